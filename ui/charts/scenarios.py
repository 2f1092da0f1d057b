"""ScenarioChart: one figure in several scenarios, each with how likely it is, and the goal through all of them."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from smmdesk.report.rows_compare import ScenarioBar, ScenarioRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Chance, Undefined, say
from ui.charts.ink import Ink
from ui.charts.lanes import Lane, LanePicture
from ui.charts.painted import PaintedChart
from ui.charts.scale import linear
from ui.charts.texture import fill_box
from ui.look.theme import Theme


class ScenarioChart(PaintedChart):
    """Scenarios side by side."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(ScenarioPicture(speaker), theme, parent)


class ScenarioPicture(LanePicture[ScenarioRows]):
    """A bar from zero for each scenario; a loss is orange and points to the left."""

    def prepare(self, rows: ScenarioRows) -> None:
        """A lane for each scenario."""
        self.values = tuple(bar.value for bar in rows.bars)
        self.lanes = tuple(self._lane(bar, rows) for bar in rows.bars)
        numbers = [x for x in self.values if not isinstance(x, Undefined)]
        self.take_scale(linear([*numbers, *([rows.goal] if rows.goal is not None else [])]), rows.measure)
        words = self.say(say("goal {goal}", goal=rows.measure.value(rows.goal))) if rows.goal is not None else ""
        self.goal = (rows.goal, words) if rows.goal is not None and rows.bars else None

    def draw_lane(self, i: int, painter: QPainter, box: QRectF, ink: Ink) -> None:
        """A bar from zero, or the reason why there is none."""
        value = self.values[i]
        if isinstance(value, Undefined):
            ink.write(painter, box.adjusted(8 * ink.u, 0, 0, 0), self.say(value), "small", "text_3")
            return
        fill_box(painter, self.between(0.0, value, box), ink.pattern(0 if value >= 0 else 1), ink, 2 * ink.u)

    def _lane(self, bar: ScenarioBar, rows: ScenarioRows) -> Lane:
        note = self.say(say("{chance} get this far", chance=Chance(bar.likelihood))) if bar.likelihood is not None else ""
        figure = NOT_KNOWN if isinstance(bar.value, Undefined) else rows.measure.say(bar.value, self.speaker)
        return Lane(self.say(bar.name), figure, note, tall=44 if note else 36, bold=True)
