"""Problem list: all there is to look at in a plan, the gravest first, each with its reason; a press leads to the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smmdesk.plan.problem import Problem, Severity
from smmdesk.wizard import step_of
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import IconButton
from ui.widgets.label import Label
from ui.widgets.note import severity_word
from ui.widgets.tile import Tile

MARKS = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.HINT: "info"}
MOST = 40
"""More than these nobody reads; the first are the gravest."""


class ProblemTile(Tile):
    """One problem: what is wrong, what to do, and on which step. `followed(problem)` when it is pressed."""

    followed = Signal(object)

    def __init__(self, kit: Kit, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(kit.theme, parent)
        self._kit, self.problem = kit, problem
        speak = kit.speaker.text
        mend = speak(problem.mend) if problem.mend else ""
        where = speak(step_of(problem.path).label)
        mark = MARKS[problem.severity]
        words, rest = speak(problem.text), "\n".join(line for line in (mend, where) if line)
        self.set_words(words, rest, f"{severity_word(mark)}: {words} {mend} ({where})")
        self._mark = Label()
        self._mark.setPixmap(kit.theme.pixmap(mark, {"info": "text_2"}.get(mark, mark), 16, self.devicePixelRatioF()))
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout()
        line.setSpacing(kit.theme.px(8))
        self._column.removeWidget(self.head)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.head, 1)
        self._column.insertLayout(0, line)
        self.clicked.connect(self._follow)

    def _follow(self) -> None:
        self._kit.go_to(step_of(self.problem.path).key, self.problem.path)
        self.followed.emit(self.problem)


class ProblemPanel(QFrame):
    """Opens under its button; Escape or a press outside closes it. Up and Down move between the problems."""

    def __init__(self, kit: Kit, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        px = kit.theme.px
        inner = QWidget()
        inner.setProperty("page", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(14), px(12), px(14), px(14))
        column.setSpacing(px(6))
        title = _count_words(len(problems))
        self.setAccessibleName(title)
        column.addWidget(Label(title, "heading", wrap=True))
        self.tiles = [ProblemTile(kit, problem) for problem in problems[:MOST]]
        for tile in self.tiles:
            tile.followed.connect(self.close)
            column.addWidget(tile)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(area)
        width = px(420)
        self.resize(width, min(px(520), inner.layout().totalHeightForWidth(width - px(16)) + px(8)))
        if self.tiles:
            self.tiles[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class ProblemButton(IconButton):
    """In the top bar: how many things there are to look at; a press or F8 lists them."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit.theme, "good", "", "F8", parent)
        self._kit = kit
        self._problems: tuple[Problem, ...] = ()
        self.panel: ProblemPanel | None = None
        self.clicked.connect(self.open_panel)
        self.show_problems(())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Take the problems of the plan."""
        self._problems = tuple(problems)
        grave = any(problem.severity is not Severity.HINT for problem in problems)
        self.set_icon("warn" if grave else "info" if problems else "good")
        self.set_name(_count_words(len(problems)), "F8")

    def open_panel(self) -> None:
        """List them under the button."""
        self.panel = ProblemPanel(self._kit, self._problems, self)
        corner = self.mapToGlobal(QPoint(self.width(), self.height() + 4))
        self.panel.move(max(0, corner.x() - self.panel.width()), corner.y())
        self.panel.show()


def _count_words(n: int) -> str:
    if not n:
        return tr("Nothing to look at in this plan")
    return tr("1 thing to look at in this plan") if n == 1 else tr("{n} things to look at in this plan").format(n=n)
