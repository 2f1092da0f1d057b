"""Badge: where a number comes from. Shape, border and word differ, so that it reads without colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.plain import plain
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.shapes import paint_focus

KINDS = ("guess", "own", "published", "measured", "decision")


@dataclass(frozen=True, slots=True)
class _Style:
    ink: str
    edge: str
    fill: str
    dashed: bool = False


_STYLES = {
    "guess": _Style("warn", "warn", "surface", dashed=True),
    "own": _Style("text_2", "border_control", "sunken"),
    "published": _Style("accent", "accent", "surface"),
    "measured": _Style("good", "good", "good_tint"),
    "decision": _Style("text_2", "border", "surface"),
}


def badge_word(kind: str) -> str:
    """The word on the badge of an origin (`Origin` values, and `decision`: the owner chose it)."""
    return {
        "guess": tr("Guess"),
        "own": tr("Own data"),
        "published": tr("Published"),
        "measured": tr("Measured"),
        "decision": tr("Decision"),
    }[kind]


def badge_width(theme: Theme, kind: str, text: str = "") -> int:
    """Width in px that the badge needs."""
    words = QFontMetricsF(theme.font("badge")).horizontalAdvance(text or badge_word(kind))
    return round(words + theme.px(11 if kind == "decision" else 26))


def badge_height(theme: Theme) -> int:
    """Height in px of every badge."""
    return theme.px(18)


def paint_badge(painter: QPainter, theme: Theme, kind: str, at: QPointF, text: str = "") -> None:
    """Paint a badge with its top left corner at `at`, for delegates and charts."""
    style = _STYLES[kind]
    box = QRectF(at.x(), at.y(), badge_width(theme, kind, text), badge_height(theme))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.color(style.edge), 1)
    if style.dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(theme.color(style.fill))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2 - 0.5, box.height() / 2 - 0.5)
    left = theme.px(5)
    if kind != "decision":
        mark = theme.px(10)
        _paint_mark(painter, theme, kind, QRectF(box.left() + theme.px(6), box.center().y() - mark / 2, mark, mark))
        left = theme.px(20)
    painter.setFont(theme.font("badge"))
    painter.setPen(theme.color(style.ink))
    painter.drawText(box.adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text or badge_word(kind))
    painter.restore()


def _paint_mark(painter: QPainter, theme: Theme, kind: str, box: QRectF) -> None:
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / 12, box.height() / 12)
    ink = theme.color(_STYLES[kind].ink)
    pen = QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == "guess":
        pen.setDashPattern([1.4, 1.2])
        painter.setPen(pen)
        painter.drawEllipse(QPointF(6, 6), 4.2, 4.2)
    elif kind == "own":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(6, 6), 3.6, 3.6)
    elif kind == "published":
        painter.setPen(pen)
        painter.drawRect(QRectF(2.5, 1.2, 7, 9.6))
        painter.drawLine(QPointF(4.6, 4.4), QPointF(7.4, 4.4))
        painter.drawLine(QPointF(4.6, 7), QPointF(7.4, 7))
    else:
        pen.setWidthF(1.9)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(1.8, 6.4), QPointF(4.6, 9.2), QPointF(10.2, 3.2)]))
    painter.restore()


class Badge(QAbstractButton):
    """Press it to see the assumption in the ledger (`clicked`). `text` replaces the word ("3 guesses"); the tooltip holds the source."""

    def __init__(self, theme: Theme, kind: str, text: str = "", source: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_badge(kind, text, source)
        theme.changed.connect(self._restyle)

    def set_badge(self, kind: str, text: str = "", source: str = "") -> None:
        """Show another origin."""
        self._kind, self._words = kind, text
        word = text or badge_word(kind)
        self.setAccessibleName(f"{word}: {source}" if source else word)
        self.setToolTip(plain(source))
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._theme, self._kind, self._words), badge_height(self._theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, self._theme, self._kind, QPointF(0, 0), self._words)
        if self.hasFocus():
            paint_focus(painter, self._theme, QRectF(self.rect()), self.height() / 2 - 1)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
