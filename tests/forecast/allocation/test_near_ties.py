from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from smmdesk.forecast.allocation.best import best_split
from smmdesk.forecast.allocation.near_ties import deviation_cost, near_ties, room
from smmdesk.forecast.allocation.split import Split
from smmdesk.words.speaker import Speaker
from tests.forecast.allocation.businesses import some_options, worth


def case(seed: int = 3, count: int = 4):
    options = [replace(o, least=0.0, cost=1.0) for o in some_options(count, seed)]
    best = best_split(options, 1200.0)
    assert isinstance(best, Split)
    return options, best


@pytest.mark.parametrize("seed", range(4))
def test_the_near_equal_splits_are_really_near_and_affordable(seed) -> None:
    options, best = case(seed)
    for tie in near_ties(options, best, 1200.0, 0.05):
        assert sum(tie.spends) <= 1200 * (1 + 1e-9)
        assert tie.loss == pytest.approx(best.objective - worth(options, tie.spends), abs=1e-9 * best.objective)
        assert 0 <= tie.loss_share <= 0.05


def test_equal_channels_may_be_split_evenly_or_in_round_amounts() -> None:
    options, _ = case()
    twins = [replace(options[0], id=str(i), most=1e4) for i in range(4)]
    best = best_split(twins, 1200.0)
    assert isinstance(best, Split)
    said = {Speaker().text(t.why): t for t in near_ties(twins, best, 1200.0)}
    assert said["the same amount everywhere"].loss == pytest.approx(0.0, abs=1e-9)
    assert said["round amounts of 50"].spends == (300.0,) * 4


def test_leaving_the_best_spend_of_a_channel_costs_more_the_farther() -> None:
    options, best = case()
    here = best.parts[1].spend
    costs = [deviation_cost(options, best, 1200.0, options[1].id, here * f) for f in (1.0, 0.8, 0.5, 0.0)]
    assert costs[0] == pytest.approx(0.0, abs=1e-6)
    assert all(a is not None and b is not None and a < b for a, b in itertools.pairwise(costs))
    assert deviation_cost(options, best, 1200.0, options[1].id, 1300.0) is None


@pytest.mark.parametrize("seed", range(4))
def test_the_room_of_a_channel_ends_where_the_tolerance_is_used_up(seed) -> None:
    options, best = case(seed)
    for option in options:
        span = room(options, best, 1200.0, option.id)
        assert span.low <= span.best <= span.high
        for end, limit in ((span.low, option.least), (span.high, min(option.most, 1200.0))):
            loss = deviation_cost(options, best, 1200.0, option.id, end)
            assert loss is not None
            assert loss == pytest.approx(0.01 * best.objective, rel=1e-3) or (
                end == pytest.approx(limit) and loss <= 0.0101 * best.objective
            )
