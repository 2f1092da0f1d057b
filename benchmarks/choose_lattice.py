"""Find the lattice's multiplier (`smmdesk/forecast/lattice.py`): of those with the cleanest pairs, the one that forecasts best.

Run by hand: `python -m benchmarks.choose_lattice`. A pair of coordinates is judged by its shortest resonance |h1 h2| (Zaremba's index):
their correlation is at most 0.61 / |h1 h2|. Among the cleanest the rms error of P10, P50 and P90 of a sum of eight products of five PERT
decides; they differ little.
"""

from __future__ import annotations

import numpy as np

from smmdesk.forecast.lattice import POINTS
from smmdesk.forecast.tables import CELLS, table_of
from smmdesk.plan.declare import Law
from smmdesk.plan.range import guess

ROWS, NEAR, FAR, ROUNDS = 40, 64, 512, 40


def shortest_resonances():
    """For each odd ratio z2 / z1 mod 16384: the smallest |h1 h2| with h1 z1 + h2 z2 = 0."""
    ratio = np.arange(POINTS)
    best = np.full(POINTS, float(POINTS))
    for h in range(1, 129):
        rest = ratio * h % POINTS
        rest = np.minimum(rest, POINTS - rest)
        best = np.minimum(best, np.where(rest == 0, best, rest * float(h)))
    return best


def candidates(best):
    """(worst pair among 512, worst among 64, multiplier), cleanest first, one of each family {a, -a, 1/a, -1/a}."""
    families = {}
    for a in range(3, POINTS):
        if a % 8 in (3, 5):
            powers = np.array([pow(a, k, POINTS) for k in range(1, FAR)])
            inverse = pow(a, -1, POINTS)
            families[min(a, POINTS - a, inverse, POINTS - inverse)] = best[powers].min(), best[powers[: NEAR - 1]].min()
    return sorted(((far, near, a) for a, (far, near) in families.items()), reverse=True)


def deciles(points):
    tables = [table_of(guess(0.8, 0.95 + k % 5 / 50, 1.2 + k % 3 / 20), Law.OTHER) for k in range(ROWS)]
    values = np.stack([t[row] for t, row in zip(tables, (points * CELLS).astype(int), strict=True)])
    return np.percentile(values.reshape(8, 5, -1).prod(axis=1).sum(axis=0), [10, 50, 90])


def rms(make, truth):
    rounds = [deciles(make(np.random.default_rng(k))) / truth - 1 for k in range(ROUNDS)]
    return np.sqrt(np.mean(np.square(rounds), axis=0))


def main():
    plain = [deciles(np.random.default_rng(1000 + k).random((ROWS, 4 * POINTS))) for k in range(4 * ROUNDS)]
    truth = np.mean(plain, axis=0)
    print("plain draws", rms(lambda random: random.random((ROWS, POINTS)), truth))
    for far, near, a in candidates(shortest_resonances())[:8]:
        step = np.array([pow(a, 16 * (k // 5) + k % 5, POINTS) for k in range(ROWS)])[:, None]
        found = rms(lambda random, step=step: (step * np.arange(POINTS) % POINTS / POINTS + random.random((ROWS, 1))) % 1, truth)
        print(f"{a:6d}  resonance {far:.0f} among {FAR}, {near:.0f} among {NEAR}", found, found.max())


if __name__ == "__main__":
    main()
