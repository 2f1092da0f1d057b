"""Channels page: the networks ranked with reasons, the chosen channels with what they cost and bring, and the form of one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.planner.steps.channels_chosen import ChosenCard
from ui.planner.steps.channels_detail import DetailCard
from ui.planner.steps.channels_rank import RankCard
from ui.planner.steps.channels_rates import RatesCard
from ui.planner.steps.channels_ready import ReadyCard
from ui.planner.steps.channels_timing import TimingCard
from ui.planner.steps.channels_wish import WishCard
from ui.widgets.button import Button
from ui.widgets.help_panel import HelpSection


class ChannelsPage(Page):
    """Step "Channels"."""

    KEY = "channels"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.weigh = Button(kit.theme, tr("Adjust what counts"))
        self.weigh.setCheckable(True)
        self.head.add_tool(self.weigh)
        self.wish = WishCard(kit)
        self.wish.hide()
        self.weigh.toggled.connect(self.wish.setVisible)
        self.rank = RankCard(kit)
        self.chosen = ChosenCard(kit)
        self.detail = DetailCard(kit)
        self.rates = RatesCard(kit)
        self.timing = TimingCard(kit)
        self.ready = ReadyCard(kit)
        self.chosen.opened.connect(self.detail.open_channel)
        self.rank.opened.connect(self.detail.open_channel)
        for part in (self.wish, self.rank, self.chosen, self.detail, self.rates, self.timing, self.ready):
            self.column.addWidget(part)
        self.column.addStretch()

    def plan_changed(self, old: Plan, new: Plan) -> None:
        self.rank.show_plan(old, new)
        self.wish.show_plan(new)
        self.detail.show_plan(new)
        self.rates.show_plan(new)
        self.timing.show_plan(new)
        self.ready.show_plan(new)

    def outlook_changed(self, outlook: Outlook) -> None:
        self.chosen.show_outlook(outlook)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        for part in (self.detail, self.rates, self.timing):
            part.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        if path == "channels":
            return self.rank.focus_table()
        if path.startswith("wish/"):
            self.weigh.setChecked(True)
        return any(part.focus_field(path) for part in (self.detail, self.rates, self.timing, self.wish, self.ready))

    def help(self) -> Sequence[HelpSection]:
        from smmdesk.evidence.records import attribution
        from smmdesk.report.setup import PORTRAIT

        return (
            HelpSection(
                tr("Why this step matters"),
                tr(
                    "Few channels, well kept, beat many. Choose where your primary segment already is"
                    " and where you can make the content every week."
                ),
            ),
            HelpSection(
                tr("How networks are ranked"),
                tr(
                    "By four criteria: what your goal asks for, who is there, what you can make, and how hard it is to be seen."
                    " The score only explains; you decide."
                ),
            ),
            HelpSection(tr("What people there are like"), " ".join(self.kit.speaker.text(line) for line in PORTRAIT)),
            HelpSection(
                tr("Suggested figures"),
                tr(
                    "Suggest, beside a field, offers published figures with their source and year."
                    " Most are averages of large advertisers: replace them with your own as soon as you have some."
                ),
                small="\n".join(attribution()),
            ),
        )
