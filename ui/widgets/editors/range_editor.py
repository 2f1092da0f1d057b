"""Range editor: the likely number, its two ends and where it comes from, in one row or two."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from smmdesk.plan.declare import Field
from smmdesk.plan.range import Range
from smmdesk.plan.spread import guess_around, moved
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Text, say
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.line import Line
from ui.widgets.editors.origin import OriginButton
from ui.widgets.editors.reading import Reading
from ui.widgets.label import Label


class RangeEditor(Editor):
    """Typing only the likely number proposes its ends as a guess; ends that stand already move in proportion.

    A `narrow` one has its ends in a second row.
    """

    def __init__(
        self,
        field: Field,
        reading: Reading,
        theme: Theme,
        speaker: Speaker,
        optional: bool = False,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._reading = reading
        self._optional = optional
        self._value: Range | None = None
        self._is_refused = False
        self._theme = theme
        self._base: Range | None = None
        """The range before the likely number was touched, from which every keystroke starts anew."""
        self.likely, self.low, self.high = (Line(self) for _ in range(3))
        self.origin = OriginButton(theme, speaker, self)
        self._dash = Label("\N{EN DASH}", "small", "text_3")
        self._narrow = narrow
        self._lay_out()
        for part in (self.low, self._dash, self.high, self.origin):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        for line in (self.likely, self.low, self.high):
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.setMaximumWidth(theme.px(150))
            line.left.connect(self.left)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.setFocusProxy(self.likely)
        self.likely.textEdited.connect(self._read_likely)
        self.low.textEdited.connect(self._read_end)
        self.high.textEdited.connect(self._read_end)
        self.origin.changed.connect(self._take)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(6))
        grid.setVerticalSpacing(self._theme.px(3))
        line = int(self._narrow)
        grid.addWidget(self.likely, 0, 0, 1, 2 if self._narrow else 1)
        grid.addWidget(self.origin, 0, 2 if self._narrow else 4)
        for part, column in ((self.low, 0), (self._dash, 1), (self.high, 2)):
            grid.addWidget(part, line, column + 1 - line)
        for column, stretch in ((0, 4), (2, 4)) if self._narrow else ((0, 5), (1, 4), (3, 4), (5, 1)):
            grid.setColumnStretch(column, stretch)
        if self._narrow:
            for part in (self.low, self.high):
                part.setProperty("small", True)

    def show_value(self, value: Any) -> None:
        self._value = self._base = value
        self._is_refused = False
        self._write((self.likely, self.low, self.high))

    def set_reading(self, reading: Reading) -> None:
        self._reading = reading
        self._write(line for line in (self.likely, self.low, self.high) if not line.hasFocus())

    def settle(self) -> None:
        if not self._is_refused:
            self.show_value(self._value)
            self.echoed.emit("")

    def inputs(self) -> list[tuple[QWidget, str]]:
        return [
            (self.likely, ""),
            (self.low, tr("low end")),
            (self.high, tr("high end")),
            (self.origin, tr("where it comes from")),
        ]

    def set_state(self, state: str) -> None:
        super().set_state(state)
        self.origin.setProperty("state", None)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.origin.setEnabled(not read_only and self._value is not None)

    @Slot(str)
    def _read_likely(self, text: str) -> None:
        base = self._base
        if self._optional and not text.strip():
            self._take(None, keep=self.likely)
            self._base = base
            return
        likely = self._reading.read(text)
        if isinstance(likely, Text):
            self._refuse(likely)
            return
        self._take(moved(base, self._field, likely) if base else guess_around(self._field, likely), keep=self.likely)
        self._base = base
        self.echoed.emit(self._reading.echo(text, likely))

    @Slot(str)
    def _read_end(self, text: str) -> None:
        numbers: list[Any] = [self._reading.read(line.text()) for line in (self.low, self.likely, self.high)]
        wrong = next((number for number in numbers if isinstance(number, Text)), None)
        if wrong is not None:
            self._refuse(wrong)
            return
        low, likely, high = numbers
        if not low <= likely <= high:
            self._refuse(say("The low end must not be above the likely number, nor the likely number above the high end."))
            return
        old = self._value or Range(low, likely, high)
        line = self.low if self.low.hasFocus() else self.high
        self._take(replace(old, low=low, likely=likely, high=high), keep=line)
        self.echoed.emit(self._reading.echo(text, self._reading.read(text)))

    @Slot(object)
    def _take(self, value: Range | None, keep: Line | None = None) -> None:
        self._value = self._base = value
        self._is_refused = False
        self._write(line for line in (self.likely, self.low, self.high) if line is not keep)
        self.edited.emit(value)

    @Slot()
    def _restyle(self) -> None:
        """The ends are smaller, so that the likely number leads."""
        for line in (self.low, self.high):
            line.setFont(self._theme.font("small"))

    def _refuse(self, why: Text) -> None:
        self._is_refused = True
        self.echoed.emit("")
        self.refused.emit(why)

    def _write(self, lines: Any) -> None:
        value = self._value
        ends = {self.low: value.low, self.likely: value.likely, self.high: value.high} if value else {}
        for line in lines:
            text = self._reading.write(ends[line]) if value else ""
            if text != line.text():
                line.setText(text)
        for line in (self.likely, self.low, self.high):
            room = line.fontMetrics().horizontalAdvance(line.text()) + self._theme.px(26)
            line.setMinimumWidth(max(self._theme.px(64 if self._narrow else 80), min(room, self._theme.px(150))))
        for part in (self.low, self._dash, self.high, self.origin):
            part.setVisible(value is not None)
        self.origin.show_range(value)
