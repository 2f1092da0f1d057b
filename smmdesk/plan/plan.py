"""Plan: everything the owner decided, as one frozen value. An edit makes a new plan."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from smmdesk.plan.budget import Budget
from smmdesk.plan.business import Business
from smmdesk.plan.chances import Chances
from smmdesk.plan.channel import Channel
from smmdesk.plan.content import Content
from smmdesk.plan.declare import Info
from smmdesk.plan.goal import Goal
from smmdesk.plan.journey import Journey
from smmdesk.plan.kpi import Kpis
from smmdesk.plan.market import Market
from smmdesk.plan.pilot import Pilot
from smmdesk.plan.policy import Policy
from smmdesk.plan.rates import Rates
from smmdesk.plan.research import Research
from smmdesk.plan.safety import Safety
from smmdesk.plan.timing import Timing
from smmdesk.plan.whatif import WhatIfs
from smmdesk.plan.wish import Wish


@dataclass(frozen=True)
class Plan:
    """One plan. `id` never changes; `name` is what the owner calls it."""

    id: Annotated[str, Info("Id", hidden=True)] = ""
    name: Annotated[str, Info("Plan name", "As it stands in your list of plans.")] = ""
    notes: Annotated[str, Info("Notes", "For yourself; not printed.", long=True)] = ""
    business: Annotated[Business, Info("Business")] = field(default_factory=Business)
    goal: Annotated[Goal, Info("Goal")] = field(default_factory=Goal)
    market: Annotated[Market, Info("Market")] = field(default_factory=Market)
    channels: Annotated[tuple[Channel, ...], Info("Channels", "Where you meet people.")] = ()
    rates: Annotated[Rates, Info("Rates")] = field(default_factory=Rates)
    budget: Annotated[Budget, Info("Budget")] = field(default_factory=Budget)
    timing: Annotated[Timing, Info("Timing")] = field(default_factory=Timing)
    pilot: Annotated[Pilot, Info("Pilot")] = field(default_factory=Pilot)
    wish: Annotated[Wish, Info("Choice of networks")] = field(default_factory=Wish)
    chances: Annotated[Chances, Info("Uncertainty")] = field(default_factory=Chances)
    what_ifs: Annotated[WhatIfs, Info("What-ifs", hidden=True)] = field(default_factory=WhatIfs)
    journey: Annotated[Journey, Info("Journey")] = field(default_factory=Journey)
    kpis: Annotated[Kpis, Info("KPIs")] = field(default_factory=Kpis)
    research: Annotated[Research, Info("Research")] = field(default_factory=Research)
    content: Annotated[Content, Info("Content")] = field(default_factory=Content)
    policy: Annotated[Policy, Info("Policy")] = field(default_factory=Policy)
    safety: Annotated[Safety, Info("Security")] = field(default_factory=Safety)
    template: Annotated[str, Info("Template", "The trade whose template the plan was begun with; empty: none.", hidden=True)] = ""
