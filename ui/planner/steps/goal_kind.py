"""Goal kind card: what people should do or know, and which stage and figure that is about; for causes as for shops."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.plan.choices import label_of
from smmdesk.plan.path import put
from smmdesk.plan.plan import Plan
from smmdesk.plan.stage import stage_name
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.forms.form import build_form
from ui.widgets.note import Note


class GoalKindCard(QWidget):
    """The kind of goal suggests what is counted; one press takes it over."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.form = build_form(kit, "goal", ("kind",), lines=1)
        self.said = Note(kit.theme, "info", kind="small")
        self.take = Button(kit.theme, "", "link")
        self.take.clicked.connect(self._take)
        card = Card(kit.theme)
        card.add(self.form)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        card.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Say which stage it is about, and whether the goal counts the figure that measures it best."""
        kind, speaker = plan.goal.kind, self._kit.speaker
        stage = speaker.text(stage_name(kind.stage, plan.journey.vocabulary))
        metric = speaker.translate(label_of(kind.metric))
        fits = plan.goal.metric is kind.metric
        words = tr("It is about the stage “{stage}”; “{metric}” measures it best.")
        self.said.set_note("good" if fits else "info", "", words.format(stage=stage, metric=metric))
        self.take.setText(tr("Count {metric}").format(metric=metric))
        self.take.setHidden(fits)

    def focus_field(self, path: str) -> bool:
        """Put the cursor into the choice."""
        return self.form.focus_field(path)

    def _take(self) -> None:
        plan = self._kit.session.plan
        self._kit.session.edit(put(plan, "goal/metric", plan.goal.kind.metric), label=tr("What the goal counts"))
