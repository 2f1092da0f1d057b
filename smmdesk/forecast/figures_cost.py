"""Figures of cost: what the program costs, by component, and per result (forecast.md 6, 8.1)."""

from __future__ import annotations

from smmdesk.forecast import economics
from smmdesk.forecast.figures import ALWAYS, NO_VIEWS, ZERO_CUSTOMERS, ZERO_LEADS, ZERO_MEDIA, ZERO_VISITS, KeyFigure
from smmdesk.forecast.figures_funnel import advocates, views
from smmdesk.forecast.flow import Flow
from smmdesk.forecast.forecast import Forecast
from smmdesk.forecast.needs import CUSTOMERS, LEADS, VISITS, Need
from smmdesk.forecast.value import Value, ratio
from smmdesk.plan.budget import Component
from smmdesk.plan.declare import Unit
from smmdesk.words.text import Text, say


def paid_customers(run: Forecast) -> Value:
    """Customers of the horizon who came by advertising."""
    return sum((t.paid_visits.times(t.lead_rate).times(t.sale_rate).lagged(run.plan.timing.lag).total for t in run.channels), 0.0)


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
        return economics.cost_per(run.cost.total, flow.total)

    return KeyFigure(key, label, Unit.MONEY, formula, each, needs, none, "high")


FIGURES = (
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
        lambda r: r.fixed_cost.completed,
        (),
        ALWAYS,
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
        lambda r: economics.cost_per(r.cost.total, r.reach.people),
        (Need.MARKET, *VISITS),
        NO_VIEWS,
        "high",
    ),
    KeyFigure(
        "cost_per_advocate",
        say("Cost per advocate"),
        Unit.MONEY,
        say("Marketing cost / advocates."),
        lambda r: economics.cost_per(r.cost.total, advocates(r)),
        (*CUSTOMERS, Need.ADVOCATE_RATE),
        say("the plan brings no advocates"),
        "high",
    ),
    KeyFigure(
        "media_per_visit",
        say("Advertising per paid visitor"),
        Unit.MONEY,
        say("Advertising / visitors from advertising."),
        lambda r: economics.cost_per(r.media.total, sum((t.paid_visits.total for t in r.channels), 0.0)),
        VISITS,
        ZERO_MEDIA,
        "high",
    ),
    KeyFigure(
        "paid_cac",
        say("Advertising per paid customer"),
        Unit.MONEY,
        say("Advertising / customers from advertising; leaves out everything else."),
        lambda r: economics.cac(r.media.total, paid_customers(r)),
        CUSTOMERS,
        ZERO_MEDIA,
        "high",
    ),
)
