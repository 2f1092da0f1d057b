from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.forecast import lattice
from smmdesk.forecast.inputs import inputs
from smmdesk.forecast.lattice import SINGLES, TABLES, coordinates, points, stream
from smmdesk.forecast.tables import draws, table_of
from smmdesk.plan.channel import Mode
from smmdesk.plan.declare import Law, fields_of
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import guess

FORTY = [f"channels/c{c}/{field}" for c in range(1, 9) for field in ("ctr", "cpm", "lead_rate", "sale_rate", "doubling")]
STEMS = {"channels": "c", "luck": "c", "market/segments": "s", "budget/lines": "l"}
NAMED = [name.replace("/c", "/shop-") for name in FORTY]


def _full(record: type) -> Any:
    """A record in which every uncertain field has a range, and every table a row."""
    made: dict[str, Any] = {}
    for field in fields_of(record):
        if field.is_record:
            made[field.name] = _full(field.kind)
        elif field.is_records:
            made[field.name] = (_full(field.record_kind),)
        elif field.is_range:
            made[field.name] = guess(0.2, 0.3, 0.4) if field.high is not None and field.high <= 1 else guess(1.2, 1.5, 1.8)
        elif field.kind is str:
            made[field.name] = "x1"
    return record(**made)


def _usable() -> set[str]:
    """The shapes of all inputs that any plan can have: each way of buying, with and without sizes of segments."""
    plan = _full(Plan)
    plan = replace(plan, rates=replace(plan.rates, referrals=True), pilot=replace(plan.pilot, transfer=True))
    found: set[str] = set()
    for cpm, cpc in product((None, guess(1, 2, 3)), repeat=2):
        bare = dict.fromkeys(("lead_rate", "sale_rate")) if cpm is None else {}
        channel = replace(plan.channels[0], mode=Mode.BOTH, spend=100.0, posts=4.0, cpm=cpm, cpc=cpc, **bare)
        segments = plan.market.segments if cpc else ()
        one = replace(plan, channels=(channel,), market=replace(plan.market, segments=segments))
        found |= {i.path.replace("/x1/", "/*/") for i in inputs(one)}
    return found


def test_every_range_of_a_plan_has_a_coordinate_of_its_own() -> None:
    """A new uncertain field that the forecast uses? Add its name at the END of its list in forecast/lattice.py."""
    known = {*SINGLES, *(f"{table}/*/{field}" for table, (*_, fields) in TABLES.items() for field in fields)}
    usable = _usable()
    assert not usable - known
    assert {name for name in known - usable if not name.startswith(("together/", "luck/"))} == set()
    names = [*SINGLES, *(f"{t}/{STEMS[t]}{n + 1}/{f}" for t, (_, _, rows, fields) in TABLES.items() for n in range(rows) for f in fields)]
    given_out = coordinates(names)
    assert len(set(given_out)) == len(names)
    assert max(given_out) < lattice._GIVEN


def test_two_records_with_the_same_number_are_kept_apart() -> None:
    assert len(set(coordinates(["channels/c1/ctr", "channels/x1/ctr", "budget/lines/l1/amount", "budget/lines/rent1/amount"]))) == 4


def test_coordinates_never_move() -> None:
    assert coordinates(["rates/lead_rate", "channels/c1/ctr", "channels/c3/cpm", "budget/lines/l2/amount"]) == (0, 34, 67, 417)


names = st.lists(st.one_of(st.sampled_from(FORTY), st.from_regex(r"channels/[a-z]{2,6}/ctr", fullmatch=True)), unique=True, max_size=30)


@given(names, st.text(min_size=1, max_size=12))
def test_a_variable_added_at_the_end_leaves_the_others_alone(before: list[str], new: str) -> None:
    if new not in before:
        assert coordinates([*before, new])[: len(before)] == coordinates(before)


def test_a_field_that_becomes_unsure_moves_nothing_wherever_it_stands() -> None:
    """The samples' channels have names, and a plan lists all inputs of a channel together."""
    before = [f"channels/{c}/{f}" for c in ("instagram", "facebook", "counter", "c1") for f in ("ctr", "lead_rate")]
    usual = dict(zip(before, coordinates(before), strict=True))
    for at in range(len(before) + 1):
        for new in ("channels/instagram/cpm", "channels/counter/followers", "channels/c2/cpm", "market/size"):
            after = [*before[:at], new, *before[at:]]
            found = dict(zip(after, coordinates(after), strict=True))
            assert {name: found[name] for name in before} == usual


@given(st.permutations(FORTY[:12]))
def test_the_order_of_inputs_changes_nothing(order: list[str]) -> None:
    usual = dict(zip(FORTY, coordinates(FORTY), strict=True))
    assert coordinates(order) == tuple(usual[name] for name in order)


@pytest.mark.parametrize("ids", [FORTY, NAMED])
def test_any_two_inputs_are_nearly_uncorrelated_and_each_is_even(ids: list[str]) -> None:
    rows = lattice.lattice(3, ids) / 2.0**32
    between = np.corrcoef(rows) - np.eye(len(ids))
    assert np.abs(between).max() < (0.025 if ids is FORTY else 0.12)
    for row in rows:
        assert (np.bincount((row * 4096).astype(int), minlength=4096) == 4).all()


def test_the_seed_shifts_and_the_name_shifts() -> None:
    assert (points(1, "a", 5) != points(2, "a", 5)).all()
    assert (points(1, "a", 5) != points(1, "b", 5)).all()


def test_plain_streams_depend_on_seed_and_name_only() -> None:
    assert (stream(1, "a").random(5) == stream(1, "a").random(5)).all()
    assert (stream(1, "a").random(5) != stream(1, "b").random(5)).all()
    assert (stream(1, "a").random(5) != stream(2, "a").random(5)).all()


def _sales(rows: np.ndarray) -> np.ndarray:
    """Eight channels, each a product of five PERT factors."""
    tables = [table_of(guess(0.8, 0.95 + k % 5 / 50, 1.2 + k % 3 / 20), Law.OTHER) for k in range(40)]
    values = np.stack([draws(t, row) for t, row in zip(tables, rows, strict=True)])
    return values.reshape(8, 5, -1).prod(axis=1).sum(axis=0)


def test_the_lattice_is_worth_several_times_as_many_plain_draws() -> None:
    truth = np.mean([np.percentile(_sales(_plain(100 + k, 65_536)), [10, 50, 90]) for k in range(32)], axis=0)
    lattice_error = _rms([_sales(lattice.lattice(k, FORTY)) for k in range(32)], truth)
    plain_error = _rms([_sales(_plain(k, 16_384)) for k in range(32)], truth)
    assert lattice_error.max() <= 0.0015
    assert np.mean(lattice_error**2) < 0.6 * np.mean(plain_error**2)


def _plain(seed: int, count: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 2**32, (40, count), dtype=np.uint32)


def _rms(results: list[np.ndarray], truth: np.ndarray) -> np.ndarray:
    return np.sqrt(np.mean([(np.percentile(r, [10, 50, 90]) / truth - 1) ** 2 for r in results], axis=0))
