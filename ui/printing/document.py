"""Document: the summary on a PDF, a printer or a preview; all three draw the same pages."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from smmdesk.forecast.outlook import Outlook
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink, paper_ink
from ui.look.theme import Theme
from ui.printing.blocks import Block
from ui.printing.flow import Frame, Page, pages_of, paint_page
from ui.printing.summary import summary_blocks, summary_frame

DPI = 96
LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CO", "CL", "VE", "CR", "GT", "PA", "DO", "PR", "SV", "NI"})


@dataclass(frozen=True)
class Document:
    """Blocks, frame and ink; `pages` lays them out for a paper size in design pixels."""

    blocks: list[Block]
    frame: Frame
    ink: Ink
    title: str

    def pages(self, size: QSizeF) -> list[Page]:
        """The laid-out pages."""
        return pages_of(self.blocks, size, self.ink)

    def paint(self, device: QPagedPaintDevice, painter: QPainter, new_page: Callable[[], bool]) -> int:
        """Paint all pages on a device whose painter is begun; returns how many."""
        layout = device.pageLayout()
        full = layout.fullRectPoints()
        size = QSizeF(full.width() * DPI / 72, full.height() * DPI / 72)
        scale = device.logicalDpiX() / DPI
        pages = self.pages(size)
        for number, page in enumerate(pages, 1):
            if number > 1:
                new_page()
            painter.save()
            painter.scale(scale, scale)
            paint_page(page, number, len(pages), self.frame, painter, size, self.ink)
            painter.restore()
        return len(pages)


def summary_document(outlook: Outlook, theme: Theme, speaker: Speaker, today: date) -> Document:
    """The summary of a plan."""
    return Document(summary_blocks(outlook, theme, speaker), summary_frame(outlook, speaker, today), paper_ink(theme), outlook.plan.name)


def paper_of(country: str) -> QPageSize:
    """Letter where it is usual, else A4."""
    return QPageSize(QPageSize.PageSizeId.Letter if country in LETTER_COUNTRIES else QPageSize.PageSizeId.A4)


def pdf_bytes(document: Document, paper: QPageSize) -> bytes:
    """The document as a PDF: vector charts, text as text, fonts embedded."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("SMM Desk")
    writer.setResolution(DPI)
    writer.setPageSize(paper)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    document.paint(writer, painter, writer.newPage)
    painter.end()
    buffer.close()
    return bytes(data.data())


def save_pdf(document: Document, paper: QPageSize, path: Path) -> None:
    """Write the PDF whole or not at all. Raises OSError."""
    data = pdf_bytes(document, paper)
    temporary = path.with_name(path.name + ".part")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
