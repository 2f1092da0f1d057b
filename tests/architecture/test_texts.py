"""Every text an owner reads can be translated: it is one literal, which `dev.py strings` finds."""

from __future__ import annotations

import ast
import re

import pytest

from devtools import strings
from tests.architecture.modules import ROOT, tree_of


def test_no_text_is_put_together_where_it_is_said() -> None:
    found = [misuse for file in strings.source_files() for misuse in strings.misuses(tree_of(file), str(file.relative_to(ROOT)))]
    lines = [f"{each.place}:{each.line}" for each in found]
    assert not found, "\n".join([*lines, 'Mend: say("... {name} ...", name=value); a text put together when it runs is never translated.'])


def test_the_texts_of_forms_choices_and_sentences_are_collected() -> None:
    texts = {message.text for message in strings.collect()}
    assert {"Business name", "As customers know it; it heads the printed plan.", "Empowering concept", "{k} in {n}"} <= texts
    assert len(texts) >= 100


def keys_that_are_looked_up() -> set[str]:
    """What goes through a translator while the program runs, asked of the program itself."""
    from smmdesk.evidence.records import industries
    from smmdesk.evidence.samples import sample
    from smmdesk.plan.choices import LABELS, label_of
    from smmdesk.plan.lists import LABELS as LISTS
    from smmdesk.plan.path import places
    from smmdesk.plan.timing import SEASONS

    choices = {label_of(member) for kind in LABELS for member in kind}
    fields = {words for place in places(sample("mokuku")) for words in (place.field.info.label, place.field.info.help)}
    offered = {label for options in LISTS.values() for label in options.values()}
    return {*choices, *fields, *offered, *SEASONS, *industries().values(), *refused()} - {""}


def refused() -> set[str]:
    """The sentences of two records that refuse a value."""
    from smmdesk.plan.range import guess
    from smmdesk.plan.timing import Timing

    found = set()
    for make in (lambda: Timing(season=(1.0,)), lambda: guess(3.0, 2.0, 1.0)):
        with pytest.raises(ValueError, match=" ") as error:
            make()
        found.add(str(error.value))
    return found


def test_nothing_an_owner_reads_is_missing_from_the_list_for_translators() -> None:
    known = {message.text for message in strings.collect()}
    looked_up = keys_that_are_looked_up()
    assert len(looked_up) > 200
    assert looked_up <= known, f"Mend: devtools/strings.py does not find {sorted(looked_up - known)}"


COMMON = {"OK", "MB", "PDF", "JSON", "CSV", "ID", "GO", "NO", "US", "VN", "URL", "A4", "SMM", "SVG", "PNG", "MOKUKU"}


def test_every_abbreviation_an_owner_meets_is_in_the_glossary() -> None:
    met = {word for message in strings.collect() for word in re.findall(r"\b[A-Z][A-Z0-9]+\b", message.text)} - COMMON
    glossary = set(re.findall(r"\b[A-Z][A-Z0-9]+\b", (ROOT / "docs/glossary.md").read_text(encoding="utf-8")))
    assert {"CPM", "MROI"} <= met
    assert met <= glossary, f"Mend: explain {sorted(met - glossary)} in docs/glossary.md, or say it in plain words."


def test_the_list_for_translators_can_be_read_back() -> None:
    from xml.etree import ElementTree

    texts = (strings.Message('5 < 6 & "7"'), strings.Message("%n plans", plural=True))
    root = ElementTree.fromstring(strings.document(texts).split("<!DOCTYPE TS>")[1])
    assert [(each.findtext("source"), each.get("numerus")) for each in root.iter("message")] == [('5 < 6 & "7"', None), ("%n plans", "yes")]


@pytest.mark.parametrize("code", ['say(f"{n} plans")', 'tr("a" + name)', 'speaker.translate("{} x".format(n))', 'tr("%s" % name)'])
def test_texts_put_together_are_noticed(code: str) -> None:
    assert [each.line for each in strings.misuses(ast.parse(code), "x.py")] == [1]


@pytest.mark.parametrize("code", ['say("one " "text")', "say(TEXT)", 'print(f"{n}")', 'tr("%n plans", n)'])
def test_literals_are_fine(code: str) -> None:
    assert not list(strings.misuses(ast.parse(code), "x.py"))
