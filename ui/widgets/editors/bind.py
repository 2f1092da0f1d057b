"""Bind: keeps one editor and one field of the plan equal, both ways, without disturbing what is being typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smmdesk.plan.limit import broken_limit
from smmdesk.plan.path import Path, Place, get, place, put
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, say
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.listen import listen_while_alive
from ui.widgets.editors.table import make_editor, number_reading

PATIENCE_MS = 600
"""How long a half-typed number may be wrong before the field says so; leaving the field says it at once."""


class Binding(QObject):
    """Lives with its editor. `changed` when `problem` or `echo` did."""

    changed = Signal()

    def __init__(self, editor: Editor, kit: Kit, path: Path) -> None:
        super().__init__(editor)
        self.path = path
        self.problem: Text | None = None
        """Why what stands in the field is not in the plan, naming the field; None when it is."""
        self.echo = ""
        self._editor = editor
        self._kit = kit
        self._waiting: Text | None = None
        self._is_own_edit = False
        self._is_typing = False
        self._start: Any = None
        """The value before the owner began to type."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._tell)
        self.info = self.place.field.info
        """Label and help of the field; still there when its record is gone."""
        editor.edited.connect(self._take)
        editor.refused.connect(self._refuse)
        editor.echoed.connect(self._echo)
        editor.left.connect(self._leave)
        editor.show_value(get(kit.session.plan, path))
        listen_while_alive(kit.session, editor, self._follow)

    @property
    def place(self) -> Place:
        """The field in the present plan. Raises KeyError when its record is gone."""
        return place(self._kit.session.plan, self.path)

    @Slot(object)
    def _take(self, value: Any) -> None:
        here = self.place
        currency = self._kit.session.plan.business.currency
        broken = broken_limit(here.field, value, here.unit, currency)
        if broken is not None:
            self._hold(broken)
            return
        try:
            new = put(self._kit.session.plan, self.path, value)
        except ValueError as error:
            self._hold(say("{field}: {problem}.", field=Text(self.info.label), problem=Text(str(error))))
            return
        self._clear()
        if not self._is_typing:
            self._is_typing, self._start = True, here.value
        self._edit(new)

    def _edit(self, new: Plan) -> None:
        self._is_own_edit = True
        try:
            self._kit.session.edit(new, merge_key=self.path, label=self.info.label)
        finally:
            self._is_own_edit = False

    @Slot(object)
    def _refuse(self, why: Text) -> None:
        self._hold(say("{field}: {problem}", field=Text(self.info.label), problem=why))

    def _hold(self, problem: Text) -> None:
        """Nothing in the plan changes; the field says so after a while, or at once if it already does."""
        self._waiting = problem
        if self.problem is not None:
            self._tell()
        else:
            self._timer.start()

    @Slot()
    def _tell(self) -> None:
        self._timer.stop()
        if self._waiting is not None:
            self.problem = self._waiting
            self._put_back()
            self.changed.emit()

    def _put_back(self) -> None:
        """The beginning of what was refused ("0" of "0.8") must not stay in the plan."""
        if self._is_typing and self.place.value != self._start:
            self._edit(put(self._kit.session.plan, self.path, self._start))

    def _clear(self) -> None:
        self._timer.stop()
        self._waiting = None
        if self.problem is not None:
            self.problem = None
            self.changed.emit()

    @Slot(str)
    def _echo(self, echo: str) -> None:
        if echo != self.echo:
            self.echo = echo
            self.changed.emit()

    @Slot()
    def _leave(self) -> None:
        self._tell()
        if self._waiting is None:
            self._editor.settle()
        self._is_typing = False
        self._kit.session.end_merge()

    def _follow(self, old: Plan, new: Plan) -> None:
        part = self.path.partition("/")[0]
        if getattr(old, part) is getattr(new, part) and old.business.currency == new.business.currency:
            return
        try:
            before, after = place(old, self.path), place(new, self.path)
        except KeyError:
            return
        if before.unit != after.unit or old.business.currency != new.business.currency:
            self._editor.set_reading(number_reading(after, self._kit))
        if not self._is_own_edit and before.value != after.value:
            self._clear()
            self._is_typing = False
            self._editor.show_value(after.value)


def bind(editor: Editor, kit: Kit, path: Path) -> Binding:
    """Bind an editor to the field at a path. Raises KeyError if there is no such field."""
    return Binding(editor, kit, path)


def bound_editor(kit: Kit, path: Path, in_table: bool = False, compact: bool = False) -> tuple[Editor, Binding]:
    """The editor for the field at a path, named for the screen reader and bound."""
    here = place(kit.session.plan, path)
    editor = make_editor(here, kit, in_table, compact)
    binding = bind(editor, kit, path)
    editor.describe(kit.speaker.translate(here.field.info.label), kit.speaker.translate(here.field.info.help))
    if kit.session.frozen:
        editor.set_read_only(True)
    return editor, binding
