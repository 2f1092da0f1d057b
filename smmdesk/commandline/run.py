"""Run: reads the command line and hands it to the verb. Exit codes: 0 done, 1 the plan has problems, 2 wrong use or unreadable file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from smmdesk.commandline import allocate, forecast, new, seek, size_pilot
from smmdesk.commandline.problems import say_problems
from smmdesk.library.errors import LibraryError, NotReadable
from smmdesk.words.speaker import Speaker

DONE, PROBLEMS, UNUSABLE = 0, 1, 2
VERBS: tuple[Callable[..., None], ...] = (new.declare, forecast.declare, seek.declare, allocate.declare, size_pilot.declare)


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; the exit code. Results go to standard output, sentences about trouble to standard error."""
    parser = _parser()
    try:
        chosen = parser.parse_args(list(arguments))
    except SystemExit as leaving:
        return DONE if not leaving.code else UNUSABLE
    return in_words(lambda: chosen.verb(chosen))


def in_words(work: Callable[[], int]) -> int:
    """Do something with plan files; trouble becomes a sentence and an exit code."""
    try:
        return work()
    except NotReadable as trouble:
        return say_problems(trouble.problems) if trouble.problems else _unusable(trouble)
    except LibraryError as trouble:
        return _unusable(trouble)


def _unusable(trouble: LibraryError) -> int:
    speaker = Speaker()
    print(speaker.text(trouble.text), file=sys.stderr)
    if trouble.mend:
        print(speaker.text(trouble.mend), file=sys.stderr)
    return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="SMM Desk without a window. To open a plan in the window: main.py PLAN. To print: main.py export PLAN OUT.pdf",
    )
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for declare in VERBS:
        declare(verbs)
    return parser
