"""The four steps, the metrics with their formulas, and the scenarios with how likely they are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smmdesk.evidence.samples import sample
from smmdesk.forecast.figures import figure
from smmdesk.forecast.live import live_outlook
from smmdesk.plan.path import put
from smmdesk.plan.trial import with_named
from smmdesk.report.approval import EFFECTIVENESS, EFFICIENCY, SHARE
from smmdesk.report.stories import stories, story_rows


def cells(table):
    return [[cell.text for cell in row] for row in table.model().rows]


def test_the_owners_what_ifs_stand_beside_the_three_scenarios(open_planner):
    planner = open_planner("case", with_named(sample("mokuku"), "Clicks cost twice as much", {"channels/instagram/cpc": 1.38}))
    titles = [column.title for column in planner.page.table.model().columns]
    assert titles == ["Figure", "Pessimistic", "Expected", "Optimistic", "Clicks cost twice as much"]
    labels = [row[0] for row in cells(planner.page.table)]
    for wanted in ("Revenue", "MROI", "Market share", "Cases that turn out worse"):
        assert wanted in labels


def test_the_likelihood_of_a_scenario_is_the_share_of_the_draws(open_planner):
    outlook = live_outlook(sample("mokuku"))
    told = stories(outlook)
    bars = story_rows(outlook, told, "revenue").bars
    draws = outlook.sample("revenue")
    for bar, story in zip(bars, told, strict=True):
        assert bar.likelihood == np.mean(draws >= figure(story.run, "revenue"))
    costs = story_rows(outlook, told, "cost_per_customer").bars
    assert costs[0].likelihood > costs[2].likelihood


def test_every_step_says_its_state_and_leads_there(open_planner, qtbot):
    planner = open_planner("case")
    marks = planner.page.steps.marks
    assert all(mark.accessibleName() for mark in marks.values())
    link = next(b for b in planner.page.steps.findChildren(QWidget) if b.property("key") == "budget")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert planner.page.KEY == "budget"


def test_what_is_missing_for_the_metrics_is_said(open_planner):
    planner = open_planner("case", put(sample("mokuku"), "business/price", None))
    assert "price" in planner.page.steps.said["case"].text()


def test_metrics_stand_with_their_formula(open_planner):
    planner = open_planner("case")
    metrics = planner.page.metrics
    rows = cells(metrics.table)
    assert ["Cost per lead", "Marketing cost / leads."] in [[row[0], row[3]] for row in rows]
    assert len([key for key in metrics.keys if key]) == len({*EFFICIENCY, *EFFECTIVENESS, *SHARE})


def test_another_plan_is_compared_figure_by_figure_and_field_by_field(open_planner, qtbot, tmp_path):
    from smmdesk.library.planfile import PlanFile
    from ui.asides.compare import CompareWindow

    PlanFile.create(tmp_path / "old.smmplan", put(sample("mokuku"), "channels/instagram/spend", 1000.0)).close()
    planner = open_planner("case")
    planner.page.compare_with(tmp_path / "old.smmplan")
    window = planner.findChild(CompareWindow)
    assert cells(window.fields) == [["Instagram: Advertising per month", "$1,000", "$2,400"]]
    assert window.why.drawn.rows.steps[0].change > 0
    assert len(cells(window.figures)) > 5
    window.close()


def test_a_file_that_cannot_be_read_is_named_and_nothing_opens(open_planner, tmp_path):
    from ui.asides.compare import CompareWindow

    (tmp_path / "broken.smmplan").write_text("not a plan", "utf-8")
    planner = open_planner("case")
    planner.page.compare_with(tmp_path / "broken.smmplan")
    assert planner.findChild(CompareWindow) is None
    assert planner.notice.isVisibleTo(planner)


def test_the_approval_sheet_is_one_press_away_and_alone(open_planner, qtbot):
    planner = open_planner("case")
    qtbot.mouseClick(planner.page.sheet, Qt.MouseButton.LeftButton)
    summary = planner.page
    assert summary.KEY == "summary"
    assert summary.choices.parts == ("approval",)
    assert summary.choices.print_button.isEnabled()
    qtbot.waitUntil(lambda: not summary.sheets.is_busy)
    assert len(summary.documents()) == 1


def test_the_owners_own_choice_of_parts_comes_back_with_the_next_plan(open_planner):
    chosen = open_planner("summary").page.choices.parts
    open_planner("case").page.sheet.click()
    assert open_planner("summary").page.choices.parts == chosen
