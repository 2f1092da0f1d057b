"""Channel fill: one press takes published figures over for all that the channel still lacks, and says which and from whom."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.editors.listen import listen_while_alive
from ui.widgets.note import Note


class ChannelFill(QWidget):
    """The button and, after it was pressed, what came of it. `path` is that of the channel. One undo step."""

    def __init__(self, kit: Kit, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._path = path
        self._taken: dict[str, object] = {}
        self.button = Button(kit.theme, tr("Fill empty fields with published figures"), "small")
        self.button.setToolTip(tr("Takes the likeliest published figure for each empty field; nothing that is filled in changes."))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.setEnabled(not kit.session.frozen)
        self.button.clicked.connect(self._fill)
        self.note = Note(kit.theme, "info")
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(6))
        column.addWidget(self.button)
        column.addWidget(self.note)
        listen_while_alive(kit.session, self, self._follow)

    @Slot()
    def _fill(self) -> None:
        from smmdesk.evidence.fill import filled
        from smmdesk.report.filling import filling_sentences

        done = filled(self._kit.session.plan, self._path.rpartition("/")[2])
        self._taken = {where: offer.range for where, offer in done.taken}
        name = get(done.plan, f"{self._path}/name") or tr("Channel without a name")
        self._kit.session.edit(done.plan, label=tr("Published figures: {channel}").format(channel=name))
        was, was_not = filling_sentences(done, self._kit.speaker)
        words = f"{was} {was_not}".strip()
        self.note.set_note("good" if was and not was_not else "info", "", words)
        self.note.show()
        self.button.setAccessibleDescription(words)

    def _follow(self, _old: Plan, new: Plan) -> None:
        """What was taken back is no longer said."""
        if self.note.isHidden() or self._path.rpartition("/")[2] not in {channel.id for channel in new.channels}:
            return
        if self._taken and all(get(new, where) != value for where, value in self._taken.items()):
            self.note.hide()
            self.button.setAccessibleDescription("")
