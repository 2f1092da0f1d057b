from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.aim import achieved
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import inputs
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.question import question
from smmdesk.forecast.tornado_plan import plan_correlations, plan_indices, plan_measure_next, plan_tornado
from smmdesk.report.sensitivity import measure_next_sentence, sensitivity_record
from smmdesk.words.speaker import Speaker
from tests.forecast.stall import STALL, around, unsure, with_business, with_rates

MOKUKU = sample("mokuku")


def test_each_bar_is_the_plan_run_again_at_the_end_of_one_range() -> None:
    known = {i.path: i for i in inputs(MOKUKU)}
    bars = plan_tornado(MOKUKU).bars
    assert [b.swing for b in bars] == sorted((b.swing for b in bars), reverse=True)
    base = forecast(MOKUKU).values
    for bar in bars[:8]:
        i = known[bar.name]
        law = distribution(i.range, i.law, i.floor, i.ceiling)
        for chance, result in ((0.1, bar.at_low), (0.9, bar.at_high)):
            assert achieved(forecast(MOKUKU, {**base, bar.name: law.percentile(chance)})) == pytest.approx(result)


def test_a_cost_lowers_the_result_at_its_high_end() -> None:
    bars = {b.name: b for b in plan_tornado(unsure(STALL), question(STALL, "mroi")).bars}
    assert not bars["channels/c1/cpm"].high_end_raises
    assert not bars["business/unit_cost"].high_end_raises
    assert bars["rates/lead_rate"].high_end_raises


def test_the_variance_of_a_product_is_divided_by_the_closed_form() -> None:
    """Visits are sold through two unsure rates: S = CV_i^2 / (prod(1 + CV_j^2) - 1)."""
    plan = with_rates(STALL, lead_rate=around(0.1, 0.3), sale_rate=around(0.2, 0.5))
    found = {i.name: i for i in plan_indices(plan, points=4096)}
    laws = {i.path: distribution(i.range, i.law, i.floor, i.ceiling) for i in inputs(plan) if not i.range.is_point}
    squares = {path: (law.sd / law.mean) ** 2 for path, law in laws.items()}
    whole = np.prod([1 + s for s in squares.values()]) - 1
    for path, square in squares.items():
        assert found[path].alone == pytest.approx(square / whole, abs=0.02)
        assert found[path].in_all == pytest.approx(square * (1 + sum(squares.values()) - square) / whole, abs=0.02)


def test_correlations_follow_the_tornado() -> None:
    plan = with_rates(STALL, lead_rate=around(0.1, 0.2), sale_rate=around(0.2, 0.6))
    found = plan_correlations(live_outlook(replace(plan, chances=replace(plan.chances, noise=False))))
    assert next(iter(found)) == "rates/sale_rate"
    assert 0.9 < found["rates/sale_rate"] < 1


def test_what_to_measure_next_can_turn_the_decision() -> None:
    near = with_business(unsure(STALL), price=around(60.0, 0.01))
    next_ = plan_measure_next(live_outlook(near))
    assert next_.inputs[0].value <= next_.everything
    assert Speaker().text(measure_next_sentence(next_, near)).startswith("Measure this next: ")
    sure = with_business(near, price=around(9000.0, 0.01))
    assert Speaker().text(measure_next_sentence(plan_measure_next(live_outlook(sure)), sure)).startswith("No single number")


@pytest.mark.parametrize("name", ["mokuku", "cafe"])
def test_the_samples_answer_in_data(name) -> None:
    data = sensitivity_record(live_outlook(sample(name)))
    assert len(data["tornado"]) > 10
    assert all(bar["low"] < bar["high"] for bar in data["tornado"])
    assert 0.5 < sum(i["alone"] for i in data["variance"]) < 1.05
    assert data["sentence"].endswith(".")


def test_a_plan_without_doubt_or_channels_has_no_bars() -> None:
    assert plan_tornado(STALL).bars == ()
    assert plan_tornado(replace(unsure(STALL), channels=())).bars == ()
