"""Names: file names that are safe on every system, made from what an owner calls a plan."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

SUFFIX = ".smmplan"
MAX_BYTES = 100
UNNAMED = "plan"

_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w\- ().,+&'!]+")


def file_name(name: str, plan_id: str) -> str:
    """`Autumn launch p1a2b3.smmplan`: the owner's words without what file systems refuse, at most 100 bytes, then the plan's id."""
    tail = f" {_safe(plan_id)}{SUFFIX}"
    return f"{_cut(_safe(name) or UNNAMED, MAX_BYTES - len(tail.encode()))}{tail}"


def beside(path: Path, note: str) -> Path:
    """A free name in the same folder with a note in brackets: `NAME (conflict HOST DATE).smmplan`; numbered if that is taken."""
    note = _safe(note)
    for number in range(1, 10_000):
        tail = f" ({note})" if number == 1 else f" ({note} {number})"
        free = path.with_name(_cut(path.stem, 200 - len(tail.encode())) + tail + path.suffix)
        if not free.exists() and not free.is_symlink():
            return free
    raise FileExistsError(str(path))


def fold(text: str) -> str:
    """A text as it is compared in a search: without case and without differences in how accents are stored."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def _safe(text: str) -> str:
    plain = unicodedata.normalize("NFC", text)
    plain = "".join(letter if letter.isprintable() else " " for letter in plain)
    words = " ".join(_UNSAFE.sub(" ", plain).split()).strip(" .-")
    return f"_{words}" if _RESERVED.match(words) else words


def _cut(text: str, size: int) -> str:
    """At most `size` bytes of UTF-8, no letter or accent cut in half."""
    while len(text.encode()) > size:
        text = text[:-1]
    while text and unicodedata.combining(text[-1]) and len(text.encode()) >= size - 4:
        text = text[:-1]
    return text.rstrip(" .")
