"""Tornado, dots, fan and heat map to draw in tests: the shape of the MOKUKU pictures, and the odd ones."""

from __future__ import annotations

from smmdesk.plan.range import Origin
from smmdesk.report.rows import RATE
from smmdesk.report.rows_chance import FanRows, HeatAxis, HeatRows, OutcomeDots, TornadoBar, TornadoRows
from smmdesk.words.text import say
from tests.ui.charts.basis import MONEY, PIECES, WHY, months


def tornado(n: int = 10, factor: float = 1.0) -> TornadoRows:
    bars = (
        TornadoBar("rates/sale", say("Sign-ups who buy"), RATE, 0.17, 0.33, 348, 675, Origin.GUESS),
        TornadoBar("rates/lead", say("Visitors who sign up"), RATE, 0.05, 0.085, 372, 632, Origin.PUBLISHED),
        TornadoBar("channels/ig/cpc", say("Instagram cost per visit"), MONEY, 0.52, 0.82, 544, 441, Origin.PUBLISHED),
        TornadoBar("channels/ig/spend", say("Instagram budget"), MONEY, 6880, 10320, 446, 538),
        TornadoBar("channels/tt/cpc", say("TikTok cost per visit"), MONEY, 0.4, 0.78, 540, 450, Origin.OWN),
        TornadoBar("visits/reviews", say("Visits from reviews"), PIECES, 1500, 5200, 465, 529, Origin.GUESS),
        TornadoBar("offer/pieces", say("Pieces per buyer"), PIECES, 1.03, 1.15, 470, 525, Origin.OWN),
        TornadoBar("channels/tt/spend", say("TikTok budget"), MONEY, 3440, 5160, 464, 518),
        TornadoBar("visits/own", say("Visits from own followers"), PIECES, 2500, 4300, 476, 507, Origin.OWN),
        TornadoBar("visits/mail", say("Visits from e-mail"), PIECES, 700, 1400, 486, 498, Origin.MEASURED, monotone=False),
    )
    bars = tuple(
        TornadoBar(b.path, b.label, b.measure, b.low, b.high, b.at_low * factor, b.at_high * factor, b.origin, b.monotone) for b in bars[:n]
    )
    return TornadoRows(
        bars,
        491 * factor,
        PIECES,
        say("Sign-ups who buy matters most: 348 to 675 pieces"),
        say("Of ten inputs, sign-ups who buy moves the pieces sold most."),
    )


def tornados() -> dict[str, TornadoRows]:
    return {
        "normal": tornado(),
        "empty": tornado(0),
        "one": tornado(1),
        "huge": tornado(10, 2.4e9 / 491),
        "tiny": tornado(10, 1e-8),
        "zero": tornado(10, 0.0),
    }


def dots(factor: float = 1.0, goal: float | None = 350.0) -> OutcomeDots:
    xs = (222, 270, 320, 370, 372, 378, 420, 428, 470, 478, 520, 528, 570, 578, 620, 628, 670, 725, 820, 975)
    return OutcomeDots(
        tuple(x * factor for x in xs),
        None if goal is None else goal * factor,
        PIECES,
        say("17 of 20 equally likely outcomes reach 350 pieces"),
        say("17 of 20 equally likely outcomes reach the goal of 350 pieces."),
    )


def dot_plots() -> dict[str, OutcomeDots]:
    normal = dots()
    return {
        "normal": normal,
        "empty": OutcomeDots((), 350, PIECES, say("No outcomes yet"), say("Set a goal to see the chance of reaching it.")),
        "no goal": dots(goal=None),
        "huge": dots(2.4e9 / 350),
        "tiny": dots(1e-7),
        "zero": dots(0.0),
        "all the same": OutcomeDots((350.0,) * 20, 350, PIECES, normal.title, normal.sentence),
        "goal far away": dots(goal=99_000),
    }


def fan(n: int = 12, factor: float = 1.0, goal: float | None = 350.0) -> FanRows:
    qs = (0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95)
    curves = tuple(tuple(factor * 40 * (m + 1) * (0.4 + 1.2 * q) for m in range(n)) for q in qs)
    return FanRows(
        months(n),
        qs,
        curves,
        PIECES,
        say("Half of all outcomes reach 350 by November"),
        say("By February 8 in 10 outcomes lie between 250 and 710."),
        None if goal is None else goal * factor,
    )


def fans() -> dict[str, FanRows]:
    return {
        "normal": fan(),
        "empty": FanRows((), (0.1, 0.5, 0.9), ((), (), ()), PIECES, say("No months yet"), say("Set a start to see months.")),
        "one month": fan(1),
        "36 months": fan(36),
        "no goal": fan(goal=None),
        "huge": fan(12, 1e7),
        "tiny": fan(12, 1e-7),
        "zero": fan(12, 0.0),
    }


def heat(rows: int = 5, columns: int = 7, factor: float = 1.0, odd: bool = False) -> HeatRows:
    cells = tuple(tuple(WHY if odd and (r + c) % 4 == 0 else factor * (r + 2) * (c + 3) * 12 for c in range(columns)) for r in range(rows))
    across = HeatAxis(say("Instagram budget"), MONEY, tuple(5000 + 1000.0 * c for c in range(columns)), 2)
    down = HeatAxis(say("Sign-ups who buy"), RATE, tuple(0.15 + 0.04 * r for r in range(rows)), 2)
    return HeatRows(
        across,
        down,
        cells,
        PIECES,
        say("350 pieces need $8,000 or 27 in 100 buyers"),
        say("Pieces sold for seven budgets and five rates."),
        350 * factor,
    )


def heats() -> dict[str, HeatRows]:
    return {
        "normal": heat(),
        "empty": heat(0, 0),
        "undefined": heat(odd=True),
        "12 channels": heat(12, 12),
        "huge": heat(factor=2.4e9 / 350),
        "tiny": heat(factor=1e-6),
        "zero": heat(factor=0.0),
        "one": heat(1, 1),
    }
