"""Explain: a window that answers "how is this computed?": formula, parts, inputs with value, origin, source and day, and decisions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.question import GOAL
from smmdesk.report.answers import MONTHS, answer, chance_answer
from smmdesk.report.decided import decided
from smmdesk.report.doubt import doubt
from smmdesk.report.explain import Explanation, explain
from smmdesk.report.funnel_part import Piece
from smmdesk.report.goal_sentence import goal_sentence
from smmdesk.words.text import Undefined, say
from ui.look.translate import tr
from ui.look.workers import NewestOnly
from ui.planner.explain_table import IngredientTable
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.label import Label

CHANCE = "chance"


def show_explanation(parent: QWidget, kit: Kit, outlook: Outlook, key: str, piece: Piece | None = None) -> Explain | None:
    """Open the explanation of a figure, of the whole plan or of a piece; None for what is no figure. It does not block the window."""
    if key not in (CHANCE, GOAL, *key_figures()):
        return None
    dialog = Explain(kit, outlook, key, piece, parent)
    dialog.show()
    return dialog


class Explain(QDialog):
    """Decisions are counted in a thread, since each takes forecasts of its own; they come after the inputs."""

    def __init__(self, kit: Kit, outlook: Outlook, key: str, piece: Piece | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._outlook = kit, outlook
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("How is this computed?"))
        inner = QWidget()
        inner.setObjectName("page-body")
        self._column = QVBoxLayout(inner)
        px = kit.theme.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(8))
        self._column.setSpacing(px(8))
        about = explain(outlook, GOAL if key == CHANCE else key, piece)
        self.inputs, self.decisions = IngredientTable(kit, tr("What it rests on")), IngredientTable(kit, tr("What you decided"))
        (self._say_chance if key == CHANCE else self._say_figure)(about)
        self._add_parts(about)
        self._add_tables(about)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        close = Button(kit.theme, tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(20), px(4), px(20), px(12))
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        room = self.screen().availableGeometry()
        width = min(px(880), room.width() - px(40))
        need = self._column.totalHeightForWidth(width - px(16)) + close.sizeHint().height() + px(24)
        self.resize(width, min(need, px(640), room.height() - px(60)))
        self._worker = NewestOnly(decided, self)
        self._worker.result.connect(self.decisions.show_ingredients)
        self._worker.submit(outlook, about.key, piece)

    @property
    def is_counting(self) -> bool:
        """Whether the decisions are still to come."""
        return self._worker.is_busy

    def _say_figure(self, about: Explanation) -> None:
        speaker = self._kit.speaker
        title = speaker.text(about.label)
        if about.part:
            title = tr("{figure}: {part}").format(figure=title, part=speaker.text(about.part))
        value, spread = about.measure.likely(about.figure, speaker), about.measure.range(about.figure, speaker)
        words = tr("8 in 10 cases: {range}").format(range=spread) if spread else ""
        if about.key in MONTHS:
            said = answer(self._outlook, about.key, speaker)
            value, words = said.value, said.range
        if isinstance(about.figure, Undefined):
            value, words = tr("Not defined"), speaker.text(say("because {reason}.", reason=about.figure.reason))
        self._head(title, value, words)
        self._column.addWidget(Label(tr("Formula"), "small", "text_3"))
        self._column.addWidget(Label(speaker.text(about.formula), "body", wrap=True))

    def _say_chance(self, about: Explanation) -> None:
        speaker = self._kit.speaker
        said = chance_answer(self._outlook, speaker)
        self._head(tr("Chance of reaching the goal"), said.words, said.sentence)
        self._column.addWidget(Label(speaker.text(goal_sentence(self._outlook.plan)), "body", wrap=True))
        words = tr(
            "The forecast is computed {n} times. Each time every uncertain number takes another value from its range, channels do well or"
            " badly together, and small numbers have their luck. The chance is the part of these cases in which the goal is reached by its"
            " last day."
        )
        self._column.addWidget(Label(words.format(n=speaker.count(self._outlook.draws)), "body", "text_2", wrap=True))
        likely = about.measure.likely(about.figure, speaker)
        spread = about.measure.range(about.figure, speaker)
        if spread:
            words = tr("{figure}, inside the dates of the goal: likely {value}, in 8 of 10 cases {range}.")
            self._column.addWidget(Label(words.format(figure=speaker.text(about.label), value=likely, range=spread), "body", wrap=True))
        unsure = doubt(self._outlook)
        if unsure is not None:
            self._column.addWidget(Label(tr("Why the range is this wide"), "small", "text_3"))
            self._column.addWidget(Label(speaker.text(unsure.sentence), "body", wrap=True))

    def _head(self, title: str, value: str, words: str) -> None:
        self.said = Label(value, "answer", wrap=True)
        self.said.setAccessibleName(f"{title}: {value}, {words}")
        for part in (Label(title, "title", wrap=True), self.said, Label(words, "body", "text_2", wrap=True)):
            part.setVisible(bool(part.text()))
            self._column.addWidget(part)

    def _add_parts(self, about: Explanation) -> None:
        if not about.parts:
            return
        speaker = self._kit.speaker
        said = [
            tr("{figure}: {value}").format(figure=speaker.text(p.label), value=p.measure.likely(p.figure, speaker)) for p in about.parts
        ]
        self._column.addWidget(Label(tr("With"), "small", "text_3"))
        self._column.addWidget(Label("\n".join(said), "body", wrap=True))

    def _add_tables(self, about: Explanation) -> None:
        self.inputs.set_measure(about.measure)
        self.decisions.set_measure(about.measure)
        words = tr(
            "Moves it by: how far the figure goes when this number alone goes from end to end of its range. What is certain is tried 5%"
            " lower and higher, months and posts one lower and higher. Enter or a double click leads to the field."
        )
        for part in (self.inputs, self.decisions):
            self._column.addWidget(part)
        if about.ingredients:
            self._column.addWidget(Label(words, "small", "text_3", wrap=True))
        self._column.addStretch(1)
        self.inputs.show_ingredients(about.ingredients)
        for part in (self.inputs, self.decisions):
            part.opened.connect(self._kit.go_to)
