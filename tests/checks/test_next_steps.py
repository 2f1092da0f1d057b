from smmdesk.checks.check import check
from smmdesk.checks.completeness import marketing_steps, planning_steps
from smmdesk.checks.next_steps import BY_EFFECT, next_steps
from smmdesk.plan.path import get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Severity
from tests.checks.plans import GOOD, KPIS, change
from tests.checks.test_check import codes_of_rules


def test_three_different_things_errors_first_then_by_effect():
    plan = change(
        ("policy/disclosure", ""),
        ("kpis/items", KPIS[:1]),
        ("market/segments/s1/primary", False),
        ("goal/target", 1e9),
        ("rates/lead_rate", None),
    )
    found = next_steps(check(plan))
    assert len({p.code for p in found}) == 3
    assert found[0].severity is Severity.ERROR
    assert [p.code for p in found] == ["needed", "one_primary", "no_efficiency"]


def test_a_good_plan_has_nothing_left_to_do():
    assert next_steps(check(GOOD)) == ()


def test_an_empty_plan_is_told_three_things_that_are_missing():
    found = next_steps(check(Plan()))
    assert len(found) == 3
    assert len({p.path for p in found}) == 3


def test_every_code_in_the_order_of_effect_is_one_of_a_rule():
    assert set(BY_EFFECT) - {"needed"} <= codes_of_rules()


def test_the_four_steps_of_marketing_and_the_five_of_planning():
    assert [s.key for s in marketing_steps(Plan())] == ["research", "messages", "front", "evaluate"]
    assert [s.key for s in planning_steps(Plan())] == ["goals", "networks", "content", "technology", "measure"]
    assert all(s.is_empty for s in (*marketing_steps(Plan()), *planning_steps(Plan())))


def test_a_step_counts_what_is_there_and_names_what_is_not():
    evaluate = marketing_steps(GOOD)[3]
    assert (evaluate.done, evaluate.of) == (2, 3)
    assert [part.path for part in evaluate.missing] == ["kpis/items"]
    assert marketing_steps(change(("kpis/fixed_on", GOOD.kpis.review)))[3].share == 1


def test_every_part_leads_to_a_field():
    for step in (*marketing_steps(Plan()), *planning_steps(Plan())):
        for part in step.missing:
            get(Plan(), part.path)
