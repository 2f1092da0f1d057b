"""SplitCard: the advertising money divided anew: the best split, others nearly as good, and what each of them costs."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.forecast.allocate_plan import PlanSplit, allocate_plan
from smmdesk.plan.plan import Plan
from smmdesk.report.allocation import split_rows
from smmdesk.report.rows import RATE
from smmdesk.words.text import Money, Undefined, say
from ui.charts.carded import CardedChart
from ui.charts.split import SplitChart
from ui.look.translate import tr
from ui.look.workers import NewestOnly
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import hairline
from ui.widgets.label import Label

PATIENCE_MS = 400


class SplitCard(QWidget):
    """Divides what the plan, with what is tried, spends on advertising."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._answer: PlanSplit | None = None
        self.chart = CardedChart(kit.theme, SplitChart(kit.theme, kit.speaker))
        self.chart.set_finding(tr("How the advertising money is divided best"))
        self.why_not = Label("", "body", "text_2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.chart.add(self.why_not)
        self.chart.add(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        self._worker = NewestOnly(_split, self)
        self._worker.result.connect(self._show)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self._ask)

    def show_plan(self, _plan: Plan) -> None:
        """Another plan, or other numbers tried."""
        self._soon.start()

    def _ask(self) -> None:
        self._worker.submit(self._kit.trials.plan)

    def _show(self, answer: PlanSplit | Undefined) -> None:
        known = isinstance(answer, PlanSplit)
        self._answer = answer if isinstance(answer, PlanSplit) else None
        self.chart.drawn.setVisible(known)
        self.why_not.setVisible(not known)
        if isinstance(answer, Undefined):
            self.why_not.setText(self._kit.speaker.text(say("Not known: {reason}.", reason=answer.reason)))
        else:
            self.chart.show_rows(split_rows(answer))
        self._fill()

    def _fill(self) -> None:
        while self._list.count():
            gone = self._list.takeAt(0).widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        answer, speaker = self._answer, self._kit.speaker
        if answer is None:
            return
        rows = [(tr("Best split"), tuple(answer.spends.values()), 0.0)]
        rows += [(_begun(speaker.text(tie.why)), tie.spends, tie.loss_share) for tie in answer.ties]
        if answer.same_budget and not answer.now.is_close and answer.now.best:
            now = {c.id: c.spend for c in answer.plan.channels}
            rows.append((tr("As it is now"), tuple(now[key] for key in answer.spends), answer.now.gain / answer.now.best))
        for why, spends, loss in rows:
            self._list.addWidget(hairline())
            self._list.addWidget(self._row(why, spends, loss))

    def _row(self, why: str, spends: tuple[float, ...], loss: float) -> QWidget:
        assert self._answer is not None
        speaker, currency = self._kit.speaker, self._answer.plan.business.currency
        names = {c.id: c.name for c in self._answer.plan.channels}
        parts = (
            speaker.text(say("{channel} {spend}", channel=names[key], spend=Money(spend, currency)))
            for key, spend in zip(self._answer.spends, spends, strict=True)
        )
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, self._kit.theme.px(4), 0, self._kit.theme.px(4))
        row.setSpacing(self._kit.theme.px(12))
        name = Label(why, weight=400 if loss else 600, wrap=True)
        row.addWidget(name, 2)
        row.addWidget(Label("; ".join(parts), "small", "text_2", wrap=True), 3)
        costs = tr("earns {part} less").format(part=RATE.say(loss, speaker)) if loss else tr("nothing is better")
        row.addWidget(Label(costs, "small", "text_2"))
        button = Button(self._kit.theme, tr("Try it"), "small")
        button.setAccessibleName(tr("Try it: {name}").format(name=why))
        button.setProperty("spends", list(spends))
        button.clicked.connect(self._try)
        row.addWidget(button)
        return box

    def _try(self) -> None:
        if self._answer is not None:
            spends = zip(self._answer.spends, self.sender().property("spends"), strict=True)
            tried = {f"channels/{key}/spend": round(float(spend), 2) for key, spend in spends}
            self._kit.trials.take({**self._kit.trials.numbers, **tried})


def _begun(words: str) -> str:
    """Words of a sentence as the beginning of a row."""
    return words[:1].upper() + words[1:]


def _split(plan: Plan) -> PlanSplit | Undefined:
    answer = allocate_plan(plan)
    if isinstance(answer, PlanSplit):
        _ = answer.ties, answer.rooms
    return answer
