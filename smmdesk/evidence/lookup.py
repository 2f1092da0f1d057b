"""Look-up: the published range to offer for a field, and why that one.

Order (docs/evidence.md): same industry and country, same industry, all industries, then the default of the network. Within a step:
the objective asked for, the owner's country, the network itself before its owner's other networks, the row marked as preferred.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from smmdesk.evidence import metrics, width
from smmdesk.evidence.metrics import Wanted
from smmdesk.evidence.notices import notices, why
from smmdesk.evidence.records import Rate, rates
from smmdesk.evidence.social import social_share
from smmdesk.evidence.suggestion import Suggestion
from smmdesk.plan.range import Origin, Range
from smmdesk.words.text import Text, Undefined, say

GENERAL = ("unstated", "worldwide")
SCALED_FIELDS = ("cpm", "cpc")
UNTIED = ("google_search", "email")


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for. `objective`: traffic, leads or sales; `paid` False: visitors who come from own posts."""

    field: str
    platform: str
    industry: str = "all"
    country: str = "US"
    currency: str = "USD"
    objective: str = "traffic"
    paid: bool = True
    followers: float | None = None
    basis: str | None = None


def suggest(
    field: str,
    platform: str,
    industry: str = "all",
    country: str = "US",
    *,
    currency: str = "USD",
    objective: str = "traffic",
    paid: bool = True,
    followers: float | None = None,
    basis: str | None = None,
) -> Suggestion | Undefined:
    """The published range for a field of a channel, or the reason why there is none.

    `field`: cpm, cpc, ctr, lead_rate, sale_rate, post_reach, post_ctr, engagement, social_share. Raises KeyError for another.
    Money is never converted: where `currency` is not the publisher's, the suggestion says so and `fits_currency` is False.
    """
    ask = Question(field, platform, industry, country, currency, objective, paid, followers, basis)
    if field == "social_share":
        return social_share(country)
    wanted = metrics.wanted(field, platform, objective, paid, followers, basis)
    if isinstance(wanted, Undefined):
        return wanted
    pool = [rate for rate in rates() if _allowed(rate, wanted, country)]
    for step in _steps(pool, ask):
        if step:
            return _offer(ask, wanted, sorted(step, key=lambda rate: _rank(rate, wanted, ask)))
    if field in metrics.TWO_OF_THREE:
        return Undefined(say("no figure was published for this network; the other two of CPM, CPC and CTR are enough"))
    return Undefined(say("no figure was published for this network; use your own, or a guess"))


def _allowed(rate: Rate, wanted: Wanted, country: str) -> bool:
    return wanted.takes(rate) and rate.country in (country, "US", *GENERAL)


def _steps(pool: list[Rate], ask: Question) -> Iterable[list[Rate]]:
    same = [rate for rate in pool if rate.industry == ask.industry]
    yield [rate for rate in same if rate.country == ask.country]
    if ask.field in SCALED_FIELDS and ask.country != "US" and ask.country not in _indexed():
        # Costs differ more between countries than between trades: 0.16 USD a click in Vietnam, 2.23 USD in the same trade of the US.
        yield [rate for rate in pool if rate.country == ask.country]
    yield same
    yield [rate for rate in pool if rate.industry == "all"]
    yield [rate for rate in pool if rate.default]


def _rank(rate: Rate, wanted: Wanted, ask: Question) -> tuple[object, ...]:
    return (
        wanted.channel_rank(rate) if wanted.channels_first else 0,
        wanted.objective_rank(rate),
        _country_rank(rate, ask.country),
        wanted.exact_rank(rate),
        wanted.channel_rank(rate),
        not rate.default,
        not rate.preferred,
        -rate.year,
        rate.id,
    )


def _country_rank(rate: Rate, country: str) -> int:
    return 0 if rate.country == country else 1 if rate.country in GENERAL else 2


def _offer(ask: Question, wanted: Wanted, found: list[Rate]) -> Suggestion:
    best = found[0]
    others = [rate for rate in found[1:] if _is_like(rate, best, wanted, ask.country)]
    low, likely, high = _ends(best, others, wanted)
    index = _index(ask, best)
    factor = index.factor if index else 1.0
    ends = width.plain_ends(low * factor, width.plain(likely * factor) if index else likely, high * factor)
    published = Range(*ends, Origin.PUBLISHED, best.source, _day(best))
    return Suggestion(
        field=ask.field,
        range=published,
        why=why(best, 1 - best.value if wanted.complement and best.value is not None else best.value),
        width=_width(best, others),
        notices=notices(best, ask.industry, ask.country, ask.currency, _objective(ask), index),
        currency=best.currency,
        fits_currency=best.currency in (None, ask.currency),
        basis=best.basis,
        record=best.id,
        confidence=best.confidence,
    )


def _is_like(rate: Rate, best: Rate, wanted: Wanted, country: str) -> bool:
    """Whether two rows count the same thing in the same place, so that one may widen the range of the other."""
    same = (rate.metric, rate.basis, rate.tier, rate.currency) == (best.metric, best.basis, best.tier, best.currency)
    channel = rate.channel == best.channel or not wanted.channels_first
    # General figures are mostly American: they may widen a US figure, but not one of another country.
    here = country == "US" or (rate.country == country) == (best.country == country)
    return same and channel and here and wanted.objective_rank(rate) == wanted.objective_rank(best)


def _objective(ask: Question) -> str:
    return "leads" if ask.field == "lead_rate" and ask.objective == "traffic" else ask.objective


def _value(rate: Rate, wanted: Wanted) -> float:
    value = rate.value if rate.value is not None else width.middle(rate.low or 0.0, rate.high or 0.0)
    return 1 - value if wanted.complement else value


def _ends(best: Rate, others: list[Rate], wanted: Wanted) -> tuple[float, float, float]:
    likely = _value(best, wanted)
    ours = width.widen_cost(likely) if best.currency else width.widen_rate(likely)
    if best.value is None and best.low is not None and best.high is not None:
        ours = (best.low, best.high)
    published = [1 - end if wanted.complement else end for end in (best.low, best.high) if end is not None]
    low, high = width.spread(ours, [*published, *(_value(rate, wanted) for rate in others)])
    return low, likely, high


def _width(best: Rate, others: list[Rate]) -> Text:
    if best.value is None:
        return say("Only a range was published; the likely figure in between is ours.")
    if others:
        return say("The range is ours: half to double, and as wide as the other published figures ({n}).", n=len(others))
    return say("Only one figure was published; the width of the range is ours: half to double.")


@dataclass(frozen=True, slots=True)
class Index:
    """What 1,000 Facebook ad views cost in the owner's country and in the US: scales costs from one to the other."""

    here: Rate
    us: Rate

    @property
    def factor(self) -> float:
        """Cost here / cost in the US."""
        return (self.here.value or 0.0) / (self.us.value or 1.0)


def _index(ask: Question, best: Rate) -> Index | None:
    if ask.field not in SCALED_FIELDS or ask.platform in UNTIED or best.country not in ("US", "unstated") or ask.country == "US":
        return None
    here = _indexed().get(ask.country)
    return Index(here, _indexed()["US"]) if here else None


def _indexed() -> dict[str, Rate]:
    """What 1,000 views cost by country, from one publisher."""
    return {rate.country: rate for rate in rates() if rate.source == "lebesgue_cpm_country_2026"}


def _day(rate: Rate) -> date:
    """The month in which the measured period ends, or the middle of the edition's year."""
    end = (rate.period or "").rpartition("/")[2]
    year, _, month = end.partition("-")
    if year.isdigit() and month[:2].isdigit():
        return date(int(year), int(month[:2]), 1)
    return date(rate.year, 7, 1)
