"""Measuring: fixing the measurement plan before the launch, and letting it go again (planning.md M19)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smmdesk.plan.plan import Plan


def with_fixed_measures(plan: Plan, today: date) -> Plan:
    """The plan with its KPIs copied as the measurement plan of today. Raises ValueError while there are none."""
    if not plan.kpis.items:
        raise ValueError("there are no KPIs to fix")
    return replace(plan, kpis=replace(plan.kpis, fixed_on=today, fixed=plan.kpis.items))


def without_fixed_measures(plan: Plan) -> Plan:
    """The plan without a measurement plan; its KPIs stay."""
    return replace(plan, kpis=replace(plan.kpis, fixed_on=None, fixed=()))
