"""Brief: the scenarios and the pilot in the few rows that fit on one page, with a footnote for what does not exist."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from smmdesk.forecast.figures import figure, key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.scenario import Scenario, scenarios
from smmdesk.plan.goal import Metric
from smmdesk.report.bands import about, band, fitted, measure
from smmdesk.report.rows import RIGHT, TableRows
from smmdesk.report.rows_compare import PilotRows
from smmdesk.report.scenarios import share_below
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Chance, Count, Money, Percent, Text, Undefined, say

BUSINESS = ("revenue", "contribution", "cost_completed", "mroi")
"""Rows under the sales, in the order of a business case."""
SHORT = {"cost_completed": say("Marketing cost"), "break_even_orders": say("Orders to break even")}


def sales_key(outlook: Outlook) -> str:
    """What counts as a sale here: orders where the goal counts orders, else customers."""
    return "orders" if outlook.plan.goal.metric is Metric.ORDERS else "customers"


def scenario_rows(outlook: Outlook, speaker: Speaker, keys: Sequence[str]) -> tuple[TableRows, str]:
    """A row for each figure, a column for each response scenario, how rare each is, and the footnote (why a cell is empty)."""
    runs = scenarios(outlook.plan)
    rows, reasons = [], []
    for key in keys:
        values = [figure(run, key) for run in runs.values()]
        label = speaker.text(SHORT.get(key, key_figures()[key].label))
        ends, unit = band(outlook, key), measure(outlook, key)
        rows.append((label, *(NOT_KNOWN if isinstance(v, Undefined) else unit.say(fitted(ends, v), speaker) for v in values)))
        reasons += [(label, speaker.text(v.reason)) for v in values if isinstance(v, Undefined)]
    below = [share_below(outlook, figure(run, "mroi")) for run in runs.values()]
    if any(b is not None for b in below):
        rows.append((speaker.text(say("Worse cases")), *(NOT_KNOWN if b is None else speaker.value(Chance(b)) for b in below)))
    columns = ("", *(speaker.text(s.label) for s in Scenario))
    table = TableRows(columns, tuple(rows), ("left", *([RIGHT] * len(runs))))
    return table, why_missing(reasons, speaker)


def pilot_table(rows: PilotRows, speaker: Speaker) -> tuple[TableRows, str]:
    """The pilot beside the full program: likely and range of each, and why cells are empty."""
    body, reasons = [], []
    for row in rows.rows:
        label = speaker.text(row.label)
        cells = []
        for found in (row.pilot, row.full):
            empty = isinstance(found, Undefined)
            cells += [NOT_KNOWN if empty else row.measure.likely(found, speaker), row.measure.range(found, speaker)]
            reasons += [(label, speaker.text(found.reason))] if isinstance(found, Undefined) else []
        body.append((label, *cells))
    heads = ("", say("Pilot"), say("8 in 10 fall here"), say("Full"), say("8 in 10 fall here"))
    return TableRows(tuple(speaker.text(h) for h in heads), tuple(body), ("left", *([RIGHT] * 4))), why_missing(reasons, speaker)


def why_missing(reasons: Iterable[tuple[str, str]], speaker: Speaker) -> str:
    """A footnote from (figure, reason) pairs: figures that lack the same thing stand together."""
    grouped: dict[str, list[str]] = {}
    for label, reason in dict(reasons).items():
        grouped.setdefault(reason, []).append(label)
    lines = (say("{figures}: not known yet, because {reason}.", figures=", ".join(labels), reason=why) for why, labels in grouped.items())
    return " ".join(speaker.text(line) for line in lines)


def pilot_sentence(full: Outlook, pilot: Outlook) -> Text:
    """The pilot in two sentences: how long, how broad, what it costs, what it likely earns."""
    dials, currency = full.plan.pilot, full.plan.business.currency
    cost, net = about(pilot, "cost_completed"), band(pilot, "net_completed")
    head = say("{n} months on {share} of the market", n=dials.months, share=Percent(dials.breadth))
    if dials.months == 1:
        head = say("One month on {share} of the market", share=Percent(dials.breadth))
    if isinstance(cost, Undefined):
        return say("{head}; its cost is not known yet: {reason}.", head=head, reason=cost.reason)
    head = say("{head} for about {cost}.", head=head, cost=cost)
    if isinstance(net, Undefined):
        return say("{head} What it earns is not known yet: {reason}.", head=head, reason=net.reason)
    earned, buyers = net.rounded().likely, pilot.figure("customers")
    amount = Money(abs(earned), currency)
    if isinstance(buyers, Undefined):
        return head
    if earned < 0:
        return say(
            "{head} About {n} customers; it likely costs about {amount} more than it earns.",
            head=head,
            n=Count(round(buyers)),
            amount=amount,
        )
    return say(
        "{head} About {n} customers; it likely earns about {amount} more than it costs.", head=head, n=Count(round(buyers)), amount=amount
    )
