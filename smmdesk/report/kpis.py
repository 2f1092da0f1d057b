"""KPIs: the KPI sheet and the measurement plan as tables (planning.md M13-M16, M19)."""

from __future__ import annotations

from smmdesk.checks.kpis import missing_qualities
from smmdesk.plan.choices import label_of
from smmdesk.plan.declare import Unit
from smmdesk.plan.kpi import Kpi
from smmdesk.plan.plan import Plan
from smmdesk.plan.stage import stage_name
from smmdesk.report.goal_sentence import goal_sentence
from smmdesk.report.pages import DocumentText, Section
from smmdesk.report.rows import Measure, TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Text, say


def kpi_table(plan: Plan, speaker: Speaker, fixed: bool = False) -> TableRows:
    """KPI, formula, kind, stage, which direction is good, aim, where it is read, who. `fixed`: as in the measurement plan."""
    heads = (say("KPI"), say("Formula"), say("Kind"), say("Stage"), say("Good is"), say("Aim"), say("Read from"), say("Who"))
    rows = tuple(_row(plan, kpi, speaker) for kpi in (plan.kpis.fixed if fixed else plan.kpis.items))
    return TableRows(tuple(speaker.text(h) for h in heads), rows, ("left", "left", "left", "left", "left", "right", "left", "left"))


def kpi_document(plan: Plan, speaker: Speaker) -> DocumentText:
    """The KPI sheet to hand out: the goal, its KPIs, and what was fixed to be measured, with the day of the next look at it."""
    kpis = plan.kpis
    none = None if kpis.items else say("No KPI is chosen yet.")
    fixed = [speaker.text(measurement_words(plan))]
    if kpis.review is not None:
        fixed.append(speaker.text(say("Next look at the numbers: {day}.", day=kpis.review)))
    return DocumentText(
        say("KPI sheet"),
        (
            Section("goal", say("Goal"), speaker.text(goal_sentence(plan))),
            Section("kpis", say("KPIs"), table=kpi_table(plan, speaker), missing=none),
            Section("measures", say("Measurement plan"), "\n".join(fixed)),
            *([Section("fixed", say("As fixed"), table=kpi_table(plan, speaker, fixed=True))] if kpis.has_changed else []),
        ),
    )


def measurement_words(plan: Plan) -> Text:
    """Whether a measurement plan is fixed, since when, and whether the KPIs still are the same."""
    kpis = plan.kpis
    if not kpis.is_fixed:
        return say("The measurement plan is not fixed yet. Fix it before the campaign starts.")
    if kpis.has_changed:
        return say("Fixed on {day}. The KPIs have been changed since.", day=kpis.fixed_on)
    return say("Fixed on {day}.", day=kpis.fixed_on)


def lacking(kpi: Kpi) -> tuple[Text, ...]:
    """What a KPI still lacks of its three qualities, in words."""
    return tuple(text for _, text, _ in missing_qualities(kpi))


def _row(plan: Plan, kpi: Kpi, speaker: Speaker) -> tuple[str, ...]:
    measure = Measure(kpi.unit.unit, plan.business.currency if kpi.unit.unit is Unit.MONEY else "")
    return (
        kpi.name or NOT_KNOWN,
        kpi.formula or NOT_KNOWN,
        speaker.translate(label_of(kpi.kind)),
        speaker.text(stage_name(kpi.stage, plan.journey.vocabulary)),
        speaker.translate(label_of(kpi.better)),
        measure.say(kpi.target, speaker),
        kpi.source or NOT_KNOWN,
        kpi.owner or NOT_KNOWN,
    )
