from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from smmdesk.evidence.samples import sample
from smmdesk.forecast.figures import figure, key_figures
from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.inputs import inputs
from smmdesk.forecast.outlook import point_outlook
from smmdesk.forecast.values import likely
from smmdesk.plan.declare import Unit
from smmdesk.plan.path import get, put
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin
from smmdesk.report.explain import FELT, ends, explain
from smmdesk.report.made_of import MADE_OF
from smmdesk.words.text import Undefined
from tests.forecast.stall import STALL, unsure

PLANS = {"mokuku": sample("mokuku"), "cafe": sample("cafe"), "stall": unsure(STALL), "certain": STALL}
BY_THEMSELVES = {"market_share", "clv", "media_per_visit", "paid_cac"}
"""Ratios to something that is no figure itself."""


@cache
def _moved(name: str) -> dict[str, list[dict[str, float | Undefined]]]:
    """By input: all figures with this input alone at each of its ends, one run of numbers at a time."""
    plan = PLANS[name]
    at = {i.path: [forecast(plan, {**likely(plan), i.path: end}) for end in ends(i)] for i in inputs(plan)}
    return {path: [{key: figure(run, key) for key in key_figures()} for run in runs] for path, runs in at.items()}


def _felt(base: float, moved: list[float | Undefined]) -> bool:
    numbers = [base, *(value for value in moved if not isinstance(value, Undefined))]
    return len(numbers) < 3 or max(numbers) - min(numbers) > FELT * max(1.0, abs(base))


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("key", key_figures())
def test_a_figure_names_every_input_that_moves_it_and_no_other(name: str, key: str) -> None:
    outlook = point_outlook(PLANS[name])
    base = outlook.figure(key)
    named = {i.path for i in explain(outlook, key).ingredients}
    if isinstance(base, Undefined):
        assert not named
        return
    assert named == {path for path, runs in _moved(name).items() if _felt(base, [run[key] for run in runs])}


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("key", MADE_OF)
def test_the_parts_of_a_figure_give_the_figure_again(name: str, key: str) -> None:
    outlook = point_outlook(PLANS[name])
    whole, parts = outlook.figure(key), [outlook.figure(part.key) for part in explain(outlook, key).parts]
    if any(isinstance(part, Undefined) for part in parts):
        return
    again = float(MADE_OF[key].compute(*parts))
    assert math.isnan(again) if isinstance(whole, Undefined) else again == pytest.approx(whole, rel=1e-9, abs=1e-9)


def test_every_ratio_of_figures_says_what_it_is_made_of() -> None:
    ratios = {key for key, kind in key_figures().items() if kind.unit in (Unit.FRACTION, Unit.RATIO) or " / " in kind.formula.template}
    assert ratios - set(MADE_OF) - {k for k in ratios if k.startswith(("break_even", "impressions", "clicks"))} == BY_THEMSELVES


def test_an_input_says_its_value_unit_origin_source_and_day() -> None:
    path = "channels/c1/cpm"
    cpm = replace(get(unsure(STALL), path), origin=Origin.OWN, source="ad account, March", day=date(2027, 3, 31))
    plan: Plan = put(unsure(STALL), path, cpm)
    said = next(i for i in explain(point_outlook(plan), "cost_per_customer").ingredients if i.path == path)
    assert (said.figure.low, said.figure.likely, said.figure.high) == cpm.ends
    assert (said.measure.unit, said.origin, said.day) == (Unit.MONEY, Origin.OWN, date(2027, 3, 31))
    assert said.measure.currency == plan.business.currency
