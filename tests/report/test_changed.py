from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.evidence.samples import sample
from smmdesk.forecast.figures import figure
from smmdesk.forecast.forecast import forecast
from smmdesk.plan.range import point
from smmdesk.report.changed import changed_rows, changes
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined
from tests.forecast.stall import POSTS, STALL, line, with_business, with_channel, with_rates

SPEAKER = Speaker()


def labels(rows) -> list[str]:
    return [SPEAKER.text(step.label) for step in rows.steps]


def test_each_change_is_named_with_what_it_adds() -> None:
    after = with_rates(with_channel(STALL, spend=1000.0, reference_spend=500.0), sale_rate=point(0.3))
    rows = changed_rows(STALL, after, "customers_completed")
    assert rows.start == pytest.approx(54)
    assert rows.end == pytest.approx(54 * 1.7 * 1.5)
    assert {SPEAKER.text(s.label): s.change for s in rows.steps} == pytest.approx(
        {
            "Ads: Advertising per month": 54.0,
            "Ads: Monthly spend the costs were seen at": 54 * 1.7 - 108,
            "Leads who buy": 54 * 1.7 * 0.5,
        }
    )


def test_channels_and_costs_that_come_and_go_are_changes_too() -> None:
    after = replace(STALL, channels=(POSTS,), budget=replace(STALL.budget, lines=(*STALL.budget.lines, line("van", "one_off", 50.0))))
    rows = changed_rows(STALL, after, "cost")
    assert "Without Ads" in labels(rows)
    assert "New: Posts" in labels(rows)
    assert rows.end == pytest.approx(figure(forecast(after), "cost"))


@given(price=st.floats(1, 99), spend=st.floats(1, 3000), sale=st.floats(0.01, 1), key=st.sampled_from(["mroi", "net", "cost", "goal"]))
def test_the_waterfall_adds_up(price, spend, sale, key) -> None:
    after = with_rates(with_channel(with_business(STALL, price=point(price)), spend=spend), sale_rate=point(sale))
    rows = changed_rows(STALL, after, key)
    there = changed_rows(after, after, key)
    assert rows.end == pytest.approx(there.start, rel=1e-9)
    back = changed_rows(after, STALL, key)
    assert back.end == pytest.approx(rows.start, rel=1e-9)


def test_from_one_sample_to_the_other_with_only_the_largest_causes() -> None:
    before, after = sample("cafe"), sample("mokuku")
    rows = changed_rows(before, after, "net_completed")
    assert rows.end == pytest.approx(figure(forecast(after), "net_completed"))
    assert len(rows.steps) <= 9
    assert labels(rows)[-1] == "Everything else"
    assert rows.table(SPEAKER).rows


def test_the_same_plan_under_another_name_has_not_changed() -> None:
    assert changes(STALL, replace(STALL, name="Other", notes="x")) == ()
    assert changed_rows(STALL, replace(STALL, name="Other")).steps == ()


def test_a_figure_that_is_missing_in_one_gives_the_reason() -> None:
    assert isinstance(changed_rows(STALL, with_business(STALL, price=None), "mroi"), Undefined)
