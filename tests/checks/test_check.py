"""Each rule fires where it should, with a sentence, a mend and a field one can jump to; and on the good plan none does."""

import ast
import inspect
from dataclasses import replace
from datetime import date

import pytest

from smmdesk.checks.case import Case
from smmdesk.checks.check import RULES, check
from smmdesk.evidence.samples import sample, sample_names
from smmdesk.evidence.templates import template, template_names
from smmdesk.forecast.outlook import point_outlook
from smmdesk.plan.content import Item, Purpose
from smmdesk.plan.goal import Kind, Metric
from smmdesk.plan.kpi import Better
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Severity
from smmdesk.plan.range import Range, point
from smmdesk.plan.research import Poll
from smmdesk.plan.stage import Stage
from smmdesk.words.speaker import Speaker
from tests.checks.plans import GOOD, KPIS, TODAY, change, channel, kpi

ITEM = GOOD.content.items[0]


def asking(count: int, of: int, day: date = date(2027, 3, 1)) -> tuple[Item, ...]:
    return tuple(replace(ITEM, id=f"x{n}", day=day, purpose=Purpose.ASK if n < count else Purpose.GIVE) for n in range(of))


BUSY = replace(GOOD.channels[0], hours_per_week=100.0)
TWO_BUSY = change(("business/hours_per_week", None), ("channels", (BUSY, replace(BUSY, id="two"))))
UNCHECKED = Range(0.5, 0.9, 1.2)
SPOILED: list[tuple[str, Plan, str]] = [
    ("rate_over_100", change(("rates/lead_rate", UNCHECKED)), "rates/lead_rate"),
    ("rate_over_100", channel(ctr=None, cpm=point(2000.0), cpc=point(1.0)), "channels/ig/cpc"),
    ("goal_over_market", change(("goal/target", 20_000.0)), "goal/target"),
    ("goal_over_market", change(("goal/metric", Metric.REACH), ("goal/target", 10_001.0)), "goal/target"),
    ("reach_over_audience", channel(audience=point(50_000.0)), "channels/ig/audience"),
    ("visitors_over_reached", channel(other_visits=point(90_000.0)), "channels"),
    ("hours_over_week", TWO_BUSY, "channels"),
    ("hours_over_available", channel(hours_per_week=11.0), "business/hours_per_week"),
    ("doubled_budget", channel(reference_spend=90.0), "channels/ig/spend"),
    ("horizon_shorter_than_lag", change(("business/horizon", 2), ("timing/lag", (0.5, 0.3, 0.2))), "business/horizon"),
    (
        "referral_runaway",
        change(("rates/referrals", True), ("rates/invites", point(20.0)), ("rates/invite_rate", point(0.5))),
        "rates/invites",
    ),
    ("goal_kind_metric", change(("goal/metric", Metric.VISITS)), "goal/metric"),
    ("no_first_month", change(("business/start", None), ("goal/start", None)), "business/start"),
    ("one_primary", change(("market/segments/s1/primary", False)), "market/segments"),
    ("assumed_segment", change(("research/evidence", ())), "research/evidence"),
    ("stale_research", change(("research/findings/f1/day", date(2026, 8, 1))), "research/findings/f1/day"),
    ("stale_research", change(("research/findings/f1/day", None)), "research/findings/f1/day"),
    ("no_rivals", change(("research/rivals", ())), "research/rivals"),
    ("poll_more_yes", change(("research/polls", (Poll("p1", "?", n=3, yes=4),))), "research/polls/p1/yes"),
    ("below_floor", channel(spend=20.0), "channels/ig/spend"),
    ("no_account", channel(setup=("account",)), "channels/ig/setup"),
    ("no_promise", channel(reply_hours=None), "channels/ig/reply_hours"),
    (
        "follow_your_markets",
        change(("channels/ig/platform", "snapchat"), ("market/segments/s1/age_from", 65), ("market/segments/s1/age_to", 90)),
        "channels/ig/platform",
    ),
    ("weights_end", channel(phasing=(2.0, 1.0)), "channels/ig/phasing"),
    ("weights_end", channel(phasing=(2.0, 1.0), start_month=3), "channels/ig/phasing"),
    ("bought_followers", channel(follower_growth=point(0.5)), "channels/ig/follower_growth"),
    ("nobody_asked", change(("journey/actions", GOOD.journey.actions[:2]), ("content/items", GOOD.content.items[:5])), "journey/actions"),
    ("step_uncovered", change(("journey/actions", GOOD.journey.actions[:3])), "journey/actions"),
    ("action_without_owner", change(("journey/actions/a0/owner", " ")), "journey/actions/a0/owner"),
    ("lost_link", change(("journey/actions/a0/segment", "gone")), "journey/actions/a0/segment"),
    ("lost_link", change(("content/items/i0/channel", "gone")), "content/items/i0/channel"),
    ("spend_without_kpi", change(("kpis/items", ())), "kpis/items"),
    ("no_effectiveness", change(("kpis/items", KPIS[1:])), "kpis/items"),
    ("no_efficiency", change(("kpis/items", KPIS[:1])), "kpis/items"),
    ("kpi_quality", change(("kpis/items/k1/better", Better.NOT_SAID)), "kpis/items/k1/better"),
    ("kpi_quality", change(("kpis/items/k1/formula", "")), "kpis/items/k1/formula"),
    ("kpi_quality", change(("kpis/items/k1/reason", "")), "kpis/items/k1/reason"),
    ("filter_and_focus", change(("kpis/items", tuple(kpi(f"k{n}", KPIS[n % 2].kind) for n in range(8)))), "kpis/items"),
    ("ride_the_wave", change(("kpis/review", None)), "kpis/review"),
    ("ride_the_wave", change(("kpis/review", date(2027, 1, 31))), "kpis/review"),
    ("not_fixed", change(("business/start", date(2027, 2, 1))), "kpis/items"),
    ("changed_after_fix", change(("kpis/fixed_on", date(2027, 1, 1)), ("kpis/fixed", KPIS[:1])), "kpis/items"),
    (
        "give_to_get",
        change(
            (
                "content/items",
                tuple(replace(i, id=f"z{n}", purpose=Purpose.ASK if n < 3 else Purpose.GIVE) for n, i in enumerate(GOOD.content.items)),
            )
        ),
        "content/items",
    ),
    ("promotion_heavy", change(("content/items", asking(2, 3))), "content/items/x0/purpose"),
    ("busy_week", change(("content/items/i0/hours", 10.0)), "content/items/i0/day"),
    ("not_social", change(("content/items", tuple(replace(i, converses=False) for i in GOOD.content.items))), "content/items"),
    ("overdue", change(("content/items/i0/day", date(2027, 1, 30))), "content/items/i0/state"),
    ("policy_section", change(("policy/disclosure", "")), "policy/disclosure"),
    ("no_roles", change(("policy/roles", ())), "policy/roles"),
    ("security_person", change(("safety/in_charge", "")), "safety/in_charge"),
    ("no_answer_to_critics", change(("policy/complaints", " ")), "policy/complaints"),
    ("no_incident_steps", change(("safety/incident", ())), "safety/incident"),
    ("no_access", change(("safety/access", ())), "safety/access"),
    ("password", change(("safety/access/a1/recovery", "Xk9#mPq2z")), "safety/access/a1/recovery"),
]


def problems(plan: Plan) -> dict[str, str]:
    """Code -> path of the first problem with it."""
    found: dict[str, str] = {}
    for problem in check(plan, point_outlook(plan), TODAY):
        found.setdefault(problem.code, problem.path)
    return found


def codes_of_rules() -> set[str]:
    """The codes written in the rules themselves, read from their source."""
    found = set()
    for rule in RULES:
        for node in ast.walk(ast.parse(inspect.getsource(rule))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("error", "warn", "hint"):
                found.add(node.args[0].value)
    return found


def test_nothing_is_wrong_with_the_good_plan():
    assert problems(GOOD) == {}


@pytest.mark.parametrize(("code", "plan", "path"), SPOILED, ids=[f"{code}-{n}" for n, (code, _, _) in enumerate(SPOILED)])
def test_a_rule_fires_where_one_thing_is_spoiled_and_leads_to_its_field(code, plan, path):
    found = problems(plan)
    assert found.get(code) == path
    get(plan, path)


def test_every_rule_is_called_after_its_code_and_is_tested_both_ways():
    assert codes_of_rules() == {rule.__name__ for rule in RULES} == {code for code, _, _ in SPOILED}


@pytest.mark.parametrize(("code", "plan", "path"), SPOILED, ids=[f"{code}-{n}" for n, (code, _, _) in enumerate(SPOILED)])
def test_every_problem_says_why_and_what_to_do(code, plan, path):
    speaker = Speaker()
    for problem in check(plan, point_outlook(plan), TODAY):
        assert speaker.text(problem.text).endswith((".", "?")) or problem.code in ("action_without_owner", "kpi_quality")
        assert problem.mend is None or speaker.text(problem.mend).endswith(".")
        assert problem.mend is not None or problem.code == "needed"


def test_the_gravest_come_first():
    spoiled = change(("policy/disclosure", ""), ("kpis/items", ()), ("goal/target", 20_000.0))
    ranks = [list(Severity).index(p.severity) for p in check(spoiled, point_outlook(spoiled), TODAY)]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == 3


def test_without_a_forecast_or_a_day_the_other_rules_still_speak():
    assert {p.code for p in check(change(("kpis/items", ())))} == {"spend_without_kpi"}
    assert any(p.code == "needed" for p in check(Plan()))


def test_a_cause_is_not_told_to_sell():
    plan = change(
        ("business/sells", False),
        ("goal/kind", Kind.AGREEMENT),
        ("journey/actions", ()),
        ("content/items", (replace(ITEM, stage=Stage.AWARENESS),)),
    )
    texts = [Speaker().text(p.text) for p in check(plan) if p.code == "nobody_asked"]
    assert texts == ["Nobody is asked to say yes: Neighbours."]


@pytest.mark.parametrize("name", sample_names())
def test_no_sample_has_an_error(name):
    plan = sample(name)
    assert [p.code for p in check(plan, point_outlook(plan), date(2026, 11, 22)) if p.severity is Severity.ERROR] == []


@pytest.mark.parametrize("name", template_names())
def test_no_template_has_an_error(name):
    plan = template(name, start=date(2027, 1, 1))
    assert [p.code for p in check(plan, point_outlook(plan), date(2026, 12, 1)) if p.severity is Severity.ERROR] == []


def test_a_rule_without_its_outlook_says_nothing():
    assert Case(GOOD).figure("visits") is None
