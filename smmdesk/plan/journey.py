"""Journey: what is done to lead people from one stage to the next (planning.md M38-M45)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge

from smmdesk.plan.declare import Info, Unit
from smmdesk.plan.stage import Transition, Vocabulary


class Lever(StrEnum):
    """The rate an action should move."""

    USUAL = "usual"
    CLICKS = "clicks"
    LEADS = "leads"
    SALES = "sales"
    ADVOCATES = "advocates"
    REPEAT = "repeat"
    INVITES = "invites"

    @property
    def path(self) -> str:
        """Where the rate stands in the plan; the channels for the rate of clicks, which each has of its own."""
        return _PATHS[self]


_PATHS = {
    Lever.USUAL: "",
    Lever.CLICKS: "channels",
    Lever.LEADS: "rates/lead_rate",
    Lever.SALES: "rates/sale_rate",
    Lever.ADVOCATES: "rates/advocate_rate",
    Lever.REPEAT: "business/repeat_rate",
    Lever.INVITES: "rates/invites",
}
_USUAL = {
    Transition.TO_INTEREST: Lever.CLICKS,
    Transition.TO_DESIRE: Lever.LEADS,
    Transition.TO_CONVERSION: Lever.SALES,
    Transition.TO_ADVOCACY: Lever.ADVOCATES,
}


class Level(StrEnum):
    """The three levels of engagement (planning.md M43)."""

    OBSERVE = "observation"
    TAKE_PART = "participation"
    CREATE = "co-creation"


@dataclass(frozen=True)
class Action:
    """One action that leads people of one segment (or of all) from one stage to the next."""

    id: Annotated[str, Info("Id", hidden=True)]
    step: Annotated[Transition, Info("Step", "From which stage to which it leads.")] = Transition.TO_INTEREST
    segment: Annotated[str, Info("For whom", "One segment; empty: all of them.", choices="segments")] = ""
    channel: Annotated[str, Info("Where", "One channel; empty: all of them.", choices="channels")] = ""
    message: Annotated[str, Info("Message", "What you tell them, in one sentence.", long=True)] = ""
    content: Annotated[str, Info("Content", "What they see or get: a film, a coupon, a thank-you card.", long=True)] = ""
    cost: Annotated[float, Info("Cost", "All in all, as a note. The forecast counts what stands in the budget.", Unit.MONEY), Ge(0)] = 0.0
    owner: Annotated[str, Info("Who", "Who sees to it; one name.")] = ""
    moves: Annotated[Lever, Info("Rate it should move", "By this number you will see whether it works.")] = Lever.USUAL

    @property
    def lever(self) -> Lever:
        """The rate it should move; that of its step unless another is chosen."""
        return _USUAL[self.step] if self.moves is Lever.USUAL else self.moves


@dataclass(frozen=True)
class Ladder:
    """How many people a month watch, take part and create: now, and as aimed at (planning.md M43)."""

    observe_now: Annotated[float | None, Info("Who watch: now", "People who see posts in a month.", Unit.PEOPLE), Ge(0)] = None
    observe_aim: Annotated[float | None, Info("Who watch: aim", "By the end of the plan.", Unit.PEOPLE), Ge(0)] = None
    take_part_now: Annotated[
        float | None, Info("Who take part: now", "People who like, comment, answer or share in a month.", Unit.PEOPLE), Ge(0)
    ] = None
    take_part_aim: Annotated[float | None, Info("Who take part: aim", "By the end of the plan.", Unit.PEOPLE), Ge(0)] = None
    create_now: Annotated[
        float | None, Info("Who create: now", "People who post, review or make something about you in a month.", Unit.PEOPLE), Ge(0)
    ] = None
    create_aim: Annotated[float | None, Info("Who create: aim", "By the end of the plan.", Unit.PEOPLE), Ge(0)] = None

    def level(self, level: Level) -> tuple[float | None, float | None]:
        """Now and aim of one level."""
        return {
            Level.OBSERVE: (self.observe_now, self.observe_aim),
            Level.TAKE_PART: (self.take_part_now, self.take_part_aim),
            Level.CREATE: (self.create_now, self.create_aim),
        }[level]


@dataclass(frozen=True)
class Journey:
    """The names of the stages, the actions between them, and the engagement aimed at. The referral loop stands in the rates."""

    vocabulary: Annotated[Vocabulary, Info("Names of the stages", "Other words for the same steps.")] = Vocabulary.FIVE
    actions: Annotated[tuple[Action, ...], Info("Actions", "What you do to lead people one stage on.")] = ()
    ladder: Annotated[Ladder, Info("Engagement")] = field(default_factory=Ladder)
