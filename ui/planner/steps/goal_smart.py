"""SMART card: the five letters, their fields, and the program's judgement of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.goal import Judgement, Verdict, judgements
from smmdesk.report.goal_sentence import amount_of
from smmdesk.words.text import Undefined
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card, hairline
from ui.widgets.editors.bind import Binding, bound_editor
from ui.widgets.editors.editor import Editor
from ui.widgets.label import Label
from ui.widgets.lines_layout import LinesLayout
from ui.widgets.note import Note
from ui.widgets.range_bar import RangeBar, RangeFigures

LETTERS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("S", (("goal/statement",),)),
    ("M", (("goal/direction", "goal/target"), ("goal/metric", "goal/baseline"), ("goal/counted_by",))),
    ("A", ()),
    ("R", (("goal/parent",), ("goal/relevance",))),
    ("T", (("goal/start", "goal/end"), ("goal/owner",))),
)
"""Letter and its lines of fields."""

SEVERITY = {Verdict.GOOD: "good", Verdict.WARN: "warn", Verdict.MISSING: "info"}


class SmartCard(QWidget):
    """Five rows that keep their height when the text beside them changes."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._bar = RangeBar(kit.theme)
        self._notes: dict[str, Note] = {}
        self._names: dict[str, Label] = {}
        self._fields: dict[str, tuple[Editor, str]] = {}
        self._bindings: dict[str, list[Binding]] = {}
        self._judged: dict[str, Judgement] = {}
        self._problems: dict[str, Problem] = {}
        card = Card(kit.theme)
        grid = QGridLayout()
        grid.setHorizontalSpacing(kit.theme.px(16))
        grid.setVerticalSpacing(kit.theme.px(10))
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 4)
        for at, (letter, lines) in enumerate(LETTERS):
            if at:
                grid.addWidget(hairline(), 2 * at - 1, 0, 1, 3)
            self._add(grid, 2 * at, letter, lines)
        card.add(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_outlook(self, outlook: Outlook) -> None:
        """Judge the five letters anew."""
        for judged in judgements(outlook):
            self._judged[judged.letter] = judged
            self._names[judged.letter].setText(self._kit.speaker.text(judged.name))
            self._show(judged.letter)
        self._show_bar(outlook)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """A problem of a field replaces the judgement of its letter."""
        self._problems = {self._fields[p.path][1]: p for p in problems if p.path in self._fields}
        for letter in self._notes:
            self._show(letter)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field; False if it is not here."""
        if path not in self._fields:
            return False
        self._fields[path][0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _add(self, grid: QGridLayout, row: int, letter: str, lines: tuple[tuple[str, ...], ...]) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        self._names[letter] = Label("", "small", "text_2")
        words.addWidget(Label(letter, "answer"))
        words.addWidget(self._names[letter])
        words.addStretch()
        grid.addLayout(words, row, 0)
        middle = self._lines(letter, lines) if lines else self._bar
        grid.addWidget(middle, row, 1, Qt.AlignmentFlag.AlignTop)
        self._notes[letter] = Note(self._kit.theme)
        self._notes[letter].setMinimumHeight(self._kit.theme.px(58))
        grid.addWidget(self._notes[letter], row, 2, Qt.AlignmentFlag.AlignTop)

    def _lines(self, letter: str, lines: tuple[tuple[str, ...], ...]) -> QWidget:
        box = QWidget()
        layout = LinesLayout(self._kit.theme.px(8), self._kit.theme.px(6), box)
        for line in lines:
            for path in line:
                layout.add(self._field(letter, path))
            layout.end_line()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        box.setSizePolicy(policy)
        return box

    def _field(self, letter: str, path: str) -> QWidget:
        field_box = QWidget()
        editor, binding = bound_editor(self._kit, path)
        column = QVBoxLayout(field_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        label = Label(self._kit.speaker.translate(binding.place.field.info.label), "small", "text_3")
        label.setBuddy(editor.focusProxy() or editor)
        column.addWidget(label)
        column.addWidget(editor)
        self._fields[path] = (editor, letter)
        self._bindings.setdefault(letter, []).append(binding)
        binding.setProperty("letter", letter)
        binding.changed.connect(self._binding_changed)
        return field_box

    def _binding_changed(self) -> None:
        self._show(str(self.sender().property("letter")))

    def _show(self, letter: str) -> None:
        note, speaker = self._notes[letter], self._kit.speaker
        broken = next((b.problem for b in self._bindings.get(letter, ()) if b.problem is not None), None)
        for binding in self._bindings.get(letter, ()):
            self._fields[binding.path][0].set_state("bad" if binding.problem else "")
        if broken is not None:
            note.set_note("bad", "", speaker.text(broken))
        elif letter in self._problems:
            problem = self._problems[letter]
            note.set_note("warn", speaker.text(problem.text), speaker.text(problem.mend) if problem.mend else "")
        elif letter in self._judged:
            judged = self._judged[letter]
            note.set_note(SEVERITY[judged.verdict], speaker.text(judged.short), speaker.text(judged.reason))

    def _show_bar(self, outlook: Outlook) -> None:
        aim, spread, plan = outlook.aim, outlook.aim_spread, outlook.plan
        if isinstance(aim, Undefined) or isinstance(spread, Undefined) or not spread.defined:
            self._bar.set_range(None, tr("The forecast cannot judge this goal yet"))
            return
        self._bar.set_range(_bar(plan, aim, spread.p10, spread.p90, self._kit), self._sentence(plan))

    def _sentence(self, plan: Plan) -> str:
        return tr("Forecast and goal of {plan}").format(plan=plan.name)


def _bar(plan: Plan, likely: float, low: float, high: float, kit: Kit) -> RangeFigures:
    goal = plan.goal.target
    points = [low, likely, high] + ([goal] if goal is not None else [])
    margin = (max(points) - min(points)) * 0.12 or 1.0

    def words(number: float) -> str:
        return kit.speaker.text(amount_of(plan, number)).split(" ")[0]

    goal_text = tr("goal {n}").format(n=words(goal)) if goal is not None else ""
    likely_text = tr("likely {n}").format(n=words(likely))
    return RangeFigures(
        low, likely, high, min(points) - margin, max(points) + margin, words(low), likely_text, words(high), goal, goal_text
    )
