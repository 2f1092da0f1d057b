"""Suggestion: a published range for one field of a plan, with the reason why this figure and what to beware of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

from smmdesk.evidence.sources import Source, source
from smmdesk.plan.range import Range
from smmdesk.words.text import Text, say


@dataclass(frozen=True)
class Suggestion:
    """One offer. `range` has origin PUBLISHED and its source id; money is in `currency`, which may not be the plan's."""

    field: str
    range: Range
    why: Text
    """Who published which figure, for whom."""
    width: Text
    """Whose width the range has."""
    notices: tuple[Text, ...]
    """Other country, other industry, other currency, scaled: what the owner must know before taking it over."""
    currency: str | None = None
    fits_currency: bool = True
    """False: do not take it over before it has been converted."""
    basis: str | None = None
    """Denominator of an engagement or reach rate."""
    record: str = ""
    """Id of the row in `resources/evidence/rates.json`."""
    confidence: str = "secondary"
    """primary, vendor or secondary (docs/evidence.md)."""

    @property
    def source(self) -> Source:
        """Who published it."""
        return source(self.range.source)

    @property
    def year(self) -> int:
        """Year of the edition or of the data."""
        return self.source.year

    @property
    def sentence(self) -> Text:
        """All there is to say, in one text."""
        return reduce(lambda a, b: say("{a} {b}", a=a, b=b), self.notices, say("{a} {b}", a=self.why, b=self.width))
