"""Exactly one segment is primary, whatever is added, copied or removed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.plan.channel import Channel
from smmdesk.plan.market import Market, Segment
from smmdesk.plan.plan import Plan
from smmdesk.plan.segments import with_all_served, with_copied_segment, with_new_segment, with_primary, with_served, without_segment


def primary(plan: Plan) -> list[str]:
    return [segment.id for segment in plan.market.segments if segment.primary]


THREE = Plan(market=Market(segments=(Segment("a", primary=True), Segment("b"), Segment("c"))))


def test_choosing_one_unmarks_the_others() -> None:
    assert primary(with_primary(THREE, "c")) == ["c"]
    with pytest.raises(KeyError):
        with_primary(THREE, "x")


def test_the_first_segment_is_primary_and_later_ones_are_not() -> None:
    one, first = with_new_segment(Plan())
    two, _ = with_new_segment(one)
    assert primary(two) == [first]
    assert len(two.market.segments) == 2


def test_a_copy_stands_behind_its_original_and_is_not_primary() -> None:
    plan, copy = with_copied_segment(THREE, "a")
    assert [s.id for s in plan.market.segments] == ["a", copy, "b", "c"]
    assert primary(plan) == ["a"]


def test_removing_the_primary_one_makes_the_first_that_stays_primary() -> None:
    assert primary(without_segment(THREE, "a")) == ["b"]
    assert primary(without_segment(THREE, "b")) == ["a"]


def test_a_channel_does_not_name_a_segment_that_is_gone() -> None:
    plan = replace(THREE, channels=(Channel("ig", segments=("a", "b")),))
    assert without_segment(plan, "a").channels[0].segments == ("b",)


def test_a_channel_serves_the_segments_that_were_pressed_in_their_order_and_all_when_none_is() -> None:
    plan = replace(THREE, channels=(Channel("ig", segments=("gone",)),))
    one = with_served(plan, "ig", "c", True)
    two = with_served(one, "ig", "a", True)
    assert (one.channels[0].segments, two.channels[0].segments) == (("c",), ("a", "c"))
    assert with_served(one, "ig", "c", False).channels[0].segments == ()
    assert with_all_served(two, "ig").channels[0].segments == ()
    with pytest.raises(KeyError):
        with_served(plan, "ig", "gone", True)


@given(st.lists(st.tuples(st.sampled_from(["new", "copy", "remove", "choose"]), st.integers(0, 9)), max_size=12))
def test_no_order_of_changes_leaves_two_or_none(changes: list[tuple[str, int]]) -> None:
    plan = Plan()
    for act, at in changes:
        segments = plan.market.segments
        if act == "new" or not segments:
            plan, _ = with_new_segment(plan)
            continue
        key = segments[at % len(segments)].id
        match act:
            case "copy":
                plan, _ = with_copied_segment(plan, key)
            case "remove":
                plan = without_segment(plan, key)
            case _:
                plan = with_primary(plan, key)
        assert len(primary(plan)) == min(1, len(plan.market.segments))
