"""Whom a channel serves, when its money is spent, and published figures in one press."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smmdesk.forecast.timing import phasing
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Mode
from smmdesk.plan.market import Market, Segment
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range
from smmdesk.plan.rates import Rates
from smmdesk.plan.segments import without_segment
from smmdesk.session import Session

LEFT = Qt.MouseButton.LeftButton
ADS = Channel("ig", "Instagram", "instagram", Mode.PAID, spend=300.0)
GROUPS = Market(segments=(Segment("a", "Gifts & more", primary=True), Segment("b", "At home")))
PLAN = Plan(business=Business(country="US", currency="USD", start=date(2027, 1, 1), horizon=4), market=GROUPS, channels=(ADS,))


def session_of(page) -> Session:
    return page.kit.session


def sheet_of(page):
    return page.detail.sheets["ig"]


def channel_of(page) -> Channel:
    return session_of(page).plan.channels[0]


def test_a_segment_is_chosen_by_key_and_taken_back(show_page) -> None:
    page = show_page("channels", PLAN)
    assert page.focus_field("channels/ig/segments")
    served = sheet_of(page).served
    assert served.all.hasFocus()
    assert served.all.isChecked()
    served.chips["b"].setFocus()
    QTest.keyClick(served.chips["b"], Qt.Key.Key_Space)
    assert channel_of(page).segments == ("b",)
    assert not served.all.isChecked()
    session_of(page).undo()
    assert channel_of(page).segments == ()
    assert served.all.isChecked()
    assert not served.chips["b"].isChecked()


def test_the_last_segment_released_means_all(show_page) -> None:
    page = show_page("channels", replace(PLAN, channels=(replace(ADS, segments=("a",)),)))
    QTest.mouseClick(sheet_of(page).served.chips["a"], LEFT)
    assert channel_of(page).segments == ()
    assert sheet_of(page).served.all.isChecked()


def test_a_renamed_segment_has_its_new_name_and_a_removed_one_no_chip(show_page) -> None:
    page = show_page("channels", replace(PLAN, channels=(replace(ADS, segments=("a", "b")),)))
    served = sheet_of(page).served
    assert served.chips["a"].text() == "Gifts && more"
    session_of(page).edit(put(session_of(page).plan, "market/segments/a/name", "Presents"))
    assert served.chips["a"].text() == "Presents"
    session_of(page).edit(without_segment(session_of(page).plan, "a"))
    assert list(served.chips) == ["b"]
    assert channel_of(page).segments == ("b",)
    session_of(page).undo()
    assert list(served.chips) == ["a", "b"]
    assert channel_of(page).segments == ("a", "b")


def test_with_one_segment_there_is_nothing_to_choose(show_page) -> None:
    one = replace(PLAN, market=Market(segments=(Segment("a", primary=True),)))
    assert not sheet_of(show_page("channels", one)).served.isVisible()


def test_a_strong_launch_is_one_step_and_shows_its_money(show_page) -> None:
    page = show_page("channels", PLAN)
    spending = sheet_of(page).spending
    assert page.focus_field("channels/ig/phasing")
    QTest.mouseClick(spending.shapes.chip("launch"), LEFT)
    # 2, 1.5, 1, 1 of 1,200: 5.5 shares of 218.18
    assert [cell.money.text() for cell in spending.cells] == ["$436", "$327", "$218", "$218"]
    assert "most in January 2027: $436" in spending.remark.text()
    session_of(page).undo()
    assert channel_of(page).phasing == ()
    assert spending.shapes.value() == "even"


def test_a_typed_weight_keeps_the_mean_and_is_one_undo_step(show_page) -> None:
    page = show_page("channels", PLAN)
    spending = sheet_of(page).spending
    assert page.focus_field("channels/ig/phasing")
    line = spending.cells[0].line
    assert line.hasFocus()
    line.selectAll()
    QTest.keyClicks(line, "2.5")
    assert channel_of(page).phasing == (2.5, 1.0, 1.0, 1.0)
    assert phasing(channel_of(page), 4).mean() == pytest.approx(1.0)
    assert line.text() == "2.5"
    assert spending.shapes.value() == "own"
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert spending.cells[1].line.hasFocus()
    session_of(page).undo()
    assert channel_of(page).phasing == ()
    assert line.text() == "1"


@pytest.mark.parametrize("words", ["-1", "much"])
def test_what_is_no_weight_changes_nothing_and_says_why(show_page, words) -> None:
    page = show_page("channels", PLAN)
    spending = sheet_of(page).spending
    page.focus_field("channels/ig/phasing")
    line = spending.cells[0].line
    line.selectAll()
    QTest.keyClicks(line, words)
    assert channel_of(page).phasing == ()
    assert spending.note.isVisible()
    line.clearFocus()
    assert line.text() == "1"
    assert not spending.note.isVisible()


def test_all_the_money_cannot_vanish(show_page) -> None:
    page = show_page("channels", replace(PLAN, channels=(replace(ADS, start_month=4),)))
    spending = sheet_of(page).spending
    page.focus_field("channels/ig/phasing")
    assert [cell.line.isEnabled() for cell in spending.cells] == [False, False, False, True]
    line = spending.cells[3].line
    assert line.hasFocus()
    assert line.accessibleName() == "Weight for April 2027"
    line.selectAll()
    QTest.keyClicks(line, "0")
    assert channel_of(page).phasing == ()
    assert spending.note.isVisible()


def test_more_months_in_the_plan_are_more_months_to_spend_in(show_page) -> None:
    page = show_page("channels", PLAN)
    session_of(page).edit(put(PLAN, "business/horizon", 7))
    assert len(sheet_of(page).spending.cells) == 7


def test_own_posts_have_no_money_to_spread(show_page) -> None:
    page = show_page("channels", replace(PLAN, channels=(replace(ADS, mode=Mode.ORGANIC),)))
    assert not sheet_of(page).spending.isVisible()


def test_published_figures_fill_what_is_empty_in_one_step_and_say_from_whom(show_page) -> None:
    page = show_page("channels", PLAN)
    fill = sheet_of(page).fill
    QTest.mouseClick(fill.button, LEFT)
    now = channel_of(page)
    assert now.cpc is not None
    assert now.ctr is not None
    said = fill.button.accessibleDescription()
    assert "Filled in: Cost per click (CPC)" in said
    assert fill.note.isVisible()
    session_of(page).undo()
    assert channel_of(page) == ADS
    assert not fill.note.isVisible()


def test_nothing_is_offered_twice(show_page) -> None:
    page = show_page("channels", PLAN)
    fill = sheet_of(page).fill
    QTest.mouseClick(fill.button, LEFT)
    before = session_of(page).plan
    QTest.mouseClick(fill.button, LEFT)
    assert session_of(page).plan == before
    assert session_of(page).undo_label.startswith("Published figures")


def test_who_recommends_is_typed_in_the_journey_and_only_read_here(open_planner) -> None:
    planner = open_planner("channels", replace(PLAN, rates=Rates(advocate_rate=Range(0.05, 0.1, 0.2))))
    card = planner.page.rates
    assert card.advocates.text() == "Customers who recommend you: 10% (5% to 20%)."
    assert not planner.page.focus_field("rates/advocate_rate")
    QTest.mouseClick(card.change, LEFT)
    assert planner.page.KEY == "journey"
    assert planner.page.referral.isAncestorOf(planner.focusWidget())
