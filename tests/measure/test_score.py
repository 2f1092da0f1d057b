from __future__ import annotations

import numpy as np
import pytest

from smmdesk.measure.score import Past, Score, correction, score
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined


def _past(actuals: list[float]) -> list[Past]:
    return [Past(80, 100, 130, actual) for actual in actuals]


def _score(actuals: list[float]) -> Score:
    found = score(_past(actuals))
    assert isinstance(found, Score)
    return found


def test_ranges_that_catch_eight_of_ten_fit() -> None:
    found = _score([90, 95, 100, 105, 110, 115, 120, 125, 60, 160])
    assert (found.count, found.caught) == (10, 8)
    assert "8 of 10 results, which fits 80%" in Speaker().text(found.text)


def test_few_forecasts_prove_nothing_and_many_do() -> None:
    assert "fits" in Speaker().text(_score([60, 100]).text)
    assert "wider" in Speaker().text(_score([60, 100] * 20).text)
    assert "narrower" in Speaker().text(_score([100] * 40).text)


def test_a_bias_is_believed_little_by_little() -> None:
    factors = [correction(_past([80.0] * n)) for n in (1, 5, 20, 1000)]
    assert factors == sorted(factors, reverse=True)
    assert factors[1] == pytest.approx(np.sqrt(0.8))
    assert factors[-1] == pytest.approx(0.8, abs=0.002)
    assert correction([]) == 1
    assert correction(_past([0])) == 1


def test_honest_ranges_score_best() -> None:
    """The interval score is lowest, on average, for the true P10 and P90."""
    actual = np.random.default_rng(1).normal(100, 10, 4000)

    def of(half: float) -> float:
        found = score([Past(100 - half, 100, 100 + half, float(x)) for x in actual])
        assert isinstance(found, Score)
        return found.interval_score

    assert of(12.8) < min(of(7), of(20))


def test_no_past_no_score() -> None:
    assert isinstance(score([]), Undefined)
