"""Bin: what was deleted, to take it back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from smmdesk.library.errors import LibraryError
from smmdesk.library.shelf import Deleted, Library
from smmdesk.words.speaker import Speaker
from ui.home.words import changed_words
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.data_table import Column, DataTable
from ui.widgets.label import Label


def show_bin(parent: QWidget, library: Library, theme: Theme, speaker: Speaker) -> None:
    """Show the recycle bin until the owner closes it."""
    BinDialog(library, theme, speaker, parent).exec()


class BinDialog(QDialog):
    """Rows of deleted plans; Enter, a double click or the button takes one back."""

    def __init__(self, library: Library, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._speaker = library, speaker
        self._deleted: tuple[Deleted, ...] = ()
        self.setWindowTitle(tr("Recycle bin"))
        self.resize(theme.px(560), theme.px(360))
        self.table = DataTable(theme, tr("Deleted plans"), whole=False)
        self.table.opened.connect(self._restore)
        self._message = Label("", "body", "text_2", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._back = buttons.addButton(tr("Put back"), QDialogButtonBox.ButtonRole.ActionRole)
        self._back.clicked.connect(self._restore_current)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._message)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self._fill()

    def _fill(self) -> None:
        try:
            self._deleted = self._library.bin()
        except LibraryError as trouble:
            self._deleted = ()
            self._message.setText(self._speaker.text(trouble.text))
        self.table.set_table(
            [Column(tr("Plan")), Column(tr("Deleted"), right=True)], [[d.file, changed_words(d.moment)] for d in self._deleted]
        )
        self._back.setEnabled(bool(self._deleted))
        if not self._deleted:
            self._message.setText(tr("The recycle bin is empty."))
        else:
            self._message.setText(tr("Choose a plan to put it back."))

    def _restore_current(self) -> None:
        row = self.table.currentIndex().row()
        self._restore(max(row, 0))

    def _restore(self, row: int) -> None:
        try:
            self._library.restore(self._deleted[row])
        except LibraryError as trouble:
            self._message.setText(self._speaker.text(trouble.text))
            return
        self._fill()
