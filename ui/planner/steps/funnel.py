"""Funnel page: the performance funnel with its rates and their origin, and money over the months."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.report.doubt import doubt
from smmdesk.report.funnel import funnel_rows
from smmdesk.report.funnel_part import Piece, part_rows, pieces
from smmdesk.report.money import net_rows
from smmdesk.wizard import step_of
from ui.charts.carded import CardedChart
from ui.charts.funnel import FunnelChart
from ui.charts.net import NetChart
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.page import Page
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.editors.choice import Drop
from ui.widgets.help_panel import HelpSection
from ui.widgets.sentence import Sentence

REST_MS = 200
"""What makes the range wide is asked when the hand rests: it costs a sixth of an edit."""


class FunnelPage(Page):
    """Step "Funnel". A stage that is chosen says how it is computed."""

    KEY = "funnel"

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        chart = FunnelChart(kit.theme, kit.speaker)
        chart.stage_chosen.connect(self._explain)
        self.funnel = CardedChart(kit.theme, chart)
        self._outlook: Outlook | None = None
        self._pieces: tuple[Piece, ...] | None = None
        self.part = Drop()
        self.part.setAccessibleName(tr("Which part of the plan the funnel shows"))
        self.part.setMinimumWidth(kit.theme.px(220))
        self.part.activated.connect(self._show_funnel)
        self.head.add_tool(self.part)
        self.net = CardedChart(kit.theme, NetChart(kit.theme, kit.speaker))
        self.doubt = Card(kit.theme, tr("Why the range is this wide"))
        self._said = Sentence(tone="text")
        self._replace = Button(kit.theme, tr("Enter your own number"), "small")
        self._replace.clicked.connect(self._to_first)
        self._first: str | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._show_doubt)
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(self._replace)
        self.doubt.add(row)
        for part in (self.funnel, self.doubt, self.net):
            self.column.addWidget(part)
        self.column.addStretch()

    def outlook_changed(self, outlook: Outlook) -> None:
        is_first, self._outlook = self._outlook is None, outlook
        self._fill(pieces(outlook))
        self._show_funnel()
        self.net.show_rows(net_rows(outlook))
        if is_first:
            self._show_doubt()
        else:
            self._rest.start()

    def _fill(self, found: tuple[Piece, ...]) -> None:
        """The whole plan, then its channels, segments and months."""
        if found == self._pieces:
            return
        chosen = self.part.currentData()
        self._pieces = found
        self.part.clear()
        self.part.addItem(tr("Whole plan"), "")
        cut = None
        for piece in found:
            if piece.cut is not cut:
                cut = piece.cut
                self.part.insertSeparator(self.part.count())
            self.part.addItem(self.kit.speaker.text(piece.label) or tr("(without a name)"), f"{piece.cut}/{piece.key}")
        self.part.setCurrentIndex(max(0, self.part.findData(chosen)) if chosen else 0)

    def _show_funnel(self) -> None:
        if self._outlook is None:
            return
        piece = self._piece()
        self.funnel.show_rows(funnel_rows(self._outlook) if piece is None else part_rows(self._outlook, piece))

    def _piece(self) -> Piece | None:
        """The part of the plan that is shown, None for the whole."""
        chosen = self.part.currentData()
        return next((p for p in self._pieces or () if f"{p.cut}/{p.key}" == chosen), None)

    def _show_doubt(self) -> None:
        found = doubt(self._outlook) if self._outlook else None
        self.doubt.setVisible(found is not None)
        if found is not None:
            self._first = found.first
            self._said.set_sentence("", self.kit.speaker.text(found.sentence))
            self._replace.setVisible(found.first is not None)

    def _to_first(self) -> None:
        if self._first is not None:
            self.kit.go_to(step_of(self._first).key, self._first)

    def _explain(self, key: str) -> None:
        self.kit.explain(key, self._piece())

    def show_table(self) -> None:
        self.funnel.toggle()
        self.net.set_showing(self.funnel.showing)

    def help(self) -> Sequence[HelpSection]:
        return (
            HelpSection(
                tr("Why this step matters"),
                tr("The funnel shows where people are lost. One weak step can cost more than the whole advertising budget."),
            ),
            HelpSection(
                tr("How to read it"),
                tr(
                    "Each bar is the number of people at a stage. The rate between two bars says which part goes on."
                    " The badge tells where that rate comes from: replace guesses first."
                ),
            ),
            HelpSection(tr("How is this computed?"), tr("Click a stage, or press Enter on it, for the formula and its inputs.")),
        )
