"""Record choice editor: one of the plan's own segments or channels, by the name it has now; or all of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from ui.look.translate import tr
from ui.widgets.editors.choice import Drop
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.listen import listen_while_alive

TABLES = {"segments": "market/segments", "channels": "channels"}
"""Names of open lists (`Info.choices`) that are tables of the plan itself."""


def record_names(plan: Plan, choices: str) -> dict[str, str]:
    """From the id of each record to what the owner reads; those without a name get a number. Raises KeyError."""
    unnamed = {"segments": tr("Segment {n}"), "channels": tr("Channel {n}")}[choices]
    return {record.id: record.name or unnamed.format(n=n) for n, record in enumerate(get(plan, TABLES[choices]), 1)}


class RecordChoiceEditor(Editor):
    """Follows the table: a renamed record is shown by its new name, a removed one as removed."""

    def __init__(self, kit: Kit, choices: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._choices = choices
        self._keys: list[str] = []
        self._value = ""
        self.drop = Drop(self)
        self.drop.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.drop.setMinimumContentsLength(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.drop)
        self.setFocusProxy(self.drop)
        self.drop.activated.connect(self._pick)
        self._fill()
        listen_while_alive(kit.session, self, self._follow)

    def show_value(self, value: Any) -> None:
        self._value = value
        self._fill()

    def inputs(self) -> list[tuple[QWidget, str]]:
        return [(self.drop, "")]

    def set_read_only(self, read_only: bool) -> None:
        self.drop.setEnabled(not read_only)

    def _fill(self) -> None:
        everything = {"segments": tr("All segments"), "channels": tr("All channels")}[self._choices]
        names = {"": everything} | record_names(self._kit.session.plan, self._choices)
        if self._value not in names:
            names[self._value] = tr("{name} (removed)").format(name=self._value)
        labels = list(names.values())
        if labels != [self.drop.itemText(at) for at in range(self.drop.count())]:
            self.drop.clear()
            self.drop.addItems(labels)
        self._keys = list(names)
        self.drop.setCurrentIndex(self._keys.index(self._value))

    def _follow(self, old: Plan, new: Plan) -> None:
        if get(old, TABLES[self._choices]) is not get(new, TABLES[self._choices]):
            self._fill()

    @Slot(int)
    def _pick(self, at: int) -> None:
        self._value = self._keys[at]
        self.edited.emit(self._value)
        self.left.emit()
