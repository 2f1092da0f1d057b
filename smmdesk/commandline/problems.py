"""Problems on the command line: what a plan lacks or gets wrong, one line each."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from smmdesk.plan.problem import Problem
from smmdesk.words.speaker import Speaker

PROBLEMS = 1
WRONG_USE = 2


def say_problems(problems: Iterable[Problem]) -> int:
    """Print problems to standard error as `field: sentence What to do.`; returns the exit code 1."""
    speaker = Speaker()
    for problem in problems:
        mend = f" {speaker.text(problem.mend)}" if problem.mend else ""
        print(f"{problem.path or 'plan'}: {speaker.text(problem.text)}{mend}", file=sys.stderr)
    return PROBLEMS


def say_reason(reason: str, wrong_use: bool = False) -> int:
    """Print why there is no answer to standard error; returns the exit code: 1, or 2 where the command was not used as it can be."""
    print(reason[:1].upper() + reason[1:], file=sys.stderr)
    return WRONG_USE if wrong_use else PROBLEMS
