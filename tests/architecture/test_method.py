"""Every item of the planning method has its row in docs/method.md: the screen and a test that exists, or that it is not built yet."""

from __future__ import annotations

import re

from tests.architecture.modules import ROOT

ITEMS = range(1, 81)
LATER = ("belongs to results and listening",)


def rows() -> dict[int, list[str]]:
    text = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")
    found = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if re.match(r"\| M\d+ \|", line)]
    assert len(found) == len({row[0] for row in found}), "an item stands twice"
    return {int(row[0][1:]): row[1:] for row in found}


def test_every_item_of_the_method_has_its_row() -> None:
    assert list(rows()) == list(ITEMS)


def test_every_row_says_what_where_and_which_test_or_that_it_comes_later() -> None:
    for item, (what, screen, test) in rows().items():
        assert what, f"M{item}"
        assert screen, f"M{item}"
        assert test or screen.startswith(LATER), f"M{item} needs a test file, or a word that it is not built yet"


def test_every_test_file_that_is_named_exists() -> None:
    for item, row in rows().items():
        for name in re.findall(r"`([^`]+)`", row[2]):
            assert (ROOT / name).is_file(), f"M{item} names {name}"
