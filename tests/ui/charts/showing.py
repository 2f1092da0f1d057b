"""Charts on an invisible screen, for tests."""

from __future__ import annotations

import importlib

from PySide6.QtCore import Qt

from smmdesk.words.speaker import Speaker
from tests.ui.charts import samples

CHARTS = {
    "funnel": ("FunnelChart", samples.funnels),
    "pilot": ("PilotChart", samples.pilots),
    "tornado": ("TornadoChart", samples.tornados),
    "dots": ("DotsChart", samples.dot_plots),
    "heat": ("HeatChart", samples.heats),
    "waterfall": ("WaterfallChart", samples.waterfalls),
    "scenarios": ("ScenarioChart", samples.scenarios),
    "split": ("SplitChart", samples.splits),
    "budget": ("BudgetChart", samples.budgets),
    "net": ("NetChart", samples.nets),
    "fan": ("FanChart", samples.fans),
}
BY_MONTH = {"budget", "net", "fan"}


def make(name, theme, qtbot, case="normal"):
    cls, cases = CHARTS[name]
    chart = getattr(importlib.import_module(f"ui.charts.{name}"), cls)(theme, Speaker())
    qtbot.addWidget(chart)
    chart.show_rows(cases()[case])
    chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    chart.resize(800, max(chart.minimumHeight(), 260 if name in BY_MONTH else 0))
    chart.show()
    return chart
