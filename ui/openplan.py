"""OpenPlan: a plan file, its session, its planner and its autosave, tied together while the plan is open."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QObject, QSettings, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from smmdesk import wizard
from smmdesk.forecast.outlook import Outlook
from smmdesk.library.autosave import Autosave
from smmdesk.library.errors import LibraryError
from smmdesk.library.planfile import PlanFile, Saved
from smmdesk.plan.plan import Plan
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.planner.planner import Planner


class OpenPlan(QObject):
    """Owns the open plan. Saves one second after the last edit, off the GUI thread; says "Saved" only when it is on the disk."""

    _saved = Signal(object)
    _failed = Signal(object)

    def __init__(self, file: PlanFile, theme: Theme, speaker: Speaker, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._file, self._speaker, self._settings = file, speaker, settings
        self.session = Session(file.plan, frozen=file.read_only is not None)
        self._autosave = Autosave(file, self._saved.emit, self._failed.emit)
        self._saved.connect(self._show_saved)
        self._failed.connect(self._show_failed)
        first = str(settings.value(self._place_key, ""))
        known = first in {s.key for s in wizard.STEPS}
        self.planner = Planner(self.session, theme, speaker, first if known else "", parent)
        self.planner.step_shown.connect(self._remember_place)
        self._stop = self.session.listen(self._plan_changed)
        self.planner.top.set_saved(tr("All changes are saved as you type"))
        if file.read_only is not None:
            self.planner.tell("warn", tr("This plan is opened to look at only."), speaker.text(file.read_only))
            self.planner.top.set_saved(tr("Not saved: opened to look at only"))

    def save_now(self) -> bool:
        """Save and wait until it is on the disk; False if that failed (a message says why)."""
        return self._file.read_only is not None or self._autosave.flush(timeout=20.0)

    def close(self) -> bool:
        """Save, stop listening, free the file. False if the owner prefers to stay because something could not be saved."""
        if self._file.read_only is None and not self._autosave.flush(timeout=20.0) and not self._leave_anyway():
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
        self._autosave.plan_changed(new, figures_of(self.planner.outlooks.newest, new))
        self.planner.top.set_saved(tr("Saving …"))

    def _show_saved(self, saved: Saved) -> None:
        self.session.mark_saved(saved.plan)
        time = QLocale().toString(QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat)
        if not self.session.is_dirty:
            self.planner.top.set_saved(tr("Saved {time}").format(time=time))
        for note in saved.notes:
            self.planner.tell("warn", tr("The plan was saved, but look:"), self._speaker.text(note))

    def _show_failed(self, trouble: LibraryError) -> None:
        self.planner.top.set_saved(tr("Not saved"))
        mend = self._speaker.text(trouble.mend) if trouble.mend else tr("Your work is still here. It is tried again by itself.")
        self.planner.tell("bad", self._speaker.text(trouble.text), mend)

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


def figures_of(outlook: Outlook | None, plan: Plan) -> dict[str, float | str | None]:
    """What the list of plans shows of a plan without computing it: chance, cost, currency. Empty before the first forecast."""
    if outlook is None:
        return {}
    chance, cost = outlook.chance, outlook.figure("cost_completed")
    return {
        "chance": None if isinstance(chance, Undefined) else chance,
        "cost": None if isinstance(cost, Undefined) else cost,
        "currency": plan.business.currency,
    }
