"""Approval: program metrics and business metrics on one page, for the person who decides (planning.md M69-M71, idea S)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.answers import answer
from smmdesk.report.brief import BUSINESS, SHORT, sales_key, scenario_rows, why_missing
from smmdesk.report.rows import TableRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text, say

EFFICIENCY = ("cost_per_visit", "cost_per_lead", "cost_per_customer", "mroi")
EFFECTIVENESS = ("reach", "visits", "customers", "conversion_rate")
SHARE = ("market_share", "break_even_orders", "break_even_month", "needed_conversion")
"""Program metrics: what a result costs, how well results arise, share and break-even (forecast.md 8.1)."""


@dataclass(frozen=True)
class MetricBlock:
    """One group of metrics: its heading, the table (metric, likely, 8 in 10), and why figures are missing."""

    title: Text
    table: TableRows
    missing: str


@dataclass(frozen=True)
class Approval:
    """The figures of the sheet in words."""

    program: tuple[MetricBlock, ...]
    business: MetricBlock


def approval(outlook: Outlook, speaker: Speaker) -> Approval:
    """The sheet for an outlook; every figure as the screen says it."""
    program = (
        _block(outlook, speaker, say("Efficiency: what a result costs"), EFFICIENCY),
        _block(outlook, speaker, say("Effectiveness: how well results arise"), EFFECTIVENESS),
        _block(outlook, speaker, say("Share and break-even"), SHARE),
    )
    keys = (sales_key(outlook), *BUSINESS, "break_even_orders")
    table, missing = scenario_rows(outlook, speaker, keys)
    return Approval(program, MetricBlock(say("Response, revenue and return by scenario"), table, missing))


def _block(outlook: Outlook, speaker: Speaker, title: Text, keys: tuple[str, ...]) -> MetricBlock:
    found = [answer(outlook, key, speaker) for key in keys]
    rows = tuple((speaker.text(SHORT.get(a.key, a.label)), a.value, a.range) for a in found)
    columns = tuple(speaker.text(t) for t in (say("Metric"), say("Likely"), say("Range, 8 in 10")))
    missing = why_missing([(speaker.text(SHORT.get(a.key, a.label)), a.reason) for a in found if a.reason], speaker)
    return MetricBlock(title, TableRows(columns, rows, ("left", "right", "right")), missing)
