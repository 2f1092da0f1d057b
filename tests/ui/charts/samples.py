"""Rows to draw in tests: the shape of the MOKUKU pictures, and the odd ones."""

from __future__ import annotations

from smmdesk.plan.range import Origin
from smmdesk.report.rows import RATE, Band, FunnelRows, FunnelStage, FunnelStep
from smmdesk.report.rows_compare import (
    PilotRow,
    PilotRows,
    ScenarioBar,
    ScenarioRows,
    SplitPart,
    SplitRows,
    WaterfallRows,
    WaterfallStep,
)
from smmdesk.report.rows_money import MoneySeries, MonthMoney, NetRows
from smmdesk.words.text import Undefined, say
from tests.ui.charts.basis import MONEY, PIECES, WHY, months
from tests.ui.charts.samples_chance import dot_plots, dots, fan, fans, heat, heats, tornado, tornados

__all__ = ["WHY", "dot_plots", "dots", "fan", "fans", "heat", "heats", "months", "tornado", "tornados"]


def _stage(key, name, note, low, likely, high, cost=None):
    return FunnelStage(key, say(name), say(note), Band(low, likely, high), Band(*cost) if cost else None)


def funnel() -> FunnelRows:
    stages = (
        FunnelStage("total", say("Total market"), say("3 segments"), Band(None, 2_400_000, None), None, as_entered=True),
        FunnelStage(
            "social", say("On social media"), say("could be reached"), Band(2_136_000, 2_214_000, 2_280_000), None, as_entered=True
        ),
        _stage("reached", "Reached", "awareness", 505_123, 612_345, 735_210, (0.03, 0.04, 0.05)),
        _stage("visits", "Visitors", "interest", 22_811, 26_512, 31_307, (0.81, 0.94, 1.09)),
        _stage("leads", "Sign-ups", "desire", 1_280, 1_750, 2_370, (10.8, 14.2, 19.0)),
        _stage("sales", "Buyers", "conversion", 235, 385, 610, (43, 64.6, 101)),
        _stage("fans", "Advocates", "advocacy", 20, 46, 92, (280, 540, 1240)),
    )
    steps = (
        FunnelStep(Band(0.89, 0.92, 0.95), Origin.PUBLISHED, "x"),
        FunnelStep(Band(0.23, 0.28, 0.33), Origin.MEASURED, "x"),
        FunnelStep(Band(0.036, 0.043, 0.052), Origin.PUBLISHED, "x"),
        FunnelStep(Band(0.050, 0.066, 0.085), Origin.OWN, "x"),
        FunnelStep(Band(0.15, 0.22, 0.31), Origin.GUESS, "", weakest=True),
        FunnelStep(Band(0.06, 0.12, 0.20), Origin.GUESS),
    )
    title = say("Of 100 who sign up, about 22 buy")
    return FunnelRows(stages, steps, "USD", title, say("Of 10,000 people reached, about 430 visit, 29 sign up and 6 buy."))


def funnels() -> dict[str, FunnelRows]:
    normal = funnel()

    def scaled(factor: float) -> FunnelRows:
        from dataclasses import replace

        stages = tuple(
            replace(
                s,
                people=Band(
                    None if s.people.is_point else s.people.low * factor,
                    s.people.likely * factor,
                    None if s.people.is_point else s.people.high * factor,
                ),
            )
            for s in normal.stages
        )
        return replace(normal, stages=stages)

    from dataclasses import replace

    undefined = tuple(replace(s, people=WHY, cost_each=WHY) if i > 3 else s for i, s in enumerate(normal.stages))
    unknown = tuple(replace(s, rate=WHY, origin=None) if i > 2 else s for i, s in enumerate(normal.steps))
    return {
        "normal": normal,
        "points": normal.points(),
        "empty": FunnelRows((), (), "USD", say("No stages yet"), say("Choose a channel to see its funnel.")),
        "undefined": replace(normal, stages=undefined, steps=unknown),
        "huge": scaled(1000.0),
        "tiny": scaled(1e-4),
        "zero": scaled(0.0),
        "one stage": FunnelRows(normal.stages[:1], (), "USD", normal.title, normal.sentence),
    }


def budget(n: int = 6, channels: int = 4, factor: float = 1.0) -> MonthMoney:
    names = ["Empowering concept", "Technology", "Staffing", "Marketing program", *(f"Channel {k}" for k in range(5, 40))]
    series = tuple(MoneySeries(names[k], tuple(factor * (900 + 700 * ((m * 3 + k * 5) % 7)) for m in range(n))) for k in range(channels))
    return MonthMoney(months(n), series, "USD", say("March costs most: $9,300 of $41,000"), say("The budget is $41,000 over six months."))


def budgets() -> dict[str, MonthMoney]:
    return {
        "normal": budget(),
        "empty": MonthMoney((), (), "USD", say("No budget yet"), say("Add a budget line to see when money is spent.")),
        "one month": budget(1),
        "36 months": budget(36),
        "12 channels": budget(12, 12),
        "zero": budget(6, 3, 0.0),
        "huge": budget(6, 4, 2.4e9 / 900),
        "tiny": budget(6, 4, 1e-5),
    }


def net(n: int = 12, factor: float = 1.0, reached: bool = True, points: bool = False) -> NetRows:
    likely = [factor * (-9000 + 2400 * m + 60 * m * m) if reached else factor * (-9000 - 200 * m) for m in range(n)]
    width = [factor * (1500 + 900 * m) for m in range(n)]
    bands = tuple(Band(None, x, None) if points else Band(x - w, x, x + 1.3 * w) for x, w in zip(likely, width, strict=True))
    at = next((m for m, x in enumerate(likely) if x > 0), None)
    even = at if at is not None else Undefined(say("not within the time looked at"))
    return NetRows(
        months(n), bands, even, "USD", say("Earned back by June 2027"), say("After twelve months the plan has likely earned $25,000.")
    )


def nets() -> dict[str, NetRows]:
    return {
        "normal": net(),
        "points": net(points=True),
        "empty": NetRows((), (), WHY, "USD", say("No months yet"), say("Set a price to see when the plan earns its cost back.")),
        "undefined": net(reached=False),
        "one month": net(1),
        "36 months": net(36),
        "zero": net(6, 0.0),
        "huge": net(12, 2.4e5),
        "tiny": net(12, 1e-6),
    }


def pilot(factor: float = 1.0) -> PilotRows:
    rows = (
        PilotRow(
            say("Earned or lost"),
            Band(-4400 * factor, -1900 * factor, 2100 * factor),
            Band(-2200 * factor, 10500 * factor, 30300 * factor),
            MONEY,
        ),
        PilotRow(
            say("Cost"), Band(8800 * factor, 8970 * factor, 9200 * factor), Band(24000 * factor, 24900 * factor, 26200 * factor), MONEY
        ),
        PilotRow(
            say("Visitors"), Band(4560 * factor, 5360 * factor, 6260 * factor), Band(22800 * factor, 26500 * factor, 31300 * factor), PIECES
        ),
        PilotRow(say("MROI, completed"), Band(-0.50, -0.21, 0.22), Band(-0.09, 0.42, 1.16), RATE),
    )
    return PilotRows(
        rows,
        say("The pilot likely costs $1,900 more than it earns"),
        say("The pilot likely costs $1,900 more than it earns: the price of knowing."),
    )


def pilots() -> dict[str, PilotRows]:
    normal = pilot()
    points = tuple(PilotRow(r.label, Band(None, r.pilot.likely, None), Band(None, r.full.likely, None), r.measure) for r in normal.rows)
    odd = (PilotRow(say("MROI, completed"), WHY, normal.rows[3].full, RATE), PilotRow(say("Buyers"), WHY, WHY, PIECES))
    return {
        "normal": normal,
        "points": PilotRows(points, normal.title, normal.sentence),
        "empty": PilotRows((), say("No pilot yet"), say("Choose a scope to see the pilot beside the full program.")),
        "undefined": PilotRows(odd, normal.title, normal.sentence),
        "huge": pilot(1e5),
        "tiny": pilot(1e-6),
        "zero": pilot(0.0),
    }


def waterfall(factor: float = 1.0) -> WaterfallRows:
    steps = (
        WaterfallStep(say("Instagram budget"), 34 * factor),
        WaterfallStep(say("Sign-ups who buy"), 61 * factor),
        WaterfallStep("TikTok", -20 * factor),
        WaterfallStep(say("Price"), 0.0),
    )
    return WaterfallRows(
        say("Saved plan"), 416 * factor, steps, say("Now"), PIECES, say("Sign-ups who buy adds most"), say("From 416 to 491 pieces.")
    )


def waterfalls() -> dict[str, WaterfallRows]:
    normal = waterfall()
    return {
        "normal": normal,
        "empty": WaterfallRows(say("Saved plan"), 416, (), say("Now"), PIECES, say("Nothing changed"), say("Nothing changed.")),
        "below zero": WaterfallRows(
            say("Before"),
            -400,
            (WaterfallStep(say("Price"), 900), WaterfallStep(say("Cost"), -700)),
            say("Now"),
            MONEY,
            normal.title,
            normal.sentence,
        ),
        "huge": waterfall(2.4e9 / 416),
        "tiny": waterfall(1e-7),
        "zero": waterfall(0.0),
    }


def scenario(factor: float = 1.0) -> ScenarioRows:
    bars = (
        ScenarioBar(say("Weak response"), 256 * factor, 0.9),
        ScenarioBar(say("Middle"), 416 * factor, 0.5),
        ScenarioBar(say("Strong response"), 666 * factor, 0.1),
        ScenarioBar("With my cousin's shop", 500 * factor),
    )
    return ScenarioRows(bars, PIECES, say("Even a weak response sells 256"), say("Weak 256, middle 416, strong 666 pieces."), 350 * factor)


def scenarios() -> dict[str, ScenarioRows]:
    normal = scenario()
    return {
        "normal": normal,
        "empty": ScenarioRows((), PIECES, say("No scenario"), say("No scenario yet.")),
        "undefined": ScenarioRows((ScenarioBar(say("Weak"), WHY), ScenarioBar(say("Middle"), 3.0)), PIECES, normal.title, normal.sentence),
        "loss": ScenarioRows(
            (ScenarioBar(say("Weak"), -0.09, 0.9), ScenarioBar(say("Middle"), 0.42, 0.5)), RATE, normal.title, normal.sentence
        ),
        "huge": scenario(2.4e9 / 416),
        "tiny": scenario(1e-7),
        "zero": scenario(0.0),
    }


def split(n: int = 4, factor: float = 1.0) -> SplitRows:
    names = ["Instagram", "TikTok", "YouTube", "Reviews", *(f"Channel {k}" for k in range(5, 40))]
    parts = tuple(
        SplitPart(names[k], factor * (7200 - 500 * k), factor * (8600 - 600 * k), factor * (7000 - 500 * k), factor * (9500 - 600 * k))
        for k in range(n)
    )
    return SplitRows(parts, "USD", say("$1,400 more for Instagram sells most"), say("The best split moves $1,400 to Instagram."))


def splits() -> dict[str, SplitRows]:
    return {
        "normal": split(),
        "empty": split(0),
        "12 channels": split(12),
        "huge": split(4, 2.4e5),
        "tiny": split(4, 1e-8),
        "zero": split(4, 0.0),
    }
