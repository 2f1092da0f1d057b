"""Hand over: documents go to a printer or into a PDF file; a message above the page says how it went."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.printing.document import Document
from ui.printing.pdf import save_pdf


def print_documents(parent: QWidget, kit: Kit, documents: Sequence[Document], paper: QPageSize) -> None:
    """Ask for a printer and print; a message when there is none."""
    from ui.printing.printer import ask_and_print, has_printer

    if not has_printer():
        kit.tell("warn", tr("No printer is set up on this computer."), tr("Set one up, or save a PDF and print it elsewhere."))
        return
    printed = ask_and_print(parent, documents, paper)
    if printed:
        kit.tell("good", tr("It was sent to the printer."), "")
    elif printed is False:
        kit.tell("bad", tr("The printer did not take it."), tr("See whether it is switched on, or save a PDF."))


def save_documents(kit: Kit, documents: Sequence[Document], paper: QPageSize, path: Path) -> bool:
    """Save as a PDF; False if that failed."""
    try:
        save_pdf(documents, paper, path)
    except OSError as trouble:
        words = tr("The PDF could not be saved as {path}: {why}.").format(path=path, why=trouble.strerror or str(trouble))
        kit.tell("bad", words, tr("Choose another folder."))
        return False
    kit.tell("good", tr("Saved as {path}.").format(path=path), "")
    return True


def ask_pdf(parent: QWidget, name: str) -> Path | None:
    """Where the owner wants the PDF, offered under a name; None if nowhere."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save as PDF"), f"{name}.pdf".replace("/", "-"), tr("PDF (*.pdf)"))
    if not chosen:
        return None
    return Path(chosen) if chosen.casefold().endswith(".pdf") else Path(chosen + ".pdf")
