"""Research sheet: the four questions of market research with their age, the communities, and where needs and aims meet."""

from __future__ import annotations

from collections.abc import Sequence

from smmdesk.plan.path import Path
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.research import Finding, Topic
from smmdesk.report.research import stale_findings
from smmdesk.words.text import Count
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.records_card import RecordsCard
from ui.planner.today import today
from ui.widgets.forms.form import build_form
from ui.widgets.note import Note


class FindingsCard(RecordsCard):
    """What was found out, when, and what has become too old."""

    def __init__(self, kit: Kit) -> None:
        words = tr("Four questions, asked again and again: how strong the need is, what else there is, how people solve it, why you.")
        fields = ("topic", "text", "source", "day")
        super().__init__(kit, "research/findings", fields, tr("Market research"), words, tr("Add a finding"), _found_today)
        self.age = Note(kit.theme, kind="small")
        self.form = build_form(kit, "research", ("stale_months",), lines=1)
        self.card.body.insertWidget(0, self.age)
        self.card.add(self.form)

    def show_plan(self, plan: Plan) -> None:
        """Say what is stale, and which question nobody has asked yet."""
        stale, found = len(stale_findings(plan, today())), plan.research.findings
        asked = {finding.topic for finding in found if finding.text.strip()}
        left = [topic for topic in Topic if topic is not Topic.OTHER and topic not in asked]
        self.age.setVisible(bool(found))
        if stale:
            words = tr("1 finding is stale.") if stale == 1 else tr("{n} findings are stale.").format(n=stale)
            self.age.set_note("warn", words, tr("Ask again, and write the new day beside it."))
        elif left:
            self.age.set_note("info", tr("{n} of the four questions are still open.").format(n=len(left)))
        else:
            self.age.set_note("good", tr("All four questions are answered, and fresh."))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        super().show_problems(problems)
        self.form.show_problems(problems)

    def focus_field(self, path: Path) -> bool:
        return super().focus_field(path) or self.form.focus_field(path)


def _found_today(_plan: Plan, key: str) -> Finding:
    return Finding(key, day=today())


class CommunitiesCard(RecordsCard):
    """Where people with the need meet, and how much time goes there."""

    def __init__(self, kit: Kit) -> None:
        fields = ("name", "place", "segment", "size", "fit", "hours_per_week")
        words = tr("Groups, forums, clubs, markets: go where the need already is. Size and fit say where your hours are best spent.")
        super().__init__(kit, "research/communities", fields, tr("Communities"), words, tr("Add a community"))
        self.total = Note(kit.theme, "info", kind="small")
        self.card.add(self.total)

    def show_plan(self, plan: Plan) -> None:
        """Add up members and hours."""
        rows, speaker = plan.research.communities, self._kit.speaker
        self.total.setVisible(bool(rows))
        people, hours = sum(row.size or 0.0 for row in rows), sum(row.hours_per_week for row in rows)
        words = tr("{people} members together; {hours} hours a week.")
        self.total.set_note("info", "", words.format(people=speaker.value(Count(people)), hours=speaker.number(hours)))


class NeedsCard(RecordsCard):
    """Needs of customers against aims of the business."""

    def __init__(self, kit: Kit) -> None:
        fields = ("segment", "need", "objective", "fit", "message")
        words = tr("Where what they need and what you want meet, an offer works for both.")
        super().__init__(kit, "research/needs", fields, tr("Needs and aims"), words, tr("Add a pair"))
