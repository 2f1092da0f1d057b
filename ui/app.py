"""App: builds everything the window needs and passes it on. The one place where the parts are put together."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from smmdesk.library.shelf import Library
from ui.desk import Desk
from ui.look.settings import make_settings
from ui.look.theme import Theme
from ui.look.translate import install_language
from ui.trouble import catch_everything

WRONG_USE = 2


def main(arguments: Sequence[str]) -> int:
    """Open the window, with a plan if one is named; returns when it is closed."""
    if len(arguments) > 1:
        print("Please name one plan to open, or none.", file=sys.stderr)
        return WRONG_USE
    app = make_app()
    desk = make_desk(app)
    desk.show()
    if arguments:
        desk.open_path(Path(arguments[0]))
    QTimer.singleShot(0, warm_up)
    return app.exec()


def make_app() -> QApplication:
    """The one QApplication, with its name, which decides where settings are kept."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("SMM Desk")
    app.setOrganizationName("SMM Desk")
    return app


def make_desk(app: QApplication, library: Library | None = None, settings: QSettings | None = None) -> Desk:
    """The window on a library (default: the owner's)."""
    settings = settings or make_settings()
    speaker = install_language(app, str(settings.value("locale", "")))
    theme = Theme(settings, parent=app)
    theme.apply(app)
    desk = Desk(library or Library(), theme, speaker, settings)
    catch_everything(desk)
    return desk


def warm_up() -> None:
    """Load what the planner needs, in a thread, while the owner looks at the list (speed.md, Start)."""
    import threading

    threading.Thread(target=_load, name="warm-up", daemon=True).start()


def _load() -> None:
    import smmdesk.forecast.live
    import smmdesk.plan.codec  # noqa: F401
