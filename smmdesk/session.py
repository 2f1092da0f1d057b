"""Session: the open plan. Owns the present value, the undo list and the listeners; knows nothing of Qt or files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smmdesk.plan.plan import Plan

Listener = Callable[[Plan, Plan], None]
Change = Callable[[Plan], Plan]

UNDO_LIMIT = 500


@dataclass(frozen=True)
class _Step:
    before: Plan
    merge_key: str
    label: str


class Session:
    """One open plan. `edit` makes a new present; listeners get `(old, new)` after each change, undo and redo included.

    A `frozen` session (a plan opened to look at only) takes no edits.
    """

    def __init__(self, plan: Plan, frozen: bool = False) -> None:
        self.plan = plan
        self.frozen = frozen
        self._saved = plan
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._listeners: list[Listener] = []

    def edit(self, change: Change | Plan, merge_key: str = "", label: str = "") -> None:
        """Make a new present. Edits in a row with the same `merge_key` (typing in one field) are undone together."""
        new = change if isinstance(change, Plan) else change(self.plan)
        if self.frozen or new == self.plan:
            return
        last = self._undo[-1] if self._undo else None
        if not (merge_key and last and last.merge_key == merge_key and not self._redo):
            self._undo.append(_Step(self.plan, merge_key, label))
            del self._undo[:-UNDO_LIMIT]
        self._redo.clear()
        self._move(new)

    def end_merge(self) -> None:
        """The next edit starts a new undo step (the owner left the field)."""
        if self._undo and self._undo[-1].merge_key:
            last = self._undo[-1]
            self._undo[-1] = _Step(last.before, "", last.label)

    def undo(self) -> None:
        """Back to the plan before the last edit. Without effect when there is none."""
        if self._undo:
            step = self._undo.pop()
            self._redo.append(_Step(self.plan, "", step.label))
            self._move(step.before)

    def redo(self) -> None:
        """Forward again after `undo`. Without effect when there is nothing to redo."""
        if self._redo:
            step = self._redo.pop()
            self._undo.append(_Step(self.plan, "", step.label))
            self._move(step.before)

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to make again."""
        return bool(self._redo)

    @property
    def undo_label(self) -> str:
        """What `undo` would take back, in the words given to `edit`."""
        return self._undo[-1].label if self._undo else ""

    @property
    def is_dirty(self) -> bool:
        """Whether the present differs from what was last saved."""
        return self.plan != self._saved

    def mark_saved(self, plan: Plan) -> None:
        """Remember what is safely on disk (perhaps no longer the present)."""
        self._saved = plan

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(old, new)` after every change; returns the function that stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def _move(self, new: Plan) -> None:
        old, self.plan = self.plan, new
        for listener in tuple(self._listeners):
            listener(old, new)
