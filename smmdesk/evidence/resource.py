"""Resource: reads one of the files in `resources/evidence`, `resources/samples` or `resources/templates`."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2] / "resources"


@cache
def resource(folder: str, name: str) -> Any:
    """The parsed file `resources/<folder>/<name>.json`, read once. Raises FileNotFoundError for a name that does not ship."""
    return json.loads((ROOT / folder / f"{name}.json").read_text("utf-8"))


def names(folder: str) -> tuple[str, ...]:
    """What ships in a folder, in alphabetical order."""
    return tuple(sorted(path.stem for path in (ROOT / folder).glob("*.json")))


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of an evidence file as mappings, whether it is written as a table with columns or not."""
    file = resource("evidence", name)
    columns = file["meta"].get("columns")
    return [dict(zip(columns, row, strict=True)) for row in file["rows"]] if columns else file["rows"]
