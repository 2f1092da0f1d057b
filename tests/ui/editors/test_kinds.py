"""Each kind of value is edited in its own way: percent, range, date, choice, country, money."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smmdesk.plan.channel import Mode
from smmdesk.plan.goal import Metric
from smmdesk.plan.path import put
from smmdesk.plan.range import Origin
from tests.ui.editors.desk import CHANNEL, PLAN, Desk


def test_an_emptied_optional_field_is_unknown_never_zero(qtbot) -> None:
    desk = Desk(qtbot, "goal", "target")
    desk.type("goal/target", "")
    assert desk.session.plan.goal.target is None


def test_percent_is_typed_in_the_owners_own_way(qtbot) -> None:
    desk = Desk(qtbot, "business", "yearly_discount", "name", locale="de_DE")
    for typed, meant, echo in (("22", 0.22, "= 22\u00a0%"), ("22%", 0.22, ""), ("0,22", 0.0022, "= 0,22\u00a0%, 22 in 10.000")):
        desk.type("business/yearly_discount", typed)
        assert desk.session.plan.business.yearly_discount == pytest.approx(meant)
        assert desk.row("business/yearly_discount").binding.echo == echo


def test_only_the_likely_number_proposes_a_guess_around_it(qtbot) -> None:
    desk = Desk(qtbot, "channels/ig", "lead_rate", "name")
    desk.type("channels/ig/lead_rate", "20")
    rate = desk.session.plan.channels[0].lead_rate
    assert (rate.low, rate.likely, rate.high, rate.origin) == (0.14, 0.2, 0.28, Origin.GUESS)
    editor = desk.row("channels/ig/lead_rate").editor
    assert (editor.low.text(), editor.high.text()) == ("14%", "28%")
    desk.line("channels/ig/name")
    desk.session.undo()
    assert desk.session.plan.channels[0].lead_rate is None
    assert editor.likely.text() == ""
    assert not editor.low.isVisible()


def test_a_published_number_typed_over_is_a_guess_and_undo_brings_its_source_back(qtbot) -> None:
    desk = Desk(qtbot, "channels/ig", "ctr", "name")
    desk.type("channels/ig/ctr", "1.8")
    ctr = desk.session.plan.channels[0].ctr
    assert (ctr.origin, ctr.source) == (Origin.GUESS, "")
    assert ctr.ends == pytest.approx((0.01, 0.018, 0.026))
    desk.line("channels/ig/name")
    desk.session.undo()
    assert desk.session.plan.channels[0].ctr == CHANNEL.ctr


def test_low_above_likely_is_refused(qtbot) -> None:
    desk = Desk(qtbot, "channels/ig", "ctr", "name")
    low = desk.row("channels/ig/ctr").editor.low
    low.setFocus()
    low.selectAll()
    QTest.keyClicks(low, "5%")
    desk.line("channels/ig/name")
    assert "low end" in desk.kit.speaker.text(desk.row("channels/ig/ctr").binding.problem)
    assert low.text() == "5%"


def test_the_origin_changes_in_two_clicks(qtbot) -> None:
    desk = Desk(qtbot, "channels/ig", "ctr")
    button = desk.row("channels/ig/ctr").editor.origin
    own = next(action for action in button.menu().actions() if action.data() == Origin.OWN.value)
    own.trigger()
    assert desk.session.plan.channels[0].ctr.origin is Origin.OWN
    desk.session.undo()
    assert button.text() == "Published"


def test_dates_are_read_in_the_locales_order_and_echoed_with_the_month_as_a_word(qtbot) -> None:
    for locale, meant, echo in (("en_US", date(2027, 3, 4), "= March 4, 2027"), ("en_GB", date(2027, 4, 3), "= 3 April 2027")):
        desk = Desk(qtbot, "goal", "start", locale=locale)
        desk.type("goal/start", "3/4/2027")
        assert desk.session.plan.goal.start == meant
        assert desk.row("goal/start").binding.echo == echo


def test_a_choice_is_made_with_the_keyboard(qtbot) -> None:
    desk = Desk(qtbot, "goal", "metric")
    drop = desk.line("goal/metric")
    QTest.keyClicks(drop, "Rev")
    QTest.keyClick(drop, Qt.Key.Key_Return)
    assert desk.session.plan.goal.metric is Metric.REVENUE


def test_segments_move_with_the_arrow_keys(qtbot) -> None:
    desk = Desk(qtbot, "channels/ig", "mode", plan=put(PLAN, "channels/ig/mode", Mode.ORGANIC))
    first = desk.line("channels/ig/mode")
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert desk.session.plan.channels[0].mode is Mode.PAID


def test_a_country_is_found_by_its_name(qtbot) -> None:
    desk = Desk(qtbot, "business", "country", "name", locale="de_DE")
    desk.type("business/country", "vietnam")
    assert desk.session.plan.business.country == "VN"
    line = desk.row("business/country").editor.line
    line.completer().popup().hide()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "Vietnam"


def test_the_target_is_money_when_the_goal_counts_money(qtbot) -> None:
    desk = Desk(qtbot, "goal", "metric", "target")
    desk.session.edit(put(desk.session.plan, "goal/metric", Metric.REVENUE))
    assert desk.row("goal/target").editor.line.text() == "$350"
    desk.session.edit(put(desk.session.plan, "business/currency", "EUR"))
    assert desk.row("goal/target").editor.line.text() == "€350"
