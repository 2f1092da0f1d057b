"""Kit: what every page of the planner is handed: the open plan, the look, the speaker, and the ways out of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ui.planner.trials import Trials
from ui.widgets.editors.kit import Kit as EditorKit


@dataclass(frozen=True, kw_only=True)
class Kit(EditorKit):
    """What editors need, and: `go_to(step key, field path)` shows another step; `tell(severity, finding, rest)` shows a message above
    the page; `explain(figure key)` says how a figure is computed; `trials` are the numbers tried on the page What if.
    """

    go_to: Callable[[str, str], None]
    tell: Callable[[str, str, str], None]
    explain: Callable[[str], None]
    trials: Trials
