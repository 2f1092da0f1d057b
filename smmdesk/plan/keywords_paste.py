"""Keywords paste: a table copied from a sheet or a keyword tool, read as keywords; what cannot be read is told line by line."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass

from smmdesk.plan.choices_method import LABELS
from smmdesk.plan.research import Keyword, NeedStage
from smmdesk.words.parse import parse_number
from smmdesk.words.text import Count, Text, say

LIMIT = 1_000
SEPARATORS = "\t;,"
HEADS = {
    "term": ("term", "keyword", "keywords", "word", "query", "search term"),
    "volume": ("volume", "searches", "search volume", "avg. monthly searches", "searches a month"),
    "stage": ("stage", "need stage", "how far they are"),
    "message": ("message",),
}


@dataclass(frozen=True, slots=True)
class Pasted:
    """Keywords that were read, and what is wrong with the lines that were not, or not in full."""

    rows: tuple[Keyword, ...]
    problems: tuple[Text, ...]


def pasted(text: str, locale: str, translate: Callable[[str], str] = str) -> Pasted:
    """Rows of term, volume, need stage, message; in this order, or as a first line with these headings says.

    Separated by tabs, semicolons or commas. Numbers are read in the locale, `translate` gives the words of the stages in the owner's
    language. A term that stands twice is taken once. Ids are `p1`, `p2`, ...; give them free ones when they go into a plan.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return Pasted((), (say("Nothing was pasted."),))
    mark = next((m for m in SEPARATORS if m in lines[0]), "\t")
    columns, first = _columns(_cells(lines[0], mark), translate)
    rows: list[Keyword] = []
    problems: list[Text] = []
    for number, line in enumerate(lines[first:], first + 1):
        if len(rows) == LIMIT:
            problems.append(say("At most {n} keywords are read; the rest was left out.", n=Count(LIMIT)))
            break
        cells = dict(zip(columns, _cells(line, mark), strict=False))
        if not cells.get("term"):
            problems.append(say("Line {n} has no term and was left out.", n=number))
        elif cells["term"].casefold() in {row.term.casefold() for row in rows}:
            problems.append(say("Line {n}: {term} stands there twice and was taken once.", n=number, term=cells["term"]))
        else:
            rows.append(_row(f"p{len(rows) + 1}", cells, number, locale, translate, problems))
    return Pasted(tuple(rows), tuple(problems))


def stage_of(words: str, translate: Callable[[str], str] = str) -> NeedStage | None:
    """The stage that is meant: its words here, its value in a file, or its number 1 to 5."""
    meant = words.strip().casefold()
    for number, stage in enumerate(NeedStage, 1):
        label = LABELS[NeedStage][stage]
        if meant in (str(number), stage.value.casefold(), label.casefold(), translate(label).casefold()):
            return stage
    return None


def _cells(line: str, mark: str) -> list[str]:
    return [cell.strip()[:500] for cell in next(csv.reader([line.strip("\r\n")], delimiter=mark), [])]


def _columns(cells: list[str], translate: Callable[[str], str]) -> tuple[list[str], int]:
    """Names of the columns, and the number of heading lines (0 or 1)."""
    known = {head: name for name, heads in HEADS.items() for head in heads}
    known |= {translate(head).casefold(): name for head, name in list(known.items())}
    named = [known.get(cell.casefold(), "") for cell in cells]
    return (named, 1) if "term" in named else (list(HEADS), 0)


def _row(key: str, cells: dict[str, str], number: int, locale: str, translate: Callable[[str], str], problems: list[Text]) -> Keyword:
    volume: float | None = None
    if cells.get("volume"):
        read = parse_number(cells["volume"], locale)
        if isinstance(read, Text):
            problems.append(say("Line {n}, searches: {why}", n=number, why=read))
        elif read < 0:
            problems.append(say("Line {n}, searches: they cannot be negative.", n=number))
        else:
            volume = read
    stage = stage_of(cells["stage"], translate) if cells.get("stage") else NeedStage.SOLUTION
    if stage is None:
        problems.append(say("Line {n}: {stage} is no stage that we know; choose it in the table.", n=number, stage=cells["stage"]))
    return Keyword(key, cells["term"], volume, stage or NeedStage.SOLUTION, cells.get("message", ""))
