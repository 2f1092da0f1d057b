"""Figures of money: cost, contribution, break-even, return, cost per result (forecast.md 6, 7).

"Completed" counts the late buyers after the horizon and what they cost; "in the plan's months" does not.
"""

from __future__ import annotations

import numpy as np

from smmdesk.forecast import economics
from smmdesk.forecast.economics import EVERY_SALE_LOSES
from smmdesk.forecast.figures import (
    ALWAYS,
    NO_VIEWS,
    ZERO_COST,
    ZERO_CUSTOMERS,
    ZERO_LEADS,
    ZERO_MEDIA,
    ZERO_VISITS,
    KeyFigure,
    first_month,
)
from smmdesk.forecast.figures_funnel import advocates, total_market, views
from smmdesk.forecast.flow import Flow
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.needs import CUSTOMERS, LEADS, MARGIN, VISITS, Need
from smmdesk.forecast.value import Value, ratio
from smmdesk.forecast.values import read
from smmdesk.plan.budget import Component, CostKind
from smmdesk.plan.declare import Unit
from smmdesk.words.text import Text, say


def incremental(run: Forecast, completed: bool = True) -> Value:
    """Contribution the program adds: with the program minus the baseline (forecast.md 7.3)."""
    earned = run.contribution.completed if completed else run.contribution.total
    return earned - run.baseline_contribution.total


def mroi(run: Forecast, completed: bool = True) -> Value:
    """(incremental contribution - marketing cost) / marketing cost, a fraction."""
    cost = run.cost.completed if completed else run.cost.total
    return economics.mroi(incremental(run, completed), cost)


def _lines(run: Forecast, *kinds: CostKind) -> Value:
    return sum((read(run.values, f"budget/lines/{c.line.id}/amount") for c in run.costs if c.line and c.line.kind in kinds), 0.0)


def contribution_per_customer(run: Forecast) -> Value:
    """What one customer contributes after the marketing costs that come with her (m_e of forecast.md 7.2, per customer)."""
    orders = ratio(run.orders.completed, run.customers.completed)
    orders = _or_likely(orders, read(run.values, "business/orders_per_customer", 1.0))
    leads = _or_likely(ratio(run.leads.total, run.customers.completed), _leads_per_customer(run))
    return economics.effective_contribution(
        orders * run.margin,
        per_customer=_lines(run, CostKind.PER_CUSTOMER),
        per_lead=_lines(run, CostKind.PER_LEAD),
        leads_per_customer=leads,
        pct_revenue=_lines(run, CostKind.PCT_REVENUE),
        price=orders * run.price,
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


def break_even_customers(run: Forecast) -> Value:
    """Customers needed so that their contribution pays the fixed marketing costs; nan if every sale loses money."""
    return economics.break_even_units(run.fixed_cost.total, contribution_per_customer(run))


def break_even_orders(run: Forecast) -> Value:
    """The same in orders (units)."""
    per_customer = _or_likely(ratio(run.orders.completed, run.customers.completed), read(run.values, "business/orders_per_customer", 1.0))
    return break_even_customers(run) * per_customer


def paid_customers(run: Forecast) -> Value:
    """Customers of the horizon who came by advertising."""
    return sum((t.paid_visits.times(t.lead_rate).times(t.sale_rate).lagged(run.plan.timing.lag).total for t in run.channels), 0.0)


def clv(run: Forecast) -> Value:
    """Customer lifetime value, convention A with monthly retention and discount: M (1+d)/(1+d-r) (forecast.md 7.5)."""
    stays = read(run.values, "business/repeat_rate", 0.0)
    d = (1.0 + run.plan.business.yearly_discount) ** (1 / 12) - 1.0
    return run.margin * read(run.values, "business/orders_per_customer", 1.0) * ratio(1.0 + d, 1.0 + d - stays)


def _component(component: Component) -> KeyFigure:
    keys = {
        Component.CONCEPT: ("cost_concept", say("Empowering concept")),
        Component.TECHNOLOGY: ("cost_technology", say("Technology")),
        Component.STAFFING: ("cost_staffing", say("Staffing")),
        Component.PROGRAM: ("cost_program", say("Marketing program")),
    }
    key, label = keys[component]
    return KeyFigure(
        key,
        label,
        Unit.MONEY,
        say("Sum of the lines of this component, by month."),
        lambda r: r.component(component).total,
        (),
        ALWAYS,
        "high",
    )


def _cost_each(key: str, label: Text, formula: Text, count: str, needs: tuple[Need, ...], none: Text) -> KeyFigure:
    def each(run: Forecast) -> Value:
        flow: Flow = getattr(run, count)
        return ratio(run.cost.total, flow.total)

    return KeyFigure(key, label, Unit.MONEY, formula, each, needs, none, "high")


SALES = (*CUSTOMERS, *MARGIN)
FIGURES = (
    KeyFigure("revenue", say("Revenue"), Unit.MONEY, say("Orders x price."), lambda r: r.revenue.total, (*CUSTOMERS, Need.PRICE), ALWAYS),
    KeyFigure("unit_margin", say("Contribution per order"), Unit.MONEY, say("Price - cost per unit."), lambda r: r.margin, MARGIN, ALWAYS),
    KeyFigure(
        "contribution",
        say("Contribution"),
        Unit.MONEY,
        say("Orders x (price - cost per unit)."),
        lambda r: r.contribution.total,
        SALES,
        ALWAYS,
    ),
    KeyFigure(
        "incremental_contribution",
        say("Added contribution, late buyers included"),
        Unit.MONEY,
        say("Contribution with the plan - contribution of the orders that would come anyway."),
        incremental,
        SALES,
        ALWAYS,
    ),
    KeyFigure(
        "cost", say("Marketing cost"), Unit.MONEY, say("Sum of all lines and advertising."), lambda r: r.cost.total, (), ALWAYS, "high"
    ),
    KeyFigure(
        "cost_completed",
        say("Marketing cost, late buyers included"),
        Unit.MONEY,
        say("Marketing cost + what the late buyers cost."),
        lambda r: r.cost.completed,
        (),
        ALWAYS,
        "high",
    ),
    KeyFigure("media", say("Advertising"), Unit.MONEY, say("Advertising of all channels."), lambda r: r.media.total, (), ALWAYS, "high"),
    *(_component(component) for component in Component),
    KeyFigure(
        "fixed_cost",
        say("Costs that do not follow sales"),
        Unit.MONEY,
        say("One-off, monthly, advertising, fees on it, per visit."),
        lambda r: r.fixed_cost.total,
        (),
        ALWAYS,
        "high",
    ),
    KeyFigure(
        "net",
        say("Earned or lost in the plan's months"),
        Unit.MONEY,
        say("Added contribution - marketing cost, without late buyers."),
        lambda r: r.cumulative_net[-1],
        SALES,
        ALWAYS,
    ),
    KeyFigure(
        "net_completed",
        say("Earned or lost"),
        Unit.MONEY,
        say("Added contribution - marketing cost, late buyers included."),
        lambda r: incremental(r) - r.cost.completed,
        SALES,
        ALWAYS,
    ),
    KeyFigure(
        "mroi",
        say("MROI"),
        Unit.FRACTION,
        say("(added contribution - marketing cost) / marketing cost, late buyers included."),
        mroi,
        SALES,
        ZERO_COST,
    ),
    KeyFigure(
        "mroi_in_horizon",
        say("MROI in the plan's months"),
        Unit.FRACTION,
        say("(added contribution - marketing cost) / marketing cost, without late buyers."),
        lambda r: mroi(r, False),
        SALES,
        ZERO_COST,
    ),
    KeyFigure(
        "roas",
        say("ROAS"),
        Unit.RATIO,
        say("Revenue / advertising (not a return: margin is missing)."),
        lambda r: ratio(r.revenue.total, r.media.total),
        (*CUSTOMERS, Need.PRICE),
        ZERO_MEDIA,
    ),
    KeyFigure(
        "mer",
        say("Revenue per unit of marketing cost"),
        Unit.RATIO,
        say("Revenue / marketing cost."),
        lambda r: ratio(r.revenue.total, r.cost.total),
        (*CUSTOMERS, Need.PRICE),
        ZERO_COST,
    ),
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
        lambda r: break_even_orders(r) * r.price,
        (*LEADS, *MARGIN),
        EVERY_SALE_LOSES,
        "high",
    ),
    KeyFigure(
        "needed_conversion",
        say("Visitors who must buy to break even"),
        Unit.FRACTION,
        say("Break-even customers / visitors."),
        lambda r: ratio(break_even_customers(r), r.visits.total),
        (*LEADS, *MARGIN),
        say("every sale loses money, or nobody visits"),
        "high",
    ),
    KeyFigure(
        "needed_penetration",
        say("Share of the market needed to break even"),
        Unit.FRACTION,
        say("Break-even customers / total market."),
        lambda r: ratio(break_even_customers(r), total_market(r)),
        (Need.MARKET, *LEADS, *MARGIN),
        EVERY_SALE_LOSES,
        "high",
    ),
    KeyFigure(
        "break_even_month",
        say("Break-even month"),
        Unit.MONTHS,
        say("First month in which the summed-up net is not below zero."),
        lambda r: first_month(r.cumulative_net) + 1,
        SALES,
        say("the plan does not break even within its months"),
        "high",
    ),
    KeyFigure(
        "sustained_month",
        say("Break-even for good"),
        Unit.MONTHS,
        say("First month from which the summed-up net stays at or above zero."),
        lambda r: first_month(r.cumulative_net, sustained=True) + 1,
        SALES,
        say("the plan does not stay above zero within its months"),
        "high",
    ),
    KeyFigure(
        "cpm",
        say("Cost per 1,000 views"),
        Unit.MONEY,
        say("1,000 x advertising / ad views."),
        lambda r: 1000.0 * ratio(r.media.total, views(r)),
        VISITS,
        NO_VIEWS,
        "high",
    ),
    _cost_each("cost_per_visit", say("Cost per visitor"), say("Marketing cost / visitors."), "visits", VISITS, ZERO_VISITS),
    _cost_each("cost_per_lead", say("Cost per lead"), say("Marketing cost / leads."), "leads", LEADS, ZERO_LEADS),
    _cost_each(
        "cost_per_customer", say("Cost per customer"), say("Marketing cost / new customers."), "customers", CUSTOMERS, ZERO_CUSTOMERS
    ),
    _cost_each("cost_per_order", say("Cost per order"), say("Marketing cost / orders."), "orders", CUSTOMERS, ZERO_CUSTOMERS),
    KeyFigure(
        "cost_per_reached",
        say("Cost per person reached"),
        Unit.MONEY,
        say("Marketing cost / people reached."),
        lambda r: ratio(r.cost.total, r.reach.people),
        (Need.MARKET, *VISITS),
        NO_VIEWS,
        "high",
    ),
    KeyFigure(
        "cost_per_advocate",
        say("Cost per advocate"),
        Unit.MONEY,
        say("Marketing cost / advocates."),
        lambda r: ratio(r.cost.total, advocates(r)),
        (*CUSTOMERS, Need.ADVOCATE_RATE),
        say("the plan brings no advocates"),
        "high",
    ),
    KeyFigure(
        "media_per_visit",
        say("Advertising per paid visitor"),
        Unit.MONEY,
        say("Advertising / visitors from advertising."),
        lambda r: ratio(r.media.total, sum((t.paid_visits.total for t in r.channels), 0.0)),
        VISITS,
        ZERO_MEDIA,
        "high",
    ),
    KeyFigure(
        "paid_cac",
        say("Advertising per paid customer"),
        Unit.MONEY,
        say("Advertising / customers from advertising; leaves out everything else."),
        lambda r: ratio(r.media.total, paid_customers(r)),
        CUSTOMERS,
        ZERO_MEDIA,
        "high",
    ),
    KeyFigure(
        "clv",
        say("Customer value over time"),
        Unit.MONEY,
        say("Contribution a month x (1 + d) / (1 + d - r): r stays each month, d is the monthly discount."),
        clv,
        MARGIN,
        say("customers who never leave would be worth an endless amount"),
    ),
    KeyFigure(
        "clv_per_cac",
        say("Customer value per cost of a customer"),
        Unit.RATIO,
        say("Customer value over time / cost per customer."),
        lambda r: ratio(clv(r), ratio(r.cost.total, r.customers.total)),
        SALES,
        ZERO_CUSTOMERS,
    ),
)
