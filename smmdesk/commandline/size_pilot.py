"""main.py size-pilot PLAN: how long the pilot must run before it can tell, and what it is worth."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from smmdesk.commandline.problems import say_reason


def declare(verbs: Any) -> None:
    """Add the verb to the parser."""
    parser = verbs.add_parser(
        "size-pilot",
        help="how large the pilot must be",
        description="How long the pilot must run before it can tell, and what it is worth.",
    )
    parser.add_argument("plan", type=Path, help="a plan file")
    parser.add_argument("--json", action="store_true", help="the answer as data, for programs")
    parser.set_defaults(verb=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the answer; exit code 1 if there is none."""
    from smmdesk.commandline.reading import read_plan
    from smmdesk.forecast.size_plan import size_pilot
    from smmdesk.measure.odds import pilot_odds
    from smmdesk.report.sizing import size_record

    plan = read_plan(chosen.plan)
    if not plan.pilot.no_go < plan.pilot.go:
        return say_reason("The chance for NO-GO must be below the chance for GO.")
    data = size_record(size_pilot(plan), pilot_odds(plan))
    if chosen.json:
        print(json.dumps(data, indent=1, allow_nan=False, ensure_ascii=False))
    elif data["reason"] is None:
        print(data["sentence"])
        if data["odds"]:
            advice: str = data["odds"]["advice"]
            print(data["odds"]["sentence"], advice[:1].upper() + advice[1:] + ".", sep="\n")
    return say_reason(data["reason"] + ".") if data["reason"] else 0
