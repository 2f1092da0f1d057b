"""Ladder card: how many people watch, take part and create, now and as aimed at; and the loop by which customers bring customers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smmdesk.plan.choices import label_of
from smmdesk.plan.journey import Level
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.words.text import Percent
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card
from ui.widgets.editors.bind import bound_editor
from ui.widgets.editors.editor import Editor
from ui.widgets.forms.form import build_form
from ui.widgets.label import Label
from ui.widgets.note import Note

FIELDS = {Level.OBSERVE: "observe", Level.TAKE_PART: "take_part", Level.CREATE: "create"}
LOOP = ("advocate_rate", "referrals")
INVITES = ("invites", "invite_rate")


class LadderCard(QWidget):
    """Three levels of engagement, one line each."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.editors: dict[str, Editor] = {}
        self.up = {level: Label("", "small", "text_2", wrap=True) for level in Level}
        self.said = Note(kit.theme, "info", kind="small")
        card = Card(kit.theme, tr("Engagement ladder"), tr("People in a month. The higher they climb, the more they are worth to you."))
        grid = QGridLayout()
        grid.setHorizontalSpacing(kit.theme.px(12))
        grid.setVerticalSpacing(kit.theme.px(8))
        grid.setColumnStretch(3, 1)
        for at, words in enumerate((tr("Now"), tr("Aim")), 1):
            grid.addWidget(Label(words, "small", "text_3"), 0, at)
        for row, level in enumerate(Level, 1):
            grid.addWidget(Label(kit.speaker.translate(label_of(level)), "body"), row, 0)
            for at, end in enumerate(("now", "aim"), 1):
                grid.addWidget(self._editor(f"journey/ladder/{FIELDS[level]}_{end}"), row, at)
            grid.addWidget(self.up[level], row, 3)
        card.add(grid)
        card.add(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Say which part of those below climbs on, now and by the plan."""
        below: tuple[float | None, float | None] | None = None
        for level in Level:
            numbers = plan.journey.ladder.level(level)
            self.up[level].setText(self._climb(below, numbers) if below else tr("The widest rung: everybody who sees a post."))
            below = numbers
        ladder = plan.journey.ladder
        odd = any(
            _more(ladder.level(upper), ladder.level(lower))
            for lower, upper in ((Level.OBSERVE, Level.TAKE_PART), (Level.TAKE_PART, Level.CREATE))
        )
        if odd:
            self.said.set_note(
                "warn", tr("A rung is wider than the one below it."), tr("Whoever takes part also watches: count them on both.")
            )
        else:
            self.said.set_note("info", "", tr("Count them once a month from the page statistics; the share that climbs should grow."))

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a number of the ladder."""
        if path not in self.editors:
            return False
        self.editors[path].setFocus()
        return True

    def _editor(self, path: str) -> Editor:
        editor, _ = bound_editor(self._kit, path)
        editor.setMaximumWidth(self._kit.theme.px(110))
        self.editors[path] = editor
        return editor

    def _climb(self, below: tuple[float | None, float | None], numbers: tuple[float | None, float | None]) -> str:
        shares = [upper / lower if upper is not None and lower else None for upper, lower in zip(numbers, below, strict=True)]
        now, aim = (self._kit.speaker.value(Percent(share)) if share is not None else "" for share in shares)
        if now and aim:
            return tr("{now} of the rung below climb up; {aim} are aimed at").format(now=now, aim=aim)
        return tr("{now} of the rung below climb up").format(now=now) if now else ""


class ReferralCard(QWidget):
    """Customers who bring customers: advocacy feeds awareness."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = build_form(kit, "rates", LOOP)
        self.invites = build_form(kit, "rates", INVITES)
        words = kit.speaker.translate("Customers who recommend you bring the next ones: the end of the journey feeds its beginning.")
        card = Card(kit.theme, tr("Referral loop"), words)
        card.add(self.form)
        card.add(self.invites)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """The numbers of the loop are there only while it counts."""
        self.invites.setVisible(plan.rates.referrals)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the form."""
        self.form.show_problems(problems)
        self.invites.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field of the loop."""
        return self.form.focus_field(path) or self.invites.focus_field(path)


def _more(upper: tuple[float | None, float | None], lower: tuple[float | None, float | None]) -> bool:
    return any(u is not None and low is not None and u > low for u, low in zip(upper, lower, strict=True))
