"""Pages: headings stay with what follows, rows stay whole, the last page says what it leaves out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF

from smmdesk.report.rows import TableRows
from ui.charts.ink import paper_ink
from ui.printing.blocks import OnePage, Words, heading, stack_height
from ui.printing.flow import BOTTOM, MARGIN, TOP, PageBreak, pages_of
from ui.printing.table import Table

SIZE = QSizeF(794, 1123)
WIDTH = 794 - 2 * MARGIN


@pytest.fixture
def ink(theme):
    return paper_ink(theme)


def table(count: int, words: str = "cell", **more) -> Table:
    rows = tuple((f"{words} {i}", str(i)) for i in range(count))
    return Table(TableRows(("Name", "Number"), rows, ("left", "right")), **more)


def test_nothing_leaves_the_page_and_no_row_is_lost(ink):
    @given(st.lists(st.integers(1, 80), min_size=1, max_size=6))
    def check(counts):
        blocks = [block for n in counts for block in (heading("Heading"), table(n))]
        pages = pages_of(blocks, SIZE, ink)
        shown = 0
        for page in pages:
            assert page.placed
            for block, rect in page.placed:
                assert rect.top() >= TOP
                assert rect.bottom() <= SIZE.height() - BOTTOM + 0.5
                shown += len(block.rows.rows) if isinstance(block, Table) else 0
            assert not isinstance(page.placed[-1][0], Words), "a heading alone at the foot"
        assert shown == sum(counts)

    check()


def test_a_table_goes_on_on_a_new_page_only_with_its_columns_where_they_were(ink):
    """Its long cells stand at the end: alone, the rows before them would need less room than they were given."""
    rows = tuple((f"Row {i}", "short" if i < 60 else "a long remark that is wrapped into several lines " * 4, str(i)) for i in range(70))
    pages = pages_of([Words("before"), Table(TableRows(("Name", "Remark", "Number"), rows, ("left", "left", "right")))], SIZE, ink)
    parts = [[(block, rect) for block, rect in page.placed if isinstance(block, Table)] for page in pages]
    assert len(parts) > 1
    assert all(len(part) == 1 for part in parts)
    assert len({str(block._fit(rect.width(), ink)) for [(block, rect)] in parts}) == 1
    assert sum(len(block.rows.rows) for [(block, _)] in parts) == 70


def test_the_last_page_says_how_many_rows_it_leaves_out(ink):
    blocks = [heading("Rows"), table(400, more="{n} more"), Words("after")]
    pages = pages_of(blocks, SIZE, ink, most=2)
    assert len(pages) == 2
    assert pages[-1].placed[-1][0] == Words("after")
    short = pages[-1].placed[-2][0]
    first = pages[0].placed[1][0]
    assert short.words == f"{400 - len(first.rows.rows) - len(short.table.rows.rows)} more"


def test_a_break_starts_a_new_page_but_never_an_empty_one(ink):
    pages = pages_of([PageBreak(), Words("a"), PageBreak(), PageBreak(), Words("b")], SIZE, ink)
    assert [[block.text for block, _ in page.placed] for page in pages] == [["a"], ["b"]]


def test_a_word_wider_than_its_column_is_broken_not_cut(ink):
    long = Words("x" * 2_000)
    assert long.height(WIDTH, ink) > 10 * ink.line("body")
    assert table(1, "x" * 2_000).height(WIDTH, ink) > 10 * ink.line("small")


def test_columns_never_need_more_room_than_there_is(ink):
    @given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60)), min_size=1, max_size=4))
    def check(rows):
        made = Table(TableRows(("A", "B", "C"), tuple(rows), ("left", "right", "left")))
        for width in (120.0, 325.0, WIDTH):
            scale, widths = made._fit(width, ink)
            assert (sum(widths) + 28.0) * scale <= width + 1.0

    check()


def test_what_must_stay_on_one_page_does(ink):
    many = OnePage([Words(f"line {i}", space_before=20.0) for i in range(60)])
    assert stack_height(many.blocks, WIDTH, ink) > SIZE.height()
    assert len(pages_of([many], SIZE, ink)) == 1
