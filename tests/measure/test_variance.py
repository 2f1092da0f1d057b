from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.measure.variance import Effect, cost_effects, funnel_effects, step_effects
from smmdesk.words.text import Undefined

steps = st.lists(st.floats(0, 1e4), min_size=3, max_size=3)


def test_volume_and_rates_in_funnel_order_as_in_the_textbook() -> None:
    found = funnel_effects(("visits", "lead rate", "sale rate"), (1000, 0.1, 0.2), (1200, 0.08, 0.25))
    assert [e.name for e in found] == ["visits", "lead rate", "sale rate"]
    assert [e.amount for e in found] == pytest.approx([200 * 0.1 * 0.2, 1200 * -0.02 * 0.2, 1200 * 0.08 * 0.05])


@given(steps, steps)
def test_the_effects_add_up_to_the_difference(plan: list[float], actual: list[float]) -> None:
    total = sum(e.amount for e in funnel_effects("abc", plan, actual))
    size = max(1.0, *(plan[0] * plan[1] * plan[2], actual[0] * actual[1] * actual[2]))
    scale = max(size, max(*plan, *actual) ** 3)
    assert total == pytest.approx(actual[0] * actual[1] * actual[2] - plan[0] * plan[1] * plan[2], abs=1e-12 * scale)


def test_cost_splits_into_quantity_and_price() -> None:
    assert cost_effects(2.0, 100, 2.5, 90) == (Effect("quantity", -20), Effect("price", 45))


def test_counts_give_their_own_rates_and_an_empty_step_none() -> None:
    found = step_effects((1000, 100, 20), (1200, 96, 24), ("visits", "lead rate", "sale rate"))
    assert not isinstance(found, Undefined)
    assert [e.amount for e in found] == pytest.approx([4, -4.8, 4.8])
    assert isinstance(step_effects((1000, 0, 0), (1200, 96, 24), ("a", "b", "c")), Undefined)
    ended = step_effects((1000, 100, 20), (1200, 96, 0), ("a", "b", "c"))
    assert not isinstance(ended, Undefined)
    assert sum(e.amount for e in ended) == pytest.approx(-20)
