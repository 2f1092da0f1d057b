"""Security: the page for the day something goes wrong: who decides, who calls whom, who holds which account (planning.md M63, M64)."""

from __future__ import annotations

from smmdesk.plan.choices import label_of
from smmdesk.plan.plan import Plan
from smmdesk.plan.safety import Posture
from smmdesk.report.pages import DocumentText, Section
from smmdesk.report.rows import TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Text, say

INCIDENT_STEPS: tuple[Text, ...] = (
    say("Stop: nobody posts, deletes or answers until the person in charge has spoken."),
    say("Keep proof: take pictures of the screen with day and time."),
    say("Call the person in charge, then the deputy, by telephone."),
    say("Lost account: sign out all devices, change the password, use the network's form for stolen accounts."),
    say("Wrong post: take it down, say so openly in one sentence, apologise once."),
    say("Data of customers concerned: ask the expert the same day whom the law says you must tell."),
    say("Afterwards: write down what happened, what helped, and change these steps."),
)
"""Proposed when the owner has written none."""

ADVICE: dict[Posture, Text] = {
    Posture.NOT_SAID: say("Choose where you stand; each place has its next step."),
    Posture.REACTOR: say("You answer when something happens. Next step: look every day at what is said, so that nothing grows unseen."),
    Posture.PROTECTOR: say("You watch and guard your name. Next step: post something useful each week, so that others speak well of you."),
    Posture.INFLUENCER: say("You lead the conversation. Next step: keep listening; who leads is also the first to be criticised."),
}


def security_document(plan: Plan, speaker: Speaker) -> DocumentText:
    """People, chain of command, accounts and incident steps."""
    safety = plan.safety
    steps = safety.incident or tuple(speaker.text(step) for step in INCIDENT_STEPS)
    nobody = None if safety.in_charge.strip() else say("Nobody is in charge yet.")
    people = Section("people", say("Who decides"), "", _people(plan, speaker), missing=nobody)
    chain = Section("chain", say("Who calls whom"), "\n".join(f"{n}. {line}" for n, line in enumerate(safety.chain, 1)))
    access = Section("access", say("Who holds which account"), "", access_table(plan, speaker), missing=_no_access(plan))
    incident = Section(
        "incident", say("When something happens"), "\n".join(f"{n}. {line}" for n, line in enumerate(steps, 1)), own=bool(safety.incident)
    )
    posture = Section("posture", say("Where we stand"), speaker.text(ADVICE[safety.posture]))
    note = say("Passwords never stand here: keep them in a password manager.")
    return DocumentText(say("Security of our accounts"), (people, chain, access, incident, posture), note)


def access_table(plan: Plan, speaker: Speaker) -> TableRows:
    """Account, holder, what they may do, two-step sign-in, way back in, last checked. Accounts of tools that no row names come last."""
    heads = (say("Account"), say("Held by"), say("May"), say("Two-step"), say("Way back in"), say("Checked"))
    rows = [
        (
            a.account or NOT_KNOWN,
            a.holder or NOT_KNOWN,
            speaker.translate(label_of(a.right)),
            speaker.value(a.two_step),
            a.recovery or NOT_KNOWN,
            speaker.value(a.checked),
        )
        for a in plan.safety.access
    ]
    named = {a.account.casefold() for a in plan.safety.access}
    rows += [
        (f"{tool.name}: {tool.account}", tool.owner or NOT_KNOWN, *(NOT_KNOWN,) * 4)
        for tool in plan.content.tools
        if tool.account and tool.account.casefold() not in named
    ]
    return TableRows(tuple(speaker.text(h) for h in heads), tuple(rows), ("left",) * 6)


def _people(plan: Plan, speaker: Speaker) -> TableRows:
    safety = plan.safety
    rows = (
        (say("In charge"), safety.in_charge),
        (say("Deputy"), safety.deputy),
        (say("Expert"), safety.expert),
        (say("How to reach the expert"), safety.contact),
    )
    return TableRows(
        (speaker.text(say("Role")), speaker.text(say("Who"))),
        tuple((speaker.text(role), name or NOT_KNOWN) for role, name in rows),
        ("left", "left"),
    )


def _no_access(plan: Plan) -> Text | None:
    noted = any(a.account and a.holder for a in plan.safety.access)
    return None if noted or not any(c.platform for c in plan.channels) else say("It is not noted who holds the accounts.")
