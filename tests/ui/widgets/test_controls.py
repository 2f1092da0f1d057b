"""Slider, segmented choice, search and messages do what hand and keyboard ask, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from ui.widgets.card import Card
from ui.widgets.chart_card import ChartCard
from ui.widgets.data_table import Column, DataTable
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.help_panel import HelpLink, HelpPanel, HelpSection
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.notice import Notice
from ui.widgets.segmented import Segmented
from ui.widgets.sentence import Sentence
from ui.widgets.slider import Slider
from ui.widgets.top_bar import TopBar

ATTACK = "<b>Mo & Ko</b> <img src=x>"


def _focus(qtbot, widget):
    widget.window().activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def test_slider_moves_by_one_and_by_ten(theme, qtbot):
    slider = Slider(theme, "Budget")
    qtbot.addWidget(slider)
    slider.setValue(50)
    for key, value in (
        (Qt.Key.Key_Right, 51),
        (Qt.Key.Key_Up, 52),
        (Qt.Key.Key_Left, 51),
        (Qt.Key.Key_PageUp, 61),
        (Qt.Key.Key_PageDown, 51),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageDown, 0),
        (Qt.Key.Key_End, 100),
        (Qt.Key.Key_PageUp, 100),
    ):
        qtbot.keyClick(slider, key)
        assert slider.value() == value


def test_slider_goes_where_it_is_pressed_and_ignores_the_wheel(theme, qtbot):
    slider = Slider(theme, "Budget")
    qtbot.addWidget(slider)
    slider.resize(226, 30)
    slider.show()
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(13 + 50, 15))
    assert slider.value() == 25
    event = QWheelEvent(
        QPointF(20, 15),
        QPointF(20, 15),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, event)
    assert slider.value() == 25
    assert not event.isAccepted()


def test_segmented_tells_only_what_the_owner_chooses(theme, qtbot):
    choice = Segmented(theme, "Show as", (("chart", "Chart"), ("table", "Table"), ("text", "Text")))
    qtbot.addWidget(choice)
    choice.show()
    chosen = []
    choice.chosen.connect(chosen.append)
    choice.set_value("table")
    assert (choice.value(), chosen) == ("table", [])
    buttons = choice.findChildren(QToolButton)
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    _focus(qtbot, buttons[0])
    qtbot.keyClick(buttons[0], Qt.Key.Key_Right)
    assert (chosen, choice.value()) == (["chart", "table"], "table")
    assert buttons[1].accessibleName() == "Show as: Table"
    with pytest.raises(KeyError):
        choice.set_value("nothing")


def test_segmented_keeps_its_width_whatever_is_chosen(theme, qtbot):
    choice = Segmented(theme, "Show", (("a", "Pieces"), ("b", "MROI"), ("c", "Table")))
    qtbot.addWidget(choice)
    choice.show()
    widths = set()
    for key in "abc":
        choice.set_value(key)
        widths.add(tuple(b.sizeHint().expandedTo(b.minimumSize()).width() for b in choice.findChildren(QToolButton)))
    assert len(widths) == 1


def test_what_an_owner_types_is_never_read_as_markup(theme, qtbot):
    label, sentence, cut = Label(ATTACK), Sentence(ATTACK, ATTACK), ElidedLabel(ATTACK)
    notice = Notice(theme)
    notice.show_notice("info", ATTACK)
    for widget in (label, sentence, cut, notice):
        qtbot.addWidget(widget)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert cut.textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in sentence.text()
    assert sentence.plain == f"{ATTACK} {ATTACK}"
    assert all("<img" not in inner.text() for inner in notice.findChildren(QLabel))


def test_notice_is_spoken_acts_and_goes(theme, qtbot):
    notice = Notice(theme)
    qtbot.addWidget(notice)
    notice.show_notice("warn", "Plan deleted.", "It is in the recycle bin.", "Undo")
    assert notice.accessibleName() == "Warning: Plan deleted. It is in the recycle bin."
    with qtbot.waitSignal(notice.acted):
        notice.findChild(QPushButton).click()
    with qtbot.waitSignal(notice.closed):
        qtbot.keyClick(notice, Qt.Key.Key_Escape)
    assert not notice.isVisible()


def test_chart_card_shows_the_same_as_table_and_copies_it(theme, qtbot):
    table = DataTable(theme, "")
    table.set_table((Column("Stage"), Column("People", right=True)), (("Reached", "612,000"),))
    card = ChartCard(theme, "", QWidget(), table)
    qtbot.addWidget(card)
    card.set_finding("Buyers are the weakest step", "Of 10,000 reached, 6 buy.")
    card.show()
    _focus(qtbot, card.findChildren(QToolButton)[0])
    assert card.showing == "chart"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert card.showing == "table"
    assert table.accessibleName() == card.chart.accessibleName() == "Buyers are the weakest step"
    exported = []
    card.export_asked.connect(exported.append)
    for action in card.actions_of_menu():
        action.trigger()
    assert exported == ["copy", "png", "svg"]
    assert QGuiApplication.clipboard().text() == "Stage\tPeople\nReached\t612,000\n"


def test_help_links_and_badges_are_told_by_key(theme, qtbot):
    panel = HelpPanel(theme)
    qtbot.addWidget(panel)
    panel.set_help(
        (
            HelpSection(
                "Why", "Because.", links=(HelpLink("budget", "Budget of $31,400", "Try it"),), badges=(("guess", "3 guesses", "guesses"),)
            ),
        )
    )
    told = []
    panel.linked.connect(told.append)
    for button in panel.findChildren(QPushButton):
        button.click()
    from ui.widgets.badge import Badge

    panel.findChild(Badge).click()
    assert told == ["budget", "guesses"]


def test_top_bar_tells_what_is_pressed_and_typed(theme, qtbot):
    bar = TopBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1280, 48)
    bar.show()
    bar.set_undo(True, "budget")
    bar.set_redo(False)
    told = []
    bar.undo.connect(lambda: told.append("undo"))
    bar.redo.connect(lambda: told.append("redo"))
    bar.searched.connect(told.append)
    bar.search_entered.connect(lambda text: told.append(f"enter {text}"))
    for button in bar.findChildren(QToolButton):
        if button.accessibleName().startswith(("Undo", "Redo")):
            button.click()
    qtbot.keyClicks(bar.search, "cp")
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert told == ["undo", "c", "cp", "enter cp"]


def test_the_theme_button_changes_the_look_and_its_name(theme, qtbot):
    bar = TopBar(theme)
    qtbot.addWidget(bar)
    button = next(b for b in bar.findChildren(QToolButton) if b.accessibleName() == "Dark colours")
    button.click()
    assert theme.is_dark
    assert button.accessibleName() == "Light colours"


def test_flow_wraps_like_words(theme, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(6, page)
    for _ in range(10):
        item = QWidget()
        item.setFixedSize(50, 20)
        flow.addWidget(item)
    assert flow.heightForWidth(10 * 50 + 9 * 6) == 20
    assert flow.heightForWidth(5 * 50 + 4 * 6) == 2 * 20 + 6
    assert flow.heightForWidth(10) == 10 * 20 + 9 * 6


def test_a_card_keeps_its_title_at_the_top(theme, qtbot):
    card = Card(theme, "Inputs")
    qtbot.addWidget(card)
    card.add(Label("one"))
    card.resize(300, 600)
    card.show()
    assert card.title.mapTo(card, QPoint()).y() < 30
    assert card.body.itemAt(0).widget().mapTo(card, QPoint()).y() < 70
