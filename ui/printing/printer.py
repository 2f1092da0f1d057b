"""Printer: documents to paper: the print dialog and the print preview of the system. QtPrintSupport comes only when it is used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from ui.look.translate import tr
from ui.printing.document import Document, paint_documents

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def has_printer() -> bool:
    """Whether this computer knows any printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def ask_and_print(parent: QWidget, documents: Sequence[Document], paper: QPageSize) -> bool | None:
    """Ask for printer, copies and pages, and print; None if the owner changed their mind, False if the printer refused."""
    from PySide6.QtPrintSupport import QPrintDialog

    printer = make_printer(documents, paper)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print the plan"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return print_on(printer, documents)


def show_preview(parent: QWidget, documents: Sequence[Document], paper: QPageSize) -> None:
    """The print preview; paper and printer can be changed there."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    printer = make_printer(documents, paper)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(tr("Print preview"))
    dialog.resize(parent.window().size() * 0.9)
    dialog.paintRequested.connect(lambda device: print_on(device, documents))
    dialog.exec()


def make_printer(documents: Sequence[Document], paper: QPageSize) -> QPrinter:
    """A printer set up for the documents: the whole sheet, upright; the pages keep their own margins."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(documents[0].title if documents else "")
    printer.setCreator("SMM Desk")
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    return printer


def print_on(printer: QPrinter, documents: Sequence[Document]) -> bool:
    """Print; False if the printer could not begin."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paint_documents(documents, printer, painter, printer.newPage)
    return painter.end()
