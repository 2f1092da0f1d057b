"""Controls, painted widgets and messages in their states, for the gallery."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QWidget,
)

from ui.look.mark import mark
from ui.look.theme import Theme
from ui.widgets.badge import KINDS, Badge
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.dots import Dots
from ui.widgets.empty import Empty
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.mini_funnel import MiniFunnel
from ui.widgets.note import Note
from ui.widgets.notice import Notice
from ui.widgets.range_bar import RangeBar, RangeFigures
from ui.widgets.segmented import Segmented
from ui.widgets.slider import Slider


def make_parts(theme: Theme) -> QWidget:
    """Controls and painted widgets in their states."""
    page = QWidget()
    page.setObjectName("gallery")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(page)
    grid.setContentsMargins(theme.px(28), theme.px(20), theme.px(28), theme.px(20))
    grid.setSpacing(theme.px(16))
    for at, make in enumerate((_buttons, _inputs, _painted, _messages)):
        grid.addWidget(make(theme), at // 2, at % 2)
    return page


def _buttons(theme: Theme) -> Card:
    card = Card(theme, "Buttons, choices, badges")
    row = FlowLayout(theme.px(8))
    for kind, text in (
        ("", "Back"),
        ("primary", "Next: Budget"),
        ("quiet", "Import"),
        ("small", "Small"),
        ("link", "Try it"),
        ("danger", "Delete"),
    ):
        row.addWidget(Button(theme, text, kind))
    off = Button(theme, "Not now", "primary")
    off.setEnabled(False)
    row.addWidget(off)
    row.addWidget(Button(theme, "New plan", "primary", "plus"))
    card.add(row)
    icons = FlowLayout(theme.px(4))
    for name in (
        "undo",
        "redo",
        "search",
        "moon",
        "sun",
        "help",
        "more",
        "file",
        "copy",
        "bin",
        "calendar",
        "folder",
        "arrow",
        "print",
        "table",
        "chart",
        "open",
        "save",
        "import",
        "edit",
        "lock",
        "people",
        "settings",
        "filter",
        "clock",
        "target",
        "grid",
        "list",
        "star",
        "drag",
    ):
        icons.addWidget(IconButton(theme, name, name))
    card.add(icons)
    chips = FlowLayout(theme.px(6))
    for text in ("Cafe", "Restaurant", "Shop", "Online shop", "Salon", "Fitness studio", "Non-profit"):
        chips.addWidget(Button(theme, text, "chip"))
    card.add(chips)
    badges = FlowLayout(theme.px(6))
    for kind in KINDS:
        badges.addWidget(Badge(theme, kind))
    card.add(badges)
    dial = Segmented(theme, "Scope", (("full", "Full"), ("lean", "Leaner"), ("musts", "Musts only")), even=True)
    dial.set_value("lean")
    card.add(dial)
    boxes = QHBoxLayout()
    for text, on, enabled in (("Chosen", True, True), ("Not chosen", False, True), ("Fixed", True, False)):
        box = QCheckBox(text)
        box.setChecked(on)
        box.setEnabled(enabled)
        boxes.addWidget(box)
    for text, on in (("One", True), ("Other", False)):
        radio = QRadioButton(text)
        radio.setChecked(on)
        boxes.addWidget(radio)
    boxes.addStretch(1)
    card.add(boxes)
    return card


def _inputs(theme: Theme) -> Card:
    card = Card(theme, "Inputs")
    for prompt, state, ready in (
        ("The MOKUKU One in our own online shop", "", True),
        ("Below zero", "bad", True),
        ("Looks high", "warn", True),
        ("Fixed", "", False),
    ):
        line = QLineEdit(prompt)
        line.setReadOnly(not ready)
        mark(line, "state", state)
        card.add(line)
    empty = QLineEdit()
    empty.setPlaceholderText("This goal serves it because")
    empty.setObjectName("focus_me")
    card.add(empty)
    row = QHBoxLayout()
    box = QComboBox()
    box.addItems(["pieces", "bookings"])
    number, day = QDoubleSpinBox(), QDateEdit()
    number.setRange(0, 10000)
    number.setValue(350)
    number.setAlignment(Qt.AlignmentFlag.AlignRight)
    day.setCalendarPopup(True)
    off = QComboBox()
    off.addItem("not now")
    off.setEnabled(False)
    for widget in (box, number, day, off):
        row.addWidget(widget)
    card.add(row)
    text = QPlainTextEdit("Several lines\nof notes")
    text.setFixedHeight(theme.px(64))
    card.add(text)
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setValue(40)
    card.add(bar)
    return card


def _painted(theme: Theme) -> Card:
    card = Card(theme, "Painted")
    row = QHBoxLayout()
    for filled, was, columns, radius in ((7, None, 5, 5), (8, 7, 5, 5), (5, 7, 5, 5), (6, None, 10, 4)):
        dots = Dots(theme, columns=columns, radius=radius)
        dots.set_dots(filled, f"{filled} in 10", was)
        row.addWidget(dots)
    funnel = MiniFunnel(theme)
    funnel.set_parts((1, 0.83, 0.62, 0.45, 0.28), "Five stages")
    row.addWidget(funnel)
    row.addStretch(1)
    card.add(row)
    for band, saved, filled, value, enabled in (
        ((28, 78), 44, False, 50, True),
        (None, 50, True, 60, True),
        ((10, 50), None, False, 26, True),
        ((10, 50), None, False, 26, False),
    ):
        slider = Slider(theme, "Sign-ups who buy", filled=filled)
        slider.setValue(value)
        slider.setEnabled(enabled)
        slider.set_saved(saved)
        if band:
            slider.set_band(*band)
        card.add(slider)
    for goal in (350.0, 520.0):
        bar = RangeBar(theme)
        bar.set_range(RangeFigures(256, 416, 666, 100, 900, "256", "likely 416", "666", goal, f"goal {goal:.0f}"), "Range")
        card.add(bar)
    return card


def _messages(theme: Theme) -> Card:
    card = Card(theme, "Messages")
    notes = (
        ("good", "Clear.", "One product and one place of sale."),
        ("warn", "One sentence missing.", "Say why these sales serve the business goal; it is printed for the bank."),
        ("bad", "The end lies before the start.", "Choose an end after 1 March 2027."),
        ("info", "", "Instagram and YouTube are a near tie: 1 point apart."),
    )
    for note in notes:
        card.add(Note(theme, *note))
    for severity, finding, rest, action in (
        ("info", "Plan deleted.", "It stays in the recycle bin for 30 days.", "Undo"),
        ("warn", "The disk is nearly full.", "", ""),
        ("bad", "Not saved.", "The folder cannot be written. Choose another one.", "Choose folder"),
    ):
        notice = Notice(theme)
        notice.show_notice(severity, finding, rest, action)
        card.add(notice)
    card.add(Empty(theme, "No results yet. Enter the first week when it is over.", "Enter week 1"))
    card.add(Label("How is this computed", "label", "accent"))
    return card
