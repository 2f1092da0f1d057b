"""Print buttons: print, look at and save one document of a step; a message above the page says how it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.look.settings import make_settings
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.printing.document import PAPERS, Document, paper_key, paper_size
from ui.printing.pdf import save_pdf
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
        try:
            save_pdf([self._make()], paper_size(self._paper()), path)
        except OSError as trouble:
            words = tr("The PDF could not be saved as {path}: {why}.").format(path=path, why=trouble.strerror or str(trouble))
            self._kit.tell("bad", words, tr("Choose another folder."))
            return False
        self._kit.tell("good", tr("Saved as {path}.").format(path=path), "")
        return True

    def _paper(self) -> str:
        usual = paper_key(self._kit.session.plan.business.country)
        chosen = str(make_settings().value(PAPER_KEY, usual))
        return chosen if chosen in PAPERS else usual

    def _print(self) -> None:
        from ui.printing.printer import ask_and_print, has_printer

        if not has_printer():
            self._kit.tell("warn", tr("No printer is set up on this computer."), tr("Set one up, or save a PDF and print it elsewhere."))
            return
        printed = ask_and_print(self, [self._make()], paper_size(self._paper()))
        if printed:
            self._kit.tell("good", tr("It was sent to the printer."), "")
        elif printed is False:
            self._kit.tell("bad", tr("The printer did not take it."), tr("See whether it is switched on, or save a PDF."))

    def _preview(self) -> None:
        from ui.printing.printer import show_preview

        show_preview(self, [self._make()], paper_size(self._paper()))

    def _ask_pdf(self) -> None:
        usual = f"{self._make().title}.pdf".replace("/", "-")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), usual, tr("PDF (*.pdf)"))
        if name:
            self.save_as(Path(name) if name.casefold().endswith(".pdf") else Path(name + ".pdf"))
