"""What an owner gets when typing a number: the number meant, or a sentence that shows how to write it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.words.parse import parse_money, parse_number, parse_percent
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text

LOCALES = ("en_US", "en_GB", "en_IN", "de_DE", "de_CH", "de_AT", "fr_FR", "vi_VN", "es_ES", "pt_BR", "pl_PL", "ja_JP")
NUMBERS = st.decimals(min_value=-(10**9), max_value=10**9, places=4, allow_nan=False).map(float)


def said(problem: float | Text, locale: str = "en_US") -> str:
    assert isinstance(problem, Text)
    return Speaker(locale).text(problem)


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        ("en_US", "1,234", 1234),
        ("en_US", "1,234.50", 1234.5),
        ("en_US", " 1234.5 ", 1234.5),
        ("en_US", ".5", 0.5),
        ("en_US", "5.", 5),
        ("en_US", "-3", -3),
        ("en_US", "\N{MINUS SIGN}3", -3),
        ("en_US", "12k", 12_000),
        ("en_US", "1.2 M", 1_200_000),
        ("en_US", "1 234", 1234),
        ("en_IN", "12,34,567", 1_234_567),
        ("de_DE", "1.234", 1234),
        ("de_DE", "1.234,5", 1234.5),
        ("de_DE", "417,26", 417.26),
        ("vi_VN", "12.000.000", 12_000_000),
        ("vi_VN", "1,5", 1.5),
        ("vi_VN", "12tr", 12_000_000),
        ("fr_FR", "1\N{NARROW NO-BREAK SPACE}234,5", 1234.5),
        ("fr_FR", "1\N{NO-BREAK SPACE}234,5", 1234.5),
        ("fr_FR", "1 234,5", 1234.5),
        ("de_CH", "1\N{RIGHT SINGLE QUOTATION MARK}234.5", 1234.5),
        ("de_CH", "1'234.5", 1234.5),
        ("ja_JP", "１２３４", 1234),
    ],
)
def test_numbers_are_read_as_the_locale_writes_them(locale: str, typed: str, meant: float) -> None:
    assert parse_number(typed, locale) == meant


@pytest.mark.parametrize(
    ("locale", "typed", "small", "large"),
    [
        ("en_US", "417,26", "417.26", "41,726"),
        ("en_US", ",5", "0.5", "5"),
        ("de_DE", "1.5", "1,5", "15"),
        ("de_DE", "1234.5", "1.234,5", "12.345"),
        ("vi_VN", "0.5", "0,5", "5"),
        ("fr_FR", "1.234", "1,234", "1\N{NARROW NO-BREAK SPACE}234"),
        ("de_CH", "1,5", "1.5", "15"),
    ],
)
def test_a_mark_that_could_be_either_is_refused_with_both_readings(locale: str, typed: str, small: str, large: str) -> None:
    assert said(parse_number(typed, locale), locale) == f'"{typed}" can be read in two ways. Write {small} or {large}.'


def test_the_other_countrys_way_is_refused_with_this_countrys() -> None:
    assert said(parse_number("1,234.56", "de_DE"), "de_DE") == 'Here "1,234.56" is written 1.234,56.'
    assert said(parse_number("5,", "en_US")) == 'Here "5," is written 5.'


@pytest.mark.parametrize("typed", ["", " ", "abc", "nan", "inf", "1e5", "--5", "5 apples", "1..2", ".", "½", "0x10", "12 34", "1 2345"])
@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_no_number_gets_a_sentence(locale: str, typed: str) -> None:
    assert said(parse_number(typed, locale), locale).endswith(".")


@given(NUMBERS)
@pytest.mark.parametrize("locale", LOCALES)
def test_what_the_program_writes_it_also_reads(locale: str, number: float) -> None:
    speaker = Speaker(locale)
    assert parse_number(speaker.full_number(number), locale) == pytest.approx(number, rel=1e-14, abs=0)
    assert parse_percent(speaker.full_percent(number), locale) == pytest.approx(number, rel=1e-14, abs=0)
    for currency in ("USD", "EUR", "VND", "JPY", "CHF"):
        assert parse_money(speaker.full_money(number, currency), locale, currency) == pytest.approx(number, rel=1e-14, abs=0)


@given(st.text(max_size=12))
def test_no_text_breaks_the_reader(text: str) -> None:
    for locale in LOCALES:
        assert isinstance(parse_number(text, locale), float | Text)
        assert isinstance(parse_percent(text, locale), float | Text)
        assert isinstance(parse_money(text, locale, "EUR"), float | Text)


@pytest.mark.parametrize(("typed", "meant"), [("22", 0.22), ("22%", 0.22), ("22 %", 0.22), ("%22", 0.22), ("0.5", 0.005), ("150", 1.5)])
def test_a_percentage_is_typed_as_one(typed: str, meant: float) -> None:
    assert parse_percent(typed, "en_US") == meant


def test_a_percentage_is_not_off_by_the_last_digit() -> None:
    assert [parse_percent(f"{n / 10:.1f}", "en_US") for n in range(1, 1000)] == [float(f"{n}e-3") for n in range(1, 1000)]


@pytest.mark.parametrize(
    ("locale", "currency", "typed", "meant"),
    [
        ("en_US", "USD", "$25k", 25_000),
        ("en_US", "USD", "-$5", -5),
        ("en_US", "USD", "USD 1,200.50", 1200.5),
        ("de_DE", "EUR", "1.200,50 €", 1200.5),
        ("vi_VN", "VND", "12.000 ₫", 12_000),
        ("vi_VN", "VND", "12.000đ", 12_000),
        ("de_CH", "CHF", "CHF 5'000", 5_000),
        ("vi_VN", "USD", "$5", 5),
    ],
)
def test_money_may_carry_its_sign(locale: str, currency: str, typed: str, meant: float) -> None:
    assert parse_money(typed, locale, currency) == meant


@pytest.mark.parametrize(("typed", "sign"), [("25 €", "€"), ("£25", "£"), ("25 EUR", "EUR")])
def test_another_currency_is_refused(typed: str, sign: str) -> None:
    expected = f"All amounts of this plan are in USD. Write the amount without {sign}."
    assert said(parse_money(typed, "en_US", "USD")) == expected
