"""CompactFunnel: the performance funnel as a table with bars: people, range, step rate and cost each, one line to a stage."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from smmdesk.report.rows import Band, FunnelRows
from smmdesk.words.speaker import NOT_KNOWN
from smmdesk.words.text import Undefined
from ui.charts.band import draw_band
from ui.charts.funnel import FunnelPicture
from ui.charts.ink import Ink
from ui.charts.texture import fill_box
from ui.look.translate import tr

PITCH, BAR, HEAD = 24.0, 13.0, 20.0
GAP, LEAST_BARS = 14.0, 120.0


class CompactFunnel(FunnelPicture):
    """The same rows, scale and words as the funnel of the screen."""

    def tall(self, rows: FunnelRows, width: float, ink: Ink) -> float:  # noqa: ARG002
        return (HEAD + PITCH * len(rows.stages)) * ink.u

    def draw(self, rows: FunnelRows, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        names, bars, ends = self._columns_of(rect, ink)
        self._draw_heads(painter, rect, bars, ends, ink)
        for i, stage in enumerate(rows.stages):
            row = QRectF(rect.left(), rect.top() + (HEAD + i * PITCH) * ink.u, rect.width(), PITCH * ink.u)
            words = self.words[i]
            ink.write(painter, QRectF(row.left(), row.top(), names, row.height()), words.name, "small", weight=500)
            box = QRectF(bars.left(), row.center().y() - BAR / 2 * ink.u, bars.width(), BAR * ink.u)
            if isinstance(stage.people, Band):
                low, likely, high = (self.scale.part(x) for x in stage.people.ends)
                if stage.as_entered:
                    box.setWidth(max(box.width() * likely, ink.u if likely else 0.0))
                    fill_box(painter, box, ink.neutral, ink)
                else:
                    draw_band(painter, box, low, None if stage.people.is_point else likely, high, ink)
            elif isinstance(stage.people, Undefined):
                ink.write(
                    painter, QRectF(box.left() + 6, row.top(), bars.width() - 6, row.height()), words.reason, "badge", "text_3", weight=400
                )
            cells = self._cells(i)
            for k, (cell, end) in enumerate(zip(cells, ends, strict=True)):
                tone = "text_2" if k == 1 else "text"
                ink.write(
                    painter,
                    QRectF(bars.right(), row.top(), end - bars.right(), row.height()),
                    cell,
                    "small",
                    tone,
                    "right",
                    600 if k == 0 else 400,
                )

    def _cells(self, i: int) -> tuple[str, str, str, str]:
        words = self.words[i]
        return words.people, "" if words.reason else words.range, self.steps[i - 1].rate if i else NOT_KNOWN, words.cost

    def _columns_of(self, rect: QRectF, ink: Ink) -> tuple[float, QRectF, tuple[float, ...]]:
        """Width of the names, the box of the bars, and the right ends of the four columns of figures."""
        rows = [self._cells(i) for i in range(len(self.words))]
        heads = _heads()
        wide = [max([ink.width(heads[k], "badge"), *(ink.width(row[k], "small", 600) for row in rows)]) + GAP * ink.u for k in range(4)]
        names = max(ink.width(words.name, "small", 500) for words in self.words) + GAP * ink.u
        names = min(names, rect.width() - sum(wide) - LEAST_BARS * ink.u)
        right, ends = rect.right(), []
        for width in reversed(wide):
            ends.append(right)
            right -= width
        return (
            names - GAP * ink.u / 2,
            QRectF(rect.left() + names, rect.top(), right - rect.left() - names, rect.height()),
            tuple(reversed(ends)),
        )

    def _draw_heads(self, painter: QPainter, rect: QRectF, bars: QRectF, ends: tuple[float, ...], ink: Ink) -> None:
        line = QRectF(rect.left(), rect.top(), rect.width(), (HEAD - 4) * ink.u)
        for head, end in zip(_heads(), ends, strict=True):
            ink.write(painter, QRectF(bars.right(), line.top(), end - bars.right(), line.height()), head, "badge", "text_2", "right", 400)
        last = -1e9
        painter.setPen(QPen(ink.color("chart_grid"), 1.0))
        for tick, words in zip(self.scale.ticks, self.ticks, strict=True):
            x = bars.left() + self.scale.part(tick) * bars.width()
            painter.setPen(QPen(ink.color("chart_grid"), 1.0))
            painter.drawLine(QLineF(x, line.bottom(), x, rect.bottom()))
            wide = ink.width(words, "badge", 400)
            left = min(max(bars.left(), x - wide / 2), bars.right() - wide)
            if left > last + 6 * ink.u:
                ink.write(painter, QRectF(left, line.top(), wide + 1, line.height()), words, "badge", "chart_axis", weight=400)
                last = left + wide


def _heads() -> tuple[str, str, str, str]:
    return tr("People"), tr("Range"), tr("Step rate"), tr("Cost each")
