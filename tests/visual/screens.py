"""Screens: the real window on a library of its own, brought to every screen in turn."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smmdesk import wizard
from smmdesk.evidence.samples import sample
from smmdesk.evidence.templates import template
from smmdesk.forecast.live import live_outlook
from smmdesk.library.folders import Folders
from smmdesk.library.shelf import Library
from smmdesk.plan.fresh import fresh_plan
from smmdesk.plan.plan import Plan
from ui.app import make_desk
from ui.desk import Desk
from ui.listed import figures_of
from ui.planner.pages import PAGES

TODAY = date(2026, 11, 21)
ODD_NAME = "A plan with a name that is far too long for any card: winter, spring & summer <b>offers</b>"


@dataclass(frozen=True)
class Screen:
    """A widget to look at, by name."""

    name: str
    widget: QWidget


@contextmanager
def open_desk(mode: str = "light", scale: float = 1.0, plans: bool = True) -> Iterator[Desk]:
    """The window on a fresh library, English, in the given look. Everything is gone afterwards."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as folder:
        place = Path(folder)
        library = Library(Folders(place / "My plans", place / "state"))
        if plans:
            fill(library)
        settings = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("look/mode", mode)
        settings.setValue("look/scale", scale)
        settings.setValue("locale", "en_US")
        desk = make_desk(app, library, settings)
        assert desk is not None
        try:
            yield desk
        finally:
            desk.close()
            desk.deleteLater()
            settle(app)
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fill(library: Library) -> None:
    """Plans as an owner has them: finished ones, one just begun, one with an odd name, one that is broken."""
    odd = replace(template("salon"), name=ODD_NAME)
    for plan in (fresh_plan("Untitled plan", TODAY), odd, template("restaurant"), sample("cafe"), sample("mokuku")):
        file = library.new(plan)
        file.save(file.plan, figures_of(live_outlook(file.plan)))
        file.close()
    (library.folders.library / "Broken summer plan.smmplan").write_text("not a plan", "utf-8")


def walk(desk: Desk) -> Iterator[Screen]:
    """Home, then every step of the MOKUKU sample, then the first steps of an empty plan."""
    desk.show_home()
    rest(desk)
    yield Screen("home", desk)
    for what in ("settings", "keys", "about"):
        desk.asked.emit(what)
        settle()
        dialog = desk.findChildren(QDialog)[-1]
        yield Screen(f"home_{what}", dialog)
        dialog.close()
        dialog.deleteLater()
    for name, plan in (("", sample("mokuku")), ("_empty", fresh_plan("Untitled plan", TODAY))):
        open_plan(desk, plan)
        for number, step in enumerate(wizard.STEPS, 1):
            if step.key in PAGES:
                assert desk.open_plan is not None
                try:
                    desk.open_plan.planner.go_to(step.key)
                except ModuleNotFoundError:
                    continue
                calm(desk)
                yield Screen(f"{number:02}_{step.key}{name}", desk)
    desk.show_home()


def open_plan(desk: Desk, plan: Plan) -> None:
    """Show a new plan in the planner."""
    desk.show_plan(desk.library.new(plan))


def rest(desk: Desk) -> None:
    """Wait until the list of plans has been read."""
    settle()
    while desk.home.is_busy:
        settle()
    settle()


def calm(window: QWidget, quiet: int = 3, most: float = 8.0) -> None:
    """Wait until figures that are computed beside the window have come and everything has its place: `quiet` looks in a row are the same.

    At most `most` seconds.
    """
    end, seen, same = time.monotonic() + most, None, 0
    while same < quiet and time.monotonic() < end:
        settle()
        time.sleep(0.03)
        look = [(each, each.geometry().getRect()) for each in window.findChildren(QWidget) if each.isVisible()]
        same = same + 1 if look == seen else 0
        seen = look


def settle(app: QApplication | None = None, rounds: int = 6) -> None:
    """Let layouts and queued calls come to rest, and what was put away go, as it does in the program's own loop.

    Else a planner that was left is found again among the window's parts, and Qt for Python then keeps it as long as the window.
    """
    for _ in range(rounds):
        (app or QApplication).processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
