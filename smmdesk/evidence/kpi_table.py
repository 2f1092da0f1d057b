"""KPI table: the rows of the KPI library, as `evidence/kpis.py` reads them (planning.md M13-M17, M44, M45)."""

from __future__ import annotations

from typing import Any

from smmdesk.plan.goal import Kind
from smmdesk.plan.kpi import Better, KpiClass, KpiUnit
from smmdesk.plan.stage import Stage
from smmdesk.words.text import Text, say

UP, DOWN = Better.UP, Better.DOWN
EFFECT, EFFICIENCY = KpiClass.EFFECTIVENESS, KpiClass.EFFICIENCY
COUNT, MONEY, SHARE, RATIO, HOURS = KpiUnit.COUNT, KpiUnit.MONEY, KpiUnit.SHARE, KpiUnit.RATIO, KpiUnit.HOURS

PAGE = say("the network's own statistics")
SHOP = say("shop orders, till or booking list")
SITE = say("statistics of your page")
LIST = say("sign-up list or inbox")
BOOKS = say("advertising bills and the budget of this plan")
POLL = say("a short poll, the same question each time")
TALLY = say("a tally sheet, once a week")


def _row(
    key: str, words: tuple[Text, Text], how: tuple[KpiUnit, Better, KpiClass, Stage], found: tuple[Text, Text], *more: Any
) -> tuple[Any, ...]:
    return (key, words[0], words[1], *how, found[0], found[1], *more)


ROWS: tuple[tuple[Any, ...], ...] = (
    _row(
        "reach",
        (say("People reached"), say("different people who saw a post or an ad")),
        (COUNT, UP, EFFECT, Stage.AWARENESS),
        (PAGE, say("Who has never seen you cannot choose you.")),
        "reach",
        (Kind.NEED,),
    ),
    _row(
        "awareness",
        (say("Awareness"), say("people who know you / people asked")),
        (SHARE, UP, EFFECT, Stage.AWARENESS),
        (POLL, say("It shows whether being seen is also being remembered.")),
        "",
        (Kind.NEED,),
    ),
    _row(
        "cost_per_reached",
        (say("Cost per person reached"), say("marketing cost / people reached")),
        (MONEY, DOWN, EFFICIENCY, Stage.AWARENESS),
        (BOOKS, say("The less a person costs, the more of them the same money reaches.")),
        "cost_per_reached",
        (Kind.NEED,),
    ),
    _row(
        "terms",
        (say("People who use your words"), say("searches and messages with the words you teach, each month")),
        (COUNT, UP, EFFECT, Stage.INTEREST),
        (TALLY, say("Who has a word for the need can look for a solution.")),
        "",
        (Kind.WORDS,),
    ),
    _row(
        "recognition",
        (say("Recognition of the solution"), say("people who can name a solution / people asked")),
        (SHARE, UP, EFFECT, Stage.INTEREST),
        (POLL, say("It shows whether people understand that the need can be met.")),
        "",
        (Kind.SOLUTION,),
    ),
    _row(
        "visits",
        (say("Visits"), say("visits of your page")),
        (COUNT, UP, EFFECT, Stage.INTEREST),
        (SITE, say("A visit is the first step that somebody takes towards you.")),
        "visits",
        (Kind.WORDS, Kind.SOLUTION),
    ),
    _row(
        "cost_per_visit",
        (say("Cost per visit"), say("marketing cost / visits")),
        (MONEY, DOWN, EFFICIENCY, Stage.INTEREST),
        (BOOKS, say("It compares the channels that bring visitors.")),
        "cost_per_visit",
        (Kind.WORDS, Kind.SOLUTION),
    ),
    _row(
        "engagement",
        (say("Engagement rate"), say("(clicks + comments + shares + likes) / people reached")),
        (SHARE, UP, EFFECT, Stage.INTEREST),
        (PAGE, say("It shows whether the posts mean something to those who see them.")),
    ),
    _row(
        "preference",
        (say("People who find yours better"), say("people who would choose you / people who know you")),
        (SHARE, UP, EFFECT, Stage.DESIRE),
        (POLL, say("Who finds you better buys from you when the day comes.")),
        "",
        (Kind.SUPERIORITY,),
    ),
    _row(
        "leads",
        (say("Leads"), say("people who sign up, ask or book")),
        (COUNT, UP, EFFECT, Stage.DESIRE),
        (LIST, say("A lead is somebody who wants to hear more.")),
        "leads",
        (Kind.SUPERIORITY,),
    ),
    _row(
        "cost_per_lead",
        (say("Cost per lead"), say("marketing cost / leads")),
        (MONEY, DOWN, EFFICIENCY, Stage.DESIRE),
        (BOOKS, say("It shows early whether customers will become too dear.")),
        "cost_per_lead",
        (Kind.SUPERIORITY,),
    ),
    _row(
        "reply_time",
        (say("Time until an answer"), say("hours until a message is answered, the middle one of the week")),
        (HOURS, DOWN, EFFICIENCY, Stage.DESIRE),
        (TALLY, say("People who ask want to decide; who waits goes elsewhere.")),
    ),
    _row(
        "orders",
        (say("Units sold"), say("orders of the offer in this plan")),
        (COUNT, UP, EFFECT, Stage.CONVERSION),
        (SHOP, say("It is the result itself.")),
        "orders",
        (Kind.PURCHASE, Kind.REPEAT),
    ),
    _row(
        "cost_per_customer",
        (say("Cost per customer"), say("marketing cost / new customers")),
        (MONEY, DOWN, EFFICIENCY, Stage.CONVERSION),
        (BOOKS, say("It must stay below what a customer brings.")),
        "cost_per_customer",
        (Kind.PURCHASE, Kind.AGREEMENT),
    ),
    _row(
        "customers",
        (say("People who said yes"), say("new customers, members, donors or adopters")),
        (COUNT, UP, EFFECT, Stage.CONVERSION),
        (SHOP, say("Each of them is a result of the plan.")),
        "customers",
        (Kind.AGREEMENT,),
    ),
    _row(
        "conversion_rate",
        (say("Conversion rate"), say("buyers / visitors")),
        (SHARE, UP, EFFICIENCY, Stage.CONVERSION),
        (SITE, say("The same visits bring more when it rises.")),
        "conversion_rate",
        (Kind.PURCHASE, Kind.AGREEMENT),
    ),
    _row(
        "revenue",
        (say("Revenue"), say("orders x price")),
        (MONEY, UP, EFFECT, Stage.CONVERSION),
        (SHOP, say("It pays the costs.")),
        "revenue",
        (Kind.PURCHASE,),
    ),
    _row(
        "cost_per_order",
        (say("Cost per sale"), say("marketing cost / orders")),
        (MONEY, DOWN, EFFICIENCY, Stage.CONVERSION),
        (BOOKS, say("It must stay below what one sale leaves.")),
        "cost_per_order",
        (Kind.REPEAT,),
    ),
    _row(
        "email_conversion",
        (say("Conversion rate of e-mails"), say("sales / e-mails sent")),
        (SHARE, UP, EFFICIENCY, Stage.CONVERSION),
        (SHOP, say("It shows whether your list still likes to hear from you.")),
    ),
    _row(
        "repeat",
        (say("Orders per customer"), say("orders / customers")),
        (RATIO, UP, EFFECT, Stage.CONVERSION),
        (SHOP, say("Customers who come again cost no advertising.")),
        "",
        (Kind.REPEAT,),
    ),
    _row(
        "market_share",
        (say("Market share"), say("your orders / orders of the whole market in the same time")),
        (SHARE, UP, EFFECT, Stage.CONVERSION),
        (SHOP, say("It shows whether you win against others, in good times and bad.")),
        "market_share",
    ),
    _row(
        "mroi",
        (say("Return on marketing (MROI)"), say("(added contribution - marketing cost) / marketing cost")),
        (SHARE, UP, EFFICIENCY, Stage.CONVERSION),
        (BOOKS, say("Above zero the plan pays for itself.")),
        "mroi",
    ),
    _row(
        "advocates",
        (say("People who recommend you"), say("reviews, posts and referrals by customers")),
        (COUNT, UP, EFFECT, Stage.ADVOCACY),
        (TALLY, say("People believe people more than advertising.")),
        "advocates",
        (Kind.ADVOCACY,),
    ),
    _row(
        "cost_per_advocate",
        (say("Cost per person who recommends you"), say("marketing cost / people who recommend you")),
        (MONEY, DOWN, EFFICIENCY, Stage.ADVOCACY),
        (BOOKS, say("It shows whether thanking customers pays.")),
        "cost_per_advocate",
        (Kind.ADVOCACY,),
    ),
    _row(
        "influencers",
        (say("Influencers who take part"), say("posts about you by influencers, communities and media")),
        (COUNT, UP, EFFECT, Stage.ADVOCACY),
        (TALLY, say("Each of them speaks to people who trust them.")),
        "",
        (Kind.ADVOCACY,),
    ),
    _row(
        "reactions",
        (say("Reactions of the community"), say("comments and shares per post")),
        (RATIO, UP, EFFECT, Stage.ADVOCACY),
        (PAGE, say("A conversation carries further than a post.")),
        "",
        (Kind.ADVOCACY, Kind.NEED),
    ),
)
"""One row per KPI, its cells in the order of `KpiIdea`."""
