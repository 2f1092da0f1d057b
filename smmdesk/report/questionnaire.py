"""Questionnaire: questions for customers, made for the plan, to be printed and handed out (planning.md M25)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, say


@dataclass(frozen=True, slots=True)
class Question:
    """One question, and the answers to tick; without answers there is room to write."""

    text: Text
    answers: tuple[Text | str, ...] = ()


def questionnaire(plan: Plan) -> tuple[Question, ...]:
    """Nine short questions: what for, since when, where they look, what almost kept them away. No names are asked."""
    offer: Text | str = plan.business.offer or say("our offer")
    networks = tuple(dict.fromkeys(c.name for c in plan.channels if c.name))
    interests = tuple(dict.fromkeys(i for s in plan.market.segments for i in s.interests))[:8]
    return (
        Question(say("What did you need when you first thought of {offer}?", offer=offer)),
        Question(say("How did you do it before?")),
        Question(say("What would you type to look for it?")),
        Question(
            say("How did you hear of us?"),
            (*networks, say("Friends or family"), say("Walking by"), say("A search"), say("Something else")),
        ),
        Question(say("Which of these do you use every week?"), (*networks, say("None of them"))),
        Question(say("What are you interested in?"), (*interests, say("Something else"))),
        Question(say("What almost kept you from coming or buying?")),
        Question(say("Would you recommend us?"), (say("Yes, I have already"), say("Yes, if asked"), say("Rather not"))),
        Question(
            say("How old are you?"),
            (say("Under 18"), "18–24", "25–34", "35–49", "50–64", say("65 or more"), say("I would rather not say")),
        ),
    )
