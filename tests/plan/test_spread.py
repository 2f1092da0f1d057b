"""What the program proposes around a number of which only the likely value is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.plan.budget import BudgetLine
from smmdesk.plan.channel import Channel
from smmdesk.plan.declare import Field, field_of
from smmdesk.plan.limit import broken_limit
from smmdesk.plan.range import Origin, Range, guess, point
from smmdesk.plan.spread import guess_around, moved

RATE = field_of(Channel, "lead_rate")
COST = field_of(BudgetLine, "amount")
DOUBLING = field_of(Channel, "doubling")
GROWTH = field_of(Channel, "follower_growth")
CPM = field_of(Channel, "cpm")


@pytest.mark.parametrize(
    ("field", "likely", "ends"),
    [
        (COST, 100.0, (70.0, 140.0)),
        (COST, 1234.0, (860.0, 1700.0)),
        (COST, 0.0, (0.0, 0.0)),
        (RATE, 0.20, (0.14, 0.28)),
        (RATE, 0.90, (0.63, 0.95)),
        (RATE, 1.0, (0.70, 1.0)),
        (GROWTH, 0.02, (0.014, 0.028)),
        (GROWTH, -0.10, (-0.14, -0.07)),
    ],
)
def test_a_guess_is_about_a_third_off_and_stays_inside_its_limits(field: Field, likely: float, ends: tuple[float, float]) -> None:
    around = guess_around(field, likely)
    assert (around.low, around.high) == pytest.approx(ends)
    assert (around.likely, around.origin) == (likely, Origin.GUESS)


@given(st.floats(0, 1e9), st.floats(0, 1))
@pytest.mark.parametrize("field", [RATE, COST, DOUBLING, GROWTH, CPM])
def test_a_guess_around_an_allowed_number_is_allowed(field: Field, number: float, part: float) -> None:
    low = field.low or 0.0
    likely = number + 1e-6 + low if field.high is None else low + (field.high - low) * (1e-6 + part * (1 - 1e-6))
    assert broken_limit(field, guess_around(field, likely), field.info.unit, "USD") is None


@given(st.floats(0.001, 1), st.floats(0.001, 1))
def test_a_moved_range_is_allowed_and_holds_the_new_number(start: float, likely: float) -> None:
    new = moved(guess_around(RATE, start), RATE, likely)
    assert new.low <= new.likely == likely <= new.high
    assert broken_limit(RATE, new, RATE.info.unit, "USD") is None


def test_a_known_number_stays_one_point() -> None:
    assert moved(point(100.0), COST, 120.0) == point(120.0)


def test_the_ends_of_a_guess_move_in_proportion() -> None:
    assert moved(guess(80.0, 100.0, 130.0), COST, 200.0) == guess(160.0, 200.0, 260.0)


def test_a_published_number_typed_over_is_the_owners_guess() -> None:
    new = moved(Range(80.0, 100.0, 130.0, Origin.PUBLISHED, "s1"), COST, 110.0)
    assert (new.origin, new.source) == (Origin.GUESS, "")


def test_own_data_stays_own_data() -> None:
    assert moved(Range(80.0, 100.0, 130.0, Origin.OWN, "till"), COST, 110.0).source == "till"
