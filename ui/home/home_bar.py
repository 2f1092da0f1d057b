"""Home bar: above the plans: the program's name, the search, and the buttons that are always there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import IconButton
from ui.widgets.label import Label
from ui.widgets.top_bar import SearchField


class HomeBar(QFrame):
    """`asked(what)` for `settings`, `keys` and `about`. The button for light and dark acts by itself."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("topbar")
        self.search = SearchField(theme, tr("Search plans and goals"))
        self._mode = IconButton(theme, "moon", tr("Dark colours"))
        self._settings = IconButton(theme, "settings", tr("Settings"), "Ctrl+,")
        self._help = IconButton(theme, "help", tr("Help"))
        self._mode.clicked.connect(theme.toggle_mode)
        self._settings.clicked.connect(self._ask_settings)
        menu = QMenu(self._help)
        for what, words in (("keys", tr("Keyboard shortcuts")), ("about", tr("About SMM Desk"))):
            menu.addAction(words).setData(what)
        menu.triggered.connect(self._ask)
        self._help.setMenu(menu)
        self._help.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row = QHBoxLayout(self)
        self._row.addWidget(Label(tr("SMM Desk"), "heading"))
        self._row.addStretch(1)
        self._row.addWidget(self.search, 2)
        self._row.addStretch(1)
        for button in (self._mode, self._settings, self._help):
            self._row.addWidget(button)
        theme.changed.connect(self._restyle)
        self._restyle()

    def focus_search(self) -> None:
        """Put the cursor into the search field, its text selected."""
        self.search.setFocus()
        self.search.selectAll()

    def _ask(self, action: QAction) -> None:
        self.asked.emit(str(action.data()))

    def _ask_settings(self) -> None:
        self.asked.emit("settings")

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(self._theme.tokens.sizes["top_bar"]))
        self._row.setContentsMargins(px(28), 0, px(16), 0)
        self._row.setSpacing(px(6))
        self.search.setMinimumWidth(px(200))
        self.search.setMaximumWidth(px(340))
        self._mode.set_icon("sun" if self._theme.is_dark else "moon")
        self._mode.set_name(tr("Light colours") if self._theme.is_dark else tr("Dark colours"))
