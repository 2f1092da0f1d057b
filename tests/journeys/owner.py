"""Owner: works in the real window with mouse and keys only, finding things by the words on them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from smmdesk import wizard
from smmdesk.library.folders import Folders
from smmdesk.library.shelf import Library
from smmdesk.plan.plan import Plan
from ui.app import make_desk
from ui.desk import Desk

W = TypeVar("W", bound=QWidget)
PATIENCE = 20.0


class Strays(QObject):
    """Notes every window that appears beside the desk: a widget shown before it had its place flashes on the screen and takes the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow() and not isinstance(watched, Desk):
            self.names.append(f"{type(watched).__name__} {watched.accessibleName() or watched.objectName()}")
        return False


class Owner:
    """Starts the program on a home folder, acts, looks, and leaves. The plan itself is only looked at, never changed from here."""

    def __init__(self, home: Path, size: tuple[int, int] = (1280, 800)) -> None:
        self._home, self._size = home, size
        self.desk = self.start()

    def start(self, locale: str = "en_US") -> Desk:
        """Start the program, numbers and dates as chosen in the settings."""
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        settings = QSettings(str(self._home / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("locale", locale)
        settings.setValue("look/scale", 1.0)
        desk = make_desk(app, Library(Folders(self._home / "plans", self._home / "state")), settings)
        assert desk is not None
        self.desk = desk
        desk.resize(*self._size)
        desk.show()
        desk.activateWindow()
        assert QTest.qWaitForWindowActive(desk)
        assert QTest.qWaitForWindowActive(desk)
        self.until(lambda: not desk.home.is_busy)
        return desk

    def quit(self) -> None:
        """Quit with Ctrl+Q."""
        self.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: not self.desk.isVisible())
        self.desk.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def plan(self) -> Plan:
        """The open plan."""
        assert self.desk.open_plan is not None
        return self.desk.open_plan.session.plan

    @property
    def step(self) -> str:
        """Key of the step that is shown."""
        assert self.desk.open_plan is not None
        return self.desk.open_plan.planner.page.KEY

    def press(self, words: str, within: QWidget | None = None) -> None:
        """Click a button by its words."""
        self.click(self.seen(QAbstractButton, words, within))

    def fill(self, label: str, text: str, within: QWidget | None = None) -> None:
        """Click into a field by its label and type; what stood there is replaced."""
        field: QWidget = self.seen((QLineEdit, QPlainTextEdit), label, within)  # type: ignore[arg-type]
        self.click(field)
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget() or field, text)
        self.key(Qt.Key.Key_Tab)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.desk, key, modifiers)
        QApplication.processEvents()

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget, scrolled into view."""
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget)
        QApplication.processEvents()
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(widget.width() // 2, widget.height() // 2)
        )
        QApplication.processEvents()

    def next(self) -> None:
        """Press Next and see that the next step comes."""
        following = wizard.after(self.step)
        assert following is not None
        assert self.desk.open_plan is not None
        self.press("Next: ", self.desk.open_plan.planner.strip)
        assert self.step == following.key

    def seen(self, kind: type[W] | tuple[type[W], ...], words: str, within: QWidget | None = None) -> W:
        """The visible, usable widget that carries the words: exactly, else at its beginning."""
        found = [w for w in (within or self.desk).findChildren(QWidget) if isinstance(w, kind) and w.isVisible() and w.isEnabled()]
        for fits in (lambda said: said == words, lambda said: said.startswith(words)):
            for widget in found:
                if any(fits(said) for said in _said(widget)):
                    return widget  # type: ignore[return-value]
        raise AssertionError(f"nobody sees {words!r}; there is: " + "; ".join(sorted({said for w in found for said in _said(w) if said})))

    def reads(self, words: str) -> bool:
        """Whether a visible text holds the words."""
        labels = self.desk.findChildren(QLabel)
        return any(words in f"{label.text()} {label.accessibleName()}" for label in labels if label.isVisible())

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so."""
        end = monotonic() + PATIENCE
        while not true():
            assert monotonic() < end, "waited too long"
            QTest.qWait(10)

    def until_saved(self) -> None:
        """Wait until the top bar says that everything is on the disk."""
        self.until(lambda: self.desk.open_plan is not None and self.desk.open_plan.planner.top.saved.text().startswith("Saved"))


def _said(widget: QWidget) -> tuple[str, ...]:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (text.replace("&&", "&"), widget.accessibleName())
