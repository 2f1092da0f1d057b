"""Evidence card: how what is said about each segment is known, and the questionnaire to learn more."""

from __future__ import annotations

from smmdesk.plan.plan import Plan
from smmdesk.plan.research import Evidence
from smmdesk.report.research import evidence_words
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.print_buttons import PrintButtons
from ui.planner.records_card import RecordsCard
from ui.planner.today import today
from ui.printing.document import Document
from ui.printing.questionnaire import questionnaire_pages
from ui.widgets.editors.record_choice import record_names
from ui.widgets.label import Label
from ui.widgets.note import Note


class EvidenceCard(RecordsCard):
    """A segment is assumed until somebody was asked."""

    def __init__(self, kit: Kit) -> None:
        fields = ("segment", "method", "people", "found", "day")
        words = tr("Questionnaires, talks, watching others, your own data, studies. No names of private people.")
        super().__init__(kit, "research/evidence", fields, tr("How you know your segments"), words, tr("Add an entry"), _learned_today)
        self.known = Note(kit.theme, kind="small")
        self.buttons = PrintButtons(kit, self._document)
        self.card.body.insertWidget(0, self.known)
        self.card.add_line()
        self.card.add(
            Label(
                kit.speaker.translate("A questionnaire for your customers, made from this plan: nine questions, no names."),
                "small",
                "text_2",
                wrap=True,
            )
        )
        self.card.add(self.buttons)

    def show_plan(self, plan: Plan) -> None:
        """Say of each segment how well it is known."""
        names = record_names(plan, "segments")
        speak = self._kit.speaker.text
        self.known.setVisible(bool(names))
        lines = [tr("{segment}: {known}").format(segment=name, known=speak(evidence_words(plan, key))) for key, name in names.items()]
        assumed = [name for key, name in names.items() if not plan.research.knows(key)]
        words = (
            tr("Assumed so far: {names}.").format(names=", ".join(assumed)) if assumed else tr("Something is known about every segment.")
        )
        self.known.set_note("warn" if assumed else "good", words, "; ".join(lines) + ".")

    def _document(self) -> Document:
        return questionnaire_pages(self._kit.session.plan, self._kit.theme, self._kit.speaker, today())


def _learned_today(plan: Plan, key: str) -> Evidence:
    """The next segment that nothing is known about, today."""
    unknown = next((segment.id for segment in plan.market.segments if not plan.research.knows(segment.id)), "")
    return Evidence(key, segment=unknown, day=today())
