"""AnswerStrip: below every step, the chance of the goal, four answers with their ranges, and Back and Next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look.mark import mark
from ui.look.plain import plain
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.answer import ROOM_BETWEEN, Answer, AnswerButton
from ui.widgets.button import Button
from ui.widgets.card import hairline
from ui.widgets.dots import Dots
from ui.widgets.label import ElidedLabel, Label

__all__ = ["Answer", "AnswerStrip", "ChanceAnswer"]

ANSWERS = 4
LONG = 10
"""Letters from which the chance is written smaller, so that it stays under the rail."""


@dataclass(frozen=True, slots=True)
class ChanceAnswer:
    """The chance in words (`7 in 10`), as `dots` of ten, and as a whole `sentence`; `was_dots` is the saved plan's during a trial."""

    label: str
    words: str
    dots: int
    sentence: str
    was_dots: int | None = None
    note: str = ""
    """In small below the chance, where there is room: what it was before."""
    since: str = ""
    """The whole sentence of what changed, for the tooltip and the screen reader."""


class AnswerStrip(QFrame):
    """`asked(key)` when the owner presses an answer (`chance` for the chance). In a narrow window the answers go to a second row."""

    asked = Signal(str)
    back = Signal()
    next = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rail_width = theme.tokens.sizes["rail"]
        self._next_text = ""
        self._nav_width = 0
        self._needs = [0] * ANSWERS
        self._fitted: tuple[list[int], int] = ([], 0)
        self._rows = 0
        self.setObjectName("strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chance = _ChanceBlock(theme)
        self._answers = [AnswerButton(theme) for _ in range(ANSWERS)]
        self._line = hairline(upright=True)
        self._updating = Label(tr("updating"), "small", "text_3", parent=self)
        self._updating.hide()
        self._back = Button(theme, tr("Back"))
        self._next = Button(theme, tr("Next"), "primary")
        self._back.setToolTip(tr("Back (Alt+Left)"))
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.next)
        self._figures = QWidget()
        figures = QHBoxLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        for button in self._answers:
            button.clicked.connect(self._tell)
            figures.addWidget(button)
        figures.addStretch(1)
        self._figures_row = figures
        self._nav = QWidget()
        nav = QHBoxLayout(self._nav)
        nav.setContentsMargins(0, 0, 0, 0)
        for part in (self._back, self._next):
            nav.addWidget(part)
        self._nav_row = nav
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(2, 1)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._arrange(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_answers(self, chance: ChanceAnswer, answers: Sequence[Answer]) -> None:
        """Show the chance and up to four answers; words come ready-made."""
        self._chance.set_chance(chance)
        for at, button in enumerate(self._answers):
            button.setVisible(at < len(answers))
            if at < len(answers):
                button.set_answer(answers[at])
        if self._wishes() != self._fitted:
            self._fit()

    def set_updating(self, on: bool) -> None:
        """Say that newer figures are on their way; the last ones stay."""
        self._updating.adjustSize()
        self._updating.move(self.width() - self._updating.width() - self._theme.px(28), self._theme.px(7))
        self._updating.setVisible(on)
        self._updating.raise_()

    def set_nav(self, next_text: str, *, primary: bool = True, back: bool = True, forward: bool = True) -> None:
        """Words of Next ("Next: Budget"), whether it is the page's primary button, and which of the two can be pressed."""
        self._next_text = next_text
        self._next.setAccessibleName(next_text)
        self._next.setToolTip(plain(tr("{next} (Alt+Right)").format(next=next_text)))
        mark(self._next, "kind", "primary" if primary else "")
        self._back.setEnabled(back)
        self._next.setEnabled(forward)
        self._fit()

    def set_rail_width(self, width: int) -> None:
        """Let the chance stand under the rail (px), as far as its words allow."""
        self._rail_width = round(width / self._theme.scale)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(400), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._needs = [0] * ANSWERS
        self._fit()

    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            self.asked.emit(button.answer.key)

    def _wishes(self) -> tuple[list[int], int]:
        """Widths in px: of each answer, and of the chance."""
        needs = [max(old, button.needed_width()) for old, button in zip(self._needs, self._answers, strict=True)]
        return needs, self._chance.least

    def _fit(self) -> None:
        """Share the width: one row when the answers fit beside the chance, else two; Next shortens before anything is cut.

        An answer never gets narrower while the window keeps its width, so that nothing jumps while figures change.
        """
        px = self._theme.px
        self._needs, least = self._fitted = self._wishes()
        chance = max(px(self._rail_width), least)
        self._chance.setFixedWidth(chance)
        self._next.setText(self._next_text or tr("Next"))
        nav = self._nav_hint()
        self._nav_width = max(self._nav_width, nav)
        room = self.width() - chance - px(48) - self._nav_width
        if room < sum(self._needs):
            self._next.setText(tr("Next"))
            nav = self._nav_hint()
            room = self.width() - chance - px(48) - nav
        self._nav.setFixedWidth(nav)
        rows = 1 if room >= sum(self._needs) else 2
        left = (room if rows == 1 else self.width() - px(28)) - sum(self._needs)
        extra = max(-px(40), min(px(ROOM_BETWEEN), left // ANSWERS))
        for need, button in zip(self._needs, self._answers, strict=True):
            button.setFixedSize(need + extra, px(72 if rows == 1 else 66))
        self._arrange(rows)

    def _nav_hint(self) -> int:
        """Width of Back and Next, asked from the buttons: their layout learns of new words only later."""
        return self._back.sizeHint().width() + self._theme.px(8) + self._next.sizeHint().width()

    def _arrange(self, rows: int) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        self._grid.addWidget(self._chance, 0, 0)
        self._grid.addWidget(self._line, 0, 1)
        self._line.setVisible(rows == 1)
        if rows == 1:
            self._grid.addWidget(self._figures, 0, 2)
            self._grid.addWidget(self._nav, 0, 3, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._grid.addWidget(self._nav, 0, 2, 1, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self._figures, 1, 0, 1, 4)
        self._space_out()

    def _restyle(self) -> None:
        self._nav_width = 0
        self._needs = [0] * ANSWERS
        self._space_out()
        self._fit()

    def _space_out(self) -> None:
        px = self._theme.px
        two = self._rows == 2
        self._grid.setContentsMargins(0, 1, px(16 if two else 28), px(6) if two else 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._figures_row.setContentsMargins(px(12 if two else 20), 0, 0, 0)
        self._figures_row.setSpacing(0)
        self._nav_row.setSpacing(px(8))
        strip = px(self._theme.tokens.sizes["strip"])
        self._chance.setFixedHeight(px(72) if two else strip - 1)
        self.setFixedHeight(px(72 + 66 + 8) if two else strip)


class _ChanceBlock(QWidget):
    """Label, words and dots of the chance."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: ChanceAnswer | None = None
        self._least = 0
        self._label = Label("", "small", "text_3")
        self._words = Label("", "display")
        self._dots = Dots(theme)
        self._row = QHBoxLayout()
        self._row.addWidget(self._words)
        self._row.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._label)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self._note = ElidedLabel("", "small", "text_3")
        self._note.setParent(self)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_chance(self, chance: ChanceAnswer) -> None:
        if chance == self._shown:
            return
        self._shown, self._least = chance, 0
        self._label.setText(chance.label)
        mark(self._words, "type", "display" if len(chance.words) < LONG else "answer")
        self._words.setText(chance.words)
        self._dots.set_dots(chance.dots, chance.sentence, chance.was_dots)
        self.setAccessibleName(chance.sentence)
        self.setAccessibleDescription(chance.since)
        self.setToolTip(plain("\n".join(part for part in (chance.sentence, chance.since) if part)))
        self._note.setText(chance.note)
        self._place_note()

    @property
    def least(self) -> int:
        """Width in px at which nothing is cut, asked from the layout only when words or fonts are others."""
        if not self._least:
            for part in (self._label, self._words):
                part.ensurePolished()
            for layout in (self._row, self._column):
                layout.invalidate()
            self._least = self.minimumSizeHint().width()
        return self._least

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._least = 0
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_note()

    def _place_note(self) -> None:
        """Below the words, outside the layout: it comes and goes without moving anything, and stays away where it has no room."""
        px = self._theme.px
        high = self._note.sizeHint().height()
        top = self._row.geometry().bottom() + 1
        self._note.setGeometry(px(20), top, self.width() - px(32), high)
        self._note.setVisible(bool(self._note.text()) and top + high <= self.height())

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(20), px(13), px(12), px(8))
        self._column.setSpacing(px(5))
        self._row.setSpacing(px(14))
