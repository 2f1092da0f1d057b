"""Counted: what one channel brought in one month, step by step (forecast.md 12.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Counted:
    """What one channel brought in one month of the plan that was run (1 is the first). None: nobody counted it.

    Raises ValueError for counts that cannot be: negative ones, or more successes than trials (leads than visits, clicks than views).
    """

    channel: str
    month: int
    visits: float
    leads: float
    customers: float
    """In the month in which they bought."""
    clicks: float | None = None
    """Clicks on its advertising."""
    views: float | None = None
    """Views of its advertising."""
    spend: float | None = None
    """Money for its advertising."""
    followers: float | None = None
    """Followers in the middle of the month; None: as planned."""
    posts: float | None = None
    """Posts made; None: as planned."""
    seen: float | None = None
    """People who saw a post, added up over the posts."""
    post_clicks: float | None = None
    """Clicks on its posts."""
    other_visits: float | None = None
    """Visits that came neither by advertising nor by posts."""

    def __post_init__(self) -> None:
        counts = [getattr(self, f.name) for f in fields(self) if f.name not in ("channel", "month")]
        if self.month < 1 or any(count is not None and not count >= 0.0 for count in counts):
            raise ValueError("counts must not be negative, and months count from 1")
        for few, many in (("leads", "visits"), ("clicks", "views"), ("post_clicks", "seen")):
            successes, trials = getattr(self, few), getattr(self, many)
            if successes is not None and trials is not None and successes > trials:
                raise ValueError(f"there cannot be more {few} than {many}")


def known(counted: Iterable[Counted], *names: str) -> list[Counted]:
    """The months in which all these counts are known."""
    return [c for c in counted if all(getattr(c, name) is not None for name in names)]


def summed(counted: Sequence[Counted], name: str) -> float:
    """A count over several months; months in which it is not known add nothing."""
    return float(sum(getattr(c, name) or 0.0 for c in counted))
