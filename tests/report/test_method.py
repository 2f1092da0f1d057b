"""What an owner reads of the method: policy, security, coverage, calendar, research, KPIs."""

from dataclasses import replace
from datetime import date

import pytest

from smmdesk.evidence.criteria import wish_of
from smmdesk.evidence.samples import sample, sample_names
from smmdesk.plan.channel import Channel
from smmdesk.plan.content import Content, Item, Purpose, Tool
from smmdesk.plan.kpi import Better
from smmdesk.plan.measuring import with_fixed_measures, without_fixed_measures
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.policy import Policy, Role, SectionText
from smmdesk.plan.range import point
from smmdesk.plan.research import Keyword, NeedStage, Poll, Research, Sizing, SizingStep
from smmdesk.plan.rival import Activity, Presence, Rival
from smmdesk.plan.safety import Access, Safety
from smmdesk.report.content_weeks import content_weeks
from smmdesk.report.coverage import coverage_rows
from smmdesk.report.goal_sentence import goal_sentence
from smmdesk.report.kpis import kpi_document, kpi_table, lacking, measurement_words
from smmdesk.report.policy import MANDATORY, policy_document
from smmdesk.report.questionnaire import questionnaire
from smmdesk.report.research import (
    evidence_words,
    keyword_groups,
    keyword_table,
    needs_table,
    poll_table,
    rival_table,
    sizing_table,
    stale_findings,
)
from smmdesk.report.security import access_table, security_document
from smmdesk.report.setup import promise_table, setup_sentence, setup_table
from smmdesk.words.speaker import Speaker
from tests.checks.plans import GOOD, KPIS, change

SPEAKER = Speaker()
TABLES = (keyword_table, rival_table, needs_table, poll_table, sizing_table, kpi_table, access_table, setup_table, promise_table)


def test_an_empty_policy_names_its_three_missing_purposes():
    document = policy_document(Plan(), SPEAKER)
    missing = {s.key for s in document.sections if s.missing}
    assert set(MANDATORY) <= missing
    assert not document.is_complete


def test_answers_become_sentences_and_own_wording_replaces_them():
    policy = Policy(
        "staff.",
        encouraged="Share your work",
        voice="Friendly",
        never=("politics", "prices of others"),
        roles=(Role("r", "Posting", "Ann"),),
    )
    sections = {s.key: s for s in policy_document(Plan(policy=policy), SPEAKER).sections}
    assert sections["scope"].text == "It holds for: staff."
    assert sections["empower"].text == "You are welcome to: Share your work"
    assert sections["protect"].text == "How we sound: Friendly\nWe never post: politics; prices of others."
    assert sections["roles"].table.rows == (("Posting", "Ann", "–"),)
    own = replace(policy, texts=(SectionText("protect", "Be kind."), SectionText("legal", " ")))
    sections = {s.key: s for s in policy_document(Plan(policy=own), SPEAKER).sections}
    assert (sections["protect"].text, sections["protect"].own) == ("Be kind.", True)
    assert sections["legal"].missing


def test_security_proposes_steps_until_the_owner_writes_some():
    empty = {s.key: s for s in security_document(Plan(), SPEAKER).sections}
    assert empty["incident"].text.startswith("1. Stop")
    assert empty["people"].missing
    own = Plan(safety=Safety(in_charge="Ann", incident=("Call Ann",), chain=("Ann", "Bo")))
    sections = {s.key: s for s in security_document(own, SPEAKER).sections}
    assert sections["incident"].text == "1. Call Ann"
    assert sections["chain"].text == "1. Ann\n2. Bo"
    assert sections["people"].missing is None


def test_accounts_of_tools_stand_in_the_register_without_being_typed_again():
    plan = Plan(
        content=Content(tools=(Tool("t", "Mailer", owner="Bo", account="mail@tea"),)), safety=Safety(access=(Access("a", "@tea", "Ann"),))
    )
    assert [row[:2] for row in access_table(plan, SPEAKER).rows] == [("@tea", "Ann"), ("Mailer: mail@tea", "Bo")]
    both = put(plan, "safety/access/a/account", "Mail@tea")
    assert len(access_table(both, SPEAKER).rows) == 1


def test_the_matrix_says_who_is_never_asked_to_buy():
    plan = change(("journey/actions", GOOD.journey.actions[:1]), ("content/items", ()))
    rows = coverage_rows(plan)
    words = [SPEAKER.text(gap) for gap in rows.gaps]
    assert words[0] == "Neighbours: nobody is asked to buy."
    assert len(words) == 3
    assert SPEAKER.text(coverage_rows(put(plan, "business/sells", False)).gaps[0]).endswith("say yes.")
    assert rows.table(SPEAKER).rows[0] == ("Awareness", "Neighbours", "1 action")
    assert coverage_rows(GOOD).gaps == ()


def test_a_week_says_its_hours_what_it_asks_and_what_is_too_much():
    items = tuple(Item(f"i{n}", day=date(2027, 3, 1), hours=4.0, purpose=Purpose.ASK) for n in range(3))
    made = content_weeks(change(("content/items", items)))
    assert made.asks == 1
    row = made.table(SPEAKER).rows[0]
    assert row[1:6] == ("3", "0", "3", "12", "10")
    assert row[6] == "more hours than you have; asks more than it gives"
    assert SPEAKER.text(content_weeks(Plan()).title) == "Nothing is planned yet"


def test_keywords_are_grouped_by_stage_with_their_searches():
    keywords = (
        Keyword("a", "x", 10.0, NeedStage.PURCHASE),
        Keyword("b", "y", 5.0, NeedStage.NEED),
        Keyword("c", "z", 30.0, NeedStage.PURCHASE),
        Keyword("d", "w", None, NeedStage.NEED),
    )
    groups = keyword_groups(Plan(research=Research(keywords=keywords)))
    assert [(g.stage, [k.term for k in g.rows], g.volume) for g in groups] == [
        (NeedStage.NEED, ["y", "w"], 5.0),
        (NeedStage.PURCHASE, ["z", "x"], 40.0),
    ]


RIVALS = (
    Rival(
        "r1", "Other", presence=(Presence("p1", "instagram", Activity.MUCH, shares="films"), Presence("p2", "tiktok", Activity.NOT_LOOKED))
    ),
    Rival("r2", "Third", presence=(Presence("p1", "instagram", Activity.NONE),)),
)


def test_rivals_stand_against_networks_and_count_in_the_ranking_without_being_typed_again():
    plan = Plan(research=Research(rivals=RIVALS))
    table = rival_table(plan, SPEAKER)
    assert table.columns == ("Competitor", "instagram", "tiktok", "Better, worse")
    assert table.rows[0] == ("Other", "Much; films", "–", "–")
    assert (plan.research.rivals_on("instagram"), plan.research.rivals_on("tiktok")) == (1, None)
    assert wish_of(plan).rivals == {"instagram": 1}


def test_a_poll_shows_its_range_or_why_there_is_none():
    plan = Plan(research=Research(polls=(Poll("a", "Known?", n=100, yes=20, at_random=True), Poll("b", "Liked?"))))
    rows = poll_table(plan, SPEAKER).rows
    assert rows[0][2:] == ("100", "20%", "13% to 29%")
    assert rows[1][4] == "not defined: nobody has answered yet"


def test_the_market_step_by_step():
    plan = Plan(research=Research(sizing=Sizing("Town", point(1000.0), (SizingStep("a", "drivers", point(0.5)),))))
    assert sizing_table(plan, SPEAKER).rows == (("Town", "–", "1,000"), ("drivers", "50%", "500"))


def test_a_segment_is_assumed_until_somebody_was_asked():
    assert SPEAKER.text(evidence_words(GOOD, "s1")) == "known from one entry, people asked or seen: 5"
    assert SPEAKER.text(evidence_words(Plan(), "s1")) == "assumed"
    assert stale_findings(GOOD, date(2027, 8, 1)) == {"f1"}
    assert stale_findings(GOOD, date(2027, 2, 1)) == frozenset()


def test_a_measurement_plan_is_fixed_with_its_day_and_remembers_its_kpis():
    fixed = with_fixed_measures(GOOD, date(2027, 2, 2))
    assert SPEAKER.text(measurement_words(fixed)) == "Fixed on February 2, 2027."
    changed = put(fixed, "kpis/items/k1/name", "Other")
    assert "changed since" in SPEAKER.text(measurement_words(changed))
    assert kpi_table(changed, SPEAKER, fixed=True) == kpi_table(GOOD, SPEAKER)
    assert without_fixed_measures(fixed) == GOOD
    with pytest.raises(ValueError, match="no KPIs"):
        with_fixed_measures(Plan(), date(2027, 2, 2))


def test_the_kpi_sheet_has_goal_kpis_and_what_was_fixed():
    sheet = kpi_document(GOOD, SPEAKER)
    assert [s.key for s in sheet.sections] == ["goal", "kpis", "measures"]
    assert sheet.sections[0].text == SPEAKER.text(goal_sentence(GOOD))
    assert [row[0] for row in sheet.sections[1].table.rows] == [k.name for k in GOOD.kpis.items]
    assert not kpi_document(Plan(), SPEAKER).is_complete
    changed = put(with_fixed_measures(GOOD, date(2027, 1, 4)), "kpis/items", GOOD.kpis.items[:1])
    assert kpi_document(changed, SPEAKER).sections[-1].table.rows == kpi_table(GOOD, SPEAKER).rows


def test_a_kpi_says_which_quality_it_lacks():
    assert lacking(KPIS[0]) == ()
    assert len(lacking(replace(KPIS[0], better=Better.NOT_SAID, reason="", formula=""))) == 3


def test_the_questionnaire_asks_for_no_name_and_uses_the_plan():
    questions = questionnaire(GOOD)
    assert "Tea" in SPEAKER.text(questions[0].text)
    assert "Instagram" in questions[3].answers
    assert not any("name" in SPEAKER.text(q.text).lower() for q in questions)


def test_set_up_and_promise_of_each_channel():
    assert SPEAKER.text(setup_sentence(GOOD)) == "7 steps are left before the start."
    assert SPEAKER.text(setup_sentence(Plan())) == "No channel needs an account yet."
    assert promise_table(GOOD, SPEAKER).rows == (("Instagram", "4 hours", "–", "Ann"),)
    assert setup_table(Plan(channels=(Channel("x", "Flyers"),)), SPEAKER).rows == ()


@pytest.mark.parametrize("name", sample_names())
@pytest.mark.parametrize("table", TABLES)
def test_every_table_can_be_made_of_a_sample_and_of_nothing(name, table):
    for plan in (sample(name), Plan()):
        made = table(plan, SPEAKER)
        assert all(cell for row in made.rows for cell in row)
