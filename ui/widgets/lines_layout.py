"""LinesLayout: items in lines that fill the width by weight; a line that does not fit becomes two."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class LinesLayout(QLayout):
    """`add(widget, weight)` puts a widget into the present line, `end_line()` begins the next.

    No item gets narrower than its minimum; those of one line are as high as the highest and stand at its top.
    """

    def __init__(self, across: int = 12, between: int = 8, parent: QWidget | None = None) -> None:
        """`across` and `between` are the spaces in px beside and below an item."""
        super().__init__(parent)
        self._lines: list[list[tuple[QLayoutItem, int]]] = [[]]
        self._between = between
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(across)

    def add(self, widget: QWidget, weight: int = 1) -> None:
        """Put a widget into the present line."""
        self.addChildWidget(widget)
        self._lines[-1].append((QWidgetItem(widget), weight))
        self.invalidate()

    def end_line(self) -> None:
        """What comes next begins a line."""
        if self._lines[-1]:
            self._lines.append([])

    def addItem(self, item: QLayoutItem) -> None:
        self._lines[-1].append((item, 1))

    def count(self) -> int:
        return sum(len(line) for line in self._lines)

    def itemAt(self, index: int) -> QLayoutItem | None:
        items = [item for line in self._lines for item, _ in line]
        return items[index] if 0 <= index < len(items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        for line in self._lines:
            if 0 <= index < len(line):
                return line.pop(index)[0]
            index -= len(line)
        return None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._arrange(box, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for line in self._lines:
            for item, _ in line:
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, box: QRect, *, move: bool) -> int:
        top = box.top()
        for line in self._fitting(box.width()):
            widths = _widths(line, box.width() - self.spacing() * (len(line) - 1))
            height = max(_height(item, width) for (item, _), width in zip(line, widths, strict=True))
            left = box.left()
            for (item, _), width in zip(line, widths, strict=True):
                if move:
                    item.setGeometry(QRect(QPoint(left, top), QSize(width, _height(item, width))))
                left += width + self.spacing()
            top += height + self._between
        return max(top - self._between - box.top(), 0)

    def _fitting(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        lines: list[list[tuple[QLayoutItem, int]]] = []
        for whole in self._lines:
            shown = [(item, weight) for item, weight in whole if not item.isEmpty()]
            parts = next(p for p in range(1, len(shown) + 1) if p == len(shown) or self._fits(_cut(shown, p), width)) if shown else 0
            lines += _cut(shown, parts) if parts else []
        return lines

    def _fits(self, lines: list[list[tuple[QLayoutItem, int]]], width: int) -> bool:
        return all(sum(item.minimumSize().width() for item, _ in line) + self.spacing() * (len(line) - 1) <= width for line in lines)


def _cut(line: list[tuple[QLayoutItem, int]], parts: int) -> list[list[tuple[QLayoutItem, int]]]:
    """A line in so many parts of about equal number."""
    size = -(-len(line) // parts)
    return [line[at : at + size] for at in range(0, len(line), size)]


def _widths(line: list[tuple[QLayoutItem, int]], room: int) -> list[int]:
    """Widths by weight; those whose minimum is larger get that, the others share the rest."""
    widths = [0] * len(line)
    open_places = list(range(len(line)))
    while open_places:
        total = sum(line[at][1] for at in open_places)
        short = [at for at in open_places if line[at][0].minimumSize().width() > room * line[at][1] // total]
        for at in short or open_places:
            widths[at] = line[at][0].minimumSize().width() if short else room * line[at][1] // total
        if not short:
            break
        room -= sum(widths[at] for at in short)
        open_places = [at for at in open_places if at not in short]
    return widths


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
