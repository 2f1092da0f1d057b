from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast.referral import after_waves, in_the_long_run, referral_factor
from smmdesk.words.text import Undefined


@given(st.floats(0, 1e6), st.floats(0, 3), st.integers(0, 30))
def test_waves_add_up_one_by_one(seed: float, k: float, waves: int) -> None:
    total, wave = 0.0, seed
    for _ in range(waves + 1):
        total, wave = total + wave, wave * k
    assert after_waves(seed, k, waves) == pytest.approx(total)
    if abs(k - 1) > 1e-3:
        assert after_waves(seed, k, waves) == pytest.approx(seed * (k ** (waves + 1) - 1) / (k - 1), rel=1e-6, abs=1e-6)


@given(st.floats(0, 1e6), st.floats(0, 0.9))
def test_without_an_end_it_is_what_many_waves_come_to(seed: float, k: float) -> None:
    assert in_the_long_run(seed, k) == pytest.approx(after_waves(seed, k, 400))


def test_at_one_each_wave_is_as_large_as_the_first_and_there_is_no_end() -> None:
    assert after_waves(5.0, 1.0, 9) == 50.0
    for k in (1.0, 1.2):
        found = in_the_long_run.figure(5.0, k)
        assert isinstance(found, Undefined)
        assert found.reason == in_the_long_run.reason


def test_draws_go_the_same_way_as_numbers() -> None:
    k = referral_factor(np.array([0.1, 0.5]), 2.0, 0.5)
    np.testing.assert_allclose(k, [0.1, 0.5])
    np.testing.assert_allclose(in_the_long_run(np.array([9.0, 9.0]), k), [10.0, 18.0])
    np.testing.assert_allclose(after_waves(np.array([9.0, 9.0]), k, 1), [9.9, 13.5])
