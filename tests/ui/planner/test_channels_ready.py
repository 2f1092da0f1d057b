"""What an owner does to get the accounts ready and to promise answers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smmdesk.plan.channel import Channel, Mode
from smmdesk.plan.plan import Plan

PLAN = Plan(channels=(Channel("c1", "Instagram", "instagram", Mode.ORGANIC), Channel("c2", "Flyers")))


def channel(page) -> Channel:
    return page.kit.session.plan.channels[0]


def test_a_step_of_the_set_up_is_ticked_and_unticked_by_key(show_page) -> None:
    page = show_page("channels", PLAN)
    assert page.focus_field("channels/c1/setup")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert channel(page).setup == ("account",)
    assert page.kit.session.undo_label == "Set-up"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert channel(page).setup == ()


def test_what_only_advertising_needs_comes_when_the_channel_is_paid(show_page) -> None:
    page = show_page("channels", PLAN)
    assert "ads" not in page.ready.parts["c1"].boxes
    paid = replace(PLAN, channels=(replace(PLAN.channels[0], mode=Mode.PAID), PLAN.channels[1]))
    page.kit.session.edit(paid)
    assert "ads" in page.ready.parts["c1"].boxes


def test_a_channel_that_runs_on_no_network_needs_no_account(show_page) -> None:
    page = show_page("channels", PLAN)
    assert page.ready.parts["c2"].boxes == {}


def test_the_promise_to_those_who_write_is_typed(show_page) -> None:
    page = show_page("channels", PLAN)
    assert page.focus_field("channels/c1/reply_hours")
    QTest.keyClicks(QApplication.focusWidget(), "4")
    assert page.focus_field("channels/c1/answered_by")
    QTest.keyClicks(QApplication.focusWidget(), "Mai")
    assert (channel(page).reply_hours, channel(page).answered_by) == (4.0, "Mai")


def test_it_is_said_when_all_accounts_are_ready(show_page) -> None:
    page = show_page("channels", PLAN)
    assert page.ready.left.accessibleName().startswith("Note:")
    for box in page.ready.parts["c1"].boxes.values():
        box.click()
    assert page.ready.left.accessibleName() == "All right: All accounts are ready."
