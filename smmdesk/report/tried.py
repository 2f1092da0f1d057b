"""Tried: what each number of a trial does to the chance, the goal's metric and the return, so that the parts add up (planning.md I)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.trial import Trial, find, number_of, tried
from smmdesk.report.movables import label_at
from smmdesk.report.outcomes import aim_measure
from smmdesk.report.rows import RATE, Measure, TableRows
from smmdesk.report.rows_compare import signed
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Text, Undefined, say

Figures = tuple[float | Undefined, float | Undefined, float | Undefined]
"""Chance of the goal, its metric at likely values, MROI."""


@dataclass(frozen=True, slots=True)
class TriedStep:
    """One change: its path and name, the number before and after in words of its measure, and the three figures once it is made."""

    path: Path
    label: Text
    measure: Measure
    before: float
    after: float
    figures: Figures


@dataclass(frozen=True, slots=True)
class TriedRows:
    """The saved plan's figures, and those after each change on top of the ones above it; the last are those of the trial."""

    start: Figures
    steps: tuple[TriedStep, ...]
    aim: Measure
    aim_label: Text

    def table(self, speaker: Speaker) -> TableRows:
        """Saved plan, the difference each change makes, and now. The differences are taken one after the other, so they add up."""
        heads = (say("Input"), say("From, to"), say("Chance"), self.aim_label, say("MROI"))
        now = self.steps[-1].figures if self.steps else self.start
        rows: list[tuple[str, ...]] = [(speaker.text(say("Saved plan")), "", *self._whole(self.start, speaker))]
        before = self.start
        for step in self.steps:
            rows.append((speaker.text(step.label), _from_to(step, speaker), *self._change(before, step.figures, speaker)))
            before = step.figures
        rows.append((speaker.text(say("Now")), "", *self._whole(now, speaker)))
        return TableRows(tuple(speaker.text(h) for h in heads), tuple(rows), ("left", "left", "right", "right", "right"))

    def _whole(self, figures: Figures, speaker: Speaker) -> tuple[str, str, str]:
        chance, aim, mroi = figures
        return (_known(chance, RATE, speaker), _known(aim, self.aim, speaker), _known(mroi, RATE, speaker))

    def _change(self, before: Figures, after: Figures, speaker: Speaker) -> tuple[str, ...]:
        return tuple(
            NOT_KNOWN if isinstance(a, Undefined) or isinstance(b, Undefined) else _moved(a, b, measure, speaker)
            for b, a, measure in zip(before, after, (RATE, self.aim, RATE), strict=True)
        )


def tried_rows(plan: Plan, trial: Trial) -> TriedRows:
    """Make the changes one after the other, in the order of the trial, each time with the whole forecast on the same luck."""
    steps: list[TriedStep] = []
    made: dict[Path, float] = {}
    for path, number in trial.items():
        here = find(plan, path)
        if here is None:
            continue
        made[path] = number
        unit = Measure(here.unit, plan.business.currency if here.unit is Unit.MONEY else "")
        steps.append(TriedStep(path, label_at(plan, path), unit, number_of(here), number, _figures(live_outlook(tried(plan, made)))))
    return TriedRows(_figures(live_outlook(plan)), tuple(steps), aim_measure(plan), _metric_label(plan))


def _figures(outlook: Outlook) -> Figures:
    return (outlook.chance, outlook.aim, outlook.figure("mroi"))


def _metric_label(plan: Plan) -> Text:
    from smmdesk.plan.choices import label_of

    return Text(label_of(plan.goal.metric))


def _known(figure: float | Undefined, measure: Measure, speaker: Speaker) -> str:
    return NOT_KNOWN if isinstance(figure, Undefined) else measure.say(figure, speaker)


def _moved(after: float, before: float, measure: Measure, speaker: Speaker) -> str:
    """The difference of what is shown, so that the column adds up to the eye: points for percentages."""
    if measure.unit is Unit.FRACTION:
        points = round(after * 100) - round(before * 100)
        return f"{points:+d}" if points else speaker.number(0)
    return signed(after - before, measure, speaker)


def _from_to(step: TriedStep, speaker: Speaker) -> str:
    before, after = (step.measure.say(x, speaker) for x in (step.before, step.after))
    return speaker.text(say("{before} to {after}", before=before, after=after))
