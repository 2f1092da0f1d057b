"""Counts of two months of the small business whose owner is sure of little."""

from __future__ import annotations

from smmdesk.measure.counted import Counted
from tests.forecast.stall import STALL, around, unsure, with_channel

PLAN = with_channel(unsure(STALL), cpm=around(10.0), ctr=around(0.02))
MONTHS = (
    Counted("c1", 1, 900.0, 110.0, 11.0, clicks=1000.0, views=50_000.0, spend=500.0),
    Counted("c1", 2, 800.0, 100.0, 20.0, clicks=900.0, views=48_000.0, spend=500.0),
)
