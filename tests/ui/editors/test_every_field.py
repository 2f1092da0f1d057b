"""Every declared field can be seen, named, understood, changed, undone and redone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, get_args, get_origin

import pytest

from smmdesk.plan.choices import LABELS
from smmdesk.plan.declare import Field, fields_of
from smmdesk.plan.path import get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.widgets.editors.bind import bound_editor
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.range_editor import RangeEditor
from ui.widgets.editors.typed import TypedEditor


def declared(kind: type = Plan, path: str = "") -> Iterator[tuple[str, Field]]:
    """Every field that is not hidden, with a path into `plan_with_one_of_each`."""
    for field in fields_of(kind):
        if field.info.hidden:
            continue
        here = path + field.name
        if field.is_record:
            yield from declared(field.kind, here + "/")
        elif field.is_records:
            yield from declared(field.record_kind, f"{here}/x1/")
        else:
            yield here, field


def with_one_of_each(record: Any) -> Any:
    parts: dict[str, Any] = {}
    for field in fields_of(type(record)):
        if field.is_record:
            parts[field.name] = with_one_of_each(getattr(record, field.name))
        elif field.is_records:
            parts[field.name] = (with_one_of_each(field.record_kind(id="x1")),)
    return replace(record, **parts)


PLAN = with_one_of_each(Plan())
FIELDS = dict(declared())
PATHS = list(FIELDS)


def samples(field: Field) -> list[Any]:
    """Values inside the limits, ugly ones among them."""
    low = 0.0 if field.low is None else field.low
    high = low + 1000.0 if field.high is None else field.high
    middle = low + (high - low) / 3
    kind = field.kind
    if kind is Range:
        known = [
            Range(low + (high - low) * 0.1, middle, low + (high - low) * 0.7, Origin.PUBLISHED, "a source", date(2025, 2, 3)),
            Range(middle, middle, middle, Origin.OWN),
        ]
    elif kind is bool:
        known = [True, False]
    elif kind is int:
        known = [int(low) + 1, int(high) - 1]
    elif kind is float:
        known = [low + (high - low) * 0.123456789, high if not field.high_open else middle, round(middle, 2)]
    elif kind is date:
        known = [date(2027, 3, 1), date(2030, 12, 1)]
    elif isinstance(kind, type) and issubclass(kind, StrEnum):
        known = list(kind)
    elif kind is str:
        known = ["", "VN", "Quán cà phê <b>Mộc</b> & Co"]
    elif get_origin(kind) is tuple and get_args(kind)[0] is str:
        known = [(), ("one", "two, three")]
    elif get_origin(kind) is tuple and get_args(kind)[0] is float:
        size = 12 if field.name == "season" else 3
        known = [(0.5, 0.3, 0.2)] if size == 3 else [tuple(0.5 + n / 11 for n in range(12))]
    else:
        raise AssertionError(f"no samples for {kind}")
    return [*known, None] if field.optional else known


@pytest.fixture
def kit(qapp) -> Kit:
    return Kit(Session(PLAN), Speaker("de_DE"), Theme())


@pytest.mark.parametrize("path", PATHS)
def test_it_has_words_an_editor_and_a_name_for_the_screen_reader(qtbot, kit, path) -> None:
    info = FIELDS[path].info
    editor, _ = bound_editor(kit, path)
    qtbot.addWidget(editor)
    assert info.label
    assert info.help, f"write a help text for {path}: what is it, how do I find it out?"
    for widget, _part in editor.inputs():
        assert widget.accessibleName().startswith(info.label)
        assert widget.accessibleDescription().endswith(info.help)


@pytest.mark.parametrize("path", PATHS)
def test_showing_a_value_changes_nothing_and_undo_and_redo_show_theirs(qtbot, kit, path) -> None:
    editor, binding = bound_editor(kit, path)
    qtbot.addWidget(editor)
    for value in samples(FIELDS[path]):
        kit.session.edit(put(kit.session.plan, path, value))
        editor.settle()
        assert get(kit.session.plan, path) == value
        assert binding.problem is None
        kit.session.undo()
        before = get(kit.session.plan, path)
        editor.settle()
        assert get(kit.session.plan, path) == before
        kit.session.redo()
        assert get(kit.session.plan, path) == value


@pytest.mark.parametrize("path", PATHS)
def test_what_it_shows_reads_back_as_the_same_value(qtbot, kit, path) -> None:
    """Each text typed again, as it stands, gives the value it came from; so no digit is lost on the screen."""
    editor, _ = bound_editor(kit, path)
    qtbot.addWidget(editor)
    for value in samples(FIELDS[path]):
        kit.session.edit(put(kit.session.plan, path, value))
        again: list[Any] = []
        editor.edited.connect(again.append)
        if isinstance(editor, RangeEditor) and value is not None:
            editor.low.textEdited.emit(editor.low.text())
            assert again[-1].ends == pytest.approx(value.ends, rel=1e-14)
        elif isinstance(editor, TypedEditor):
            editor.line.textEdited.emit(editor.line.text())
            close = pytest.approx(value, rel=1e-14) if isinstance(value, float) else value
            assert again == [close]
        editor.edited.disconnect(again.append)


def test_every_choice_and_every_member_has_words_of_its_own() -> None:
    kinds = {field.kind for field in FIELDS.values() if isinstance(field.kind, type) and issubclass(field.kind, StrEnum)}
    missing = [f"{kind.__name__}.{member.name}" for kind in kinds for member in kind if member not in LABELS.get(kind, {})]
    assert not missing, f"write the owner's words for {missing} in smmdesk/plan/choices.py"
    for labels in LABELS.values():
        assert len(set(labels.values())) == len(labels)
