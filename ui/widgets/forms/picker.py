"""Picker: the records of a table as chips, one of which is chosen and edited below; adds, copies, moves and removes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from smmdesk.plan.path import Path, get, move
from smmdesk.plan.plan import Plan
from ui.look.translate import tr
from ui.widgets.button import Button, IconButton
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.listen import listen_while_alive
from ui.widgets.flow_layout import FlowLayout

Namer = Callable[[Plan, str], str]
"""What the owner reads on the chip of a record, from the plan and its id."""
Act = Callable[[Plan, str], Plan]


class Picker(QWidget):
    """`chosen(id)` when another record is shown (empty: none is left). Arrow keys move between chips.

    On a chip Ctrl+D copies, Ctrl+Delete removes, Alt+Up and Alt+Down move the record. `add`, `copy` and `remove` say how:
    `add(plan)` and `copy(plan, id)` give the new plan and the id of what is new.
    """

    chosen = Signal(str)

    def __init__(
        self,
        kit: Kit,
        table: Path,
        name: Namer,
        add: Callable[[Plan], tuple[Plan, str]],
        copy: Callable[[Plan, str], tuple[Plan, str]],
        remove: Act,
        words: tuple[str, str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`words` name the four acts for the buttons and for undo: add, copy, remove, move."""
        super().__init__(parent)
        self._kit, self._table, self._name = kit, table, name
        self._add, self._copy, self._remove = add, copy, remove
        self._words = words
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(kit.theme.px(6))
        self.add_button = Button(kit.theme, words[0], "quiet", "plus")
        self.add_button.clicked.connect(self.add_record)
        self.menu_button = IconButton(kit.theme, "more", tr("Move, copy or remove"))
        self.menu_button.setMenu(self._make_menu())
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        chips = QWidget()
        chips.setLayout(self._flow)
        row.addWidget(chips, 1)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        self._current = ""
        self._group.buttonClicked.connect(self._pick)
        self._follow(kit.session.plan, kit.session.plan)
        listen_while_alive(kit.session, self, self._follow)

    @property
    def current(self) -> str:
        """Id of the record that is shown; empty when there is none."""
        return self._current

    def choose(self, key: str) -> None:
        """Show another record. Unknown ids are left out."""
        if key in self._keys(self._kit.session.plan) and key != self._current:
            self._current = key
            self._mark()
            self.chosen.emit(key)

    def add_record(self) -> None:
        """Make a record and show it."""
        new, key = self._add(self._kit.session.plan)
        self._kit.session.edit(new, label=self._words[0])
        self.choose(key)

    def copy_record(self) -> None:
        """Copy the shown record and show the copy."""
        if self._current:
            new, key = self._copy(self._kit.session.plan, self._current)
            self._kit.session.edit(new, label=self._words[1])
            self.choose(key)

    def remove_record(self) -> None:
        """Remove the shown record; the next one is shown."""
        if self._current:
            self._kit.session.edit(self._remove(self._kit.session.plan, self._current), label=self._words[2])
            self.focus_chip()

    def move_record(self, by: int) -> None:
        """Move the shown record."""
        if self._current:
            self._kit.session.edit(move(self._kit.session.plan, f"{self._table}/{self._current}", by), label=self._words[3])
            self.focus_chip()

    def focus_chip(self) -> None:
        """Put the focus on the chip of the shown record."""
        button = self._group.checkedButton()
        (button or self.add_button).setFocus()

    def chip(self, key: str) -> QAbstractButton:
        """The chip of a record. Raises KeyError."""
        for button in self._group.buttons():
            if button.property("key") == key:
                return button
        raise KeyError(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a chip."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        match (event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()):
            case (m, Qt.Key.Key_D) if m == control:
                self.copy_record()
            case (m, Qt.Key.Key_Delete) if m == control:
                self.remove_record()
            case (m, Qt.Key.Key_Up) if m == alt:
                self.move_record(-1)
            case (m, Qt.Key.Key_Down) if m == alt:
                self.move_record(1)
            case _:
                return super().eventFilter(watched, event)
        return True

    def _keys(self, plan: Plan) -> list[str]:
        return [record.id for record in get(plan, self._table)]

    def _follow(self, _old: Plan, new: Plan) -> None:
        """Keep the chips like the plan; a shown record that is gone gives way to the one in its place."""
        shown = [str(button.property("key")) for button in self._group.buttons()]
        keys = self._keys(new)
        if keys != shown:
            self._fill(keys)
        for key in keys:
            words = self._name(new, key)
            self.chip(key).setText(words.replace("&", "&&"))
            self.chip(key).setAccessibleName(words)
        if self._current not in keys:
            at = shown.index(self._current) if self._current in shown else 0
            self._current = keys[min(at, len(keys) - 1)] if keys else ""
            self._mark()
            self.chosen.emit(self._current)
        self._mark()

    def _fill(self, keys: list[str]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for key in keys:
            chip = Button(self._kit.theme, "", "chip")
            chip.setCheckable(True)
            chip.setProperty("key", key)
            chip.installEventFilter(self)
            self._group.addButton(chip)
            self._flow.addWidget(chip)

    def _mark(self) -> None:
        for button in self._group.buttons():
            button.setChecked(button.property("key") == self._current)
        self.menu_button.setEnabled(bool(self._current))

    def _pick(self, button: QAbstractButton) -> None:
        self.choose(str(button.property("key")))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self.menu_button)
        for words, keys, code in (
            (tr("Move to the front"), "Alt+Up", "up"),
            (tr("Move to the back"), "Alt+Down", "down"),
            (tr("Copy"), "Ctrl+D", "copy"),
            (tr("Remove"), "Ctrl+Del", "remove"),
        ):
            menu.addAction(f"{words}\t{keys}").setData(code)
        menu.triggered.connect(self._act)
        return menu

    def _act(self, action: QAction) -> None:
        match action.data():
            case "up":
                self.move_record(-1)
            case "down":
                self.move_record(1)
            case "copy":
                self.copy_record()
            case "remove":
                self.remove_record()
