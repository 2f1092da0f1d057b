"""OpenPlan: a plan file, its session, its planner and its autosave, tied together while the plan is open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from smmdesk import wizard
from smmdesk.forecast.outlook import Outlook
from smmdesk.library.autosave import Autosave
from smmdesk.library.errors import LibraryError
from smmdesk.library.planfile import PlanFile, Saved
from smmdesk.library.shelf import Library
from smmdesk.plan.plan import Plan
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from ui.listed import figures_of
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.planner.planner import Planner

SAVE_SECONDS = 20.0
"""How long closing waits for a disk that does not answer."""


class OpenPlan(QObject):
    """Owns the open plan. Saves one second after the last edit, off the GUI thread; says "Saved" only when it is on the disk.

    `replaced(PlanFile)` when the owner goes on in another file: a copy, or "Save as" when this one cannot be saved.
    """

    replaced = Signal(object)
    _saved = Signal(object)
    _failed = Signal(object)

    def __init__(self, library: Library, file: PlanFile, theme: Theme, speaker: Speaker, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._file, self._speaker, self._settings = library, file, speaker, settings
        self.session = Session(file.plan, frozen=file.read_only is not None)
        self._is_handed_over = False
        self._autosave = Autosave(file, self._saved.emit, self._failed.emit)
        self._saved.connect(self._show_saved)
        self._failed.connect(self._show_failed)
        first = str(settings.value(self._place_key, ""))
        known = first in {s.key for s in wizard.STEPS}
        self.planner = Planner(self.session, theme, speaker, first if known else "", parent)
        self.planner.step_shown.connect(self._remember_place)
        self.planner.notice.acted.connect(self._save_as)
        self._stop = self.session.listen(self._plan_changed)
        self.planner.outlooks.changed.connect(self._outlook_changed)
        self.planner.top.set_saved(tr("All changes are saved as you type"))
        if file.read_only is not None:
            self._tell_read_only()
        elif "stages" not in file.meta.figures and self.planner.outlooks.newest is not None:
            self._autosave.plan_changed(self.session.plan, figures_of(self.planner.outlooks.newest))

    def save_now(self) -> bool:
        """Save and wait until it is on the disk; False if that failed (a message says why)."""
        return self._file.read_only is not None or self._autosave.flush(timeout=SAVE_SECONDS)

    def close(self) -> bool:
        """Save, stop listening, free the file. False if the owner prefers to stay because something could not be saved."""
        is_kept = self._is_handed_over or self.save_now()
        if not is_kept and not self._leave_anyway():
            return False
        self._stop()
        self.planner.close_plan()
        self._autosave.close(timeout=1.0)
        self._file.close()
        return True

    @property
    def _place_key(self) -> str:
        return f"place/{self._file.plan.id}"

    def _remember_place(self, key: str) -> None:
        self._settings.setValue(self._place_key, key)

    def _plan_changed(self, _old: Plan, new: Plan) -> None:
        self._autosave.plan_changed(new)
        self.planner.top.set_saved(tr("Saving …"))

    def _outlook_changed(self, outlook: Outlook) -> None:
        """The figures come a moment after the edit; they go to the disk with it."""
        if self.session.is_dirty and outlook.plan is self.session.plan:
            self._autosave.plan_changed(outlook.plan, figures_of(outlook))

    def _show_saved(self, saved: Saved) -> None:
        self.session.mark_saved(saved.plan)
        time = QLocale().toString(QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat)
        if not self.session.is_dirty:
            self.planner.top.set_saved(tr("Saved {time}").format(time=time))
        for note in saved.notes:
            self.planner.notice.show_notice("warn", tr("The plan was saved, but look:"), self._speaker.text(note))

    def _show_failed(self, trouble: LibraryError) -> None:
        self.planner.top.set_saved(tr("Not saved"))
        mend = self._speaker.text(trouble.mend) if trouble.mend else tr("Your work is still here. It is tried again by itself.")
        self.planner.notice.show_notice("bad", self._speaker.text(trouble.text), mend, tr("Save as …"))

    def _tell_read_only(self) -> None:
        why = self._file.read_only
        words = self._speaker.text(why) if why is not None else ""
        action = "" if self._file.is_newer else tr("Work on a copy")
        self.planner.notice.show_notice("warn", tr("This plan is opened to look at only."), words, action)
        self.planner.top.set_saved(tr("Not saved: opened to look at only"))

    def _save_as(self) -> None:
        """Keep the plan as it stands under another name, and go on there."""
        name = tr("{name}, copy").format(name=self.session.plan.name or tr("Untitled plan"))
        try:
            if self._file.read_only is not None:
                plan = self.session.plan
                copy = self._library.new(replace(plan, name=name), self._file.tables())
            else:
                chosen, _ = QFileDialog.getSaveFileName(self.planner, tr("Save the plan as"), f"{name}.smmplan", tr("Plans (*.smmplan)"))
                if not chosen:
                    return
                copy = self._library.save_as(self._file, self.session.plan, Path(chosen))
        except LibraryError as trouble:
            self._show_failed(trouble)
            return
        self._is_handed_over = True
        self.replaced.emit(copy)

    def _leave_anyway(self) -> bool:
        box = QMessageBox(self.planner)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(tr("The last changes could not be saved."))
        box.setInformativeText(tr("If you leave now, they are lost."))
        stay = box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(tr("Leave and lose them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is not stay
