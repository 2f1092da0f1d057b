"""Every chart on every screen has its finding, its sentence, its table, and can be copied and saved as a picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from smmdesk import wizard
from smmdesk.evidence.samples import sample
from smmdesk.evidence.templates import template
from smmdesk.plan.path import put
from smmdesk.plan.trial import with_named
from ui.asides.compare import CompareWindow, version_of
from ui.charts.carded import CardedChart

ASKED = {"copy", "tsv", "png", "svg"}
CHARTS = {
    "budget": 1,
    "funnel": 2,
    "what_if": 4,
    "pilot": 2,
    "case": 2,
    "calendar": 1,
}
"""How many charts a step has, so that none is lost without anybody noticing."""


def charts_in(window: QWidget) -> list[QWidget]:
    """Whatever can be painted elsewhere is a chart, in a card or not."""
    return [w for w in window.findChildren(QWidget) if hasattr(w, "paint_on") and not hasattr(w.parentWidget(), "paint_on")]


def card_of(chart: QWidget) -> CardedChart:
    """The card around a chart."""
    around = chart.parentWidget()
    while around is not None and not isinstance(around, CardedChart):
        around = around.parentWidget()
    assert around is not None, f"{type(chart).__name__} stands in no CardedChart: put it into one, so that it has its table and its menu"
    return around


def check(chart: QWidget, folder: Path) -> None:
    """The chart has all that a chart must have."""
    name, card = type(chart).__name__, card_of(chart)
    assert card.title.text(), f"{name} has no finding"
    assert card.sentence.plain, f"{name} has no sentence"
    assert chart.accessibleName(), f"{name} says nothing to the screen reader"
    assert {action.data() for action in card.actions_of_menu()} >= ASKED
    card.set_showing("table")
    assert [list(row) for row in chart.table().rows] == [[cell.text for cell in row] for row in card.table.model().rows]
    assert card.table.model().rowCount(), f"{name} has an empty table"
    for action in card.actions_of_menu():
        if action.data() == "tsv":
            action.trigger()
            assert QGuiApplication.clipboard().text() == card.table.tsv()
        elif action.data() == "copy":
            action.trigger()
            assert not QGuiApplication.clipboard().image().isNull()
    card.set_showing("chart")
    for kind in ("png", "svg"):
        file = folder / f"{name}.{kind}"
        card.save_as(file)
        assert file.stat().st_size > 500, f"{name} is not saved as {kind}"
    assert not QImage(str(folder / f"{name}.png")).isNull()
    assert "<svg" in (folder / f"{name}.svg").read_text("utf-8")


@pytest.mark.parametrize(
    ("step", "plan"), [*((step, sample("mokuku")) for step in CHARTS), ("funnel", template("salon"))], ids=[*CHARTS, "template"]
)
def test_every_chart_of_a_step(open_planner, qtbot, tmp_path, step, plan):
    planner = open_planner(step, plan)
    charts = charts_in(planner.page)
    assert len(charts) == CHARTS[step]
    for chart in charts:
        qtbot.waitUntil(lambda chart=chart: chart.isHidden() or bool(chart.table().rows), timeout=20_000)
        if not chart.isHidden():
            check(chart, tmp_path)


def test_no_chart_is_new_on_a_step(open_planner):
    planner = open_planner(wizard.STEPS[0].key)
    for step in wizard.STEPS:
        planner.go_to(step.key)
        assert len(charts_in(planner.page)) == CHARTS.get(step.key, 0), step.key


def test_the_waterfall_of_compared_plans(open_planner, qtbot, tmp_path):
    planner = open_planner("case")
    plan = planner.session.plan
    other = with_named(put(plan, "channels/instagram/spend", 1000.0), "x", {})
    window = CompareWindow(planner.theme, planner.speaker, version_of(other), version_of(plan), planner)
    (chart,) = charts_in(window)
    check(chart, tmp_path)
    window.close()


def test_a_picture_that_cannot_be_written_is_said(open_planner, qtbot, tmp_path):
    planner = open_planner("funnel")
    qtbot.waitUntil(lambda: bool(planner.page.funnel.drawn.table().rows))
    planner.page.funnel.save_as(tmp_path / "no folder" / "chart.png")
    assert planner.page.funnel.wrong.isVisibleTo(planner)
    assert "chart.png" in planner.page.funnel.wrong.text()
    planner.page.funnel.save_as(tmp_path / "chart.png")
    assert not planner.page.funnel.wrong.isVisibleTo(planner)
