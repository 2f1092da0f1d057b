"""Parts: a page in parts of which one is shown at a time, chosen by chips at its top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from ui.look.theme import Theme
from ui.widgets.chips import Chips


class Parts(Chips):
    """`labels` are (key, label); `parts` the widgets of each. The first part is shown."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        labels: Sequence[tuple[str, str]],
        parts: Mapping[str, Sequence[QWidget]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, labels, parent)
        self.parts = parts
        self.chosen.connect(self.show_part)
        self.show_part(labels[0][0])

    def show_part(self, key: str) -> None:
        """Show one part. Raises KeyError for an unknown one."""
        self.set_value(key)
        for part, widgets in self.parts.items():
            for widget in widgets:
                if part != key:
                    widget.hide()
                elif widget.parentWidget() is not None:  # else it would flash as a window of its own; it shows when it gets its place
                    widget.show()
