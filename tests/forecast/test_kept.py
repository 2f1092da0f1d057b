"""What is kept from the last run must never be what a fresh run would not give."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.kept import Kept
from smmdesk.forecast.live import live_outlook, live_values
from smmdesk.plan.path import put
from smmdesk.plan.range import guess
from tests.forecast.stall import ADS, POSTS, STALL, around, unsure

BASE = unsure(replace(STALL, channels=(ADS, replace(POSTS, id="c2", post_ctr=around(0.05)))))
EDITS = {
    "a range of one channel": lambda p: put(p, "channels/c1/ctr", guess(0.01, 0.03, 0.05)),
    "money of one channel": lambda p: put(p, "channels/c1/spend", 640.0),
    "posts of one channel": lambda p: put(p, "channels/c2/posts", 3.0),
    "a rate of all channels": lambda p: put(p, "rates/lead_rate", guess(0.02, 0.05, 0.09)),
    "the season": lambda p: replace(p, timing=replace(p.timing, season=(2.0, *p.timing.season[1:]))),
    "the horizon": lambda p: put(p, "business/horizon", 7),
    "a channel taken away": lambda p: replace(p, channels=p.channels[:1]),
    "the order of the channels": lambda p: replace(p, channels=p.channels[::-1]),
    "another seed": lambda p: replace(p, chances=replace(p.chances, seed=9)),
    "the transfer of a pilot": lambda p: put(p, "pilot/transfer", True),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_after_an_edit_and_after_its_undo_all_is_as_if_computed_afresh(edit) -> None:
    for plan in (BASE, edit(BASE), BASE):
        kept, fresh = live_outlook(plan), forecast(plan, live_values(plan))
        for flow in ("visits", "leads", "customers", "cost"):
            for ours, theirs in zip(getattr(kept.drawn, flow).by_month, getattr(fresh, flow).by_month, strict=True):
                np.testing.assert_array_equal(ours, theirs)
        np.testing.assert_array_equal(kept.drawn.reach.people, fresh.reach.people)
        assert float(kept.run.customers.total) == float(forecast(plan).customers.total)


def test_one_result_for_the_same_things_another_for_others_and_the_oldest_goes() -> None:
    kept: Kept[list[str]] = Kept(2)
    one, draws = object(), np.ones(3)
    first = kept.get("a", (one, draws, 2.0), lambda: ["first"])
    assert kept.get("a", (one, draws, 1.0 + 1.0), lambda: ["again"]) is first
    assert kept.get("a", (one, draws.copy(), 2.0), lambda: ["copy"]) == ["copy"]
    assert kept.get("a", (one, draws, 3.0), lambda: ["number"]) == ["number"]
    kept.get("b", (), lambda: ["b"])
    kept.get("c", (), lambda: ["c"])
    assert kept.get("a", (one, draws, 3.0), lambda: ["anew"]) == ["anew"]
