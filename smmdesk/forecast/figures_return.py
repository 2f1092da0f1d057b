"""Figures of money earned: revenue, contribution, return on marketing, customer value (forecast.md 7.1, 7.3, 7.5).

"Completed" counts the late buyers after the horizon and what they cost; "in the plan's months" does not.
"""

from __future__ import annotations

from smmdesk.forecast import economics
from smmdesk.forecast.figures import ALWAYS, ZERO_COST, ZERO_CUSTOMERS, ZERO_MEDIA, KeyFigure
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.lifetime import lifetime_value, monthly_discount, value_to_cost
from smmdesk.forecast.needs import CUSTOMERS, MARGIN, SALES, Need
from smmdesk.forecast.value import Value
from smmdesk.forecast.values import read
from smmdesk.plan.declare import Unit
from smmdesk.words.text import say


def incremental(run: Forecast, completed: bool = True) -> Value:
    """Contribution the program adds: with the program minus the baseline (forecast.md 7.3)."""
    earned = run.contribution.completed if completed else run.contribution.total
    return earned - run.baseline_contribution.total


def mroi(run: Forecast, completed: bool = True) -> Value:
    """(incremental contribution - marketing cost) / marketing cost, a fraction."""
    cost = run.cost.completed if completed else run.cost.total
    return economics.mroi(incremental(run, completed), cost)


def clv(run: Forecast) -> Value:
    """Customer lifetime value, convention A with monthly retention and discount (forecast.md 7.5)."""
    margin = run.margin * read(run.values, "business/orders_per_customer", 1.0)
    stays = read(run.values, "business/repeat_rate", 0.0)
    return lifetime_value(margin, stays, monthly_discount(run.plan.business.yearly_discount))


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
        lambda r: economics.roas(r.revenue.total, r.media.total),
        (*CUSTOMERS, Need.PRICE),
        ZERO_MEDIA,
    ),
    KeyFigure(
        "mer",
        say("Revenue per unit of marketing cost"),
        Unit.RATIO,
        say("Revenue / marketing cost."),
        lambda r: economics.efficiency_ratio(r.revenue.total, r.cost.total),
        (*CUSTOMERS, Need.PRICE),
        ZERO_COST,
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
        lambda r: value_to_cost(clv(r), economics.cac(r.cost.total, r.customers.total)),
        SALES,
        ZERO_CUSTOMERS,
    ),
)
