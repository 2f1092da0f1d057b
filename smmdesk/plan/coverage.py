"""Coverage: which stage of which segment is served on which channel by actions and content, and where nothing is (planning.md R)."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.plan.content import Item, Purpose
from smmdesk.plan.journey import Action
from smmdesk.plan.plan import Plan
from smmdesk.plan.stage import Stage, Transition


@dataclass(frozen=True, slots=True)
class Cell:
    """What serves people of one segment at one stage on one channel. An empty segment or channel stands for a plan that has none."""

    stage: Stage
    segment: str
    channel: str
    actions: tuple[Action, ...]
    items: tuple[Item, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing serves them."""
        return not self.actions and not self.items


def coverage(plan: Plan) -> tuple[Cell, ...]:
    """All cells, stage by stage, then segment, then channel. Channels that are not for a segment are left out.

    An action stands at the stage its people come from; the last stage is served by the content of advocacy.
    """
    segments = [s.id for s in plan.market.segments] or [""]
    cells = []
    for stage in Stage:
        for segment in segments:
            channels = [c.id for c in plan.channels if not c.segments or segment in c.segments or not segment] or [""]
            cells += [Cell(stage, segment, channel, *_serving(plan, stage, segment, channel)) for channel in channels]
    return tuple(cells)


def uncovered(plan: Plan) -> tuple[tuple[Transition, str], ...]:
    """The steps of segments that neither an action nor content serves: (step, segment id)."""
    segments = [s.id for s in plan.market.segments] or [""]
    return tuple((step, segment) for segment in segments for step in Transition if not _is_served(plan, step, segment))


def asked_to_act(plan: Plan, segment: str) -> bool:
    """Whether anybody asks the people of a segment to buy or to agree: an action into conversion, or content that asks at desire."""
    by_action = any(a.step is Transition.TO_CONVERSION and a.segment in ("", segment) and _says_something(a) for a in plan.journey.actions)
    return by_action or any(
        i.purpose is Purpose.ASK and i.stage in (Stage.DESIRE, Stage.CONVERSION) and i.segment in ("", segment) for i in plan.content.items
    )


def _is_served(plan: Plan, step: Transition, segment: str) -> bool:
    if any(a.step is step and a.segment in ("", segment) and _says_something(a) for a in plan.journey.actions):
        return True
    if step is Transition.TO_CONVERSION:
        return asked_to_act(plan, segment)
    return any(i.stage is step.start and i.segment in ("", segment) for i in plan.content.items)


def _serving(plan: Plan, stage: Stage, segment: str, channel: str) -> tuple[tuple[Action, ...], tuple[Item, ...]]:
    actions = tuple(a for a in plan.journey.actions if a.step.start is stage and a.segment in ("", segment) and a.channel in ("", channel))
    items = tuple(i for i in plan.content.items if i.stage is stage and i.segment in ("", segment) and i.channel in ("", channel))
    return tuple(a for a in actions if _says_something(a)), items


def _says_something(action: Action) -> bool:
    return bool(action.message.strip() or action.content.strip())
