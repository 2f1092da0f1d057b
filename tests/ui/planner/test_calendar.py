"""What an owner does on the step "Calendar"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel
from smmdesk.plan.content import Contact, Content, Format, Item, Purpose
from smmdesk.plan.plan import Plan
from smmdesk.plan.weeks import weeks
from ui.planner.steps.calendar_item import MIME

LEFT = Qt.MouseButton.LeftButton
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
THIRD = date(2027, 3, 3)
ITEMS = (
    Item("i1", "Dashboard at dusk", THIRD, "c1", hours=6.0),
    Item("i2", "Spring price", THIRD, "c2", purpose=Purpose.ASK, hours=5.0),
    Item("i3", "An idea", None, "c1"),
)
PLAN = Plan(
    business=Business(hours_per_week=10.0),
    channels=(Channel("c1", "Instagram"), Channel("c2", "Newsletter")),
    content=Content(items=ITEMS),
)


def items(page) -> dict[str, Item]:
    return {item.id: item for item in page.kit.session.plan.content.items}


@pytest.fixture
def page(show_page):
    page = show_page("calendar", PLAN)
    page.calendar.turn_to(THIRD)
    return page


def drop(cell, key: str) -> None:
    data = QMimeData()
    data.setData(MIME, key.encode())
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    cell.dropEvent(event)
    assert event.isAccepted()


def test_the_calendar_opens_at_the_month_of_the_content(page) -> None:
    assert page.calendar.period.text() == "March 2027"
    assert set(page.calendar.month.cell(THIRD).chips) == {"i1", "i2"}
    assert set(page.calendar.month.tray.chips) == {"i3"}


def test_an_item_dropped_on_another_day_moves_there_in_one_undo_step(page) -> None:
    drop(page.calendar.month.cell(date(2027, 3, 10)), "i1")
    assert items(page)["i1"].day == date(2027, 3, 10)
    assert set(page.calendar.month.cell(date(2027, 3, 10)).chips) == {"i1"}
    assert page.kit.session.undo_label == "Move to another day"
    page.kit.session.undo()
    assert items(page)["i1"].day == THIRD
    assert not page.kit.session.can_undo


def test_an_item_dropped_on_the_tray_loses_its_day_and_an_idea_gets_one(page) -> None:
    drop(page.calendar.month.tray, "i1")
    assert items(page)["i1"].day is None
    drop(page.calendar.month.cell(date(2027, 3, 12)), "i3")
    assert items(page)["i3"].day == date(2027, 3, 12)


@pytest.mark.parametrize(("key", "day"), [(Qt.Key.Key_Right, 4), (Qt.Key.Key_Left, 2), (Qt.Key.Key_Down, 10)])
def test_alt_and_an_arrow_move_an_item_and_the_focus_stays_with_it(page, key, day) -> None:
    chip = page.calendar.month.chips["i1"]
    chip.setFocus()
    QTest.keyClick(chip, key, ALT)
    assert items(page)["i1"].day == date(2027, 3, day)
    assert QApplication.focusWidget() is page.calendar.month.chips["i1"]
    assert page.KEY == "calendar"


def test_an_item_moved_out_of_the_month_is_followed(page) -> None:
    page.calendar.move_item("i1", date(2027, 2, 2))
    assert page.calendar.period.text() == "February 2027"
    assert QApplication.focusWidget() is page.calendar.month.chips["i1"]


def test_alt_left_on_an_item_moves_it_and_does_not_go_back_a_step(page, qtbot) -> None:
    chip = page.calendar.month.chips["i1"]
    chip.setFocus()
    QTest.keyClick(chip.window().windowHandle(), Qt.Key.Key_Left, ALT)
    assert items(page)["i1"].day == date(2027, 3, 2)
    assert page.isVisible()


def test_enter_on_an_item_opens_its_form_and_typing_changes_it(page) -> None:
    QTest.keyClick(page.calendar.month.chips["i1"], Qt.Key.Key_Return)
    assert page.calendar.detail.current == "i1"
    line = QApplication.focusWidget()
    line.selectAll()
    QTest.keyClicks(line, "Night drive")
    assert items(page)["i1"].title == "Night drive"
    assert page.calendar.month.chips["i1"].line.text() == "Night drive"
    assert page.calendar.month.chips["i1"].isChecked()


def test_a_double_click_on_a_day_makes_an_item_of_that_day(page) -> None:
    QTest.mouseDClick(page.calendar.month.cell(date(2027, 3, 17)), LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "Flyers at the market")
    new = items(page)["i4"]
    assert (new.title, new.day) == ("Flyers at the market", date(2027, 3, 17))
    assert page.kit.session.undo_label == "Title"


def test_arrow_keys_walk_the_days_across_the_month_and_enter_adds(page) -> None:
    month = page.calendar.month
    month.focus_day(date(2027, 3, 31))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is month.cell(date(2027, 4, 8))
    assert page.calendar.period.text() == "April 2027"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert items(page)["i4"].day == date(2027, 4, 8)


def test_one_channel_alone_can_be_shown_and_new_items_are_on_it(page) -> None:
    drop_down = page.calendar.filter
    drop_down.setCurrentIndex(drop_down.findText("Newsletter"))
    drop_down.activated.emit(drop_down.currentIndex())
    assert set(page.calendar.month.cell(THIRD).chips) == {"i2"}
    page.calendar.add_item(THIRD)
    assert items(page)["i4"].channel == "c2"


def test_the_week_shows_the_same_items_and_the_list_opens_them(page) -> None:
    week, lst = (b for b in page.calendar.view._group.buttons() if b.text() in ("Week", "List"))
    QTest.mouseClick(week, LEFT)
    assert set(page.calendar.week.cell(THIRD).chips) == {"i1", "i2"}
    assert page.calendar.period.text() == "Feb 28 to Mar 6, 2027"
    QTest.mouseClick(lst, LEFT)
    assert "Spring price" in page.calendar.list.table.tsv()
    page.calendar.list.table.opened.emit(1)
    assert page.calendar.detail.current == "i2"


def test_more_items_than_fit_on_a_day_of_the_month_lead_to_the_week(show_page) -> None:
    many = tuple(Item(f"i{n}", f"Post {n}", THIRD) for n in range(1, 6))
    page = show_page("calendar", replace(PLAN, content=Content(items=many)))
    page.calendar.turn_to(THIRD)
    cell = page.calendar.month.cell(THIRD)
    assert cell.more.text() == "3 more"
    QTest.mouseClick(cell.more, LEFT)
    assert len(page.calendar.week.cell(THIRD).chips) == 5


def test_copy_and_remove_by_key(page) -> None:
    QTest.keyClick(page.calendar.month.chips["i1"], Qt.Key.Key_D, CONTROL)
    assert len(items(page)) == 4
    QTest.keyClick(page.calendar.month.chips["i1"], Qt.Key.Key_Delete, CONTROL)
    assert "i1" not in items(page)


def test_the_screen_reader_hears_what_an_item_is(page) -> None:
    words = page.calendar.month.chips["i2"].accessibleName()
    for part in ("Spring price", "March 3, 2027", "Newsletter", "Asks", "Idea"):
        assert part in words
    assert page.calendar.month.cell(THIRD).accessibleName() == "March 3, 2027: 2 items"


def test_a_week_that_takes_more_hours_than_there_are_says_so(page) -> None:
    assert "more hours than you have" in "\t".join(page.hours.chart.drawn.table().rows[0])
    assert page.focus_field("business/hours_per_week")


def test_a_week_that_mostly_asks_is_marked_in_the_calendar(show_page) -> None:
    asks = tuple(Item(f"i{n}", f"Buy {n}", THIRD, purpose=Purpose.ASK) for n in range(1, 4))
    page = show_page("calendar", replace(PLAN, content=Content(items=asks)))
    page.calendar.turn_to(THIRD)
    assert page.calendar.month.heavy.isVisible()
    assert "Feb 28" in page.calendar.month.heavy.accessibleName()
    page.calendar.turn(1)
    assert not page.calendar.month.heavy.isVisible()


def test_the_share_that_asks_is_judged(page) -> None:
    assert page.hours.asks.accessibleName().startswith("All right: 33%")


def test_an_offline_activity_is_an_item_like_any_other(show_page) -> None:
    page = show_page("calendar", replace(PLAN, content=Content(items=(Item("i1", "Stall", THIRD, format=Format.OFFLINE),))))
    page.calendar.turn_to(THIRD)
    assert "Offline" in page.calendar.month.chips["i1"].accessibleName()


def test_a_contact_is_added_and_typed(show_page) -> None:
    page = show_page("calendar", PLAN)
    QTest.mouseClick(page.contacts.records.add_button, LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "Car fans of Leeds")
    assert page.kit.session.plan.content.contacts == (Contact("c1", "Car fans of Leeds"),)


def test_the_calendar_of_an_empty_plan_leads_to_the_first_item(show_page) -> None:
    page = show_page("calendar", Plan())
    QTest.mouseClick(page.calendar.new_button, LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "First post")
    new = items(page)["i1"]
    assert new.title == "First post"
    assert new.day is not None


def test_an_item_of_the_month_is_read_in_two_lines_with_its_channel_and_in_full_by_its_name(show_page) -> None:
    item = Item("i1", "Morning traffic with company", THIRD, "c1")
    page = show_page("calendar", replace(PLAN, content=Content(items=(item,))), 1280, 800)
    page.calendar.turn_to(THIRD)
    chip = page.calendar.month.chips["i1"]
    lines = chip.line.shown(chip.line.width())
    assert len(lines) == 2
    assert " ".join(lines) == item.title
    assert chip.line.height() >= 2 * chip.line.fontMetrics().lineSpacing()
    assert chip.channel.shown(chip.channel.width()) == ["Instagram"]
    assert item.title in chip.accessibleName()
    assert item.title in chip.toolTip()


@pytest.mark.parametrize(
    ("country", "heads", "week"), [("US", "SunMonTueWedThuFriSat", "Feb 28"), ("DE", "MonTueWedThuFriSatSun", "Mar 1")]
)
def test_weeks_begin_as_calendars_in_the_plans_country_do(show_page, country, heads, week) -> None:
    page = show_page("calendar", replace(PLAN, business=replace(PLAN.business, country=country)))
    page.calendar.turn_to(THIRD)
    assert "".join(name.text() for name in page.calendar.month.names) == heads
    assert weeks(page.kit.session.plan)[0].start == page.calendar.month.days[0]
    page.calendar.month.crowded.emit(THIRD)
    assert page.calendar.period.text().startswith(week)


def test_an_empty_weekend_gives_its_room_to_the_days_with_content(page) -> None:
    month, saturday = page.calendar.month, date(2027, 3, 6)
    assert month.cell(saturday).width() < 0.7 * month.cell(THIRD).width()
    page.calendar.move_item("i1", saturday)
    QApplication.processEvents()
    assert month.cell(saturday).width() >= 0.95 * month.cell(THIRD).width()
