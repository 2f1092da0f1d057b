"""Gallery: every widget of the window in its states, as pictures for a designer's eye. Run `python -m tests.visual.gallery [folder]`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
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
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.look.mark import mark
from ui.look.theme import Theme
from ui.widgets.answer_strip import Answer, AnswerStrip, ChanceAnswer
from ui.widgets.badge import KINDS, Badge
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chart_card import ChartCard
from ui.widgets.data_table import Cell, Column, DataTable
from ui.widgets.dots import Dots
from ui.widgets.empty import Empty
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.help_panel import HelpLink, HelpPanel, HelpSection
from ui.widgets.label import Label
from ui.widgets.mini_funnel import MiniFunnel
from ui.widgets.note import Note
from ui.widgets.notice import Notice
from ui.widgets.page_head import PageHead
from ui.widgets.rail import Rail, StepRow
from ui.widgets.range_bar import RangeBar, RangeFigures
from ui.widgets.segmented import Segmented
from ui.widgets.sentence import Sentence
from ui.widgets.slider import Slider
from ui.widgets.top_bar import TopBar

STEPS = tuple(
    StepRow(section, number, name, state, enabled=number != 12)
    for number, (section, name, state) in enumerate(
        (
            ("PLAN", "Business and goal", "warn"),
            ("PLAN", "Market and audience", "done"),
            ("PLAN", "Journey", "done"),
            ("PLAN", "Channels", "done"),
            ("PLAN", "Budget", "done"),
            ("PLAN", "Funnel", "done"),
            ("DECIDE", "What if", "done"),
            ("DECIDE", "Pilot or full", "half"),
            ("DECIDE", "Business case", "half"),
            ("RUN", "Calendar", "open"),
            ("RUN", "Results", "open"),
            ("RUN", "Listening", "open"),
            ("RUN", "Policy and safety", "half"),
            ("SHARE", "Summary and print", "open"),
        ),
        start=1,
    )
)

HELP = (
    HelpSection(
        "Why this step matters",
        "Every later number is measured against this sentence. A goal you can count and date is one you can correct.",
    ),
    HelpSection("What “achievable” means here", "No tick box. The forecast is run many times with your ranges."),
    HelpSection(
        "What would make it 9 in 10?",
        links=(
            HelpLink("a", "Goal of 250 pieces", "Try it"),
            HelpLink("b", "Budget of $31,400", "Try it"),
            HelpLink("c", "27% of sign-ups buy", "Try it"),
        ),
    ),
    HelpSection(
        "Evidence used so far",
        badges=(("published", "4 published", "p"), ("own", "3 own data", "o"), ("guess", "3 guesses", "g")),
        small="Three guesses widen the range most. Step 7 shows which one to measure first.",
    ),
)


def make_window(theme: Theme) -> QWidget:
    """The planner's frame: top bar, rail, a page of widgets, help, strip."""
    window = QWidget()
    window.setObjectName("gallery")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    top, rail, strip, panel = TopBar(theme), Rail(theme), AnswerStrip(theme), HelpPanel(theme)
    top.set_name("MOKUKU spring launch")
    top.set_saved("Saved 14:32")
    top.set_undo(True, "budget of Instagram")
    top.set_redo(False)
    rail.set_steps(STEPS)
    rail.set_current(4)
    panel.set_help(HELP)
    strip.set_answers(
        ChanceAnswer("Chance of the goal, was 7 in 10", "8 in 10", 8, "Chance of reaching the goal: 8 in 10, was 7 in 10", 7),
        (
            Answer("customers", "Customers", "455", "285 to 710", "was 385"),
            Answer("cost", "Marketing cost", "$26,700", "$25,700 to $28,200", "was $24,900"),
            Answer("mroi", "MROI", "57%", "3% to 132%", "was 42%"),
            Answer("break_even", "Break-even month", "March 2027", "week 3 to week 6"),
        ),
    )
    strip.set_nav("Next: Market and audience")
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(make_page(theme))
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(rail)
    middle.addWidget(scroll, 1)
    middle.addWidget(panel)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    column.addLayout(middle, 1)
    column.addWidget(strip)
    return window


def make_page(theme: Theme) -> QWidget:
    """A page as a step fills it."""
    page = QWidget()
    page.setProperty("page", True)
    column = QVBoxLayout(page)
    column.setContentsMargins(theme.px(28), theme.px(18), theme.px(28), theme.px(16))
    column.setSpacing(theme.px(14))
    head = PageHead(
        theme, "Channels", "Ranked for your goal and the Tech enthusiast, your primary segment. You decide; the score only explains."
    )
    head.add_tool(Button(theme, "Adjust weights", "small"))
    column.addWidget(head)
    column.addWidget(_table_card(theme))
    column.addWidget(_chart_card(theme))
    column.addWidget(_sentence_card(theme))
    column.addStretch(1)
    return page


def _table(theme: Theme) -> DataTable:
    table = DataTable(theme, "Chosen channels", row_height=34, total=True)
    table.set_table(
        (
            Column("Channel", stretch=True),
            Column("Kind"),
            Column("Media", right=True),
            Column("Cost per visit", right=True),
            Column("Origin"),
            Column("Visits", right=True),
        ),
        (
            (
                "Instagram",
                Cell("Paid + organic", tone="text_2"),
                "$7,200",
                Cell("$0.64", "$0.52 to $0.82"),
                Cell(badge="published"),
                Cell("11,300", "8,800 to 13,900", strong=True),
            ),
            (
                "TikTok",
                Cell("Paid", tone="text_2"),
                "$4,300",
                Cell("$0.54", "$0.40 to $0.78"),
                Cell(badge="measured"),
                Cell("8,000", "5,500 to 10,700", strong=True),
            ),
            (
                "YouTube",
                Cell("Creator reviews", tone="text_2"),
                "$2,000",
                Cell("$0.67", "$0.38 to $1.33"),
                Cell(badge="guess"),
                Cell("3,000", "1,500 to 5,200", strong=True),
            ),
            (
                "Own followers, e-mail",
                Cell("Organic", tone="text_2"),
                "$0",
                Cell("–"),
                Cell(badge="own"),
                Cell("4,300", "3,500 to 5,300", strong=True),
            ),
            ("Total", "", "$13,500", "$0.51", "", Cell("26,500", "22,800 to 31,300")),
        ),
    )
    return table


def _table_card(theme: Theme) -> Card:
    card = Card(theme, "Chosen channels", "six weeks, P10 to P90 beside each likely figure")
    card.set_edge_to_edge()
    card.add_tool(Segmented(theme, "Show", (("cards", "Cards"), ("list", "List"))))
    card.add(_table(theme))
    return card


def _chart_card(theme: Theme) -> ChartCard:
    chart = QWidget()
    rows = QVBoxLayout(chart)
    bar = RangeBar(theme)
    bar.set_range(
        RangeFigures(256, 416, 666, 100, 900, "256", "likely 416", "666", 350, "goal 350"), "Likely 416, range 256 to 666, goal 350"
    )
    rows.addWidget(bar)
    card = ChartCard(theme, "", chart, _table(theme))
    card.set_finding(
        "7 in 10: the goal of 350 pieces lies in the lower half of the range",
        "Likely 416 pieces.",
        "8 in 10 outcomes fall between 256 and 666.",
    )
    return card


def _sentence_card(theme: Theme) -> Card:
    card = Card(theme)
    row = QHBoxLayout()
    row.addWidget(
        Sentence(
            "Of 10,000 people reached, about 430 visit, 29 sign up and 6 buy.",
            "One buyer costs about $65 and brings $92. If 15% of sign-ups buy instead of 22%, the plan only breaks even.",
        ),
        1,
    )
    row.addWidget(Button(theme, "How is this computed?", "small"))
    card.add(row)
    return card


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


PICTURES: tuple[tuple[str, Callable[[Theme], QWidget], int, int], ...] = (
    ("window", make_window, 1280, 800),
    ("window_small", make_window, 1024, 700),
    ("window_large", make_window, 1920, 1080),
    ("parts", make_parts, 1280, 1000),
)


def paint_gallery(folder: Path) -> None:
    """Write every picture, light and dark, at 100 and 150 %, into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme()
    for mode in ("light", "dark"):
        for scale in (1.0, 1.5):
            theme.set_mode(mode)
            theme.set_scale(scale)
            theme.apply(app)
            for name, make, width, height in PICTURES:
                _shoot(app, theme, make, width, height, folder / f"{name}_{mode}_{scale:.0%}.png".replace("%", ""))


def _shoot(app: QApplication, theme: Theme, make: Callable[[Theme], QWidget], width: int, height: int, path: Path) -> None:
    widget = make(theme)
    layout = widget.layout()
    widget.resize(width, max(height, layout.totalHeightForWidth(width)) if isinstance(layout, QGridLayout) else height)
    for rail in widget.findChildren(Rail):
        rail.adapt(width)
        for strip in widget.findChildren(AnswerStrip):
            strip.set_rail_width(rail.width())
    for panel in widget.findChildren(HelpPanel):
        panel.setVisible(width >= theme.px(1100))
    widget.show()
    focus = widget.findChild(QLineEdit, "focus_me")
    if focus is not None:
        widget.activateWindow()
        focus.setFocus()
    for _ in range(4):
        app.processEvents()
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    app.processEvents()


if __name__ == "__main__":
    paint_gallery(Path(sys.argv[1] if len(sys.argv) > 1 else "shots"))
