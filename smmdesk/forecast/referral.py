"""Referral: what one customer brings through friends, without a horizon and after some waves (forecast.md 2.4).

The plan itself counts month by month inside its horizon (`forecast.py`), so that a K of 1 or more stays finite there, with a warning.
"""

from __future__ import annotations

import numpy as np

from smmdesk.forecast.figure import formula
from smmdesk.forecast.value import Value, above_zero, plain, ratio
from smmdesk.words.text import say

ENDLESS = say("each customer would bring one more or more, so there is no end to it")


def referral_factor(advocate_rate: Value, invites: Value, invite_rate: Value) -> Value:
    """K = p_adv x invites x p_invite: customers whom a customer brings in the next month."""
    return advocate_rate * invites * invite_rate


@formula(ENDLESS)
def in_the_long_run(seed: Value, k: Value) -> Value:
    """seed / (1 - K): all who ever come from so many, themselves included; not defined for K >= 1."""
    return ratio(seed, above_zero(1.0 - k))


def after_waves(seed: Value, k: Value, waves: int) -> Value:
    """seed (K^(n+1) - 1) / (K - 1), and seed (n + 1) for K = 1."""
    return plain(seed * sum(np.asarray(k, dtype=np.float64) ** wave for wave in range(waves + 1)))
