"""Set-up: the checklist of accounts and the service promise of each channel as tables (planning.md M26, M50)."""

from __future__ import annotations

from smmdesk.evidence.setup import open_items, setup_items
from smmdesk.plan.plan import Plan
from smmdesk.report.rows import TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Count, Number, Text, say


def setup_table(plan: Plan, speaker: Speaker) -> TableRows:
    """Channel, what to do, why, done."""
    heads = (say("Channel"), say("What"), say("Why"), say("Done"))
    rows = tuple(
        (channel.name, speaker.text(item.label), speaker.text(item.why), speaker.value(item.key in channel.setup))
        for channel in plan.channels
        for item in setup_items(channel)
    )
    return TableRows(tuple(speaker.text(h) for h in heads), rows, ("left",) * 4)


def setup_sentence(plan: Plan) -> Text:
    """How much is left to do before the start."""
    left = sum(len(open_items(channel)) for channel in plan.channels)
    if not any(setup_items(channel) for channel in plan.channels):
        return say("No channel needs an account yet.")
    return say("All accounts are ready.") if not left else say("{n} steps are left before the start.", n=Count(left))


def promise_table(plan: Plan, speaker: Speaker) -> TableRows:
    """Channel, answers within, hours covered, who."""
    heads = (say("Channel"), say("Answers within"), say("Hours covered"), say("Who answers"))
    rows = tuple(
        (
            channel.name,
            speaker.text(say("{n} hours", n=Number(channel.reply_hours))) if channel.reply_hours is not None else NOT_KNOWN,
            channel.covered or NOT_KNOWN,
            channel.answered_by or NOT_KNOWN,
        )
        for channel in plan.channels
    )
    return TableRows(tuple(speaker.text(h) for h in heads), rows, ("left",) * 4)


PORTRAIT: tuple[Text, ...] = (
    say("They look only at what matters to them, and scroll on in a second."),
    say("They trust people they know and people like them more than any advertisement."),
    say("They take repeated advertising for spam, and do not forgive it."),
    say("They expect you to be there, and to answer within hours, not days."),
    say("They like to be recognised: thanked, named, asked for their opinion."),
)
"""What people on social media are like (planning.md M26), for the help beside the service promise."""
