from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

from smmdesk.evidence.samples import sample
from smmdesk.forecast.allocate_plan import PlanSplit, allocate_plan, plan_options, spent_now
from smmdesk.forecast.allocation.option import worth_along
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.live import live_values
from smmdesk.plan.range import point
from smmdesk.words.text import Undefined
from tests.forecast.stall import ADS, STALL, unsure, with_channel

TWO = replace(
    STALL,
    channels=(
        ADS,
        replace(ADS, id="c2", name="Films", cpm=point(4.0), doubling=point(1.4), phasing=(3.0, 1.0, 0.0), carry_over=0.3),
    ),
    timing=replace(STALL.timing, season=(1.5, *[10.5 / 11] * 11)),
)


def split_of(plan, **more) -> PlanSplit:
    out = allocate_plan(plan, **more)
    assert isinstance(out, PlanSplit)
    return out


def earned(plan, spends) -> float:
    """Contribution less all costs that follow visits, leads and sales, by the engine itself."""
    known = {f"channels/{c.id}/spend": float(x) for c, x in zip(plan.channels, spends, strict=True)}
    run = forecast(plan, {**forecast(plan).values, **known})
    follows = run.cost.completed - run.media.total * 1.1 - 600 - 300
    return float(run.contribution.completed - follows)


def test_what_an_option_is_worth_is_what_the_engine_says_it_adds() -> None:
    options = plan_options(TWO)
    none = earned(TWO, (0.0, 0.0))
    for i, option in enumerate(options):
        for spend in (50.0, 500.0, 1700.0):
            spends = [0.0, 0.0]
            spends[i] = spend
            assert float(worth_along(option, np.array([spend]))[0]) == pytest.approx(earned(TWO, spends) - none)
    assert [o.cost for o in options] == pytest.approx([3 * 1.1, 3 * 1.1])


def test_a_fee_costs_only_in_its_own_months() -> None:
    lines = tuple(replace(b, start_month=2) if b.id == "fee" else b for b in TWO.budget.lines)
    late = replace(TWO, budget=replace(TWO.budget, lines=lines))
    run = forecast(late)
    fee = next(c for c in run.costs if c.line and c.line.id == "fee")
    assert [o.cost for o in plan_options(late)] == pytest.approx([3 + 0.1 * 2, 3 + 0.1 * 0.75])
    assert spent_now(late, plan_options(late)) == pytest.approx(run.media.total + fee.flow.total)


def test_the_best_split_is_the_one_brute_force_finds() -> None:
    answer = split_of(TWO)
    total = 1000.0
    assert answer.budget == pytest.approx(total * 3 * 1.1)
    best = minimize_scalar(lambda x: -earned(TWO, (x, total - x)), bounds=(0, total), method="bounded", options={"xatol": 1e-6})
    assert answer.split.objective == pytest.approx(-best.fun - earned(TWO, (0, 0)), rel=1e-6)
    assert answer.now.gain >= 0
    assert answer.same_budget


def test_the_written_split_brings_what_was_promised() -> None:
    answer = split_of(TWO)
    spends = [answer.spends[c.id] for c in TWO.channels]
    assert earned(answer.changed, spends) == pytest.approx(earned(TWO, spends))
    assert forecast(answer.changed).customers.completed == pytest.approx(
        forecast(TWO, {**forecast(TWO).values, **{f"channels/{k}/spend": v for k, v in answer.spends.items()}}).customers.completed
    )


def test_over_draws_it_maximises_the_mean_of_the_engine() -> None:
    plan = unsure(TWO)
    answer = split_of(plan, cases=256)
    values = live_values(plan)

    def mean(x: float) -> float:
        known = {"channels/c1/spend": x, "channels/c2/spend": 1000.0 - x}
        run = forecast(plan, {**values, **known})
        return float(np.mean(run.contribution.completed - (run.cost.completed - run.media.total * 1.1)))

    grid = [mean(float(x)) for x in np.linspace(0, 1000, 41)]
    assert mean(answer.spends["c1"]) >= max(grid) - 0.01 * (max(grid) - min(grid))


def test_limits_and_flexible_budgets_hold() -> None:
    capped = replace(TWO, channels=(replace(TWO.channels[0], min_spend=200.0), replace(TWO.channels[1], max_spend=150.0)))
    spends = split_of(capped).spends
    assert spends["c1"] == pytest.approx(850)
    assert spends["c2"] == pytest.approx(150)
    flexible = split_of(TWO, flexible=True)
    assert flexible.split.spent < flexible.budget
    at = [flexible.spends[c.id] for c in TWO.channels]
    for i, part in enumerate(flexible.split.parts):
        if part.spend > 1:
            more = [x + (0.01 if k == i else 0) for k, x in enumerate(at)]
            assert (earned(TWO, more) - earned(TWO, at)) / (0.01 * 3.3) == pytest.approx(1.0, rel=1e-3)


def test_a_loss_on_every_sale_spends_nothing() -> None:
    plan = replace(TWO, business=replace(TWO.business, unit_cost=point(25.0)))
    answer = split_of(plan)
    assert answer.split.spent == 0
    assert answer.split.unspent == pytest.approx(answer.budget)


def test_one_channel_leaves_no_choice_and_none_gives_a_reason() -> None:
    answer = split_of(STALL)
    assert answer.spends == {"c1": pytest.approx(500.0)}
    assert answer.now.is_close
    for plan in (with_channel(STALL, spend=0.0), replace(STALL, business=replace(STALL.business, price=None))):
        assert isinstance(allocate_plan(plan), Undefined)


@pytest.mark.parametrize("name", ["mokuku", "cafe"])
def test_samples_have_a_split_with_ties_under_their_names(name) -> None:
    plan = sample(name)
    answer = split_of(plan, cases=128)
    assert answer.split.spent <= answer.budget * (1 + 1e-9)
    assert spent_now(plan, answer.options) == pytest.approx(answer.budget)
    assert all(r.low <= r.best <= r.high for r in answer.rooms)
    assert answer.ties is not None


@pytest.mark.parametrize("doubt", [False, True])
def test_hours_are_a_second_limit(doubt) -> None:
    """Films take ten times the time of ads for the same money; brute force over the line where both limits may hold."""
    busy = replace(TWO, channels=(replace(TWO.channels[0], hours_per_week=1.0), replace(TWO.channels[1], hours_per_week=10.0, spend=500.0)))
    busy = unsure(busy) if doubt else busy
    money = split_of(busy)
    plenty, scarce = split_of(busy, hours=100.0), split_of(busy, hours=4.0)
    assert plenty.split.objective == pytest.approx(money.split.objective, rel=1e-3)
    assert plenty.split.hour_price == 0.0
    each = {o.id: o.hours for o in scarce.options}
    assert each == pytest.approx({"c1": 1.0 / busy.channels[0].spend, "c2": 10.0 / 500.0})
    used = sum(each[key] * spend for key, spend in scarce.spends.items())
    assert used == pytest.approx(4.0, rel=1e-3)
    assert scarce.split.hour_price > 0
    first, second = scarce.options
    most = scarce.budget / first.cost
    tried = []
    for x in np.linspace(0.0, most, 201):
        y = max(0.0, min((scarce.budget - first.cost * x) / second.cost, (4.0 - each["c1"] * x) / each["c2"]))
        if each["c1"] * x <= 4.0:
            tried.append(float(worth_along(first, np.array([x]))[0] + worth_along(second, np.array([y]))[0]))
    assert scarce.split.objective >= max(tried) * (1 - 1e-3)
    assert scarce.ties == ()
    assert all(r.low == r.best == r.high == scarce.spends[r.id] for r in scarce.rooms)


def test_hours_that_no_channel_takes_are_no_limit_to_speak_of() -> None:
    assert isinstance(allocate_plan(TWO, hours=3.0), Undefined)
