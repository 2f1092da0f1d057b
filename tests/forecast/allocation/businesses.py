"""Channels to divide a budget among, made up for tests."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import strategies as st

from smmdesk.forecast.allocation.option import Option, worth_along
from smmdesk.forecast.curves import calibrate
from smmdesk.plan.channel import Curve


def some_options(
    count: int, seed: int = 1, kinds: Sequence[Curve] = (Curve.EXPONENTIAL,), most: tuple[float, float] = (500.0, 3000.0)
) -> list[Option]:
    """Channels with different curves, values per visit and limits."""
    rng = np.random.default_rng(seed)
    made = []
    for i in range(count):
        spend = rng.uniform(100, 1000)
        response = calibrate(kinds[i % len(kinds)], spend, spend / rng.uniform(0.3, 2.0), rng.uniform(1.4, 1.9))
        made.append(
            Option(f"c{i}", response, rng.uniform(0.5, 4.0), 1.0 + rng.uniform(0, 0.2), rng.choice([0.0, 30.0]), rng.uniform(*most))
        )
    return made


def worth(options: Sequence[Option], spends: Sequence[float]) -> float:
    """Contribution of all channels, straight from the curves."""
    return sum(float(worth_along(o, np.array([x]))[0]) for o, x in zip(options, spends, strict=True))


@st.composite
def concave_options(draw: st.DrawFn) -> list[Option]:
    """One to six channels of any concave kind, with limits."""
    count = draw(st.integers(1, 6))
    made = []
    for i in range(count):
        spend = draw(st.floats(10, 1000))
        response = calibrate(draw(st.sampled_from(list(Curve))), spend, draw(st.floats(1, 1000)), draw(st.floats(1.1, 1.95)))
        least = draw(st.sampled_from([0.0, 5.0]))
        most = draw(st.sampled_from([300.0, 1500.0, float("inf")]))
        made.append(Option(f"c{i}", response, draw(st.floats(0.1, 10)), draw(st.sampled_from([1.0, 1.15])), least, most))
    return made
