"""Parse day: a date as the owner typed it, in the locale's order or with the month as a word."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import cache

from smmdesk.words.text import Text, say

_EXAMPLE = date(2027, 3, 31)


def parse_day(text: str, locale: str) -> date | Text:
    """The day, or what is wrong as a sentence. Read are `2027-03-31`, the locale's own order, and month names."""
    plain, month = _month_word(text, locale)
    numbers = [int(n) for n in re.findall(r"\d+", plain)]
    if re.search(r"[^\W\d_]{4,}", plain) or len(numbers) != (3 if month is None else 2):
        return say('"{text}" is not a full date. Write it like {example}.', text=text.strip(), example=_EXAMPLE)
    if month is not None:
        year, day = (numbers[0], numbers[1]) if numbers[0] > 31 else (numbers[1], numbers[0])
    elif numbers[0] > 31:
        year, month, day = numbers
    else:
        parts = dict(zip(_order(locale), numbers, strict=True))
        year, month, day = parts["y"], parts["M"], parts["d"]
    return _day(year, month, day, text)


def parse_month(text: str, locale: str) -> date | Text:
    """The first day of a month: `March 2027`, `3/2027`, `2027-03`, or a full date."""
    plain, month = _month_word(text, locale)
    numbers = [int(n) for n in re.findall(r"\d+", plain)]
    if len(numbers) == 1 and month is not None:
        return _day(numbers[0], month, 1, text)
    if len(numbers) == 2 and month is None:
        first, second = numbers
        return _day(first, second, 1, text) if first > 12 else _day(second, first, 1, text)
    day = parse_day(text, locale)
    if isinstance(day, Text):
        return say('"{text}" is not a month with its year. Write it like 2027-03.', text=text.strip())
    return day.replace(day=1)


def _day(year: int, month: int, day: int, text: str) -> date | Text:
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return say('There is no day "{text}". Write it like {example}.', text=text.strip(), example=_EXAMPLE)


def _month_word(text: str, locale: str) -> tuple[str, int | None]:
    """The text without its month name, and the month."""
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    for name, month in _month_names(locale):
        before = r"(?<!\d)" if name[0].isdigit() else r"(?<![^\W\d_])"
        found = re.search(rf"{before}{re.escape(name)}(?![^\W_])", plain)
        if found:
            return plain[: found.start()] + " " + plain[found.end() :], month
    return plain, None


@cache
def _month_names(locale: str) -> tuple[tuple[str, int], ...]:
    """Long names before the short ones they contain."""
    from babel.core import Locale

    names: dict[str, int] = {}
    for language in (locale, "en_US"):
        months = Locale.parse(language).months
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for month, name in months[form][width].items():
                    word = unicodedata.normalize("NFKC", name).casefold()
                    if not word.isdigit():
                        names.setdefault(word, month)
                        names.setdefault(word.rstrip("."), month)
    return tuple(sorted(names.items(), key=lambda item: -len(item[0])))


@cache
def _order(locale: str) -> str:
    """`dMy`, `Mdy` or `yMd`."""
    from babel.core import Locale

    pattern = Locale.parse(locale).date_formats["short"].pattern
    return "".join(sorted("dMy", key=pattern.index))
