"""OtherPlan: asks with what a plan is to be compared: another plan of the library, or an earlier version of the same one."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.library.backups import Backup
from smmdesk.library.entry import Entry, State
from smmdesk.library.shelf import Library
from smmdesk.words.speaker import Speaker
from ui.home.words import changed_words, name_words
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import Button
from ui.widgets.data_table import Column, DataTable
from ui.widgets.label import Label

if TYPE_CHECKING:
    from smmdesk.plan.plan import Plan


class OtherPlan(QDialog):
    """Rows to choose from; Enter, a double click or the button takes one. `chosen` is then its path and its name, else None."""

    def __init__(self, library: Library, entry: Entry, entries: Sequence[Entry], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: tuple[Path, str] | None = None
        versions = _one_each(library.backups.of(entry.plan_id)) if entry.plan_id else []
        others = [other for other in entries if other.file != entry.file and other.state != State.BROKEN]
        self._paths = [(library.path_of(other), name_words(other)) for other in others]
        self._paths += [(version.path, _version_words(entry, version)) for version in versions]
        days = [changed_words(other.changed) for other in others] + [_day(version) for version in versions]
        self.setWindowTitle(tr("Compare {name}").format(name=name_words(entry)))
        self.resize(theme.px(560), theme.px(400))
        words = tr("Compare {name} with:") if self._paths else tr("There is no other plan and no earlier version of {name} yet.")
        self.table = DataTable(theme, tr("Plans and earlier versions"), whole=False)
        self.table.set_table(
            [Column(tr("Plan"), stretch=True), Column(tr("Changed"), right=True)],
            [[name, day] for (_, name), day in zip(self._paths, days, strict=True)],
        )
        self.table.opened.connect(self._take)
        compare, cancel = Button(theme, tr("Compare"), "primary"), Button(theme, tr("Cancel"))
        compare.setEnabled(bool(self._paths))
        compare.clicked.connect(self._take_current)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(compare)
        column = QVBoxLayout(self)
        gap = theme.px(16)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.px(12))
        column.addWidget(Label(words.format(name=name_words(entry)), "heading", wrap=True))
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        if self._paths:
            self.table.selectRow(0)

    def _take_current(self) -> None:
        self._take(max(0, self.table.currentIndex().row()))

    def _take(self, row: int) -> None:
        self.chosen = self._paths[row]
        self.accept()


def compare_plan(library: Library, entry: Entry, entries: Sequence[Entry], theme: Theme, speaker: Speaker, window: QWidget) -> None:
    """Ask for the other plan and show both side by side. The files are only looked at. Raises LibraryError if one cannot be read."""
    asked = OtherPlan(library, entry, entries, theme, window)
    agreed = asked.exec()
    asked.deleteLater()
    if not agreed or asked.chosen is None:
        return
    from smmdesk.report.side_by_side import Version
    from ui.asides.compare import CompareWindow

    path, name = asked.chosen
    before, now = Version(name, _plan_in(path)), Version(name_words(entry), _plan_in(library.path_of(entry)))
    CompareWindow(theme, speaker, before, now, window).show()


def _plan_in(path: Path) -> Plan:
    from smmdesk.library.planfile import PlanFile

    with closing(PlanFile.open(path, to_write=False)) as file:
        return file.plan


def _one_each(versions: Sequence[Backup]) -> list[Backup]:
    """A version that is kept in the library and outside it stands once."""
    return list({version.path.name: version for version in reversed(versions)}.values())[::-1]


def _version_words(entry: Entry, version: Backup) -> str:
    return tr("{name}, as it was on {day}").format(name=name_words(entry), day=_day(version))


def _day(version: Backup) -> str:
    day = version.day
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
