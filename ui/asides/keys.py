"""Keys: the keyboard shortcuts, as a table."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.data_table import Column, DataTable


def show_keys(parent: QWidget, theme: Theme) -> QDialog:
    """Open the list; the window behind stays usable."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Keyboard shortcuts"))
    dialog.resize(theme.px(560), theme.px(560))
    table = DataTable(theme, tr("Keyboard shortcuts"), whole=False, row_height=30)
    table.set_table([Column(tr("Keys")), Column(tr("What they do"), stretch=True)], [list(row) for row in shortcuts()])
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(table, 1)
    column.addWidget(buttons)
    dialog.show()
    return dialog


def shortcuts() -> tuple[tuple[str, str], ...]:
    """Keys and what they do."""
    return (
        ("Ctrl+N", tr("New plan")),
        ("Ctrl+O", tr("Open a plan file")),
        ("Ctrl+S", tr("Save now; it is saved by itself a second after each change, too")),
        ("Ctrl+Z, Ctrl+Y", tr("Undo, redo")),
        ("Ctrl+F", tr("Find a plan, a field or a number")),
        ("Ctrl+P", tr("Print, on the summary")),
        ("Alt+Left, Alt+Right", tr("Step back, next step")),
        ("Ctrl+1 … Ctrl+9", tr("Go to a step")),
        ("Ctrl+T", tr("Chart or table")),
        ("F1", tr("Show or hide the help of a step")),
        ("F2", tr("How is this computed? On the list of plans: rename")),
        ("F6", tr("All assumptions, with where they come from")),
        ("F8", tr("List of what needs a look")),
        ("Enter", tr("In a table: add a row below; on a plan: open it")),
        ("Ctrl+D", tr("Copy a row or a plan")),
        ("Ctrl+Delete", tr("Remove a row")),
        ("Alt+Up, Alt+Down", tr("Move a row")),
        ("Ctrl++, Ctrl+-", tr("Larger, smaller")),
        ("Ctrl+,", tr("Settings")),
        ("Ctrl+F1", tr("This list")),
        ("Ctrl+Q", tr("Quit")),
    )
