from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import brentq

from smmdesk.forecast.curves import (
    NO_RESPONSE,
    Response,
    calibrate,
    is_concave,
    marginal,
    scaled,
    spend_for,
    spend_where_marginal,
    visits_at,
)
from smmdesk.plan.channel import Curve

KINDS = list(Curve)
BENT = [k for k in KINDS if k is not Curve.LINEAR]
ratios = st.floats(1.01, 1.99)
spends = st.floats(1.0, 1e5)
kinds = st.sampled_from(KINDS)


@given(kinds, ratios, spends, st.floats(0.1, 1e5))
def test_the_curve_passes_through_the_reference_and_the_doubling(kind: Curve, r: float, spend: float, visits: float) -> None:
    response = calibrate(kind, spend, visits, r)
    assert visits_at(response, spend) == pytest.approx(visits, rel=1e-9)
    expected = 2.0 if kind is Curve.LINEAR else r
    assert visits_at(response, 2 * spend) == pytest.approx(expected * visits, rel=1e-9)
    assert visits_at(response, 0.0) == 0.0


@given(st.floats(0.3, 8.0), st.floats(0.02, 0.98), spends)
def test_a_hill_curve_of_any_slope_keeps_the_doubling(h: float, part: float, spend: float) -> None:
    r = 1.0 + part * (min(2.0, 2.0**h) - 1.0)
    response = calibrate(Curve.HILL, spend, 500.0, r, h)
    assert visits_at(response, spend) == pytest.approx(500.0, rel=1e-9)
    assert visits_at(response, 2 * spend) == pytest.approx(r * 500.0, rel=1e-9)
    assert visits_at(response, response.scale) == pytest.approx(response.top / 2, rel=1e-9)


def test_the_spec_formulas_of_the_two_default_curves() -> None:
    exponential = calibrate(Curve.EXPONENTIAL, 1000.0, 800.0, 1.7)
    assert exponential.scale == pytest.approx(-1000 / np.log(0.7))
    assert exponential.top == pytest.approx(800 / 0.3)
    hill = calibrate(Curve.HILL, 1000.0, 800.0, 1.7)
    assert hill.scale == pytest.approx(2 * 1000 * 0.7 / 0.3)
    assert hill.top == pytest.approx(800 * (1000 + hill.scale) / 1000)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("r", [2.0, 2.0 - 1e-12])
def test_twice_the_visits_for_twice_the_money_is_a_straight_line(kind: Curve, r: float) -> None:
    response = calibrate(kind, 200.0, 50.0, r)
    for x in (0.0, 10.0, 200.0, 5000.0):
        assert visits_at(response, x) == pytest.approx(x * 0.25, rel=1e-12)
    assert marginal(response, 700.0) == pytest.approx(0.25)


@pytest.mark.parametrize("kind", KINDS)
def test_draws_with_some_ratios_at_two_agree_with_the_numbers_one_by_one(kind: Curve) -> None:
    r = np.array([1.001, 1.5, 1.9, 2.0 - 1e-12, 2.0])
    visits = np.array([10.0, 0.0, 30.0, 40.0, 50.0])
    together = calibrate(kind, 300.0, visits, r)
    for x in (0.0, 1.0, 300.0, 1500.0):
        got = visits_at(together, x)
        alone = [visits_at(calibrate(kind, 300.0, float(v), float(q)), x) for v, q in zip(visits, r, strict=True)]
        np.testing.assert_allclose(got, alone, rtol=1e-7, atol=1e-12)


@pytest.mark.parametrize("r", [1.0, 0.5, 2.1, float("nan")])
@pytest.mark.parametrize("kind", KINDS)
def test_an_impossible_ratio_is_refused_with_a_sentence(kind: Curve, r: float) -> None:
    with pytest.raises(ValueError, match="doubled the budget"):
        calibrate(kind, 100.0, 10.0, r)
    with pytest.raises(ValueError, match="doubled the budget"):
        calibrate(kind, 100.0, 10.0, np.array([1.5, r]))


def test_a_flat_hill_slope_that_cannot_double_like_that_is_refused() -> None:
    with pytest.raises(ValueError, match=r"Hill slope of 0.5.*1.41 times"):
        calibrate(Curve.HILL, 100.0, 10.0, 1.7, 0.5)


def test_an_s_curve_may_double_exactly_and_still_level_off() -> None:
    response = calibrate(Curve.HILL, 100.0, 10.0, 2.0, 3.0)
    assert visits_at(response, 200.0) == pytest.approx(20.0)
    assert visits_at(response, 1e9) == pytest.approx(response.top)
    assert visits_at(response, 10.0) < 0.1
    assert not is_concave(response)


@pytest.mark.parametrize("kind", KINDS)
def test_without_money_there_are_no_visits(kind: Curve) -> None:
    assert calibrate(kind, 0.0, 10.0, 1.7) is NO_RESPONSE
    assert visits_at(NO_RESPONSE, 100.0) == 0.0
    assert spend_where_marginal(NO_RESPONSE, 0.1) == 0.0
    assert np.isnan(spend_for(NO_RESPONSE, 5.0))


def test_a_flat_hill_curve_gives_nothing_for_nothing() -> None:
    assert visits_at(calibrate(Curve.HILL, 100.0, 10.0, 1.3, 0.5), 0.0) == 0.0
    np.testing.assert_array_equal(visits_at(calibrate(Curve.HILL, 100.0, 10.0, np.array([1.2, 1.3]), 0.5), 0.0), [0.0, 0.0])


def curves() -> st.SearchStrategy[Response]:
    """Any curve, S-shaped ones included."""

    def make(kind: Curve, spend: float, visits: float, part: float, h: float) -> Response:
        h = h if kind is Curve.HILL else 1.0
        return calibrate(kind, spend, visits, 1.0 + part * (min(2.0, 2.0**h) - 1.0), h)

    return st.builds(make, kinds, spends, st.floats(1.0, 1e5), st.floats(0.05, 0.95), st.floats(0.4, 5.0))


@given(curves(), st.floats(0.01, 6.0), st.floats(0.01, 2.0))
def test_more_money_never_brings_fewer_visits(response: Response, at: float, more: float) -> None:
    x = at * response.scale
    assert visits_at(response, x + more * response.scale) >= visits_at(response, x) * (1 - 1e-12)


@given(curves(), st.floats(0.02, 5.0))
def test_the_marginal_is_the_derivative(response: Response, at: float) -> None:
    x, step = at * response.scale, 1e-5 * at * response.scale
    numeric = (visits_at(response, x + step) - visits_at(response, x - step)) / (2 * step)
    assert marginal(response, x) == pytest.approx(numeric, rel=1e-5, abs=1e-6 * response.top / response.scale)


@given(curves(), st.floats(0.01, 3.0), st.floats(0.01, 3.0))
def test_a_concave_curve_is_never_below_its_chord(response: Response, a: float, b: float) -> None:
    x, y = a * response.scale, b * response.scale
    middle = visits_at(response, (x + y) / 2)
    if is_concave(response):
        assert middle >= (visits_at(response, x) + visits_at(response, y)) / 2 * (1 - 1e-12)


@given(curves(), st.floats(0.02, 4.0))
def test_the_spend_of_a_slope_leads_back_to_the_slope(response: Response, at: float) -> None:
    x = at * response.scale
    slope = marginal(response, x)
    back = spend_where_marginal(response, slope)
    if response.kind is Curve.LINEAR:
        assert back == 0.0
        assert spend_where_marginal(response, slope * 0.999) == np.inf
    else:
        assert marginal(response, back) == pytest.approx(slope, rel=1e-7)
        assert back >= x * (1 - 1e-6)  # on an S-curve the other, falling side
        if is_concave(response):
            assert back == pytest.approx(x, rel=1e-6)


@pytest.mark.parametrize("h", [0.5, 1.0, 2.5])
def test_a_hill_slope_is_inverted_like_brent_does_it(h: float) -> None:
    response = Response(Curve.HILL, 900.0, 400.0, h)
    for slope in (1e-4, 0.03, 0.3):
        start = 1e-9 if h <= 1 else 400.0 * ((h - 1) / (h + 1)) ** (1 / h)
        expected = brentq(lambda x, slope=slope: marginal(response, x) - slope, start, 1e7, xtol=1e-12, rtol=1e-14)
        assert spend_where_marginal(response, slope) == pytest.approx(expected, rel=1e-9)
    assert spend_where_marginal(response, 1e9) == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize("kind", BENT)
def test_a_slope_of_zero_is_never_reached_and_a_steep_one_never_begun(kind: Curve) -> None:
    response = calibrate(kind, 100.0, 10.0, 1.6)
    assert spend_where_marginal(response, 0.0) == np.inf
    assert spend_where_marginal(response, 1e9) == pytest.approx(0.0, abs=1e-9)


@given(curves(), st.floats(0.05, 3.0))
def test_the_spend_for_the_visits_is_the_inverse(response: Response, at: float) -> None:
    x = at * response.scale
    assert spend_for(response, visits_at(response, x)) == pytest.approx(x, rel=1e-6)


@pytest.mark.parametrize("kind", [Curve.EXPONENTIAL, Curve.HILL, Curve.LOGISTIC])
def test_visits_above_the_ceiling_cannot_be_bought(kind: Curve) -> None:
    response = calibrate(kind, 100.0, 10.0, np.array([1.2, 1.9]))
    assert np.isnan(spend_for(response, response.top)).all()
    assert np.isnan(spend_for(response, response.top * 1.01)).all()
    np.testing.assert_array_equal(spend_for(response, 0.0), [0.0, 0.0])


@given(curves(), st.floats(0.01, 1.0), st.floats(0.0, 4.0))
def test_a_part_of_the_market_gives_its_part_for_its_part(response: Response, breadth: float, at: float) -> None:
    x = at * response.scale
    assert visits_at(scaled(response, breadth), breadth * x) == pytest.approx(breadth * visits_at(response, x), rel=1e-9, abs=1e-12)


@given(curves(), st.floats(0.01, 0.99))
def test_a_part_of_the_market_saturates_sooner(response: Response, breadth: float) -> None:
    if is_concave(response):
        assert visits_at(scaled(response, breadth), response.scale) <= visits_at(response, response.scale) * (1 + 1e-12)
