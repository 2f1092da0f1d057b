"""Safety rules: the three purposes of the policy, the person in charge, accounts and passwords (planning.md M61-M63)."""

from __future__ import annotations

from collections.abc import Iterator

from smmdesk.checks.case import Case, Rule, error, hint
from smmdesk.plan.policy import Policy
from smmdesk.plan.problem import Problem
from smmdesk.plan.secret import passwords_in
from smmdesk.words.text import Text, say

PURPOSES: dict[str, tuple[Text, tuple[str, ...]]] = {
    "empower": (say("empower employees"), ("encouraged", "speakers")),
    "protect": (say("protect the brand"), ("voice", "never", "approval", "complaints")),
    "legal": (say("guard against legal risk"), ("disclosure", "privacy", "rights")),
}
"""Each purpose of a policy, and the answers of which at least one must be given."""


def policy_section(case: Case) -> Iterator[Problem]:
    """A purpose of the policy without a word."""
    policy = case.plan.policy
    for key, (name, fields) in PURPOSES.items():
        if not answered(policy, key):
            text = say("The social media policy does not yet {purpose}.", purpose=name)
            yield hint("policy_section", f"policy/{fields[0]}", text, say("Answer one question of this part."))


def no_roles(case: Case) -> Iterator[Problem]:
    """Nobody is named in the policy."""
    if not any(role.name.strip() for role in case.plan.policy.roles):
        text = say("The policy names nobody who posts, answers and decides.")
        yield hint("no_roles", "policy/roles", text, say("Name one person for each task, and a deputy."))


def security_person(case: Case) -> Iterator[Problem]:
    """Nobody is in charge of security."""
    if not case.plan.safety.in_charge.strip():
        text = say("Nobody is in charge when an account is lost or a post goes wrong.")
        yield hint("security_person", "safety/in_charge", text, say("Name one person and a deputy."))


def no_incident_steps(case: Case) -> Iterator[Problem]:
    """No steps for the day something happens."""
    if not case.plan.safety.incident:
        text = say("It is not written down what to do when something happens.")
        yield hint("no_incident_steps", "safety/incident", text, say("Take the proposed steps and put in your names."))


def no_answer_to_critics(case: Case) -> Iterator[Problem]:
    """On networks people answer in public: control is lost unless somebody knows what to say (planning.md M9)."""
    policy = case.plan.policy
    if any(c.platform for c in case.plan.channels) and not policy.complaints.strip():
        text = say("People will answer you in public, and it is not agreed what you say to criticism.")
        yield hint("no_answer_to_critics", "policy/complaints", text, say("Say how fast, in what tone, and when in private."))


def no_access(case: Case) -> Iterator[Problem]:
    """It is not noted who holds the accounts."""
    if any(c.platform for c in case.plan.channels) and not any(a.account and a.holder for a in case.plan.safety.access):
        text = say("It is not written down who holds which account.")
        yield hint("no_access", "safety/access", text, say("Note account and holder, never a password."))


def password(case: Case) -> Iterator[Problem]:
    """Something that looks like a password."""
    for path in passwords_in(case.plan):
        text = say("This looks like a password. A plan is copied, mailed and printed.")
        yield error("password", path, text, say("Delete it and change it; keep passwords in a password manager."))


def answered(policy: Policy, purpose: str) -> bool:
    """Whether an answer of a purpose is given, or its section was written by hand. Raises KeyError for no such purpose."""
    given = (getattr(policy, name) for name in PURPOSES[purpose][1])
    texts = (s.text for s in policy.texts if s.id == purpose)
    return any(bool(value.strip() if isinstance(value, str) else value) for value in (*given, *texts))


RULES: tuple[Rule, ...] = (policy_section, no_roles, security_person, no_incident_steps, no_answer_to_critics, no_access, password)
