"""Detail card: the chosen channels as chips, and the sheet of the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from smmdesk.plan.chosen import TABLE, with_copied_channel, with_own_channel
from smmdesk.plan.path import get, remove
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.channels_sheet import ChannelSheet
from ui.widgets.card import Card
from ui.widgets.empty import Empty
from ui.widgets.forms.picker import Picker


class DetailCard(QWidget):
    """One channel is shown at a time."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._problems: Sequence[Problem] = ()
        self.sheets: dict[str, ChannelSheet] = {}
        words = (tr("Add a channel of your own"), tr("Copy channel"), tr("Remove channel"), tr("Move channel"))
        self.picker = Picker(kit, TABLE, _name, with_own_channel, with_copied_channel, _without, words)
        self._stack = QStackedWidget()
        self._empty = Empty(kit.theme, tr("Tick a network above, or add a channel of your own: flyers, a partner, a market stall."))
        self._stack.addWidget(self._empty)
        card = Card(kit.theme, tr("One channel in detail"), tr("Only the fields that its kind needs are shown."))
        card.add(self.picker)
        card.add_line()
        card.add(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.picker.chosen.connect(self._show)
        self._show(self.picker.current)

    def open_channel(self, key: str) -> None:
        """Show a channel and bring it into view."""
        self.picker.choose(key)
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(self.picker, 0, self._kit.theme.px(120))

    def show_plan(self, plan: Plan) -> None:
        """Show the sections that the kind of the channel needs."""
        if any(channel.id == self.picker.current for channel in plan.channels):
            self.sheets[self.picker.current].show_plan(plan)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the sheets."""
        self._problems = problems
        for sheet in self.sheets.values():
            sheet.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Show the channel, open the section and put the cursor into the field."""
        key = path.removeprefix(TABLE + "/").partition("/")[0]
        if not path.startswith(TABLE + "/") or key not in [c.id for c in self._kit.session.plan.channels]:
            return False
        self.picker.choose(key)
        return self.sheets[key].focus_field(path)

    def _show(self, key: str) -> None:
        known = {channel.id for channel in self._kit.session.plan.channels}
        for gone in set(self.sheets) - known:
            sheet = self.sheets.pop(gone)
            self._stack.removeWidget(sheet)
            sheet.deleteLater()
        if key and key not in self.sheets:
            self.sheets[key] = ChannelSheet(self._kit, key)
            self.sheets[key].show_problems(self._problems)
            self._stack.addWidget(self.sheets[key])
        self._stack.setCurrentWidget(self.sheets[key] if key else self._empty)
        self.show_plan(self._kit.session.plan)


def _without(plan: Plan, key: str) -> Plan:
    return remove(plan, f"{TABLE}/{key}")


def _name(plan: Plan, key: str) -> str:
    return get(plan, f"{TABLE}/{key}/name") or tr("Channel without a name")
