"""Sentence: a finding in bold and what follows from it, wrapped. The only label that uses markup, and it escapes all it is given."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

_LEADING = 116
"""Distance of lines in percent of the font's own."""


def height_of(lines: int, font: QFont) -> int:
    """Height in px of that many lines of a sentence."""
    return ceil(QFontMetricsF(font).lineSpacing() * lines * _LEADING / 100)


class Sentence(QLabel):
    """`finding` is shown bold, `rest` plain; both may hold an owner's words.

    It insists on the height of all its lines, also where a layout above it does not ask for the height at a width.
    """

    def __init__(self, finding: str = "", rest: str = "", kind: str = "body", tone: str = "text_2", parent: QWidget | None = None) -> None:
        self._parts = ("", "")
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setProperty("type", kind)
        self.setProperty("tone", tone)
        self.setProperty("weight", "400")
        self.set_sentence(finding, rest)

    @property
    def plain(self) -> str:
        """The whole sentence without markup."""
        return " ".join(part for part in self._parts if part)

    def set_sentence(self, finding: str, rest: str = "") -> None:
        """Show another sentence."""
        if (finding, rest) == self._parts:
            return
        self._parts = (finding, rest)
        self.setAccessibleName(self.plain)
        self._write()
        self._insist()

    def changeEvent(self, event: QEvent) -> None:
        """Light or dark: the bold part carries its colour in the text, so it is written again."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._insist()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._insist()

    def _insist(self) -> None:
        """Only where it would be cut, and while it is shown: before, the width is not yet that of the layout."""
        if not self.isVisible():
            return
        need = self.heightForWidth(self.width())
        if self.minimumHeight() or self.height() < need:
            self.setMinimumHeight(need)

    def _write(self) -> None:
        finding, rest = self._parts
        color = QGuiApplication.palette().color(QPalette.ColorRole.Text).name()
        bold = f'<span style="font-weight:600; color:{color}">{_escaped(finding)}</span>' if finding else ""
        words = " ".join(part for part in (bold, _escaped(rest)) if part)
        text = f'<p style="line-height:{_LEADING}%; margin:0">{words}</p>'
        if text != self.text():
            self.setText(text)


def _escaped(text: str) -> str:
    """Imported with the first words to show: the table of all named characters comes with it, and the first window has none to escape."""
    if not text:
        return ""
    from html import escape

    return escape(text)
