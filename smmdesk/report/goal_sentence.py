"""Goal sentence: the goal in one sentence, and amounts of its metric. Needs no forecast, so that the list of plans comes up fast."""

from __future__ import annotations

from smmdesk.plan.declare import Unit
from smmdesk.plan.goal import Direction, Metric
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Count, Money, Percent, Text, say


def goal_sentence(plan: Plan) -> Text:
    """The goal in one sentence; what is missing shows as an ellipsis."""
    goal = plan.goal
    if goal.target is None and not goal.statement and goal.start is None:
        return say("No goal yet.")
    amount = amount_of(plan, goal.target) if goal.target is not None else say("…")
    what = goal.statement or plan.business.offer
    aim = _AIMS[goal.metric, goal.direction]
    head = say("{aim} {amount}", aim=aim, amount=amount) if not what else say("{aim} {amount}: {what}", aim=aim, amount=amount, what=what)
    start, end = goal.start or say("…"), goal.end or say("…")
    return say("{head}, between {start} and {end}, starting from {now}.", head=head, start=start, end=end, now=_now(plan))


def amount_of(plan: Plan, number: float) -> Text:
    """A number of the goal's metric with its unit: 350 pieces, $5,000, 25%."""
    metric = plan.goal.metric
    match metric.unit:
        case Unit.MONEY:
            return say("{money}", money=Money(number, plan.business.currency))
        case Unit.FRACTION:
            return say("{percent}", percent=Percent(number))
    if metric is Metric.ORDERS:
        return say("{n} {unit}", n=Count(number), unit=plan.business.unit_name if number == 1 else plan.business.units_name)
    return say("{n} {unit}", n=Count(number), unit=_NOUN[metric])


def _now(plan: Plan) -> Text:
    return amount_of(plan, plan.goal.baseline) if plan.goal.metric.unit is not Unit.COUNT else say("{n}", n=Count(plan.goal.baseline))


_NOUN: dict[Metric, Text] = {
    Metric.REACH: say("people reached"),
    Metric.VISITS: say("visits"),
    Metric.LEADS: say("leads"),
    Metric.CUSTOMERS: say("customers"),
    Metric.ADVOCATES: say("advocates"),
}

_VERB: dict[Metric, Text] = {
    Metric.REACH: say("Reach"),
    Metric.VISITS: say("Bring"),
    Metric.LEADS: say("Win"),
    Metric.CUSTOMERS: say("Win"),
    Metric.ORDERS: say("Sell"),
    Metric.ADVOCATES: say("Win"),
    Metric.REVENUE: say("Earn a revenue of"),
    Metric.COST_PER_LEAD: say("Bring the cost per lead to"),
    Metric.COST_PER_CUSTOMER: say("Bring the cost per customer to"),
    Metric.CONVERSION_RATE: say("Bring the share of visitors who buy to"),
    Metric.MROI: say("Bring the return on marketing (MROI) to"),
    Metric.MARKET_SHARE: say("Bring the market share to"),
}


def _aim(metric: Metric, direction: Direction) -> Text:
    bound = say("at least") if direction is Direction.AT_LEAST else say("at most")
    plain = direction is Direction.AT_LEAST and metric.unit is Unit.COUNT
    return _VERB[metric] if plain else say("{verb} {bound}", verb=_VERB[metric], bound=bound)


_AIMS = {(metric, direction): _aim(metric, direction) for metric in Metric for direction in Direction}
