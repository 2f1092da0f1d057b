"""Start panel: the ways to begin: a blank plan, a sample, a template of the trade."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import Button
from ui.widgets.card import hairline
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label


class StartPanel(QFrame):
    """`chosen(kind, name)` with kind `blank`, `sample` or `template`."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("help")
        self.setAccessibleName(tr("Ways to begin"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("page", True)
        self._column = column = QVBoxLayout(inner)
        column.addWidget(Label(tr("Start from"), "heading"))
        self._start(tr("Blank plan"), tr("The first figures come after four short steps."), "blank", "", "file")
        self._start(tr("MOKUKU sample"), tr("A finished plan to look around in; you get your own copy."), "sample", "mokuku", "copy")
        self._start(tr("Café sample"), tr("Own posts and a little advertising, in your own copy."), "sample", "cafe", "copy")
        column.addWidget(hairline())
        column.addWidget(Label(tr("A template of your trade"), "heading"))
        column.addWidget(Label(tr("With typical channels, costs and published rates to change."), "small", "text_2", wrap=True))
        chips = QWidget()
        flow = FlowLayout(6, chips)
        for key, name in trades():
            chip = Button(theme, name, "small")
            chip.setProperty("choice", ("template", key))
            chip.clicked.connect(self._tell)
            flow.addWidget(chip)
        column.addWidget(chips)
        column.addStretch()
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(scroll)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _start(self, title: str, words: str, kind: str, name: str, icon: str) -> None:
        button = Button(self._theme, title, "link", icon)
        button.setProperty("choice", (kind, name))
        button.setToolTip(plain(words))
        button.clicked.connect(self._tell)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Label(words, "small", "text_2", wrap=True))
        self._column.addSpacing(self._theme.px(4))

    def _tell(self) -> None:
        kind, name = self.sender().property("choice")
        self.chosen.emit(kind, name)

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedWidth(px(self._theme.tokens.sizes["help"]))
        self._column.setContentsMargins(px(20), px(24), px(16), px(16))
        self._column.setSpacing(px(4))


def trades() -> tuple[tuple[str, str], ...]:
    """The templates and what the owner reads."""
    return (
        ("cafe", tr("Café")),
        ("restaurant", tr("Restaurant")),
        ("shop", tr("Shop")),
        ("online-shop", tr("Online shop")),
        ("salon", tr("Salon")),
        ("fitness", tr("Fitness studio")),
        ("trades", tr("Trades")),
        ("consultancy", tr("Consultancy")),
        ("courses", tr("Courses")),
        ("non-profit", tr("Non-profit")),
    )
