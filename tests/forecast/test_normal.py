from __future__ import annotations

import numpy as np
from scipy import special

from smmdesk.forecast.normal import normal_chance, normal_quantile


def test_normal_quantiles_match_scipy_to_the_last_digits() -> None:
    chances = np.concatenate([np.logspace(-300, -1, 200), np.linspace(0.1, 0.9, 201), 1 - np.logspace(-1, -15, 100)])
    np.testing.assert_allclose(normal_quantile(chances), special.ndtri(chances), rtol=1e-13, atol=1e-15)


def test_normal_chances_match_scipy() -> None:
    z = np.linspace(-12, 12, 20_001)
    np.testing.assert_allclose(normal_chance(z), special.ndtr(z), atol=1e-11)
