"""Kit: what every page of the planner is handed: the open plan, the look, the speaker, and the ways out of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme


@dataclass(frozen=True)
class Kit:
    """`go_to(step key, field path)` shows another step; `tell(severity, finding, rest)` shows a message; `explain(figure key)` asks
    how a figure is computed; `refresh()` recomputes now.
    """

    session: Session
    theme: Theme
    speaker: Speaker
    go_to: Callable[[str, str], None]
    tell: Callable[[str, str, str], None]
    explain: Callable[[str], None]
