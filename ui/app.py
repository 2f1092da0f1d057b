"""App: builds everything the window needs and passes it on. The one place where the parts are put together."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from smmdesk.library.shelf import Library
from ui.desk import Desk
from ui.look.collector import collect_here
from ui.look.settings import make_settings
from ui.look.theme import Theme
from ui.look.translate import install_language
from ui.trouble import catch_everything
from ui.warm_up import warm_up

WRONG_USE = 2
NO_LIBRARY = 1


def main(arguments: Sequence[str]) -> int:
    """Open the window, with a plan if one is named; returns when it is closed."""
    if len(arguments) > 1:
        print("Please name one plan to open, or none.", file=sys.stderr)
        return WRONG_USE
    app = make_app()
    desk = make_desk(app)
    if desk is None:
        return NO_LIBRARY
    catch_everything(desk)
    desk.first_painted.connect(partial(warm_up, app, desk.speaker))
    desk.show()
    if arguments:
        desk.open_path(Path(arguments[0]))
    return app.exec()


def make_app() -> QApplication:
    """The one QApplication, with its name, which decides where settings are kept."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("SMM Desk")
    app.setOrganizationName("SMM Desk")
    collect_here()
    return app


def make_desk(app: QApplication, library: Library | None = None, settings: QSettings | None = None) -> Desk | None:
    """The window on a library (default: the owner's). None if the library cannot be had and the owner gave up."""
    settings = settings or make_settings()
    speaker = install_language(app, str(settings.value("locale", "")))
    theme = Theme(settings, parent=app)
    theme.apply(app)
    if library is None:
        from ui.library_door import open_library

        library = open_library(settings, speaker)
        if library is None:
            return None
    desk = Desk(library, theme, speaker, settings)
    desk.asked.connect(partial(_show_aside, desk))
    return desk


def _show_aside(desk: Desk, what: str) -> None:
    """Open one of the small windows beside the work, imported when it is first asked for."""
    from ui.asides.about import show_about
    from ui.asides.keys import show_keys
    from ui.asides.preferences import show_preferences

    match what:
        case "settings":
            show_preferences(desk, desk.theme, desk.settings, desk.library.folders.library)
        case "keys":
            show_keys(desk, desk.theme)
        case "about":
            show_about(desk, desk.theme)
