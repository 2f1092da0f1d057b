"""Plan card: one plan on the home screen: name, goal, chance with ten dots, cost, last change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from smmdesk.library.entry import Entry
from smmdesk.words.speaker import Speaker
from ui.home.words import chance_words, changed_words, cost_words, goal_words
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.dots import Dots
from ui.widgets.label import ElidedLabel, Label


class PlanCard(Card):
    """`opened(file)` on click, Enter or Space; `asked(verb, file)` from its menu: rename, duplicate, delete."""

    opened = Signal(str)
    asked = Signal(str, str)

    def __init__(self, theme: Theme, entry: Entry, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.entry = entry
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("pressable", True)
        name = entry.name or tr("Untitled plan")
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(name, "heading"), 1)
        head.addWidget(plan_menu_button(theme, self, name))
        self.add(head)
        goal = Label(goal_words(entry, speaker), "small", "text_2", wrap=True)
        goal.setMinimumHeight(theme.px(34))
        goal.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.add(goal)
        self.add(Label(tr("Chance of reaching it"), "small", "text_3"))
        chance, words = QHBoxLayout(), chance_words(entry, speaker)
        chance.addWidget(Label(words, "answer"))
        if entry.chance is not None:
            dots = Dots(theme)
            dots.set_dots(round(entry.chance * 10), words)
            chance.addWidget(dots)
        chance.addStretch()
        self.add(chance)
        self.add(Label(tr("Cost {cost}").format(cost=cost_words(entry, speaker)), "small", "text_2"))
        self.add_line()
        self.add(Label(tr("Changed {when}").format(when=changed_words(entry.changed)), "small", "text_3"))
        self.setAccessibleName(tr("Plan {name}, chance {chance}").format(name=name, chance=words))

    def menu_chosen(self, action: QAction) -> None:
        """Pass a verb of the menu on."""
        self.asked.emit(str(action.data()), self.entry.file)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.entry.file)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.entry.file)
        elif event.key() == Qt.Key.Key_Delete:
            self.asked.emit("delete", self.entry.file)
        elif event.key() == Qt.Key.Key_F2:
            self.asked.emit("rename", self.entry.file)
        else:
            super().keyPressEvent(event)


def plan_menu(parent: QWidget) -> QMenu:
    """The verbs of a plan; each action carries its verb."""
    menu = QMenu(parent)
    for verb, text in (("open", tr("Open")), ("rename", tr("Rename")), ("duplicate", tr("Duplicate")), ("delete", tr("Delete"))):
        menu.addAction(text).setData(verb)
    return menu


def plan_menu_button(theme: Theme, card: PlanCard, name: str) -> QToolButton:
    """The three dots of a card."""
    button = IconButton(theme, "more", tr("More for {name}").format(name=name))
    menu = plan_menu(button)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu.triggered.connect(card.menu_chosen)
    return button
