"""What an owner does on the step "Journey"."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from smmdesk.evidence.samples import sample
from smmdesk.plan.channel import Channel
from smmdesk.plan.journey import Action, Journey, Ladder, Lever
from smmdesk.plan.market import Market, Segment
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity
from smmdesk.plan.stage import Transition, Vocabulary
from smmdesk.words.text import say

LEFT = Qt.MouseButton.LeftButton
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
GUESTS, FIRMS = Segment("s1", "Guests", True), Segment("s2", "Firms")
PLAN = Plan(market=Market(segments=(GUESTS, FIRMS)), channels=(Channel("c1", "Instagram"),))


def with_actions(*actions: Action) -> Plan:
    return replace(PLAN, journey=Journey(actions=actions))


def actions(page) -> tuple[Action, ...]:
    return page.kit.session.plan.journey.actions


def column(page, step: Transition):
    return page.actions.board.columns[step]


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_an_action_is_added_between_two_stages_and_its_message_is_typed_at_once(show_page, qtbot) -> None:
    page = show_page("journey", PLAN)
    assert column(page, Transition.TO_DESIRE).gap.isVisible()
    QTest.mouseClick(column(page, Transition.TO_DESIRE).add_button, LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "See it on your own table")
    assert actions(page) == (Action("a1", Transition.TO_DESIRE, message="See it on your own table"),)
    assert column(page, Transition.TO_DESIRE).tiles["a1"].head.text() == "See it on your own table"
    assert not column(page, Transition.TO_DESIRE).gap.isVisible()
    assert page.kit.session.undo_label == "Message"
    page.kit.session.undo()
    page.kit.session.undo()
    assert actions(page) == ()
    assert page.actions.detail.isHidden()


def test_an_action_made_while_one_segment_is_shown_is_for_that_segment(show_page) -> None:
    page = show_page("journey", PLAN)
    QTest.mouseClick(page.actions.segments.chip("s2"), LEFT)
    QTest.mouseClick(column(page, Transition.TO_INTEREST).add_button, LEFT)
    assert actions(page)[0].segment == "s2"


def test_a_segment_shows_its_own_actions_and_those_for_all(show_page) -> None:
    step = Transition.TO_INTEREST
    page = show_page("journey", with_actions(Action("a1", step, "s1"), Action("a2", step, "s2"), Action("a3", step)))
    QTest.mouseClick(page.actions.segments.chip("s1"), LEFT)
    assert list(column(page, step).tiles) == ["a1", "a3"]
    QTest.mouseClick(page.actions.segments.chip("all"), LEFT)
    assert set(column(page, step).tiles) == {"a1", "a2", "a3"}


def test_the_keys_of_an_action_open_copy_move_and_remove_it(show_page) -> None:
    step = Transition.TO_CONVERSION
    page = show_page("journey", with_actions(Action("a1", step, message="Coupon"), Action("a2", step, message="Gift")))
    QTest.keyClick(column(page, step).tiles["a2"], Qt.Key.Key_Up, ALT)
    assert [a.id for a in actions(page)] == ["a2", "a1"]
    QTest.keyClick(column(page, step).tiles["a2"], Qt.Key.Key_D, CONTROL)
    assert [a.message for a in actions(page)] == ["Gift", "Gift", "Coupon"]
    assert page.actions.detail.current == "a3"
    QTest.keyClick(column(page, step).tiles["a3"], Qt.Key.Key_Delete, CONTROL)
    assert [a.id for a in actions(page)] == ["a2", "a1"]
    QTest.keyClick(column(page, step).tiles["a1"], Qt.Key.Key_Return)
    assert page.actions.detail.current == "a1"


def test_closing_the_form_gives_the_focus_back_to_its_action(show_page) -> None:
    page = show_page("journey", with_actions(Action("a1", message="Coupon")))
    assert page.focus_field("journey/actions/a1/owner")
    QTest.mouseClick(page.actions.detail.close_button, LEFT)
    assert page.actions.detail.isHidden()
    assert QApplication.focusWidget() is column(page, Transition.TO_INTEREST).tiles["a1"]


def test_an_action_says_whom_it_is_for_and_which_rate_it_should_move(show_page) -> None:
    action = Action("a1", Transition.TO_CONVERSION, "s2", "c1", "Spring price", owner="Mai")
    page = show_page("journey", with_actions(action))
    words = column(page, Transition.TO_CONVERSION).tiles["a1"].accessibleName()
    for part in ("Spring price", "Firms", "Instagram", "Mai", "Leads who buy"):
        assert part in words


def test_the_rate_of_another_step_can_be_chosen(show_page) -> None:
    page = show_page("journey", with_actions(Action("a1", Transition.TO_ADVOCACY, message="Thanks", moves=Lever.REPEAT)))
    assert "Customers who order again" in column(page, Transition.TO_ADVOCACY).tiles["a1"].rest.text()


def test_other_names_for_the_stages_change_the_words_and_nothing_else(show_page) -> None:
    page = show_page("journey", with_actions(Action("a1", message="Coupon")))
    drop = page.actions.vocabulary.drop
    drop.setFocus()
    QTest.keyClick(drop, Qt.Key.Key_Down)
    drop.activated.emit(drop.currentIndex())
    assert page.kit.session.plan.journey.vocabulary is Vocabulary.PURCHASE
    assert column(page, Transition.TO_INTEREST).name.text() == "Awareness → Knowledge"
    assert actions(page) == (Action("a1", message="Coupon"),)


def test_nobody_is_asked_to_buy_is_said_and_goes_when_somebody_is(show_page) -> None:
    page = show_page("journey", PLAN)
    assert "Guests: nobody is asked to buy." in "\n".join(note._sentence.plain for note in page.coverage.gaps)
    QTest.mouseClick(column(page, Transition.TO_CONVERSION).add_button, LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "Coupon until Sunday")
    said = "\n".join(note._sentence.plain for note in page.coverage.gaps if not note.isHidden())
    assert "asked to buy" not in said


def test_the_ladder_says_which_part_climbs_and_when_a_rung_is_too_wide(show_page) -> None:
    page = show_page("journey", replace(PLAN, journey=Journey(ladder=Ladder(1000.0, None, 50.0))))
    assert "5% of the rung below climb up" in texts(page.ladder)
    assert page.focus_field("journey/ladder/create_now")
    QTest.keyClicks(QApplication.focusWidget(), "80")
    assert page.kit.session.plan.journey.ladder.create_now == 80.0
    assert "A rung is wider than the one below it." in page.ladder.said.accessibleName()


def test_the_numbers_of_the_referral_loop_are_there_only_while_it_counts(show_page) -> None:
    page = show_page("journey", PLAN)
    assert not page.referral.invites.isVisible()
    assert page.focus_field("rates/referrals")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert page.referral.invites.isVisible()


def test_the_sample_shows_every_action_and_how_many_people_get_there(show_page) -> None:
    plan = sample("mokuku")
    page = show_page("journey", plan)
    shown = [key for c in page.actions.board.columns.values() for key in c.tiles]
    assert sorted(shown) == sorted(a.id for a in plan.journey.actions)
    assert "people get there" in column(page, Transition.TO_CONVERSION).people.text()


def test_what_is_wrong_with_an_action_goes_with_it(show_page) -> None:
    """The checks of the new plan come before the form of the removed action has noticed."""
    page = show_page("journey", with_actions(Action("a1", Transition.TO_DESIRE, "gone", message="Hello")))
    page.focus_field("journey/actions/a1/message")
    page.show_problems([Problem("journey/actions/a1/message", Severity.WARNING, say("Too short."))])
    QTest.mouseClick(page.actions.detail.remove_button, LEFT)
    assert actions(page) == ()
    assert page.actions.detail.isHidden()
