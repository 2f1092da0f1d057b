"""LeverRow: one input to move: favourite, name, origin, slider, number field, and what its range does to the result."""

from __future__ import annotations

from math import nan

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from smmdesk.plan.limit import broken_limit
from smmdesk.plan.path import place
from smmdesk.report.movables import Movable
from smmdesk.report.rows import Band
from smmdesk.words.text import Text
from ui.charts.scale import Scale
from ui.look.mark import mark
from ui.look.plain import plain
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.whatif_swing import SwingBar
from ui.widgets.badge import Badge
from ui.widgets.button import IconButton
from ui.widgets.clamped import ClampedLabel
from ui.widgets.editors.reading import NumberReading
from ui.widgets.editors.typed import TypedEditor
from ui.widgets.label import Label
from ui.widgets.slider import Slider

HEIGHT = 40
"""Height of a row, px at 100 %."""


class LeverSlider(Slider):
    """Delete or Backspace goes back to the plan's own value."""

    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


class LeverRow(QObject):
    """The widgets of one row. `moved(path, number)`; `dropped(path)`: back to the plan; `starred(path)`; `refused(sentence)`, empty when
    mended.
    """

    moved = Signal(str, float)
    dropped = Signal(str)
    starred = Signal(str)
    refused = Signal(str)

    def __init__(self, kit: Kit, lever: Movable, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self.lever = kit, lever
        self.name = kit.speaker.text(lever.label)
        theme = kit.theme
        self.star = IconButton(theme, "star", "")
        self.star.setCheckable(True)
        self.star.clicked.connect(self._star)
        self.label = ClampedLabel(2, "label", weight=400)
        self.label.setText(self.name)
        self.label.setToolTip(plain(self.name))
        self.label.setMinimumWidth(theme.px(130))
        self.badge = Badge(theme, lever.origin.value if lever.origin else "decision", source=lever.source)
        self.badge.clicked.connect(self._show_field)
        self.slider = LeverSlider(theme, self.name, lever.count, filled=lever.origin is None)
        self.slider.valueChanged.connect(self._slide)
        self.slider.dropped.connect(self._drop)
        self.field = TypedEditor(NumberReading(kit.speaker, lever.measure.unit, kit.session.plan.business.currency))
        self.field.setFixedWidth(theme.px(92))
        self.field.describe(self.name, tr("The number to try"))
        self.field.edited.connect(self._type)
        self.field.refused.connect(self._refuse)
        self.field.left.connect(self._leave)
        self.swing = SwingBar(theme, kit.speaker)
        self.swing.grabbed.connect(self.grab)
        self.figure = Label("", "label", "text_2", weight=400)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.back = IconButton(theme, "undo", tr("Back to the plan: {name}").format(name=self.name))
        self.back.clicked.connect(self._drop)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.parts: tuple[QWidget, ...] = (
            *(self.star, self.label, self.badge, self.slider, self.field, self.back),
            *(self.swing, self.figure),
        )
        self._number = nan
        self.fit()
        self.set_star(False)
        self.show_lever(lever)
        self.show_number(None)

    def fit(self) -> None:
        """As high as every row at the present size of type: no label may make it higher."""
        self.label.setMinimumWidth(self._kit.theme.px(130))
        self.label.setFixedHeight(self._kit.theme.px(HEIGHT))
        self.field.setFixedWidth(self._kit.theme.px(92))

    def place(self, grid: QGridLayout, row: int) -> None:
        """Put the widgets into a row of a grid."""
        for column, part in enumerate(self.parts):
            grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter if part is not self.swing else Qt.AlignmentFlag(0))

    def show_lever(self, lever: Movable) -> None:
        """The plan's own number, its range and its origin."""
        self.lever = lever
        self.badge.set_badge(lever.origin.value if lever.origin else "decision", source=lever.source)
        self._fit_slider(lever.now)

    def show_number(self, tried: float | None) -> None:
        """The number tried, None for the plan's own."""
        number = self.lever.now if tried is None else tried
        if number != self._number and not self.field.line.hasFocus():
            self.field.show_value(number)
        self._number = number
        self._fit_slider(self._number)
        is_tried = tried is not None
        self.back.setVisible(is_tried and self.slider.isVisibleTo(self.slider.parentWidget()))
        mark(self.label, "weight", "600" if is_tried else "400")
        self._speak()

    def show_swing(self, bar: object, rows: object, scale: Scale | None, words: str) -> None:
        """Its tornado bar and the swing in words."""
        self.swing.show_bar(bar, rows, scale)  # type: ignore[arg-type]
        self.figure.setText(words)

    def set_star(self, on: bool) -> None:
        """Whether it is a favourite."""
        self.star.setChecked(on)
        self.star.set_name(
            tr("No longer a favourite: {name}").format(name=self.name) if on else tr("Make it a favourite: {name}").format(name=self.name)
        )
        self.star.set_icon("star")
        self.star.setIcon(self._kit.theme.icon("star", "accent" if on else "border_control"))

    def set_shown(self, on: bool) -> None:
        """Show or hide the whole row."""
        for part in self.parts:
            part.setVisible(on)
        self.back.setVisible(on and self._number != self.lever.now)

    def grab(self) -> None:
        """Put the keyboard on the slider."""
        self.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_slider(self, number: float) -> None:
        """The handle, the band and the mark of the plan; the slider grows for a number beyond its end."""
        lever, slider = self.lever, self.slider
        slider.blockSignals(True)
        slider.setMaximum(max(lever.count, round(lever.at(number))))
        slider.setMinimum(min(0, round(lever.at(number))))
        slider.setValue(round(lever.at(number)))
        slider.blockSignals(False)
        slider.set_saved(lever.at(lever.now) if number != lever.now else None)
        if lever.low is None or lever.high is None or not lever.now:
            slider.set_band(None)
        else:
            factor = number / lever.now
            slider.set_band(lever.at(lever.low * factor), lever.at(lever.high * factor))
        slider.update()

    def _slide(self, at: int) -> None:
        self._number = self.lever.value(at)
        self.field.show_value(self._number)
        self.moved.emit(self.lever.path, self._number)

    def _type(self, number: float | None) -> None:
        if number is None:
            return
        plan = self._kit.session.plan
        here = place(plan, self.lever.path)
        broken = broken_limit(here.field, number, here.unit, plan.business.currency)
        if broken is not None:
            self._refuse(broken)
            return
        self._say("")
        self.moved.emit(self.lever.path, float(number))

    def _refuse(self, why: Text) -> None:
        self._say(self._kit.speaker.text(why))

    def _say(self, sentence: str) -> None:
        self.field.set_state("bad" if sentence else "")
        self.refused.emit(sentence)

    def _leave(self) -> None:
        self._say("")
        self.field.show_value(self._number)

    def _speak(self) -> None:
        measure, speaker = self.lever.measure, self._kit.speaker
        words = measure.say(self._number, speaker)
        if self._number != self.lever.now:
            words = tr("{number}, in the plan {now}").format(number=words, now=measure.say(self.lever.now, speaker))
        elif self.lever.low is not None:
            words = tr("{number}, range {range}").format(
                number=words, range=measure.range(Band(self.lever.low, self.lever.now, self.lever.high), speaker)
            )
        self.slider.set_spoken(words)

    def _star(self) -> None:
        self.starred.emit(self.lever.path)

    def _drop(self) -> None:
        self.dropped.emit(self.lever.path)

    def _show_field(self) -> None:
        from smmdesk import wizard

        self._kit.go_to(wizard.step_of(self.lever.path).key, self.lever.path)
