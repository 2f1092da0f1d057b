"""Verdict: GO, EXTEND, NO-GO or WAIT after a pilot, by gates that were fixed before it (forecast.md 12.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from smmdesk.words.text import Chance, Count, Text, Undefined, say


class Decision(StrEnum):
    """What to do with the program."""

    GO = "go"
    EXTEND = "extend"
    NO_GO = "no-go"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Gates:
    """GO from this chance on, NO-GO up to that one, and the accepted chance of too large a loss."""

    go: float = 0.80
    no_go: float = 0.20
    loss: float = 0.10

    def __post_init__(self) -> None:
        if not 0.0 <= self.no_go < self.go <= 1.0 or not 0.0 <= self.loss <= 1.0:
            raise ValueError("the NO-GO gate must lie below the GO gate, and all of them between 0 and 1")


@dataclass(frozen=True, slots=True)
class More:
    """So many more observations of one step (`key`: `lead_rate` counts visitors, `sale_rate` leads) take so many more visitors."""

    key: str
    trials: int
    visits: int


@dataclass(frozen=True)
class Verdict:
    """The decision, its sentence, the day to look again (WAIT only), and what would probably decide (EXTEND only)."""

    decision: Decision
    text: Text
    look_again: date | None = None
    more: More | None = None


def decide(chance: float, loss_chance: float, gates: Gates) -> Decision:
    """The rule alone. `chance`: P(MROI of the program > target | data); `loss_chance`: P(loss > largest acceptable loss)."""
    if chance <= gates.no_go:
        return Decision.NO_GO
    return Decision.GO if chance >= gates.go and loss_chance <= gates.loss else Decision.EXTEND


def judge(
    chance: float,
    loss_chance: float,
    gates: Gates,
    still_possible: Sequence[tuple[float, float]] = (),
    matured_on: date | None = None,
    more: More | None = None,
) -> Verdict:
    """The decision in words. `still_possible`: (chance, loss chance) as they would be if the fewest, or the most, maturing leads bought.

    If one of those leads to another decision, the verdict is WAIT until `matured_on`. `more` is told with EXTEND.
    """
    now = decide(chance, loss_chance, gates)
    if matured_on is not None and any(decide(*other, gates) is not now for other in still_possible):
        text = say("wait: leads that may still buy can change the decision, look again on {day}", day=matured_on)
        return Verdict(Decision.WAIT, text, matured_on)
    if now is Decision.GO:
        return Verdict(
            now,
            say("go: the chance that the program pays is {chance}, and you asked for {gate}", chance=Chance(chance), gate=Chance(gates.go)),
        )
    if now is Decision.NO_GO:
        return Verdict(now, say("do not go: the chance that the program pays is only {chance}", chance=Chance(chance)))
    if chance >= gates.go:
        return Verdict(
            now,
            say(
                "not yet: the program would probably pay, but the chance of too large a loss is {chance}, and you accept {gate}",
                chance=Chance(loss_chance),
                gate=Chance(gates.loss),
            ),
        )
    return Verdict(now, _extend(chance, more), more=more)


def _extend(chance: float, more: More | None) -> Text:
    if more is None:
        return say("extend: the chance that the program pays is {chance}, which decides nothing yet", chance=Chance(chance))
    parts = {"chance": Chance(chance), "n": Count(more.trials), "visits": Count(more.visits)}
    if more.key == "lead_rate":
        return say("extend: the chance that the program pays is {chance}; about {n} more visitors would probably decide", **parts)
    return say(
        "extend: the chance that the program pays is {chance}; about {n} more leads ({visits} visitors) would probably decide", **parts
    )


def decisive_chance(belief: tuple[float, float], trials: int, target: float, gates: Gates) -> float:
    """The chance that `trials` more observations of one rate carry P(rate > target) to one of the gates."""
    from scipy.special import betainc

    from smmdesk.forecast.binomial import beta_binomial

    a, b = belief
    k = np.arange(trials + 1.0)
    above = 1.0 - betainc(a + k, b + trials - k, target)
    return float(np.sum(beta_binomial(trials, a, b)[(above >= gates.go) | (above <= gates.no_go)]))


def trials_to_decide(belief: tuple[float, float], target: float, gates: Gates, wanted: float = 0.8, most: int = 100_000) -> int | Undefined:
    """How many more observations bring a decision with the wanted chance, tried in steps of a tenth; 0 if it is decided now."""
    trials = 0
    while trials <= most:
        if decisive_chance(belief, trials, target, gates) >= wanted:
            return trials
        trials = max(trials + 1, round(trials * 1.1))
    return Undefined(say("even {most} more would probably not decide: the truth is close to the limit", most=Count(most)))
