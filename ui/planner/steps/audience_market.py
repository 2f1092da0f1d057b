"""Market card: the whole market in words and numbers; its size is the sum of the segments as soon as each has one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.report.bands import band
from smmdesk.report.rows import PEOPLE, Band
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card, hairline
from ui.widgets.forms.form import build_form
from ui.widgets.label import Label
from ui.widgets.note import Note


class MarketCard(QWidget):
    """Description, size and share on social media."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.form = build_form(kit, "market", ("description", "size", "social_share"), lines=1)
        self.total = Label("", "answer")
        self.spread = Label("", "small", "text_2")
        self.social = Label("", "body", "text_2", wrap=True)
        self.why = Note(kit.theme, "info", kind="small")
        card = Card(
            kit.theme, tr("The whole market"), kit.speaker.translate("Everyone who could buy, and how many of them social media can reach.")
        )
        card.add(self.form)
        card.add(hairline())
        self.figures = QWidget()
        figures = QHBoxLayout(self.figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(kit.theme.px(12))
        for part in (Label(tr("People in all"), "label"), self.total, self.spread):
            figures.addWidget(part, 0, Qt.AlignmentFlag.AlignBaseline)
        figures.addStretch()
        card.add(self.figures)
        card.add(self.social)
        card.add(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Say where the size comes from; the field is there only while it counts."""
        summed = plan.market.sized_by_segments
        self.form.rows["market/size"].setVisible(not summed)
        if summed:
            rest = tr("Every segment has a size, so their sum is the market. To type one number instead, empty the size of a segment.")
        elif plan.market.segments:
            rest = tr("As soon as every segment has a size, their sum takes the place of this number.")
        else:
            rest = tr("Describe segments with a size each, and their sum will take the place of this number.")
        self.why.set_note("info", "", rest)

    def show_outlook(self, outlook: Outlook) -> None:
        """Write the size of the market, and the part on social media."""
        speaker = self._kit.speaker
        market, social = band(outlook, "total_market"), band(outlook, "social_market")
        self.figures.setVisible(isinstance(market, Band))
        self.social.setVisible(isinstance(social, Band))
        self.total.setText(PEOPLE.likely(market, speaker))
        self.spread.setText(PEOPLE.range(market, speaker))
        words = tr("On social media: {likely} ({range})") if PEOPLE.range(social, speaker) else tr("On social media: {likely}")
        self.social.setText(words.format(likely=PEOPLE.likely(social, speaker), range=PEOPLE.range(social, speaker)))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the form."""
        self.form.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field of the market."""
        return self.form.focus_field(path)
