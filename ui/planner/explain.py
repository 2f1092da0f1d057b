"""Explain: a small window that answers "how is this computed?" with formula, inputs and sources."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from smmdesk.forecast.figures import key_figures
from smmdesk.forecast.outlook import Outlook
from smmdesk.report.explain import Explanation, explain
from smmdesk.report.goal_sentence import goal_sentence
from smmdesk.report.rows import ORIGIN_NAMES
from smmdesk.words.speaker import Speaker
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.widgets.data_table import DataTable
from ui.widgets.label import Label
from ui.widgets.table_model import Cell, Column

CHANCE = "chance"


def show_explanation(parent: QWidget, kit: Kit, outlook: Outlook, key: str) -> QDialog | None:
    """Open the explanation of a figure; None for what is no figure. It does not block the window."""
    if key == CHANCE:
        dialog = _chance(parent, kit, outlook)
    elif key in key_figures():
        dialog = _figure(parent, kit, explain(outlook, key))
    else:
        return None
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def _dialog(parent: QWidget, kit: Kit, title: str) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("How is this computed?"))
    dialog.setMinimumWidth(kit.theme.px(620))
    column = QVBoxLayout(dialog)
    gap = kit.theme.px(16)
    column.setContentsMargins(gap, gap, gap, gap)
    column.setSpacing(kit.theme.px(8))
    column.addWidget(Label(title, "title", wrap=True))
    return dialog, column


def _figure(parent: QWidget, kit: Kit, about: Explanation) -> QDialog:
    speaker = kit.speaker
    dialog, column = _dialog(parent, kit, speaker.text(about.label))
    value = about.measure.likely(about.figure, speaker)
    spread = about.measure.range(about.figure, speaker)
    column.addWidget(
        Label(tr("{value}  (8 in 10 cases: {range})").format(value=value, range=spread) if spread else value, "answer", wrap=True)
    )
    column.addWidget(Label(speaker.text(about.formula), "body", "text_2", wrap=True))
    if about.parts:
        parts = [
            tr("{figure}: {value}").format(figure=speaker.text(p.label), value=p.measure.likely(p.figure, speaker)) for p in about.parts
        ]
        column.addWidget(Label("\n".join(parts), "body", wrap=True))
    if about.ingredients:
        column.addWidget(Label(tr("What it rests on, what moves it most first"), "heading"))
        column.addWidget(_table(kit, about, speaker), 1)
    return dialog


def _table(kit: Kit, about: Explanation, speaker: Speaker) -> DataTable:
    table = DataTable(kit.theme, tr("Inputs of this figure"))
    columns = [
        Column(tr("Input")),
        Column(tr("Value"), "right"),
        Column(tr("Range"), "right"),
        Column(tr("Known from")),
        Column(tr("Source")),
    ]
    rows: list[list[Cell | str]] = []
    for one in about.ingredients:
        likely, spread = one.measure.likely(one.figure, speaker), one.measure.range(one.figure, speaker)
        rows.append([speaker.text(one.label), likely, spread, speaker.text(ORIGIN_NAMES[one.origin]), speaker.text(one.source)])
    table.set_table(columns, rows)
    return table


def _chance(parent: QWidget, kit: Kit, outlook: Outlook) -> QDialog:
    from smmdesk.report.answers import chance_answer

    speaker = kit.speaker
    dialog, column = _dialog(parent, kit, tr("Chance of reaching the goal"))
    column.addWidget(Label(chance_answer(outlook, speaker).sentence, "answer", wrap=True))
    column.addWidget(Label(speaker.text(goal_sentence(outlook.plan)), "body", wrap=True))
    words = tr(
        "The forecast is computed {n} times. Each time every uncertain number takes another value from its range, channels do well or badly"
        " together, and small numbers have their luck. The chance is the part of these cases in which the goal is reached by its last day."
    )
    column.addWidget(Label(words.format(n=speaker.count(outlook.draws)), "body", "text_2", wrap=True))
    return dialog
