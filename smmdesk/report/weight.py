"""Weight: how much of the uncertainty of the result goes with each uncertain input, read off the draws (forecast.md 9.8)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from smmdesk.forecast.live import live_values
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.path import Path

EVERY = 4
"""One draw in so many suffices for an order."""
RESULTS = ("mroi", "customers", "visits", "cost_completed")
"""The first of these that varies is the result, unless others are asked for."""


def weights(outlook: Outlook, results: Sequence[str] = RESULTS) -> dict[Path, float]:
    """Squared correlation of each input with the rank of the result over the draws, 0 to 1; empty where nothing varies.

    Far cheaper than running the forecast at both ends of every input, and in the same order for all that matters.
    """
    if outlook.draws == 1:
        return {}
    for key in results:
        sample = outlook.sample(key)
        known = np.flatnonzero(~np.isnan(sample))
        if known.size > outlook.draws // 2 and np.ptp(sample[known]) > 0:
            used = known[::EVERY]
            return _weights(outlook, sample[used].argsort().argsort().astype(np.float64), used)
    return {}


def _weights(
    outlook: Outlook, ranks: np.ndarray[tuple[int], np.dtype[np.float64]], known: np.ndarray[tuple[int], np.dtype[np.intp]]
) -> dict[Path, float]:
    centred = ranks - ranks.mean()
    size = float(centred @ centred)
    found = {}
    for path, value in live_values(outlook.plan).items():
        if np.ndim(value) == 0:
            continue
        draws = np.asarray(value, dtype=np.float64)[known]
        draws = draws - draws.mean()
        spread = float(draws @ draws)
        found[path] = float(draws @ centred) ** 2 / (size * spread) if spread > 0 else 0.0
    return found
