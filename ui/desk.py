"""Desk: the window: the list of plans, and the planner of the plan that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from smmdesk.library.errors import LibraryError
from smmdesk.library.names import SUFFIX
from smmdesk.library.shelf import Library
from smmdesk.words.speaker import Speaker
from ui.home.home import Home
from ui.look.theme import SCALES, Theme
from ui.look.translate import tr

if TYPE_CHECKING:
    from smmdesk.library.planfile import PlanFile
    from ui.openplan import OpenPlan

SMALLEST = (760, 560)
USUAL = (1280, 800)


class Desk(QMainWindow):
    """One window. `first_painted` comes once, when the owner sees something; `asked(what)` for `settings`, `keys` and `about`."""

    first_painted = Signal()
    asked = Signal(str)

    def __init__(self, library: Library, theme: Theme, speaker: Speaker, settings: QSettings) -> None:
        super().__init__()
        self.library, self.theme, self.speaker, self.settings = library, theme, speaker, settings
        self.setWindowTitle(tr("SMM Desk"))
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._is_painted = False
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self.home = Home(library, theme, speaker, self._stack)
        self._stack.addWidget(self.home)
        self.open_plan: OpenPlan | None = None
        self.home.opened.connect(self.show_plan)
        self.home.open_asked.connect(self.open_path)
        self.home.asked.connect(self.asked)
        for keys, act in (
            (QKeySequence.StandardKey.Save, self._save),
            ("Ctrl+Q", self.close),
            (QKeySequence.StandardKey.ZoomIn, self._larger),
            (QKeySequence.StandardKey.ZoomOut, self._smaller),
            ("Ctrl+,", self._ask_settings),
            ("Ctrl+F1", self._ask_keys),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self._place()

    def open_path(self, path: Path) -> bool:
        """Open a plan from the disk and work in that very file, wherever it lies (docs/adr); earlier versions of it are kept.

        A file that cannot be read is named on the home screen and left untouched.
        """
        if self.open_plan is not None and not self.leave_plan():
            return False
        from smmdesk.library.planfile import PlanFile

        try:
            file = PlanFile.open(path, self.library.backups)
        except LibraryError as trouble:
            self.show_home()
            self.home.show_trouble(path, trouble)
            return False
        self.show_plan(file)
        return True

    def show_plan(self, file: PlanFile) -> None:
        """Show an open plan file in the planner."""
        if not self.leave_plan():
            file.close()
            return
        from ui.openplan import OpenPlan

        self.open_plan = OpenPlan(self.library, file, self.theme, self.speaker, self.settings, self._stack)
        self.open_plan.replaced.connect(self.show_plan, Qt.ConnectionType.QueuedConnection)
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
            self.home.focus_first()
            self._retitle()

    def leave_plan(self) -> bool:
        """Save and put away the open plan. False if it could not be saved and the owner wants to stay."""
        if self.open_plan is None:
            return True
        if not self.open_plan.close():
            return False
        planner = self.open_plan.planner
        self._stack.removeWidget(planner)
        planner.hide()
        planner.deleteLater()
        self.open_plan.deleteLater()
        self.open_plan = None
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.leave_plan():
            event.ignore()
            return
        self.settings.setValue("window/geometry", self.saveGeometry())
        self.home.shut()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)

    def _place(self) -> None:
        self.resize(*USUAL)
        geometry = self.settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _retitle(self) -> None:
        name = self.open_plan.session.plan.name if self.open_plan else ""
        self.setWindowTitle(tr("{plan} - SMM Desk").format(plan=name) if name else tr("SMM Desk"))

    def _save(self) -> None:
        if self.open_plan:
            self.open_plan.save_now()

    def _ask_settings(self) -> None:
        self.asked.emit("settings")

    def _ask_keys(self) -> None:
        self.asked.emit("keys")

    def _larger(self) -> None:
        self.theme.set_scale(next((s for s in SCALES if s > self.theme.scale), self.theme.scale))

    def _smaller(self) -> None:
        self.theme.set_scale(next((s for s in reversed(SCALES) if s < self.theme.scale), self.theme.scale))


def _dropped(event: QDropEvent) -> Path | None:
    """The plan file that is dragged, if it is one plan on this computer."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() == SUFFIX else None
