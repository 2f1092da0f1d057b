"""Policy: the social media policy as a document, written from the answers, each section in the owner's own words if wanted (M61, M62)."""

from __future__ import annotations

from smmdesk.plan.plan import Plan
from smmdesk.plan.policy import Policy
from smmdesk.report.pages import DocumentText, Section
from smmdesk.report.rows import TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Number, Text, say

MANDATORY = ("empower", "protect", "legal")
"""Keys of the sections for the three purposes."""

HEADINGS: dict[str, Text] = {
    "scope": say("For whom this holds"),
    "empower": say("What you are welcome to do"),
    "protect": say("How we protect our name"),
    "legal": say("What the law asks of us"),
    "community": say("Rules for members of our pages"),
    "roles": say("Who does what"),
    "escalation": say("When something is serious"),
    "approval": say("Approval"),
}


def policy_document(plan: Plan, speaker: Speaker) -> DocumentText:
    """The policy. A section the owner has written (`Policy.texts`, by key) stands as written; the others follow from the answers."""
    policy = plan.policy
    own = {text.id: text.text for text in policy.texts if text.text.strip()}
    made = {
        "scope": _scope(plan, speaker),
        "empower": _empower(policy, speaker),
        "protect": _protect(policy, speaker),
        "legal": _legal(policy, speaker),
        "community": policy.community.strip(),
        "roles": "",
        "escalation": "",
        "approval": _approval(policy, speaker),
    }
    tables = {"roles": _roles(policy, speaker), "escalation": _escalation(policy, speaker)}
    sections = tuple(
        Section(key, heading, own.get(key, made[key]), tables.get(key), key in own, _missing(key, own.get(key, made[key]), tables.get(key)))
        for key, heading in HEADINGS.items()
    )
    title = say("Social media policy of {name}", name=plan.business.name) if plan.business.name else say("Social media policy")
    note = say("Made from the answers in this plan. It is a beginning, not legal advice: let somebody who knows the law read it.")
    return DocumentText(title, sections, note)


def _missing(key: str, text: str, table: TableRows | None) -> Text | None:
    if text.strip() or (table and table.rows):
        return None
    if key in MANDATORY:
        return say("This part is needed: answer one of its questions.")
    return say("Not written yet.") if key in ("roles", "escalation") else None


def _scope(plan: Plan, speaker: Speaker) -> str:
    policy = plan.policy
    parts = []
    if policy.applies_to:
        parts.append(say("It holds for: {people}.", people=policy.applies_to.rstrip(".")))
    if policy.speakers:
        parts.append(say("In the name of the business speak: {people}.", people=policy.speakers.rstrip(".")))
    names = [c.name for c in plan.channels if c.platform and c.name]
    if names:
        parts.append(say("Our channels: {names}.", names=", ".join(names)))
    return " ".join(speaker.text(part) for part in parts)


def _empower(policy: Policy, speaker: Speaker) -> str:
    return _lines(
        speaker,
        (say("You are welcome to: {text}", text=policy.encouraged.strip()), policy.encouraged),
        (say("We help you: {text}", text=policy.training.strip()), policy.training),
        (say("If you are not sure, ask: {text}", text=policy.speakers.strip()), policy.speakers),
    )


def _protect(policy: Policy, speaker: Speaker) -> str:
    never = "; ".join(line.strip() for line in policy.never if line.strip())
    return _lines(
        speaker,
        (say("How we sound: {text}", text=policy.voice.strip()), policy.voice),
        (say("We never post: {text}.", text=never), never),
        (say("Before a post goes out: {text}", text=policy.approval.strip()), policy.approval),
        (say("When somebody criticises us: {text}", text=policy.complaints.strip()), policy.complaints),
    )


def _legal(policy: Policy, speaker: Speaker) -> str:
    return _lines(
        speaker,
        (say("Advertising and gifts: {text}", text=policy.disclosure.strip()), policy.disclosure),
        (say("Data and pictures of customers: {text}", text=policy.privacy.strip()), policy.privacy),
        (say("Pictures, music and texts of others: {text}", text=policy.rights.strip()), policy.rights),
    )


def _approval(policy: Policy, speaker: Speaker) -> str:
    parts = []
    if policy.approved_by:
        parts.append(say("Approved by {name}.", name=policy.approved_by))
    if policy.review:
        parts.append(say("To be looked at again on {day}.", day=policy.review))
    return " ".join(speaker.text(part) for part in parts)


def _roles(policy: Policy, speaker: Speaker) -> TableRows:
    columns = tuple(speaker.text(t) for t in (say("Task"), say("Who"), say("Deputy")))
    rows = tuple((r.task or NOT_KNOWN, r.name or NOT_KNOWN, r.deputy or NOT_KNOWN) for r in policy.roles)
    return TableRows(columns, rows, ("left", "left", "left"))


def _escalation(policy: Policy, speaker: Speaker) -> TableRows:
    columns = tuple(speaker.text(t) for t in (say("When"), say("To whom"), say("Within hours"), say("What is done")))
    rows = tuple(
        (e.trigger or NOT_KNOWN, e.to or NOT_KNOWN, speaker.value(Number(e.within_hours)), e.what or NOT_KNOWN) for e in policy.escalation
    )
    return TableRows(columns, rows, ("left", "left", "right", "left"))


def _lines(speaker: Speaker, *lines: tuple[Text, str]) -> str:
    """One paragraph for each answer that is given."""
    return "\n".join(speaker.text(text) for text, answer in lines if answer.strip())
