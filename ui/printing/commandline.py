"""main.py export PLAN OUT.pdf: the summary, or another part that is named, as a PDF, without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from smmdesk.commandline.reading import read_plan
from smmdesk.commandline.run import DONE, UNUSABLE, in_words

EVERYTHING = ("summary", "approval", "kpis", "ledger", "policy", "security", "questionnaire")
"""The keys of `ui/printing/parts.py`, which is imported only when something is printed."""


def main(arguments: Sequence[str]) -> int:
    """Write the PDF; the exit code (0 done, 1 the plan has problems, 2 wrong use or unreadable file)."""
    parser = argparse.ArgumentParser(prog="main.py export", description="Write the summary of a plan, or other parts of it, as a PDF.")
    parser.add_argument("plan", type=Path, help="a plan file")
    parser.add_argument("out", type=Path, help="the PDF to write")
    parser.add_argument("--paper", choices=("a4", "letter"), help="default: what the plan's country uses")
    parser.add_argument("--part", choices=EVERYTHING, action="append", help="may be given more than once; default: summary")
    parser.add_argument("--locale", default="", help="such as en_GB or vi_VN; default: this computer's")
    try:
        chosen = parser.parse_args(list(arguments)[1:])
    except SystemExit as leaving:
        return DONE if not leaving.code else UNUSABLE
    return in_words(lambda: _export(chosen))


def _export(chosen: argparse.Namespace) -> int:
    from smmdesk.commandline.problems import say_problems
    from smmdesk.forecast.lacks import lacks
    from smmdesk.forecast.live import live_outlook
    from smmdesk.plan.wording import fitting

    if chosen.out.suffix.casefold() != ".pdf":
        print(f"{chosen.out.name} does not end in .pdf. Name the PDF to write, such as plan.pdf.", file=sys.stderr)
        return UNUSABLE
    plan = read_plan(chosen.plan)
    outlook = live_outlook(plan)
    from PySide6.QtWidgets import QApplication

    from ui.look.theme import Theme
    from ui.look.translate import install_language
    from ui.printing.document import paper_key, paper_size
    from ui.printing.parts import documents
    from ui.printing.pdf import save_pdf

    app = QApplication.instance() or QApplication(["smm-desk"])
    assert isinstance(app, QApplication)
    speaker = fitting(install_language(app, chosen.locale), lambda: plan.business.sells)
    theme = Theme(parent=app)
    theme.apply(app)
    theme.set_mode("light")
    paper = paper_size(chosen.paper or paper_key(plan.business.country))
    try:
        save_pdf(documents(outlook, theme, speaker, date.today(), chosen.part or ("summary",)), paper, chosen.out)  # noqa: DTZ011 - the owner's own day
    except OSError as trouble:
        print(f"{chosen.out.name} could not be written: {trouble.strerror}. Choose another folder.", file=sys.stderr)
        return UNUSABLE
    print(chosen.out)
    problems = lacks(plan)
    return say_problems(problems) if problems else DONE
