"""Recover: a plan file does not open, but an earlier version can be had: offer it, never take it silently."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMessageBox, QWidget

from smmdesk.library.errors import LibraryError
from smmdesk.library.planfile import PlanFile
from smmdesk.library.recovery import Offer
from smmdesk.library.shelf import Library
from smmdesk.words.speaker import Speaker
from ui.look.plain import plain
from ui.look.translate import tr


def offer_recovery(parent: QWidget, library: Library, path: Path, offers: Sequence[Offer], speaker: Speaker) -> PlanFile | None:
    """Ask whether to open the newest version that can be read; the broken file is kept aside. None if the owner declines."""
    newest = offers[0]
    when = QLocale().toString(newest.saved.date(), QLocale.FormatType.ShortFormat) if newest.saved else tr("an unknown day")
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(plain(tr("{file} cannot be read, but an earlier version can.").format(file=path.name)))
    found = tr("Found in {place}, saved on {day}. If you open it, the broken file is kept aside untouched.")
    box.setInformativeText(plain(found.format(place=speaker.text(newest.found), day=when)))
    take = box.addButton(tr("Open the earlier version"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("Leave everything as it is"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is not take:
        return None
    try:
        return library.accept(newest, path)
    except LibraryError as trouble:
        QMessageBox.warning(parent, tr("SMM Desk"), plain(speaker.text(trouble.text)))
        return None
