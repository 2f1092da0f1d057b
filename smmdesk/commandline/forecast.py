"""main.py forecast PLAN [--json]: every figure of a plan, in words or as JSON (keys: docs/forecast-json.md)."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from smmdesk.commandline.problems import say_problems
from smmdesk.plan.problem import Severity
from smmdesk.words.speaker import Speaker


def declare(verbs: Any) -> None:
    """Add the verb to the parser."""
    parser = verbs.add_parser("forecast", help="compute a plan", description="Compute a plan and print its figures.")
    parser.add_argument("plan", type=Path, help="a plan file")
    parser.add_argument("--json", action="store_true", help="all figures with their units, for programs")
    parser.set_defaults(verb=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the figures; exit code 1 with a list when the plan lacks something the forecast needs."""
    from smmdesk.commandline.reading import read_plan
    from smmdesk.forecast.lacks import lacks
    from smmdesk.report.record import brief_record, record

    plan = read_plan(chosen.plan)
    if chosen.json:
        print(json.dumps(record(plan), indent=1, allow_nan=False, ensure_ascii=False))
    else:
        _print(brief_record(plan))
    serious = [p for p in lacks(plan) if p.severity is Severity.ERROR]
    return say_problems(serious) if serious else 0


def _print(data: dict[str, Any]) -> None:
    speaker = Speaker()
    for figure in data["figures"].values():
        print(f"{figure['label']:45} {figure['words']:>16}  {figure.get('range_words', '')}")
    print(speaker.text(data["goal"]["sentence"]))
