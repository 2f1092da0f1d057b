"""Figure: a number an owner may see, or the reason why there is none; and formulas that know their reason."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, ParamSpec, TypeAlias

from smmdesk.forecast.value import Value
from smmdesk.words.text import Text, Undefined

P = ParamSpec("P")

Figure: TypeAlias = float | Undefined


def figure(value: Value, reason: Text) -> Figure:
    """A number as a figure: `Undefined` with the reason for nan and infinity."""
    number = float(value)
    return number if math.isfinite(number) else Undefined(reason)


class Formula(Generic[P]):
    """A formula for numbers and draws alike. Called, it yields values with nan where it is not defined; `reason` says why it is not."""

    def __init__(self, compute: Callable[P, Value], reason: Text) -> None:
        self._compute = compute
        self.reason = reason
        update_wrapper(self, compute)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Value:
        """The value, elementwise."""
        return self._compute(*args, **kwargs)

    def figure(self, *args: Figure, **kwargs: Figure) -> Figure:
        """The figure from numbers. An input that is itself undefined passes its own reason on."""
        for given in (*args, *kwargs.values()):
            if isinstance(given, Undefined):
                return given
        numbers: Callable[..., Value] = self._compute
        return figure(numbers(*args, **kwargs), self.reason)


def formula(reason: Text) -> Callable[[Callable[P, Value]], Formula[P]]:
    """Declare a formula and why it may not be defined: `@formula(say("nothing was spent"))`."""
    return lambda compute: Formula(compute, reason)
