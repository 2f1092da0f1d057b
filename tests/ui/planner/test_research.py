"""What an owner does with the research of the step "Market and audience"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smmdesk.plan.market import Market, Segment
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, point
from smmdesk.plan.research import Evidence, Finding, NeedStage, Poll, Research, Sizing, SizingStep, Topic
from ui.planner.steps.audience_evidence import EvidenceCard
from ui.planner.steps.audience_keywords import KeywordsCard
from ui.planner.steps.audience_polls import PollsCard
from ui.planner.steps.audience_rivals import RivalsCard
from ui.planner.steps.audience_sheet import FindingsCard
from ui.planner.steps.audience_sizing import SizingCard
from ui.planner.today import today

LEFT = Qt.MouseButton.LeftButton
PLAN = Plan(market=Market(segments=(Segment("s1", "Guests", True), Segment("s2", "Firms"))))


def research(page) -> Research:
    return page.kit.session.plan.research


def card(page, kind: type):
    return next(c for c in page.research.cards if isinstance(c, kind))


@pytest.fixture
def show(show_page):
    def open_research(plan: Plan = PLAN):
        page = show_page("audience", plan)
        QTest.mouseClick(page.parts.chip("research"), LEFT)
        return page

    return open_research


def test_the_research_is_a_part_of_its_own_and_a_jump_leads_there(show_page) -> None:
    page = show_page("audience", PLAN)
    assert not page.research.isVisible()
    assert page.focus_field("research/findings")
    assert page.research.isVisible()
    assert not page.segments.isVisible()
    assert page.focus_field("market/description")
    assert page.segments.isVisible()


def test_old_findings_are_stale_and_fresh_ones_are_not(show) -> None:
    finding = Finding("f1", Topic.NEED, "Strong", day=date(2020, 1, 1))
    page = show(replace(PLAN, research=Research(findings=(finding,))))
    assert card(page, FindingsCard).age.accessibleName().startswith("Warning: 1 finding is stale.")
    page.kit.session.edit(replace(PLAN, research=Research(findings=(replace(finding, day=today()),))))
    assert "stale" not in card(page, FindingsCard).age.accessibleName()


def test_a_segment_is_assumed_until_there_is_evidence(show) -> None:
    page = show()
    assert "Assumed so far: Guests, Firms." in card(page, EvidenceCard).known.accessibleName()
    entry = Evidence("e1", "s1", people=12, found="They come for the view")
    page.kit.session.edit(replace(PLAN, research=Research(evidence=(entry,))))
    assert "Assumed so far: Firms." in card(page, EvidenceCard).known.accessibleName()


def test_a_new_entry_is_of_today_and_about_whom_nothing_is_known(show) -> None:
    known = Evidence("e1", "s1", people=12, found="They come for the view")
    page = show(replace(PLAN, research=Research(evidence=(known,))))
    QTest.mouseClick(card(page, EvidenceCard).records.add_button, LEFT)
    assert (research(page).evidence[-1].segment, research(page).evidence[-1].day) == ("s2", today())
    QTest.mouseClick(card(page, FindingsCard).records.add_button, LEFT)
    assert research(page).findings[-1].day == today()
    assert "stale" not in card(page, FindingsCard).age.accessibleName()


def test_a_long_finding_is_read_in_full_and_an_empty_one_is_one_line_high(show, qtbot) -> None:
    long = Finding("f1", text="They look at reviews on two sites, ask in a group, and book in the evening on the phone. " * 2)
    page = show(replace(PLAN, research=Research(findings=(long, Finding("f2")))))
    rows = card(page, FindingsCard).records.rows
    texts = [rows[key].cells[f"research/findings/{key}/text"][0].area for key in ("f1", "f2")]
    beside = rows["f2"].cells["research/findings/f2/source"][0]
    qtbot.waitUntil(lambda: texts[0].document().size().height() >= 2 and texts[0].verticalScrollBar().maximum() == 0)
    assert abs(texts[1].height() - beside.height()) <= 2


def test_a_pasted_table_becomes_keywords_in_one_step(show) -> None:
    page = show()
    keywords = card(page, KeywordsCard)
    keywords.area.setPlainText(
        "Term\tSearches\tStage\tMessage\nquiet cafe\t1,200\t1\tCome and rest\nbest flat white\t90\tCompares offers\t\n"
    )
    QTest.mouseClick(keywords.read_button, LEFT)
    assert [(k.term, k.volume, k.stage) for k in research(page).keywords] == [
        ("quiet cafe", 1200.0, NeedStage.NEED),
        ("best flat white", 90.0, NeedStage.SUPERIORITY),
    ]
    assert "2 terms were added." in keywords.result.accessibleName()
    assert "quiet cafe" in keywords.table.tsv()
    page.kit.session.undo()
    assert research(page).keywords == ()


def test_a_term_that_is_there_already_is_not_taken_twice(show) -> None:
    page = show()
    keywords = card(page, KeywordsCard)
    for _ in range(2):
        keywords.area.setPlainText("quiet cafe\t10\n")
        QTest.mouseClick(keywords.read_button, LEFT)
    assert len(research(page).keywords) == 1
    assert "1 were there already." in keywords.result.accessibleName()


def test_a_competitor_is_looked_at_network_by_network(show) -> None:
    page = show()
    rivals = card(page, RivalsCard)
    QTest.mouseClick(rivals.picker.add_button, LEFT)
    assert page.focus_field("research/rivals/r1/name")
    QTest.keyClicks(QApplication.focusWidget(), "The corner cafe")
    QTest.mouseClick(rivals.presence.add_button, LEFT)
    QTest.keyClicks(QApplication.focusWidget(), "Instagram")
    rival = research(page).rivals[0]
    assert (rival.name, rival.presence[0].platform) == ("The corner cafe", "instagram")
    assert rivals.picker.chip("r1").text() == "The corner cafe"


def test_a_poll_says_its_honest_range_and_how_many_answers_are_needed(show) -> None:
    page = show(replace(PLAN, research=Research(polls=(Poll("p1", "Do you know us?", n=40, yes=10, at_random=True),))))
    polls = card(page, PollsCard)
    assert "10 of 40 said yes" in polls.said[0].accessibleName()
    assert polls.needed.text().startswith("97 people")
    polls.margin.setCurrentIndex(1)
    assert polls.needed.text().startswith("385 people")


def test_the_market_step_by_step_becomes_the_size_of_the_market(show) -> None:
    sizing = Sizing("People in town", point(80_000.0), (SizingStep("t1", "who drink coffee out", point(0.25)),))
    page = show(Plan(research=Research(sizing=sizing)))
    QTest.mouseClick(card(page, SizingCard).take, LEFT)
    size = page.kit.session.plan.market.size
    assert size is not None
    assert (size.likely, size.origin) == (20_000.0, Origin.OWN)
    assert page.kit.session.undo_label == "Size of the market"
    assert not card(page, SizingCard).take.isVisible()


def test_the_questionnaire_is_saved_as_a_pdf(show, tmp_path) -> None:
    page = show()
    assert card(page, EvidenceCard).buttons.save_as(tmp_path / "questions.pdf")
    assert (tmp_path / "questions.pdf").read_bytes().startswith(b"%PDF")
