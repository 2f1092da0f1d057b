"""Answer: one figure of the answer strip with its label and range; press it to ask how it is computed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.shapes import paint_focus

MIN_WIDTH = 118
ROOM_BETWEEN = 24
"""Width, px at 100 %, that an answer gets beyond its words when there is room."""
KEPT = 100
"""Words whose width is kept: labels stay while the figures move."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Words ready to show. `range` stands in small below the value; `was` ("was $24,900") is what a trial is compared with."""

    key: str
    label: str
    value: str
    range: str = ""
    was: str = ""


class AnswerButton(QAbstractButton):
    """Paints an `Answer` at a fixed width, so that nothing beside it moves when the figures do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.answer = Answer("", "", "")
        self._widths: dict[tuple[str, str], float] = {}
        self._take_look()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_answer(self, answer: Answer) -> None:
        """Show another figure."""
        if answer == self.answer:
            return
        self.answer = answer
        spoken = ", ".join(part for part in (f"{answer.label} {answer.value}", answer.range, answer.was) if part)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(tr("How is this computed?"))
        self.setToolTip(plain(spoken + "\n" + tr("How is this computed?") + " (F2)"))
        self.update()

    def needed_width(self) -> int:
        """Width in px at which nothing is cut."""
        value = self._wide("answer", self.answer.value)
        if self.answer.was:
            value += self._theme.px(5) + self._wide("small", self.answer.was)
        words = max(value, self._wide("small", self.answer.label), self._wide("small", self.answer.range))
        return max(round(words) + self._theme.px(14), self._theme.px(MIN_WIDTH))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(MIN_WIDTH), self._theme.px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(px(8), px(4), -px(4), -px(4))
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._inks["hover"])
            painter.drawRoundedRect(QRectF(self.rect()), px(6), px(6))
        label, beside = self._place_was(box.width())
        self._line(painter, box, 0, 16, "small", "text_3", label)
        width = self._line(painter, box, 20, 24, "answer", "text", self.answer.value)
        if beside:
            at = QPointF(box.left() + width + px(5), box.top())
            self._line(painter, QRectF(at, box.bottomRight()), 22, 22, "small", "text_3", beside)
        self._line(painter, box, 46, 16, "small", "text_2", self.answer.range)
        if self.hasFocus():
            paint_focus(painter, theme, QRectF(self.rect()), px(6))

    def _place_was(self, room: float) -> tuple[str, str]:
        """The label, and what stands beside the value: `was` joins the label when there is no room beside."""
        answer = self.answer
        if not answer.was:
            return answer.label, ""
        if self._wide("answer", answer.value) + self._theme.px(5) + self._wide("small", answer.was) <= room:
            return answer.label, answer.was
        return f"{answer.label}, {answer.was}", ""

    def _line(self, painter: QPainter, box: QRectF, top: int, height: int, kind: str, tone: str, text: str) -> float:
        if not text:
            return 0.0
        px, wide = self._theme.px, self._wide(kind, text)
        painter.setFont(self._fonts[kind])
        painter.setPen(self._inks[tone])
        if wide > box.width():
            text = self._metrics[kind].elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            wide = self._metrics[kind].horizontalAdvance(text)
        line = QRectF(box.left(), box.top() + px(top), box.width(), px(height))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        return wide

    def _wide(self, kind: str, text: str) -> float:
        if (kind, text) not in self._widths:
            if len(self._widths) > KEPT:
                self._widths.clear()
            self._widths[(kind, text)] = self._metrics[kind].horizontalAdvance(text)
        return self._widths[(kind, text)]

    def _take_look(self) -> None:
        """Fonts and colours, made ready once: an answer is painted with every move of a slider."""
        theme = self._theme
        self._fonts = {kind: theme.font(kind) for kind in ("small", "answer")}
        self._metrics = {kind: QFontMetricsF(font) for kind, font in self._fonts.items()}
        self._inks = {tone: theme.color(tone) for tone in ("text", "text_2", "text_3", "hover")}
        self._widths.clear()

    def _restyle(self) -> None:
        self._take_look()
        self.updateGeometry()
        self.update()
