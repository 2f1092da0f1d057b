"""Page: the study as docs/calibration.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

import numpy as np

from benchmarks.calibration.score import brier, covered, money, reliability
from benchmarks.calibration.study import EXACT_DRAWS, FIGURES, RULES, Case

HEAD = """# Is the forecast right? A study on {count:,} made-up businesses

Written by `python -m benchmarks.calibration --businesses {count} --exact {exact}` on {day}, seed {seed}. Do not edit: run it again.

**How.** Each business is drawn at random: one to four channels (advertising, own posts, other visits), ranges as wide as owners'
guesses are, two in five channels with rates of their own, budget lines of five kinds, seasons, late buyers, repeat orders, 6 to
12 months. Its **truth** is drawn from the very distributions that its owner's ranges stand for (by scipy, not by the engine). Then
the business is run month by month by a simulation of its own (`benchmarks/calibration/world.py`): visitors, leads, buyers and orders
again are counted, all with chance. The program sees the ranges only. A pilot of three months in a quarter or half of the market is
simulated on the same truth, its counts update the ranges by the program's own formulas, and the program forecasts the full program
again. *Overconfident* owners state ranges of half the width that their truth is drawn from.

**What it cannot show:** that real owners' ranges are as honest as the ones drawn here. It shows that honest ranges come out
honest, and what happens if they are not.

"""


def page(honest: Sequence[Case], bold: Sequence[Case], exact: Sequence[Case], seed: int, day: date) -> str:
    """The whole page. `honest`, `bold` (overconfident): by the live forecast; `exact`: honest owners by the exact one."""
    parts = [HEAD.format(count=len(honest), exact=len(exact), day=day.isoformat(), seed=seed), _verdict(honest)]
    parts += [
        "## How often results fall inside the 80 % range\n",
        WHOLE,
    ]
    parts += [_coverage(name, cases) for name, cases in (("Honest owners, live forecast", honest), ("Overconfident owners", bold)) if cases]
    if exact:
        parts.append(_coverage(f"Honest owners, exact forecast ({EXACT_DRAWS:,} draws)", exact))
    parts += ["## Chances of meeting the goal\n", _chances("Honest owners", honest), _chances("Overconfident owners", bold) if bold else ""]
    parts += [
        "## What the decision is worth\n",
        MONEY,
        _money("Honest owners", honest),
        _money("Overconfident owners", bold) if bold else "",
    ]
    return "\n".join(part for part in parts if part)


def _verdict(cases: Sequence[Case]) -> str:
    before = {key: covered([c.hit.before[key] for c in cases])[0].share for key in FIGURES}
    after = {key: covered([c.hit.after[key] for c in cases])[0].share for key in FIGURES}
    lines = [f"Honest owners' 80 % ranges cover **{_span(before)}** of the results before a pilot and **{_span(after)}** after one"]
    outside = [
        f"{key} {when}" for when, found in (("before", before), ("after", after)) for key in FIGURES if not 0.78 <= found[key] <= 0.82
    ]
    lines.append(" (aim: 78 to 82 %)." if not outside else f" (aim: 78 to 82 %; outside it: {', '.join(outside)}).")
    narrower = float(np.median([c.hit.narrower for c in cases]))
    lines.append(f" The pilot makes the range of the customers {1 - narrower:.0%} narrower (median).\n")
    return "".join(lines)


def _span(shares: dict[str, float]) -> str:
    return f"{min(shares.values()):.1%} to {max(shares.values()):.1%}"


def _coverage(title: str, cases: Sequence[Case]) -> str:
    rows = [f"### {title} ({len(cases):,} businesses)\n", "| figure | before the pilot | below / above | after the pilot | below / above |"]
    rows.append("|---|---|---|---|---|")
    for key in FIGURES:
        cells = [key]
        for places in ([c.hit.before[key] for c in cases], [c.hit.after[key] for c in cases]):
            inside, below, above = covered(places)
            cells += [f"{inside.share:.1%} ({inside.low:.1%} - {inside.high:.1%})", f"{below:.1%} / {above:.1%}"]
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows) + "\n"


def _chances(title: str, cases: Sequence[Case]) -> str:
    met = [c.met for c in cases]
    out = [f"### {title}\n"]
    for when, told in (("before", [c.told for c in cases]), ("after", [c.told_after for c in cases])):
        score, error = brier(told, met)
        rate = float(np.mean(met))
        always = f"always saying {rate:.0%} would score {rate * (1 - rate):.4f}"
        out.append(f"{when.capitalize()} the pilot: Brier score {score:.4f} ± {error:.4f} (0 is perfect); {always}.\n")
        out += ["| chance told | businesses | mean chance told | goals met |", "|---|---|---|---|"]
        for b in reliability(told, met):
            error = (b.told * (1 - b.told) / b.count) ** 0.5
            out.append(
                f"| {int(b.told * 10) * 10} - {int(b.told * 10) * 10 + 10} % | {b.count} | {b.told:.1%} | {b.met:.1%} ± {error:.1%} |"
            )
        out.append("")
    return "\n".join(out)


WHOLE = """Share inside P10-P90 with its 95 % interval; then the shares below and above. A result on the very end counts
as inside: customers are whole numbers, so where there are few of them no range covers exactly 80 %, and theirs cover a little more.
"""

MONEY = """Each rule decides whether the full program starts; a program that is not started makes 0. Money is in parts of the program's
planned cost, mean over all businesses, ± one standard error. "Gates minus rule" compares them on the same businesses: above 0 the
program's gates earn more. All rules but those marked *no pilot* decide after the same pilot, whose own result is in none of them.
If the gates say EXTEND, the pilot is run once more, what that makes or costs counts for the gates, and without a GO then the program
is not started. The three-scenario rule starts only if the MROI with every input at its bad end is not below 0.
"""


def _money(title: str, cases: Sequence[Case]) -> str:
    said = Counter(c.decision.value for c in cases)
    pilots = float(np.mean([c.pilot_net for c in cases]))
    words = ", ".join(f"{name} {count / len(cases):.0%}" for name, count in said.most_common())
    out = [
        f"### {title}\n",
        f"After the first pilot the gates say: {words}. One pilot makes {pilots:+.3f} on average (on the same scale).\n",
    ]
    out += ["| rule | starts | of these lose money | money made | gates minus rule | worst twentieth |", "|---|---|---|---|---|---|"]
    for m in money(cases):
        against = "" if m.rule == RULES[0] else f"{m.less:+.4f} ± {m.less_error:.4f}"
        out.append(f"| {m.rule} | {m.started:.0%} | {m.losing:.1%} | {m.mean:+.4f} ± {m.error:.4f} | {against} | {m.worst:+.3f} |")
    return "\n".join(out) + "\n"
