"""Actions card: names of the stages, whom the actions are for, the four steps with their actions, and the form of the open action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.journey import Action
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.stage import Stage, stage_name
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.journey_board import TABLE, Board
from ui.widgets.card import Card
from ui.widgets.chips import Chips
from ui.widgets.editors.bind import bound_editor
from ui.widgets.editors.record_choice import record_names
from ui.widgets.forms.detail import Detail
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
        self.detail = Detail(kit, TABLE, FIELDS, _title)
        self._lay_out()
        self.segments.chosen.connect(self._show_segment)
        self.board.opened.connect(self.open_action)
        self.detail.shown.connect(self.board.mark)
        self.detail.closed.connect(self.board.focus_action)

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
        self.detail.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open the action a path leads to; the table itself leads to the first step that has none."""
        if path == "journey/vocabulary":
            self.vocabulary.setFocus()
            return True
        if path in ("journey", TABLE):
            columns = self.board.columns.values()
            next((c for c in columns if not c.tiles), next(iter(columns))).add_button.setFocus()
            return True
        return self.detail.focus_field(path)

    def open_action(self, key: str) -> None:
        """Show the form of an action and put the cursor into its message."""
        self.detail.open_record(key, "message")

    def _lay_out(self) -> None:
        self._stages = Label("", "small", "text_2", wrap=True)
        card = Card(self._kit.theme, tr("What leads people on"), tr("One action at least for each step, for the people you serve first."))
        names = QHBoxLayout()
        names.addWidget(Label(tr("Names of the stages"), "small", "text_3"))
        names.addWidget(self.vocabulary)
        names.addStretch()
        for part in (names, self._stages, self.segments, self.board):
            card.add(part)
        card.add(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _show_segment(self, _key: str = "") -> None:
        chosen = self.segments.value()
        self.board.show_plan(self._kit.session.plan, "" if chosen == EVERYBODY else chosen)
        self.board.mark(self.detail.current)


def _title(action: Action) -> str:
    return action.message.split("\n")[0] or tr("New action")
