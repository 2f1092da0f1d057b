"""Board: the four steps between the stages side by side, each with the actions that lead people on, or the gap where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.choices import label_of
from smmdesk.plan.journey import Action
from smmdesk.plan.path import add, new_id
from smmdesk.plan.plan import Plan
from smmdesk.plan.stage import Transition, transition_name
from smmdesk.report.bands import band
from smmdesk.report.rows import PEOPLE, Band
from smmdesk.words.text import Money
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import hairline
from ui.widgets.editors.record_choice import record_names
from ui.widgets.forms.edits import act_on_record, verb_of
from ui.widgets.label import Label
from ui.widgets.note import Note
from ui.widgets.tile import Tile

TABLE = "journey/actions"
NARROW = 640
"""Design px below which the four columns stand two and two."""


class Board(QWidget):
    """`opened(action id)` when an action is pressed or made."""

    opened = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = {step: StepColumn(kit, step) for step in Transition}
        self._kit = kit
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(kit.theme.px(12))
        self._grid.setVerticalSpacing(kit.theme.px(16))
        self._across = 0
        for column in self.columns.values():
            column.opened.connect(self.opened)
        self._arrange(len(self.columns))

    def show_plan(self, plan: Plan, segment: str) -> None:
        """Show the actions for one segment (those for all are among them); an empty id: all actions."""
        for column in self.columns.values():
            column.show_plan(plan, segment)

    def show_outlook(self, outlook: Outlook) -> None:
        """Say how many people each step leads to."""
        for column in self.columns.values():
            column.show_outlook(outlook)

    def mark(self, key: str) -> None:
        """Show which action is open."""
        for column in self.columns.values():
            for at, tile in column.tiles.items():
                tile.setChecked(at == key)

    def focus_action(self, key: str) -> None:
        """Put the focus on an action, or on the button of the first step if it is gone."""
        for column in self.columns.values():
            if key in column.tiles:
                column.tiles[key].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        next(iter(self.columns.values())).add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(len(self.columns) if event.size().width() >= self._kit.theme.px(NARROW) else 2)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for at, column in enumerate(self.columns.values()):
            self._grid.removeWidget(column)
            self._grid.addWidget(column, at // across, at % across, Qt.AlignmentFlag.AlignTop)
        for at in range(len(self.columns)):
            self._grid.setColumnStretch(at, 1 if at < across else 0)


class StepColumn(QWidget):
    """One step: its name, the people it is about, its actions, and the way to add one."""

    opened = Signal(str)

    def __init__(self, kit: Kit, step: Transition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._step = kit, step
        self._segment = ""
        self.tiles: dict[str, ActionTile] = {}
        self.name = Label("", "label", weight=600, wrap=True)
        self.people = Label("", "small", "text_3", wrap=True)
        self.gap = Note(kit.theme, "warn", "", tr("Nothing leads people on here yet."), kind="small")
        self.add_button = Button(kit.theme, tr("Add an action"), "quiet", "plus")
        self.add_button.clicked.connect(self.add_action)
        self._tiles = QVBoxLayout()
        self._tiles.setSpacing(kit.theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(6))
        for part in (self.name, self.people, hairline()):
            column.addWidget(part)
        column.addLayout(self._tiles)
        column.addWidget(self.gap)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_plan(self, plan: Plan, segment: str) -> None:
        """Keep the tiles like the plan."""
        self._segment = segment
        words = self._kit.speaker.text(transition_name(self._step, plan.journey.vocabulary))
        self.name.setText(words)
        self.add_button.setAccessibleName(tr("Add an action: {step}").format(step=words))
        mine = [a for a in plan.journey.actions if a.step is self._step and (not segment or a.segment in ("", segment))]
        self._keep([action.id for action in mine])
        for action in mine:
            self.tiles[action.id].show_action(plan, action)
        self.gap.setVisible(not mine)

    def show_outlook(self, outlook: Outlook) -> None:
        """How many people get as far as behind this step."""
        people = band(outlook, self._step.end.figure)
        words = tr("{n} people get there").format(n=PEOPLE.likely(people, self._kit.speaker))
        self.people.setText(words if isinstance(people, Band) else "")
        self.people.setVisible(isinstance(people, Band))

    def add_action(self) -> None:
        """Make an action of this step for the segment that is shown, and open it."""
        plan = self._kit.session.plan
        key = new_id(plan, TABLE, "a")
        self._kit.session.edit(add(plan, TABLE, Action(key, self._step, self._segment)), label=tr("Add an action"))
        self.opened.emit(key)

    def _keep(self, keys: Sequence[str]) -> None:
        for gone in [key for key in self.tiles if key not in keys]:
            tile = self.tiles.pop(gone)
            self._tiles.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        for at, key in enumerate(keys):
            if key not in self.tiles:
                self.tiles[key] = ActionTile(self._kit, key)
                self.tiles[key].opened.connect(self.opened)
            if self._tiles.indexOf(self.tiles[key]) != at:
                self._tiles.insertWidget(at, self.tiles[key])


class ActionTile(Tile):
    """One action. Enter opens it; Ctrl+D copies, Ctrl+Delete removes, Alt+Up and Alt+Down move it."""

    opened = Signal(str)

    def __init__(self, kit: Kit, key: str, parent: QWidget | None = None) -> None:
        super().__init__(kit.theme, parent)
        self._kit, self.key = kit, key
        self.setCheckable(True)
        self.setToolTip(tr("Enter opens it. Ctrl+D copies, Ctrl+Del removes, Alt+Up and Alt+Down move it."))
        self.clicked.connect(self._open)

    def show_action(self, plan: Plan, action: Action) -> None:
        """Message, content, and who, what it costs and which rate it should move."""
        speaker = self._kit.speaker
        head = action.message or action.content or tr("An action without a message yet")
        cost = speaker.value(Money(action.cost, plan.business.currency)) if action.cost else ""
        whom = record_names(plan, "segments").get(action.segment, "") or tr("All segments")
        where = record_names(plan, "channels").get(action.channel, "")
        facts = [word for word in (whom, where, action.owner, cost) if word]
        moves = tr("Moves: {rate}").format(rate=speaker.translate(label_of(action.lever)))
        lines = [action.content if action.message else "", ", ".join(facts), moves]
        self.set_words(head, "\n".join(line for line in lines if line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = verb_of(event)
        if not verb:
            super().keyPressEvent(event)
            return
        shown = act_on_record(self._kit.session, self._kit.speaker, f"{TABLE}/{self.key}", verb)
        if verb == "copy":
            self.opened.emit(shown)

    def _open(self) -> None:
        self.setChecked(True)
        self.opened.emit(self.key)
