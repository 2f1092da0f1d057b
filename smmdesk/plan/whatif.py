"""What-ifs: changes tried on a plan and kept under a name, without becoming the plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from smmdesk.plan.declare import Info


@dataclass(frozen=True)
class Change:
    """One number tried: the likely value of an uncertain input, or an amount the owner decides. `path` is its address in the plan."""

    id: Annotated[str, Info("Id", hidden=True)]
    path: Annotated[str, Info("Field", hidden=True)] = ""
    value: Annotated[float, Info("Value", hidden=True)] = 0.0


@dataclass(frozen=True)
class WhatIf:
    """A named set of changes (planning.md M68)."""

    id: Annotated[str, Info("Id", hidden=True)]
    name: Annotated[str, Info("Name", hidden=True)] = ""
    changes: Annotated[tuple[Change, ...], Info("Changes", hidden=True)] = ()


@dataclass(frozen=True)
class WhatIfs:
    """What the owner keeps on the page What if: named what-ifs, and the inputs that always stand on top there, by path."""

    named: Annotated[tuple[WhatIf, ...], Info("Named what-ifs", hidden=True)] = ()
    favourites: Annotated[tuple[str, ...], Info("Favourite inputs", hidden=True)] = ()
