"""What an owner gets when typing a date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.words.parse_day import parse_day, parse_month
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text

LOCALES = ("en_US", "en_GB", "de_DE", "fr_FR", "vi_VN", "ja_JP", "pl_PL", "pt_BR", "zh_CN", "ko_KR")


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
@pytest.mark.parametrize("locale", LOCALES)
def test_what_the_program_writes_it_also_reads(locale: str, day: date) -> None:
    speaker = Speaker(locale)
    assert parse_day(speaker.day(day), locale) == day
    assert parse_day(speaker.short_day(day), locale) == day
    assert parse_day(day.isoformat(), locale) == day
    assert parse_month(speaker.month(day), locale) == day.replace(day=1)


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        ("en_US", "3/4/2027", date(2027, 3, 4)),
        ("en_GB", "3/4/2027", date(2027, 4, 3)),
        ("de_DE", "3.4.27", date(2027, 4, 3)),
        ("vi_VN", "3/4/2027", date(2027, 4, 3)),
        ("ja_JP", "2027/4/3", date(2027, 4, 3)),
        ("de_DE", "3. März 2027", date(2027, 3, 3)),
        ("de_DE", "3 Mar 2027", date(2027, 3, 3)),
        ("vi_VN", "3 tháng 12, 2027", date(2027, 12, 3)),
    ],
)
def test_the_locales_order_counts(locale: str, typed: str, meant: date) -> None:
    assert parse_day(typed, locale) == meant


@pytest.mark.parametrize(("typed", "month"), [("3/2027", 3), ("2027-03", 3), ("March 2027", 3), ("mar 27", 3), ("3/15/2027", 3)])
def test_a_month_is_its_first_day(typed: str, month: int) -> None:
    assert parse_month(typed, "en_US") == date(2027, month, 1)


@pytest.mark.parametrize("typed", ["", "tomorrow", "3/4", "2027", "31.2.2027", "2/30/2027", "13/13/2027", "3 Smarch 2027"])
def test_what_is_no_day_gets_a_sentence_with_an_example(typed: str) -> None:
    problem = parse_day(typed, "en_US")
    assert isinstance(problem, Text)
    assert "March 31, 2027" in Speaker("en_US").text(problem)


@given(st.text(max_size=16))
def test_no_text_breaks_the_reader(text: str) -> None:
    for locale in LOCALES:
        assert isinstance(parse_day(text, locale), date | Text)
        assert isinstance(parse_month(text, locale), date | Text)
