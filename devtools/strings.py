"""Collects the texts an owner reads, as keys for translators: `resources/translations/smmdesk_en.ts` for Qt Linguist.

Texts are `say("...")` and `tr("...")` with one literal, label and help of `Info(...)`, the values of tables named LABELS, the keys of
those named SEASONS, what a record of the plan says when it refuses a value, and the names of the industries. Own code, not Qt's collector,
because that one knows neither `say` nor `Info`, and takes f-strings for keys, which never match when the program runs.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from devtools.environment import ROOT

TARGET = ROOT / "resources" / "translations" / "smmdesk_en.ts"
CONTEXT = "smmdesk"
SOURCES = ("smmdesk", "ui", "main.py")
SPEAKING = ("say", "tr", "_tr", "translate")
INFO_TEXTS = ("label", "help")
TABLES = "LABELS"
NAMED_BY_KEY = "SEASONS"
INDUSTRIES = ROOT / "resources" / "evidence" / "industries.json"
REFUSING = ROOT / "smmdesk" / "plan"
"""Where the sentence of a ValueError is shown beside the field (`plan/misfit.py`, `ui/widgets/editors/bind.py`)."""


@dataclass(frozen=True, order=True)
class Message:
    """One text to translate; `plural` when it changes with a number."""

    text: str
    plural: bool = False


@dataclass(frozen=True)
class Misuse:
    """A text that translators would never see, because it is put together when the program runs."""

    place: str
    line: int


def source_files() -> list[Path]:
    """All Python files whose texts an owner may read."""
    return sorted(file for name in SOURCES for file in ([ROOT / name] if name.endswith(".py") else (ROOT / name).rglob("*.py")))


def messages(tree: ast.AST) -> Iterator[Message]:
    """The texts of one module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _assigned(node) == TABLES and node.value:
            yield from (Message(text) for part in ast.walk(node.value) if isinstance(part, ast.Dict) for text in _literals(part.values))
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _assigned(node) == NAMED_BY_KEY and node.value:
            yield from (
                Message(text)
                for part in ast.walk(node.value)
                if isinstance(part, ast.Dict)
                for text in _literals([k for k in part.keys if k])
            )


def refusals(tree: ast.AST) -> Iterator[Message]:
    """Why a record refuses its values: the texts of its ValueErrors."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == "ValueError":
            yield from (Message(text) for text in _literals(node.args[:1]))


def industry_names() -> Iterator[Message]:
    """What the list of industries offers; it ships as data."""
    yield from (Message(row["name"]) for row in json.loads(INDUSTRIES.read_text(encoding="utf-8"))["rows"])


def misuses(tree: ast.AST, place: str) -> Iterator[Misuse]:
    """Calls of `say` and `tr` whose text is an f-string, a sum or a formatted string."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in SPEAKING and node.args and _is_put_together(node.args[0]):
            yield Misuse(place, node.lineno)


def collect() -> tuple[Message, ...]:
    """All texts of the program, each once, in alphabetical order."""
    found = set(industry_names())
    for file in source_files():
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found.update(messages(tree))
        if file.parent == REFUSING:
            found.update(refusals(tree))
    return tuple(sorted(message for message in found if message.text))


def document(texts: tuple[Message, ...]) -> str:
    """The texts as Qt Linguist reads them."""
    root = ElementTree.Element("TS", version="2.1", language="en_US")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for message in texts:
        entry = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
        ElementTree.SubElement(entry, "source").text = message.text
        ElementTree.SubElement(entry, "translation", type="unfinished")
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _of_call(call: ast.Call) -> Iterator[Message]:
    name = _name(call.func)
    if name == "Info":
        given = call.args[: len(INFO_TEXTS)] + [keyword.value for keyword in call.keywords if keyword.arg in INFO_TEXTS]
        yield from (Message(text) for text in _literals(given))
    elif name in SPEAKING:
        plural = name in ("tr", "_tr") and (len(call.args) > 1 or any(keyword.arg == "n" for keyword in call.keywords))
        yield from (Message(text, plural) for text in _literals(call.args[:1]))


def _literals(nodes: list[ast.expr]) -> Iterator[str]:
    yield from (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def _is_put_together(node: ast.expr) -> bool:
    formatted = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Constant)
    return isinstance(node, ast.JoinedStr | ast.BinOp) or formatted


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""


def _assigned(node: ast.Assign | ast.AnnAssign) -> str:
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) else ""


def main() -> int:
    """Write the file and say how many texts it holds."""
    texts = collect()
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(document(texts), encoding="utf-8", newline="\n")
    print(f"{len(texts)} texts in {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
