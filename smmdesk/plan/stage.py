"""Stage: the five stages of a customer's journey, and the other names some people know them by (planning.md M32, M38, M40)."""

from __future__ import annotations

from enum import StrEnum

from smmdesk.words.text import Text, say


class Stage(StrEnum):
    """Where somebody stands on the way from a stranger to an advocate; the funnel counts people at each."""

    AWARENESS = "awareness"
    INTEREST = "interest"
    DESIRE = "desire"
    CONVERSION = "conversion"
    ADVOCACY = "advocacy"

    @property
    def figure(self) -> str:
        """Key of the figure of the forecast that counts the people at this stage."""
        return _FIGURE[self]


class Transition(StrEnum):
    """The four ways from one stage to the next (planning.md M39)."""

    TO_INTEREST = "to interest"
    TO_DESIRE = "to desire"
    TO_CONVERSION = "to conversion"
    TO_ADVOCACY = "to advocacy"

    @property
    def start(self) -> Stage:
        """The stage people come from."""
        return tuple(Stage)[tuple(Transition).index(self)]

    @property
    def end(self) -> Stage:
        """The stage people should get to."""
        return tuple(Stage)[tuple(Transition).index(self) + 1]


class Vocabulary(StrEnum):
    """Which names the stages have; the arithmetic is the same."""

    FIVE = "five stages"
    PURCHASE = "purchase funnel"
    NEED = "need ladder"


_FIGURE = {
    Stage.AWARENESS: "reach",
    Stage.INTEREST: "visits",
    Stage.DESIRE: "leads",
    Stage.CONVERSION: "customers",
    Stage.ADVOCACY: "advocates",
}

NAMES: dict[Vocabulary, dict[Stage, tuple[Text, ...]]] = {
    Vocabulary.FIVE: {
        Stage.AWARENESS: (say("Awareness"),),
        Stage.INTEREST: (say("Interest"),),
        Stage.DESIRE: (say("Desire"),),
        Stage.CONVERSION: (say("Conversion"),),
        Stage.ADVOCACY: (say("Advocacy"),),
    },
    Vocabulary.PURCHASE: {
        Stage.AWARENESS: (say("Awareness"),),
        Stage.INTEREST: (say("Knowledge"),),
        Stage.DESIRE: (say("Consideration"),),
        Stage.CONVERSION: (say("Purchase"),),
        Stage.ADVOCACY: (say("Recommendation"),),
    },
    Vocabulary.NEED: {
        Stage.AWARENESS: (say("Knows the need"),),
        Stage.INTEREST: (say("Has words for it"), say("Understands the solution")),
        Stage.DESIRE: (say("Sees why yours is better"),),
        Stage.CONVERSION: (say("Has bought or agreed"),),
        Stage.ADVOCACY: (say("Recommends it"),),
    },
}
"""Names in order; two names share a stage where the vocabulary is finer than the funnel."""


def stage_name(stage: Stage, vocabulary: Vocabulary) -> Text:
    """What a stage is called; two names joined where the vocabulary has two for it."""
    names = NAMES[vocabulary][stage]
    return names[0] if len(names) == 1 else say("{first}; {second}", first=names[0], second=names[1])


def transition_name(transition: Transition, vocabulary: Vocabulary) -> Text:
    """The way between two stages: "Awareness → Interest"."""
    start, end = (stage_name(s, vocabulary) for s in (transition.start, transition.end))
    return say("{start} → {end}", start=start, end=end)
