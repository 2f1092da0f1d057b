"""Speaker: puts texts, numbers and dates into one locale and language. The only place where a figure becomes a string."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from smmdesk.words.text import Chance, Count, Money, Month, Number, Percent, Text, Undefined

if TYPE_CHECKING:
    from babel.core import Locale
    from babel.numbers import NumberPattern

NOT_KNOWN = "\N{EN DASH}"


@cache
def _pattern(text: str) -> NumberPattern:
    """Babel's pattern of a number, parsed once."""
    from babel.numbers import parse_pattern

    return parse_pattern(text)


def _untranslated(template: str) -> str:
    return template


@cache
def _locale(name: str) -> Locale:
    """Babel's locale, parsed once: a chart that moves speaks hundreds of figures a second."""
    from babel.core import Locale

    return Locale.parse(name)


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
        from babel.numbers import format_currency, get_currency_precision

        places = get_currency_precision(currency) if abs(amount) < 99.995 and amount != round(amount) else 0
        pattern = None
        if places == 0:
            standard = _locale(self.locale).currency_formats["standard"].pattern
            pattern = _pattern(standard.replace(".00", ""))
        return format_currency(amount, currency, format=pattern, locale=_locale(self.locale), currency_digits=False)

    def in_words(self, number: float) -> str:
        """1.2 thousand: the size of a number without any separator that could be misread."""
        from babel.numbers import format_compact_decimal

        if abs(number) < 1_000:
            return self.count(number)
        return format_compact_decimal(number, format_type="long", locale=_locale(self.locale), fraction_digits=1)

    def full_money(self, amount: float, currency: str) -> str:
        """The amount with all its digits, to be typed over; cents in full or not at all."""
        from babel.numbers import format_currency

        places = "" if amount == round(amount) else ".00" + "#" * 12
        pattern = _locale(self.locale).currency_formats["standard"].pattern.replace(".00", places)
        return format_currency(amount, currency, format=pattern, locale=_locale(self.locale), currency_digits=False)

    def full_percent(self, fraction: float) -> str:
        """The percentage with all its digits, to be typed over."""
        from babel.numbers import format_percent

        return format_percent(float(f"{fraction:.15g}"), locale=_locale(self.locale), decimal_quantization=False)

    def full_number(self, number: float) -> str:
        """The number with all its digits, to be typed over."""
        from babel.numbers import format_decimal

        return format_decimal(float(f"{number:.15g}"), locale=_locale(self.locale), decimal_quantization=False)

    def percent(self, fraction: float) -> str:
        """22%; two significant digits below one percent."""
        size = abs(fraction)
        digits = 0 if size >= 0.0995 or size == 0 else 1 if size >= 0.00995 else 2
        from babel.numbers import format_percent

        pattern = _locale(self.locale).percent_formats[None].pattern
        places = "." + "#" * digits if digits else ""
        return format_percent(fraction, format=_pattern(pattern.replace("#,##0", "#,##0" + places)), locale=_locale(self.locale))

    def count(self, number: float) -> str:
        """A whole number with grouping; three significant digits when small and not whole."""
        from babel.numbers import format_decimal

        if abs(number) < 10 and not math.isclose(number, round(number), abs_tol=0.05):
            return format_decimal(number, format=_pattern("#,##0.#"), locale=_locale(self.locale))
        return format_decimal(round(number), format=_pattern("#,##0"), locale=_locale(self.locale))

    def number(self, number: float, digits: int = 3) -> str:
        """A plain number with at most `digits` significant digits behind the whole part."""
        from babel.numbers import format_decimal

        whole = len(str(int(abs(number)))) if abs(number) >= 1 else 0
        small = -math.floor(math.log10(abs(number))) - 1 if 0 < abs(number) < 1 else 0
        places = max(0, digits - whole + small)
        return format_decimal(number, format=_pattern("#,##0" + ("." + "#" * places if places else "")), locale=_locale(self.locale))

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

        return format_date(day, format="long", locale=_locale(self.locale))

    def short_day(self, day: date) -> str:
        """1 Mar 2027, in the locale's order."""
        from babel.dates import format_date

        return format_date(day, format="medium", locale=_locale(self.locale))

    def month_day(self, day: date) -> str:
        """1 Mar, in the locale's order, where the year is plain from what stands around it."""
        from babel.dates import format_skeleton

        return format_skeleton("MMMd", day, locale=_locale(self.locale))

    def month(self, day: date) -> str:
        """March 2027."""
        from babel.dates import format_skeleton

        return format_skeleton("yMMMM", day, locale=_locale(self.locale))

    def short_month(self, day: date) -> str:
        """Mar 27, for axes and narrow columns."""
        from babel.dates import format_skeleton

        return format_skeleton("yyMMM", day, locale=_locale(self.locale))
