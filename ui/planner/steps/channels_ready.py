"""Ready card: of each channel, what must be set up before the first post, and what people who write there are promised."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from smmdesk.evidence.setup import setup_items
from smmdesk.plan.channel import Channel
from smmdesk.plan.path import get, put
from smmdesk.plan.plan import Plan
from smmdesk.report.setup import setup_sentence
from ui.look.plain import plain
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card, hairline
from ui.widgets.editors.bind import bound_editor
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.record_choice import record_names
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.note import Note

TABLE = "channels"
PROMISE = ("reply_hours", "covered", "answered_by")


class ReadyCard(QWidget):
    """One part for each channel; it is made anew only when the channels or what they need are others."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._needs: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self.parts: dict[str, ReadyPart] = {}
        self.left = Note(kit.theme, kind="small")
        words = tr("Accounts before the first post, and a promise you can keep: people expect an answer within hours, not days.")
        self._card = Card(kit.theme, tr("Set-up and service promise"), words)
        self._card.add(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_plan(self, plan: Plan) -> None:
        """Say what is left to do; tick what is done."""
        self.setVisible(bool(plan.channels))
        needs = tuple((c.id, tuple(item.key for item in setup_items(c))) for c in plan.channels)
        if needs != self._needs:
            self._needs = needs
            self._make(plan)
        names = record_names(plan, TABLE)
        for channel in plan.channels:
            self.parts[channel.id].show_channel(channel, names[channel.id])
        ready = all(set(keys) <= set(get(plan, f"{TABLE}/{key}").setup) for key, keys in needs)
        self.left.set_note("good" if ready else "info", self._kit.speaker.text(setup_sentence(plan)))

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a promise, or onto the first step of the set-up that is open."""
        key, _, name = path.removeprefix(TABLE + "/").partition("/")
        return path.startswith(TABLE + "/") and key in self.parts and self.parts[key].focus_field(name)

    def _make(self, plan: Plan) -> None:
        for part in self.parts.values():
            self._card.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = {channel.id: ReadyPart(self._kit, channel) for channel in plan.channels}
        for part in self.parts.values():
            self._card.add(part)


class ReadyPart(QWidget):
    """One channel: its promise in a line, its checklist as boxes to tick."""

    def __init__(self, kit: Kit, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._key = kit, channel.id
        self.heading = Label("", "label", weight=600, wrap=True)
        self.boxes: dict[str, QCheckBox] = {}
        self.editors: dict[str, Editor] = {}
        px = kit.theme.px
        promise, boxes = QGridLayout(), FlowLayout(px(14))
        promise.setHorizontalSpacing(px(10))
        promise.setVerticalSpacing(px(1))
        for at, name in enumerate(PROMISE):
            editor, binding = bound_editor(kit, f"{TABLE}/{channel.id}/{name}")
            label = Label(kit.speaker.translate(binding.place.field.info.label), "small", "text_3")
            label.setBuddy(editor.focusProxy() or editor)
            promise.addWidget(label, 0, at)
            promise.addWidget(editor, 1, at)
            promise.setColumnStretch(at, 1)
            self.editors[name] = editor
        for item in setup_items(channel):
            words = kit.speaker.text(item.label)
            box = QCheckBox(tr("{what} (needed)").format(what=words) if item.needed else words)
            box.setToolTip(plain(kit.speaker.text(item.why)))
            box.setProperty("key", item.key)
            box.clicked.connect(self._tick)
            self.boxes[item.key] = box
            boxes.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(hairline())
        column.addWidget(self.heading)
        column.addLayout(boxes)
        column.addLayout(promise)

    def show_channel(self, channel: Channel, name: str) -> None:
        """Tick what is done."""
        self.heading.setText(name)
        for key, box in self.boxes.items():
            box.setChecked(key in channel.setup)
            box.setAccessibleName(f"{name}: {box.text()}")

    def focus_field(self, name: str) -> bool:
        """Put the cursor into a part of the promise, or onto the first open step."""
        if name in self.editors:
            self.editors[name].setFocus()
            return True
        box = next((box for box in self.boxes.values() if not box.isChecked()), None)
        if name != "setup" or box is None:
            return False
        box.setFocus()
        return True

    def _tick(self, on: bool) -> None:
        key, path = str(self.sender().property("key")), f"{TABLE}/{self._key}/setup"
        done = [item for item in get(self._kit.session.plan, path) if item != key] + ([key] if on else [])
        self._kit.session.edit(put(self._kit.session.plan, path, tuple(done)), label=tr("Set-up"))
