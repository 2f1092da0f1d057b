"""Numeral: one kind of number in one locale, written as Babel writes it at a fraction of the cost: a chart that moves has dozens."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, partial
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from babel.core import Locale

Kind = Literal["money", "percent", "number"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """What stands before and behind a number (positive, negative), the locale's marks and group sizes, and how many decimals there are."""

    before: tuple[str, str]
    behind: tuple[str, str]
    group: str
    sizes: tuple[int, int]
    point: str
    least: int
    most: int
    scale: int
    """The number is written times ten to the power of this: 2 for a percentage."""
    by_babel: Callable[[Decimal], str]
    """Writes what is no number of digits: infinity."""

    def write(self, number: float) -> str:
        """The number, a tie rounded to the even digit, decimals beyond `least` only where they are not 0."""
        value = Decimal(str(number))
        if not value.is_finite():
            return self.by_babel(value)
        minus = value.is_signed()
        whole, _, part = f"{abs(value).scaleb(self.scale):.{self.most}f}".partition(".")
        part = part.rstrip("0").ljust(self.least, "0")
        digits = self._grouped(whole) + (self.point + part if part else "")
        return self.before[minus] + digits + self.behind[minus]

    def _grouped(self, whole: str) -> str:
        groups: list[str] = []
        size = self.sizes[0]
        while len(whole) > size:
            groups.append(whole[-size:])
            whole, size = whole[:-size], self.sizes[1]
        return self.group.join((whole, *reversed(groups)))


@cache
def locale_of(name: str) -> Locale:
    """Babel's locale, parsed once."""
    from babel.core import Locale

    return Locale.parse(name)


@cache
def numeral(locale: str, kind: Kind, places: int, currency: str = "") -> Numeral:
    """How a locale writes numbers of a kind with at most `places` decimals; money has none, or two at least."""
    from babel.numbers import get_currency_symbol, get_decimal_symbol, get_group_symbol, parse_pattern

    name = locale_of(locale)
    pattern = parse_pattern(_pattern(name, kind, places))
    symbol = get_currency_symbol(currency, name) if currency else ""
    before, behind = (
        tuple(re.sub(r"'([^']*)'", _unquoted, end.replace("¤", symbol)) for end in ends) for ends in (pattern.prefix, pattern.suffix)
    )
    return Numeral(
        (before[0], before[1]),
        (behind[0], behind[1]),
        get_group_symbol(name),
        pattern.grouping,
        get_decimal_symbol(name),
        *pattern.frac_prec,
        pattern.scale,
        partial(pattern.apply, locale=name, currency=currency or None, currency_digits=False),
    )


def _pattern(locale: Locale, kind: Kind, places: int) -> str:
    some = "#,##0" + ("." + "#" * places if places else "")
    match kind:
        case "money":
            standard: str = locale.currency_formats["standard"].pattern
            return standard.replace(".00", ".00" + "#" * (places - 2) if places else "")
        case "percent":
            percent: str = locale.percent_formats[None].pattern
            return percent.replace("#,##0", some)
        case _:
            return some


def _unquoted(match: re.Match[str]) -> str:
    return match[1] or "'"
