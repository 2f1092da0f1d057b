"""The number a goal seek names is one that can be set, and with it the goal is met."""

from __future__ import annotations

import pytest

from smmdesk.evidence.samples import sample
from smmdesk.evidence.templates import template
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.seek_plan import Found, seek_plan
from smmdesk.plan.path import put
from smmdesk.report.seek import seek_sentence, settable
from smmdesk.words.speaker import Speaker

SPEAKER = Speaker()
PLANS = {"mokuku": sample("mokuku"), "cafe": sample("cafe"), "salon": template("salon")}
LEVERS = ("budget", "rates/lead_rate", "rates/sale_rate", "business/price", "market")


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("lever", LEVERS)
@pytest.mark.parametrize("times", [0.6, 1.0, 1.3])
def test_the_number_said_suffices_and_has_three_digits(name: str, lever: str, times: float) -> None:
    plan = PLANS[name]
    plan = put(plan, "goal/target", plan.goal.target * times)
    found = seek_plan(plan, lever)
    if not isinstance(found, Found) or found.best is None or found.best.at == found.lever.now:
        return
    said = settable(found, found.best.at)
    assert said == pytest.approx(found.best.at, rel=0.011)
    assert float(f"{said:.3g}") == pytest.approx(said)
    result = float(found.asked.read(forecast(found.lever.apply(said))))
    assert found.asked.is_met(result) or result == pytest.approx(found.asked.target, rel=1e-6)


def test_a_plan_that_meets_its_goal_is_told_how_much_it_can_spare() -> None:
    plan = put(sample("mokuku"), "goal/target", 200.0)
    words = SPEAKER.text(seek_sentence(seek_plan(plan, "budget")))
    assert words.startswith("Advertising per month, all channels can go from $3,500 to about $")
    assert words.endswith("and Orders still reaches 200.")


def test_a_plan_that_misses_it_is_told_what_it_must() -> None:
    words = SPEAKER.text(seek_sentence(seek_plan(sample("mokuku"), "budget", confidence=0.8)))
    assert "must be about $" in words
    assert words.endswith("to bring Orders to 350 or better in 8 in 10 cases.")
