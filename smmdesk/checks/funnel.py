"""Funnel rules: numbers that cannot be true together, or that the formulas do not carry (planning.md U, J; forecast.md 2-4)."""

from __future__ import annotations

from collections.abc import Iterator

from smmdesk.checks.case import Case, Rule, error, hint, warn
from smmdesk.plan.declare import Unit
from smmdesk.plan.goal import Direction, Metric
from smmdesk.plan.path import places
from smmdesk.plan.problem import Problem
from smmdesk.plan.range import Range
from smmdesk.plan.stage import Stage
from smmdesk.plan.weeks import hours_planned
from smmdesk.words.text import Count, Number, Percent, Text, say

PEOPLE_METRICS = (Metric.REACH, Metric.LEADS, Metric.CUSTOMERS, Metric.ADVOCATES)
STAGE_OF = {
    Metric.REACH: Stage.AWARENESS,
    Metric.VISITS: Stage.INTEREST,
    Metric.LEADS: Stage.DESIRE,
    Metric.COST_PER_LEAD: Stage.DESIRE,
    Metric.CUSTOMERS: Stage.CONVERSION,
    Metric.ORDERS: Stage.CONVERSION,
    Metric.REVENUE: Stage.CONVERSION,
    Metric.ADVOCATES: Stage.ADVOCACY,
}
TIMES_REFERENCE = 3.0
WEEK = 168.0


def rate_over_100(case: Case) -> Iterator[Problem]:
    """A rate above 100 %, typed, or computed from the clicks and views of a channel."""
    for place in places(case.plan):
        highest = place.value.high if isinstance(place.value, Range) else place.value
        if place.field.info.unit is Unit.FRACTION and place.field.high == 1 and isinstance(highest, float) and highest > 1:
            text = say("{field} is {rate}: more than all of them.", field=Text(place.field.info.label), rate=Percent(highest))
            yield error("rate_over_100", place.path, text, say("Type a share of at most 100%."))
    for channel in case.plan.channels:
        if channel.cpm is None or channel.cpc is None or channel.ctr is not None:
            continue
        ctr = channel.cpm.likely / (1000.0 * channel.cpc.likely)
        if ctr > 1:
            text = say("{channel}: these costs mean {rate} of those who see an ad click on it.", channel=channel.name, rate=Percent(ctr))
            yield error("rate_over_100", f"channels/{channel.id}/cpc", text, say("Look whether CPM and CPC are swapped."))


def goal_over_market(case: Case) -> Iterator[Problem]:
    """More people in the goal than in the market."""
    goal, people = case.plan.goal, case.figure("total_market")
    if goal.target is None or people is None or goal.direction is Direction.AT_MOST:
        return
    each = case.plan.business.orders_per_customer.high if goal.metric is Metric.ORDERS else 1.0
    if goal.metric is Metric.ORDERS and case.plan.business.repeat_rate is not None:
        each *= case.plan.business.horizon
    if goal.metric in (*PEOPLE_METRICS, Metric.ORDERS) and goal.target > people * each:
        parts = {"target": Count(goal.target), "people": Count(people)}
        text = say("The goal asks for {target}, but the market has only {people} people.", **parts)
        yield error("goal_over_market", "goal/target", text, say("Lower the goal, or look at the size of the market again."))


def reach_over_audience(case: Case) -> Iterator[Problem]:
    """A channel that reaches more people than there are."""
    people = case.figure("total_market")
    if people is None:
        return
    for channel in case.plan.channels:
        for name, number in (("audience", channel.audience), ("followers", channel.followers)):
            if number is not None and number.low > people:
                parts = {"channel": channel.name, "n": Count(number.likely), "people": Count(people)}
                text = say("{channel} counts {n} people, more than the {people} of the whole market.", **parts)
                mend = say("Count only people who could buy, or enlarge the market.")
                yield warn("reach_over_audience", f"channels/{channel.id}/{name}", text, mend)


def visitors_over_reached(case: Case) -> Iterator[Problem]:
    """More visits than people reached."""
    visits, reached = case.figure("visits"), case.figure("reach")
    if visits is not None and reached is not None and visits > reached * 1.001:
        parts = {"visits": Count(visits), "reached": Count(reached)}
        text = say("{visits} visits come from {reached} people reached: each would have to come more than once.", **parts)
        mend = say("Look at costs per click, other visits, and the people the ads can reach.")
        yield warn("visitors_over_reached", "channels", text, mend)


def hours_over_week(case: Case) -> Iterator[Problem]:
    """More hours than a week has, with nobody but the owner."""
    hours, available = hours_planned(case.plan), case.plan.business.hours_per_week
    if hours > WEEK and (available is None or available <= WEEK):
        text = say("The plan takes {hours} hours a week; a week has 168.", hours=Number(hours))
        yield error("hours_over_week", "channels", text, say("Take hours off, or say how many hours all people together can give."))


def hours_over_available(case: Case) -> Iterator[Problem]:
    """More hours than the owner has."""
    hours, available = hours_planned(case.plan), case.plan.business.hours_per_week
    if available is not None and available < hours and (hours <= WEEK or available > WEEK):
        parts = {"hours": Number(hours), "available": Number(available)}
        text = say("The plan takes {hours} hours a week; you have {available}.", **parts)
        yield warn("hours_over_available", "business/hours_per_week", text, say("Drop a channel, post less, or get help."))


def doubled_budget(case: Case) -> Iterator[Problem]:
    """Advertising far beyond the spend at which its costs were seen."""
    for channel in case.plan.channels:
        seen = channel.reference_spend
        if seen and channel.is_paid and channel.spend > TIMES_REFERENCE * seen:
            parts = {"channel": channel.name, "times": Number(channel.spend / seen, 2)}
            text = say("{channel}: you plan {times} times the spend at which its costs were seen; so far out nobody knows.", **parts)
            yield warn("doubled_budget", f"channels/{channel.id}/spend", text, say("Go up in steps, at most doubling each time."))


def horizon_shorter_than_lag(case: Case) -> Iterator[Problem]:
    """A plan that ends before its leads have bought."""
    lag, months = case.plan.timing.lag, case.plan.business.horizon
    late = sum(lag[months:])
    if late > 0:
        parts = {"share": Percent(late), "months": Count(months)}
        text = say("{share} of the leads buy only after the {months} months of the plan.", **parts)
        yield warn("horizon_shorter_than_lag", "business/horizon", text, say("Make the plan longer, or count leads instead of sales."))


def referral_runaway(case: Case) -> Iterator[Problem]:
    """Each customer brings one or more: growth without end, which no market carries."""
    rates = case.plan.rates
    if not rates.referrals or rates.advocate_rate is None or rates.invites is None or rates.invite_rate is None:
        return
    k = rates.advocate_rate.likely * rates.invites.likely * rates.invite_rate.likely
    if k >= 1:
        text = say("Each customer would bring {k} more, and so on without end. No market carries that.", k=Number(k, 2))
        yield error("referral_runaway", "rates/invites", text, say("Look at invitations and at how many of them buy; 1 in 10 is much."))


def goal_kind_metric(case: Case) -> Iterator[Problem]:
    """A goal that is counted at another stage than what it wants to bring about."""
    goal = case.plan.goal
    stage = STAGE_OF.get(goal.metric)
    if goal.target is not None and stage is not None and list(Stage).index(stage) < list(Stage).index(goal.kind.stage):
        text = say("What you count happens before what you want to bring about.")
        yield hint("goal_kind_metric", "goal/metric", text, say("Count the result itself, or choose what should happen to fit."))


def no_first_month(case: Case) -> Iterator[Problem]:
    """Without a first month seasons and dates mean nothing."""
    if case.plan.business.start is None and case.plan.goal.start is None:
        text = say("The plan has no first month yet.")
        yield hint("no_first_month", "business/start", text, say("Choose the month in which it starts."))


RULES: tuple[Rule, ...] = (
    rate_over_100,
    goal_over_market,
    reach_over_audience,
    visitors_over_reached,
    hours_over_week,
    hours_over_available,
    doubled_budget,
    horizon_shorter_than_lag,
    referral_runaway,
    goal_kind_metric,
    no_first_month,
)
