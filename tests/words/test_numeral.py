"""Numbers are written as Babel writes them, in every locale and at every size."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.core import Locale
from babel.localedata import locale_identifiers
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.words.numeral import numeral
from smmdesk.words.speaker import Speaker

LOCALES = ("en_US", "vi_VN", "de_DE", "de_CH", "fr_FR", "hi_IN", "es_ES", "pl_PL", "ar_EG", "he_IL", "sv_SE", "lt_LT", "eu_ES", "ja_JP")
AMOUNTS = st.one_of(st.floats(-1e15, 1e15), st.integers(-(10**15), 10**15), st.integers(-(10**6), 10**6).map(lambda n: n / 1000))
PLACES = st.integers(0, 6)


@given(st.sampled_from(LOCALES), AMOUNTS, PLACES)
def test_a_number_reads_as_babel_writes_it(locale: str, number: float, places: int) -> None:
    pattern = "#,##0" + ("." + "#" * places if places else "")
    assert numeral(locale, "number", places).write(number) == format_decimal(number, pattern, locale)


@given(st.sampled_from(LOCALES), AMOUNTS, st.sampled_from((0, 1, 2)))
def test_a_percentage_reads_as_babel_writes_it(locale: str, number: float, places: int) -> None:
    some = "#,##0" + ("." + "#" * places if places else "")
    pattern = Locale.parse(locale).percent_formats[None].pattern.replace("#,##0", some)
    assert numeral(locale, "percent", places).write(number) == format_percent(number, pattern, locale)


@given(st.sampled_from(LOCALES), AMOUNTS, st.sampled_from(("USD", "VND", "EUR", "INR", "KWD")))
def test_money_reads_as_babel_writes_it(locale: str, amount: float, currency: str) -> None:
    standard = Locale.parse(locale).currency_formats["standard"].pattern
    assert numeral(locale, "money", 2, currency).write(amount) == format_currency(amount, currency, standard, locale, currency_digits=False)
    whole = standard.replace(".00", "")
    assert numeral(locale, "money", 0, currency).write(amount) == format_currency(amount, currency, whole, locale, currency_digits=False)


@pytest.mark.parametrize("amount", [1234567.5, -1234567.5, 12345, 999.994, -0.5])
def test_no_locale_is_written_differently(amount: float) -> None:
    for locale in locale_identifiers():
        pattern = Locale.parse(locale).currency_formats["standard"]
        ours = numeral(locale, "money", 2, "EUR").write(amount)
        assert ours == format_currency(amount, "EUR", pattern, locale, currency_digits=False), locale


@given(st.sampled_from(LOCALES), st.floats(-1e12, 1e12))
def test_an_amount_to_type_over_has_all_its_digits(locale: str, amount: float) -> None:
    pattern = Locale.parse(locale).currency_formats["standard"].pattern
    pattern = pattern.replace(".00", "" if amount == round(amount) else ".00" + "#" * 12)
    assert Speaker(locale).full_money(amount, "USD") == format_currency(amount, "USD", pattern, locale, currency_digits=False)


@pytest.mark.parametrize("number", [float("inf"), float("-inf")])
def test_infinity_has_its_sign(number: float) -> None:
    assert numeral("en_US", "number", 2).write(number) == format_decimal(number, "#,##0.##", "en_US")


def test_a_tie_goes_to_the_even_digit() -> None:
    assert [numeral("en_US", "number", 2).write(n) for n in (2.675, 2.665, Decimal("0.125"))] == ["2.68", "2.66", "0.12"]  # type: ignore[arg-type]
