"""Lattice: the fixed random points of the live simulation, and the plain streams of the exact one (forecast.md 9.6, speed.md).

A rank-1 lattice of 16,384 points with a random shift for each variable: point i of coordinate k is frac(i z_k / 16384 + shift) with the
Korobov generator z_k = 243^k mod 16384. 243 has order 4096 and -1 is no power of it, so no two coordinates have the same generator, not
even mirrored. It was found by trying all multipliers of that order (`benchmarks/choose_lattice.py`): among the first 512 coordinates no
two have a resonance h1 z1 + h2 z2 = 0 (mod 16384) with |h1 h2| < 28, so no two correlate by more than 0.022, among the first 64 by 0.009.
Sums of coordinates, as the copula makes them, need this more than products do: so what ties channels together has a place of its own.

A variable keeps its coordinate for ever, whatever else is in the plan. The inputs of a plan are known by shape (`channels/*/ctr`), the
records in a table by the number that `path.new_id` gives (`c1`, `c2`...): so coordinates are given out, not drawn. A channel with
another id (`instagram`) has its sixteen coordinates by the checksum of the id; all other names have one by theirs. Where two checksums
meet, the later name moves on: so list names in plan order, and what is added behind never moves what stands before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

POINTS = 16_384
MULTIPLIER = 243
_ORDER = 4096
_CLEAN, _CLEAN_ENOUGH, _CLEAN_BLOCK = 12, 8, 5
"""Two coordinates with h1 z1 + h2 z2 = 0 (mod 16384) correlate by at most 0.61 / |h1 h2|: by 0.05, 0.076
or 0.12."""

SINGLES: tuple[str, ...] = (
    *("rates/lead_rate", "rates/sale_rate", "business/price", "business/unit_cost", "business/orders_per_customer"),
    *("business/repeat_rate", "business/market_orders", "market/size", "market/social_share", "rates/advocate_rate"),
    *("rates/invites", "rates/invite_rate", "pilot/transfer"),
    *("together/lead_rate", "together/sale_rate", "together/ctr", "together/cpm", "together/cpc", "together/page_load"),
    *("together/post_reach", "together/post_ctr", "together/doubling", "together/rates"),
    *("luck/visits", "luck/leads", "luck/sales"),
)
"""Inputs that stand once in a plan, and what ties channels together (`copula.py`).

The place in this list is the coordinate: add at the end, never sort, never remove; at most 32.
"""

TABLES: dict[str, tuple[int, int, int, tuple[str, ...]]] = {
    "channels": (
        *(32, 16, 20),
        (
            *("lead_rate", "sale_rate", "ctr", "cpm", "cpc", "page_load", "doubling", "frequency", "audience", "followers"),
            *("follower_growth", "post_reach", "post_ctr", "other_visits"),
        ),
    ),
    "market/segments": (352, 4, 16, ("size", "social_share")),
    "budget/lines": (416, 1, 64, ("amount",)),
    "luck": (480, 4, 20, ("visits", "leads", "sales")),
}
"""Table -> first coordinate, coordinates kept per record, records with a place of their own, and the fields (add at the end only).

`luck/c1/visits`: the chance of small numbers (`noise.py`) of channel c1.
"""

_GIVEN = 560

Points = NDArray[np.uint32]


def coordinates(variables: Sequence[str]) -> tuple[int, ...]:
    """The lattice coordinate of each variable (distinct names), 0..4095, all different, no two channels correlated by more than 0.12.

    Variables added at the end never change the coordinates before; a variable with a known shape never changes anyone's.
    """
    out: list[int] = []
    blocks: dict[str, int] = {}
    free: list[int] = []
    for name in variables:
        table, record, field = _parts(name)
        given = _given(name)
        if given is None and table == "channels" and field in TABLES[table][3]:
            if record not in blocks:
                blocks[record] = _free_block(record, tuple(blocks.values()))
            given = blocks[record] + TABLES[table][3].index(field)
        if given is None:
            free.append(_first_free(name, tuple(free)))
        out.append(free[-1] if given is None else given)
    return tuple(out)


def lattice(seed: int, variables: Sequence[str]) -> Points:
    """Points of each variable: rows as `variables`, 16,384 columns; a point is its number / 2^32."""
    if not variables:
        return np.empty((0, POINTS), dtype=np.uint32)
    return np.stack([points(seed, name, at) for name, at in zip(variables, coordinates(variables), strict=True)])


@lru_cache(maxsize=512)
def points(seed: int, variable: str, coordinate: int) -> Points:
    """The 16,384 points of one variable as parts of 2^32, in wrapping whole numbers: equal on every machine. Read-only, kept."""
    step = np.uint32(pow(MULTIPLIER, coordinate, POINTS) << 18)
    out: Points = np.arange(POINTS, dtype=np.uint32) * step + _sequence(seed, variable).generate_state(1)[0]
    out.flags.writeable = False
    return out


def stream(seed: int, variable: str) -> np.random.Generator:
    """The variable's own stream of plain draws: the same for ever, whatever other variables there are."""
    return np.random.Generator(np.random.PCG64(_sequence(seed, variable)))


def _sequence(seed: int, variable: str) -> np.random.SeedSequence:
    return np.random.SeedSequence(seed, spawn_key=(crc32(variable.encode()),))


def _given(variable: str) -> int | None:
    """The coordinate of an input with a known shape; nothing for other names."""
    if variable in SINGLES:
        return SINGLES.index(variable)
    table, record, field = _parts(variable)
    if table not in TABLES or field not in TABLES[table][3]:
        return None
    first, width, rows, fields = TABLES[table]
    stem = "c" if table == "luck" else table.rpartition("/")[2][0]
    number = re.fullmatch(stem + r"([1-9][0-9]{0,2})", record)
    if number is None or int(number[1]) > rows:
        return None
    return first + (int(number[1]) - 1) * width + fields.index(field)


def _parts(variable: str) -> tuple[str, str, str]:
    """Table, record and field of `channels/c1/ctr`."""
    rest, _, field = variable.rpartition("/")
    table, _, record = rest.rpartition("/")
    return table, record, field


def _free_block(record: str, taken: tuple[int, ...]) -> int:
    """The first of the sixteen coordinates of a channel: by the checksum of its id, or the next that is not taken."""
    blocks = _blocks()
    start = crc32(record.encode()) % len(blocks)
    return next((b for b in blocks[start:] + blocks[:start] if b not in taken), blocks[start])


def _first_free(variable: str, taken: tuple[int, ...]) -> int:
    """The first coordinate from the name's checksum on that resonates with none of `taken`."""
    places, good = _free_places(), _in_tune(_CLEAN)
    start = crc32(variable.encode()) % len(places)
    for n in range(len(places)):
        place = int(places[(start + n) % len(places)])
        if all(good[abs(place - other)] for other in taken):
            return place
    return next(int(p) for p in places if p not in taken)


@cache
def _blocks() -> tuple[int, ...]:
    """Starts of sixteen coordinates each, clean enough beside the given ones and beside each other."""
    bad, width = _bad_below(_CLEAN_BLOCK), 16
    found: list[int] = []
    for at in range(_GIVEN, _ORDER - width):
        if (found and at - found[-1] < width) or bad[at - _GIVEN + 1] != bad[at + width]:
            continue
        if all(bad[at - other - width + 1] == bad[at - other + width] for other in found):
            found.append(at)
    return tuple(found)


@cache
def _free_places() -> NDArray[np.int64]:
    """The other coordinates that are clean enough beside each of the given ones."""
    bad = _bad_below(_CLEAN_ENOUGH)
    used = {at + k for at in _blocks() for k in range(16)}
    return np.array([k for k in range(_GIVEN, _ORDER) if k not in used and bad[k - _GIVEN + 1] == bad[k + 1]])


def _bad_below(least: int) -> list[int]:
    """How many distances below 0, 1, 2, ... are out of tune: equal at both ends of a stretch without any."""
    return [0, *np.cumsum(~_in_tune(least)).tolist()]


@cache
def _powers() -> NDArray[np.int64]:
    return np.array([pow(MULTIPLIER, k, POINTS) for k in range(_ORDER)])


@cache
def _in_tune(least: int) -> NDArray[np.bool_]:
    """For each distance of two coordinates: whether their shortest resonance |h1 h2| is at least `least` (False at distance 0)."""
    ratio = _powers()
    good = np.ones(_ORDER, dtype=bool)
    for h in range(1, least):
        rest = ratio * h % POINTS
        good &= np.minimum(rest, POINTS - rest) * h >= least
    good[0] = False
    return good
