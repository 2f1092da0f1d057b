"""DialsCard: scope, timing and breadth as choices with free values, and the cost lines that stay."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smmdesk.forecast.calendar import calendar_of
from smmdesk.forecast.pilot import pilot_plan
from smmdesk.plan.choices import label_of
from smmdesk.plan.path import put
from smmdesk.plan.pilot import Scope
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.pilot_keeps import Keep, keeps
from smmdesk.words.text import say
from ui.look.plain import plain
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card, hairline
from ui.widgets.editors.bind import bound_editor
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.note import Note
from ui.widgets.segmented import Segmented

MONTHS = ("1", "2", "3", "6")
PARTS = ("0.1", "0.25", "0.5", "1.0")


class DialsCard(Card):
    """Every choice is one step of undo."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.theme, tr("Three dials make the program smaller"))
        self._kit = kit
        speak = kit.speaker
        self.scope = Segmented(kit.theme, tr("Scope"), tuple((s.value, speak.translate(label_of(s))) for s in Scope), even=True)
        self.months = Segmented(kit.theme, tr("Timing"), tuple((m, speak.number(int(m))) for m in MONTHS), even=True)
        self.breadth = Segmented(kit.theme, tr("Breadth"), tuple((b, speak.percent(float(b))) for b in PARTS), even=True)
        self.scope.chosen.connect(self._choose_scope)
        self.months.chosen.connect(self._choose_months)
        self.breadth.chosen.connect(self._choose_breadth)
        self.said = tuple(Label("", "small", "text_2", wrap=True) for _ in range(3))
        grid = QGridLayout()
        grid.setHorizontalSpacing(kit.theme.px(12))
        grid.setVerticalSpacing(kit.theme.px(6))
        grid.setColumnStretch(1, 1)
        rows = (
            (tr("Scope"), tr("what to drop"), self.scope, ""),
            (tr("Timing"), tr("months"), self.months, "pilot/months"),
            (tr("Breadth"), tr("which part"), self.breadth, "pilot/breadth"),
        )
        for at, (name, under, dial, path) in enumerate(rows):
            if at:
                grid.addWidget(hairline(), 3 * at - 1, 0, 1, 3)
            grid.addWidget(Label(name, weight=600), 3 * at, 0)
            grid.addWidget(Label(under, "small", "text_3"), 3 * at + 1, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(dial, 3 * at, 1, 1, 1 if path else 2)
            if path:
                editor, _ = bound_editor(kit, path)
                editor.setFixedWidth(kit.theme.px(72))
                grid.addWidget(editor, 3 * at, 2)
                setattr(self, path.rpartition("/")[2] + "_field", editor)
            grid.addWidget(self.said[at], 3 * at + 1, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
        self.add(grid)
        self.add_line()
        self.add(Label(tr("Cost lines in the pilot; press one to drop or keep it. What has a lock must stay:"), "small", "text_3"))
        self.lines = QWidget()
        self._flow = FlowLayout(kit.theme.px(6), self.lines)
        self.add(self.lines)
        self.why = Note(kit.theme, "info", "", "")
        self.why.hide()
        self.add(self.why)
        self._known: tuple[Keep, ...] = ()

    def show_plan(self, plan: Plan) -> None:
        """The dials as they stand in the plan."""
        pilot = plan.pilot
        self.scope.set_value(pilot.scope.value)
        _show(self.months, MONTHS, pilot.months)
        _show(self.breadth, PARTS, pilot.breadth)
        speak = self._kit.speaker
        calendar = calendar_of(pilot_plan(plan))
        self.said[1].setText(speak.text(say("{start} to {end}", start=calendar.start, end=calendar.last_day)))
        self.said[2].setText(pilot.place or tr("Say below which area or community it is."))
        found = keeps(plan)
        gone = [keep.label for keep in found if not keep.stays]
        left_out = tr("Left out: {lines}.").format(lines=", ".join(gone)) if gone else tr("No cost line is left out.")
        self.said[0].setText(left_out)
        if found != self._known:
            self._known = found
            self._fill()

    def show_problems(self, problems: list[Problem]) -> None:
        """Nothing here can be typed wrongly without its field saying so itself."""

    def _fill(self) -> None:
        for old in self.lines.findChildren(Button):
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for keep in self._known:
            chip = Button(self._kit.theme, keep.label or tr("(without a name)"), "chip", "lock" if keep.refused else "")
            chip.setCheckable(True)
            chip.setChecked(keep.stays)
            state = tr("must stay") if keep.refused else tr("stays") if keep.stays else tr("left out")
            chip.setAccessibleName(f"{keep.label}: {state}")
            chip.setToolTip(plain(self._kit.speaker.text(keep.refused) if keep.refused else state))
            chip.setProperty("key", keep.path)
            chip.clicked.connect(self._press)
            self._flow.addWidget(chip)
            chip.show()
        self.lines.updateGeometry()

    def _press(self) -> None:
        chip = self.sender()
        keep = next(k for k in self._known if k.path == chip.property("key"))
        if keep.refused is not None:
            chip.setChecked(keep.stays)  # type: ignore[attr-defined]
            self.why.set_note("info", f"{keep.label}:", self._kit.speaker.text(keep.refused))
            self.why.show()
            return
        self.why.hide()
        session = self._kit.session
        session.edit(put(session.plan, f"{keep.path}/essential", not keep.stays), label=tr("Essential"))

    def _choose_scope(self, key: str) -> None:
        self.why.hide()
        self._put("pilot/scope", Scope(key))

    def _choose_months(self, key: str) -> None:
        self._put("pilot/months", int(key))

    def _choose_breadth(self, key: str) -> None:
        self._put("pilot/breadth", float(key))

    def _put(self, path: str, value: object) -> None:
        session = self._kit.session
        session.edit(put(session.plan, path, value), label=tr("Dials of the pilot"))


def _show(dial: Segmented, keys: tuple[str, ...], value: float) -> None:
    key = next((k for k in keys if float(k) == value), None)
    if key is None:
        dial.clear()
    else:
        dial.set_value(key)
