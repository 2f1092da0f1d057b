"""Plan card: one plan on the home screen: name, goal, chance with ten dots, cost, tiny funnel, state and last change."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from smmdesk.library.entry import Entry
from smmdesk.words.speaker import Speaker
from ui.home.words import chance_words, changed_words, cost_words, goal_words, name_words, state_words
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.dots import Dots
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.mini_funnel import MiniFunnel

CARD_WIDTH = 216
"""Width in px at 100 % below which a card does not go."""


class PlanCard(Card):
    """`opened(file)` on click, Enter or Space; `asked(verb, entry)` from its menu: open, rename, duplicate, compare, delete."""

    opened = Signal(str)
    asked = Signal(str, object)

    def __init__(self, theme: Theme, entry: Entry, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.entry = entry
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("card", "button")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = name_words(entry)
        chance = chance_words(entry, speaker)
        self._add_head(entry, speaker)
        if entry.problem is None:
            self._add_chance(entry, chance)
            self._add_cost(entry, speaker)
        self._add_foot(entry)
        self.setAccessibleName(tr("Plan {name}, chance {chance}").format(name=self._name, chance=chance))
        self.setAccessibleDescription(goal_words(entry, speaker))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(CARD_WIDTH - 16), super().minimumSizeHint().height())

    def _add_head(self, entry: Entry, speaker: Speaker) -> None:
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(self._name, "heading"), 1)
        head.addWidget(plan_menu_button(self._theme, self, self._name))
        self.add(head)
        goal = ElidedLabel(goal_words(entry, speaker), "small", "text_2")
        self.add(goal)

    def _add_chance(self, entry: Entry, words: str) -> None:
        self.add(Label(tr("Chance of reaching it"), "small", "text_3"))
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(12))
        line.addWidget(Label(words, "answer"))
        if entry.chance is not None:
            dots = Dots(self._theme, columns=10, radius=4)
            dots.set_dots(round(entry.chance * 10), words)
            line.addWidget(dots)
        line.addStretch()
        self.add(line)

    def _add_cost(self, entry: Entry, speaker: Speaker) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Label(tr("Cost {cost}").format(cost=cost_words(entry, speaker)), "small", "text_2"))
        words.addWidget(Label(state_words(entry, date.today()), "small", "text_2"))  # noqa: DTZ011 - the owner's own day
        line = QHBoxLayout()
        line.addLayout(words, 1)
        funnel = MiniFunnel(self._theme)
        funnel.set_parts(entry.funnel or (0.0,) * 5, tr("Funnel of {name}").format(name=self._name))
        funnel.setVisible(bool(entry.funnel))
        policy = funnel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        funnel.setSizePolicy(policy)
        line.addWidget(funnel, 0, Qt.AlignmentFlag.AlignBottom)
        self.add(line)

    def _add_foot(self, entry: Entry) -> None:
        self.add_line()
        self.add(Label(tr("Changed {when}").format(when=changed_words(entry.changed)), "small", "text_3"))

    def menu_chosen(self, action: QAction) -> None:
        """Pass a verb of the menu on."""
        self.asked.emit(str(action.data()), self.entry)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.entry.file)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = plan_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self.menu_chosen)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = verb_of(event)
        if verb:
            self.asked.emit(verb, self.entry)
        elif event.key() == Qt.Key.Key_Space:
            self.opened.emit(self.entry.file)
        else:
            super().keyPressEvent(event)


def verb_of(event: QKeyEvent) -> str:
    """What a key does to the plan that has the focus; empty for any other key."""
    if event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return "duplicate"
    return {
        Qt.Key.Key_Return: "open",
        Qt.Key.Key_Enter: "open",
        Qt.Key.Key_Delete: "delete",
        Qt.Key.Key_F2: "rename",
    }.get(Qt.Key(event.key()), "")


def plan_menu(parent: QWidget) -> QMenu:
    """The verbs of a plan; each action carries its verb."""
    menu = QMenu(parent)
    for verb, text, keys in (
        ("open", tr("Open"), "Enter"),
        ("rename", tr("Rename"), "F2"),
        ("duplicate", tr("Duplicate"), "Ctrl+D"),
        ("compare", tr("Compare with …"), ""),
        ("delete", tr("Delete"), "Del"),
    ):
        menu.addAction(f"{text}\t{keys}" if keys else text).setData(verb)
    return menu


def plan_menu_button(theme: Theme, card: PlanCard, name: str) -> QToolButton:
    """The three dots of a card."""
    button = IconButton(theme, "more", tr("More for {name}").format(name=name))
    menu = plan_menu(button)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu.triggered.connect(card.menu_chosen)
    return button
