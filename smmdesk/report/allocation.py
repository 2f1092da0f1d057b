"""Allocation: a budget divided anew beside the present division: rows for the chart, the sentence, and plain data (forecast.md 10)."""

from __future__ import annotations

from typing import Any

from smmdesk.forecast.allocate_plan import PlanSplit
from smmdesk.forecast.allocation.split import Limit, Proof
from smmdesk.forecast.allocation.two_budgets import hours_of
from smmdesk.report.rows_compare import SplitPart, SplitRows
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Money, Number, Percent, Text, Undefined, say

SPEAKER = Speaker()


def split_rows(answer: PlanSplit) -> SplitRows:
    """Each channel's monthly spend: now, at best, and between which ends it hardly matters."""
    names, now = _names(answer), {c.id: c.spend for c in answer.plan.channels}
    parts = tuple(SplitPart(names[r.id], now[r.id], answer.spends[r.id], r.low, r.high) for r in answer.rooms)
    return SplitRows(parts, answer.plan.business.currency, split_title(answer), split_sentence(answer))


def split_title(answer: PlanSplit) -> Text:
    """The verdict on the present division."""
    if len(answer.options) == 1:
        return say("One channel leaves nothing to divide")
    if answer.hours is not None:
        return say(
            "The best split of {budget} and {hours} hours a week", budget=_money(answer, answer.budget), hours=Number(answer.hours, 1)
        )
    if not answer.same_budget:
        return say("The best split of {budget}", budget=_money(answer, answer.budget))
    if answer.now.is_close:
        return say("Your split is as good as the best one")
    if isinstance(answer.now.gain_share, Undefined):
        return say("Another split earns {gain} more", gain=_money(answer, answer.now.gain))
    return say("Another split earns {share} more", share=Percent(answer.now.gain_share))


def split_sentence(answer: PlanSplit) -> Text:
    """What to spend where, what it earns, and whether it is worth the trouble."""
    text = say("{finding}:", finding=split_title(answer))
    for at, part in enumerate(sorted(answer.split.parts, key=lambda p: -p.spend)):
        parts = {"before": text, "channel": _names(answer)[part.id], "spend": _money(answer, float(f"{part.spend:.3g}"))}
        text = say("{before}, {channel} {spend}", **parts) if at else say("{before} {channel} {spend}", **parts)
    text = say("{before} a month", before=text)
    if answer.split.hour_price > 0:
        brings = _money(answer, answer.split.hour_price)
        return say("{before}. Your time is the limit: one more hour a week brings {brings} of contribution.", before=text, brings=brings)
    unspent = answer.split.unspent
    if unspent > 0.005 * max(answer.budget, 1.0):
        kept = _money(answer, unspent)
        return say(
            "{before}. Keep {unspent}: more would not pay for itself, or the channels' limits are reached.", before=text, unspent=kept
        )
    return say("{before}. The next unit of money brings {price} of contribution.", before=text, price=_money(answer, answer.split.price))


def split_record(answer: PlanSplit) -> dict[str, Any]:
    """The answer as JSON data."""
    split, now = answer.split, {c.id: c.spend for c in answer.plan.channels}
    channels = [
        {
            "id": part.id,
            "name": _names(answer)[part.id],
            "now": now[part.id],
            "best": part.spend,
            "as_good_from": room.low,
            "as_good_to": room.high,
            "contribution": part.contribution,
            "next_unit_brings": part.marginal,
            "limit": None if part.limit is Limit.NONE else part.limit.value,
        }
        for part, room in zip(split.parts, answer.rooms, strict=True)
    ]
    return {
        "budget": answer.budget,
        "spent": split.spent,
        "unspent": split.unspent,
        "contribution": split.objective,
        "contribution_now": answer.now.current,
        "gain": answer.now.gain,
        "gain_share": None if isinstance(answer.now.gain_share, Undefined) else answer.now.gain_share,
        "within_one_percent": answer.now.is_close,
        "same_budget_as_now": answer.same_budget,
        "next_unit_brings": split.price,
        "hours_a_week": answer.hours,
        "hours_used": None if answer.hours is None else hours_of(answer.options, split),
        "next_hour_a_week_brings": None if answer.hours is None else split.hour_price,
        "proof": split.proof.value if split.proof is not Proof.EXACT else "exact",
        "no_split_beats": split.bound,
        "channels": channels,
        "nearly_as_good": [
            {"why": SPEAKER.text(tie.why), "spends": dict(zip(answer.spends, tie.spends, strict=True)), "loss_share": tie.loss_share}
            for tie in answer.ties
        ],
        "sentence": SPEAKER.text(split_sentence(answer)),
    }


def _names(answer: PlanSplit) -> dict[str, str]:
    return {c.id: c.name for c in answer.plan.channels}


def _money(answer: PlanSplit, amount: float) -> Money:
    return Money(amount, answer.plan.business.currency)
