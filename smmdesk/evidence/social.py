"""Social share: which part of a country's people uses social media, for the second step of the funnel."""

from __future__ import annotations

from datetime import date

from smmdesk.evidence.notices import country_name
from smmdesk.evidence.records import reach_shares, shares
from smmdesk.evidence.sources import cite
from smmdesk.evidence.suggestion import Suggestion
from smmdesk.evidence.width import widen_rate
from smmdesk.plan.range import Origin, Range
from smmdesk.words.text import Percent, Text, say

COURSE = "course_social_share"
ANY = "any_social_media"


def social_share(country: str) -> Suggestion:
    """The country's own figure (weekly use, or people whom ads can reach), else the course's 90 to 95 percent (forecast.md 2.1)."""
    for share in shares():
        if (share.platform, share.metric, share.group, share.country) == (ANY, "share_of_population_using_weekly", "all", country):
            who = say("people aged 14 or more in {country} who use social media every week", country=country_name(country))
            return _national(share.value, share.source, share.year, who)
    for reach in reach_shares():
        if (reach.platform, reach.base, reach.country) == (ANY, "population", country):
            who = say("people in {country} whom ads on social media can reach, children included", country=country_name(country))
            return _national(reach.value, reach.source, reach.year, who)
    return Suggestion(
        "social_share",
        Range(0.90, 0.92, 0.95, Origin.PUBLISHED, COURSE, date(2026, 7, 1)),
        say("{source}: usually {low} to {high} of a market can be reached.", source=cite(COURSE), low=Percent(0.90), high=Percent(0.95)),
        say("The range is the lecture's; the likely figure in between is ours."),
        (say("It is a rule of thumb, not a survey: lower it for people over 60."),),
    )


def _national(value: float, source: str, year: int, who: Text) -> Suggestion:
    low, high = widen_rate(value)
    return Suggestion(
        "social_share",
        Range(low, value, high, Origin.PUBLISHED, source, date(year, 7, 1)),
        say("{source}: {figure}, {who}.", source=cite(source), figure=Percent(value), who=who),
        say("Only one figure was published; the width of the range is ours: half to double, as odds."),
        (say("Younger groups use social media more, older ones less."),),
    )
