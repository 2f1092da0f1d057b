"""KPI: the few numbers by which the plan is steered (planning.md M13-M16), and the measurement plan fixed at launch (M19)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Le

from smmdesk.plan.declare import Info, Unit
from smmdesk.plan.stage import Stage


class KpiClass(StrEnum):
    """Effectiveness: is the aim reached? Efficiency: at what price?"""

    EFFECTIVENESS = "effectiveness"
    EFFICIENCY = "efficiency"


class Better(StrEnum):
    """Which direction is good."""

    NOT_SAID = "not said"
    UP = "up"
    DOWN = "down"


class Linked(StrEnum):
    """Whether the KPI has directly to do with the goal."""

    NOT_SAID = "not said"
    YES = "yes"
    NO = "no"


class KpiUnit(StrEnum):
    """What the KPI is counted in."""

    NOT_SAID = "not said"
    COUNT = "count"
    MONEY = "money"
    SHARE = "share"
    RATIO = "ratio"
    HOURS = "hours"

    @property
    def unit(self) -> Unit:
        """How a value of the KPI is typed and written."""
        return _UNITS[self]


_UNITS = {
    KpiUnit.NOT_SAID: Unit.NONE,
    KpiUnit.COUNT: Unit.COUNT,
    KpiUnit.MONEY: Unit.MONEY,
    KpiUnit.SHARE: Unit.FRACTION,
    KpiUnit.RATIO: Unit.RATIO,
    KpiUnit.HOURS: Unit.HOURS,
}


@dataclass(frozen=True)
class Kpi:
    """One KPI. It is good only if it is measurable, has a direction and is directly related to the goal."""

    id: Annotated[str, Info("Id", hidden=True)]
    name: Annotated[str, Info("Name", "A name everybody understands: cost per lead.")] = ""
    formula: Annotated[str, Info("Formula", "What is divided by what: marketing cost / leads.")] = ""
    unit: Annotated[KpiUnit, Info("Counted in", "People, money, a share, hours.")] = KpiUnit.NOT_SAID
    source: Annotated[str, Info("Read from", "Where you find the number: shop orders, page statistics, tally sheet.")] = ""
    better: Annotated[Better, Info("Good is", "A cost should fall, a result should rise.")] = Better.NOT_SAID
    kind: Annotated[KpiClass, Info("Kind", "Effectiveness: is the aim reached? Efficiency: at what price?")] = KpiClass.EFFECTIVENESS
    stage: Annotated[Stage, Info("Stage", "Which stage of the journey it measures.")] = Stage.CONVERSION
    linked: Annotated[Linked, Info("Directly related to the goal", "If it moves, does the goal come nearer?")] = Linked.NOT_SAID
    reason: Annotated[str, Info("Why", "One sentence: how it brings the goal nearer.", long=True)] = ""
    target: Annotated[float | None, Info("Aim", "The value you want to see.", Unit.COUNT, unit_from="unit")] = None
    owner: Annotated[str, Info("Who", "Who reads it and tells the others.")] = ""
    figure: Annotated[str, Info("Figure of the forecast", "The same number in the forecast, if there is one.", hidden=True)] = ""

    @property
    def is_measurable(self) -> bool:
        """Whether formula, unit and source are given."""
        return bool(self.formula.strip() and self.source.strip()) and self.unit is not KpiUnit.NOT_SAID

    @property
    def is_directional(self) -> bool:
        """Whether it is said which direction is good."""
        return self.better is not Better.NOT_SAID

    @property
    def is_related(self) -> bool:
        """Whether it is directly related to the goal, with a reason."""
        return self.linked is Linked.YES and bool(self.reason.strip())

    @property
    def has_all_qualities(self) -> bool:
        """Whether it may steer the plan (planning.md M13)."""
        return self.is_measurable and self.is_directional and self.is_related


@dataclass(frozen=True)
class Kpis:
    """The KPIs, when they are looked at, and the copy that was fixed before the launch."""

    items: Annotated[tuple[Kpi, ...], Info("KPIs", "Three to six numbers, no more.")] = ()
    review: Annotated[date | None, Info("Next review", "The day you sit down and look at the numbers.")] = None
    review_weeks: Annotated[int, Info("Review every", "In weeks.", Unit.COUNT), Ge(1), Le(52)] = 4
    fixed_on: Annotated[date | None, Info("Measurement plan fixed on", "Fix it before the campaign starts.", hidden=True)] = None
    fixed: Annotated[tuple[Kpi, ...], Info("Measurement plan", "The KPIs as they were fixed.", hidden=True)] = ()

    @property
    def is_fixed(self) -> bool:
        """Whether a measurement plan was fixed."""
        return self.fixed_on is not None

    @property
    def has_changed(self) -> bool:
        """Whether the KPIs differ from the fixed measurement plan."""
        return self.is_fixed and self.items != self.fixed
