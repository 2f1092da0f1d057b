"""Advice: the odds of the verdicts, whether the pilot is large enough, and whether to run it at all."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.size_plan import WEEKS_A_MONTH, PilotSize, size_pilot
from smmdesk.measure.odds import PilotOdds, pilot_odds
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.report.odds import odds_rows
from smmdesk.report.rows import PEOPLE, Band
from smmdesk.report.sizing import size_sentence
from smmdesk.words.text import Text, Undefined, say
from ui.charts.carded import CardedChart
from ui.charts.odds import OddsChart
from ui.look.translate import tr
from ui.look.workers import NewestOnly
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.note import Note
from ui.widgets.range_bar import RangeBar, RangeFigures
from ui.widgets.sentence import Sentence

PATIENCE_MS = 250
LONGEST = 36
Answer = tuple[PilotSize | Undefined, PilotOdds | Undefined]


class Advice(QWidget):
    """Both answers are computed in a thread; the last ones stay until then. `answered` when there are new ones."""

    answered = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._outlooks: tuple[Outlook, Outlook] | None = None
        self.odds = CardedChart(kit.theme, OddsChart(kit.theme, kit.speaker))
        self.odds.set_finding(tr("What the pilot will probably say"))
        self.run_it = Note(kit.theme, "info", "", "")
        self.odds.add(self.run_it)
        self.size = Card(kit.theme, tr("Is it long enough?"))
        self.said = Sentence(tone="text")
        self.bar = RangeBar(kit.theme)
        self.longer = Button(kit.theme, "", "small")
        self.longer.clicked.connect(self._make_longer)
        for part in (self.said, self.bar, self.longer):
            self.size.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(kit.theme.tokens.sizes["gutter"]))
        column.addWidget(self.odds)
        column.addWidget(self.size)
        column.addStretch(1)
        self._column = column
        self._months = 0
        self._is_known = False
        self._show_waiting()
        self._worker = NewestOnly(_advise, self)
        self._worker.result.connect(self._show)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self._ask)

    def add(self, card: QWidget) -> None:
        """Put another card below."""
        self._column.insertWidget(self._column.count() - 1, card)

    def show_outlooks(self, full: Outlook, pilot: Outlook) -> None:
        """The plan, or its dials, changed."""
        self._outlooks = (full, pilot)
        self._show_waiting()
        self._soon.start()

    def _ask(self) -> None:
        if self._outlooks is not None:
            self._worker.submit(self._outlooks[0].plan)

    def _show_waiting(self) -> None:
        """Say that it is being worked out; what was found before stays until then."""
        if self._is_known:
            for card in (self.odds, self.size):
                card.set_title(card.title.text(), tr("Updating ..."))
            return
        words = tr("Working this out ...")
        self.odds.set_finding(tr("What the pilot will probably say"), rest=words)
        self.said.set_sentence("", words)
        for part in (self.run_it, self.bar, self.longer):
            part.hide()

    def _show(self, answer: Answer) -> None:
        if self._outlooks is None:
            return
        size, odds = answer
        speak = self._kit.speaker.text
        self.odds.show_rows(odds_rows(odds, *self._outlooks))
        self._is_known = True
        for card in (self.odds, self.size):
            card.set_title(card.title.text())
        self.run_it.setVisible(isinstance(odds, PilotOdds))
        if isinstance(odds, PilotOdds):
            words = speak(odds.text)
            self.run_it.set_note("good" if odds.run_it else "warn", words[:1].upper() + words[1:] + ".")
        self._show_size(size)
        self.answered.emit()

    def _show_size(self, size: PilotSize | Undefined) -> None:
        speak = self._kit.speaker.text
        known = isinstance(size, PilotSize)
        self.bar.setVisible(known)
        self._months = 0
        if isinstance(size, Undefined):
            self.said.set_sentence(tr("Not known:"), speak(size.reason) + ".")
        else:
            self.said.set_sentence(tr("Yes.") if size.is_enough else tr("No."), speak(size_sentence(size)))
            self._show_bar(size)
            needed = math.ceil(size.weeks / WEEKS_A_MONTH - 1e-9)
            if not size.is_enough and needed <= LONGEST:
                self._months = needed
        self.longer.setText(tr("Run it for {n} months").format(n=self._months))
        self.longer.setVisible(self._months > 0)

    def _show_bar(self, size: PilotSize) -> None:
        assert self._outlooks is not None
        step, sample = size.limiting, float(size.limiting.sample or 0)
        key = "visits" if step.key == "lead_rate" else "leads"
        low, high = _in_time(self._outlooks[1], key, step.planned)
        speaker = self._kit.speaker
        low, likely, high = Band(low, step.planned, high).rounded().ends
        noun = say("visits") if key == "visits" else say("leads")
        words = [PEOPLE.say(x, speaker) for x in (low, likely, high)]
        goal = speaker.text(say("{n} {noun} needed", n=PEOPLE.value(sample), noun=noun))
        expected = speaker.text(say("{n} expected", n=words[1]) if key == "visits" else say("{n} expected in time to buy", n=words[1]))
        figures = RangeFigures(low, likely, high, 0.0, max(high, sample) * 1.05, words[0], expected, words[2], sample, goal)
        self.bar.set_range(figures, speaker.text(_sentence(goal, expected, words)))

    def _make_longer(self) -> None:
        session = self._kit.session
        session.edit(put(session.plan, "pilot/months", self._months), label=tr("Timing of the pilot"))


def _in_time(outlook: Outlook, key: str, planned: float) -> tuple[float, float]:
    """P10 and P90 of what will be counted: as large a part of the leads has had the time to buy as of the likely ones."""
    spread, likely = outlook.spread(key), outlook.figure(key)
    if isinstance(spread, Undefined) or isinstance(likely, Undefined):
        return planned, planned
    part = planned / likely
    return min(spread.p10 * part, planned), max(spread.p90 * part, planned)


def _sentence(goal: str, expected: str, words: list[str]) -> Text:
    return say("{goal}, {expected}, range {low} to {high}", goal=goal, expected=expected, low=words[0], high=words[2])


def _advise(plan: Plan) -> Answer:
    if not plan.pilot.no_go < plan.pilot.go:
        wrong = Undefined(say("the chance for NO-GO must be below the chance for GO"))
        return wrong, wrong
    return size_pilot(plan), pilot_odds(plan)
