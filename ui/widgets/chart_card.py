"""ChartCard: a chart with the finding as its title, a sentence, and the same rows as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.segmented import Segmented
from ui.widgets.sentence import Sentence
from ui.widgets.stack import Stack


class ChartCard(Card):
    """`chart` and `table` show the same rows; Ctrl+T inside the card changes between them.

    `export_asked(kind)` when the owner asks for the picture: `copy`, `png` or `svg`. Copying the table is done here.
    """

    export_asked = Signal(str)

    def __init__(self, theme: Theme, title: str, chart: QWidget, table: DataTable, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self.chart = chart
        self.table = table
        self._toggle = Segmented(theme, tr("Show as"), (("chart", tr("Chart")), ("table", tr("Table"))))
        self._toggle.setToolTip(tr("Chart or table (Ctrl+T)"))
        self._toggle.chosen.connect(self.set_showing)
        self._more = IconButton(theme, "more", tr("More for this chart"))
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for kind, text in (
            ("copy", tr("Copy the picture")),
            ("tsv", tr("Copy the table")),
            ("png", tr("Save as PNG...")),
            ("svg", tr("Save as SVG...")),
        ):
            action = QAction(text, self)
            action.setData(kind)
            self._menu.addAction(action)
        self._menu.triggered.connect(self._export)
        self.sentence = Sentence()
        self.sentence.hide()
        self._pages = Stack()
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table, 0, Qt.AlignmentFlag.AlignTop)
        self._pages.addWidget(chart)
        self._pages.addWidget(holder)
        self.add_tool(self._toggle)
        self.add_tool(self._more)
        self.add(self.sentence)
        self.add(self._pages, 1)
        self._shortcut = QShortcut(QKeySequence("Ctrl+T"), self)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self.toggle)

    @property
    def showing(self) -> str:
        """`chart` or `table`."""
        return "table" if self._pages.currentIndex() else "chart"

    def set_finding(self, title: str, finding: str = "", rest: str = "") -> None:
        """The title that is a finding, and the sentence that says the chart in words."""
        self.set_title(title)
        self._header.show()
        self.sentence.set_sentence(finding, rest)
        self.sentence.setVisible(bool(finding or rest))
        self.chart.setAccessibleName(title)
        self.chart.setAccessibleDescription(self.sentence.plain)
        self.table.setAccessibleName(title)

    def set_showing(self, which: str) -> None:
        """Show the `chart` or the `table`."""
        self._toggle.set_value(which)
        self._pages.setCurrentIndex(1 if which == "table" else 0)
        self._pages.updateGeometry()

    def toggle(self) -> None:
        """From chart to table or back."""
        self.set_showing("chart" if self.showing == "table" else "table")

    def actions_of_menu(self) -> list[QAction]:
        """What the menu behind the three dots offers; a caller may give it more."""
        return self._menu.actions()

    def _export(self, action: QAction) -> None:
        kind = action.data()
        if kind == "tsv":
            self.table.copy_all()
        else:
            self.export_asked.emit(kind)
