"""Library door: opens the owner's library at the start; if its folder is not there, asks instead of starting an empty one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from smmdesk.library.errors import LibraryError
from smmdesk.library.folders import default_folders, make
from smmdesk.library.shelf import Library
from smmdesk.words.speaker import Speaker
from ui.look.plain import plain
from ui.look.translate import tr

FOLDER_KEY = "library/folder"


def open_library(settings: QSettings, speaker: Speaker) -> Library | None:
    """The library in the folder that the settings name; None if it cannot be had and the owner chose to leave."""
    while True:
        named = str(settings.value(FOLDER_KEY, "") or "")
        try:
            return Library(default_folders(Path(named) if named else None))
        except LibraryError as trouble:
            if not _ask(settings, trouble, speaker):
                return None


def _ask(settings: QSettings, trouble: LibraryError, speaker: Speaker) -> bool:
    """Whether to try again. The dialogs are imported here: most starts have none."""
    from PySide6.QtWidgets import QFileDialog, QMessageBox

    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("SMM Desk"))
    box.setText(plain(speaker.text(trouble.text)))
    box.setInformativeText(plain(speaker.text(trouble.mend)) if trouble.mend else "")
    again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(tr("Choose another folder"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(tr("Quit"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    box.exec()
    if box.clickedButton() is other:
        folder = QFileDialog.getExistingDirectory(None, tr("Choose the folder for your plans"))
        if folder:
            _take(settings, Path(folder), speaker)
        return True
    return box.clickedButton() is again


def _take(settings: QSettings, folder: Path, speaker: Speaker) -> None:
    try:
        make(default_folders(folder))
    except LibraryError as trouble:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.warning(None, tr("SMM Desk"), plain(speaker.text(trouble.text)))
        return
    settings.setValue(FOLDER_KEY, str(folder))
