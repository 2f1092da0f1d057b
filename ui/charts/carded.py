"""CardedChart: a chart in its card, with its finding, its sentence, its table twin, and ways out as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.charts.export import copy_picture, save_picture
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.chart_card import ChartCard
from ui.widgets.data_table import Column, DataTable
from ui.widgets.label import Label


class CardedChart(ChartCard):
    """`show_rows` shows rows in the chart at once, and in the table when it is looked at.

    When a picture could not be written, the card says so, and `save_failed(sentence)`.
    """

    save_failed = Signal(str)

    def __init__(self, theme: Theme, chart: Any, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", chart, DataTable(theme, ""), parent)
        self.drawn: Any = chart
        self.wrong = Label("", "small", "bad", wrap=True)
        self.wrong.hide()
        self.add(self.wrong)
        self._stale = False
        self._told: tuple[str, str] | None = ("", "")
        self._pages.currentChanged.connect(self._fill)
        self.export_asked.connect(self._save)

    def show_rows(self, rows: Any) -> None:
        """Title, sentence, chart and table, all from the same rows."""
        self.drawn.show_rows(rows)
        title, sentence = told = self.drawn.title, self.drawn.sentence
        if told != self._told:
            self._told = told
            self.set_finding(title, rest=sentence)
            self.drawn.setAccessibleName(sentence)
            self.drawn.setAccessibleDescription(title)
        self._stale = True
        self._fill()

    def move_rows(self, rows: Any) -> None:
        """Chart and title while a slider moves; the sentence and the table follow with `show_rows` when the hand rests."""
        self.drawn.move_rows(rows)
        self._told = None
        self.move_title(self.drawn.title)

    @Slot()
    def _fill(self) -> None:
        """Fill the table, which costs more than the chart, only while it is seen."""
        if not self._stale or self.showing != "table":
            return
        self._stale = False
        table = self.drawn.table()
        columns = [Column(words, side == "right") for words, side in zip(table.columns, table.aligns, strict=True)]
        self.table.set_table(columns, table.rows)

    @Slot(str)
    def _save(self, kind: str) -> None:
        if kind == "copy":
            copy_picture(self.drawn)
            return
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the picture"), f"chart.{kind}", f"*.{kind}")
        if name:
            self.save_as(Path(name).with_suffix(f".{kind}"))

    def save_as(self, path: Path) -> None:
        """Save the picture, or say why not."""
        try:
            save_picture(self.drawn, path)
            self.wrong.hide()
        except OSError:
            words = tr("The picture could not be saved as {path}. Choose another folder.").format(path=path)
            self.wrong.setText(words)
            self.wrong.show()
            self.save_failed.emit(words)
