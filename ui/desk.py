"""Desk: the window: the list of plans, and the planner of the plan that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from smmdesk.library.errors import LibraryError
from smmdesk.library.planfile import PlanFile
from smmdesk.library.shelf import Library
from smmdesk.words.speaker import Speaker
from ui.home.home import Home
from ui.look.theme import SCALES, Theme
from ui.look.translate import tr
from ui.openplan import OpenPlan

SMALLEST = (760, 560)
USUAL = (1280, 800)


class Desk(QMainWindow):
    """One window. `first_painted` comes once, when the owner sees something."""

    first_painted = Signal()

    def __init__(self, library: Library, theme: Theme, speaker: Speaker, settings: QSettings) -> None:
        super().__init__()
        self.library, self.theme, self.speaker, self._settings = library, theme, speaker, settings
        self.setWindowTitle(tr("SMM Desk"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        geometry = settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.home = Home(library, theme, speaker)
        self._stack.addWidget(self.home)
        self.open_plan: OpenPlan | None = None
        self.home.opened.connect(self.show_plan)
        self.home.open_asked.connect(self.open_path)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.ZoomIn), self, self._larger)
        QShortcut(QKeySequence(QKeySequence.StandardKey.ZoomOut), self, self._smaller)

    def open_path(self, path: Path) -> bool:
        """Open a plan from the disk and work in that very file, wherever it lies; earlier versions of it are kept.

        A file that cannot be read is named on the home screen and left untouched.
        """
        try:
            file = PlanFile.open(path, self.library.backups)
        except LibraryError as trouble:
            self.home.show_trouble(path, trouble)
            return False
        self.show_plan(file)
        return True

    def show_plan(self, file: PlanFile) -> None:
        """Show an open plan file in the planner."""
        if not self.leave_plan():
            file.close()
            return
        self.open_plan = OpenPlan(file, self.theme, self.speaker, self._settings, self)
        planner = self.open_plan.planner
        planner.left.connect(self.show_home)
        self._stack.addWidget(planner)
        self._stack.setCurrentWidget(planner)
        planner.rail.setFocus()
        self._retitle()

    def show_home(self) -> None:
        """Back to the list of plans, with everything saved."""
        if self.leave_plan():
            self._stack.setCurrentWidget(self.home)
            self.home.refresh()
            self._retitle()

    def leave_plan(self) -> bool:
        """Save and put away the open plan. False if it could not be saved and the owner wants to stay."""
        if self.open_plan is None:
            return True
        if not self.open_plan.close():
            return False
        planner = self.open_plan.planner
        self._stack.removeWidget(planner)
        planner.deleteLater()
        self.open_plan.deleteLater()
        self.open_plan = None
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.leave_plan():
            event.ignore()
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        event.accept()

    def _retitle(self) -> None:
        name = self.open_plan.session.plan.name if self.open_plan else ""
        self.setWindowTitle(tr("{plan} - SMM Desk").format(plan=name) if name else tr("SMM Desk"))

    def _save(self) -> None:
        if self.open_plan:
            self.open_plan.save_now()

    def _larger(self) -> None:
        self.theme.set_scale(next((s for s in SCALES if s > self.theme.scale), self.theme.scale))

    def _smaller(self) -> None:
        self.theme.set_scale(next((s for s in reversed(SCALES) if s < self.theme.scale), self.theme.scale))
