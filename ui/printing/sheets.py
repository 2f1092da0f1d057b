"""Sheets: the very pages that will be printed, as pictures in a column, painted a little at a time while they are seen."""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import perf_counter

from PySide6.QtCore import QRect, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.look.translate import tr
from ui.printing.document import Document, measured
from ui.printing.flow import paint_frame

Steps = Generator[None, None, list[Document]]

BUDGET = 0.008
"""Seconds of work before the window gets its turn."""
WIDEST = 860
"""Design pixels: a page is not shown wider than this."""


def _measured(steps: Steps, size: QSizeF) -> Steps:
    """The steps that make documents, and those that lay out their words."""
    documents = yield from steps
    yield from measured(documents, size)
    return documents


class Sheet(QWidget):
    """One page. Keeps its last picture, scaled, until the new one is ready."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: tuple[Document, int, QSizeF] | None = None
        self.image: QImage | None = None
        self.ready = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, document: Document, index: int, size: QSizeF) -> None:
        """Show another page; it is painted when `steps` are taken."""
        self._page = (document, index, size)
        self.ready = False
        count = len(document.pages(size))
        self.setAccessibleName(tr("{title}: page {n} of {count}").format(title=document.frame.right, n=index + 1, count=count))
        self.updateGeometry()
        self.update()

    def paper(self) -> QRect:
        """Where the paper lies."""
        tall = self.heightForWidth(self.width())
        wide = min(self.width(), self._theme.px(WIDEST))
        return QRect((self.width() - wide) // 2, 0, wide, tall)

    def steps(self) -> Generator[None, None, None]:
        """Paint the page, giving way after each block."""
        if self._page is None:
            return
        document, index, size = self._page
        box, ratio = self.paper(), self.devicePixelRatioF()
        image = QImage(box.size() * ratio, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(image.width() / size.width(), image.height() / size.height())
        try:
            pages = document.pages(size)
            paint_frame(index + 1, len(pages), document.frame, painter, size, document.ink)
            for block, rect in pages[index].placed:
                painter.save()
                block.paint(painter, rect, document.ink)
                painter.restore()
                yield
        finally:
            painter.end()
        image.setDevicePixelRatio(ratio)
        self.image, self.ready = image, True
        self.update()

    def sizeHint(self) -> QSize:
        wide = self._theme.px(WIDEST)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self.heightForWidth(self.width() or self._theme.px(240)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide = min(width, self._theme.px(WIDEST))
        size = self._page[2] if self._page else QSizeF(794, 1123)
        return round(wide * size.height() / size.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.ready = self.ready and event.size().width() == event.oldSize().width()
        self.setMinimumHeight(self.heightForWidth(self.width()))
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.paper()
        painter.fillRect(box, Qt.GlobalColor.white)
        if self.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, self.image)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()


class Sheets(QWidget):
    """`show_steps(make, size)` composes documents and paints those pages that are seen, without ever holding the window up."""

    composed = Signal(int)
    """How many pages there are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.documents: list[Document] = []
        self.sheets: list[Sheet] = []
        self._size = QSizeF(794, 1123)
        self._composing: Steps | None = None
        self._painting: tuple[Sheet, Generator[None, None, None]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(16))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    @property
    def is_busy(self) -> bool:
        """Whether pages that are seen are not yet those of the newest plan."""
        return self._timer.isActive()

    def show_steps(self, make: Callable[[], Steps], size: QSizeF) -> None:
        """Compose anew; what was under way is dropped."""
        self._size = size
        self._composing, self._painting = _measured(make(), size), None
        self._timer.start(0)

    def wake(self) -> None:
        """Other pages may be seen now: paint them."""
        if not self._timer.isActive():
            self._timer.start(0)

    def finished(self) -> list[Document]:
        """The documents, composed to the end now."""
        while self._composing is not None:
            self._step()
        return self.documents

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._painting = None
        self.wake()

    def _work(self) -> None:
        until = perf_counter() + BUDGET
        while perf_counter() < until:
            if not self._step():
                self._timer.stop()
                return

    def _step(self) -> bool:
        if self._composing is not None:
            try:
                next(self._composing)
            except StopIteration as end:
                self._composing = None
                self._take(end.value)
            return True
        if self._painting is None:
            sheet = next((s for s in self.sheets if not s.ready and not s.visibleRegion().isEmpty()), None)
            if sheet is None:
                return False
            self._painting = (sheet, sheet.steps())
        if next(self._painting[1], self) is self:
            self._painting = None
        return True

    def _take(self, documents: list[Document]) -> None:
        self.documents = documents
        pages = [(d, i) for d in documents for i in range(len(d.pages(self._size)))]
        while len(self.sheets) > len(pages):
            self.sheets.pop().deleteLater()
        while len(self.sheets) < len(pages):
            sheet = Sheet(self._theme)
            self.sheets.append(sheet)
            self._column.addWidget(sheet)
        for sheet, (document, index) in zip(self.sheets, pages, strict=True):
            sheet.show_page(document, index, self._size)
        self.composed.emit(len(pages))
