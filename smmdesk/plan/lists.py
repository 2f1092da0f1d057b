"""Lists: the open lists of suggestions that need no evidence: countries, currencies, and words for people."""

from __future__ import annotations

from smmdesk.words.speaker import Speaker

LABELS = {
    "genders": {"All": "All", "Mostly women": "Mostly women", "Mostly men": "Mostly men", "Women": "Women", "Men": "Men"},
    "incomes": {
        "All": "All",
        "Low": "Low",
        "Low to middle": "Low to middle",
        "Middle": "Middle",
        "Middle to high": "Middle to high",
        "High": "High",
    },
    "educations": {
        "All": "All",
        "School": "School",
        "Vocational training": "Vocational training",
        "College or university": "College or university",
    },
}
"""From the value in the plan (`evidence/traits.py` knows it) to what the owner reads. Translators find the tables named LABELS."""


def options(name: str, speaker: Speaker) -> tuple[tuple[str, str], ...]:
    """(value kept in the plan, what the owner reads), in the order of the owner's language; empty for an unknown name."""
    if name == "countries":
        return _territories(speaker)
    if name == "currencies":
        return _currencies(speaker)
    return tuple((value, speaker.translate(label)) for value, label in LABELS.get(name, {}).items())


def _territories(speaker: Speaker) -> tuple[tuple[str, str], ...]:
    from babel.core import Locale

    names = Locale.parse(speaker.locale).territories
    known = [
        (code, str(name))
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in ("ZZ", "XA", "XB", "EU", "UN")
    ]
    return tuple(sorted(known, key=lambda option: option[1].casefold()))


def _currencies(speaker: Speaker) -> tuple[tuple[str, str], ...]:
    """The currencies in use today somewhere."""
    from babel.core import Locale, get_global
    from babel.numbers import get_currency_name

    Locale.parse(speaker.locale)
    used = {code for rows in get_global("territory_currencies").values() for code, _, end, tender in rows if end is None and tender}
    known = [(code, f"{code} \N{MIDDLE DOT} {get_currency_name(code, locale=speaker.locale)}") for code in used]
    return tuple(sorted(known))
