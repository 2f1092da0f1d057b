"""main.py seek PLAN --input PATH: where one number must stand for the goal, in a sentence or as JSON."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from smmdesk.commandline.problems import PROBLEMS, say_reason
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined


def declare(verbs: Any) -> None:
    """Add the verb to the parser."""
    parser = verbs.add_parser(
        "seek", help="what must change to reach the goal", description="Find where one number must stand for the goal."
    )
    parser.add_argument("plan", type=Path, help="a plan file")
    parser.add_argument(
        "--input",
        required=True,
        help="budget, market, goal/end, business/horizon, channels/ID/spend, channels/ID/posts, or any number such as rates/lead_rate",
    )
    parser.add_argument("--figure", default="goal", help="which figure must reach the target: goal (default), mroi, net_completed, ...")
    parser.add_argument("--target", type=float, help="the value to reach; the goal's if not given (rates and MROI as fractions)")
    parser.add_argument("--confidence", type=float, help="how sure, between 0 and 1; at the likely values if not given")
    parser.add_argument("--json", action="store_true", help="the answer as data, for programs")
    parser.set_defaults(verb=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the answer; exit code 1 if there is none."""
    from smmdesk.commandline.reading import read_plan
    from smmdesk.forecast.figures import key_figures
    from smmdesk.forecast.question import GOAL
    from smmdesk.forecast.seek_plan import seek_plan
    from smmdesk.report.seek import seek_record

    if chosen.figure != GOAL and chosen.figure not in key_figures():
        return say_reason(f"There is no figure {chosen.figure!r}. There are: {', '.join((GOAL, *key_figures()))}.", wrong_use=True)
    if chosen.confidence is not None and not 0.0 < chosen.confidence < 1.0:
        return say_reason("The confidence must lie between 0 and 1, for example 0.8.", wrong_use=True)
    found = seek_plan(read_plan(chosen.plan), chosen.input, chosen.target, chosen.confidence, chosen.figure)
    if isinstance(found, Undefined):
        return say_reason(Speaker().text(found.reason) + ".")
    data = seek_record(found)
    print(json.dumps(data, indent=1, allow_nan=False, ensure_ascii=False) if chosen.json else data["sentence"])
    return 0 if found.sought.attained else PROBLEMS
