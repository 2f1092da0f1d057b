"""Kit: what every page of the planner is handed: the open plan, the look, the speaker, and the ways out of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ui.planner.trials import Trials
from ui.widgets.editors.kit import Kit as EditorKit

if TYPE_CHECKING:
    from smmdesk.forecast.outlook import Outlook
    from smmdesk.report.funnel_part import Piece


class Explainer(Protocol):
    """Says how a figure is computed: of a piece of the plan, or of another outlook than the one that is shown, where one is given."""

    def __call__(self, key: str, piece: Piece | None = None, outlook: Outlook | None = None) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Kit(EditorKit):
    """What editors need, and: `go_to(step key, field path)` shows another step; `tell(severity, finding, rest)` shows a message above
    the page; `explain(figure key)` says how a figure is computed; `trials` are the numbers tried on the page What if.
    """

    go_to: Callable[[str, str], None]
    tell: Callable[[str, str, str], None]
    explain: Explainer
    trials: Trials
