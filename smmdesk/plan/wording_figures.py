"""Wording of fields and figures: texts of a business, and those that fit a plan that sells nothing (planning.md M17)."""

from __future__ import annotations

LABELS: dict[str, str] = {
    # fields
    "What you sell": "What you offer",
    "The product or service this plan is about.": "The cause, the service or the membership this plan is about.",
    "As customers know it; it heads the printed plan.": "As people know it; it heads the printed plan.",
    "One unit is called": "One result is called",
    "For example piece, booking, lesson. Used in sentences.": "For example adoption, donation, membership. Used in sentences.",
    "Several units are called": "Several results are called",
    "The plural: pieces, bookings, lessons.": "The plural: adoptions, donations, memberships.",
    "Prices and costs are": "Amounts are",
    "Price per unit": "Value per result",
    "After discounts. What one order pays.": (
        "What one result is worth to you in money: the gift itself, or what it saves. It is never shown to anybody as a price."
    ),
    "Cost per unit": "Cost per result",
    "Goods, payment fees, shipping, returns: what each sale costs you.": "What each result costs you: papers, thanks, care.",
    "Orders per customer": "Results per person",
    "How many units one customer buys within the plan.": "How often one person does it within the plan.",
    "Customers who order again next month": "People who do it again next month",
    "Leave empty if buyers come once. If given, each customer orders monthly and this share stays.": (
        "Leave empty if people do it once. If given, each does it monthly and this share stays."
    ),
    "Orders per month without this plan": "Results per month without this plan",
    "They would come anyway, so the plan does not earn them.": "They would come anyway, so they are not the plan's.",
    "Orders per month in the whole market": "Such results per month in the whole area",
    "All sellers together. Needed for the market share only.": "At all places together. Needed for the share of them only.",
    "What money costs you a year, for the customer value.": "What money costs you a year, for the value of one person over time.",
    "One thing and one place: the offer, and where it is sold or seen.": "One thing and one place: the offer, and where it is seen.",
    "Where you read the number: shop orders, sign-up list, till.": "Where you read the number: list of members, sign-up list, papers.",
    "Where you find the number: shop orders, page statistics, tally sheet.": (
        "Where you find the number: list of members, page statistics, tally sheet."
    ),
    "Effectiveness: is the aim reached? Efficiency: at what price?": "Effectiveness: is the aim reached? Efficiency: at what cost?",
    "Efficiency: at what price?": "Efficiency: at what cost?",
    "How many people could buy, in the area you serve.": "How many people could say yes, in the area you serve.",
    "Who could buy, and where.": "Who could say yes, and where.",
    "What they can spend decides the price and the tone.": "What they can give decides what you ask for, and the tone.",
    "Visitors who become leads": "Visitors who show interest",
    "Sign up, ask, book, put into the cart.": "Sign up, ask, book a visit.",
    "Leads who buy": "Interested people who act",
    "Leads that become customers.": "Interested people who join, donate or adopt.",
    "Customers who recommend you": "People won who recommend you",
    "Count referred customers": "Count people who were recommended to come",
    "Advocates bring new customers in the next month.": "Advocates bring others in the next month.",
    "Invited people who buy": "Invited people who act",
    "Of ten people who are told, how many come and buy.": "Of ten people who are told, how many come and act.",
    "Gives: useful or fun by itself. Asks: buy, book, sign up.": "Gives: useful or fun by itself. Asks: join, donate, sign up.",
    "Customers' data and pictures": "People's data and pictures",
    "From aware of the need to ready to buy.": "From aware of the need to ready to act.",
    "What you want: fill weekdays, sell the new line.": "What you want: more helpers, steady donations.",
    "Followers, customers at the till, people in the street.": "Followers, visitors, people in the street.",
    "Offers, tips, films, customers' pictures.": "Offers, tips, films, people's pictures.",
    "Somebody your customers could go to instead.": "Somebody the same people could go to instead.",
    "Delay of purchases": "Delay until people act",
    "Which part of the leads buys at once, a month later, and so on.": (
        "Which part of those interested acts at once, a month later, and so on."
    ),
    "Who buys": "Whom you want to reach",
    "Once or per month, per visit, lead or customer, or a share.": "Once or per month, per visit or person, or a share.",
    # choices
    "Customers": "People won",
    "Orders": "Results",
    "Leads": "Interested people",
    "Revenue": "Value of the results",
    "Cost per customer": "Cost per person won",
    "Cost per lead": "Cost per interested person",
    "Visitors who buy": "Visitors who act",
    "Market share": "Share of all such results",
    "Per customer": "Per person won",
    "Per lead": "Per interested person",
    "Share of revenue": "Share of the value",
    "Serving customers": "Serving people",
    "Selling": "Winning people",
    "Customers buy more often": "People do it more often",
    "Customers who order again": "People who do it again",
    "Customers recommend you": "People recommend you",
    "Purchase funnel: awareness to purchase": "Decision funnel: awareness to decision",
    "Need ladder: from a need to a purchase": "Need ladder: from a need to an agreement",
    "Purchase": "Decision",
    "Has bought or agreed": "Has agreed",
    "Wants to buy": "Wants to act",
    "Own customer data": "Own data",
    # what steps ask for
    "Say what you sell.": "Say what you offer.",
    "Give the price per unit.": "Give the value per result.",
    "Give the cost per unit.": "Give the cost per result.",
    "How many people could buy, and who they are.": "How many people could say yes, and who they are.",
    "Say what makes customers tell others.": "Say what makes people you won tell others.",
    "Give the share of visitors who become leads.": "Give the share of visitors who show interest.",
    "Give the share of leads who buy.": "Give the share of interested people who act.",
    "From everyone who could buy to the people who tell their friends.": (
        "From everyone who could say yes to the people who tell their friends."
    ),
    "Name the offer and where it is sold or seen.": "Name the offer and where it is seen.",
    "Say where you will read the number, such as shop orders.": "Say where you will read the number, such as the list of members.",
    # the goal in a sentence
    "customers": "people",
    "leads": "interested people",
    "Sell": "Bring about",
    "Earn a revenue of": "Reach a value of",
    "Bring the cost per lead to": "Bring the cost per interested person to",
    "Bring the cost per customer to": "Bring the cost per person won to",
    "Bring the share of visitors who buy to": "Bring the share of visitors who act to",
    "Bring the market share to": "Bring the share of all such results to",
    # figures and their formulas
    "Customers, late buyers included": "People won, late ones included",
    "Leads, late ones included": "Interested people, late ones included",
    "Visitors x share who become leads.": "Visitors x share who show interest.",
    "Leads + leads of advertising that still works after the plan's last month.": (
        "Interested people + those whom advertising still brings after the plan's last month."
    ),
    "Leads x share who buy, in the month of the purchase.": "Interested people x share who act, in the month in which they do.",
    "Customers + those who buy after the plan's last month because of it.": (
        "People won + those who act after the plan's last month because of it."
    ),
    "Customers x orders per customer.": "People won x results per person.",
    "Customers x share who recommend you.": "People won x share who recommend you.",
    "Leads / visitors, over all channels.": "Interested people / visitors, over all channels.",
    "Customers / leads, late ones included in both, over all channels.": (
        "People won / interested people, late ones included, over all channels."
    ),
    "Customers / visitors.": "People won / visitors.",
    "Customers / total market (people).": "People won / all people.",
    "Orders / orders of the whole market in the same months.": "Results / all such results in the same months.",
    "Marketing cost / leads.": "Marketing cost / interested people.",
    "Marketing cost / new customers.": "Marketing cost / people won.",
    "Cost per order": "Cost per result",
    "Marketing cost / orders.": "Marketing cost / results.",
    "Marketing cost, late buyers included": "Marketing cost, late ones included",
    "Marketing cost + what the late buyers cost.": "Marketing cost + what the late ones cost.",
    "Costs that do not follow sales": "Costs that do not follow results",
    "Advertising per paid customer": "Advertising per person won by it",
    "Advertising / customers from advertising; leaves out everything else.": "Advertising / people won by it; leaves out everything else.",
    "Orders x price.": "Results x value.",
    "Contribution per order": "Value per result after its cost",
    "Price - cost per unit.": "Value - cost per result.",
    "Orders x (price - cost per unit).": "Results x (value - cost per result).",
    "Added contribution, late buyers included": "Added value after its cost, late ones included",
    "Contribution with the plan - contribution of the orders that would come anyway.": (
        "Value after its cost with the plan - that of the results that would come anyway."
    ),
    "Added contribution - marketing cost, without late buyers.": "Added value - marketing cost, without late ones.",
    "Added contribution - marketing cost, late buyers included.": "Added value - marketing cost, late ones included.",
    "(added contribution - marketing cost) / marketing cost, late buyers included.": (
        "(added value - marketing cost) / marketing cost, late ones included."
    ),
    "(added contribution - marketing cost) / marketing cost, without late buyers.": (
        "(added value - marketing cost) / marketing cost, without late ones."
    ),
    "Revenue / advertising (not a return: margin is missing).": "Value / advertising (not a return: the cost of results is missing).",
    "Revenue per unit of marketing cost": "Value per unit of marketing cost",
    "Revenue / marketing cost.": "Value / marketing cost.",
    "Customer value over time": "Value of one person over time",
    "Customer value per cost of a customer": "Value of one person per cost of winning one",
    "Customer value over time / cost per customer.": "Value of one person over time / cost per person won.",
    "Break-even orders": "Results that cover the cost",
    "Costs that do not follow sales / contribution per order after costs that do.": (
        "Costs that do not follow results / value per result after costs that do."
    ),
    "Break-even customers": "People who cover the cost",
    "Costs that do not follow sales / contribution per customer after costs that do.": (
        "Costs that do not follow results / value per person after costs that do."
    ),
    "Break-even revenue": "Value that covers the cost",
    "Break-even orders x price.": "Results that cover the cost x value.",
    "Visitors who must buy to break even": "Visitors who must act to cover the cost",
    "Break-even customers / visitors.": "People who cover the cost / visitors.",
    "Break-even customers / total market.": "People who cover the cost / all people.",
    "Orders to break even": "Results to break even",
    # why a figure is not there
    "there are no new customers": "nobody is won",
    "there is no price above 0": "there is no value above 0",
    "every sale loses money: what a sale costs is not below what it brings": "every result costs more than it is worth",
    "every sale loses money, or nobody visits": "every result costs more than it is worth, or nobody visits",
    "the plan brings no customers": "the plan wins nobody",
    "the plan brings no leads": "the plan wakes nobody's interest",
    "the orders of the whole market are 0": "the results in the whole area are 0",
    "customers who never leave would be worth an endless amount": "people who never stop would be worth an endless amount",
    "customers who never leave, without discounting, have no finite value": (
        "people who never stop, without discounting, have no finite value"
    ),
    "the price per unit is missing": "the value per result is missing",
    "the cost per unit is missing": "the cost per result is missing",
    "the share of visitors who become leads is missing": "the share of visitors who show interest is missing",
    "the share of leads who buy is missing": "the share of interested people who act is missing",
    "the share of customers who recommend you is missing": "the share of people who recommend you is missing",
    "the orders of the whole market are missing": "the results in the whole area are missing",
    "referred customers need the share who recommend, their invitations, and how many of the invited buy": (
        "recommended people need the share who recommend, their invitations, and how many of the invited act"
    ),
    "a customer leaves nothing per month to pay the cost back": "a person leaves nothing per month to pay the cost back",
    "customers leave before they have paid back what it cost to win them": "people stop before they have covered what it cost to win them",
}
