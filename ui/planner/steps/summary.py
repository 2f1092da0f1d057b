"""Summary page: the pages as they will be printed, and the ways to paper and to a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.problem import Problem
from ui.look.settings import make_settings
from ui.look.translate import tr
from ui.planner.hand_over import ask_pdf, print_documents, save_documents
from ui.planner.kit import Kit
from ui.planner.next_card import NextCard
from ui.planner.page import Page
from ui.planner.steps.summary_choices import PrintChoices
from ui.planner.steps.summary_missing import Missing
from ui.printing.document import Document, design_size, paper_key, paper_size
from ui.printing.parts import in_steps
from ui.printing.sheets import Sheets
from ui.widgets.help_panel import HelpSection

SETTLE_MS = 120
"""After an edit the pages are made anew when no other edit follows so soon."""


class SummaryPage(Page):
    """Last step: look, print, save."""

    KEY = "summary"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.choices = PrintChoices(kit.theme, make_settings(), paper_key(kit.session.plan.business.country))
        self.missing, self.next = Missing(kit), NextCard(kit)
        self.sheets = Sheets(kit.theme)
        for part in (self.choices, self.missing, self.next, self.sheets):
            self.column.addWidget(part)
        self.column.addStretch()
        self._outlook: Outlook | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._compose)
        self.verticalScrollBar().valueChanged.connect(self.sheets.wake)
        self.choices.changed.connect(self._compose)
        self.choices.print_button.clicked.connect(self.print_plan)
        self.choices.preview_button.clicked.connect(self.preview)
        self.choices.pdf_button.clicked.connect(self._ask_pdf)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_plan)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

    def outlook_changed(self, outlook: Outlook) -> None:
        first = self._outlook is None
        self._outlook = outlook
        self.missing.show_plan(outlook.plan)
        if first:
            self._compose()
        else:
            self._soon.start()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.next.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """The name of a part (`approval`): only that part is ticked, so that its pages are the ones seen and printed."""
        if path not in self.choices.boxes:
            return False
        self.choices.choose_only(path)
        self.choices.boxes[path].setFocus()
        self.ensureWidgetVisible(self.choices)
        return True

    def print_plan(self) -> None:
        """Ask for a printer and print; a message when there is none."""
        documents = self.documents()
        if documents:
            print_documents(self, self.kit, documents, paper_size(self.choices.paper))

    def preview(self) -> None:
        """Show the print preview of the system."""
        from ui.printing.printer import show_preview

        documents = self.documents()
        if documents:
            show_preview(self, documents, paper_size(self.choices.paper))

    def save_as(self, path: Path) -> bool:
        """Save the chosen parts as a PDF; a message says how it went."""
        documents = self.documents()
        return bool(documents) and save_documents(self.kit, documents, paper_size(self.choices.paper), path)

    def documents(self) -> list[Document]:
        """The newest pages, finished now if they were under way."""
        if self._soon.isActive():
            self._soon.stop()
            self._compose()
        return self.sheets.finished()

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                tr("A plan that a partner or a bank can read in five minutes is one they can say yes to. The figures are the screen's."),
            ),
            HelpSection(
                tr("What to hand over"),
                tr(
                    "The summary answers what, for whom, for how much and with what chance. The approval sheet is one page to sign."
                    " All assumptions is for those who check."
                ),
            ),
            HelpSection(tr("Black and white"), tr("Ranges are hatched, not only coloured, so any printer will do.")),
        )

    def _compose(self) -> None:
        outlook = self._outlook
        if outlook is None:
            return
        kit, parts, today = self.kit, self.choices.parts, date.today()  # noqa: DTZ011 - the owner's own day
        self.sheets.show_steps(lambda: in_steps(outlook, kit.theme, kit.speaker, today, parts), design_size(paper_size(self.choices.paper)))

    def _ask_pdf(self) -> None:
        path = ask_pdf(self, self.kit.session.plan.name or tr("Plan"))
        if path is not None:
            self.save_as(path)
