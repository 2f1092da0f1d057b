"""Editor: what every editor of a value has in common, so that one binding serves them all."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.look.mark import mark
from ui.look.plain import plain
from ui.widgets.editors.reading import Reading


class Editor(QWidget):
    """A widget for one value. `show_value` never signals; what the owner does signals `edited` or `refused`, and `left` at the end."""

    edited = Signal(object)
    """A value the owner made; None for an emptied optional field."""
    refused = Signal(object)
    """What stands there is no value: the `Text` that says why."""
    echoed = Signal(str)
    """What was understood, when the text alone does not say it; empty when it does."""
    left = Signal()
    """The focus left a part of the editor."""

    def show_value(self, value: Any) -> None:
        """Show the value of the plan."""
        raise NotImplementedError

    def set_reading(self, reading: Reading) -> None:
        """The unit or currency of the field changed. Only number editors care."""

    def settle(self) -> None:
        """Write what is understood the usual way; called when the owner leaves."""

    def inputs(self) -> list[tuple[QWidget, str]]:
        """The focusable parts, each with what to add to the field's name for the screen reader (empty for the main one)."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """A finished plan: to be read, not changed."""
        for widget, _ in self.inputs():
            if hasattr(widget, "setReadOnly"):
                widget.setReadOnly(read_only)
            else:
                widget.setEnabled(not read_only)

    def describe(self, name: str, description: str) -> None:
        """Name and help for the screen reader, and the tooltip."""
        for widget, part in self.inputs():
            widget.setAccessibleName(f"{name}, {part}" if part else name)
            # On Linux Qt gives a combo box's present text as its name, so the field's name has to stand in the description.
            widget.setAccessibleDescription(f"{name}. {description}" if isinstance(widget, QComboBox) else description)
            if description and not widget.toolTip():
                widget.setToolTip(plain(description))

    def set_state(self, state: str) -> None:
        """`bad`, `warn` or empty, painted by the stylesheet without changing any size."""
        for widget, _ in self.inputs():
            if state or widget.property("state"):
                mark(widget, "state", state)
