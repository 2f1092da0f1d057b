"""Kit: what every editor is made with: the session it edits, the owner's locale, the look, and the open lists."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.plan.lists import options
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.widgets.editors.suggest import Option


@dataclass(frozen=True)
class Kit:
    """Made once per open plan and passed on. `lists` gives further open lists by name; they go before the built-in ones."""

    session: Session
    speaker: Speaker
    theme: Theme
    lists: tuple[tuple[str, tuple[Option, ...]], ...] = ()

    def options(self, name: str) -> tuple[Option, ...]:
        """The options of an open list; empty for an unknown one, so that anything can be typed."""
        return dict(self.lists).get(name) or options(name, self.speaker)
