"""The whole plan, month by month, is what a spreadsheet makes of the same numbers (`spreadsheet.py`), to nine digits."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smmdesk.evidence.samples import sample, sample_names
from smmdesk.evidence.templates import TRADES, template
from smmdesk.forecast.figures import figure
from smmdesk.forecast.flow import Flow
from smmdesk.forecast.forecast import Forecast, forecast
from smmdesk.forecast.inputs import inputs
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Undefined
from tests.forecast.any_plan import plans
from tests.forecast.spreadsheet import sheet

ENDS = ("low", "likely", "high")
DIGITS = 1e-9


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("name", sample_names())
def test_a_sample_is_what_the_spreadsheet_says(name: str, end: str) -> None:
    assert_same(sample(name), end)


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("trade", TRADES)
def test_a_template_is_what_the_spreadsheet_says(trade: str, end: str) -> None:
    assert_same(template(trade, start=date(2027, 3, 1)), end)


@settings(max_examples=100)
@given(plans(), st.sampled_from(ENDS))
def test_any_plan_is_what_the_spreadsheet_says(plan: Plan, end: str) -> None:
    assert_same(plan, end)


def assert_same(plan: Plan, end: str) -> None:
    """Every figure and every month; sums of amounts that cancel are compared on the scale of the amounts."""
    run = forecast(plan, {i.path: getattr(i.range, end) for i in inputs(plan)})
    wanted = sheet(plan, end)
    scale = _scale(run)
    for key, value in wanted.items():
        if isinstance(value, list):
            assert _months(run, key.removeprefix("by month: "), len(value)) == pytest.approx(
                value, rel=DIGITS, abs=DIGITS * scale, nan_ok=True
            ), key
            continue
        found = figure(run, key)
        if value is None:
            assert isinstance(found, Undefined), (key, found)
        else:
            assert not isinstance(found, Undefined), (key, value, found)
            assert found == pytest.approx(value, rel=DIGITS, abs=DIGITS * scale if key.startswith("net") else 1e-12), key


def _months(run: Forecast, name: str, length: int) -> list[float]:
    if name == "net":
        return [float(x) for x in run.net_by_month]
    flow: Flow = getattr(run, name)
    return [float(flow.at(t)) for t in range(length)]


def _scale(run: Forecast) -> float:
    amounts = [abs(float(run.cost.completed)), abs(float(run.contribution.completed)), 1e-3]
    return max(amount for amount in amounts if not math.isnan(amount))
