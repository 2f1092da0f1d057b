"""Channel sheet: all fields of one channel in sections, of which only those are shown that its kind needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.channel import Channel, Curve
from smmdesk.plan.chosen import TABLE
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.plan.range import Range
from smmdesk.words.text import Percent
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.channels_fill import ChannelFill
from ui.planner.steps.channels_served import ServedSegments
from ui.planner.steps.channels_spending import SpendingFold
from ui.widgets.fold import Fold
from ui.widgets.forms.field_lines import FieldLines
from ui.widgets.forms.form import Form, build_form
from ui.widgets.forms.row import FormRow

BASICS = (("name", "platform", "hours_per_week"), ("mode", "start_month", "end_month"))
PAID = ("spend", "cpm", "cpc", "ctr", "page_load", "doubling")
ORGANIC = ("followers", "follower_growth", "posts", "post_reach", "post_ctr", "ramp", "ramp_months")
OTHER = ("other_visits",)
OWN_RATES = ("lead_rate", "sale_rate")
ADVANCED = ("reference_spend", "min_spend", "max_spend", "curve", "hill_slope", "carry_over", "frequency", "audience")


class ChannelSheet(QWidget):
    """Follows one channel; `show_plan` is called while it is shown."""

    def __init__(self, kit: Kit, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.path = f"{TABLE}/{key}"
        self.basics = FieldLines(kit, [[f"{self.path}/{name}" for name in line] for line in BASICS])
        self.folds: dict[str, Fold] = {}
        self.forms: dict[str, Form] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(8))
        self.served = ServedSegments(kit, self.path)
        self.fill = ChannelFill(kit, self.path)
        self.spending = SpendingFold(kit, self.path)
        for part in (self.basics, self.served, self.fill):
            column.addWidget(part)
        channel: Channel = get(kit.session.plan, self.path)
        for code, title, remark, names, is_open in (
            ("paid", tr("Paid advertising"), tr("Two of CPM, CPC and CTR are enough; the third follows."), PAID, True),
            ("organic", tr("Own posts"), tr("Followers who see a post, and how many of them click through."), ORGANIC, True),
            (
                "other",
                tr("Other visits"),
                tr("Visits that neither come from ads nor from posts here."),
                OTHER,
                channel.other_visits is not None or not channel.platform,
            ),
            (
                "rates",
                kit.speaker.translate("From visit to sale here"),
                tr("Empty: the rates of the whole plan, further below."),
                OWN_RATES,
                channel.lead_rate is not None or channel.sale_rate is not None,
            ),
            ("advanced", tr("Advanced"), tr("Limits, the shape of the response, carry-over."), ADVANCED, False),
        ):
            form = self._form(names)
            fold = Fold(kit.theme, title, remark, is_open=is_open)
            fold.add(form)
            self.folds[code], self.forms[code] = fold, form
            column.addWidget(fold)
            if code == "paid":
                column.addWidget(self.spending)
        column.addStretch()

    def show_plan(self, plan: Plan) -> None:
        """Show what the channel's kind needs, the notes beside its fields, and the plan's rates where it has none of its own."""
        channel: Channel = get(plan, self.path)
        self.folds["paid"].setVisible(channel.is_paid)
        self.folds["organic"].setVisible(channel.is_organic)
        for name in ("min_spend", "max_spend", "curve", "carry_over", "frequency", "audience", "reference_spend"):
            self._row("advanced", name).setVisible(channel.is_paid)
        self._row("advanced", "hill_slope").setVisible(channel.is_paid and channel.curve is Curve.HILL)
        self.folds["advanced"].setVisible(channel.is_paid)
        self.spending.setVisible(channel.is_paid)
        self.served.show_plan(plan)
        self.spending.show_plan(plan)
        self._judge_spend(channel, plan.business.currency)
        self._judge_doubling(channel)
        for name in OWN_RATES:
            shared: Range | None = getattr(plan.rates, name)
            own = getattr(channel, name) is not None
            share = self._kit.speaker.value(Percent(shared.likely)) if shared else ""
            words = tr("Empty: the plan's rate, {share}.").format(share=share) if shared else tr("Empty: the plan's rate, not given yet.")
            self._row("rates", name).set_judgement("info", "" if own else words)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Pass them to the forms."""
        self.basics.show_problems(problems)
        for form in self.forms.values():
            form.show_problems(problems)

    def focus_field(self, path: str) -> bool:
        """Open the section of a field and put the cursor there; without a field into the first one that asks for something."""
        if path == self.path:
            path = f"{self.path}/cpc" if get(self._kit.session.plan, self.path).is_paid else f"{self.path}/post_reach"
        for code, form in self.forms.items():
            if path in form.rows:
                self.folds[code].set_open(True)
                return form.focus_field(path)
        match path.rpartition("/")[2]:
            case "segments":
                return self.served.focus_field()
            case "phasing":
                return self.spending.focus_field()
        return self.basics.focus_field(path)

    def _judge_spend(self, channel: Channel, currency: str) -> None:
        from smmdesk.evidence.floor import below_floor

        warning = below_floor(channel, currency)
        self._row("paid", "spend").set_judgement("warn", self._kit.speaker.text(warning) if warning else "")

    def _judge_doubling(self, channel: Channel) -> None:
        speaker, many = self._kit.speaker, channel.doubling
        words = tr("100 visits now would become about {likely} with twice the money ({low} to {high}).").format(
            likely=speaker.count(100 * many.likely), low=speaker.count(100 * many.low), high=speaker.count(100 * many.high)
        )
        self._row("paid", "doubling").set_judgement("info", words)

    def _row(self, code: str, name: str) -> FormRow:
        return self.forms[code].rows[f"{self.path}/{name}"]

    def _form(self, names: Sequence[str]) -> Form:
        return build_form(self._kit, self.path, names, lines=1)
