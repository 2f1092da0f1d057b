"""Hours card: what the content of each week takes against what there is, and whether the mix is a good one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smmdesk.plan.content import SourceKind
from smmdesk.plan.plan import Plan
from smmdesk.plan.weeks import ASK_AT_MOST
from smmdesk.report.content_weeks import ContentWeeks, content_weeks
from smmdesk.words.text import Percent
from ui.charts.carded import CardedChart
from ui.charts.weeks import WeekChart
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.forms.form import build_form
from ui.widgets.note import Note

FIELD = "business/hours_per_week"
FEW_SOURCES = 3
"""Kinds of sources below which the calendar is called uniform."""


class HoursCard(QWidget):
    """The chart with its table, the hours there are, and three judgements."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.chart = CardedChart(kit.theme, WeekChart(kit.theme, kit.speaker))
        self.form = build_form(kit, "business", ("hours_per_week",), lines=1)
        self.asks, self.sources, self.made = (Note(kit.theme, kind="small") for _ in range(3))
        for part in (self.asks, self.sources, self.made, self.form):
            self.chart.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)

    def show_plan(self, plan: Plan) -> None:
        """Count anew."""
        rows = content_weeks(plan)
        self.chart.show_rows(rows)
        for note in (self.asks, self.sources, self.made):
            note.setVisible(bool(plan.content.items))
        if plan.content.items:
            self._judge(rows)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into the hours there are."""
        return self.form.focus_field(path)

    def _judge(self, rows: ContentWeeks) -> None:
        say = self._kit.speaker.value
        asks, curated = rows.asks or 0.0, rows.curated or 0.0
        words = tr("{share} of the items ask for something.").format(share=say(Percent(round(asks, 2))))
        if asks > ASK_AT_MOST:
            self.asks.set_note("warn", words, tr("Give twice for each time you ask."))
        else:
            self.asks.set_note("good", words, tr("At most a third is a good mix."))
        words = tr("Ideas from {n} of {all} kinds of sources.").format(n=rows.sources, all=len(SourceKind))
        if rows.sources < FEW_SOURCES:
            self.sources.set_note("info", words, self._kit.speaker.translate("Let customers, communities and others speak too."))
        else:
            self.sources.set_note("good", words, tr("Variety keeps people listening."))
        self.made.set_note("info", tr("{share} is chosen from what others made.").format(share=say(Percent(round(curated, 2)))))
