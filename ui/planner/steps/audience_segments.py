"""Segments card: the segments as chips, and the form of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.segments import TABLE, with_copied_segment, with_new_segment, with_primary, without_segment
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.editors.listen import listen_while_alive
from ui.widgets.empty import Empty
from ui.widgets.forms.field_lines import FieldLines
from ui.widgets.forms.form import Form, build_form
from ui.widgets.forms.picker import Picker
from ui.widgets.label import Label

WORDS = (("name",), ("core_need", "use_case"))
NUMBERS = ("size", "social_share")
DEMOGRAPHICS = (("age_from", "age_to", "gender", "income"), ("education", "occupation", "location"))
LISTS = (("interests", "behaviours"),)


class SegmentsCard(QWidget):
    """One segment is shown at a time; exactly one is primary."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._problems: Sequence[Problem] = ()
        self.sheets: dict[str, SegmentSheet] = {}
        words = (tr("Add a segment"), tr("Copy segment"), tr("Remove segment"), tr("Move segment"))
        self.picker = Picker(kit, TABLE, _chip_words, with_new_segment, with_copied_segment, without_segment, words)
        self._stack = QStackedWidget()
        self._empty = Empty(
            kit.theme,
            kit.speaker.translate("Who buys from you? Describe one group of people with one need."),
            tr("Describe the first segment"),
        )
        self._empty.acted.connect(self.picker.add_record)
        self._stack.addWidget(self._empty)
        card = Card(kit.theme, tr("Segments"), tr("Groups of people with one need each. Exactly one is primary: the one you serve first."))
        card.add(self.picker)
        card.add_line()
        card.add(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.picker.chosen.connect(self._show)
        self._show(self.picker.current)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the forms."""
        self._problems = problems
        for sheet in self.sheets.values():
            sheet.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Show the segment and put the cursor into the field; the table itself leads to the chips."""
        if path == TABLE:
            self.picker.focus_chip()
            return True
        key, _, name = path.removeprefix(TABLE + "/").partition("/")
        if not path.startswith(TABLE + "/") or key not in [s.id for s in self._kit.session.plan.market.segments]:
            return False
        self.picker.choose(key)
        return self.sheets[key].focus_field(path, name)

    def _show(self, key: str) -> None:
        """Make the form of the segment if it is new, and drop those of removed ones."""
        known = {segment.id for segment in self._kit.session.plan.market.segments}
        for gone in set(self.sheets) - known:
            sheet = self.sheets.pop(gone)
            self._stack.removeWidget(sheet)
            sheet.deleteLater()
        if key and key not in self.sheets:
            self.sheets[key] = SegmentSheet(self._kit, key)
            self.sheets[key].show_problems(self._problems)
            self._stack.addWidget(self.sheets[key])
        self._stack.setCurrentWidget(self.sheets[key] if key else self._empty)


class SegmentSheet(QWidget):
    """The form of one segment."""

    def __init__(self, kit: Kit, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._key = key
        self.primary = QRadioButton(tr("Primary segment: the one you serve first"))
        self.primary.setAutoExclusive(False)
        self.primary.clicked.connect(self._make_primary)
        numbers = build_form(kit, f"{TABLE}/{key}", NUMBERS, lines=1)
        words, people, lists = (self._lines(lines) for lines in (WORDS, DEMOGRAPHICS, LISTS))
        self.parts: tuple[Form | FieldLines, ...] = (words, numbers, people, lists)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(10))
        for part in (self.primary, words, numbers, Label(tr("Demographics"), "heading"), people, lists):
            column.addWidget(part)
        column.addStretch()
        listen_while_alive(kit.session, self, self._follow)
        self._follow(kit.session.plan, kit.session.plan)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the forms."""
        for part in self.parts:
            part.show_problems(problems)

    def focus_field(self, path: str, name: str) -> bool:
        """Put the cursor into a field; without a name into the first."""
        if name == "primary":
            self.primary.setFocus()
            return True
        return any(part.focus_field(path if name else f"{path}/name") for part in self.parts)

    def _lines(self, lines: Sequence[Sequence[str]]) -> FieldLines:
        return FieldLines(self._kit, [[f"{TABLE}/{self._key}/{name}" for name in line] for line in lines])

    def _make_primary(self) -> None:
        self.primary.setChecked(True)
        self._kit.session.edit(with_primary(self._kit.session.plan, self._key), label=tr("Primary segment"))

    def _follow(self, _old: Plan, new: Plan) -> None:
        if any(segment.id == self._key for segment in new.market.segments):
            self.primary.setChecked(get(new, f"{TABLE}/{self._key}/primary"))


def _chip_words(plan: Plan, key: str) -> str:
    at = next(n for n, segment in enumerate(plan.market.segments, 1) if segment.id == key)
    segment = plan.market.segments[at - 1]
    name = segment.name or tr("Segment {n}").format(n=at)
    return tr("{name} (primary)").format(name=name) if segment.primary else name
