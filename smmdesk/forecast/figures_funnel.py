"""Figures of the funnel: how many people at each stage, and which part goes on (forecast.md 2, 7.6)."""

from __future__ import annotations

from smmdesk.forecast import economics
from smmdesk.forecast.figures import ALWAYS, NO_VIEWS, ZERO_LEADS, ZERO_VISITS, KeyFigure
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.needs import CUSTOMERS, LEADS, VISITS, Need
from smmdesk.forecast.value import Value, ratio
from smmdesk.forecast.values import read
from smmdesk.plan.declare import Unit
from smmdesk.words.text import say


def total_market(run: Forecast) -> Value:
    """People in all segments."""
    return sum((g.size for g in run.groups), 0.0)


def social_market(run: Forecast) -> Value:
    """People in all segments who use social networks."""
    return sum((g.social for g in run.groups), 0.0)


def views(run: Forecast) -> Value:
    """Paid views over the horizon."""
    return sum((t.views.total for t in run.channels), 0.0)


def clicks(run: Forecast) -> Value:
    """Paid clicks over the horizon."""
    return sum((t.clicks.total for t in run.channels), 0.0)


def advocates(run: Forecast) -> Value:
    """Customers of the horizon who recommend."""
    return run.customers.total * run.advocate_rate


def market_orders(run: Forecast) -> Value:
    """Orders of all sellers over the horizon; nan if not given."""
    return read(run.values, "business/market_orders") * run.calendar.months


REACHED = (Need.MARKET, *VISITS)
FIGURES = (
    KeyFigure("total_market", say("Total market"), Unit.PEOPLE, say("People in all segments."), total_market, (Need.MARKET,), ALWAYS),
    KeyFigure(
        "social_market",
        say("On social media"),
        Unit.PEOPLE,
        say("People of each segment x share reachable on social media."),
        social_market,
        (Need.MARKET,),
        ALWAYS,
    ),
    KeyFigure(
        "reach",
        say("Reached"),
        Unit.PEOPLE,
        say("Different people who see an ad or a post; views meet people by chance, and channels overlap by chance."),
        lambda r: r.reach.people,
        REACHED,
        NO_VIEWS,
    ),
    KeyFigure("impressions", say("Ad views"), Unit.COUNT, say("1,000 x spend / CPM."), views, VISITS, NO_VIEWS),
    KeyFigure("clicks", say("Ad clicks"), Unit.COUNT, say("Ad views x CTR, or spend / CPC."), clicks, VISITS, ALWAYS),
    KeyFigure(
        "visits",
        say("Visitors"),
        Unit.COUNT,
        say("Clicks that load the page + visits from own posts + other visits."),
        lambda r: r.visits.total,
        VISITS,
        ALWAYS,
    ),
    KeyFigure("leads", say("Leads"), Unit.COUNT, say("Visitors x share who become leads."), lambda r: r.leads.total, LEADS, ALWAYS),
    KeyFigure(
        "leads_completed",
        say("Leads, late ones included"),
        Unit.COUNT,
        say("Leads + leads of advertising that still works after the plan's last month."),
        lambda r: r.leads.completed,
        LEADS,
        ALWAYS,
    ),
    KeyFigure(
        "customers",
        say("Customers"),
        Unit.COUNT,
        say("Leads x share who buy, in the month of the purchase."),
        lambda r: r.customers.total,
        CUSTOMERS,
        ALWAYS,
    ),
    KeyFigure(
        "customers_completed",
        say("Customers, late buyers included"),
        Unit.COUNT,
        say("Customers + those who buy after the plan's last month because of it."),
        lambda r: r.customers.completed,
        CUSTOMERS,
        ALWAYS,
    ),
    KeyFigure(
        "orders",
        say("Orders"),
        Unit.COUNT,
        say("Customers x orders per customer."),
        lambda r: r.orders.total,
        CUSTOMERS,
        ALWAYS,
    ),
    KeyFigure(
        "advocates",
        say("Advocates"),
        Unit.COUNT,
        say("Customers x share who recommend you."),
        advocates,
        (*CUSTOMERS, Need.ADVOCATE_RATE),
        ALWAYS,
    ),
    KeyFigure(
        "social_rate",
        say("Share on social media"),
        Unit.FRACTION,
        say("On social media / total market."),
        lambda r: ratio(social_market(r), total_market(r)),
        (Need.MARKET,),
        ALWAYS,
    ),
    KeyFigure(
        "reach_rate",
        say("Share reached"),
        Unit.FRACTION,
        say("Reached / on social media."),
        lambda r: ratio(r.reach.people, social_market(r)),
        REACHED,
        NO_VIEWS,
    ),
    KeyFigure(
        "attraction_rate",
        say("Attraction rate"),
        Unit.FRACTION,
        say("Visitors / on social media."),
        lambda r: ratio(r.visits.total, social_market(r)),
        REACHED,
        ALWAYS,
    ),
    KeyFigure(
        "visit_rate",
        say("Reached who visit"),
        Unit.FRACTION,
        say("Visitors / reached."),
        lambda r: ratio(r.visits.total, r.reach.people),
        REACHED,
        NO_VIEWS,
    ),
    KeyFigure(
        "lead_rate",
        say("Visitors who become leads"),
        Unit.FRACTION,
        say("Leads / visitors, over all channels."),
        lambda r: ratio(r.leads.total, r.visits.total),
        LEADS,
        ZERO_VISITS,
    ),
    KeyFigure(
        "sale_rate",
        say("Leads who buy"),
        Unit.FRACTION,
        say("Customers / leads, late ones included in both, over all channels."),
        lambda r: ratio(r.customers.completed, r.leads.completed),
        CUSTOMERS,
        ZERO_LEADS,
    ),
    KeyFigure(
        "conversion_rate",
        say("Visitors who buy"),
        Unit.FRACTION,
        say("Customers / visitors."),
        lambda r: ratio(r.customers.total, r.visits.total),
        CUSTOMERS,
        ZERO_VISITS,
    ),
    KeyFigure(
        "penetration",
        say("Share of the market won"),
        Unit.FRACTION,
        say("Customers / total market (people)."),
        lambda r: economics.penetration(r.customers.total, total_market(r)),
        (Need.MARKET, *CUSTOMERS),
        ALWAYS,
    ),
    KeyFigure(
        "market_share",
        say("Market share"),
        Unit.FRACTION,
        say("Orders / orders of the whole market in the same months."),
        lambda r: economics.market_share(r.orders.total, market_orders(r)),
        (Need.MARKET_ORDERS, *CUSTOMERS),
        say("the orders of the whole market are 0"),
    ),
)
