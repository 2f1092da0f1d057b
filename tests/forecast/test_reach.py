from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import nbinom, poisson

from smmdesk.forecast.reach import combined, exposed, outgrown, over_months, person_based

shares = st.lists(st.floats(0.0, 1.0), min_size=1, max_size=5)


@given(st.floats(1.0, 1e6), st.floats(1.0, 1e6), st.floats(0.1, 50.0))
def test_random_exposure_is_one_minus_the_chance_of_no_view(impressions: float, audience: float, k: float) -> None:
    mean = impressions / audience
    assert exposed(impressions, audience) == pytest.approx(audience * (1 - poisson.pmf(0, mean)), abs=1e-9 * audience)
    uneven = audience * (1 - nbinom.pmf(0, k, k / (k + mean)))
    assert exposed(impressions, audience, evenness=k) == pytest.approx(uneven, rel=1e-9, abs=1e-9 * audience)


def test_unequal_exposure_reaches_fewer_and_tends_to_the_random_one() -> None:
    assert exposed(1000.0, 800.0, evenness=0.5) < exposed(1000.0, 800.0)
    assert exposed(1000.0, 800.0, evenness=1e9) == pytest.approx(exposed(1000.0, 800.0), rel=1e-8)


def test_a_known_frequency_divides_the_views_and_never_passes_the_audience() -> None:
    assert exposed(900.0, 1000.0, frequency=3.0) == 300.0
    np.testing.assert_array_equal(exposed(np.array([900.0, 9000.0]), 1000.0, frequency=3.0), [300.0, 1000.0])


def test_independent_channels_by_enumerating_who_sees_what() -> None:
    r = [0.3, 0.5, 0.12]
    seen = 0.0
    for sees in product([True, False], repeat=3):
        chance = np.prod([p if s else 1 - p for p, s in zip(r, sees, strict=True)])
        seen += chance * any(sees)
    got = combined(r)
    assert got.share == pytest.approx(seen)
    assert got.delta == pytest.approx(seen / 0.92)
    assert (got.low, got.high) == (0.5, pytest.approx(0.92))


@given(shares, st.floats(0.0, 2.0), st.floats(0.0, 1.0))
def test_the_bounds_hold_whatever_overlap_and_duplication_are_given(r: list[float], overlap: float, d: float) -> None:
    duplications = {(0, 1): d} if len(r) > 1 else None
    got = combined(r, duplications, overlap)
    assert max(r) <= got.share <= min(1.0, sum(r)) * (1 + 1e-12)
    assert 0.0 < got.delta <= 1.0 + 1e-12


@given(shares, st.randoms())
def test_the_order_of_channels_does_not_matter(r: list[float], random) -> None:
    mixed = list(r)
    random.shuffle(mixed)
    assert combined(mixed).share == pytest.approx(combined(r).share)


def test_a_known_duplication_of_two_channels_is_used_exactly() -> None:
    assert combined([0.4, 0.3], {(0, 1): 0.25}).share == pytest.approx(0.45)
    assert combined([0.4, 0.3], {(0, 1): 0.35}).share == pytest.approx(0.4)  # more than both can share: the bound


def test_agostini_with_hand_numbers_and_independent_pairs_where_none_is_given() -> None:
    got = combined([0.4, 0.3, 0.2], {(0, 1): 0.15, (0, 2): 0.1, (1, 2): 0.05})
    assert got.share == pytest.approx(0.81 / (0.9 + 1.125 * 0.3))
    partly = combined([0.4, 0.3, 0.2], {(0, 1): 0.15})
    assert partly.share == pytest.approx(0.81 / (0.9 + 1.125 * (0.15 + 0.08 + 0.06)))


def test_one_channel_keeps_every_lead_and_nobody_reached_is_no_division() -> None:
    assert combined([0.37]).delta == 1.0
    assert combined([0.37]).share == pytest.approx(0.37)
    assert combined([0.0, 0.0]).delta == 1.0
    np.testing.assert_array_equal(combined([np.zeros(2), np.array([0.0, 0.5])]).delta, [1.0, 1.0])
    assert combined([]).share == 0.0


def test_draws_and_numbers_agree() -> None:
    a, b = np.array([0.1, 0.9]), np.array([0.2, 0.8])
    together = combined([a, b], overlap=0.95)
    for k in range(2):
        alone = combined([float(a[k]), float(b[k])], overlap=0.95)
        assert (together.share[k], together.delta[k]) == pytest.approx((alone.share, alone.delta))


def test_several_months_lie_between_the_same_people_and_new_ones() -> None:
    low, high = over_months(0.3, 3)
    assert low == 0.3
    assert high == pytest.approx(combined([0.3, 0.3, 0.3]).share)


@given(shares)
def test_person_based_leads_add_up_to_the_people_reached(r: list[float]) -> None:
    got = combined(r)
    assert sum(person_based([1000 * x for x in r], got.delta)) == pytest.approx(1000 * got.share, abs=1e-9)


def test_a_stage_larger_than_the_one_around_it_is_named_with_both_numbers() -> None:
    stages = [("market", 1000.0), ("reach", float("nan")), ("visitors", 1200.0), ("leads", 90.0), ("customers", 90.0)]
    assert outgrown(stages) == (("visitors", 1200.0, "market", 1000.0),)
