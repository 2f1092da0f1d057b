"""Tool tips and message boxes guess whether they are given markup: so an owner's text reaches them through `plain`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.modules import ROOT, files, tree_of

TIPS = {"setToolTip", "setWhatsThis", "setStatusTip", "setInformativeText", "setDetailedText"}
CALLS = {"QToolTip.showText": 1, "QMessageBox.warning": 2, "QMessageBox.information": 2, "QMessageBox.question": 2, "box.setText": 0}
DATA = "<img src='file:///etc/passwd'> & <b>me</b>"


def test_tips_and_boxes_are_given_plain_words() -> None:
    shown = [(file, call, words) for file in files("ui") for call, words in shown_by(tree_of(file))]
    assert len(shown) > 30
    found = [f"{file.relative_to(ROOT)}:{call.lineno}" for file, call, words in shown if not is_plain(words)]
    assert not found, "\n".join([*found, "Mend: wrap the text in ui.look.plain.plain(...); a literal in tr(...) needs nothing."])


def test_the_rule_sees_what_it_forbids() -> None:
    calls = ast.parse(
        "a.setToolTip(name)\nQToolTip.showText(at, f'{name}')\nbox.setText(tr('{x}').format(x=name))\na.setToolTip(plain(name))"
    )
    assert [is_plain(words) for _, words in shown_by(calls)] == [False, False, False, True]


def test_markup_stays_as_it_was_typed(qapp) -> None:
    from PySide6.QtGui import QTextDocumentFragment

    from ui.look.plain import plain

    assert "<img" not in plain(DATA)
    assert QTextDocumentFragment.fromHtml(plain(DATA)).toPlainText() == DATA
    assert plain("3 < 4 & 5") == "3 < 4 & 5"


def shown_by(tree: ast.Module) -> Iterator[tuple[ast.Call, ast.expr]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            place = 0 if node.func.attr in TIPS else CALLS.get(ast.unparse(node.func))
            if place is not None and len(node.args) > place:
                yield node, node.args[place]


def is_plain(words: ast.expr) -> bool:
    """A literal, `tr` of one, `plain(...)`, or a choice between such."""
    if isinstance(words, ast.IfExp):
        return is_plain(words.body) and is_plain(words.orelse)
    return isinstance(words, ast.Constant) or (isinstance(words, ast.Call) and ast.unparse(words.func) in {"tr", "plain"})
