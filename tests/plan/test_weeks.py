from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from smmdesk.plan.business import Business
from smmdesk.plan.content import Content, Item, Made, Purpose
from smmdesk.plan.plan import Plan
from smmdesk.plan.weeks import ask_share, curated_share, hours_planned, weeks
from tests.checks.plans import GOOD

FIRST_DAYS = {"US": 6, "DE": 0, "EG": 5}
"""Sunday, Monday, Saturday: as calendars there begin."""


@given(st.lists(st.dates(date(2026, 1, 1), date(2028, 12, 31)) | st.none(), max_size=20), st.sampled_from(list(FIRST_DAYS)))
def test_every_dated_item_stands_in_the_week_of_its_day_and_no_week_is_skipped(days, country):
    plan = Plan(business=Business(country=country), content=Content(tuple(Item(f"i{n}", day=day, hours=1.0) for n, day in enumerate(days))))
    found = weeks(plan)
    assert sum(len(w.items) for w in found) == sum(d is not None for d in days)
    assert all(w.start.weekday() == FIRST_DAYS[country] and all(0 <= (i.day - w.start).days < 7 for i in w.items) for w in found)
    assert all(b.start - a.start == timedelta(weeks=1) for a, b in pairwise(found))
    assert sum(w.hours for w in found) == sum(d is not None for d in days)


def test_a_mistyped_year_does_not_make_thousands_of_weeks():
    plan = Plan(content=Content((Item("a", day=date(1, 1, 1)), Item("b", day=date(9999, 12, 31)))))
    assert len(weeks(plan)) < 600


def test_a_week_is_heavy_from_three_items_on_when_most_ask():
    ask = Item("a", day=date(2027, 3, 1), purpose=Purpose.ASK)
    give = replace(ask, purpose=Purpose.GIVE)

    def heavy(*items):
        return weeks(Plan(content=Content(tuple(replace(i, id=str(n)) for n, i in enumerate(items)))))[0].is_heavy

    assert heavy(ask, ask, give)
    assert not heavy(ask, ask)
    assert not heavy(ask, ask, give, give)


def test_shares_of_nothing_do_not_exist():
    assert ask_share(()) is None
    assert curated_share(()) is None
    assert curated_share((Item("a", made=Made.CURATED), Item("b"))) == 0.5


def test_hours_of_items_are_part_of_those_of_their_channel():
    assert hours_planned(GOOD) == 4.0
