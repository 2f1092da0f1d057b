"""Next card: three things to do next, as tiles that lead to their fields (planning.md M10)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.checks.next_steps import next_steps
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.problem_list import ProblemTile
from ui.widgets.card import Card
from ui.widgets.note import Note


class NextCard(QWidget):
    """Each leads to its field."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._shown: tuple[Problem, ...] | None = None
        self.tiles: list[ProblemTile] = []
        self.done = Note(kit.theme, "good", tr("Nothing is missing."), tr("Print the plan, and begin."))
        self._card = Card(kit.theme, tr("Three things to do next"))
        self._card.add(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Take all that `checking.everything` found; those that help most are shown."""
        first = next_steps(problems)
        if first == self._shown:
            return
        self._shown = first
        for tile in self.tiles:
            self._card.body.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [ProblemTile(self._kit, problem) for problem in first]
        for tile in self.tiles:
            self._card.add(tile)
        self.done.setVisible(not first)
