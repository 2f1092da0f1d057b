"""Note: a judgement with its icon, without a frame: beside a field, under a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.sentence import Sentence

TONES = {"good": "good", "info": "text_2", "warn": "warn", "bad": "bad"}


def severity_word(severity: str) -> str:
    """How a severity is spoken, since its icon and colour are not."""
    return {"good": tr("All right"), "info": tr("Note"), "warn": tr("Warning"), "bad": tr("Error")}[severity]


class Note(QWidget):
    """Icon of the severity (`good`, `info`, `warn`, `bad`), finding in bold, the rest plain."""

    def __init__(
        self, theme: Theme, severity: str = "info", finding: str = "", rest: str = "", kind: str = "label", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._severity = severity
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sentence = Sentence(kind=kind)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        self.set_note(severity, finding, rest)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_note(self, severity: str, finding: str, rest: str = "") -> None:
        """Show another judgement."""
        changed = severity != self._severity
        self._severity = severity
        self._sentence.set_sentence(finding, rest)
        self.setAccessibleName(f"{severity_word(severity)}: {self._sentence.plain}")
        if changed:
            self._restyle()

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(8))
        size = self._theme.px(17)
        self._icon.setPixmap(self._theme.pixmap(self._severity, TONES[self._severity], 16, self.devicePixelRatioF()))
        self._icon.setFixedWidth(size)
