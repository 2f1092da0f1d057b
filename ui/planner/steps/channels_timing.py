"""Timing card: the season over the calendar year and the delay of purchases, each with presets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.timing import AT_ONCE, LEAD_GENERATION, SEASONS
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.fold import Fold
from ui.widgets.forms.form import build_form
from ui.widgets.label import Label


class TimingCard(QWidget):
    """Presets as chips; the numbers can be typed in the fold below them."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.seasons = {name: self._chip(kit.speaker.translate(name)) for name in SEASONS}
        self.lags = {AT_ONCE: self._chip(tr("At once")), LEAD_GENERATION: self._chip(tr("Over weeks, as with enquiries"))}
        self.own_season, self.own_lag = self._chip(tr("My own")), self._chip(tr("My own"))
        self.season, self.lag = (build_form(kit, "timing", (name,)) for name in ("season", "lag"))
        self.season_fold = Fold(kit.theme, tr("Season by month"), tr("1 is an average month; 1.5 is half as much again."))
        self.season_fold.add(self.season)
        self.lag_fold = Fold(
            kit.theme, tr("Delay by month"), kit.speaker.translate("Parts that buy at once, a month later, and so on; they add up to 100%.")
        )
        self.lag_fold.add(self.lag)
        card = Card(
            kit.theme,
            kit.speaker.translate("When people buy"),
            kit.speaker.translate("Shapes to begin with, not measured figures: correct them from your own sales."),
        )
        card.add(Label(tr("Demand over the year"), "label"))
        card.add(_flow(kit, [*self.seasons.values(), self.own_season]))
        card.add(self.season_fold)
        card.add_line()
        card.add(Label(kit.speaker.translate("From interest to purchase"), "label"))
        card.add(_flow(kit, [*self.lags.values(), self.own_lag]))
        card.add(self.lag_fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        for name, chip in self.seasons.items():
            chip.setProperty("season", name)
            chip.clicked.connect(self._take_season)
        for at, chip in enumerate(self.lags.values()):
            chip.setProperty("lag", at)
            chip.clicked.connect(self._take_lag)

        self.own_season.clicked.connect(self._type_season)
        self.own_lag.clicked.connect(self._type_lag)

    def show_plan(self, plan: Plan) -> None:
        """Mark the presets that are in use."""
        for name, chip in self.seasons.items():
            chip.setChecked(SEASONS[name] == plan.timing.season)
        for lag, chip in self.lags.items():
            chip.setChecked(lag == plan.timing.lag)
        self.own_season.setChecked(plan.timing.season not in SEASONS.values())
        self.own_lag.setChecked(plan.timing.lag not in self.lags)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the forms."""
        self.season.show_problems(problems)
        self.lag.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open the fold of a field and put the cursor there."""
        for fold, form in ((self.season_fold, self.season), (self.lag_fold, self.lag)):
            if path in form.rows:
                fold.set_open(True)
                return form.focus_field(path)
        return False

    def _chip(self, words: str) -> Button:
        chip = Button(self._kit.theme, words, "chip")
        chip.setCheckable(True)
        return chip

    def _type_season(self) -> None:
        self.show_plan(self._kit.session.plan)
        self.focus_field("timing/season")

    def _type_lag(self) -> None:
        self.show_plan(self._kit.session.plan)
        self.focus_field("timing/lag")

    def _take_season(self) -> None:
        plan = self._kit.session.plan
        season = SEASONS[str(self.sender().property("season"))]
        self._kit.session.edit(replace(plan, timing=replace(plan.timing, season=season)), label=tr("Season"))
        self.show_plan(self._kit.session.plan)

    def _take_lag(self) -> None:
        plan = self._kit.session.plan
        lag = list(self.lags)[int(self.sender().property("lag"))]
        self._kit.session.edit(replace(plan, timing=replace(plan.timing, lag=lag)), label=self._kit.speaker.translate("Delay of purchases"))
        self.show_plan(self._kit.session.plan)


def _flow(kit: Kit, chips: list[Button]) -> QWidget:
    box = QWidget()
    flow = FlowLayout(kit.theme.px(6))
    box.setLayout(flow)
    for chip in chips:
        flow.addWidget(chip)
    return box
