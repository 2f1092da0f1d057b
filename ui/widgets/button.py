"""Button: a push button of one of the kinds, and the small square one that shows an icon only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme


class Button(QPushButton):
    """`kind`: `` (secondary), `primary` (one per screen), `quiet`, `small`, `link`, `chip`, `danger`. The icon follows the theme."""

    def __init__(self, theme: Theme, text: str, kind: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
        if icon:
            theme.changed.connect(self._restyle)
            self._restyle()

    def _restyle(self) -> None:
        tone = {"primary": "on_accent", "quiet": "accent", "link": "accent", "danger": "bad"}.get(str(self.property("kind")), "text_2")
        self.setIcon(self._theme.icon(self._icon, tone, 16))
        self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))


class IconButton(QToolButton):
    """An icon alone. `name` is spoken and stands in the tooltip, together with the shortcut (which the window sets up)."""

    def __init__(self, theme: Theme, icon: str, name: str, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setProperty("kind", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name, shortcut)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Change what the button is called."""
        self.setAccessibleName(name)
        self.setToolTip(plain(f"{name} ({shortcut})" if shortcut else name))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._restyle()

    def _restyle(self) -> None:
        self.setIcon(self._theme.icon(self._icon))
        self.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
