"""What an owner gets while typing into a field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Mode
from smmdesk.plan.goal import Goal, Metric
from smmdesk.plan.path import get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity
from smmdesk.plan.range import Origin, Range
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import say
from ui.look.theme import Theme
from ui.widgets.editors.bind import PATIENCE_MS
from ui.widgets.editors.kit import Kit
from ui.widgets.forms.form import Form, build_form

CHANNEL = Channel("ig", "Instagram", spend=7200.0, ctr=Range(0.005, 0.009, 0.013, Origin.PUBLISHED, "s1", date(2025, 1, 1)))
PLAN = Plan(business=Business(name="MOKUKU", country="US"), goal=Goal("Sell", target=350.0), channels=(CHANNEL,))


class Desk:
    """A window with one form and the window's own undo."""

    def __init__(self, qtbot, record: str, *names: str, plan: Plan = PLAN, locale: str = "en_US", width: int = 900) -> None:
        self.session = Session(plan)
        self.kit = Kit(self.session, Speaker(locale), Theme())
        self.window = QWidget()
        self.form: Form = build_form(self.kit, record, names)
        QVBoxLayout(self.window).addWidget(self.form)
        undo = QAction("Undo", self.window, shortcut=QKeySequence("Ctrl+Z"))
        undo.triggered.connect(self.session.undo)
        self.window.addAction(undo)
        qtbot.addWidget(self.window)
        self.window.resize(width, 300)
        with qtbot.waitActive(self.window):
            self.window.show()
        QTest.qWait(1)

    def row(self, path: str):
        return self.form.rows[path]

    def line(self, path: str):
        row = self.row(path)
        self.form.focus_field(path)
        return getattr(row.editor, "line", row.editor.focusProxy())

    def type(self, path: str, text: str) -> None:
        line = self.line(path)
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)


def test_every_keystroke_is_in_the_plan_and_one_undo_takes_the_whole_number_back(qtbot) -> None:
    desk = Desk(qtbot, "goal", "target", "owner")
    line = desk.line("goal/target")
    line.selectAll()
    seen = []
    desk.session.listen(lambda old, new: seen.append(new.goal.target))
    QTest.keyClicks(line, "412")
    assert seen == [4.0, 41.0, 412.0]
    desk.session.undo()
    assert desk.session.plan.goal.target == 350.0
    assert line.text() == "350"
    desk.session.redo()
    assert line.text() == "412"


def test_ctrl_z_in_a_field_is_the_plans_undo(qtbot) -> None:
    desk = Desk(qtbot, "goal", "statement")
    desk.type("goal/statement", "Sell more")
    assert desk.session.plan.goal.statement == "Sell more"
    QTest.keyClick(desk.line("goal/statement"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.session.plan.goal.statement == "Sell"
    assert desk.line("goal/statement").text() == "Sell"


def test_typing_again_after_leaving_the_field_is_a_step_of_its_own(qtbot) -> None:
    desk = Desk(qtbot, "goal", "statement", "owner")
    desk.type("goal/statement", "A")
    desk.line("goal/owner")
    desk.type("goal/statement", "B")
    desk.session.undo()
    assert desk.session.plan.goal.statement == "A"


def test_what_is_being_typed_stays_as_typed_until_the_field_is_left(qtbot) -> None:
    desk = Desk(qtbot, "goal", "target", "owner")
    desk.type("goal/target", "12k")
    line = desk.line("goal/target")
    assert (line.text(), line.cursorPosition()) == ("12k", 3)
    assert desk.session.plan.goal.target == 12_000
    assert desk.row("goal/target").message.echo.text() == "= 12,000"
    desk.session.edit(put(desk.session.plan, "goal/owner", "Ann"))
    assert (line.text(), line.cursorPosition()) == ("12k", 3)
    desk.line("goal/owner")
    assert line.text() == "12,000"


@pytest.mark.parametrize(("locale", "echo"), [("en_US", "= about 1.2"), ("de_DE", "= about 1,2 Tausend"), ("vi_VN", "= about 1,2 nghìn")])
def test_a_mark_that_other_countries_read_differently_is_echoed_in_words(qtbot, locale, echo) -> None:
    desk = Desk(qtbot, "goal", "target", locale=locale)
    desk.type("goal/target", "1.234")
    assert desk.row("goal/target").binding.echo == echo


def test_a_wrong_number_is_said_and_the_plan_stays(qtbot) -> None:
    desk = Desk(qtbot, "goal", "target", "owner", plan=put(PLAN, "goal/target", None))
    height = desk.row("goal/target").height()
    desk.type("goal/target", "abc")
    desk.line("goal/owner")
    row = desk.row("goal/target")
    assert desk.session.plan.goal.target is None
    assert row.editor.line.text() == "abc"
    assert row.editor.line.property("state") == "bad"
    assert row.message.note.accessibleName() == 'Error: Target: "abc" is not a number. Write it like 1,234.5.'
    assert "abc" in row.editor.line.accessibleDescription()
    assert row.height() == height
    desk.type("goal/target", "5")
    assert desk.session.plan.goal.target == 5.0
    assert not row.editor.line.property("state")


def test_a_half_typed_number_is_not_scolded_at_once(qtbot) -> None:
    desk = Desk(qtbot, "goal", "target", "owner")
    desk.type("goal/target", "1,23")
    row = desk.row("goal/target")
    assert row.binding.problem is None
    QTest.keyClicks(row.editor.line, "4")
    QTest.qWait(PATIENCE_MS + 100)
    assert row.binding.problem is None
    assert desk.session.plan.goal.target == 1234.0


def test_the_beginning_of_a_refused_number_does_not_stay_in_the_plan(qtbot) -> None:
    desk = Desk(qtbot, "channels/ig", "ctr", "name", locale="de_DE")
    desk.type("channels/ig/ctr", "0.8")
    desk.line("channels/ig/name")
    assert desk.kit.speaker.text(desk.row("channels/ig/ctr").binding.problem).endswith("Write 0,8 or 8.")
    assert desk.session.plan.channels[0].ctr == CHANNEL.ctr
    assert desk.row("channels/ig/ctr").editor.likely.text() == "0.8"
    desk.type("channels/ig/ctr", "0,8")
    assert desk.session.plan.channels[0].ctr.likely == 0.008


@pytest.mark.parametrize("width", [380, 640, 900])
def test_a_form_fits_its_width_without_cutting_an_editor(qtbot, width) -> None:
    desk = Desk(qtbot, "channels/ig", "name", "ctr", "curve", width=width)
    assert desk.form.width() <= width
    for row in desk.form.rows.values():
        for part, _ in row.editor.inputs():
            right = part.mapTo(desk.form, part.rect().topRight()).x()
            assert right <= desk.form.width()


@pytest.mark.parametrize(
    ("path", "typed", "said"),
    [
        ("channels/ig/spend", "-5", "Advertising per month: must be $0 or more."),
        ("channels/ig/start_month", "37", "From month: must be 36 or less."),
        ("channels/ig/start_month", "1.5", "From month: Type a whole number, such as 2."),
        ("channels/ig/hill_slope", "0", "Hill slope: must be more than 0."),
        ("channels/ig/lead_rate", "120", "Visitors who become leads: must be 100% or less."),
        ("channels/ig/spend", "", "Advertising per month: Type a number."),
        ("channels/ig/spend", "5 EUR", "Advertising per month: All amounts of this plan are in USD. Write the amount without EUR."),
    ],
)
def test_limits_come_from_the_declaration_and_are_said_with_the_fields_name(qtbot, path, typed, said) -> None:
    record, _, name = path.rpartition("/")
    desk = Desk(qtbot, record, name, "name")
    before = get(desk.session.plan, path)
    desk.type(path, typed)
    desk.line("channels/ig/name")
    assert desk.kit.speaker.text(desk.row(path).binding.problem) == said
    assert get(desk.session.plan, path) == before


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


@pytest.mark.parametrize("width", [400, 900])
def test_problems_of_the_checks_stand_in_the_row_of_their_field(qtbot, width) -> None:
    desk = Desk(qtbot, "goal", "target", "owner", width=width)
    row = desk.row("goal/target")
    height = row.height()
    hint = Problem("goal/target", Severity.HINT, say("Round it."))
    bad = Problem("goal/target", Severity.ERROR, say("Too high."), say("Lower it."))
    desk.form.show_problems([hint, bad, Problem("goal/end", Severity.ERROR, say("No date."))])
    assert row.message.note.accessibleName() == "Error: Too high. Lower it."
    assert row.editor.line.property("state") == "bad"
    QTest.qWait(1)
    assert row.height() == height
    desk.form.show_problems([])
    assert not row.message.note.isVisible()
    assert not row.editor.line.property("state")


def test_a_parts_sum_that_the_plan_refuses_is_said(qtbot) -> None:
    desk = Desk(qtbot, "timing", "lag")
    desk.type("timing/lag", "90")
    assert desk.session.plan.timing.lag == (1.0,)
    qtbot.waitUntil(lambda: desk.row("timing/lag").binding.problem is not None, timeout=PATIENCE_MS * 4)
    assert "add up to 1" in desk.kit.speaker.text(desk.row("timing/lag").binding.problem)
