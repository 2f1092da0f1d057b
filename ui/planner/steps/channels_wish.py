"""Wish card: what counts in the ranking: weights, what the networks are to do, who buys, what can be made, and rivals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from smmdesk.evidence.criteria import Criterion
from smmdesk.evidence.ranking import usual_weights, weights_of
from smmdesk.plan.declare import field_of
from smmdesk.plan.plan import Plan
from smmdesk.plan.wish import Wish
from smmdesk.words.text import Percent
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.channels_why import criterion_words
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.forms.field_lines import FieldLines
from ui.widgets.label import Label
from ui.widgets.slider import Slider

STEPS = 20
"""Steps of a slider; two make one unit of weight."""


class WishCard(QWidget):
    """Each change is ranked at once and can be undone."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._is_showing = False
        self.sliders: dict[Criterion, tuple[Slider, Label]] = {}
        self.formats: dict[str, QCheckBox] = {}
        self.form = FieldLines(kit, (("wish/goal", "wish/buyers"),))
        self.reset = Button(kit.theme, tr("Reset weights"), "small")
        self.reset.clicked.connect(self._reset)
        card = Card(kit.theme, tr("What counts"), tr("Move a slider and see how the order changes."))
        card.add_tool(self.reset)
        card.add(self._weights())
        card.add_line()
        card.add(self.form)
        card.add_line()
        card.add(Label(tr("Content you can make every week"), "label"))
        card.add(Label(kit.speaker.translate(field_of(Wish, "formats").info.help), "small", "text_3", wrap=True))
        card.add(self._formats())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Show the weights and ticks of the plan."""
        self._is_showing = True
        weights = weights_of(plan.wish)
        whole = sum(weights.values()) or 1.0
        for criterion, (slider, share) in self.sliders.items():
            slider.setValue(round(2 * weights[criterion]))
            words = self._kit.speaker.value(Percent(round(weights[criterion] / whole, 2)))
            share.setText(words)
            slider.set_spoken(words)
        for name, box in self.formats.items():
            box.setChecked(name in plan.wish.formats)
        self._is_showing = False

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field of the wish."""
        for criterion, (slider, _) in self.sliders.items():
            if path == f"wish/{criterion.value}_weight":
                slider.setFocus()
                return True
        if path == "wish/formats":
            next(iter(self.formats.values())).setFocus()
            return True
        return self.form.focus_field(path)

    def _weights(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._kit.theme.px(12))
        for at, (criterion, name) in enumerate(criterion_words().items()):
            slider = Slider(self._kit.theme, tr("Weight: {criterion}").format(criterion=name), STEPS, filled=True)
            slider.setPageStep(4)
            slider.valueChanged.connect(self._weigh)
            share = Label("", "body")
            share.setMinimumWidth(self._kit.theme.px(44))
            grid.addWidget(Label(name, "body"), at, 0)
            grid.addWidget(slider, at, 1)
            grid.addWidget(share, at, 2)
            self.sliders[criterion] = (slider, share)
        return box

    def _formats(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(self._kit.theme.px(12))
        box.setLayout(flow)
        for name, words in format_words().items():
            tick = QCheckBox(words)
            tick.clicked.connect(self._take_formats)
            self.formats[name] = tick
            flow.addWidget(tick)
        return box

    def _weigh(self) -> None:
        if self._is_showing:
            return
        weights = {criterion: slider.value() / 2 for criterion, (slider, _) in self.sliders.items()}
        if any(weights.values()):
            self._edit(_weighted(self._kit.session.plan.wish, weights), "wish/weights")
        else:
            self.show_plan(self._kit.session.plan)

    def _reset(self) -> None:
        self._edit(_weighted(self._kit.session.plan.wish, usual_weights()))

    def _take_formats(self) -> None:
        made = tuple(name for name, box in self.formats.items() if box.isChecked())
        self._edit(replace(self._kit.session.plan.wish, formats=made), label=tr("Content you can make"))

    def _edit(self, wish: Wish, merge_key: str = "", label: str = "") -> None:
        self._kit.session.edit(replace(self._kit.session.plan, wish=wish), merge_key, label or tr("Weights"))


def _weighted(wish: Wish, weights: Mapping[Criterion, float]) -> Wish:
    return replace(
        wish,
        goal_weight=weights[Criterion.GOAL],
        audience_weight=weights[Criterion.AUDIENCE],
        content_weight=weights[Criterion.CONTENT],
        competition_weight=weights[Criterion.COMPETITION],
    )


def format_words() -> dict[str, str]:
    """What the owner reads for each kind of content of the fact sheets."""
    return {
        "text": tr("Texts"),
        "image": tr("Photos"),
        "carousel": tr("Picture series"),
        "short_video": tr("Short videos"),
        "long_video": tr("Long videos"),
        "live": tr("Live broadcasts"),
        "stories": tr("Stories"),
        "messaging": tr("Chat"),
        "link_in_post": tr("Links"),
        "events": tr("Events"),
        "groups": tr("Groups"),
        "shop": tr("Shop"),
    }
