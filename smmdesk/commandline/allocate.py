"""main.py allocate PLAN: the best division of the advertising over the channels, in a sentence or as JSON."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from smmdesk.commandline.problems import say_reason
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined


def declare(verbs: Any) -> None:
    """Add the verb to the parser."""
    parser = verbs.add_parser(
        "allocate", help="divide the advertising money", description="Divide the advertising over the channels so that it brings the most."
    )
    parser.add_argument("plan", type=Path, help="a plan file")
    parser.add_argument("--budget", type=float, help="advertising of the whole plan, agency fees included; as much as now if not given")
    parser.add_argument("--hours", type=float, help="your hours a week for these channels, as a second limit")
    parser.add_argument("--flexible", action="store_true", help="stop where more money no longer pays for itself")
    parser.add_argument("--json", action="store_true", help="the answer as data, for programs")
    parser.set_defaults(verb=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the answer; exit code 1 if there is none."""
    from smmdesk.commandline.reading import read_plan
    from smmdesk.forecast.allocate_plan import allocate_plan
    from smmdesk.report.allocation import split_record

    if chosen.budget is not None and not 0.0 <= chosen.budget < float("inf"):
        return say_reason("The budget must be 0 or more.", wrong_use=True)
    if chosen.hours is not None and not 0.0 <= chosen.hours <= 168.0:
        return say_reason("The hours a week must be from 0 to 168.", wrong_use=True)
    if chosen.hours is not None and chosen.flexible:
        return say_reason("Give either --flexible or --hours.", wrong_use=True)
    answer = allocate_plan(read_plan(chosen.plan), chosen.budget, chosen.flexible, hours=chosen.hours)
    if isinstance(answer, Undefined):
        return say_reason(Speaker().text(answer.reason) + ".")
    data = split_record(answer)
    print(json.dumps(data, indent=1, allow_nan=False, ensure_ascii=False) if chosen.json else data["sentence"])
    return 0
