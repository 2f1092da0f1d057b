"""Edits: copy, remove or move a record of the plan, with the undo label and the keys that are the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from smmdesk.plan.path import Path, duplicate, move, new_id, place, remove
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from ui.look.translate import tr

KEYS = {
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D): "copy",
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Delete): "remove",
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up): "up",
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down): "down",
}


def verb_of(event: QKeyEvent) -> str:
    """`copy`, `remove`, `up` or `down`; empty for any other key."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return KEYS.get((modifiers, Qt.Key(event.key())), "")


def copy_record(session: Session, speaker: Speaker, path: Path) -> str:
    """Copy the record at a path to right below it; the id of the copy. Raises KeyError."""
    table, _, key = path.rpartition("/")
    copy = new_id(session.plan, table, key.rstrip("0123456789") or "r")
    session.edit(duplicate(session.plan, path, copy), label=_label(session, speaker, table, tr("Copy")))
    return copy


def remove_record(session: Session, speaker: Speaker, path: Path) -> None:
    """Remove the record at a path. Raises KeyError."""
    session.edit(remove(session.plan, path), label=_label(session, speaker, path.rpartition("/")[0], tr("Remove")))


def move_record(session: Session, speaker: Speaker, path: Path, by: int) -> None:
    """Move the record at a path in its table. Raises KeyError."""
    session.edit(move(session.plan, path, by), label=_label(session, speaker, path.rpartition("/")[0], tr("Move")))


def act_on_record(session: Session, speaker: Speaker, path: Path, verb: str) -> str:
    """Do what a verb of `verb_of` says; the id of the record that should be shown then (empty after removing). Raises KeyError."""
    match verb:
        case "copy":
            return copy_record(session, speaker, path)
        case "remove":
            remove_record(session, speaker, path)
            return ""
        case "up" | "down":
            move_record(session, speaker, path, -1 if verb == "up" else 1)
    return path.rpartition("/")[2]


def _label(session: Session, speaker: Speaker, table: Path, verb: str) -> str:
    return f"{verb}: {speaker.translate(place(session.plan, table).field.info.label)}"
