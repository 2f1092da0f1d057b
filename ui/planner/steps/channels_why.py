"""Why card: why a network scores what it scores: points times weight, the reason, and the evidence, for each criterion."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.evidence.criteria import Criterion
from smmdesk.evidence.ranking import Place
from smmdesk.plan.declare import Unit, field_of
from smmdesk.plan.limit import broken_limit
from smmdesk.plan.wish import Rivals
from smmdesk.words.text import Percent
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.card import Card, hairline
from ui.widgets.editors.reading import NumberReading
from ui.widgets.editors.typed import TypedEditor
from ui.widgets.label import Label
from ui.widgets.note import Note


def criterion_words() -> dict[Criterion, str]:
    """What the owner reads for each criterion."""
    return {
        Criterion.GOAL: tr("Goal"),
        Criterion.AUDIENCE: tr("Audience"),
        Criterion.CONTENT: tr("Content"),
        Criterion.COMPETITION: tr("Rivals and effort"),
    }


class WhyCard(QWidget):
    """Explains one `Place`."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._network = ""
        self.card = Card(kit.theme, tr("Why"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(kit.theme.px(12))
        self._grid.setVerticalSpacing(kit.theme.px(6))
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[Criterion, tuple[Label, Label, Label]] = {}
        for at, (criterion, name) in enumerate(criterion_words().items()):
            parts = (Label("", "small", "text_2"), Label("", "label", wrap=True, weight=400), Label("", "body"))
            head = QVBoxLayout()
            head.setSpacing(0)
            head.addWidget(Label(name, "label", wrap=True))
            head.addWidget(parts[0])
            head.addStretch()
            self._grid.addLayout(head, 2 * at, 0)
            self._grid.addWidget(parts[1], 2 * at, 1, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(parts[2], 2 * at, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(hairline(), 2 * at + 1, 0, 1, 3)
            self._rows[criterion] = parts
        self._total = Label("", "body", weight=600)
        self._grid.addWidget(Label(tr("Score"), "label"), 8, 0)
        self._grid.addWidget(self._total, 8, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnMinimumWidth(0, kit.theme.px(76))
        self.stability = Note(kit.theme, "info", kind="small")
        self.about = Label("", "small", "text_3", wrap=True)
        info = field_of(Rivals, "count").info
        self.rivals = TypedEditor(NumberReading(kit.speaker, whole=True), optional=True)
        self.rivals.setMaximumWidth(kit.theme.px(90))
        self.rivals.edited.connect(self._take_rivals)
        self.rivals.left.connect(kit.session.end_merge)
        self.rivals.describe(kit.speaker.translate(info.label), kit.speaker.translate(info.help))
        asked = QHBoxLayout()
        self._asked = Label("", "body", wrap=True)
        self._asked.setBuddy(self.rivals.line)
        asked.addWidget(self._asked, 1)
        asked.addWidget(self.rivals)
        self.card.add(self._grid)
        self.card.add(asked)
        self.card.add(self.stability)
        self.card.add(self.about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_place(self, place: Place, weights: dict[Criterion, float]) -> None:
        """Explain a network; `weights` add up to 1."""
        speaker = self._kit.speaker
        self._network = place.platform.id
        self._asked.setText(tr("How many of your rivals posted on {network} last month?").format(network=place.platform.name))
        if not self.rivals.line.hasFocus():
            self.rivals.show_value(self._kit.session.plan.wish.rivals_on(self._network))
        points = speaker.count(round(place.points))
        self.card.set_title(tr("Why {network} scores {points}").format(network=place.platform.name, points=points))
        for score in place.scores:
            times, why, part = self._rows[score.criterion]
            share = speaker.value(Percent(round(weights[score.criterion], 2)))
            times.setText(tr("{points} × {share}").format(points=speaker.count(round(score.points)), share=share))
            why.setText(speaker.text(score.why))
            part.setText(speaker.number(round(score.points * weights[score.criterion], 1)))
        self._total.setText(speaker.number(round(place.points, 1)))
        self.stability.set_note("info", "", speaker.text(place.stability))
        self.about.setText(f"{place.platform.strengths} {place.platform.limits}".strip())

    def _take_rivals(self, count: int | None) -> None:
        plan = self._kit.session.plan
        if count is None or broken_limit(field_of(Rivals, "count"), count, Unit.COUNT, "") is None:
            wish = plan.wish.with_rivals(self._network, count)
            self._kit.session.edit(replace(plan, wish=wish), f"wish/rivals/{self._network}", tr("Rivals"))
