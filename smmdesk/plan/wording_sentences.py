"""Wording of sentences: texts of a business, and those that fit a plan that sells nothing (planning.md M17)."""

from __future__ import annotations

LABELS: dict[str, str] = {
    # sentences
    (
        "run the pilot: on average its own sales pay for it, the chance that it changes your decision is {turns}, and what "
        "it teaches is worth about {worth}"
    ): (
        "run the pilot: on average its own results cover it, the chance that it changes your decision is {turns}, and what "
        "it teaches is worth about {worth}"
    ),
    "wait: leads that may still buy can change the decision, look again on {day}": (
        "wait: people who may still act can change the decision, look again on {day}"
    ),
    "The program costs nothing, so the first sale already earns.": "The program costs nothing, so the first result is already worth it.",
    "The program pays for itself with {n} {units} sold.": "{n} {units} are worth what the program costs.",
    "{head} For that, {share} of the visitors must buy.": "{head} For that, {share} of the visitors must act.",
    "{head} About {n} customers; it likely earns about {amount} more than it costs.": (
        "{head} About {n} people; they are likely worth about {amount} more than it costs."
    ),
    "{head} About {n} customers; it likely costs about {amount} more than it earns.": (
        "{head} About {n} people; it likely costs about {amount} more than they are worth."
    ),
    "{head} What it earns is not known yet: {reason}.": "{head} What it is worth is not known yet: {reason}.",
    "The plan does not earn its cost back within its months": "The plan is not worth its cost within its months",
    "This line costs you {n} {units} sold: without it, break-even comes that much sooner.": "This line takes the value of {n} {units}.",
    "How many sales this line costs you is not known: {reason}.": "How many results this line takes is not known: {reason}.",
    "In sales": "In results",
    "Everything in four parts. “In sales” is how many sales a line costs you.": (
        "Everything in four parts. “In results” is how many results a line takes."
    ),
    "Of {market} people, {n} are likely to become customers": "Of {market} people, {n} are likely to say yes",
    "{n} customers are likely": "{n} people are likely",
    "Of {all} visitors, about {leads} become leads and {buyers} buy.": "Of {all} visitors, about {leads} show interest and {buyers} act.",
    "Of {all} people reached, about {visits} visit, {leads} become leads and {buyers} buy.": (
        "Of {all} people reached, about {visits} visit, {leads} show interest and {buyers} act."
    ),
    "One customer costs about {cost} and brings {value}.": "One person won costs about {cost} and is worth {value}.",
    "everyone who could buy": "everyone who could say yes",
    "What happens in this month; buyers may have come to know you earlier.": (
        "What happens in this month; people may have come to know you earlier."
    ),
    "Earned or lost, late buyers included, on one scale.": "Gained or lost, late results included, on one scale.",
    "The pilot likely earns about {amount} more than it costs.": "The pilot is likely worth about {amount} more than it costs.",
    "The pilot likely costs about {amount} more than it earns: the price of knowing.": (
        "The pilot likely costs about {amount} more than it is worth: the price of knowing."
    ),
    "What the pilot earns is not known yet: {reason}.": "What the pilot is worth is not known yet: {reason}.",
    "Another split earns {gain} more": "Another split is worth {gain} more",
    "Another split earns {share} more": "Another split is worth {share} more",
    "Response, revenue and return by scenario": "Response, value and return by scenario",
    "nobody is asked to buy": "nobody is asked to say yes",
    "Nobody is asked to buy: {segment}.": "Nobody is asked to say yes: {segment}.",
    "Data and pictures of customers: {text}": "Data and pictures of people: {text}",
    "Data of customers concerned: ask the expert the same day whom the law says you must tell.": (
        "Data of people concerned: ask the expert the same day whom the law says you must tell."
    ),
    "What almost kept you from coming or buying?": "What almost kept you from coming or saying yes?",
    "{share} of the leads buy only after the {months} months of the plan.": (
        "{share} of those interested act only after the {months} months of the plan."
    ),
    "Make the plan longer, or count leads instead of sales.": "Make the plan longer, or count interested people instead.",
    "Each customer would bring {k} more, and so on without end. No market carries that.": (
        "Each person would bring {k} more, and so on without end. No town carries that."
    ),
    "Look at invitations and at how many of them buy; 1 in 10 is much.": (
        "Look at invitations and at how many of them act; 1 in 10 is much."
    ),
    "Count only people who could buy, or enlarge the market.": "Count only people who could say yes, or enlarge the market.",
    "Do not buy followers: they do not buy, and make every rate in this plan meaningless.": (
        "Do not pay for followers: they never act, and make every rate in this plan meaningless."
    ),
    "No KPI says at what price the aim is reached.": "No KPI says at what cost the aim is reached.",
    "Add one for effectiveness, such as orders or leads.": "Add one for effectiveness, such as people won.",
    "Add one for efficiency, such as cost per lead.": "Add one for efficiency, such as cost per person won.",
    "Everything somebody needs to come or to buy.": "Everything somebody needs to come or to help.",
    "serving customers": "serving people",
    "Note the day of the first visit, the first lead and the first sale, and compare the counts week by week.": (
        "Note the day of the first visit, the first question and the first result, and compare the counts week by week."
    ),
    "Prove the top of the funnel first: are people reached, do they come, do they become leads?": (
        "Prove the top of the funnel first: are people reached, do they come, do they show interest?"
    ),
    "no sound figure is published for how many enquiries become customers; count your last 20 or 50 enquiries and use your own": (
        "no sound figure is published for how many enquiries come to something; count your last 20 or 50 enquiries and use your own"
    ),
    "each customer would bring one more or more, so there is no end to it": (
        "each person would bring one more or more, so there is no end to it"
    ),
    "{n} expected in time to buy": "{n} expected in time to act",
    # screens
    "A pilot buys knowledge before the big spend. Three dials shape it.": (
        "A pilot brings knowledge before the big spend. Three dials shape it."
    ),
    "You could point at such a person in the street or in your order book. Groups do not overlap: each person is counted once,"
    " so the sizes can be added.": (
        "You could point at such a person in the street or among those you know. Groups do not overlap: each person is counted once,"
        " so the sizes can be added."
    ),
    "The statistics office, your own customer list, and the audience size that the ad tools show when you type in place and age.": (
        "The statistics office, your own list of people, and the audience size that the ad tools show when you type in place and age."
    ),
    "Price {money}": "Value {money}",
    "From visit to sale": "From visit to result",
    "From visit to sale here": "From visit to result here",
    "From interest to purchase": "From interest to action",
    "When people buy": "When people act",
    "Shapes to begin with, not measured figures: correct them from your own sales.": (
        "Shapes to begin with, not measured figures: correct them from your own counts."
    ),
    "Parts that buy at once, a month later, and so on; they add up to 100%.": (
        "Parts that act at once, a month later, and so on; they add up to 100%."
    ),
    "Everyone who could buy, and how many of them social media can reach.": (
        "Everyone who could say yes, and how many of them social media can reach."
    ),
    "Who buys from you? Describe one group of people with one need.": (
        "Whom do you want to win? Describe one group of people with one need."
    ),
    "{n} people could buy": "{n} people could say yes",
    "A questionnaire for your customers, made from this plan: nine questions, no names.": (
        "A questionnaire for the people you serve, made from this plan: nine questions, no names."
    ),
    "Customers who recommend you: not said yet.": "People won who recommend you: not said yet.",
    "Customers who recommend you: {likely}.": "People won who recommend you: {likely}.",
    "Customers who recommend you: {likely} ({low} to {high}).": "People won who recommend you: {likely} ({low} to {high}).",
    "Customers who recommend you bring the next ones: the end of the journey feeds its beginning.": (
        "People who recommend you bring the next ones: the end of the journey feeds its beginning."
    ),
    (
        "Nobody buys from a stranger. People first hear of you, then look, then want, then buy, then tell others. Each of "
        "these steps needs something that you do."
    ): (
        "Nobody trusts a stranger. People first hear of you, then look, then want, then act, then tell others. Each of "
        "these steps needs something that you do."
    ),
    (
        "From awareness to interest: show the product and what it is good for. To desire: show it in the customer's life. "
        "To conversion: a reason to act now, such as a coupon. To advocacy: good service, and ask for a review."
    ): (
        "From awareness to interest: show what you do and what it is good for. To desire: show what changes by it. To "
        "conversion: a reason to act now, such as a day. To advocacy: thank people, and ask them to tell others."
    ),
    "Three to six numbers by which you see whether the goal comes nearer, and at what price.": (
        "Three to six numbers by which you see whether the goal comes nearer, and at what cost."
    ),
    "Landing page and customer list": "Landing page and list of people",
    "Coupon for new customers": "Welcome for new people",
    "Let customers, communities and others speak too.": "Let the people you serve, communities and others speak too.",
    # KPIs
    "Cost per sale": "Cost per result",
    "Units sold": "Results",
    "orders of the offer in this plan": "results of this plan",
    "marketing cost / new customers": "marketing cost / people won",
    "marketing cost / orders": "marketing cost / results",
    "marketing cost / leads": "marketing cost / interested people",
    "It must stay below what a customer brings.": "It must stay below what a person won is worth.",
    "It must stay below what one sale leaves.": "It must stay below what one result is worth.",
    "It shows early whether customers will become too dear.": "It shows early whether people will become too dear to win.",
    "new customers, members, donors or adopters": "new members, donors, helpers or adopters",
    "buyers / visitors": "people won / visitors",
    "orders x price": "results x value",
    "sales / e-mails sent": "results / e-mails sent",
    "orders / customers": "results / people",
    "Customers who come again cost no advertising.": "People who come again cost no advertising.",
    "your orders / orders of the whole market in the same time": "your results / all such results in the same time",
    "reviews, posts and referrals by customers": "reviews, posts and recommendations by people",
    "It shows whether thanking customers pays.": "It shows whether thanking people pays.",
    "shop orders, till or booking list": "list of members, papers or bookings",
    "A lead is somebody who wants to hear more.": "Somebody who wants to hear more.",
    "Who finds you better buys from you when the day comes.": "Who finds you better comes to you when the day comes.",
}
