"""Picture: how one kind of rows is painted into a box. A widget, a page and a file paint the same picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smmdesk.report.rows import TableRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text, Undefined
from ui.charts.ink import Ink

R = TypeVar("R", bound=Any)


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a picture that can be pointed at: its key, where it is, and what it says."""

    key: str
    rect: QRectF
    words: str


class Picture(Generic[R]):
    """Paints rows; keeps only them and the words made of them. Sub-classes say how."""

    def __init__(self, speaker: Speaker) -> None:
        self.speaker = speaker
        self.rows: R | None = None

    def show_rows(self, rows: R | None) -> None:
        """Take other rows; the next `paint` shows them."""
        self.rows = rows
        if rows is not None:
            self.prepare(rows)

    def prepare(self, rows: R) -> None:
        """Make the words once for rows, so that painting makes none."""

    def is_empty(self, rows: R) -> bool:
        """Whether there is nothing to draw, so that the sentence stands in its place."""
        raise NotImplementedError

    def tall(self, rows: R, width: float, ink: Ink) -> float:
        """The height it needs at a width, in painter units."""
        raise NotImplementedError

    def draw(self, rows: R, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Draw rows that are not empty."""
        raise NotImplementedError

    def spots(self, _rect: QRectF, _ink: Ink) -> list[Spot]:
        """The parts that can be chosen or pointed at, in the order of the keyboard."""
        return []

    def height(self, width: float, ink: Ink) -> float:
        """The height needed at a width; one line when there is nothing to draw."""
        if self.rows is None or self.is_empty(self.rows):
            return 2 * ink.line("body")
        return self.tall(self.rows, width, ink)

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint into a box, at its top; with nothing to draw, say so."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.rows is None or self.is_empty(self.rows):
            ink.write(painter, rect, self.sentence, "body", "text_3")
        else:
            needed = min(rect.height(), self.tall(self.rows, rect.width(), ink))
            self.draw(self.rows, painter, QRectF(rect.left(), rect.top(), rect.width(), needed), ink)
        painter.restore()

    @property
    def title(self) -> str:
        """The finding, in the owner's language."""
        return self.speaker.text(self.rows.title) if self.rows is not None else ""

    @property
    def sentence(self) -> str:
        """What the picture says to somebody who cannot see it."""
        return self.speaker.text(self.rows.sentence) if self.rows is not None else ""

    def table(self) -> TableRows:
        """The same figures as a table."""
        return self.rows.table(self.speaker) if self.rows is not None else TableRows((), (), ())

    def say(self, text: Text | Undefined | str) -> str:
        """A text in the owner's language."""
        return self.speaker.text(text)
