"""The project's Python files and what they import, read without running them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("smmdesk", "ui", "tests", "benchmarks", "devtools", "packaging")


@dataclass(frozen=True)
class Import:
    """One import: who imports what where. `lazy` inside a function, `typing` when only type checkers see it."""

    importer: str
    target: str
    line: int
    lazy: bool
    typing: bool

    @property
    def package(self) -> str:
        return self.target.partition(".")[0]

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.target}"


@cache
def files(*folders: str) -> tuple[Path, ...]:
    """All Python files below the folders (all of the project, when none is named), the ones at the root included."""
    below = [file for folder in folders or FOLDERS for file in (ROOT / folder).rglob("*.py")]
    return tuple(sorted(below + ([] if folders else list(ROOT.glob("*.py")))))


def name_of(file: Path) -> str:
    """`smmdesk.plan.goal` for smmdesk/plan/goal.py; a package by its own name."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


@cache
def imports(*folders: str) -> tuple[Import, ...]:
    """All imports below the folders; `from a import b` counts as a.b."""
    return tuple(found for file in files(*folders) for found in imports_of(tree_of(file), str(file.relative_to(ROOT)), _package_of(file)))


def imports_of(tree: ast.Module, importer: str, package: str) -> Iterator[Import]:
    """The imports of one module, which lies in `package`."""
    for node, lazy, typing in _statements(tree, lazy=False, typing=False):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        else:
            above = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
            base = ".".join([*above, *filter(None, [node.module])])
            targets = [f"{base}.{alias.name}" for alias in node.names]
        yield from (Import(importer, target, node.lineno, lazy, typing) for target in targets)


def _package_of(file: Path) -> str:
    return name_of(file) if file.name == "__init__.py" else name_of(file).rpartition(".")[0]


def _statements(node: ast.AST, *, lazy: bool, typing: bool) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, lazy, typing
        else:
            function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            checking = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
            yield from _statements(child, lazy=lazy or function, typing=typing or checking)
