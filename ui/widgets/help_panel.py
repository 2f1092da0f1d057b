"""HelpPanel: at the right, why a step matters, what could be tried, and which evidence stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.badge import Badge
from ui.widgets.button import Button, IconButton
from ui.widgets.card import hairline
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.sentence import Sentence


@dataclass(frozen=True, slots=True)
class HelpLink:
    """A line with something to press at its end: "Budget of $31,400 ... Try it". `key` comes back in `linked`."""

    key: str
    text: str
    action: str


@dataclass(frozen=True, slots=True)
class HelpSection:
    """A heading, a paragraph, lines to press, badges as (kind, text, key), and small print (sources)."""

    title: str
    text: str = ""
    links: Sequence[HelpLink] = field(default=())
    badges: Sequence[tuple[str, str, str]] = field(default=())
    small: str = ""


class HelpPanel(QFrame):
    """`linked(key)` when a line or a badge is pressed; `closed` when the owner puts the panel away."""

    linked = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sections: tuple[HelpSection, ...] = ()
        self.setObjectName("help")
        self.setAccessibleName(tr("Help for this step"))
        self._close = IconButton(theme, "close", tr("Hide the help"), "F1")
        self._close.clicked.connect(self.closed)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._scroll)
        self._close.setParent(self)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_help(self, sections: Sequence[HelpSection]) -> None:
        """Show these sections, a hairline before each one that has links or badges."""
        if tuple(sections) != self._sections:
            self._sections = tuple(sections)
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._close.adjustSize()
        self._close.move(self.width() - self._close.width() - self._theme.px(10), self._theme.px(12))
        self._close.raise_()

    def _fill(self) -> None:
        px = self._theme.px
        page = QWidget()
        page.setProperty("page", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(px(20), px(18), px(18), px(18))
        column.setSpacing(px(6))
        for at, section in enumerate(self._sections):
            if at and (section.links or section.badges):
                column.addWidget(hairline())
                column.addSpacing(px(6))
            title = Label(section.title, "heading", wrap=True)
            if at == 0:
                title.setContentsMargins(0, 0, px(28), 0)
            column.addWidget(title)
            self._fill_section(column, section)
            column.addSpacing(px(8))
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _fill_section(self, column: QVBoxLayout, section: HelpSection) -> None:
        if section.text:
            column.addWidget(Sentence("", section.text, "label"))
        for link in section.links:
            row = QHBoxLayout()
            row.addWidget(Label(link.text, "label", wrap=True, weight=400), 1)
            button = Button(self._theme, link.action, "link")
            button.setAccessibleName(f"{link.action}: {link.text}")
            button.setProperty("key", link.key)
            button.clicked.connect(self._tell)
            row.addWidget(button)
            column.addLayout(row)
        if section.badges:
            flow = FlowLayout(self._theme.px(6))
            for kind, text, key in section.badges:
                badge = Badge(self._theme, kind, text)
                badge.setProperty("key", key)
                badge.clicked.connect(self._tell)
                flow.addWidget(badge)
            column.addLayout(flow)
        if section.small:
            column.addWidget(Label(section.small, "small", "text_3", wrap=True))

    def _tell(self) -> None:
        self.linked.emit(self.sender().property("key"))

    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(self._theme.tokens.sizes["help"]))
        self._fill()
