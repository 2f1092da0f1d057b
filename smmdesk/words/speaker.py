"""Speaker: puts texts, numbers and dates into one locale and language. The only place where a figure becomes a string."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from smmdesk.words.numeral import locale_of, numeral
from smmdesk.words.text import Chance, Count, Money, Month, Number, Percent, Text, Undefined

NOT_KNOWN = "\N{EN DASH}"
CENTS = 2


def _untranslated(template: str) -> str:
    return template


@cache
def _has_cents(currency: str) -> bool:
    from babel.numbers import get_currency_precision

    return get_currency_precision(currency) > 0


@lru_cache(maxsize=512)
def _in_words(locale: str, skeleton: str, day: date) -> str:
    """A day by one of Babel's skeletons. Few days are ever shown, and each costs as much as twenty numbers."""
    from babel.dates import format_skeleton

    return format_skeleton(skeleton, day, locale=locale_of(locale))


@dataclass(frozen=True)
class Speaker:
    """Speaks one locale (`en_US`, `vi_VN`, ...) and one language (`translate` maps an English template to the owner's)."""

    locale: str = "en_US"
    translate: Callable[[str], str] = _untranslated

    def text(self, text: Text | Undefined | str) -> str:
        """A sentence in the owner's language, its figures in the owner's locale."""
        if isinstance(text, str):
            return text
        if isinstance(text, Undefined):
            return self.translate("not defined: {reason}").format(reason=self.text(text.reason))
        template = self.translate(text.template)
        return template.format(**{name: self.value(value) for name, value in text.values.items()})

    def value(self, value: object) -> str:
        """Any value that may stand in a text or a table cell."""
        match value:
            case None:
                return NOT_KNOWN
            case Money(amount, currency):
                return self.money(amount, currency)
            case Percent(fraction):
                return self.percent(fraction)
            case Count(number, unit):
                return f"{self.count(number)} {unit}".rstrip()
            case Number(number, digits):
                return self.number(number, digits)
            case Month(day):
                return self.month(day)
            case Chance(probability):
                return self.chance(probability)
            case date():
                return self.day(value)
            case bool():
                return self.translate("yes") if value else self.translate("no")
            case int() | float():
                return self.number(value)
            case Text() | Undefined():
                return self.text(value)
            case _:
                return str(value)

    def money(self, amount: float, currency: str) -> str:
        """$24,900; cents only below 100 units, so that no false precision is shown."""
        places = CENTS if _has_cents(currency) and abs(amount) < 99.995 and amount != round(amount) else 0
        return numeral(self.locale, "money", places, currency).write(amount)

    def in_words(self, number: float) -> str:
        """1.2 thousand: the size of a number without any separator that could be misread."""
        from babel.numbers import format_compact_decimal

        if abs(number) < 1_000:
            return self.count(number)
        return format_compact_decimal(number, format_type="long", locale=locale_of(self.locale), fraction_digits=1)

    def full_money(self, amount: float, currency: str) -> str:
        """The amount with all its digits, to be typed over; cents in full or not at all."""
        return numeral(self.locale, "money", 0 if amount == round(amount) else CENTS + 12, currency).write(amount)

    def full_percent(self, fraction: float) -> str:
        """The percentage with all its digits, to be typed over."""
        from babel.numbers import format_percent

        return format_percent(float(f"{fraction:.15g}"), locale=locale_of(self.locale), decimal_quantization=False)

    def full_number(self, number: float) -> str:
        """The number with all its digits, to be typed over."""
        from babel.numbers import format_decimal

        return format_decimal(float(f"{number:.15g}"), locale=locale_of(self.locale), decimal_quantization=False)

    def percent(self, fraction: float) -> str:
        """22%; two significant digits below one percent."""
        size = abs(fraction)
        digits = 0 if size >= 0.0995 or size == 0 else 1 if size >= 0.00995 else 2
        return numeral(self.locale, "percent", digits).write(fraction)

    def count(self, number: float) -> str:
        """A whole number with grouping; three significant digits when small and not whole."""
        if abs(number) < 10 and not math.isclose(number, round(number), abs_tol=0.05):
            return numeral(self.locale, "number", 1).write(number)
        return numeral(self.locale, "number", 0).write(round(number))

    def number(self, number: float, digits: int = 3) -> str:
        """A plain number with at most `digits` significant digits behind the whole part."""
        whole = len(str(int(abs(number)))) if abs(number) >= 1 else 0
        small = -math.floor(math.log10(abs(number))) - 1 if 0 < abs(number) < 1 else 0
        places = max(0, digits - whole + small)
        return numeral(self.locale, "number", places).write(number)

    def chance(self, probability: float) -> str:
        """7 in 10; near the ends finer, so that "0 in 10" is never said of something possible."""
        if probability < 0.005:
            return self.translate("< 1 in 100")
        if probability > 0.995:
            return self.translate("> 99 in 100")
        if probability < 0.05 or probability > 0.95:
            return self.translate("{k} in {n}").format(k=max(1, min(99, round(probability * 100))), n=100)
        return self.translate("{k} in {n}").format(k=round(probability * 10), n=10)

    def day(self, day: date) -> str:
        """1 March 2027, in the locale's order."""
        from babel.dates import format_date

        return format_date(day, format="long", locale=locale_of(self.locale))

    def short_day(self, day: date) -> str:
        """1 Mar 2027, in the locale's order."""
        from babel.dates import format_date

        return format_date(day, format="medium", locale=locale_of(self.locale))

    def month_day(self, day: date) -> str:
        """1 Mar, in the locale's order, where the year is plain from what stands around it."""
        return _in_words(self.locale, "MMMd", day)

    def month(self, day: date) -> str:
        """March 2027."""
        return _in_words(self.locale, "yMMMM", day)

    def short_month(self, day: date) -> str:
        """Mar 27, for axes and narrow columns."""
        return _in_words(self.locale, "yyMMM", day)
