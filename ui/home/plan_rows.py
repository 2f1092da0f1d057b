"""Plan rows: the table of plans on the home screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.home.plan_card import plan_menu, verb_of
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.data_table import DataTable


class PlanRows(DataTable):
    """The table of plans, with the verbs of a plan on its context menu and keys."""

    asked = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("All plans"), parent=parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = verb_of(event)
        if verb and self.currentIndex().isValid():
            self.asked.emit(verb, self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if index.isValid():
            self.setCurrentIndex(index)
            menu = plan_menu(self)
            menu.triggered.connect(self._verb)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(where))

    def _verb(self, action: QAction) -> None:
        self.asked.emit(str(action.data()), self.currentIndex().row())
