"""Two plans: every difference is named, and none is invented."""

from __future__ import annotations

from smmdesk.evidence.samples import sample
from smmdesk.plan.path import add, put, remove
from smmdesk.plan.pilot import Scope
from smmdesk.plan.trial import with_named
from smmdesk.report.compare import difference_table
from smmdesk.words.speaker import Speaker

NAMES = ("Old", "New")
PLAN = sample("mokuku")


def rows(other):
    return difference_table(PLAN, other, NAMES, Speaker()).rows


def test_the_same_plan_has_no_differences():
    assert rows(PLAN) == ()


def test_values_are_written_as_everywhere():
    other = put(put(put(PLAN, "channels/instagram/spend", 3000.0), "goal/target", 400.0), "pilot/scope", Scope.FULL)
    assert rows(other) == (
        ("Target", "350", "400"),
        ("Instagram: Advertising per month", "$2,400", "$3,000"),
        ("Scope", "Leaner", "Everything"),
    )


def test_a_record_that_came_or_went_is_one_row():
    gone = remove(PLAN, "channels/tiktok")
    assert ("Without TikTok", "there", "\N{EN DASH}") in rows(gone)
    assert ("New: TikTok", "\N{EN DASH}", "there") in difference_table(gone, add(gone, "channels", PLAN.channels[1]), NAMES, Speaker()).rows


def test_what_is_only_tried_is_no_difference():
    assert rows(with_named(PLAN, "Dearer clicks", {"channels/instagram/cpc": 1.0})) == ()


def test_a_name_and_a_note_that_differ_are_named_but_not_the_name_at_the_head():
    other = put(put(put(PLAN, "channels/instagram/name", "Instagram of the street"), "notes", "Talked to the bank"), "name", "Another")
    assert [(row[0], row[2]) for row in rows(other)] == [
        ("Notes", "Talked to the bank"),
        ("Instagram of the street: Name", "Instagram of the street"),
    ]
