"""CompareWindow: two plans, or two versions of one: figures side by side, what changed them, and every field that differs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from smmdesk.forecast.question import GOAL
from smmdesk.plan.plan import Plan
from smmdesk.report.changed import changed_rows
from smmdesk.report.compare import difference_table
from smmdesk.report.rows import TableRows
from smmdesk.report.side_by_side import Version, side_by_side
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined, say
from ui.charts.carded import CardedChart
from ui.charts.waterfall import WaterfallChart
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.table_model import Column
from ui.widgets.table_rows import show_table_rows
from ui.widgets.text_table import TextTable


class CompareWindow(QDialog):
    """Shows the way from the first plan to the second. It does not block the window."""

    def __init__(self, theme: Theme, speaker: Speaker, first: Version, second: Version, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare plans"))
        self.resize(theme.px(900), theme.px(680))
        self._speaker, self._first, self._second = speaker, first, second
        inner = QWidget()
        inner.setObjectName("page-body")
        column = QVBoxLayout(inner)
        gap = theme.px(16)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addWidget(Label(tr("{first} beside {second}").format(first=first.name, second=second.name), "title", wrap=True))
        figures = Card(theme, tr("Figures side by side"))
        self.figures = DataTable(theme, tr("Figures side by side"))
        figures.add(self.figures)
        self.why = CardedChart(theme, WaterfallChart(theme, speaker))
        options = ((GOAL, tr("Goal")), ("mroi", tr("MROI")), ("cost_completed", tr("Cost")))
        self.figure = Segmented(theme, tr("Which figure is explained"), options)
        self.figure.chosen.connect(self._show_why)
        self.why.body.insertWidget(0, self.figure)
        self.not_known = Label("", "body", "text_2", wrap=True)
        self.why.add(self.not_known)
        fields = Card(theme, tr("What differs, field by field"))
        self.fields = TextTable(theme, tr("What differs, field by field"))
        self.same = Label(tr("Nothing differs."), "body", "text_2")
        fields.add(self.fields)
        fields.add(self.same)
        for part in (figures, self.why, fields):
            column.addWidget(part)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._fill()

    def _fill(self) -> None:
        first, second = self._first, self._second
        show_table_rows(self.figures, side_by_side((first, second), self._speaker))
        table = difference_table(first.plan, second.plan, (first.name, second.name), self._speaker)
        self.fields.set_table(_columns(table), table.rows)
        self.fields.setVisible(bool(table.rows))
        self.same.setVisible(not table.rows)
        self._show_why()

    def _show_why(self) -> None:
        rows = changed_rows(self._first.plan, self._second.plan, self.figure.value())
        known = not isinstance(rows, Undefined)
        self.why.drawn.setVisible(known)
        self.not_known.setVisible(not known)
        if isinstance(rows, Undefined):
            self.why.set_finding(tr("What changed the figure"))
            self.not_known.setText(self._speaker.text(say("Not known: {reason}.", reason=rows.reason)))
        else:
            self.why.show_rows(rows)


def version_of(plan: Plan) -> Version:
    """A plan under its own name."""
    return Version(plan.name or tr("Untitled plan"), plan)


def _columns(table: TableRows) -> list[Column]:
    return [Column(words, side == "right") for words, side in zip(table.columns, table.aligns, strict=True)]
