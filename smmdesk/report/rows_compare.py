"""Rows that compare: pilot beside full, scenarios side by side, what changed, and how a budget is split."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.plan.declare import Unit
from smmdesk.report.rows import Figure, Label, Measure, TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Chance, Text, Undefined, say


@dataclass(frozen=True, slots=True)
class PilotRow:
    """One figure of the pilot beside that of the full program, in the same measure."""

    label: Label
    pilot: Figure
    full: Figure
    measure: Measure
    key: str = ""
    """The figure that explains it; empty for what needs no explaining."""


@dataclass(frozen=True, slots=True)
class PilotRows:
    """The pilot beside the full program."""

    rows: tuple[PilotRow, ...]
    title: Text
    sentence: Text

    def table(self, speaker: Speaker) -> TableRows:
        """Figure, pilot, its range, full, its range."""
        columns = (say("Figure"), say("Pilot"), say("8 in 10 fall here"), say("Full"), say("8 in 10 fall here"))
        rows = tuple(
            (
                speaker.text(row.label),
                row.measure.likely(row.pilot, speaker),
                row.measure.range(row.pilot, speaker),
                row.measure.likely(row.full, speaker),
                row.measure.range(row.full, speaker),
            )
            for row in self.rows
        )
        return TableRows(tuple(speaker.text(c) for c in columns), rows, ("left", "right", "right", "right", "right"))


@dataclass(frozen=True, slots=True)
class ScenarioBar:
    """One scenario: its figure, and how likely it is to get at least that far, 0..1 (None when nothing was simulated)."""

    name: Label
    value: float | Undefined
    likelihood: float | None = None


@dataclass(frozen=True, slots=True)
class ScenarioRows:
    """One figure in several scenarios, weakest response first; `goal` in the same measure."""

    bars: tuple[ScenarioBar, ...]
    measure: Measure
    title: Text
    sentence: Text
    goal: float | None = None

    def table(self, speaker: Speaker) -> TableRows:
        """Scenario, figure, likelihood."""
        columns = (say("Scenario"), say("Figure"), say("How likely"))
        rows = tuple(
            (
                speaker.text(bar.name),
                self.measure.say(bar.value, speaker),
                NOT_KNOWN if bar.likelihood is None else speaker.value(Chance(bar.likelihood)),
            )
            for bar in self.bars
        )
        return TableRows(tuple(speaker.text(c) for c in columns), rows, ("left", "right", "right"))


@dataclass(frozen=True, slots=True)
class WaterfallStep:
    """One cause and by how much it moves the figure."""

    label: Label
    change: float


@dataclass(frozen=True, slots=True)
class WaterfallRows:
    """From one figure to another: `start`, the changes in their order, and the end that follows from them."""

    before: Label
    start: float
    steps: tuple[WaterfallStep, ...]
    after: Label
    measure: Measure
    title: Text
    sentence: Text
    more_is_better: bool = True

    @property
    def end(self) -> float:
        """The figure after all changes."""
        return self.start + sum(step.change for step in self.steps)

    def table(self, speaker: Speaker) -> TableRows:
        """Cause, change, figure after it."""
        now = self.start
        rows = [(speaker.text(self.before), "", self.measure.say(now, speaker))]
        for step in self.steps:
            now += step.change
            rows.append((speaker.text(step.label), signed(step.change, self.measure, speaker), self.measure.say(now, speaker)))
        rows.append((speaker.text(self.after), "", self.measure.say(self.end, speaker)))
        columns = (say("What changed"), say("Change"), say("Figure"))
        return TableRows(tuple(speaker.text(c) for c in columns), tuple(rows), ("left", "right", "right"))


@dataclass(frozen=True, slots=True)
class SplitPart:
    """One channel's share of a budget, in money: now, in the best split found, and between which ends it hardly matters."""

    label: Label
    now: float
    best: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class SplitRows:
    """How a budget is split over channels, now and at best."""

    parts: tuple[SplitPart, ...]
    currency: str
    title: Text
    sentence: Text

    @property
    def measure(self) -> Measure:
        """Money in the plan's currency."""
        return Measure(Unit.MONEY, self.currency)

    def table(self, speaker: Speaker) -> TableRows:
        """Channel, now, best, and the ends between which the result is as good."""
        columns = (say("Channel"), say("Now"), say("Best split"), say("As good between"))
        rows = tuple(
            (
                speaker.text(part.label),
                self.measure.say(part.now, speaker),
                self.measure.say(part.best, speaker),
                self._tie(part, speaker),
            )
            for part in self.parts
        )
        return TableRows(tuple(speaker.text(c) for c in columns), rows, ("left", "right", "right", "right"))

    def _tie(self, part: SplitPart, speaker: Speaker) -> str:
        if part.low is None or part.high is None:
            return NOT_KNOWN
        return speaker.text(say("{low} to {high}", low=self.measure.value(part.low), high=self.measure.value(part.high)))


def signed(change: float, measure: Measure, speaker: Speaker) -> str:
    """A change in words, with its sign always said: +34."""
    words = measure.say(change, speaker)
    return f"+{words}" if change > 0 else words
