"""Safety card: who decides and helps when something goes wrong, what is done, where the business stands; and who holds which account."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.channel import Channel
from smmdesk.plan.path import add, new_id, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.safety import Access, Posture
from smmdesk.report.security import ADVICE, INCIDENT_STEPS
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.print_buttons import PrintButtons
from ui.planner.today import today
from ui.printing.document import Document
from ui.printing.policy import security_pages
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.forms.form import build_form
from ui.widgets.forms.records import Records
from ui.widgets.note import Note

FIELDS = ("in_charge", "deputy", "expert", "contact", "chain", "incident", "drill")
ACCESS = ("account", "holder", "right", "two_step", "recovery", "checked")
TABLE = "safety/access"


class SafetyCard(QWidget):
    """People, incident steps, and the posture with its advice."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.form = build_form(kit, "safety", FIELDS, lines=1)
        self.posture = build_form(kit, "safety", ("posture",), lines=1)
        self.advice = Note(kit.theme, "info", kind="label")
        self.propose = Button(kit.theme, tr("Take the proposed steps"), "quiet", "copy")
        self.propose.clicked.connect(self._propose)
        self.buttons = PrintButtons(kit, self._document)
        card = Card(kit.theme, tr("When something goes wrong"), tr("Who decides, who helps, and what is done first. Hang it up."))
        for part in (self.buttons, self.form):
            card.add(part)
        card.body.addWidget(self.propose, 0, Qt.AlignmentFlag.AlignLeft)
        card.add_line()
        card.add(self.posture)
        card.add(self.advice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Advice for the posture; proposed steps while there are none."""
        self.propose.setVisible(not plan.safety.incident)
        severity = "info" if plan.safety.posture is Posture.NOT_SAID else "good"
        self.advice.set_note(severity, "", self._kit.speaker.text(ADVICE[plan.safety.posture]))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the forms."""
        for form in (self.form, self.posture):
            form.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field of the security page."""
        return any(form.focus_field(path) for form in (self.form, self.posture))

    def _propose(self) -> None:
        steps = tuple(self._kit.speaker.text(step) for step in INCIDENT_STEPS)
        self._kit.session.edit(put(self._kit.session.plan, "safety/incident", steps), label=tr("Take the proposed steps"))
        self.form.focus_field("safety/incident")

    def _document(self) -> Document:
        return security_pages(self._kit.session.plan, self._kit.theme, self._kit.speaker, today())


class AccountsCard(QWidget):
    """The account register; channels that are not in it yet can be taken over."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.records = Records(kit, TABLE, ACCESS, add_text=tr("Add an account"))
        self.take = Button(kit.theme, tr("Add the accounts of the channels"), "quiet", "plus")
        self.take.clicked.connect(self._take_channels)
        card = Card(kit.theme, tr("Who holds which account"), tr("Account and holder; never a password."))
        card.add(self.records)
        card.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Offer the channels whose account nobody holds yet."""
        self.take.setVisible(bool(_unheld(plan)))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the table."""
        self.records.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a cell; the table itself leads to the button that adds a row."""
        if path == TABLE:
            self.records.add_button.setFocus()
            return True
        return self.records.focus_field(path)

    def _take_channels(self) -> None:
        def change(plan: Plan) -> Plan:
            for channel in _unheld(plan):
                plan = add(plan, TABLE, Access(new_id(plan, TABLE, "a"), channel.name))
            return plan

        self._kit.session.edit(change, label=tr("Add accounts"))
        self.records.focus_field(f"{TABLE}/{self._kit.session.plan.safety.access[-1].id}/holder")


def _unheld(plan: Plan) -> list[Channel]:
    named = [access.account.casefold() for access in plan.safety.access]
    return [c for c in plan.channels if c.platform and c.name and not any(c.name.casefold() in account for account in named)]
