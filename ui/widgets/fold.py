"""Fold: a part of a card that opens and closes under its heading."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.widgets.label import Label


class Fold(QWidget):
    """`add` fills it. The heading is a button: Space or Enter opens and closes; `remark` stands in small below it."""

    def __init__(self, theme: Theme, title: str, remark: str = "", *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.toggle = QToolButton()
        self.toggle.setProperty("kind", "quiet")
        self.toggle.setText(title)
        self.toggle.setAccessibleName(title)
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remark = Label(remark, "small", "text_3", wrap=True)
        if not remark:
            self.remark.hide()
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for part in (self.toggle, self.remark, self._inside):
            column.addWidget(part)
        self.toggle.toggled.connect(self._show)
        theme.changed.connect(self._restyle)
        self.toggle.setChecked(is_open)
        self._show(is_open)

    @property
    def is_open(self) -> bool:
        """Whether its inside is shown."""
        return self.toggle.isChecked()

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the inside."""
        self.body.addWidget(widget)

    def set_open(self, on: bool) -> None:
        """Open or close it."""
        self.toggle.setChecked(on)

    def _show(self, on: bool) -> None:
        self._inside.setVisible(on)
        self._restyle()

    def _restyle(self) -> None:
        self.remark.setContentsMargins(self._theme.px(30), 0, 0, 0)
        self.body.setContentsMargins(0, self._theme.px(4), 0, self._theme.px(4))
        self.toggle.setIcon(self._theme.icon("chevron" if self.is_open else "chevron_right", "accent", 16))
