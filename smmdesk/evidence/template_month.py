"""Template month: what a template's file says shortly, written out: KPIs by their key, content by days after the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from smmdesk.evidence.kpis import idea, kpi_of
from smmdesk.plan.plan import Plan
from smmdesk.plan.wording import fitting
from smmdesk.words.speaker import Speaker


def with_month(plan: Plan, data: Mapping[str, Any], start: date | None) -> Plan:
    """The plan with the KPIs `kpi_keys` of the file, and its content `in` so many days after the first of the month of `start`.

    Without a start the content has no days yet. The first review comes four weeks after it.
    """
    speaker = fitting(Speaker(), lambda: plan.business.sells)
    kpis = tuple(kpi_of(idea(key), f"k{n}", speaker) for n, key in enumerate(data.get("kpi_keys", ()), 1))
    days = {row["id"]: row["in"] for row in data.get("content", {}).get("items", ())}
    first = start.replace(day=1) if start else None
    items = tuple(replace(item, day=first + timedelta(days=days[item.id]) if first else None) for item in plan.content.items)
    review = first + timedelta(weeks=plan.kpis.review_weeks) if first else None
    return replace(plan, kpis=replace(plan.kpis, items=kpis, review=review), content=replace(plan.content, items=items))
