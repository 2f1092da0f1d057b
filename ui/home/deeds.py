"""Deeds: what an owner does with whole plans: make, open, bring in, copy, rename, throw away and get back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smmdesk.library.entry import Entry
from smmdesk.library.errors import LibraryError
from smmdesk.library.shelf import Deleted, Library
from smmdesk.words.speaker import Speaker
from ui.home.words import name_words
from ui.look.translate import tr

if TYPE_CHECKING:
    from smmdesk.library.planfile import PlanFile
    from smmdesk.plan.plan import Plan


class Deeds(QObject):
    """Acts on the library. `opened(PlanFile)` when a plan is to be shown, `asked(Path)` for a file to open, `changed` when the list did,
    `told(severity, finding, rest, action)` for the owner; the only action is Undo.
    """

    opened = Signal(object)
    asked = Signal(object)
    changed = Signal()
    told = Signal(str, str, str, str)

    def __init__(self, library: Library, speaker: Speaker, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._speaker, self._window = library, speaker, window
        self._deleted: Deleted | None = None

    def start(self, kind: str, name: str = "") -> None:
        """Make a plan: `blank`, or a `sample` or `template` by name. Country and currency are those of the owner's locale."""
        from smmdesk.plan.fresh import fresh_plan, next_month
        from smmdesk.plan.homeland import homeland

        today = date.today()  # noqa: DTZ011 - the owner's own day
        home = homeland(self._speaker.locale)
        if kind == "blank":
            self._make(fresh_plan(tr("Untitled plan"), today, business=home))
            return
        from smmdesk.evidence.samples import sample
        from smmdesk.evidence.templates import template

        made = sample(name) if kind == "sample" else template(name, home.country, home.currency, next_month(today))
        self._make(fresh_plan(made.name, today, made))

    def new(self) -> None:
        """Make a blank plan."""
        self.start("blank")

    def open(self, file: str) -> None:
        """Open a plan of the library."""
        self.asked.emit(self._library.folders.library / file)

    def choose(self) -> None:
        """Open a file of the owner's choice where it lies."""
        path = self._ask_file()
        if path:
            self.asked.emit(path)

    def bring_in(self) -> None:
        """Copy a file of the owner's choice into the library and open the copy."""
        path = self._ask_file()
        if path:
            self._open(lambda: self._library.bring_in(path))

    def act(self, verb: str, entry: Entry) -> None:
        """Do a verb of a plan's menu: open, rename, duplicate, delete."""
        path, name = self._library.path_of(entry), name_words(entry)
        try:
            match verb:
                case "open":
                    self.open(entry.file)
                    return
                case "duplicate":
                    self._library.duplicate(path, tr("{name}, copy").format(name=name))
                case "rename":
                    from ui.home.ask_name import ask_name

                    wanted = ask_name(self._window, name)
                    if not wanted:
                        return
                    self._library.rename(path, wanted)
                case "delete":
                    self._deleted = self._library.delete(path)
                    self.told.emit("info", tr("{name} is in the recycle bin.").format(name=name), "", tr("Undo"))
        except LibraryError as trouble:
            self.tell(trouble)
        self.changed.emit()

    def undo_delete(self) -> bool:
        """Take the plan that was deleted last out of the recycle bin; False if there is none."""
        if self._deleted is None:
            return False
        deleted, self._deleted = self._deleted, None
        try:
            self._library.restore(deleted)
        except LibraryError as trouble:
            self.tell(trouble)
        self.changed.emit()
        return True

    def recover(self, path: Path) -> None:
        """Offer what can be had instead of a file that does not open."""
        try:
            offers = self._library.recover(path)
        except (LibraryError, OSError):
            return
        if offers:
            from ui.home.recover import offer_recovery

            file = offer_recovery(self._window, self._library, path, offers, self._speaker)
            if file is not None:
                self.opened.emit(file)

    def tell(self, trouble: LibraryError) -> None:
        """Say what went wrong and what to do."""
        self.told.emit("bad", self._speaker.text(trouble.text), self._speaker.text(trouble.mend) if trouble.mend else "", "")

    def _make(self, plan: Plan) -> None:
        self._open(lambda: self._library.new(plan))

    def _open(self, action: Callable[[], PlanFile]) -> None:
        try:
            file = action()
        except LibraryError as trouble:
            self.tell(trouble)
            return
        self.opened.emit(file)

    def _ask_file(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(self._window, tr("Choose a plan file"), "", tr("Plans (*.smmplan);;All files (*)"))
        return Path(name) if name else None
