"""Plot: a chart by month on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.charts.ink import Ink
from ui.printing.blocks import Block


@dataclass
class Plot(Block):
    """A `PlotChart`, drawn as lines and text in the inks of paper."""

    chart: Any
    tall: float = 170.0
    space_before: float = 8.0

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return self.tall

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        self.chart.paint_on(painter, rect, ink)
