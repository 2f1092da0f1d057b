"""save_pdf: documents as a PDF file: vector charts, text as text, fonts embedded."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from ui.printing.document import DPI, Document, paint_documents


def save_pdf(documents: Sequence[Document], paper: QPageSize, path: Path) -> None:
    """Write the PDF whole or not at all. Raises OSError."""
    data = pdf_bytes(documents, paper)
    temporary = path.with_name(path.name + ".part")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def pdf_bytes(documents: Sequence[Document], paper: QPageSize) -> bytes:
    """The documents as one PDF."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(documents[0].title if documents else "")
    writer.setCreator("SMM Desk")
    writer.setResolution(DPI)
    writer.setPageSize(paper)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    paint_documents(documents, writer, painter, writer.newPage)
    painter.end()
    buffer.close()
    return bytes(data.data())
