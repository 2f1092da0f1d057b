"""TopBar: way back to the plans, name and saved state of the plan, search, and the buttons that are always there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import Button, IconButton
from ui.widgets.card import hairline
from ui.widgets.label import ElidedLabel


class TopBar(QFrame):
    """Tells what was pressed; the window sets up the shortcuts that the tooltips name. The theme button acts by itself."""

    back = Signal()
    undo = Signal()
    redo = Signal()
    help = Signal()
    searched = Signal(str)
    """The text in the search field, as it is typed."""
    search_entered = Signal(str)
    """The text when Enter is pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._saved_words = self._trial_words = ""
        self.setObjectName("topbar")
        self._back = Button(theme, tr("Plans"), "quiet", "back")
        self._back.setToolTip(tr("Back to all plans"))
        self._line = hairline(upright=True)
        self.name = ElidedLabel("", "body", weight=600)
        self.saved = ElidedLabel("", "small", "text_3")
        self.search = SearchField(theme, tr("Find a field or number"))
        self._undo = IconButton(theme, "undo", tr("Undo"), "Ctrl+Z")
        self._redo = IconButton(theme, "redo", tr("Redo"), "Ctrl+Shift+Z")
        self._mode = IconButton(theme, "moon", tr("Dark colours"))
        self._help = IconButton(theme, "help", tr("Help"), "F1")
        self._back.clicked.connect(self.back)
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        self._mode.clicked.connect(theme.toggle_mode)
        self._help.clicked.connect(self.help)
        self.search.textEdited.connect(self.searched)
        self.search.returnPressed.connect(self._tell_search)
        self._row = QHBoxLayout(self)
        left: tuple[QWidget, ...] = (self._back, self._line, self.name, self.saved)
        right: tuple[QWidget, ...] = (self.search, self._undo, self._redo, self._mode, self._help)
        for part in left:
            self._row.addWidget(part)
        self._row.addStretch(1)
        for part in right:
            self._row.addWidget(part)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add_tool(self, widget: QWidget) -> None:
        """Put a control of the screen before the buttons that are always there."""
        self._row.insertWidget(self._row.indexOf(self._undo), widget)

    def set_name(self, name: str) -> None:
        """Name of the plan."""
        self.name.setText(name)

    def set_saved(self, text: str) -> None:
        """What is saved ("Saved 14:32") or why not."""
        self._saved_words = text
        self.saved.setText(self._trial_words or text)

    def set_trial(self, text: str) -> None:
        """What is tried and not saved ("Trying 2 changes, not saved"), in the place of what is saved; empty: nothing is."""
        self._trial_words = text
        self.saved.setText(text or self._saved_words)

    def set_undo(self, enabled: bool, label: str = "") -> None:
        """Whether there is something to undo, and what."""
        self._undo.setEnabled(enabled)
        self._undo.set_name(tr("Undo: {what}").format(what=label) if label else tr("Undo"), "Ctrl+Z")

    def set_redo(self, enabled: bool, label: str = "") -> None:
        """Whether there is something to redo, and what."""
        self._redo.setEnabled(enabled)
        self._redo.set_name(tr("Redo: {what}").format(what=label) if label else tr("Redo"), "Ctrl+Shift+Z")

    def focus_search(self) -> None:
        """Put the cursor into the search field, its text selected."""
        self.search.setFocus()
        self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.saved.setVisible(self.width() >= self._theme.px(620))
        self.search.setMaximumWidth(max(self._theme.px(110), min(self._theme.px(244), self.width() // 4)))

    def _tell_search(self) -> None:
        self.search_entered.emit(self.search.text())

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(self._theme.tokens.sizes["top_bar"]))
        self._row.setContentsMargins(px(8), 0, px(16), 0)
        self._row.setSpacing(px(10))
        self._line.setFixedHeight(px(20))
        self.search.setMinimumWidth(px(110))
        self._mode.set_icon("sun" if self._theme.is_dark else "moon")
        self._mode.set_name(tr("Light colours") if self._theme.is_dark else tr("Dark colours"))


class SearchField(QLineEdit):
    """A line to search in, with the glass at its left and the shortcut at its right while it is empty."""

    def __init__(self, theme: Theme, prompt: str, shortcut: str = "Ctrl+F", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("search", True)
        self._glass = QAction(QIcon(), "", self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setToolTip(plain(f"{prompt} ({shortcut})"))
        self.setClearButtonEnabled(True)
        self._hint = QLabel(shortcut, self)
        self._hint.setProperty("type", "small")
        self._hint.setProperty("tone", "text_3")
        self.textChanged.connect(self._place_hint)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(244), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        room = self.width() - self.fontMetrics().horizontalAdvance(self.placeholderText()) - self._theme.px(52)
        self._hint.setVisible(not self.text() and room > self._hint.sizeHint().width())
        self._hint.adjustSize()
        self._hint.move(self.width() - self._hint.width() - self._theme.px(10), (self.height() - self._hint.height()) // 2)

    def _restyle(self) -> None:
        self._glass.setIcon(self._theme.icon("search", "text_3", 15))
        self._place_hint()
