"""Text: a sentence of the program as a value, translated and put into the owner's locale only when shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

__all__ = ["Chance", "Count", "Money", "Month", "Number", "Percent", "Text", "Undefined", "say"]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money; `currency` is an ISO 4217 code."""

    amount: float
    currency: str


@dataclass(frozen=True, slots=True)
class Percent:
    """A fraction 0..1 (or beyond, for MROI) to be shown as a percentage."""

    fraction: float


@dataclass(frozen=True, slots=True)
class Count:
    """People, visits, orders: shown as a whole number with grouping. `unit` is a plural noun, or nothing."""

    number: float
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number, shown with at most `digits` significant digits."""

    number: float
    digits: int = 3


@dataclass(frozen=True, slots=True)
class Chance:
    """A probability 0..1, shown as a frequency: "7 in 10"."""

    probability: float


@dataclass(frozen=True, slots=True)
class Month:
    """A month, shown as "March 2027"; any day of it."""

    day: date


@dataclass(frozen=True)
class Text:
    """An English template with named holes, and what goes into them.

    The template is the key of the translation, so it must be a literal where it is made: `say("{n} plans", n=Count(3))`.
    A plain string that goes into a hole is the owner's own word and is never translated; put a `Text` there if it is ours.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.template, tuple(sorted((k, str(v)) for k, v in self.values.items()))))


def say(template: str, **values: object) -> Text:
    """Make a `Text`. The template is found by `dev.py strings`, so write it as one literal."""
    return Text(template, MappingProxyType(dict(values)))


@dataclass(frozen=True)
class Undefined:
    """In the place of a figure that does not exist: the reason, never 0, NaN or infinity."""

    reason: Text
