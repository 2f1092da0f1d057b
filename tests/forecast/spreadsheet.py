"""The oracle: the monthly engine once more, as a spreadsheet would do it: loops over months and channels, plain numbers, no numpy.

Written from forecast.md 2, 3, 4, 6 and 7 alone. It shares nothing with `smmdesk.forecast`, so that an error in one shows against the other.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date

from smmdesk.plan.budget import BudgetLine, Component, CostKind
from smmdesk.plan.channel import Channel, Curve, Ramp
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range

Figures = dict[str, float | list[float] | None]
Pick = Callable[[Range | None], float]
FOLLOWING = (CostKind.PER_LEAD, CostKind.PER_CUSTOMER, CostKind.PCT_REVENUE)


def sheet(plan: Plan, end: str = "likely") -> Figures:
    """Key figures by the keys of the engine, None where there is none; and rows by month under `by month: ...`, tail included.

    Every range is taken at one of its three numbers: `low`, `likely` or `high`.
    """
    found = _sheet(plan, lambda r: math.nan if r is None else float(getattr(r, end)))
    return {key: None if isinstance(value, float) and math.isnan(value) else value for key, value in found.items()}


def _sheet(plan: Plan, pick: Pick) -> Figures:
    months = plan.business.horizon
    working = months + (12 if any(c.is_paid and c.carry_over for c in plan.channels) else 0)  # advertising works on for a year
    late = working + len(plan.timing.lag) - 1
    columns = [_channel(plan, channel, pick, working) for channel in plan.channels]
    media, views, clicks, paid, visits, leads = (_add([c[k] for c in columns], working) for k in range(6))
    won = _add([_late_buyers(plan, c[6], late) for c in columns], late)
    paid_won = _add([_late_buyers(plan, c[7], late) for c in columns], late)
    customers = _with_referred(plan, won, months, pick)
    orders = _orders(plan, customers, months, pick)
    price, unit_cost = pick(plan.business.price), pick(plan.business.unit_cost)
    revenue = [o * price for o in orders]
    contribution = [o * (price - unit_cost) for o in orders]
    flows = {"media": media, "visits": visits, "leads": leads, "customers": customers, "revenue": revenue}
    lines = [(line, _line(line, pick(line.amount), flows, months, late)) for line in plan.budget.lines]
    cost = [sum(row[t] for _, row in lines) + (media[t] if t < months else 0.0) for t in range(late)]
    baseline = plan.business.baseline_orders * (price - unit_cost)
    nets = [contribution[t] - baseline - cost[t] for t in range(months)]
    fixed = sum(media) + sum(sum(row) for line, row in lines if line.kind not in FOLLOWING)
    added = sum(contribution) - baseline * months
    whole = {name: sum(row[:months]) for name, row in flows.items()}
    spent, spent_late = sum(cost[:months]), sum(cost)
    out: Figures = {
        "visits": whole["visits"],
        "leads": whole["leads"],
        "leads_completed": sum(leads),
        "customers": whole["customers"],
        "customers_completed": sum(customers),
        "orders": sum(orders[:months]),
        "revenue": whole["revenue"],
        "contribution": sum(contribution[:months]),
        "incremental_contribution": added,
        "unit_margin": price - unit_cost,
        "clicks": sum(clicks[:months]),
        "media": whole["media"],
        "cost": spent,
        "cost_completed": spent_late,
        "fixed_cost": fixed,
        "net": sum(nets),
        "net_completed": added - spent_late,
        "mroi": _over(added - spent_late, spent_late),
        "mroi_in_horizon": _over(sum(nets), spent),
        "roas": _over(whole["revenue"], whole["media"]),
        "mer": _over(whole["revenue"], spent),
        "lead_rate": _over(whole["leads"], whole["visits"]),
        "sale_rate": _over(sum(customers), sum(leads)),
        "conversion_rate": _over(whole["customers"], whole["visits"]),
        "cost_per_visit": _over(spent, whole["visits"]),
        "cost_per_lead": _over(spent, whole["leads"]),
        "cost_per_customer": _over(spent, whole["customers"]),
        "cost_per_order": _over(spent, sum(orders[:months])),
        "media_per_visit": _over(whole["media"], sum(paid[:months])),
        "paid_cac": _over(whole["media"], sum(paid_won[:months])),
        "break_even_month": _first(nets),
        "sustained_month": _for_good(nets),
        "clv": _clv(plan, price - unit_cost, pick),
    }
    if sum(customers) > 0:  # without customers break-even is told from likely rates (forecast.md 13)
        out["break_even_customers"] = _break_even(fixed, lines, contribution, customers)
    if all(_has_views(c) for c in plan.channels):
        out["impressions"] = sum(views)
    for component, key in zip(Component, ("cost_concept", "cost_technology", "cost_staffing", "cost_program"), strict=True):
        own = sum(sum(row[:months]) for line, row in lines if line.component is component)
        out[key] = own + (whole["media"] if component is Component.PROGRAM else 0.0)
    rows = {"media": media[:months], "visits": visits, "leads": leads, "customers": customers, "orders": orders, "cost": cost, "net": nets}
    return out | {f"by month: {name}": row for name, row in rows.items()}


def _channel(plan: Plan, channel: Channel, pick: Pick, working: int) -> list[list[float]]:
    """Media, views, clicks, paid visits, visits, leads, sales and sales from advertising by month (forecast.md 2.2, 2.3, 4).

    After the horizon nothing is spent or posted, but advertising works on (forecast.md 3: effects after the last spend are the tail).
    """
    months = plan.business.horizon
    lead_rate = pick(channel.lead_rate or plan.rates.lead_rate)
    sale_rate = pick(channel.sale_rate or plan.rates.sale_rate)
    loads = pick(channel.page_load)
    spends = _spends(channel, months) + [0.0] * (working - months)
    at_reference, n = _response(channel, pick) if channel.is_paid and channel.spend > 0 else ((0.0, 0.0), lambda _: 0.0)
    rows: list[list[float]] = [[] for _ in range(8)]
    for t in range(working):
        season = _season(plan, t)
        runs = t < months and _on(channel.start_month, channel.end_month, t)
        strength = n(_carried(spends, channel.carry_over, t)) * season
        clicks = strength * at_reference[1]
        visits = clicks * loads
        organic = 0.0
        if channel.is_organic and channel.followers is not None and channel.posts and runs:
            followers = pick(channel.followers) * (1 + pick(channel.follower_growth)) ** t
            seen = followers * pick(channel.post_reach) * channel.posts
            organic = seen * pick(channel.post_ctr) * loads * season * _ramp(channel, t)
        other = 0.0
        if channel.other_visits is not None and runs:
            other = pick(channel.other_visits) * season
        leads = (visits + organic + other) * lead_rate
        row = (spends[t], spends[t] * at_reference[0], clicks, visits, visits + organic + other, leads)
        for cells, value in zip(rows, (*row, leads * sale_rate, visits * lead_rate * sale_rate), strict=True):
            cells.append(value)
    return rows


def _spends(channel: Channel, months: int) -> list[float]:
    """The planned monthly amount times the active months, dealt out by the typed weights (forecast.md 4.5)."""
    active = [channel.is_paid and _on(channel.start_month, channel.end_month, t) for t in range(months)]
    if not channel.phasing:
        return [channel.spend if on else 0.0 for on in active]
    weights = [(channel.phasing[t] if t < len(channel.phasing) else 0.0) if on else 0.0 for t, on in enumerate(active)]
    return [channel.spend * sum(active) * w / sum(weights) if sum(weights) else 0.0 for w in weights]


def _response(channel: Channel, pick: Pick) -> tuple[tuple[float, float], Callable[[float], float]]:
    """Views for one money unit, clicks at the reference spend, and the curve as a multiple of those clicks (forecast.md 2.2, 3)."""
    x0 = channel.reference_spend or channel.spend
    if channel.cpm is not None and channel.ctr is not None:
        views = 1000 * x0 / pick(channel.cpm)
        clicks = views * pick(channel.ctr)
    else:
        assert channel.cpc is not None
        clicks = x0 / pick(channel.cpc)
        views = 1000 * x0 / pick(channel.cpm) if channel.cpm else clicks / pick(channel.ctr) if channel.ctr else math.nan
    return (views / x0, clicks), _curve(channel.curve, x0, pick(channel.doubling), channel.hill_slope)


def _curve(kind: Curve, x0: float, r: float, h: float) -> Callable[[float], float]:
    """n(x) / n(x0), with n(2 x0) = r n(x0). What has no closed form in the text is found by bisection."""
    if kind is Curve.HILL and h != 1:
        ec = _bisect(lambda ec: 2**h * (x0**h + ec**h) / ((2 * x0) ** h + ec**h) - r, x0 * 1e-12, x0 * 1e12)
        return lambda x: x**h / (x**h + ec**h) * (x0**h + ec**h) / x0**h if x > 0 else 0.0
    if kind is Curve.LINEAR or r >= 2:
        return lambda x: x / x0
    if kind is Curve.EXPONENTIAL:
        kappa = -x0 / math.log(r - 1)
        return lambda x: (1 - math.exp(-x / kappa)) / (2 - r)
    if kind is Curve.HILL:
        ec = 2 * x0 * (r - 1) / (2 - r)
        return lambda x: (x0 + ec) / x0 * x / (x + ec)
    if kind is Curve.POWER:
        return lambda x: (x / x0) ** (math.log(r) / math.log(2)) if x > 0 else 0.0
    m = _bisect(lambda m: r - math.tanh(m * x0) / math.tanh(m * x0 / 2), 1e-6 / x0, 50 / x0)
    return lambda x: math.tanh(m * x / 2) / math.tanh(m * x0 / 2)


def _bisect(rising: Callable[[float], float], low: float, high: float) -> float:
    """The root of a rising function, on a scale of logarithms."""
    for _ in range(200):
        middle = math.sqrt(low * high)
        low, high = (middle, high) if rising(middle) < 0 else (low, middle)
    return math.sqrt(low * high)


def _carried(spends: list[float], alpha: float, t: int) -> float:
    """a_t = sum w_l x_(t-l), w_l = alpha^l / sum alpha^j, effects of at most a year (forecast.md 3)."""
    whole = sum(alpha**j for j in range(13))
    return sum(alpha**lag / whole * spends[t - lag] for lag in range(min(t, 12) + 1))


def _season(plan: Plan, t: int) -> float:
    start = plan.business.start or plan.goal.start or date(2000, 1, 1)
    return plan.timing.season[(start.month - 1 + t) % 12] * 12 / sum(plan.timing.season)


def _ramp(channel: Channel, t: int) -> float:
    since = t + 1 - (channel.start_month - 1)
    if channel.ramp is Ramp.NONE or not channel.ramp_months:
        return 1.0
    return min(1.0, since / channel.ramp_months) if channel.ramp is Ramp.LINEAR else 1 - math.exp(-since / channel.ramp_months)


def _on(first: int, last: int | None, t: int) -> bool:
    return first <= t + 1 <= (last or math.inf)


def _late_buyers(plan: Plan, sales: list[float], late: int) -> list[float]:
    """Customers by the month in which they buy: sales_t = sum_k lag_k leads_(t-k) p_sale (forecast.md 4, step 5)."""
    out = [0.0] * late
    for t, value in enumerate(sales):
        for k, share in enumerate(plan.timing.lag):
            out[t + k] += share * value
    return out


def _with_referred(plan: Plan, own: list[float], months: int, pick: Pick) -> list[float]:
    """K customers more in the month after each customer, inside the horizon (forecast.md 2.4)."""
    if not plan.rates.referrals:
        return own
    k = pick(plan.rates.advocate_rate) * pick(plan.rates.invites) * pick(plan.rates.invite_rate)
    out: list[float] = []
    for t, value in enumerate(own):
        out.append(value + (k * out[t - 1] if 0 < t < months else 0.0))
    return out


def _orders(plan: Plan, customers: list[float], months: int, pick: Pick) -> list[float]:
    """Orders by month; customers of month u still order in month t with chance r^(t-u) (forecast.md 4.6), inside the horizon."""
    each = pick(plan.business.orders_per_customer)
    if plan.business.repeat_rate is None:
        return [c * each for c in customers]
    r = pick(plan.business.repeat_rate)
    inside = [sum(customers[u] * r ** (t - u) for u in range(t + 1)) * each for t in range(months)]
    return inside + [c * each for c in customers[months:]]


def _line(line: BudgetLine, amount: float, flows: dict[str, list[float]], months: int, late: int) -> list[float]:
    """One budget line by month, tail included (forecast.md 6); what was spent before month 1 is not counted."""
    out = [0.0] * late
    if line.start_month == 0:
        return out
    if line.kind is CostKind.ONE_OFF:
        if line.start_month <= months:
            out[line.start_month - 1] = amount
        return out
    names = {CostKind.PCT_MEDIA: "media", CostKind.PER_VISIT: "visits", CostKind.PER_LEAD: "leads"}
    names |= {CostKind.PER_CUSTOMER: "customers", CostKind.PCT_REVENUE: "revenue"}
    flow = flows[names[line.kind]] if line.kind in names else [1.0] * months
    for t, value in enumerate(flow):
        if _on(line.start_month, line.end_month, t):
            out[t] = amount * value
    return out


def _break_even(fixed: float, lines: list[tuple[BudgetLine, list[float]]], earned: list[float], customers: list[float]) -> float | None:
    """F / m_e, m_e being what a customer leaves after the marketing costs that come with her, late buyers included (forecast.md 7.2)."""
    left = sum(earned) - sum(sum(row) for line, row in lines if line.kind in FOLLOWING)
    return _over(fixed, left / sum(customers)) if left > 0 else None


def _sums(nets: list[float]) -> list[bool]:
    """Whether the net summed up to each month is not below zero, but for the noise of adding."""
    slack = 1e-9 * sum(abs(net) for net in nets)
    return [sum(nets[: t + 1]) >= -slack for t in range(len(nets))]


def _first(nets: list[float]) -> float | None:
    return next((t + 1.0 for t, good in enumerate(_sums(nets)) if good), None)


def _for_good(nets: list[float]) -> float | None:
    good = _sums(nets)
    return next((t + 1.0 for t in range(len(good)) if all(good[t:])), None)


def _clv(plan: Plan, margin: float, pick: Pick) -> float | None:
    """Convention A by month (forecast.md 7.5)."""
    d = (1 + plan.business.yearly_discount) ** (1 / 12) - 1
    r = pick(plan.business.repeat_rate) if plan.business.repeat_rate else 0.0
    return margin * pick(plan.business.orders_per_customer) * (1 + d) / (1 + d - r) if 1 + d - r > 0 else None


def _has_views(channel: Channel) -> bool:
    return not (channel.is_paid and channel.spend > 0) or channel.cpm is not None or channel.ctr is not None


def _add(rows: list[list[float]], length: int) -> list[float]:
    return [sum(row[t] for row in rows) for t in range(length)]


def _over(top: float, bottom: float) -> float | None:
    """The ratio; none where it is larger than any number (a cost of 1e-320), as where the denominator is 0: never infinity."""
    return top / bottom if bottom and not math.isinf(top / bottom) else None
