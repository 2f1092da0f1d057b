"""Plans for the tests of the rules: a good one, and changes that spoil one thing each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smmdesk.plan.budget import Budget, BudgetLine
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Mode
from smmdesk.plan.content import Content, Item, Purpose
from smmdesk.plan.goal import Goal, Metric
from smmdesk.plan.journey import Action, Journey
from smmdesk.plan.kpi import Better, Kpi, KpiClass, Kpis, KpiUnit, Linked
from smmdesk.plan.market import Market, Segment
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.policy import Policy, Role
from smmdesk.plan.range import guess, point
from smmdesk.plan.rates import Rates
from smmdesk.plan.research import Evidence, Finding, Poll, Research
from smmdesk.plan.rival import Rival
from smmdesk.plan.safety import Access, Safety
from smmdesk.plan.stage import Stage, Transition

TODAY = date(2027, 2, 1)
SETUP = ("account", "name", "contact", "ads")


def kpi(key: str, kind: KpiClass) -> Kpi:
    return Kpi(key, key, "a / b", KpiUnit.COUNT, "shop", Better.UP, kind, linked=Linked.YES, reason="It is the result.")


KPIS = (kpi("k1", KpiClass.EFFECTIVENESS), kpi("k2", KpiClass.EFFICIENCY))

GOOD = Plan(
    business=Business(
        offer="Tea",
        price=point(20.0),
        unit_cost=point(5.0),
        start=date(2027, 3, 1),
        horizon=6,
        hours_per_week=10.0,
    ),
    goal=Goal(metric=Metric.ORDERS, target=50.0, start=date(2027, 3, 1), end=date(2027, 8, 31)),
    market=Market(segments=(Segment("s1", "Neighbours", True, size=guess(9000, 10000, 12000), age_from=25, age_to=55),)),
    channels=(
        Channel(
            "ig",
            "Instagram",
            "instagram",
            Mode.PAID,
            hours_per_week=4.0,
            spend=300.0,
            cpm=point(8.0),
            ctr=point(0.01),
            frequency=point(3.0),
            audience=point(8000.0),
            reply_hours=4.0,
            answered_by="Ann",
            setup=SETUP,
        ),
    ),
    rates=Rates(point(0.1), point(0.3), point(0.1)),
    budget=Budget((BudgetLine("b1", "Page", amount=point(20.0)),)),
    journey=Journey(actions=tuple(Action(f"a{n}", step, message="Come", owner="Ann") for n, step in enumerate(Transition))),
    kpis=Kpis(KPIS, review=date(2027, 4, 1)),
    research=Research(
        findings=(Finding("f1", text="Much need", day=date(2027, 1, 5)),),
        evidence=(Evidence("e1", "s1", people=5, found="They want calm"),),
        rivals=(Rival("r1", "Other"),),
        polls=(Poll("p1", "Known?", n=40, yes=10),),
    ),
    content=Content(
        tuple(
            Item(
                f"i{n}",
                "Tea",
                date(2027, 3, 1 + 2 * n),
                "ig",
                Stage.INTEREST,
                hours=1.0,
                purpose=Purpose.ASK if n == 5 else Purpose.GIVE,
                talks_with=True,
                converses=True,
                is_shared=True,
            )
            for n in range(6)
        )
    ),
    policy=Policy(
        encouraged="Share", voice="Friendly", complaints="Within a day", disclosure="Marked", roles=(Role("r1", "Posting", "Ann"),)
    ),
    safety=Safety(in_charge="Ann", access=(Access("a1", "@tea", "Ann"),), incident=("Stop",)),
)
"""Nothing is wrong with it: no rule fires."""


def change(*pairs: tuple[str, object], plan: Plan = GOOD) -> Plan:
    """The plan with other values at some paths."""
    for path, value in pairs:
        plan = put(plan, path, value)
    return plan


def channel(**fields: object) -> Plan:
    """The good plan with its channel changed."""
    return replace(GOOD, channels=(replace(GOOD.channels[0], **fields),))
