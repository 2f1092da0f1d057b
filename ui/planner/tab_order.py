"""Tab order: the parts of a window in the order in which Tab goes through them, whatever the order in which they were made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_neighbour(parts: Sequence[QWidget], forward: bool) -> bool:
    """Move the focus from one widget that takes Tab to the next, part by part, round at the ends.

    False, with nothing done, when the focus is on none of them: Qt also asks for a neighbour while it hides the page that has the focus,
    and must then be left to itself.
    """
    here = QApplication.focusWidget()
    if here is None or not any(part.isVisible() and (part is here or part.isAncestorOf(here)) for part in parts):
        return False
    stops = [widget for part in parts if part.isVisible() for widget in _stops(part)]
    if here not in stops:
        return False
    at = stops.index(here)
    following = stops[(at + (1 if forward else -1)) % len(stops)]
    following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _stops(part: QWidget) -> list[QWidget]:
    """The widgets of a part that take Tab, in Qt's own order among them."""
    found: list[QWidget] = []
    widget = part
    while True:
        if (widget is part or part.isAncestorOf(widget)) and _takes_tab(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is part or widget is None:
            return found


def _takes_tab(widget: QWidget) -> bool:
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return wants and widget.isVisible() and widget.isEnabled()
