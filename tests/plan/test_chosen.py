"""Choosing channels: ids stay unique and other channels stay as they are."""

from __future__ import annotations

import pytest

from smmdesk.plan.channel import Channel, Mode, Ramp
from smmdesk.plan.chosen import is_chosen, with_copied_channel, with_network, with_own_channel, without_network
from smmdesk.plan.plan import Plan


def test_a_network_is_chosen_and_left_out_again() -> None:
    plan, key = with_network(Plan(), "instagram", "Instagram", Mode.BOTH)
    assert key == "instagram"
    assert is_chosen(plan, "instagram")
    assert without_network(plan, "instagram") == Plan()


def test_an_id_that_is_taken_is_not_taken_twice() -> None:
    plan = Plan(channels=(Channel("tiktok", platform=""),))
    new, key = with_network(plan, "tiktok", "TikTok", Mode.PAID)
    assert key != "tiktok"
    assert new.channels[0] == plan.channels[0]


def test_paid_advertising_needs_no_warm_up() -> None:
    assert with_network(Plan(), "google_search", "Search", Mode.PAID)[0].channels[0].ramp is Ramp.NONE
    assert with_network(Plan(), "bluesky", "Bluesky", Mode.ORGANIC)[0].channels[0].ramp is Ramp.LINEAR


def test_a_channel_of_ones_own_runs_on_no_network() -> None:
    plan, key = with_own_channel(Plan())
    assert plan.channels[0].id == key
    assert plan.channels[0].platform == ""


def test_a_copy_stands_behind_its_original() -> None:
    plan = Plan(channels=(Channel("a", "A"), Channel("b", "B")))
    new, key = with_copied_channel(plan, "a")
    assert [(c.id, c.name) for c in new.channels] == [("a", "A"), (key, "A"), ("b", "B")]
    with pytest.raises(KeyError):
        with_copied_channel(plan, "x")
