"""Served segments: for which segments a channel works, as chips that are pressed or not."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.channel import Channel
from smmdesk.plan.declare import field_of
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.segments import with_all_served, with_served
from smmdesk.report.segments import segment_names
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.note import Note


class ServedSegments(QWidget):
    """`path` is that of the channel. Hidden while there is nothing to choose: fewer than two segments."""

    def __init__(self, kit: Kit, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._path = path
        info = field_of(Channel, "segments").info
        self._title = kit.speaker.translate(info.label)
        self.all = self._chip(tr("All segments"))
        self.all.clicked.connect(self._take_all)
        self.chips: dict[str, Button] = {}
        """By segment id."""
        self.note = Note(kit.theme, "info", kind="small")
        self._flow = FlowLayout(kit.theme.px(6))
        box = QWidget()
        box.setLayout(self._flow)
        self._flow.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(4))
        for part in (Label(self._title, "small", "text_2"), box, self.note):
            column.addWidget(part)

    def show_plan(self, plan: Plan) -> None:
        """Offer the segments there are under their present names, and press those that the channel serves."""
        channel: Channel = get(plan, self._path)
        known = [segment.id for segment in plan.market.segments]
        if known != list(self.chips):
            self._make(known)
        for key, name in zip(known, segment_names(plan, self._kit.speaker), strict=True):
            self.chips[key].setText(name.replace("&", "&&"))
            self.chips[key].setAccessibleName(f"{self._title}: {name}")
            self.chips[key].setChecked(key in channel.segments)
        self.all.setChecked(not channel.segments)
        self._say(plan, channel)
        self.setVisible(len(known) > 1 or bool(channel.segments))
        self._flow.invalidate()

    def focus_field(self) -> bool:
        """Put the cursor onto the first chip."""
        self.all.setFocus()
        return self.isVisibleTo(self.parentWidget())

    def _say(self, plan: Plan, channel: Channel) -> None:
        words = ""
        if channel.segments and not set(channel.segments) & set(self.chips):
            words = tr("The segment that this channel was for is gone. Choose another one, or all.")
        elif channel.segments and not plan.market.sized_by_segments:
            words = tr("The forecast counts all people of the market for it until every segment has a size.")
        self.note.set_note("info", "", words)
        self.note.setVisible(bool(words))

    def _make(self, known: list[str]) -> None:
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {key: self._chip("") for key in known}
        for key, chip in self.chips.items():
            chip.setProperty("segment", key)
            chip.clicked.connect(self._take)
            self._flow.addWidget(chip)

    def _chip(self, words: str) -> Button:
        chip = Button(self._kit.theme, words, "chip")
        chip.setCheckable(True)
        chip.setAccessibleName(f"{self._title}: {words}")
        chip.setEnabled(not self._kit.session.frozen)
        return chip

    @Slot()
    def _take(self) -> None:
        chip = self.sender()
        plan, key = self._kit.session.plan, str(chip.property("segment"))
        new = with_served(plan, self._path.rpartition("/")[2], key, bool(chip.property("checked")))
        self._kit.session.edit(new, label=self._title)
        self.show_plan(self._kit.session.plan)

    @Slot()
    def _take_all(self) -> None:
        self._kit.session.edit(with_all_served(self._kit.session.plan, self._path.rpartition("/")[2]), label=self._title)
        self.show_plan(self._kit.session.plan)
