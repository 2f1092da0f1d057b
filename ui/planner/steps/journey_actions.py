"""Actions card: names of the stages, whom the actions are for, the four steps with their actions, and the form of the open action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.stage import Stage, stage_name
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.journey_board import TABLE, Board
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.chips import Chips
from ui.widgets.editors.bind import bound_editor
from ui.widgets.editors.record_choice import record_names
from ui.widgets.forms.edits import remove_record
from ui.widgets.forms.sheet import RecordSheet
from ui.widgets.label import Label

FIELDS = ("step", "segment", "message", "content", "channel", "owner", "cost", "moves")
EVERYBODY = "all"
"""Key of the chip that shows the actions for whomever they are."""


class ActionsCard(QWidget):
    """Opens an action below the board; the board stays as it is."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.vocabulary, _ = bound_editor(kit, "journey/vocabulary")
        self.segments = Chips(kit.theme, tr("Show the actions for"))
        self.board = Board(kit)
        self.sheet = RecordSheet(kit, TABLE, FIELDS)
        self.remove_button = IconButton(kit.theme, "bin", tr("Remove this action"), "Ctrl+Del")
        self.close_button = IconButton(kit.theme, "close", tr("Close this action"))
        self._detail = QWidget()
        self._lay_out()
        self.segments.chosen.connect(self._show_segment)
        self.board.opened.connect(self.open_action)
        self.sheet.shown.connect(self._shown)
        self.remove_button.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.close_action)
        self._shown("")

    def show_plan(self, plan: Plan) -> None:
        """Show the actions for the chosen segment, and the stages in the chosen words."""
        names = record_names(plan, "segments")
        self.segments.set_options([(EVERYBODY, tr("Everybody")), *names.items()])
        self.segments.setVisible(len(names) > 1)
        stages = [self._kit.speaker.text(stage_name(stage, plan.journey.vocabulary)) for stage in Stage]
        self._stages.setText("  \N{RIGHTWARDS ARROW}  ".join(stages))
        self._show_segment()

    def show_outlook(self, outlook: Outlook) -> None:
        """Say how many people each step is about."""
        self.board.show_outlook(outlook)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the open form."""
        self.sheet.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open the action a path leads to; the table itself leads to the first step that has none."""
        if path == "journey/vocabulary":
            self.vocabulary.setFocus()
            return True
        if path in ("journey", TABLE):
            columns = self.board.columns.values()
            next((c for c in columns if not c.tiles), next(iter(columns))).add_button.setFocus()
            return True
        return self.sheet.focus_field(path)

    def open_action(self, key: str) -> None:
        """Show the form of an action and put the cursor into its message."""
        self.sheet.focus_field(f"{TABLE}/{key}/message")

    def close_action(self) -> None:
        """Put the form away."""
        key = self.sheet.current
        self.sheet.show_record("")
        for column in self.board.columns.values():
            if key in column.tiles:
                column.tiles[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        px = self._kit.theme.px
        self._stages = Label("", "small", "text_2", wrap=True)
        card = Card(self._kit.theme, tr("What leads people on"), tr("One action at least for each step, for the people you serve first."))
        names = QHBoxLayout()
        names.addWidget(Label(tr("Names of the stages"), "small", "text_3"))
        names.addWidget(self.vocabulary)
        names.addStretch()
        for part in (names, self._stages, self.segments, self.board):
            card.add(part)
        head = QHBoxLayout()
        self._title = Label(tr("Action"), "heading", wrap=True)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove_button)
        head.addWidget(self.close_button)
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(0, px(6), 0, 0)
        detail.addLayout(head)
        detail.addWidget(self.sheet)
        self._line = card.add_line()
        card.add(self._detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _show_segment(self, _key: str = "") -> None:
        chosen = self.segments.value()
        self.board.show_plan(self._kit.session.plan, "" if chosen == EVERYBODY else chosen)
        self._shown(self.sheet.current)

    def _shown(self, key: str) -> None:
        self._detail.setVisible(bool(key))
        self._line.setVisible(bool(key))
        self.board.mark(key)
        if key:
            action = get(self._kit.session.plan, f"{TABLE}/{key}")
            self._title.setText(action.message.split("\n")[0] or tr("New action"))

    def _remove(self) -> None:
        if self.sheet.current:
            remove_record(self._kit.session, self._kit.speaker, f"{TABLE}/{self.sheet.current}")
