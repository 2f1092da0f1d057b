"""A table says what its chart shows: the same rows, the same figures."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.plan.declare import Unit
from smmdesk.report.rows import PEOPLE, RATE, Band, FunnelRows, Measure, TableRows
from smmdesk.report.rows_chance import HeatRows
from smmdesk.report.rows_money import MonthMoney, NetRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from tests.ui.charts import samples

SPEAKER = Speaker()
EVERY = [
    (name, case, rows)
    for name in ("funnels", "budgets", "nets", "pilots", "tornados", "dot_plots", "fans", "heats", "waterfalls", "scenarios", "splits")
    for case, rows in getattr(samples, name)().items()
]
finite = st.floats(-1e12, 1e12, allow_nan=False)


@pytest.mark.parametrize(("name", "case", "rows"), EVERY, ids=[f"{name}-{case}" for name, case, _ in EVERY])
def test_every_kind_of_rows_has_a_table_a_title_and_a_sentence(name, case, rows):
    table = rows.table(SPEAKER)
    assert all(len(row) == len(table.columns) == len(table.aligns) for row in table.rows)
    assert not any(word in cell.lower() for row in table.rows for cell in row for word in ("nan", "inf", "none"))
    assert SPEAKER.text(rows.title)
    assert SPEAKER.text(rows.sentence)


def test_the_funnel_table_has_the_figures_of_its_stages_and_steps():
    rows = samples.funnel()
    table = rows.table(SPEAKER)
    assert [row[0] for row in table.rows] == [SPEAKER.text(stage.name) for stage in rows.stages]
    assert table.rows[0][1:4] == ("2,400,000", "as entered", NOT_KNOWN)
    assert table.rows[5] == (
        "Buyers",
        "385",
        "235 to 610",
        "22%",
        "15% to 31%",
        "Guess, weakest evidence",
        "$65",
        "$43 to $101",
        NOT_KNOWN,
        "",
    )


def test_point_figures_show_no_range():
    rows = samples.funnel().points()
    assert not rows.has_ranges
    assert all(row[2] in {"", "as entered"} and row[7] == "" for row in rows.table(SPEAKER).rows)


def test_an_undefined_figure_says_why_in_the_table():
    table = samples.funnels()["undefined"].table(SPEAKER)
    assert table.rows[5][1] == "not defined: nothing is sold yet"


def test_the_budget_table_adds_up_both_ways():
    rows = samples.budget(5, 3)
    table = rows.table(SPEAKER)
    money = [[float(cell.strip("$").replace(",", "")) for cell in row[1:]] for row in table.rows]
    *months, last = money
    assert all(math.isclose(sum(row[:-1]), row[-1]) for row in money)
    assert all(math.isclose(sum(row[k] for row in months), last[k]) for k in range(len(last)))


def test_the_net_table_names_the_month_that_breaks_even():
    rows = samples.net(12)
    marked = [row[0] for row in rows.table(SPEAKER).rows if row[3]]
    assert marked == [SPEAKER.month(rows.months[rows.break_even])]
    assert not any(row[3] for row in samples.nets()["undefined"].table(SPEAKER).rows)


def test_the_tornado_table_keeps_which_end_gives_what():
    row = samples.tornado().table(SPEAKER).rows[2]
    assert row == ("Instagram cost per visit", "Published", "$0.52", "544", "$0.82", "441", "103")


def test_dots_count_the_outcomes_that_reach_the_goal():
    rows = samples.dots()
    assert rows.reached == 17
    assert [row[2] for row in rows.table(SPEAKER).rows].count("yes") == 17
    assert replace(rows, at_least=False).reached == 3
    assert samples.dots(goal=None).table(SPEAKER).rows[0][2] == NOT_KNOWN


def test_a_waterfall_ends_where_its_changes_lead():
    rows = samples.waterfall()
    table = rows.table(SPEAKER)
    assert rows.end == 416 + 34 + 61 - 20
    assert [row[1] for row in table.rows] == ["", "+34", "+61", "-20", "0", ""]
    assert table.rows[-1][2] == "491"


def test_a_heat_map_cell_stands_at_its_two_values():
    rows = samples.heat()
    table = rows.table(SPEAKER)
    assert table.columns[1:] == tuple(SPEAKER.money(x, "USD") for x in rows.across.values)
    assert table.rows[2][0] == "23%"
    assert table.rows[2][3] == SPEAKER.count(rows.cells[2][2])
    assert rows.reaches(350.0)
    assert not rows.reaches(349.0)
    assert not rows.reaches(samples.WHY)


def test_the_owners_own_words_are_never_translated():
    speaker = Speaker(translate=lambda text: "~" + text)
    cells = [row[0] for row in samples.scenario().table(speaker).rows]
    assert cells[0] == "~Weak response"
    assert cells[-1] == "With my cousin's shop"


def test_rows_that_do_not_fit_together_are_refused():
    rows = samples.funnel()
    with pytest.raises(ValueError, match="step"):
        FunnelRows(rows.stages, rows.steps[:-1], "USD", rows.title, rows.sentence)
    with pytest.raises(ValueError, match="ends"):
        Band(1.0, 2.0, None)
    with pytest.raises(ValueError, match="month"):
        replace(samples.budget(3), months=samples.months(2))
    with pytest.raises(ValueError, match="month"):
        replace(samples.net(3), break_even=3)
    with pytest.raises(ValueError, match="cell"):
        TableRows(("a", "b"), (("1",),), ("left", "right"))
    assert isinstance(samples.heat(), HeatRows)
    assert isinstance(samples.budget(), MonthMoney)
    assert isinstance(samples.net(), NetRows)


@given(finite, finite, finite)
def test_rounding_keeps_the_order_and_stays_within_a_hundredth_of_the_range(a, b, c):
    low, likely, high = sorted((a, b, c))
    found = Band(low, likely, high).rounded()
    assert found.low <= found.likely <= found.high
    slack = (high - low) / 100 + 1e-9 * max(abs(low), abs(high))
    assert all(abs(x - y) <= slack for x, y in zip(found.ends, (low, likely, high), strict=True))


@given(finite)
def test_a_point_is_never_rounded(x):
    assert Band(None, x, None).rounded().likely == x
    assert Band(x, x, x).rounded().ends == (x, x, x)


def test_digits_follow_the_range():
    assert PEOPLE.likely(Band(505_123, 612_345, 735_210), SPEAKER) == "612,000"
    assert PEOPLE.range(Band(505_123, 612_345, 735_210), SPEAKER) == "505,000 to 735,000"
    assert RATE.range(Band(0.0357, 0.043, 0.0521), SPEAKER) == "3.6% to 5.2%"
    assert Measure(Unit.MONEY, "EUR").say(1234.0, SPEAKER) == "€1,234"
    assert PEOPLE.range(None, SPEAKER) == ""
    assert PEOPLE.say(None, SPEAKER) == NOT_KNOWN
