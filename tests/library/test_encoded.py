"""What goes into the file after an edit is what the whole plan would give; only what changed is made anew."""

from __future__ import annotations

import dataclasses

import pytest

from smmdesk.evidence.samples import sample
from smmdesk.library import encoded
from smmdesk.library.encoded import Encoded
from smmdesk.library.errors import NotSaved
from smmdesk.plan.channel import Channel
from smmdesk.plan.codec import encode
from smmdesk.plan.path import put
from smmdesk.words.speaker import Speaker

PLAN = sample("mokuku")
SPEND = f"channels/{PLAN.channels[0].id}/spend"
EDITS = (
    ("name", "Other"),
    (SPEND, 77.0),
    (SPEND, 78.0),
    ("business/horizon", 9),
    ("budget/lines", ()),
    ("budget/lines", PLAN.budget.lines),
)


def test_after_any_edits_and_their_undo_the_row_is_that_of_the_whole_plan() -> None:
    made, plan, past = Encoded({}), PLAN, [PLAN]
    for path, value in EDITS:
        plan = put(plan, path, value)
        past.append(plan)
        assert made.row(plan) == encode(plan)
    for plan in reversed(past):
        assert made.row(plan) == encode(plan)


def test_only_the_parts_that_changed_are_made_and_read_back(monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(encoded, "encode", lambda plan, parts=None: asked.append(parts) or encode(plan, parts))
    made = Encoded({})
    made.row(PLAN)
    made.row(put(PLAN, SPEND, 77.0))
    made.row(put(PLAN, SPEND, 77.0))
    assert [asked[0], asked[2:]] == [list(encode(PLAN)), [["channels"], ["channels"]]]


def test_a_part_that_is_refused_is_not_taken_for_good_the_next_time() -> None:
    made = Encoded({})
    made.row(PLAN)
    bad = dataclasses.replace(PLAN, channels=(Channel("ig", spend=-1.0),))
    for _ in range(2):
        with pytest.raises(NotSaved) as caught:
            made.row(bad)
        assert "found -1" in Speaker().text(caught.value.text)
    assert made.row(PLAN) == encode(PLAN)


def test_what_a_newer_version_wrote_stays_even_after_a_record_was_gone_and_came_back() -> None:
    opened = encode(PLAN)
    opened["channels"][0]["sound"] = 1
    made = Encoded(opened)
    assert made.row(dataclasses.replace(PLAN, channels=PLAN.channels[1:])) == encode(dataclasses.replace(PLAN, channels=PLAN.channels[1:]))
    assert made.row(PLAN)["channels"][0]["sound"] == 1
