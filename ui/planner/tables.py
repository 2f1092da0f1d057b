"""Tables: the table twin of any rows, shown in a table widget."""

from __future__ import annotations

from smmdesk.report.rows import TableRows
from ui.widgets.data_table import Column, DataTable


def show_table_rows(table: DataTable, rows: TableRows) -> None:
    """Fill a table with rows in words."""
    columns = [Column(title, right=side == "right") for title, side in zip(rows.columns, rows.aligns, strict=True)]
    table.set_table(columns, [list(row) for row in rows.rows])
