"""Source: who published a figure, where and when. Every published number in a plan names one by id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from smmdesk.evidence.resource import rows
from smmdesk.words.text import Text, say

_AMERICAN = re.compile(r"\bUS\b(?!\$)")


@dataclass(frozen=True, slots=True)
class Source:
    """One source. `url_exact`: the address is the very page, else the publisher's site."""

    id: str
    title: str
    publisher: str
    url: str
    url_exact: bool
    year: int
    population: str
    """Who or what was measured."""
    kind: str
    licence: str
    note: str
    confidence: str
    """primary, vendor, secondary, or assumption (our own modelling choice)."""


@cache
def sources() -> Mapping[str, Source]:
    """All sources by id."""
    return {row["id"]: Source(**row) for row in rows("sources")}


def source(id: str) -> Source:  # noqa: A002
    """The source with this id. Raises KeyError."""
    return sources()[id]


def is_source(id: str) -> bool:  # noqa: A002
    """Whether the words in a range's `source` are the id of shipped evidence rather than the owner's own words."""
    return id in sources()


def cite(id: str) -> Text:  # noqa: A002
    """ "Publisher, year"; the owner's own words as they are when they are no id."""
    if not is_source(id):
        return say("{words}", words=id)
    found = source(id)
    return say("{publisher}, {year}", publisher=found.publisher, year=str(found.year))


def cite_for(id: str, country: str) -> Text:  # noqa: A002
    """ "Publisher, year", and that Americans were measured when the reader is elsewhere."""
    if country == "US" or not is_source(id) or not _AMERICAN.search(source(id).population):
        return cite(id)
    return say("{source}, a US figure", source=cite(id))


def describe(id: str) -> Text:  # noqa: A002
    """The full entry of a list of sources: title, publisher, year, who was measured, address. Raises KeyError."""
    found = source(id)
    if not found.url:
        return say("{title}. {publisher}, {year}. {population}.", **_parts(found))
    return say("{title}. {publisher}, {year}. {population}. {url}", **_parts(found), url=found.url)


def cited(ids: Iterable[str]) -> tuple[Source, ...]:
    """The shipped sources among some ids, each once, by publisher and year: the list of sources of a print."""
    found = {name: source(name) for name in ids if is_source(name)}
    return tuple(sorted(found.values(), key=lambda s: (s.publisher.casefold(), -s.year, s.title)))


def _parts(found: Source) -> dict[str, object]:
    return {"title": found.title, "publisher": found.publisher, "year": str(found.year), "population": found.population}
