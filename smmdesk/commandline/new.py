"""main.py new PLAN: makes a plan file, empty or from a sample or template."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smmdesk.plan.plan import Plan

UNUSABLE = 2


def declare(verbs: Any) -> None:
    """Add the verb to the parser."""
    parser = verbs.add_parser("new", help="make a plan file", description="Make a plan: empty, or from a sample or a trade's template.")
    parser.add_argument("plan", type=Path, help="file to make, such as spring.smmplan; it must not exist yet")
    start = parser.add_mutually_exclusive_group()
    start.add_argument("--sample", help="start from a finished sample: mokuku, cafe")
    start.add_argument("--template", help="start from a trade: cafe, restaurant, shop, online-shop, salon, ...")
    parser.add_argument("--locale", default="en_US", help="country and currency of a new plan or template, such as en_GB or vi_VN")
    parser.set_defaults(verb=run)


def run(chosen: argparse.Namespace) -> int:
    """Make the file; never over one that is there."""
    from smmdesk.library.planfile import PlanFile

    path: Path = chosen.plan
    if path.exists():
        print(f"{path.name} is there already. Choose another name, or move it away first.", file=sys.stderr)
        return UNUSABLE
    plan = _start(chosen, path)
    if plan is None:
        return UNUSABLE
    PlanFile.create(path, plan).close()
    print(path)
    return 0


def _start(chosen: argparse.Namespace, path: Path) -> Plan | None:
    from smmdesk.evidence.samples import sample, sample_names
    from smmdesk.evidence.templates import template, template_names
    from smmdesk.plan.fresh import fresh_plan, next_month
    from smmdesk.plan.homeland import homeland

    today = date.today()  # noqa: DTZ011 - the owner's own day
    home = homeland(chosen.locale)
    if chosen.sample is None and chosen.template is None:
        return fresh_plan(path.stem, today, business=home)
    name = chosen.sample or chosen.template
    names = sample_names() if chosen.sample else template_names()
    if name not in names:
        kind = "sample" if chosen.sample else "template"
        print(f"There is no {kind} {name!r}. There are: {', '.join(names)}.", file=sys.stderr)
        return None
    made = sample(name) if chosen.sample else template(name, home.country, home.currency, next_month(today))
    return fresh_plan(made.name, today, made)
