"""Mark: set a property that the style sheet reads (`kind`, `state`, `tone`), and show it at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, name: str, value: str | bool) -> None:
    """Set the property `name` and restyle `widget`, only when the value is new: restyling costs more than asking.

    `mark(field, "state", "bad")` draws the error edge, `mark(field, "state", "")` takes it away.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
