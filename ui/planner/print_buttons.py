"""Print buttons: print, look at and save one document of a step; a message above the page says how it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.look.settings import make_settings
from ui.look.translate import tr
from ui.planner.hand_over import ask_pdf, print_documents, save_documents
from ui.planner.kit import Kit
from ui.printing.document import PAPERS, Document, paper_key, paper_size
from ui.widgets.button import Button
from ui.widgets.flow_layout import FlowLayout

PAPER_KEY = "print/paper"


class PrintButtons(QWidget):
    """`make()` gives the document of the present plan."""

    def __init__(self, kit: Kit, make: Callable[[], Document], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._make = kit, make
        self.print_button = Button(kit.theme, tr("Print …"), "small", "print")
        self.preview_button = Button(kit.theme, tr("Preview"), "small")
        self.pdf_button = Button(kit.theme, tr("Save as PDF …"), "small", "save")
        flow = FlowLayout(kit.theme.px(8), self)
        for button, act in ((self.print_button, self._print), (self.preview_button, self._preview), (self.pdf_button, self._ask_pdf)):
            flow.addWidget(button)
            button.clicked.connect(act)

    def save_as(self, path: Path) -> bool:
        """Save as a PDF; False if that failed, and a message says why."""
        return save_documents(self._kit, [self._make()], paper_size(self._paper()), path)

    def _paper(self) -> str:
        usual = paper_key(self._kit.session.plan.business.country)
        chosen = str(make_settings().value(PAPER_KEY, usual))
        return chosen if chosen in PAPERS else usual

    def _print(self) -> None:
        print_documents(self, self._kit, [self._make()], paper_size(self._paper()))

    def _preview(self) -> None:
        from ui.printing.printer import show_preview

        show_preview(self, [self._make()], paper_size(self._paper()))

    def _ask_pdf(self) -> None:
        path = ask_pdf(self, self._make().title)
        if path is not None:
            self.save_as(path)
