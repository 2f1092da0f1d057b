#!/usr/bin/env python3
"""SMM Desk: `main.py [PLAN]` opens the window; `main.py new|forecast|export|... PLAN` works without one (see the README)."""

from __future__ import annotations

import gc
import os
import signal
import sys
from importlib.util import find_spec
from pathlib import Path

HEADLESS_VERBS = ("new", "forecast", "seek", "allocate", "size-pilot")
EXPORT = "export"
NOT_USABLE = 2

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: more threads make small problems many times slower


def main(arguments: list[str]) -> int:
    """Open the window, or do what the verb says; the exit code."""
    gc.disable()  # what is loaded stays, so looking for garbage is wasted; a window's own collector looks later (ui/look/collector.py)
    verb = arguments[0] if arguments else ""
    if verb == "--version":
        from smmdesk import __version__

        print(f"SMM Desk {__version__}")
        return 0
    with_qt = verb not in HEADLESS_VERBS
    _find_parts(with_qt)
    if not with_qt or verb in ("-h", "--help"):
        from smmdesk import commandline

        return commandline.main(arguments)
    if verb == EXPORT:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from ui.printing import commandline as printing

        return printing.main(arguments)
    if not has_screen():
        print("SMM Desk needs a screen to open its window; without one, use the commands that main.py --help lists.", file=sys.stderr)
        return NOT_USABLE
    from ui import app

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop never lets Python see Ctrl+C in the terminal
    return app.main(arguments)


def has_screen() -> bool:
    """Whether Qt can show a window; it would abort the process otherwise."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def _x_server_answers() -> bool:
    import ctypes

    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    connection = x11.XOpenDisplay(None)
    if connection:
        x11.XCloseDisplay(ctypes.c_void_p(connection))
    return bool(connection)


def _find_parts(with_qt: bool) -> None:
    """Go on in the project's own environment when this Python lacks what the program needs; stop with a sentence when there is none."""
    needed = ("numpy", "pydantic", "tinydb", *(("PySide6",) if with_qt else ()))
    if getattr(sys, "frozen", False) or all(find_spec(name) for name in needed):
        return
    home = Path(__file__).resolve().parent / ".venv"
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if Path(sys.prefix) == home or not python.exists():
        sys.exit("SMM Desk is not installed for this Python yet: please start it with  python3 dev.py run")
    command = [str(python), str(Path(__file__).resolve()), *sys.argv[1:]]
    if sys.platform == "win32":
        import subprocess

        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
