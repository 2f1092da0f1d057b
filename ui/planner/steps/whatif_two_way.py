"""TwoWayCard: two inputs moved at once, as a heat map; a cell that is chosen is tried."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.forecast.question import GOAL
from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.report.movables import movables
from smmdesk.report.rows_chance import HeatRows
from smmdesk.report.two_way import CHANCE, two_way_rows
from ui.charts.carded import CardedChart
from ui.charts.heat import HeatChart
from ui.look.translate import tr
from ui.look.workers import NewestOnly
from ui.planner.kit import Kit
from ui.widgets.editors.choice import Drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

PATIENCE_MS = 300


class TwoWayCard(QWidget):
    """Shows the plan with what is tried, around it. `set_order` says which two inputs to begin with."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._order: tuple[Path, ...] = ()
        self._rows: HeatRows | None = None
        self._shown: tuple[Path, Path] = ("", "")
        heat = HeatChart(kit.theme, kit.speaker)
        heat.cell_chosen.connect(self._try)
        self.chart = CardedChart(kit.theme, heat)
        self.chart.set_finding(tr("Two inputs at once"))
        self.across, self.down = Drop(), Drop()
        for drop, words in ((self.across, tr("Input across")), (self.down, tr("Input down"))):
            drop.setAccessibleName(words)
            drop.setMinimumWidth(kit.theme.px(270))
            drop.activated.connect(self._ask)
        self.figure = Segmented(
            kit.theme, tr("Which figure the table shows"), ((CHANCE, tr("Chance")), (GOAL, tr("Goal")), ("mroi", tr("MROI")))
        )
        self.figure.chosen.connect(self._ask)
        chosen = QWidget()
        flow = FlowLayout(kit.theme.px(8), chosen)
        for part in (self.figure, Label(tr("across")), self.across, Label(tr("down")), self.down):
            flow.addWidget(part)
        self.chart.body.insertWidget(0, chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        self._worker = NewestOnly(two_way_rows, self)
        self._worker.result.connect(self._show)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self._ask)

    def set_order(self, order: tuple[Path, ...]) -> None:
        """Inputs by how much they matter: the first two are shown until others are chosen."""
        if order != self._order:
            self._order = order
            self._fill()
            self._soon.start()

    def show_plan(self, _plan: Plan) -> None:
        """Another plan, or other numbers tried."""
        if self._order:
            self._soon.start()

    def _fill(self) -> None:
        labels = {one.path: self._kit.speaker.text(one.label) for one in movables(self._kit.session.plan)}
        ranked = [path for path in self._order if path in labels]
        ranked += [path for path in labels if path not in ranked]
        for drop, first in ((self.across, 0), (self.down, 1)):
            chosen = drop.currentData()
            drop.clear()
            for path in ranked:
                drop.addItem(labels[path], path)
            at = drop.findData(chosen) if chosen else -1
            drop.setCurrentIndex(at if at >= 0 else min(first, len(ranked) - 1))

    def _ask(self) -> None:
        across, down = self.across.currentData(), self.down.currentData()
        if across and down and across != down:
            self._shown = (across, down)
            self._worker.submit(self._kit.trials.plan, across, down, self.figure.value())

    def _show(self, rows: HeatRows) -> None:
        self._rows = rows
        self.chart.show_rows(rows)

    def _try(self, down: int, across: int) -> None:
        if self._rows is not None:
            tried = {self._shown[0]: self._rows.across.values[across], self._shown[1]: self._rows.down.values[down]}
            self._kit.trials.take({**self._kit.trials.numbers, **tried})
