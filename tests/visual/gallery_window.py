"""The planner's frame with a page in it, made of invented words, for the gallery."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.look.theme import Theme
from ui.widgets.answer_strip import Answer, AnswerStrip, ChanceAnswer
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chart_card import ChartCard
from ui.widgets.data_table import Cell, Column, DataTable
from ui.widgets.help_panel import HelpLink, HelpPanel, HelpSection
from ui.widgets.page_head import PageHead
from ui.widgets.rail import Rail, StepRow
from ui.widgets.range_bar import RangeBar, RangeFigures
from ui.widgets.segmented import Segmented
from ui.widgets.sentence import Sentence
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
