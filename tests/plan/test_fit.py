"""The quick look at foreign data lets through just what the close look does."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.evidence.samples import sample
from smmdesk.plan import fit
from smmdesk.plan.codec import encode

GOOD = encode(sample("mokuku"))
ODD = (
    math.nan,
    math.inf,
    -math.inf,
    1e15,
    1.1e15,
    10**15,
    -(10**16),
    "x" * 20_000,
    "x" * 20_001,
    "\ud800",
    "ü",
    True,
    None,
    (1,),
    b"b",
    1j,
)
scalars = st.sampled_from(ODD) | st.floats() | st.integers() | st.text(max_size=4)
names = st.sampled_from(("name", "ü", "\udc00", 7))
data = st.recursive(scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=3), max_leaves=12)


@given(st.dictionaries(names, data, max_size=4))
def test_quick_and_close_look_agree(found) -> None:
    assert fit._all_fits(found) == (not list(fit._sizes(found)))


@pytest.mark.parametrize("levels", range(1, fit.MAX_DEPTH + 4))
def test_they_agree_on_depth(levels: int) -> None:
    found: object = 1
    for level in range(levels):
        found = [found] if level % 2 else {"a": found}
    nested = {"a": found}
    assert fit._all_fits(nested) == (not list(fit._sizes(nested)))


@pytest.mark.parametrize("rows", [fit.MAX_ROWS, fit.MAX_ROWS + 1])
def test_they_agree_on_the_number_of_rows(rows: int) -> None:
    for held in ([0] * rows, {str(n): 0 for n in range(rows)}):
        assert fit._all_fits({"a": held}) == (not list(fit._sizes({"a": held}))) == (rows == fit.MAX_ROWS)


def test_a_whole_plan_passes_both() -> None:
    assert fit._all_fits(GOOD)
    assert fit.problems(GOOD) == ()
