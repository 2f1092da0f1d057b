"""A new plan starts in the owner's country and money."""

from __future__ import annotations

import pytest

from smmdesk.plan.business import Business
from smmdesk.plan.homeland import homeland


@pytest.mark.parametrize(
    ("locale", "country", "currency"),
    [
        ("en_GB", "GB", "GBP"),
        ("vi_VN", "VN", "VND"),
        ("vi", "VN", "VND"),
        ("de_CH", "CH", "CHF"),
        ("en", "US", "USD"),
        ("zh_Hans_CN", "CN", "CNY"),
    ],
)
def test_a_plan_starts_where_the_owner_lives(locale: str, country: str, currency: str) -> None:
    home = homeland(locale)
    assert (home.country, home.currency) == (country, currency)


@pytest.mark.parametrize("locale", ["", "xx_YY", "C", "en_150"])
def test_a_locale_without_a_country_leaves_the_defaults(locale: str) -> None:
    assert homeland(locale) == Business()
