"""What the operating system must bring: Qt's system libraries, fonts, Python's venv. Linux only; elsewhere the wheels bring all."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Library -> Debian package, as QtCore and QtGui are linked."""

X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same for Qt's X11 plug-in, needed once there is an X display."""

WAYLAND_LIBRARIES = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
"""The same for Qt's Wayland plug-in."""

FONTS = {"Inter": "fonts-inter", "NotoSans-": "fonts-noto-core"}
"""How the font's files start -> package. Without them the program works, but some scripts turn into boxes."""

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

TOOLS = {"poppler-utils": "pdftotext", "binutils": "objdump"}
"""Package -> the program that shows it is there."""

PAUSE_BEFORE_SECOND_TRY = 3.0
LAST_WORDS = 15
"""Lines of a failed download that are shown."""


class SetUpError(Exception):
    """The machine lacks something; the message says what to do."""


def provide(packages: Sequence[str] = (), *, with_fonts: bool = False) -> None:
    """Install missing system packages as root, or say which command to type. Raises SetUpError when something needed is missing.

    Fonts are wished for, not needed: without them and without a network the program still starts.
    """
    if sys.platform != "linux":
        return
    needed = missing_packages(packages)
    wished = missing_fonts() if with_fonts else []
    if (needed or wished) and os.geteuid() == 0 and shutil.which("apt-get"):
        _apt_install([*needed, *wished])
        needed, wished = missing_packages(packages), missing_fonts() if with_fonts else []
    if needed:
        raise SetUpError(_advice([*needed, *wished]))
    if wished:
        print(f"SMM Desk: for all scripts of the world, install the fonts too: {' '.join(wished)}", file=sys.stderr)


def missing_packages(packages: Iterable[str] = ()) -> list[str]:
    """Debian packages whose library, Python module or program does not answer."""
    wanted = LIBRARIES | (X11_LIBRARIES if os.environ.get("DISPLAY") else {})
    wanted |= WAYLAND_LIBRARIES if os.environ.get("WAYLAND_DISPLAY") else {}
    missing = [package for library, package in wanted.items() if not _loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    missing += [package for package in packages if not shutil.which(TOOLS[package])]
    return list(dict.fromkeys(missing))


def missing_fonts() -> list[str]:
    """Packages of the fonts that lie in none of the usual folders."""
    files = [file.name for folder in FONT_FOLDERS for file in Path(folder).expanduser().rglob("*.[ot]t[fc]")]
    return [package for start, package in FONTS.items() if not any(name.startswith(start) for name in files)]


def try_twice(command: Sequence[str], environment: dict[str, str] | None = None) -> bool:
    """Run a command that downloads; once more after a pause when it fails. Whether it succeeded; if not, its last words are shown."""
    for pause in (PAUSE_BEFORE_SECOND_TRY, 0.0):
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
        )
        if done.returncode == 0:
            return True
        time.sleep(pause)
    print(*done.stdout.splitlines()[-LAST_WORDS:], sep="\n", file=sys.stderr)
    return False


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _apt_install(packages: Sequence[str]) -> None:
    print(f"SMM Desk: installing system packages: {' '.join(packages)}", file=sys.stderr, flush=True)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    if try_twice(["apt-get", "update", "-qq"], quiet):
        try_twice(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], quiet)


def _advice(packages: Sequence[str]) -> str:
    line = f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get"):
        return (
            f"Some system packages are missing. Check the internet connection and type this, then start the same command again:\n  {line}"
        )
    return f"Some system libraries are missing. Please install what Debian calls {', '.join(packages)}, then start the same command again."
