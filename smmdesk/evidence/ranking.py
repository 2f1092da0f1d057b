"""Ranking: the networks in order of fit to a plan, with every reason, and how far the order can be trusted (planning.md M47)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from smmdesk.evidence.criteria import Criterion, Score, Wish, scores, wish_of
from smmdesk.evidence.records import Platform, platforms
from smmdesk.plan.plan import Plan
from smmdesk.plan.wish import Wish as PlanWish
from smmdesk.words.text import Chance, Text, say

DRAWS = 1_000
NEAR_TIE = 0.25
"""Two networks are as good as tied when each is ahead in at least this part of the draws."""
NOT_SOCIAL = ("google_search", "email")
ONLY_IN: Mapping[str, tuple[str, ...]] = MappingProxyType({"zalo": ("VN",), "wechat": ("CN",), "douyin": ("CN",)})
NOT_IN: Mapping[str, tuple[str, ...]] = MappingProxyType({"tiktok": ("CN", "IN"), "linkedin": ("CN", "RU"), "x": ("CN", "RU")})
ABSENT_FROM_CHINA = ("facebook", "instagram", "messenger", "whatsapp", "threads", "youtube")


def weights_of(wish: PlanWish) -> Mapping[Criterion, float]:
    """How much each criterion counts for the owner."""
    return {
        Criterion.GOAL: wish.goal_weight,
        Criterion.AUDIENCE: wish.audience_weight,
        Criterion.CONTENT: wish.content_weight,
        Criterion.COMPETITION: wish.competition_weight,
    }


def usual_weights() -> Mapping[Criterion, float]:
    """How much each criterion counts unless the owner changes it: the audience most, then the goal."""
    return weights_of(PlanWish())


@dataclass(frozen=True)
class Place:
    """One network's place. `first`: part of the doubtful draws in which it leads; `best` and `worst` hold in 8 of 10 of them."""

    platform: Platform
    place: int
    points: float
    """0..100, the weighted mean of the scores."""
    scores: tuple[Score, ...]
    first: float
    best: int
    worst: int
    ties: tuple[Platform, ...] = field(default=())
    """Networks it cannot be told from."""

    @property
    def stability(self) -> Text:
        """How far the place can be trusted, in words."""
        where = say("place {best} to {worst} in 8 of 10", best=self.best, worst=self.worst)
        if self.best == self.worst:
            where = say("place {place} in at least 8 of 10", place=self.best)
        text = say("First place: {chance}; {where}.", chance=Chance(self.first), where=where)
        if not self.ties:
            return text
        return say("{text} About as good: {names}.", text=text, names=", ".join(p.name for p in self.ties))


def rank(plan: Plan, wish: Wish | None = None, weights: Mapping[Criterion, float] | None = None) -> tuple[Place, ...]:
    """All networks open to the owner's country, best first; without wish and weights by those of the plan.

    Weights need not add up; raises ValueError if negative or all zero.

    Doubt: every weight between half and one and a half times its value, every share within its margin; the same plan gives the same draws.
    """
    wish = wish or wish_of(plan)
    typed = np.array([(weights or weights_of(plan.wish)).get(c, 0.0) for c in Criterion])
    if typed.min() < 0 or typed.sum() <= 0:
        raise ValueError("weights must not be negative, and one must be more than 0")
    open_to = [p for p in platforms().values() if is_open(p.id, plan.business.country)]
    scored = [scores(p, plan, wish) for p in open_to]
    points = np.array([[s.points for s in row] for row in scored])
    doubts = np.array([[s.doubt for s in row] for row in scored])
    totals = points @ typed / typed.sum()
    drawn = _drawn(points, doubts, typed)
    order = sorted(range(len(open_to)), key=lambda i: (-totals[i], open_to[i].name))
    return tuple(_place(n, i, open_to, scored[i], float(totals[i]), drawn) for n, i in enumerate(order, 1))


def is_open(platform: str, country: str) -> bool:
    """Whether a social network can be used for business in a country (fact sheets, `regions`)."""
    if platform in NOT_SOCIAL or (country == "CN" and platform in ABSENT_FROM_CHINA):
        return False
    return country in ONLY_IN.get(platform, (country,)) and country not in NOT_IN.get(platform, ())


def _drawn(points: NDArray[np.float64], doubts: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Total points, draws x networks."""
    random = np.random.Generator(np.random.PCG64(47))
    loads = weights * random.uniform(0.5, 1.5, (DRAWS, len(weights)))
    errors = random.standard_normal((DRAWS, *points.shape)) * doubts / 1.96
    shaken = np.clip(points + errors, 0, 100)
    totals: NDArray[np.float64] = np.einsum("dnc,dc->dn", shaken, loads) / loads.sum(1, keepdims=True)
    return totals


def _place(
    place: int, index: int, open_to: Sequence[Platform], found: tuple[Score, ...], total: float, drawn: NDArray[np.float64]
) -> Place:
    ahead = (drawn > drawn[:, [index]]).sum(1) + 1
    best, worst = np.percentile(ahead, [10, 90])
    beaten = (drawn > drawn[:, [index]]).mean(0)
    ties = [p for p, part in zip(open_to, beaten, strict=True) if NEAR_TIE <= part <= 1 - NEAR_TIE]
    first = float((ahead == 1).mean())
    return Place(open_to[index], place, total, found, first, round(float(best)), round(float(worst)), tuple(ties))
