"""Card: a surface with a title that is a finding, and a body. Never a card in a card: use `add_line`."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.widgets.label import Label, MovingLabel


class Card(QFrame):
    """`card.add(widget)` fills the body, `card.add_tool(widget)` the right end of the header. Without title there is no header."""

    def __init__(self, theme: Theme, title: str = "", remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tight = False
        self.setProperty("card", True)
        self.title = MovingLabel(title, "heading", wrap=True)
        self.remark = Label(remark, "small", "text_3", wrap=True)
        self._header = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._header.setSizePolicy(policy)
        self._tools = QHBoxLayout(self._header)
        self._tools.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.remark)
        words.setSpacing(2)
        self._tools.addLayout(words, 1)
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._header)
        self._column.addLayout(self.body)
        self._column.addStretch(1)
        self.set_title(title, remark)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_title(self, title: str, remark: str = "") -> None:
        """Change the finding and the small remark under it."""
        self.title.setText(title)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self._header.setVisible(bool(title or remark))
        self.setAccessibleName(title)

    def move_title(self, title: str) -> None:
        """Change the finding many times a second; `set_title` settles it."""
        self.title.move_text(title)

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout at the end of the body. With `stretch` it takes the height that is left over."""
        if stretch:
            self._column.setStretch(1, 1)
            self._column.setStretch(2, 0)
        if isinstance(item, QLayout):
            self.body.addLayout(item, stretch)
        else:
            self.body.addWidget(item, stretch)

    def add_line(self) -> QFrame:
        """Put a hairline at the end of the body."""
        line = hairline()
        self.body.addWidget(line)
        return line

    def add_tool(self, widget: QWidget) -> None:
        """Put a small control at the right end of the header."""
        self._header.show()
        self._tools.addWidget(widget)

    def set_edge_to_edge(self, on: bool = True) -> None:
        """Let the body (a table) reach the card's own edges; only the header keeps its padding."""
        self._tight = on
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        if self._tight:
            self._column.setContentsMargins(1, 1, 1, 1)
            self._tools.setContentsMargins(px(10), px(13), px(10), 0)
        else:
            self._column.setContentsMargins(px(18), px(14), px(18), px(16))
            self._tools.setContentsMargins(0, 0, 0, 0)
        self._tools.setSpacing(px(8))
        self._column.setSpacing(px(10))
        self.body.setSpacing(px(10))


def hairline(upright: bool = False) -> QFrame:
    """A thin line between two parts of one surface."""
    line = QFrame()
    line.setProperty("upright" if upright else "line", True)
    return line
