from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast.spread import certain_spread, percentiles, spread_of

NUMBERS = st.lists(st.floats(-1e6, 1e6, width=32) | st.just(float("nan")), min_size=1, max_size=40)


@given(NUMBERS, st.sampled_from([np.float32, np.float64]))
def test_percentiles_mean_and_spread_are_those_of_the_draws_that_exist(numbers, kind) -> None:
    draws = np.array(numbers, dtype=kind)
    known = draws[~np.isnan(draws)].astype(np.float64)
    found = spread_of(draws)
    assert found.undefined == pytest.approx(1 - known.size / draws.size)
    assert found.defined == bool(known.size)
    if known.size:
        scale = max(1.0, float(np.abs(known).max()))
        near = 1e-5 * scale
        assert (found.p10, found.p50, found.p90) == pytest.approx(np.quantile(known, [0.1, 0.5, 0.9]), abs=near)
        assert (found.mean, found.sd) == pytest.approx((known.mean(), known.std()), abs=near)
        assert percentiles(known, (0.0, 0.25, 1.0)) == pytest.approx(np.quantile(known, [0.0, 0.25, 1.0]))


def test_a_figure_that_no_draw_changes_is_a_point_or_nothing() -> None:
    assert certain_spread(3.0) == spread_of(np.full(7, 3.0))
    assert not certain_spread(float("nan")).defined
