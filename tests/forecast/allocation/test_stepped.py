from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from smmdesk.forecast.allocation.concave import split_concave
from smmdesk.forecast.allocation.split import Proof, Split
from smmdesk.forecast.allocation.stepped import split_stepped
from smmdesk.words.text import Undefined
from tests.forecast.allocation.businesses import some_options, worth


def brute(options, steps, budget, floor=0.0):
    choices = [[o.least + k * s for k in range(20) if o.least + k * s <= o.most] for o, s in zip(options, steps, strict=True)]
    allowed = [x for x in product(*choices) if sum(o.cost * v for o, v in zip(options, x, strict=True)) <= budget + 1e-9]
    return max(worth(options, x) - floor * sum(o.cost * v for o, v in zip(options, x, strict=True)) for x in allowed)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("steps", [(50.0, 50.0, 50.0), (50.0, 30.0, 75.0)])
def test_whole_steps_agree_with_trying_everything(seed, steps) -> None:
    options = [replace(o, cost=1.0, most=450.0) for o in some_options(3, seed)]
    for budget in (120.0, 330.0, 505.0):
        split = split_stepped(options, steps, budget)
        assert isinstance(split, Split)
        assert split.objective == pytest.approx(brute(options, steps, budget), rel=1e-12)
        assert split.proof is Proof.EXACT
        assert split.spent <= budget
        for option, part, step in zip(options, split.parts, steps, strict=True):
            assert (part.spend - option.least) / step == pytest.approx(round((part.spend - option.least) / step))


def test_fees_make_step_costs_differ_and_are_counted() -> None:
    options = [replace(o, cost=1.0 + 0.1 * i, least=0.0) for i, o in enumerate(some_options(3, 8))]
    split = split_stepped(options, (50.0,) * 3, 400.0)
    assert isinstance(split, Split)
    assert split.objective == pytest.approx(brute(options, (50.0,) * 3, 400.0), rel=1e-12)


def test_small_steps_come_near_the_free_split_and_never_above() -> None:
    options = [replace(o, cost=1.0, least=0.0) for o in some_options(4, 3)]
    free, steps = split_concave(options, 1000.0), split_stepped(options, (1.0,) * 4, 1000.0)
    assert isinstance(free, Split)
    assert isinstance(steps, Split)
    assert free.objective * (1 - 1e-4) <= steps.objective <= free.objective * (1 + 1e-12)


def test_steps_that_would_not_pay_are_not_taken() -> None:
    options = [replace(o, cost=1.0, most=500.0) for o in some_options(3, 1)]
    split = split_stepped(options, (50.0,) * 3, 1500.0, target=0.5)
    assert isinstance(split, Split)
    assert split.objective - 1.5 * split.spent == pytest.approx(brute(options, (50.0,) * 3, 1500.0, 1.5))


def test_a_budget_finer_than_can_be_proven_says_so() -> None:
    options = [replace(o, least=0.0) for o in some_options(2, 2)]
    split = split_stepped(options, (0.37, 0.41), 2000.0)
    assert isinstance(split, Split)
    assert split.proof is Proof.SEARCHED


def test_least_amounts_that_do_not_fit() -> None:
    assert isinstance(split_stepped([replace(o, least=100.0) for o in some_options(2)], (10.0, 10.0), 150.0), Undefined)
