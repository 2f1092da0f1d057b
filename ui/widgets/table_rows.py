"""Tables: the table twin of any rows, shown in a table widget."""

from __future__ import annotations

from collections.abc import Sequence

from smmdesk.report.rows import TableRows
from ui.widgets.data_table import Column, DataTable


def show_table_rows(table: DataTable, rows: TableRows) -> None:
    """Fill a table with rows in words."""
    columns = [Column(title, right=side == "right") for title, side in zip(rows.columns, rows.aligns, strict=True)]
    table.set_table(columns, [list(row) for row in rows.rows])


def columns_of(rows: TableRows, places: Sequence[int]) -> TableRows:
    """Only some columns of a table, by their place."""
    body = tuple(tuple(row[at] for at in places) for row in rows.rows)
    return TableRows(tuple(rows.columns[at] for at in places), body, tuple(rows.aligns[at] for at in places))
