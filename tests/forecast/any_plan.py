"""Any plan: hypothesis draws plans with every part of the monthly engine in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from smmdesk.plan.budget import Budget, BudgetLine, Component, CostKind
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Curve, Mode, Ramp
from smmdesk.plan.market import Market
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range
from smmdesk.plan.rates import Rates
from smmdesk.plan.timing import AT_ONCE, FLAT_YEAR, LEAD_GENERATION, Timing

MONTH = st.integers(1, 8)
LAGS = (AT_ONCE, LEAD_GENERATION, (0.0, 0.25, 0.5, 0.25), (0.1,) * 10)


def ranges(low: float, high: float) -> st.SearchStrategy[Range]:
    """Three numbers between two limits; one time in four the same number thrice."""
    number = st.floats(low, high, allow_nan=False)
    spread = st.lists(number, min_size=3, max_size=3).map(sorted).map(lambda three: Range(*three))
    return st.one_of(number.map(lambda x: Range(x, x, x)), spread, spread, spread)


def rates(high: float = 1.0) -> st.SearchStrategy[Range]:
    """Rates that bring something."""
    return ranges(0.001, high)


def _drivers() -> st.SearchStrategy[dict[str, Range]]:
    cpm, cpc, ctr = ranges(1, 40), ranges(0.1, 5), rates(0.1)
    return st.one_of(
        st.fixed_dictionaries({"cpm": cpm, "ctr": ctr}),
        st.fixed_dictionaries({"cpc": cpc, "ctr": ctr}),
        st.fixed_dictionaries({"cpc": cpc, "cpm": cpm}),
        st.fixed_dictionaries({"cpc": cpc}),
    )


def _phasing() -> st.SearchStrategy[tuple[float, ...]]:
    weight = st.one_of(st.just(0.0), st.floats(0.01, 5))
    return st.one_of(st.just(()), st.lists(weight, min_size=1, max_size=8).map(tuple))


@st.composite
def channels(draw: st.DrawFn, number: int) -> Channel:
    """One channel: paid, organic, both, or only with visits from elsewhere."""
    organic = draw(st.booleans())
    kind = draw(st.sampled_from(Curve))
    slope = draw(st.sampled_from((0.6, 1.0, 1.0, 2.5))) if kind is Curve.HILL else 1.0
    most = 1.5 if slope < 1 else 2.0
    channel = Channel(
        f"c{number}",
        f"Channel {number}",
        mode=draw(st.sampled_from(Mode)),
        start_month=draw(MONTH),
        end_month=draw(st.one_of(st.none(), MONTH)),
        spend=draw(st.one_of(st.just(0.0), st.floats(10, 5000))),
        reference_spend=draw(st.one_of(st.none(), st.floats(10, 5000))),
        phasing=draw(_phasing()),
        page_load=draw(rates()),
        doubling=draw(ranges(1.05, most)),
        curve=kind,
        hill_slope=slope,
        carry_over=draw(st.sampled_from((0.0, 0.0, 0.3, 0.7))),
        followers=draw(ranges(10, 20000)) if organic else None,
        follower_growth=draw(ranges(-0.2, 0.3)),
        posts=draw(st.sampled_from((0.0, 4.0, 12.5))),
        post_reach=draw(rates(0.5)),
        post_ctr=draw(rates(0.2)),
        other_visits=draw(st.one_of(st.none(), ranges(1, 3000))),
        ramp=draw(st.sampled_from(Ramp)),
        ramp_months=draw(st.sampled_from((0.0, 0.5, 3.0, 7.5))),
        lead_rate=draw(st.one_of(st.none(), rates())),
        sale_rate=draw(st.one_of(st.none(), rates())),
        **draw(_drivers()),
    )
    heard = (channel.is_paid and channel.spend) or (channel.is_organic and organic and channel.posts) or channel.other_visits
    return channel if heard else replace(channel, other_visits=draw(ranges(1, 3000)))


@st.composite
def budget_lines(draw: st.DrawFn, number: int) -> BudgetLine:
    """One cost line of any kind; costs that follow results run all the time, so that break-even has its simple form."""
    kind = draw(st.sampled_from(CostKind))
    follows = kind in (CostKind.PER_LEAD, CostKind.PER_CUSTOMER, CostKind.PCT_REVENUE)
    return BudgetLine(
        f"b{number}",
        f"Line {number}",
        draw(st.sampled_from(Component)),
        kind,
        draw(ranges(0, 0.2) if kind.is_share else ranges(0, 900 if kind in (CostKind.ONE_OFF, CostKind.MONTHLY) else 3)),
        start_month=1 if follows else draw(st.integers(0, 8)),
        end_month=None if follows else draw(st.one_of(st.none(), MONTH)),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan that lacks nothing: one to three channels, up to five cost lines, one to fourteen months."""
    season = st.one_of(st.just(FLAT_YEAR), st.lists(st.floats(0, 3), min_size=12, max_size=12).map(tuple).filter(lambda s: sum(s) > 0.1))
    count, lines = draw(st.integers(1, 3)), draw(st.integers(0, 5))
    return Plan(
        "any",
        business=Business(
            price=draw(ranges(1, 500)),
            unit_cost=draw(ranges(0, 300)),
            orders_per_customer=draw(ranges(0.5, 4)),
            repeat_rate=draw(st.one_of(st.none(), rates())),
            baseline_orders=draw(st.sampled_from((0.0, 3.5))),
            start=draw(st.sampled_from((None, date(2027, 1, 1), date(2027, 10, 1)))),
            horizon=draw(st.integers(1, 14)),
        ),
        market=Market(size=Range(1e4, 1e5, 1e6)),
        channels=tuple(draw(channels(n)) for n in range(1, count + 1)),
        rates=Rates(
            draw(rates()), draw(rates()), draw(rates()), draw(st.booleans()), invites=draw(ranges(0, 6)), invite_rate=draw(rates(0.5))
        ),
        budget=Budget(tuple(draw(budget_lines(n)) for n in range(1, lines + 1))),
        timing=Timing(draw(season), draw(st.sampled_from(LAGS))),
    )
