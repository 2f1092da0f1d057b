"""Break-even: how many sales pay for the program, in one sentence (planning.md M67)."""

from __future__ import annotations

from smmdesk.forecast.economics import whole_units
from smmdesk.forecast.outlook import Outlook
from smmdesk.words.text import Count, Percent, Text, Undefined, say


def break_even_sentence(outlook: Outlook) -> Text:
    """What must be sold to earn the program's cost back, and which part of the visitors must buy."""
    plan = outlook.plan
    orders, conversion = outlook.figure("break_even_orders"), outlook.figure("needed_conversion")
    if isinstance(orders, Undefined):
        return say("Break-even is not known: {reason}.", reason=orders.reason)
    if orders <= 0:
        return say("The program costs nothing, so the first sale already earns.")
    units = float(whole_units(orders))
    noun = plan.business.unit_name if units == 1 else plan.business.units_name
    head = say("The program pays for itself with {n} {units} sold.", n=Count(units), units=noun)
    if isinstance(conversion, Undefined):
        return head
    return say("{head} For that, {share} of the visitors must buy.", head=head, share=Percent(conversion))
