"""What an owner gets while typing into a field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smmdesk.plan.path import get, put
from smmdesk.plan.problem import Problem, Severity
from smmdesk.words.text import say
from tests.ui.editors.desk import CHANNEL, PLAN, Desk
from ui.widgets.editors.bind import PATIENCE_MS


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
