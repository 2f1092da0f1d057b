"""The answers stay in their places while figures change, and each can be asked how it is computed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.widgets.answer import AnswerButton
from ui.widgets.answer_strip import Answer, AnswerStrip, ChanceAnswer
from ui.widgets.dots import Dots

CHANCE = ChanceAnswer("Chance of reaching the goal", "7 in 10", 7, "The chance of reaching the goal is 7 in 10")
ANSWERS = (
    Answer("customers", "Customers", "385", "235 to 610"),
    Answer("cost", "Marketing cost", "$24,900", "$24,000 to $26,200"),
    Answer("mroi", "MROI", "42%", "-9% to 116%"),
    Answer("break_even", "Break-even month", "March 2027", "week 3 to not reached"),
)


@pytest.fixture
def strip(theme, qtbot):
    widget = AnswerStrip(theme)
    qtbot.addWidget(widget)
    widget.resize(1280, 92)
    widget.set_nav("Next: Budget")
    widget.set_answers(CHANCE, ANSWERS)
    widget.show()
    return widget


def _buttons(strip):
    return strip.findChildren(AnswerButton)


def _places(strip, qapp):
    qapp.processEvents()
    return [button.geometry().getRect() for button in _buttons(strip)]


def test_nothing_moves_when_figures_get_shorter_or_change(strip, qapp):
    before = _places(strip, qapp)
    strip.set_answers(CHANCE, tuple(Answer(a.key, a.label, "–", "") for a in ANSWERS))
    assert _places(strip, qapp) == before
    strip.set_updating(True)
    assert _places(strip, qapp) == before


def test_pressing_an_answer_asks_for_it_by_mouse_and_keyboard(strip, qtbot):
    asked = []
    strip.asked.connect(asked.append)
    for button in _buttons(strip):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(_buttons(strip)[1], Qt.Key.Key_Space)
    assert asked == ["customers", "cost", "mroi", "break_even", "cost"]


def test_the_chance_is_spoken_as_a_sentence(strip):
    assert strip.findChild(Dots).accessibleName() == CHANCE.sentence


def test_an_answer_is_spoken_with_range_and_comparison(strip):
    strip.set_answers(CHANCE, (Answer("cost", "Marketing cost", "$26,700", "$25,700 to $28,200", "was $24,900"),))
    shown = [button for button in _buttons(strip) if button.isVisible()]
    assert [button.accessibleName() for button in shown] == ["Marketing cost $26,700, $25,700 to $28,200, was $24,900"]


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [1024, 1280, 1920])
def test_no_answer_is_cut_and_nothing_leaves_the_window(strip, theme, qapp, width, scale):
    theme.set_scale(scale)
    strip.set_answers(CHANCE, tuple(Answer(a.key, a.label, a.value, a.range, f"was {a.value}") for a in ANSWERS[:3]) + ANSWERS[3:])
    strip.resize(width, strip.height())
    qapp.processEvents()
    for button in _buttons(strip):
        assert button.width() >= button.needed_width()
        assert button.mapTo(strip, button.rect().bottomRight()).x() <= width
    for push in strip.findChildren(QPushButton):
        assert push.mapTo(strip, push.rect().topLeft()).x() >= 0
        assert push.mapTo(strip, push.rect().bottomRight()).x() <= width
        assert push.width() >= push.sizeHint().width()
        for button in _buttons(strip):
            assert (
                not push.rect()
                .translated(push.mapTo(strip, push.rect().topLeft()))
                .intersects(button.rect().translated(button.mapTo(strip, button.rect().topLeft())))
            )
    theme.set_scale(1.0)


def test_next_keeps_its_whole_name_when_its_words_are_shortened(strip, qapp):
    strip.set_nav("Next: Market and audience", primary=False)
    strip.resize(800, 92)
    qapp.processEvents()
    button = next(b for b in strip.findChildren(QPushButton) if b.text() == "Next")
    assert button.accessibleName() == "Next: Market and audience"


def test_back_and_next_are_told(strip, qtbot):
    back, forward = strip.findChildren(QPushButton)
    with qtbot.waitSignal(strip.back):
        back.click()
    with qtbot.waitSignal(strip.next):
        forward.click()
    strip.set_nav("Next: Budget", back=False)
    assert not back.isEnabled()
