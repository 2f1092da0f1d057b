import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast.market_size import market_size, market_steps
from smmdesk.plan.range import Origin, Range, guess, point
from smmdesk.plan.research import Sizing, SizingStep
from smmdesk.words.text import Undefined

TOWN = Sizing(
    "Town",
    Range(80_000, 100_000, 120_000, Origin.PUBLISHED),
    (SizingStep("a", "drivers", guess(0.4, 0.5, 0.6)), SizingStep("b", "with a dog", guess(0.1, 0.2, 0.3))),
)


def test_the_likely_number_is_the_product_of_the_steps():
    made = market_size(TOWN)
    assert made.likely == pytest.approx(10_000)
    assert made.origin is Origin.GUESS
    assert made.source == "Town, drivers, with a dog"
    assert [n for _, n in market_steps(TOWN)] == pytest.approx([100_000, 50_000, 10_000])


def test_the_ends_are_those_of_a_product_of_independent_steps():
    steps = [guess(8_000, 10_000, 12_500), guess(0.4, 0.5, 0.625), guess(0.16, 0.2, 0.25)]
    made = market_size(Sizing("", steps[0], tuple(SizingStep(f"s{n}", share=s) for n, s in enumerate(steps[1:]))))
    rng = np.random.default_rng(1)
    draws = np.exp(sum(np.log(s.likely) + np.log(1.25) / 1.2815515655 * rng.standard_normal(400_000) for s in steps))
    assert (made.low, made.high) == pytest.approx(np.quantile(draws, [0.1, 0.9]), rel=0.01)


ranges = st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)).map(lambda t: guess(*sorted(t)))


@given(ranges, st.lists(ranges, max_size=4))
def test_the_ends_lie_between_likely_and_all_at_once(people, shares):
    made = market_size(Sizing("", people, tuple(SizingStep(f"s{n}", share=s) for n, s in enumerate(shares))))
    worst, best = np.prod([s.low for s in (people, *shares)]), np.prod([s.high for s in (people, *shares)])
    assert worst * (1 - 1e-9) <= made.low <= made.likely <= made.high
    assert made.high <= max(best, made.likely) * (1 + 1e-9)


def test_what_is_missing_is_said():
    assert isinstance(market_size(Sizing()), Undefined)
    half = Sizing("", point(10.0), (SizingStep("a"),))
    assert isinstance(market_size(half), Undefined)
    assert [isinstance(n, Undefined) for _, n in market_steps(half)] == [False, True]
