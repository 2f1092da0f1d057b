"""KPI rules: measured at all, by few good numbers, fixed before the start, looked at again (planning.md M13-M15, M19, M59)."""

from __future__ import annotations

from collections.abc import Iterator

from smmdesk.checks.case import Case, Rule, hint, warn
from smmdesk.plan.kpi import Kpi, KpiClass
from smmdesk.plan.problem import Problem
from smmdesk.words.text import Count, Text, say

MANY = 7
PATH = "kpis/items"


def spend_without_kpi(case: Case) -> Iterator[Problem]:
    """Money is spent, and nobody measures what it brings."""
    plan = case.plan
    spends = any(c.is_paid and c.spend > 0 for c in plan.channels) or any(line.amount.high > 0 for line in plan.budget.lines)
    if spends and not plan.kpis.items:
        text = say("The plan spends money, but no KPI shows what it brings.")
        yield warn("spend_without_kpi", PATH, text, say("Take three from the library: one result, one cost, one early sign."))


def no_effectiveness(case: Case) -> Iterator[Problem]:
    """No KPI says whether the aim is reached."""
    if case.plan.kpis.items and all(k.kind is not KpiClass.EFFECTIVENESS for k in case.plan.kpis.items):
        text = say("No KPI says whether the aim is reached.")
        yield warn("no_effectiveness", PATH, text, say("Add one for effectiveness, such as orders or leads."))


def no_efficiency(case: Case) -> Iterator[Problem]:
    """No KPI says at what price."""
    if case.plan.kpis.items and all(k.kind is not KpiClass.EFFICIENCY for k in case.plan.kpis.items):
        text = say("No KPI says at what price the aim is reached.")
        yield warn("no_efficiency", PATH, text, say("Add one for efficiency, such as cost per lead."))


def kpi_quality(case: Case) -> Iterator[Problem]:
    """A KPI without one of its three qualities."""
    for kpi in case.plan.kpis.items:
        for name, text, mend in missing_qualities(kpi):
            yield warn("kpi_quality", f"{PATH}/{kpi.id}/{name}", text, mend)


def filter_and_focus(case: Case) -> Iterator[Problem]:
    """Mantra "Filter and Focus": few numbers."""
    n = len(case.plan.kpis.items)
    if n > MANY:
        text = say("{n} KPIs are more than anybody steers by.", n=Count(n))
        yield hint("filter_and_focus", PATH, text, say("Keep the three to six that would make you change something."))


def ride_the_wave(case: Case) -> Iterator[Problem]:
    """Mantra "Ride the Wave": a day is set to look and adjust, and not forgotten."""
    kpis = case.plan.kpis
    if kpis.items and kpis.review is None:
        text = say("No day is set on which you look at the numbers.")
        yield hint("ride_the_wave", "kpis/review", text, say("Put the first review four weeks after the start."))
    elif kpis.review is not None and case.today is not None and kpis.review < case.today:
        text = say("The review of {day} is past.", day=kpis.review)
        yield hint("ride_the_wave", "kpis/review", text, say("Look at the numbers, then set the next day."))


def not_fixed(case: Case) -> Iterator[Problem]:
    """The plan has started without a measurement plan."""
    start = case.plan.business.start
    if start and case.today and case.today >= start and case.plan.kpis.items and not case.plan.kpis.is_fixed:
        text = say("The plan has started, and its measurement plan is not fixed.")
        yield warn("not_fixed", PATH, text, say("Fix it now, so that nobody moves the goalposts later."))


def changed_after_fix(case: Case) -> Iterator[Problem]:
    """The KPIs are no longer those that were fixed."""
    kpis = case.plan.kpis
    if kpis.has_changed:
        text = say("The KPIs differ from the measurement plan fixed on {day}.", day=kpis.fixed_on)
        yield hint("changed_after_fix", PATH, text, say("Judge by the fixed ones, or fix the new ones from today on."))


def missing_qualities(kpi: Kpi) -> Iterator[tuple[str, Text, Text]]:
    """Field, reason and mend for each of the three qualities a KPI lacks (planning.md M13)."""
    if not kpi.is_measurable:
        name = "formula" if not kpi.formula.strip() else "unit" if kpi.source.strip() else "source"
        text = say("{kpi} cannot be measured yet.", kpi=kpi.name or say("This KPI"))
        yield name, text, say("Give the formula, what it is counted in, and where you read it.")
    if not kpi.is_directional:
        yield "better", say("{kpi} has no direction yet.", kpi=kpi.name or say("This KPI")), say("Say whether up or down is good.")
    if not kpi.is_related:
        text = say("{kpi} is not tied to the goal yet.", kpi=kpi.name or say("This KPI"))
        yield ("linked" if kpi.reason.strip() else "reason"), text, say("Say how it brings the goal nearer, or take another one.")


RULES: tuple[Rule, ...] = (
    spend_without_kpi,
    no_effectiveness,
    no_efficiency,
    kpi_quality,
    filter_and_focus,
    ride_the_wave,
    not_fixed,
    changed_after_fix,
)
