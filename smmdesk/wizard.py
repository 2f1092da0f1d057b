"""Wizard: the steps of the planner as a pure state machine: which there are, what each lacks, where Back and Next lead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smmdesk.forecast.needs import CUSTOMERS, Need, first_missing
from smmdesk.plan.path import Path, get
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem, Severity
from smmdesk.plan.stage import Transition
from smmdesk.words.text import Text, say


class Section(StrEnum):
    """The four parts of the rail."""

    PLAN = "plan"
    DECIDE = "decide"
    RUN = "run"
    SHARE = "share"

    @property
    def label(self) -> Text:
        """What the rail shows."""
        return {
            Section.PLAN: say("Plan"),
            Section.DECIDE: say("Decide"),
            Section.RUN: say("Run"),
            Section.SHARE: say("Share"),
        }[self]


class StepState(StrEnum):
    """How far a step is. A warning never blocks."""

    OPEN = "open"
    HALF = "half"
    DONE = "done"
    WARNING = "warning"


@dataclass(frozen=True)
class Want:
    """Something a step asks for: the path of the field, the sentence when it is missing, how to see that it is there."""

    path: Path
    sentence: Text
    filled: Callable[[Plan], bool] | None = None

    def is_filled(self, plan: Plan) -> bool:
        """Whether the plan has it."""
        if self.filled is not None:
            return self.filled(plan)
        value = get(plan, self.path)
        return value is not None and value not in ("", ())


@dataclass(frozen=True)
class Step:
    """One step. `fields` are the path prefixes it edits, by which problems find their step."""

    key: str
    section: Section
    label: Text
    lead: Text
    """One line under the heading."""
    wants: tuple[Want, ...] = ()
    fields: tuple[Path, ...] = ()
    looks_at_forecast: bool = False
    """Done as soon as the plan can be computed; nothing is typed here."""


@dataclass(frozen=True)
class StepStatus:
    """A step with its state and what is missing or wrong."""

    step: Step
    number: int
    state: StepState
    missing: tuple[Want, ...]
    problems: tuple[Problem, ...]


def _need(need: Need, sentence: Text) -> Want:
    return Want(need.value.rstrip("/"), sentence, lambda plan: first_missing(plan, (need,)) is None)


def _action(step: Transition, sentence: Text) -> Want:
    return Want("journey/actions", sentence, lambda plan: any(action.step is step for action in plan.journey.actions))


def _has_amounts(plan: Plan) -> bool:
    lines = plan.budget.lines
    return not lines or any(line.amount.high > 0 for line in lines)


STEPS: tuple[Step, ...] = (
    Step(
        "goal",
        Section.PLAN,
        say("Business and goal"),
        say("One goal, said so clearly that a stranger could check it."),
        (
            Want("business/offer", say("Say what you sell.")),
            _need(Need.PRICE, say("Give the price per unit.")),
            _need(Need.UNIT_COST, say("Give the cost per unit.")),
            Want("goal/statement", say("Say what exactly you want to reach.")),
            Want("goal/target", say("Give the number to reach.")),
            Want("goal/start", say("Give the first day that counts.")),
            Want("goal/end", say("Give the last day that counts.")),
            Want("goal/parent", say("Name the business goal it serves.")),
            Want("goal/relevance", say("Say why the goal matters to the business.")),
        ),
        ("name", "business", "goal", "kpis"),
    ),
    Step(
        "audience",
        Section.PLAN,
        say("Market and audience"),
        say("How many people could buy, and who they are."),
        (
            _need(Need.MARKET, say("Give the size of the market or of each segment.")),
            Want("market/segments", say("Describe at least one segment.")),
            Want("market/segments", say("Mark one segment as the primary one."), lambda p: p.market.primary is not None),
        ),
        ("market", "research"),
    ),
    Step(
        "journey",
        Section.PLAN,
        say("Journey"),
        say("What leads people from one stage to the next, and on to telling others."),
        (
            _action(Transition.TO_INTEREST, say("Say what makes people who have heard of you look closer.")),
            _action(Transition.TO_DESIRE, say("Say what makes people who look want it.")),
            _action(Transition.TO_CONVERSION, say("Say what makes people who want it act.")),
            _action(Transition.TO_ADVOCACY, say("Say what makes customers tell others.")),
        ),
        ("journey", "rates/advocate_rate", "rates/referrals", "rates/invites", "rates/invite_rate"),
    ),
    Step(
        "channels",
        Section.PLAN,
        say("Channels"),
        say("Where you meet these people, and what a visit costs there."),
        (
            Want("channels", say("Choose at least one channel.")),
            _need(Need.CHANNEL, say("Give one channel advertising, posts or other visits.")),
            Want(
                "channels",
                say("Give each paid channel its advertising per month, or choose own posts only."),
                lambda p: all(c.spend > 0 for c in p.channels if c.is_paid),
            ),
            _need(Need.COSTS_OF_CLICKS, say("Say what a click costs in each paid channel, and what a post brings in each organic one.")),
            _need(Need.LEAD_RATE, say("Give the share of visitors who become leads.")),
            _need(Need.SALE_RATE, say("Give the share of leads who buy.")),
        ),
        ("channels", "rates", "timing", "wish"),
    ),
    Step(
        "budget",
        Section.PLAN,
        say("Budget"),
        say("What the program costs, in four components."),
        (
            Want("budget/lines", say("Add what the program costs besides advertising.")),
            Want("budget/lines", say("Give the cost lines their amounts: all are still 0."), _has_amounts),
        ),
        ("budget",),
    ),
    Step(
        "funnel",
        Section.PLAN,
        say("Funnel"),
        say("From everyone who could buy to the people who tell their friends."),
        looks_at_forecast=True,
    ),
    Step(
        "what_if",
        Section.DECIDE,
        say("What if"),
        say("Move an input and watch the chance. Nothing is saved until you keep it."),
        looks_at_forecast=True,
    ),
    Step(
        "pilot",
        Section.DECIDE,
        say("Pilot or full"),
        say("A pilot buys knowledge before the big spend. Three dials shape it."),
        (),
        ("pilot",),
    ),
    Step(
        "case",
        Section.DECIDE,
        say("Business case"),
        say("What justifies the program, in the order in which it is asked."),
        looks_at_forecast=True,
    ),
    Step(
        "calendar",
        Section.RUN,
        say("Calendar"),
        say("What you post when and where, in the hours you have."),
        (
            Want("content/items", say("Put at least one item into the calendar."), lambda plan: any(i.day for i in plan.content.items)),
            Want("business/hours_per_week", say("Say how many hours a week you can give.")),
        ),
        ("content", "business/hours_per_week"),
    ),
    Step(
        "policy",
        Section.RUN,
        say("Policy and safety"),
        say("Who speaks for you and how, and what happens when something goes wrong."),
        (
            Want("policy/speakers", say("Say who speaks for you.")),
            Want("policy/voice", say("Say how you sound.")),
            Want("policy/disclosure", say("Say how advertising is marked.")),
            Want("safety/in_charge", say("Name who is in charge when something happens.")),
            Want("safety/access", say("List who holds which account.")),
            Want("safety/incident", say("Write down what is done when something happens.")),
        ),
        ("policy", "safety"),
    ),
    Step("summary", Section.SHARE, say("Summary and print"), say("The plan on paper, for a partner or a bank."), looks_at_forecast=True),
)


def step(key: str) -> Step:
    """A step by its key. Raises KeyError."""
    for candidate in STEPS:
        if candidate.key == key:
            return candidate
    raise KeyError(key)


def statuses(plan: Plan, problems: Sequence[Problem] = ()) -> tuple[StepStatus, ...]:
    """Every step with its state, for the rail."""
    return tuple(_status(plan, s, n, problems) for n, s in enumerate(STEPS, 1))


def step_of(path: Path) -> Step:
    """The step on which a field is edited, the one that names it most exactly; the first one for what belongs nowhere else."""
    found = [(len(f), step) for step in STEPS for f in step.fields if path == f or path.startswith(f + "/")]
    return max(found, key=lambda each: each[0])[1] if found else STEPS[0]


def after(key: str) -> Step | None:
    """Where Next leads; None on the last step."""
    place = STEPS.index(step(key))
    return STEPS[place + 1] if place + 1 < len(STEPS) else None


def before(key: str) -> Step | None:
    """Where Back leads; None on the first step."""
    place = STEPS.index(step(key))
    return STEPS[place - 1] if place else None


def _status(plan: Plan, candidate: Step, number: int, problems: Sequence[Problem]) -> StepStatus:
    missing = tuple(w for w in candidate.wants if not w.is_filled(plan))
    mine = tuple(p for p in problems if p.severity is not Severity.HINT and p.path and step_of(p.path) is candidate)
    return StepStatus(candidate, number, _state(plan, candidate, missing, mine), missing, mine)


def _state(plan: Plan, candidate: Step, missing: tuple[Want, ...], mine: tuple[Problem, ...]) -> StepState:
    if mine:
        return StepState.WARNING
    if candidate.looks_at_forecast:
        return StepState.OPEN if first_missing(plan, CUSTOMERS) else StepState.DONE
    if not candidate.wants:
        return StepState.DONE if _touched(plan, candidate) else StepState.HALF
    if not missing:
        return StepState.DONE
    return StepState.HALF if len(missing) < len(candidate.wants) else StepState.OPEN


def _touched(plan: Plan, candidate: Step) -> bool:
    """Whether the owner changed anything on a step that asks for nothing in particular."""
    empty = Plan()
    return any(get(plan, field) != get(empty, field) for field in candidate.fields)
