"""Listen: hear of every change of the plan for as long as a widget lives, without keeping it alive."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smmdesk.plan.plan import Plan
from smmdesk.session import Session


def listen_while_alive(session: Session, widget: QWidget, method: Callable[[Plan, Plan], None]) -> None:
    """Call a bound method after every change of the plan until `widget` is gone. Keeps neither of them alive."""
    weak = weakref.WeakMethod(method)
    stops: list[Callable[[], None]] = []

    def stop() -> None:
        for end in stops:
            end()

    def forward(old: Plan, new: Plan) -> None:
        alive: Any = weak()
        if alive is None or not isValid(alive.__self__):
            stop()
        else:
            alive(old, new)

    stops.append(session.listen(forward))
    widget.destroyed.connect(stop)
