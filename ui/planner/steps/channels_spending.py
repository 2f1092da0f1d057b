"""Spending by month: ready shapes for a channel's money, and the weight and money of each month of the plan."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.forecast.spend_shape import SpendShape, shape_of, shape_weights, typed_weights
from smmdesk.plan.channel import Channel
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import get, put
from smmdesk.plan.plan import Plan
from smmdesk.report.spend_months import spend_months
from smmdesk.words.text import Text
from ui.look.mark import mark
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.channels_month import SpendCell
from ui.widgets.chips import Chips
from ui.widgets.editors.reading import NumberReading
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.fold import Fold
from ui.widgets.label import Label
from ui.widgets.note import Note

GAP, INDENT = 6, 30
ROWS_OF = (12, 6, 4, 3, 2, 1)
"""So many months stand in a row: a whole number of rows to the year."""


class SpendingFold(Fold):
    """`path` is that of the channel. Typing a weight makes the shape the owner's own; the mean stays the monthly spend."""

    def __init__(self, kit: Kit, path: str, parent: QWidget | None = None) -> None:
        super().__init__(kit.theme, tr("Spending by month"), " ", parent=parent)
        self._kit = kit
        self._path = f"{path}/phasing"
        self._channel = path
        self._typing = -1
        self._reading = NumberReading(kit.speaker, Unit.RATIO)
        self.shapes = Chips(
            kit.theme,
            tr("Spending by month"),
            (
                (SpendShape.EVEN, tr("The same each month")),
                (SpendShape.LAUNCH, tr("Strong launch")),
                (SpendShape.SEASON, tr("By season")),
                (SpendShape.OWN, tr("My own")),
            ),
        )
        self.shapes.chosen.connect(self._take)
        self.cells: list[SpendCell] = []
        self.note = Note(kit.theme, "bad", kind="small")
        self.note.hide()
        self._box = QWidget()
        self._flow = FlowLayout(kit.theme.px(GAP))
        self._box.setLayout(self._flow)
        hint = Label(tr("2 is twice as much as 1. The average stays what you spend per month."), "small", "text_3", wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(kit.theme.px(INDENT), 0, 0, 0)
        column.setSpacing(kit.theme.px(8))
        for part in (self.shapes, hint, self._box, self.note):
            column.addWidget(part)
        self.add(inside)

    def show_plan(self, plan: Plan) -> None:
        """Show the money of each month; a weight that is being typed stays as it is."""
        channel: Channel = get(plan, self._channel)
        rows, speaker = spend_months(plan, channel), self._kit.speaker
        self.remark.setText(speaker.text(rows.sentence))
        self._resize(len(rows.months))
        highest = max((m.weight for m in rows.months if m.is_active), default=0.0) or 1.0
        for at, (cell, month) in enumerate(zip(self.cells, rows.months, strict=True)):
            money = rows.measure.say(month.amount if month.is_active else None, speaker)
            name = tr("Weight for {month}").format(month=speaker.month(month.first))
            cell.show_month(speaker.short_month(month.first), money, name, month.weight / highest, month.is_active)
            if at != self._typing:
                cell.set_weight(self._reading.write(round(month.weight, 4)) if month.is_active else "")
        width = max((cell.least_width for cell in self.cells), default=0)
        for cell in self.cells:
            cell.setFixedWidth(width)
        self._fit()
        self._mark_shape(plan, channel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many months in a row as there is room for."""
        if self.cells:
            step, gap = self.cells[0].width() + self._kit.theme.px(GAP), self._kit.theme.px(GAP)
            room = self.width() - self._kit.theme.px(INDENT) + gap
            self._box.setMaximumWidth(next((n for n in ROWS_OF if n * step <= room), 1) * step - gap)

    def focus_field(self) -> bool:
        """Open, and put the cursor into the first month that counts."""
        self.set_open(True)
        line = next((cell.line for cell in self.cells if cell.line.isEnabled()), None)
        if line is not None:
            line.setFocus()
        return line is not None

    def _mark_shape(self, plan: Plan, channel: Channel) -> None:
        season = self.shapes.chip(SpendShape.SEASON)
        is_flat = min(plan.timing.season) == max(plan.timing.season)
        frozen = self._kit.session.frozen
        self.shapes.setEnabled(not frozen)
        season.setEnabled(not is_flat and not frozen)
        season.setToolTip(tr("Choose a season first, under When people buy.") if is_flat else "")
        self.shapes.set_value(shape_of(plan, channel))

    @Slot(str)
    def _take(self, shape: str) -> None:
        if shape == SpendShape.OWN:
            self.focus_field()
            return
        plan = self._kit.session.plan
        weights = shape_weights(plan, get(plan, self._channel), SpendShape(shape))
        self._typing = -1
        self._refuse("")
        self._kit.session.edit(put(plan, self._path, weights), label=tr("Spending by month"))
        self.show_plan(self._kit.session.plan)

    @Slot(int, str)
    def _type(self, at: int, text: str) -> None:
        self._typing = at
        plan = self._kit.session.plan
        number = self._reading.read(text)
        if isinstance(number, Text):
            self._refuse(self._kit.speaker.text(number))
            return
        weights = list(typed_weights(get(plan, self._channel), plan.business.horizon))
        weights[at] = float(number)
        mine = [weight for weight, cell in zip(weights, self.cells, strict=True) if cell.line.isEnabled()]
        if number < 0:
            self._refuse(tr("A weight is 0 or more."))
        elif sum(mine) <= 0:
            self._refuse(tr("At least one month needs a weight above 0. To spend nothing, set the advertising per month to 0."))
        else:
            self._refuse("")
            self._kit.session.edit(put(plan, self._path, tuple(weights)), merge_key=f"{self._path}/{at}", label=tr("Spending by month"))

    @Slot()
    def _leave(self) -> None:
        """What was refused gives way to what the plan says."""
        self._typing = -1
        self._refuse("")
        self._kit.session.end_merge()
        if self._channel.rpartition("/")[2] in {channel.id for channel in self._kit.session.plan.channels}:
            self.show_plan(self._kit.session.plan)

    def _refuse(self, why: str) -> None:
        if why and 0 <= self._typing < len(self.cells):
            mark(self.cells[self._typing].line, "state", "bad")
        elif not why:
            for cell in self.cells:
                mark(cell.line, "state", "")
        self.note.set_note("bad", "", why)
        self.note.setVisible(bool(why))

    def _resize(self, count: int) -> None:
        while len(self.cells) > count:
            cell = self.cells.pop()
            self._flow.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        for at in range(len(self.cells), count):
            cell = SpendCell(self._kit.theme, at)
            cell.line.setReadOnly(self._kit.session.frozen)
            cell.typed.connect(self._type)
            cell.left.connect(self._leave)
            self.cells.append(cell)
            self._flow.addWidget(cell)
