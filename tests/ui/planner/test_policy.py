"""What an owner does on the step "Policy and safety"."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel
from smmdesk.plan.plan import Plan
from smmdesk.plan.policy import Policy
from smmdesk.plan.safety import Posture, Safety

LEFT = Qt.MouseButton.LeftButton
PLAN = Plan(business=Business(name="Salon Rosa"), channels=(Channel("c1", "Instagram", "instagram"), Channel("c2", "Newsletter")))


def policy(page) -> Policy:
    return page.kit.session.plan.policy


def safety(page) -> Safety:
    return page.kit.session.plan.safety


def type_into(page, path: str, words: str) -> None:
    assert page.focus_field(path)
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_the_three_purposes_are_open_and_needed_until_they_are_answered(show_page) -> None:
    page = show_page("policy", PLAN)
    assert [key for key, fold in page.answers.folds.items() if fold.is_open] == ["empower", "protect", "legal"]
    assert page.answers.notes["protect"].accessibleName().startswith("Warning: Needed.")
    type_into(page, "policy/voice", "Friendly and exact")
    assert page.answers.notes["protect"].accessibleName().startswith("All right")
    assert page.answers.folds["protect"].is_open


def test_the_policy_is_written_while_the_owner_answers(show_page) -> None:
    page = show_page("policy", PLAN)
    type_into(page, "policy/voice", "Friendly and exact")
    assert page.text.sections["protect"].text.text() == "How we sound: Friendly and exact"
    assert page.text.card.title.text() == "Social media policy of Salon Rosa"
    assert page.text.sections["legal"].missing.isVisible()


def test_a_section_in_own_words_stays_until_the_programs_words_are_wanted_again(show_page) -> None:
    page = show_page("policy", replace(PLAN, policy=Policy(voice="Friendly")))
    section = page.text.sections["protect"]
    QTest.mouseClick(section.edit_button, LEFT)
    section.area.selectAll()
    QTest.keyClicks(QApplication.focusWidget(), "We sound like ourselves.")
    assert policy(page).texts[0].text == "We sound like ourselves."
    assert page.kit.session.undo_label == "Wording of the policy"
    type_into(page, "policy/voice", " and calm")
    assert section.text.text() == "We sound like ourselves."
    QTest.mouseClick(section.reset_button, LEFT)
    assert policy(page).texts == ()
    assert "Friendly" in section.text.text()


def test_typing_a_wording_is_one_undo_step(show_page) -> None:
    page = show_page("policy", PLAN)
    page.text.sections["community"].edit()
    QTest.keyClicks(QApplication.focusWidget(), "Be kind")
    page.text.sections["community"].area.clearFocus()
    page.kit.session.undo()
    assert policy(page).texts == ()
    assert not page.kit.session.can_undo


def test_a_role_is_added_and_stands_in_the_policy(show_page) -> None:
    page = show_page("policy", PLAN)
    assert page.focus_field("policy/roles")
    QTest.mouseClick(page.answers.records["roles"].add_button, LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "Answering")
    assert policy(page).roles[0].task == "Answering"
    assert "Answering" in page.text.sections["roles"].table.tsv()


def test_a_jump_to_a_field_of_the_security_page_shows_that_part(show_page) -> None:
    page = show_page("policy", PLAN)
    type_into(page, "safety/in_charge", "Rosa")
    assert safety(page).in_charge == "Rosa"
    assert page.safety.isVisible()
    assert not page.answers.isVisible()


def test_the_proposed_incident_steps_are_taken_over_and_can_be_changed(show_page) -> None:
    page = show_page("policy", PLAN)
    page.parts.show_part("safety")
    QTest.mouseClick(page.safety.propose, LEFT)
    assert len(safety(page).incident) >= 5
    assert not page.safety.propose.isVisible()
    assert page.kit.session.undo_label == "Take the proposed steps"
    page.kit.session.undo()
    assert safety(page).incident == ()
    assert page.safety.propose.isVisible()


def test_the_posture_gives_advice(show_page) -> None:
    page = show_page("policy", replace(PLAN, safety=Safety(posture=Posture.REACTOR)))
    assert "look every day at what is said" in page.safety.advice.accessibleName()


def test_accounts_of_channels_on_networks_are_offered_once(show_page) -> None:
    page = show_page("policy", PLAN)
    page.parts.show_part("safety")
    QTest.mouseClick(page.accounts.take, LEFT)
    assert [a.account for a in safety(page).access] == ["Instagram"]
    assert not page.accounts.take.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "Rosa")
    assert safety(page).access[0].holder == "Rosa"


def test_what_looks_like_a_password_is_marked(show_page) -> None:
    page = show_page("policy", PLAN)
    type_into(page, "safety/contact", "password: Sommer2027!")
    from smmdesk.checks.check import check

    problems = [p for p in check(page.kit.session.plan) if p.path == "safety/contact"]
    page.show_problems(problems)
    assert page.safety.form.rows["safety/contact"].message.note.isVisible()


def test_policy_and_security_page_are_saved_as_pdf(show_page, tmp_path) -> None:
    page = show_page("policy", replace(PLAN, policy=Policy(voice="Friendly"), safety=Safety(in_charge="Rosa")))
    assert page.text.buttons.save_as(tmp_path / "policy.pdf")
    assert page.safety.buttons.save_as(tmp_path / "security.pdf")
    for name in ("policy.pdf", "security.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
    assert not page.text.buttons.save_as(tmp_path / "no such folder" / "policy.pdf")
