"""Binomial: exact intervals, tests and predictive chances for counts k of n (forecast.md 11.2, 12.2)."""

from __future__ import annotations

import numpy as np

from smmdesk.forecast.value import Draws


def interval(successes: Draws, trials: Draws, confidence: float = 0.95) -> tuple[Draws, Draws]:
    """The Clopper-Pearson interval of a rate: 0 below at no success, 1 above at no failure."""
    from scipy.special import betaincinv

    k, n = np.broadcast_arrays(np.asarray(successes, dtype=np.float64), np.asarray(trials, dtype=np.float64))
    tail = (1.0 - confidence) / 2.0
    low = np.where(k > 0, betaincinv(np.maximum(k, 1e-9), n - k + 1.0, tail), 0.0)
    high = np.where(k < n, betaincinv(k + 1.0, np.maximum(n - k, 1e-9), 1.0 - tail), 1.0)
    return low, high


def zero_bound(trials: int, confidence: float = 0.95) -> float:
    """The largest rate that n trials without a success leave possible, one-sided: 1 - 0.05^(1/n), about 3/n."""
    return float(-np.expm1(np.log(1.0 - confidence) / trials))


def at_least(successes: Draws, trials: Draws, rate: Draws | float) -> Draws:
    """P(X >= k) for X ~ Binomial(n, rate): 1 at k <= 0, 0 above n."""
    from scipy.special import betainc

    k, n, p = np.broadcast_arrays(*(np.asarray(x, dtype=np.float64) for x in (successes, trials, rate)))
    inside = (k > 0) & (k <= n)
    out = np.where(k <= 0, 1.0, 0.0)
    out[inside] = betainc(k[inside], n[inside] - k[inside] + 1.0, p[inside])
    return out


def critical_count(trials: Draws, rate: float, alpha: float) -> Draws:
    """The smallest count c with P(X >= c | rate) <= alpha, one for each n."""
    from scipy.special import bdtrik

    n = np.asarray(trials, dtype=np.float64)
    count: Draws = np.floor(np.nan_to_num(bdtrik(1.0 - alpha, n, rate)))
    for _ in range(4):
        count = np.where(at_least(count, n, rate) > alpha, count + 1.0, count)
    for _ in range(4):
        count = np.where((count > 0) & (at_least(count - 1.0, n, rate) <= alpha), count - 1.0, count)
    return count


def beta_binomial(trials: int, a: float, b: float) -> Draws:
    """P(X = 0..n) for X successes of n when the rate is Beta(a, b), by logarithms of Gamma functions."""
    from scipy.special import betaln, gammaln

    k = np.arange(trials + 1.0)
    ways = gammaln(trials + 1.0) - gammaln(k + 1.0) - gammaln(trials - k + 1.0)
    out = np.exp(ways + betaln(a + k, b + trials - k) - betaln(a, b))
    normed: Draws = out / out.sum()
    return normed
