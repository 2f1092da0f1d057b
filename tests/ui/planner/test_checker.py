"""What there is to look at is looked for when the hand rests, and never listed from before the last edit."""

from __future__ import annotations

from dataclasses import replace

from smmdesk.evidence.samples import sample
from smmdesk.plan.problem import Problem
from ui.planner import checker
from ui.planner.checking import everything, problems_of


def edit_goal(planner, target: float) -> None:
    plan = planner.session.plan
    planner.session.edit(replace(plan, goal=replace(plan.goal, target=target)))
    planner.outlooks.refresh()


def holds(planner) -> tuple[Problem, ...]:
    """What the rules say of the plan as it is now."""
    return problems_of(planner.session.plan, planner.outlooks.newest)


def codes(problems) -> list[str]:
    return [problem.code for problem in problems]


def test_the_first_forecast_is_checked_at_once(open_planner):
    planner = open_planner("goal", sample("mokuku"))

    assert codes(planner.problems._problems) == codes(holds(planner))


def test_an_edit_is_checked_when_the_hand_rests(open_planner, qtbot):
    planner = open_planner("goal", sample("mokuku"))
    shown = []
    planner.checker.changed.connect(shown.append)

    for target in (10.0, 20.0, 1e9):
        edit_goal(planner, target)
    assert shown == []

    qtbot.waitUntil(lambda: bool(shown), timeout=10 * checker.PAUSE_MS)
    assert len(shown) == 1
    assert "goal_over_market" in codes(planner.problems._problems)
    assert codes(planner.problems._problems) == codes(holds(planner))


def test_the_list_opened_right_after_an_edit_is_that_of_the_edit(open_planner):
    planner = open_planner("goal", sample("mokuku"))
    edit_goal(planner, 1e9)
    assert "goal_over_market" not in codes(planner.problems._problems)

    planner.problems.click()

    assert "goal_over_market" in [tile.problem.code for tile in planner.problems.panel.tiles]
    planner.problems.panel.close()


def test_a_step_opened_right_after_an_edit_has_the_problems_of_the_edit(open_planner):
    planner = open_planner("goal", sample("mokuku"))
    edit_goal(planner, 1e9)

    planner.go_to("audience")

    assert "goal_over_market" in codes(planner.problems._problems)


def test_a_plan_that_is_put_away_is_not_checked_any_more(open_planner, qtbot):
    planner = open_planner("goal", sample("mokuku"))
    shown = []
    planner.checker.changed.connect(shown.append)
    edit_goal(planner, 1e9)

    planner.close_plan()
    qtbot.wait(2 * checker.PAUSE_MS)

    assert shown == []


def test_what_to_do_next_is_of_the_newest_plan_too(open_planner):
    planner = open_planner("goal", sample("mokuku"))
    edit_goal(planner, 1e9)
    shown = []
    planner.page.next.show_problems = shown.append

    planner.checker.check()

    assert codes(shown[-1]) == codes(everything(planner.session.plan, planner.outlooks.newest))
    assert "goal_over_market" in codes(shown[-1])
