"""The parts of the method keep what the owner wrote, and files from before they existed still open."""

import json
from datetime import date

import pytest

from smmdesk.plan.channel import Channel
from smmdesk.plan.codec import decode, encode
from smmdesk.plan.content import Contact, ContactKind, Content, Format, Involvement, Item, Made, Purpose, Tool
from smmdesk.plan.goal import Goal, Kind
from smmdesk.plan.journey import Action, Journey, Ladder, Lever
from smmdesk.plan.kpi import Better, Kpi, Kpis, KpiUnit, Linked
from smmdesk.plan.path import get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.policy import Escalation, Policy, Role, SectionText
from smmdesk.plan.range import guess
from smmdesk.plan.research import Community, Evidence, Finding, Keyword, NeedMatch, Poll, Research, Sizing, SizingStep
from smmdesk.plan.rival import Activity, Presence, Rival
from smmdesk.plan.safety import Access, Posture, Safety
from smmdesk.plan.stage import NAMES, Stage, Transition, Vocabulary, stage_name, transition_name
from smmdesk.words.speaker import Speaker

DAY = date(2027, 3, 1)
KPI = Kpi("k1", "Cost per lead", "cost / leads", KpiUnit.MONEY, "shop", Better.DOWN, linked=Linked.YES, reason="Fewer euros a lead")
FULL = Plan(
    goal=Goal(kind=Kind.ADVOCACY),
    channels=(Channel("ig", reply_hours=4.0, covered="9-18", answered_by="Ann", setup=("account",)),),
    journey=Journey(
        Vocabulary.NEED, (Action("a1", Transition.TO_DESIRE, "s1", "ig", "Look", "Film", 20.0, "Bo"),), Ladder(observe_now=5.0)
    ),
    kpis=Kpis((KPI,), DAY, 2, DAY, (KPI,)),
    research=Research(
        (Finding("f1", text="Much need", day=DAY),),
        keywords=(Keyword("k1", "car mascot", 900.0),),
        evidence=(Evidence("e1", "s1", people=12),),
        communities=(Community("c1", "Drivers", size=300.0),),
        needs=(NeedMatch("n1", need="calm"),),
        rivals=(Rival("r1", "Other", presence=(Presence("p1", "instagram", Activity.MUCH),)),),
        polls=(Poll("p1", n=50, yes=20),),
        sizing=Sizing("Town", guess(9, 10, 12), (SizingStep("z1", "drivers", guess(0.4, 0.5, 0.6)),)),
    ),
    content=Content(
        (Item("i1", "Hello", DAY, "ig", Stage.DESIRE, format=Format.LIVE, purpose=Purpose.ASK, made=Made.CURATED, hours=1.5),),
        (Contact("c1", "Paper", ContactKind.MEDIA, due=DAY),),
        (Involvement("v1", done=True),),
        (Tool("t1", "Mailer", line="list"),),
    ),
    policy=Policy(
        never=("politics",),
        roles=(Role("r1", "Posting", "Ann"),),
        escalation=(Escalation("x1", "Press"),),
        texts=(SectionText("voice", "…"),),
    ),
    safety=Safety(access=(Access("a1", "@shop", "Ann", checked=DAY),), incident=("Stop", "Tell"), posture=Posture.PROTECTOR),
)


def test_every_part_comes_back_as_it_was_written():
    assert decode(json.loads(json.dumps(encode(FULL)))) == FULL


def test_a_file_from_before_these_parts_still_opens():
    parts = ("journey", "kpis", "research", "content", "policy", "safety")
    old = {name: value for name, value in encode(Plan(name="Old")).items() if name not in parts}
    assert decode(old) == Plan(name="Old")


def test_a_record_inside_a_record_has_an_address():
    path = "research/rivals/r1/presence/p1/shares"
    assert get(put(FULL, path, "films"), path) == "films"


def test_the_four_transitions_join_the_five_stages():
    assert [(t.start, t.end) for t in Transition] == list(zip(tuple(Stage), tuple(Stage)[1:], strict=False))


@pytest.mark.parametrize("vocabulary", Vocabulary)
def test_each_vocabulary_names_each_stage_of_the_same_funnel(vocabulary):
    assert set(NAMES[vocabulary]) == set(Stage)
    words = [Speaker().text(stage_name(stage, vocabulary)) for stage in Stage]
    assert len(set(words)) == len(Stage)
    assert Speaker().text(transition_name(Transition.TO_INTEREST, vocabulary)) == f"{words[0]} → {words[1]}"


def test_every_stage_is_counted_by_a_figure_of_the_forecast():
    from smmdesk.forecast.figures import key_figures

    assert {stage.figure for stage in Stage} <= set(key_figures())


@pytest.mark.parametrize("lever", [lever for lever in Lever if lever is not Lever.USUAL])
def test_every_lever_is_a_field_of_the_plan(lever):
    get(Plan(), lever.path)


def test_an_action_moves_the_rate_of_its_step_unless_told_otherwise():
    assert [Action("a", step).lever for step in Transition] == [Lever.CLICKS, Lever.LEADS, Lever.SALES, Lever.ADVOCATES]
    assert Action("a", moves=Lever.REPEAT).lever is Lever.REPEAT


def test_a_kpi_is_good_only_with_all_three_qualities():
    from dataclasses import replace

    assert KPI.has_all_qualities
    for change in ({"formula": " "}, {"source": ""}, {"unit": KpiUnit.NOT_SAID}):
        assert not replace(KPI, **change).is_measurable
    assert not replace(KPI, better=Better.NOT_SAID).is_directional
    for change in ({"linked": Linked.NO}, {"reason": ""}):
        assert not replace(KPI, **change).is_related


def test_an_item_is_social_only_if_all_three_answers_are_yes():
    assert Item("i", talks_with=True, converses=True, is_shared=True).is_social
    assert not Item("i", talks_with=True, converses=True).is_social
