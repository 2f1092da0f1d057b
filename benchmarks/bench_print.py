"""Print: a summary of four pages as a PDF, against bare QPdfWriter and QPainter writing as many pages, words and lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QRectF
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtWidgets import QApplication

from benchmarks.clock import in_turn

WORDS, LINES, BARS = 190, 260, 24
"""On each page, about as many as the summary of the sample has."""


def rows() -> Iterator[tuple[str, float, str, float, float]]:
    """Name, seconds, name of the yardstick, its seconds, and the ratio that is the goal."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    from smmdesk.evidence.samples import sample
    from smmdesk.forecast.live import live_outlook
    from smmdesk.words.speaker import Speaker
    from ui.look.theme import Theme
    from ui.printing.document import paper_size
    from ui.printing.parts import documents
    from ui.printing.pdf import pdf_bytes

    theme = Theme(parent=app)
    theme.apply(app)
    outlook, speaker, day = live_outlook(sample("mokuku")), Speaker("en_US"), date(2026, 11, 21)
    paper = paper_size("a4")
    made = documents(outlook, theme, speaker, day)
    pdf_bytes(made, paper)

    def whole() -> object:
        return pdf_bytes(documents(outlook, theme, speaker, day), paper)

    pages, all_of_it, bare = in_turn(lambda: pdf_bytes(made, paper), whole, lambda: _bare(theme.font("small")))
    yield "four pages to a PDF", pages, "bare QPdfWriter and QPainter", bare, 2.0
    yield "four pages from the plan's figures to a PDF", all_of_it, "bare QPdfWriter and QPainter", bare, 6.0


def _bare(font: QFont) -> bytes:
    """Four pages with the same number of words, hairlines and bars, nothing laid out."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(96)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for page in range(4):
        if page:
            writer.newPage()
        painter.setFont(font)
        for k in range(WORDS):
            painter.drawText(QRectF(56 + (k % 6) * 112, 80 + (k // 6) * 28, 110, 20), f"Words {k} {1_234_567 + k:,}")
        painter.setPen(QPen(QColor("#0072B2"), 1))
        for k in range(LINES):
            painter.drawLine(QLineF(56, 80 + k * 3.5, 738, 80 + k * 3.5))
        for k in range(BARS):
            painter.fillRect(QRectF(56 + k * 26, 900, 18, 20 + k * 4), QColor("#0072B2"))
    painter.end()
    buffer.close()
    return bytes(data.data())


if __name__ == "__main__":
    for name, ours, yardstick, theirs, goal in rows():
        print(f"{name}: {ours * 1000:.1f} ms, {ours / theirs:.2f} x {yardstick} (goal {goal:g})")
