"""Document: blocks with a frame, laid out for a paper. A printer, a PDF, a preview and the screen draw the same pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter

from ui.charts.ink import Ink
from ui.printing.blocks import Block
from ui.printing.flow import MARGIN, Frame, Page, pages_of, paint_page

DPI = 96
"""Design pixels to the inch."""
PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CO", "CL", "VE", "CR", "GT", "PA", "DO", "PR", "SV", "NI"})


@dataclass(frozen=True, eq=False)
class Document:
    """Blocks, frame and ink."""

    blocks: Sequence[Block]
    frame: Frame
    ink: Ink
    title: str
    most_pages: int = 0
    """What can be shortened is, so that there are no more; 0: as many as needed."""
    _laid_out: dict[tuple[float, float], list[Page]] = field(default_factory=dict)

    def pages(self, size: QSizeF) -> list[Page]:
        """The pages for a paper size in design pixels."""
        key = (size.width(), size.height())
        if key not in self._laid_out:
            self._laid_out[key] = pages_of(self.blocks, size, self.ink, self.most_pages)
        return self._laid_out[key]


def measured(documents: Sequence[Document], size: QSizeF) -> Iterator[None]:
    """Lay out the words of documents bit by bit, so that `pages` is quick afterwards."""
    for document in documents:
        for block in document.blocks:
            block.height(size.width() - 2 * MARGIN, document.ink)
            yield


def paper_key(country: str) -> str:
    """`letter` where it is usual, else `a4`."""
    return "letter" if country in LETTER_COUNTRIES else "a4"


def paper_size(key: str) -> QPageSize:
    """The paper of a key of `PAPERS`. Raises KeyError."""
    return QPageSize(PAPERS[key])


def design_size(paper: QPageSize) -> QSizeF:
    """A paper in design pixels."""
    points = paper.size(QPageSize.Unit.Point)
    return QSizeF(points.width() * DPI / 72, points.height() * DPI / 72)


def paint_documents(documents: Sequence[Document], device: QPagedPaintDevice, painter: QPainter, new_page: Callable[[], bool]) -> int:
    """Paint documents one after the other on a device whose painter is begun; returns how many pages."""
    full = device.pageLayout().fullRectPoints()
    size = QSizeF(full.width() * DPI / 72, full.height() * DPI / 72)
    scale = device.logicalDpiX() / DPI
    done = 0
    for document in documents:
        pages = document.pages(size)
        for number, page in enumerate(pages, 1):
            if done:
                new_page()
            painter.save()
            painter.scale(scale, scale)
            paint_page(page, number, len(pages), document.frame, painter, size, document.ink)
            painter.restore()
            done += 1
    return done
