"""KPI library: proven KPIs with formula, unit, direction and the stage they measure, to pick and edit (planning.md M14-M17)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.evidence.kpi_table import ROWS
from smmdesk.plan.goal import Kind, Metric
from smmdesk.plan.kpi import Better, Kpi, KpiClass, KpiUnit, Linked
from smmdesk.plan.plan import Plan
from smmdesk.plan.stage import Stage
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text


@dataclass(frozen=True, slots=True)
class KpiIdea:
    """One KPI of the library. `figure`: the same number in the forecast, empty where it has none; `reason`: why it serves a goal."""

    key: str
    name: Text
    formula: Text
    unit: KpiUnit
    better: Better
    kind: KpiClass
    stage: Stage
    source: Text
    reason: Text
    figure: str = ""
    kinds: tuple[Kind, ...] = ()
    """Kinds of goal it fits beside those of its stage."""


MATCHING: dict[Metric, str] = {
    Metric.REACH: "reach",
    Metric.VISITS: "visits",
    Metric.LEADS: "leads",
    Metric.CUSTOMERS: "customers",
    Metric.ORDERS: "orders",
    Metric.ADVOCATES: "advocates",
    Metric.REVENUE: "revenue",
    Metric.COST_PER_LEAD: "cost_per_lead",
    Metric.COST_PER_CUSTOMER: "cost_per_customer",
    Metric.CONVERSION_RATE: "conversion_rate",
    Metric.MROI: "mroi",
    Metric.MARKET_SHARE: "market_share",
}
"""The KPI that is the goal's own metric."""

LIBRARY: tuple[KpiIdea, ...] = tuple(KpiIdea(*row) for row in ROWS)


def idea(key: str) -> KpiIdea:
    """One KPI of the library. Raises KeyError."""
    for found in LIBRARY:
        if found.key == key:
            return found
    raise KeyError(key)


def kpi_suggestions(plan: Plan, most: int = 6) -> tuple[KpiIdea, ...]:
    """KPIs that fit the kind of goal, the best first: the goal's own metric, then by stage, so that both classes are among them."""
    kind = plan.goal.kind
    own = idea(MATCHING[plan.goal.metric])
    fitting = [found for found in LIBRARY if found is not own and (kind in found.kinds or found.stage is kind.stage)]
    ranked = [own, *sorted(fitting, key=lambda found: (kind not in found.kinds, found.kind is own.kind))]
    picked = ranked[:most]
    for wanted in KpiClass:
        if all(found.kind is not wanted for found in picked):
            other = next((f for f in (*ranked, *LIBRARY) if f.kind is wanted), None)
            picked = [*picked[: most - 1], other] if other else picked
    return tuple(picked)


def kpi_of(found: KpiIdea, key: str, speaker: Speaker) -> Kpi:
    """The KPI with the id `key` as the owner's own, in the owner's language; the reason is a proposal to be edited."""
    return Kpi(
        key,
        speaker.text(found.name),
        speaker.text(found.formula),
        found.unit,
        speaker.text(found.source),
        found.better,
        found.kind,
        found.stage,
        Linked.YES,
        speaker.text(found.reason),
        figure=found.figure,
    )
