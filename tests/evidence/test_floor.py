import dataclasses

import pytest

from smmdesk.evidence.floor import below_floor, floor
from smmdesk.evidence.samples import sample, sample_names
from smmdesk.evidence.templates import template, template_names
from smmdesk.forecast.timing import phasing
from smmdesk.plan.channel import Channel, Mode
from smmdesk.words.speaker import Speaker


def test_the_networks_own_rule_is_known():
    assert (floor("tiktok").value, floor("facebook").value, floor("linkedin").value) == (50, 5, 10)
    assert floor("pinterest") is None


def test_too_little_to_run_every_day_is_said_with_the_days_it_lasts():
    text = Speaker().text(below_floor(Channel("c", platform="tiktok", mode=Mode.PAID, spend=500.0), "USD"))
    assert "about 10" in text
    assert "TikTok, 2024" in text


@pytest.mark.parametrize(
    ("spend", "mode", "currency"),
    [(1600.0, Mode.PAID, "USD"), (0.0, Mode.BOTH, "USD"), (500.0, Mode.ORGANIC, "USD"), (500.0, Mode.PAID, "EUR")],
)
def test_nothing_is_said_when_it_is_enough_or_the_rule_does_not_apply(spend, mode, currency):
    assert below_floor(Channel("c", platform="tiktok", mode=mode, spend=spend), currency) is None


def test_our_own_samples_and_templates_keep_to_the_rule():
    for plan in [*map(sample, sample_names()), *map(template, template_names())]:
        for channel in plan.channels:
            for multiple in phasing(channel, plan.business.horizon):
                month = dataclasses.replace(channel, spend=channel.spend * float(multiple))
                assert below_floor(month, "USD") is None, (plan.id, channel.id)
