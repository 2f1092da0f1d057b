"""Figures of break-even: how many sales pay the program, and when (forecast.md 7.2)."""

from __future__ import annotations

import numpy as np

from smmdesk.forecast import economics
from smmdesk.forecast.economics import EVERY_SALE_LOSES
from smmdesk.forecast.figures import KeyFigure
from smmdesk.forecast.figures_funnel import total_market
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.needs import LEADS, MARGIN, SALES, Need
from smmdesk.forecast.payback import BreakEvenMonth, break_even_month
from smmdesk.forecast.value import Value, ratio
from smmdesk.forecast.values import read
from smmdesk.plan.budget import CostKind
from smmdesk.plan.declare import Unit
from smmdesk.words.text import say


def contribution_per_customer(run: Forecast) -> Value:
    """What one customer contributes after the marketing costs that come with her (m_e of forecast.md 7.2, per customer)."""
    orders = ratio(run.orders.completed, run.customers.completed)
    orders = _or_likely(orders, read(run.values, "business/orders_per_customer", 1.0))
    leads = _or_likely(ratio(run.leads.completed, run.customers.completed), _leads_per_customer(run))
    return economics.effective_contribution(
        orders * run.margin,
        per_customer=_lines(run, CostKind.PER_CUSTOMER),
        per_lead=_lines(run, CostKind.PER_LEAD),
        leads_per_customer=leads,
        pct_revenue=_lines(run, CostKind.PCT_REVENUE),
        price=orders * run.price,
    )


def break_even_customers(run: Forecast) -> Value:
    """Customers needed so that their contribution pays the fixed marketing costs; nan if every sale loses money."""
    return economics.break_even_units(run.fixed_cost.completed, contribution_per_customer(run))


def break_even_orders(run: Forecast) -> Value:
    """The same in orders (units)."""
    per_customer = _or_likely(ratio(run.orders.completed, run.customers.completed), read(run.values, "business/orders_per_customer", 1.0))
    return break_even_customers(run) * per_customer


def months_to_break_even(run: Forecast) -> BreakEvenMonth:
    """Month, counted from 1, in which the summed-up net is not below zero for the first time, and from which it stays there."""
    return break_even_month(run.net_by_month)


def _lines(run: Forecast, *kinds: CostKind) -> Value:
    return sum(
        (read(run.values, f"budget/lines/{c.line.id}/amount") for c in run.costs if c.line and c.line.kind in kinds and c.line.start_month),
        0.0,
    )


def _leads_per_customer(run: Forecast) -> Value:
    """From the likely rates, where a scenario has no customers (forecast.md 13)."""
    rates = [c.sale_rate or run.plan.rates.sale_rate for c in run.plan.channels]
    known = [r.likely for r in rates if r is not None and r.likely > 0]
    return len(known) / sum(known) if known else float("nan")


def _or_likely(value: Value, fallback: Value) -> Value:
    if isinstance(value, np.ndarray):
        return np.where(np.isnan(value), fallback, value)
    return fallback if np.isnan(value) else value


FIGURES = (
    KeyFigure(
        "break_even_orders",
        say("Break-even orders"),
        Unit.COUNT,
        say("Costs that do not follow sales / contribution per order after costs that do."),
        break_even_orders,
        (*LEADS, *MARGIN),
        EVERY_SALE_LOSES,
        "high",
    ),
    KeyFigure(
        "break_even_customers",
        say("Break-even customers"),
        Unit.COUNT,
        say("Costs that do not follow sales / contribution per customer after costs that do."),
        break_even_customers,
        (*LEADS, *MARGIN),
        EVERY_SALE_LOSES,
        "high",
    ),
    KeyFigure(
        "break_even_revenue",
        say("Break-even revenue"),
        Unit.MONEY,
        say("Break-even orders x price."),
        lambda r: economics.break_even_revenue(break_even_orders(r), r.price),
        (*LEADS, *MARGIN),
        EVERY_SALE_LOSES,
        "high",
    ),
    KeyFigure(
        "needed_conversion",
        say("Visitors who must buy to break even"),
        Unit.FRACTION,
        say("Break-even customers / visitors."),
        lambda r: economics.needed_conversion(break_even_customers(r), r.visits.total),
        (*LEADS, *MARGIN),
        say("every sale loses money, or nobody visits"),
        "high",
    ),
    KeyFigure(
        "needed_penetration",
        say("Share of the market needed to break even"),
        Unit.FRACTION,
        say("Break-even customers / total market."),
        lambda r: economics.needed_share(break_even_customers(r), total_market(r)),
        (Need.MARKET, *LEADS, *MARGIN),
        EVERY_SALE_LOSES,
        "high",
    ),
    KeyFigure(
        "break_even_month",
        say("Break-even month"),
        Unit.MONTHS,
        say("First month in which the summed-up net is not below zero."),
        lambda r: months_to_break_even(r).first,
        SALES,
        say("the plan does not break even within its months"),
        "high",
    ),
    KeyFigure(
        "sustained_month",
        say("Break-even for good"),
        Unit.MONTHS,
        say("First month from which the summed-up net stays at or above zero."),
        lambda r: months_to_break_even(r).sustained,
        SALES,
        say("the plan does not stay above zero within its months"),
        "high",
    ),
)
