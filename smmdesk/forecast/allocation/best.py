"""Best split: the solver that fits the options."""

from __future__ import annotations

from collections.abc import Sequence

from smmdesk.forecast.allocation.concave import split_concave
from smmdesk.forecast.allocation.option import Option
from smmdesk.forecast.allocation.over_draws import split_mean
from smmdesk.forecast.allocation.split import Split
from smmdesk.forecast.allocation.sshaped import split_sshaped
from smmdesk.words.text import Undefined


def best_split(options: Sequence[Option], budget: float, target: float | None = None) -> Split | Undefined:
    """The best division of `budget` money per month: exact, mean over draws, or by dynamic programming, as the options need.

    `target` None spends the budget as far as limits allow; a number stops at that marginal MROI.
    """
    if not all(o.is_smooth for o in options):
        return split_sshaped(options, budget, target)
    if any(o.is_drawn for o in options):
        return split_mean(options, budget, target)
    return split_concave(options, budget, target)
