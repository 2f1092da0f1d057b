"""lay_out: text in a column of a page: wrapped at words, inside a word only where one is wider than the column."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.charts.ink import Ink

Key = tuple[str, str, int, float, str, tuple[str, ...]]

_made: WeakKeyDictionary[Ink, dict[Key, QTextLayout]] = WeakKeyDictionary()


def lay_out(
    text: str, ink: Ink, width: float, kind: str = "body", weight: int = 0, align: str = "left", bold: Sequence[str] = ()
) -> QTextLayout:
    """The text as lines. `kind` is a type token, `bold` are parts of the text to stand out. Made once for each ink."""
    kept = _made.setdefault(ink, {})
    key = (text, kind, weight, round(width, 1), align, tuple(bold))
    if key not in kept:
        kept[key] = _lay_out(text, ink, width, kind, weight, align, bold)
    return kept[key]


def height_of(layout: QTextLayout) -> float:
    """The height of all lines."""
    return layout.boundingRect().height() if layout.lineCount() else 0.0


def write(painter: QPainter, layout: QTextLayout, left: float, top: float, ink: Ink, tone: str = "text") -> None:
    """Write the lines with their upper left corner at a point."""
    painter.setPen(ink.color(tone))
    layout.draw(painter, QPointF(left, top))


def widest_word(text: str, ink: Ink, kind: str, weight: int = 0) -> float:
    """How wide a column must be so that no word of the text is broken."""
    return max((ink.width(word, kind, weight) for word in text.replace("\n", " ").split(" ")), default=0.0) + 1.0


def _lay_out(text: str, ink: Ink, width: float, kind: str, weight: int, align: str, bold: Sequence[str]) -> QTextLayout:
    words = text.replace("\r\n", "\n").replace("\n", "\N{LINE SEPARATOR}")
    bold = [_whole(part) for part in bold if part in words]
    for part in bold:
        words = words.replace(part.replace("\N{NO-BREAK SPACE}", " "), part, 1)
    layout = QTextLayout(words, ink.font(kind, weight))
    layout.setCacheEnabled(True)
    option = QTextOption()
    side = Qt.AlignmentFlag.AlignRight if align == "right" else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_bold(_units(words[: words.index(part)]), _units(part)) for part in bold if part in words])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0.0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _whole(part: str) -> str:
    """A date or an amount, kept on one line."""
    return part.replace(" ", "\N{NO-BREAK SPACE}")


def _units(text: str) -> int:
    """Length as Qt counts: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


def _bold(start: int, length: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, look
    return part
