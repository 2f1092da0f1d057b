"""save_picture: a chart as a file or on the clipboard, with its title above and its sentence below. PNG, SVG, PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from ui.charts.ink import Ink, paper_ink, screen_ink
from ui.look.theme import Theme

WIDTH, MARGIN = 960.0, 20.0
"""Design pixels of an exported picture."""


class Drawn(Protocol):
    """A chart that can be painted anywhere."""

    theme: Theme

    def paint_on(self, painter: QPainter, rect: QRectF, ink: Ink) -> None: ...

    def height_on(self, width: float, ink: Ink) -> float: ...

    @property
    def title(self) -> str: ...

    @property
    def sentence(self) -> str: ...


def save_picture(chart: Drawn, path: Path, *, paper: bool = False) -> None:
    """Save a chart; the ending of the path says how (png, svg, pdf).

    Raises ValueError for another ending, OSError if it cannot be written.
    """
    match path.suffix.lower():
        case ".png":
            ready = chart_image(chart, paper=paper).save(str(path))
        case ".svg":
            ready = _save_svg(chart, path, paper=paper)
        case ".pdf":
            ready = _save_pdf(chart, path)
        case other:
            raise ValueError(f"no picture format {other!r}")
    if not ready:
        raise OSError(f"cannot write {path}")


def copy_picture(chart: Drawn) -> None:
    """Put a chart on the clipboard as a picture."""
    QGuiApplication.clipboard().setImage(chart_image(chart))


def chart_image(chart: Drawn, *, paper: bool = False, sharpness: float = 2.0) -> QImage:
    """A chart as pixels; `sharpness` pixels to a design pixel."""
    ink = _ink(chart, paper=paper)
    size = _size(chart, ink)
    image = QImage((size * sharpness).toSize(), QImage.Format.Format_RGB32)
    image.fill(ink.color("surface"))
    painter = QPainter(image)
    painter.scale(sharpness, sharpness)
    _paint(chart, painter, size, ink)
    painter.end()
    return image


def paint_chart(chart: Drawn, painter: QPainter, rect: QRectF, *, u: float = 1.0) -> None:
    """Paint a chart for paper into a box, as lines and text; `u` painter units to a design pixel."""
    chart.paint_on(painter, rect, paper_ink(chart.theme, u))


def render_widget(widget: QWidget, painter: QPainter, rect: QRectF, scale: float) -> None:
    """Paint a widget that was never shown: laid out at its own screen resolution, then drawn scaled, so that its axes are right.

    A pyqtgraph axis keeps a picture of itself made for the screen; hence the widget is laid out first and scaled as a whole.
    """
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    size = QSize(round(rect.width() / scale), round(rect.height() / scale))
    widget.setFixedSize(size)
    widget.show()
    QGuiApplication.sendPostedEvents()
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / size.width(), rect.height() / size.height())
    for part in _visible_parts(widget):
        _render_part(widget, part, painter)
    painter.restore()
    widget.hide()
    widget.deleteLater()


def _visible_parts(widget: QWidget) -> list[QWidget]:
    return [part for part in widget.children() if isinstance(part, QWidget) and part.isVisibleTo(widget)]


def _render_part(widget: QWidget, part: QWidget, painter: QPainter) -> None:
    from PySide6.QtWidgets import QGraphicsView

    box = QRect(part.mapTo(widget, part.rect().topLeft()), part.size())
    if isinstance(part, QGraphicsView):
        part.render(painter, QRectF(box), part.rect())
    else:
        part.render(painter, box.topLeft(), renderFlags=QWidget.RenderFlag.DrawChildren)


def _ink(chart: Drawn, *, paper: bool) -> Ink:
    u = screen_ink(chart.theme).u
    return paper_ink(chart.theme, u) if paper else screen_ink(chart.theme)


def _size(chart: Drawn, ink: Ink) -> QSizeF:
    width = WIDTH * ink.u
    inner = width - 2 * MARGIN * ink.u
    words = _sentence_height(chart, inner, ink)
    return QSizeF(width, chart.height_on(inner, ink) + ink.line("heading") + words + (2 * MARGIN + 28) * ink.u)


def _paint(chart: Drawn, painter: QPainter, size: QSizeF, ink: Ink) -> None:
    margin = MARGIN * ink.u
    inner = size.width() - 2 * margin
    title = QRectF(margin, margin, inner, ink.line("heading"))
    ink.write(painter, title, chart.title, "heading", weight=600)
    box = QRectF(margin, title.bottom() + 14 * ink.u, inner, chart.height_on(inner, ink))
    chart.paint_on(painter, box, ink)
    painter.setFont(ink.font("body"))
    painter.setPen(ink.color("text_2"))
    words = QRectF(margin, box.bottom() + 14 * ink.u, inner, _sentence_height(chart, inner, ink))
    painter.drawText(words, int(Qt.TextFlag.TextWordWrap), chart.sentence)


def _sentence_height(chart: Drawn, width: float, ink: Ink) -> float:
    box = ink.metrics("body").boundingRect(QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), chart.sentence)
    return box.height() + 2 * ink.u


def _save_svg(chart: Drawn, path: Path, *, paper: bool) -> bool:
    from PySide6.QtSvg import QSvgGenerator

    ink = _ink(chart, paper=paper)
    size = _size(chart, ink)
    writer = QSvgGenerator()
    writer.setFileName(str(path))
    writer.setResolution(96)
    writer.setSize(size.toSize())
    writer.setViewBox(QRectF(0, 0, size.width(), size.height()))
    writer.setTitle(chart.title)
    writer.setDescription(chart.sentence)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), ink.color("surface"))
    _paint(chart, painter, size, ink)
    return painter.end()


def _save_pdf(chart: Drawn, path: Path) -> bool:
    ink = paper_ink(chart.theme)
    size = _size(chart, ink)
    writer = QPdfWriter(str(path))
    writer.setResolution(96)
    writer.setPageSize(QPageSize(size * 72 / 96, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(chart.title)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    _paint(chart, painter, size, ink)
    return painter.end()
