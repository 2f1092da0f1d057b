"""Missing: what the plan still lacks, so that nobody prints a half plan unknowingly; each entry leads to its field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.forecast.lacks import lacks
from smmdesk.plan.plan import Plan
from smmdesk.wizard import step_of
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.note import Note


class Missing(QWidget):
    """Hidden while nothing is missing."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._links: list[Button] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self._note = Note(kit.theme, "warn")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.theme.px(4))
        self._column.addWidget(self._note)
        self.hide()

    def show_plan(self, plan: Plan) -> None:
        """Say what this plan lacks."""
        speak = self._kit.speaker.text
        found = tuple((problem.path, speak(problem.text)) for problem in lacks(plan))
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        finding = tr("Missing or wrong in this plan:")
        self._note.set_note("warn", finding, tr("What depends on it is printed as not known."))
        while self._links:
            self._links.pop().deleteLater()
        for path, words in found:
            link = Button(self._kit.theme, words, "link")
            link.setProperty("path", path)
            link.clicked.connect(self._go)
            self._links.append(link)
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _go(self) -> None:
        path = str(self.sender().property("path"))
        self._kit.go_to(step_of(path).key, path)
