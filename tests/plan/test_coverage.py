from dataclasses import replace

from smmdesk.plan.channel import Channel
from smmdesk.plan.content import Content, Item, Purpose
from smmdesk.plan.coverage import asked_to_act, coverage, uncovered
from smmdesk.plan.journey import Action, Journey
from smmdesk.plan.market import Market, Segment
from smmdesk.plan.plan import Plan
from smmdesk.plan.stage import Stage, Transition

PLAN = Plan(
    market=Market(segments=(Segment("s1", "A", True), Segment("s2", "B"))),
    channels=(Channel("ig", "Instagram"), Channel("li", "LinkedIn", segments=("s2",))),
    journey=Journey(
        actions=(
            Action("a1", Transition.TO_INTEREST, message="Look"),
            Action("a2", Transition.TO_CONVERSION, "s1", "ig", "Buy"),
            Action("a3", Transition.TO_ADVOCACY),
        )
    ),
    content=Content((Item("i1", channel="li", stage=Stage.INTEREST, segment="s2"),)),
)


def test_there_is_a_cell_for_each_stage_segment_and_channel_of_the_segment():
    cells = coverage(PLAN)
    assert len(cells) == 5 * (1 + 2)
    filled = {(c.stage, c.segment, c.channel) for c in cells if not c.is_empty}
    assert filled == {
        (Stage.AWARENESS, "s1", "ig"),
        (Stage.AWARENESS, "s2", "ig"),
        (Stage.AWARENESS, "s2", "li"),
        (Stage.DESIRE, "s1", "ig"),
        (Stage.INTEREST, "s2", "li"),
    }


def test_who_is_never_asked_to_buy_is_found():
    assert asked_to_act(PLAN, "s1")
    assert not asked_to_act(PLAN, "s2")
    item = Item("i2", stage=Stage.DESIRE, purpose=Purpose.ASK, segment="s2")
    assert asked_to_act(replace(PLAN, content=Content((item,))), "s2")
    assert not asked_to_act(replace(PLAN, content=Content((replace(item, purpose=Purpose.GIVE),))), "s2")


def test_steps_without_action_or_content_are_named_and_an_empty_action_is_none():
    assert set(uncovered(PLAN)) == {
        (Transition.TO_DESIRE, "s1"),
        (Transition.TO_ADVOCACY, "s1"),
        (Transition.TO_CONVERSION, "s2"),
        (Transition.TO_ADVOCACY, "s2"),
    }


def test_a_plan_without_segments_and_channels_has_its_five_stages():
    assert len(coverage(Plan())) == 5
    assert len(uncovered(Plan())) == 4
