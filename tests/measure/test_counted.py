from __future__ import annotations

import pytest

from smmdesk.measure.counted import Counted, known, summed

MONTH = Counted("c1", 1, 10.0, 5.0, 6.0, clicks=3.0)


@pytest.mark.parametrize(
    "counts",
    [
        {"leads": 11.0},
        {"visits": -1.0, "leads": 0.0},
        {"customers": float("nan")},
        {"month": 0},
        {"views": 2.0},
        {"post_clicks": 4.0, "seen": 3.0},
        {"other_visits": -0.5},
    ],
    ids=str,
)
def test_counts_that_cannot_be_are_refused(counts) -> None:
    given = {"channel": "c1", "month": 1, "visits": 10.0, "leads": 5.0, "customers": 6.0, "clicks": 3.0} | counts
    with pytest.raises(ValueError, match=r"than|negative"):
        Counted(**given)


def test_a_month_may_have_more_buyers_than_leads_because_older_leads_buy_in_it() -> None:
    assert MONTH.customers > MONTH.leads


def test_what_nobody_counted_is_neither_nothing_nor_everything() -> None:
    months = [MONTH, Counted("c1", 2, 10.0, 5.0, 6.0, clicks=4.0, views=9.0)]
    assert known(months, "clicks", "views") == months[1:]
    assert (summed(months, "clicks"), summed(months, "views"), summed(months, "seen")) == (7.0, 9.0, 0.0)
