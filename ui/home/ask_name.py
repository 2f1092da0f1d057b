"""Ask name: a small dialog for the new name of a plan."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QWidget

from ui.look.translate import tr


def ask_name(parent: QWidget, name: str) -> str:
    """The new name; empty if the owner changed nothing."""
    wanted, agreed = QInputDialog.getText(parent, tr("Rename the plan"), tr("New name:"), text=name)
    wanted = wanted.strip()
    return wanted if agreed and wanted != name else ""
