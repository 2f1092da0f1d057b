"""Origin panel: source, date and meaning of a range, in a small panel that closes by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from smmdesk.plan.range import Meaning, Range
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.editors.choice import ChoiceEditor
from ui.widgets.editors.day import DayEditor
from ui.widgets.editors.reading import Reading
from ui.widgets.editors.typed import TypedEditor


class OriginPanel(QFrame):
    """Opens under the badge, changes the range as it is typed (`changed`), closes on Escape or a click elsewhere."""

    changed = Signal(object)

    def __init__(self, theme: Theme, speaker: Speaker, value: Range, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setAccessibleName(tr("Where the number comes from"))
        self._range = value
        self.source = TypedEditor(Reading(speaker), parent=self)
        self.day = DayEditor(theme, speaker, optional=True, parent=self)
        self.meaning = ChoiceEditor(Meaning, speaker, self)
        form = QFormLayout()
        form.setSpacing(theme.px(8))
        fields = (
            (tr("Source"), self.source, value.source, self._take_source),
            (tr("Date"), self.day, value.day, self._take_day),
            (tr("The ends mean"), self.meaning, value.meaning, self._take_meaning),
        )
        for label, editor, shown, slot in fields:
            editor.show_value(shown)
            editor.describe(label, "")
            editor.edited.connect(slot)
            form.addRow(label, editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        column.addLayout(form)
        self.setMinimumWidth(theme.px(340))
        self.source.setFocus()

    @Slot(object)
    def _take_source(self, source: Any) -> None:
        self._change(source=source)

    @Slot(object)
    def _take_day(self, day: Any) -> None:
        self._change(day=day)

    @Slot(object)
    def _take_meaning(self, meaning: Any) -> None:
        self._change(meaning=meaning)

    def _change(self, **part: Any) -> None:
        self._range = replace(self._range, **part)
        self.changed.emit(self._range)
