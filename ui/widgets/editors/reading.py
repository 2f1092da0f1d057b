"""Reading: how one kind of value is typed and written in the owner's locale. One row of the table type -> editor, without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from smmdesk.plan.declare import Unit
from smmdesk.words.parse import parse_money, parse_number, parse_percent
from smmdesk.words.parse_day import parse_day, parse_month
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Number, Percent, Text, say

_ONE_MARK = re.compile(r"[^\d.,]*\d{1,3}[.,]\d{3}[^\d.,]*")


@dataclass(frozen=True)
class Reading:
    """Text as it is: the simplest reading. `read` gives a value or what is wrong; `write` the text to type over."""

    speaker: Speaker

    def read(self, text: str) -> Any | Text:
        """The value that the text means, or the sentence why it means none."""
        return text

    def write(self, value: Any) -> str:
        """The value as it stands in the field, with all its digits."""
        return str(value)

    def echo(self, text: str, value: Any) -> str:  # noqa: ARG002
        """What was understood, when the text does not say it by itself; else nothing."""
        return ""

    @property
    def is_number(self) -> bool:
        """Whether it is set to the right in tabular figures."""
        return False


@dataclass(frozen=True)
class NumberReading(Reading):
    """A number in a unit; `whole` for those that cannot have a fraction."""

    unit: Unit = Unit.NONE
    currency: str = "USD"
    whole: bool = False

    def read(self, text: str) -> float | int | Text:
        """The number; money without its sign, a percentage as its fraction."""
        locale = self.speaker.locale
        match self.unit:
            case Unit.MONEY:
                number = parse_money(text, locale, self.currency)
            case Unit.FRACTION:
                number = parse_percent(text, locale)
            case _:
                number = parse_number(text, locale)
        if not self.whole or isinstance(number, Text):
            return number
        return int(number) if number == int(number) else say("Type a whole number, such as {n}.", n=Number(round(number)))

    def write(self, value: float) -> str:
        """All digits, with the sign of the currency or percent."""
        match self.unit:
            case Unit.MONEY:
                return self.speaker.full_money(value, self.currency)
            case Unit.FRACTION:
                return self.speaker.full_percent(value)
            case _:
                return self.speaker.full_number(value)

    def echo(self, text: str, value: float) -> str:
        """`= 22%` for 22, `= $25,000` for 25k, `= about 1.2 thousand` for 1,234, whose mark elsewhere is a decimal comma."""
        written = self.write(value)
        if _ONE_MARK.fullmatch(text):
            return self.speaker.text(say("= about {words}", words=self.speaker.in_words(value)))
        if _bare(text) == _bare(written):
            return ""
        if self.unit is Unit.FRACTION and 0 < value < 0.01:
            of = 1_000 if round(value * 1_000, 9).is_integer() else 10_000
            return self.speaker.text(say("= {percent}, {k} in {n}", percent=Percent(value), k=Number(value * of, 2), n=Number(of, 5)))
        return "= " + written

    @property
    def is_number(self) -> bool:
        return True


@dataclass(frozen=True)
class DayReading(Reading):
    """A day, or with `month` the first day of a month."""

    month: bool = False

    def read(self, text: str) -> date | Text:
        return parse_month(text, self.speaker.locale) if self.month else parse_day(text, self.speaker.locale)

    def write(self, value: date) -> str:
        return self.speaker.month(value) if self.month else self.speaker.short_day(value)

    def echo(self, text: str, value: date) -> str:
        """`= 4 March 2027` for 3/4/2027, so that day and month cannot be mixed up."""
        if text.strip() == self.write(value):
            return ""
        return "= " + (self.speaker.month(value) if self.month else self.speaker.day(value))


def _bare(text: str) -> str:
    return "".join(text.split())
