"""Axes have round numbers, few of them, and hold all that is drawn."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from smmdesk.plan.declare import Unit
from smmdesk.report.rows import PEOPLE, Measure
from smmdesk.report.step import nice_step
from smmdesk.words.speaker import Speaker
from ui.charts.scale import decades, linear, short

numbers = st.lists(st.floats(-1e10, 1e10).filter(lambda x: x == 0 or abs(x) > 1e-6), min_size=1, max_size=12)
positive = st.lists(st.floats(1e-3, 1e10), min_size=1, max_size=12)


@given(numbers, st.booleans())
def test_a_linear_axis_holds_all_numbers_with_at_most_seven_labels(found, zero):
    scale = linear(found, zero=zero)
    slack = 1e-9 * max(1e-300, *map(abs, (scale.low, scale.high)))
    assert scale.low - slack <= min(found) <= max(found) <= scale.high + slack
    assert 2 <= len(scale.ticks) <= 7
    assert not zero or scale.low <= 0 <= scale.high


@given(st.floats(1e-9, 1e12))
def test_steps_are_one_two_or_five_times_a_power_of_ten(step):
    found = nice_step(step)
    assert found >= step * (1 - 1e-6)
    assert found <= 2.5 * step * (1 + 1e-6)
    digit = found / 10 ** math.floor(math.log10(found) + 1e-9)
    assert min(abs(digit - d) for d in (1, 2, 5)) < 1e-6


@given(positive)
def test_a_logarithmic_axis_runs_over_whole_powers_of_ten(found):
    scale = decades(found)
    assert scale.high >= max(found) * (1 - 1e-9)
    assert len(scale.ticks) <= 7
    assert all(math.isclose(math.log10(tick), round(math.log10(tick)), abs_tol=1e-9) for tick in scale.ticks)
    factors = {round(b / a) for a, b in zip(scale.ticks, scale.ticks[1:], strict=False)}
    assert len(factors) == 1


@given(positive)
def test_longer_bars_mean_more(found):
    scale = decades(found)
    parts = [scale.part(x) for x in sorted(found)]
    assert parts == sorted(parts)
    assert all(0 <= part <= 1 for part in parts)


def test_nothing_has_no_bar():
    assert decades([0.0, 0.0]).part(0.0) == 0.0
    assert decades([]).part(5.0) >= 0.0


def test_large_numbers_are_short_at_an_axis():
    speaker, money = Speaker(), Measure(Unit.MONEY, "USD")
    assert short(10_000, PEOPLE, speaker) == "10,000"
    assert short(1e6, PEOPLE, speaker) == "1 m"
    assert short(2e9, money, speaker) == "$2 bn"
    assert short(0.01, PEOPLE, speaker) == "0.01"
