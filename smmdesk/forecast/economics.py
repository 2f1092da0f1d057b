"""Economics: contribution, break-even, return on marketing and cost per result (forecast.md 7.1-7.4, 7.6).

Money in the plan's currency, on one tax basis; rates as fractions. Each formula takes numbers or draws; `.figure(...)` gives a number
or the reason why there is none.
"""

from __future__ import annotations

import numpy as np

from smmdesk.forecast.figure import formula
from smmdesk.forecast.value import Value, above_zero, plain, ratio
from smmdesk.words.text import say

NO_COST = say("nothing is spent")
NO_MEDIA = say("no money goes into advertising")
NO_RESULTS = say("there are no results to divide the cost by")
NO_CUSTOMERS = say("there are no new customers")
NO_PRICE = say("there is no price above 0")
EVERY_SALE_LOSES = say("every sale loses money: what a sale costs is not below what it brings")
NO_VISITORS = say("nobody is attracted")
NO_MARKET = say("the size of the market is not known or 0")


def contribution(price: Value, unit_cost: Value) -> Value:
    """m = P - V: what one order leaves to pay for marketing. P is the price after discounts."""
    return price - unit_cost


@formula(NO_PRICE)
def contribution_ratio(price: Value, unit_cost: Value) -> Value:
    """CMR = (P - V) / P."""
    return ratio(price - unit_cost, price)


def effective_contribution(
    margin: Value,
    per_customer: Value = 0.0,
    per_lead: Value = 0.0,
    leads_per_customer: Value = 0.0,
    *,
    pct_revenue: Value = 0.0,
    price: Value = 0.0,
) -> Value:
    """m_e = m - (per_customer + per_lead x leads per customer + pct_revenue x P): contribution after the variable marketing cost.

    Without a cost per lead, `leads_per_customer` may be unknown (nan).
    """
    leads = np.where(np.asarray(per_lead) == 0, 0.0, per_lead * leads_per_customer)
    return plain(margin - per_customer - leads - pct_revenue * price)


@formula(EVERY_SALE_LOSES)
def break_even_units(fixed: Value, effective: Value, profit: Value = 0.0) -> Value:
    """n = (F + G) / m_e: customers that pay for the fixed marketing cost and the profit target G. Show it by `whole_units`."""
    return ratio(fixed + profit, above_zero(effective))


def whole_units(units: Value) -> Value:
    """Rounded up: 10.2 sales are 11; 1000.0000000001 stays 1000 (forecast.md 0)."""
    return plain(np.ceil(np.asarray(units) - 1e-9) + 0.0)


@formula(EVERY_SALE_LOSES)
def break_even_revenue(units: Value, price: Value) -> Value:
    """n_BE x P, exact; with `whole_units(units)` the revenue at the first profitable unit."""
    return units * price


@formula(NO_VISITORS)
def needed_conversion(units: Value, visitors: Value) -> Value:
    """Part of the visitors that must buy to break even; above 1 is more than everyone. Lower is better."""
    return ratio(units, visitors)


@formula(NO_MARKET)
def needed_share(units: Value, market: Value) -> Value:
    """Part of the total market that must buy to break even."""
    return ratio(units, market)


@formula(NO_PRICE)
def break_even_roas(price: Value, unit_cost: Value) -> Value:
    """1 / CMR: revenue per money unit of advertising that pays for itself; nan where the contribution is not above 0."""
    return ratio(price, above_zero(price - unit_cost))


@formula(EVERY_SALE_LOSES)
def break_even_click_conversion(cost_per_click: Value, margin: Value) -> Value:
    """CPC / m: part of the clicks that must buy."""
    return ratio(cost_per_click, above_zero(margin))


@formula(NO_COST)
def mroi(with_program: Value, cost: Value, baseline: Value = 0.0) -> Value:
    """(incremental contribution - marketing cost) / marketing cost; 0 is break-even.

    `with_program` and `baseline` are contributions; of one item: its extra contribution and its own cost.
    """
    return ratio(with_program - baseline - cost, cost)


def marginal_mroi(value_per_visit: Value, marginal_visits: Value, cost_per_media: Value = 1.0) -> Value:
    """What the next money unit brings, minus itself: w n'(x) / g - 1."""
    return value_per_visit * marginal_visits / cost_per_media - 1.0


@formula(NO_COST)
def gross_return(incremental: Value, cost: Value) -> Value:
    """Incremental contribution / cost, without taking the cost off: what Meridian calls ROI. One more than the MROI."""
    return ratio(incremental, cost)


@formula(NO_MEDIA)
def roas(revenue: Value, media: Value) -> Value:
    """Revenue / advertising. Not a return: neither margin nor other costs are in it."""
    return ratio(revenue, media)


@formula(NO_COST)
def efficiency_ratio(revenue: Value, cost: Value) -> Value:
    """MER: total revenue / total marketing cost."""
    return ratio(revenue, cost)


@formula(NO_COST)
def revenue_roi(revenue: Value, cost: Value) -> Value:
    """(revenue - cost) / cost. Not the MROI: the margin is missing."""
    return ratio(revenue - cost, cost)


@formula(NO_COST)
def mroi_from_roas(spend_return: Value, margin_ratio: Value, media: Value, cost: Value) -> Value:
    """ROAS x CMR x media / cost - 1."""
    return spend_return * margin_ratio * ratio(media, cost) - 1.0


@formula(NO_RESULTS)
def cost_per(cost: Value, results: Value) -> Value:
    """Cost per visit, lead, order (CPA) or other result."""
    return ratio(cost, results)


@formula(NO_CUSTOMERS)
def cac(cost: Value, customers: Value) -> Value:
    """Cost per new customer: fully loaded with all marketing cost, or paid CAC with advertising and customers from it."""
    return ratio(cost, customers)


@formula(NO_MARKET)
def market_share(own: Value, market: Value) -> Value:
    """Own / market, in units or in revenue, over the same period and market."""
    return ratio(own, market)


@formula(NO_MARKET)
def penetration(customers: Value, people: Value) -> Value:
    """Own customers / people in the total market."""
    return ratio(customers, people)
