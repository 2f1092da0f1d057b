"""Gallery: every widget of the window in its states, as pictures for a designer's eye. Run `python -m tests.visual.gallery [folder]`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from tests.visual.gallery_parts import make_parts
from tests.visual.gallery_window import make_window
from ui.look.theme import Theme
from ui.widgets.answer_strip import AnswerStrip
from ui.widgets.help_panel import HelpPanel
from ui.widgets.rail import Rail

PICTURES: tuple[tuple[str, Callable[[Theme], QWidget], int, int], ...] = (
    ("window", make_window, 1280, 800),
    ("window_small", make_window, 1024, 700),
    ("window_large", make_window, 1920, 1080),
    ("parts", make_parts, 1280, 1000),
)


def paint_gallery(folder: Path) -> None:
    """Write every picture, light and dark, at 100 and 150 %, into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme()
    for mode in ("light", "dark"):
        for scale in (1.0, 1.5):
            theme.set_mode(mode)
            theme.set_scale(scale)
            theme.apply(app)
            for name, make, width, height in PICTURES:
                _shoot(app, theme, make, width, height, folder / f"{name}_{mode}_{scale:.0%}.png".replace("%", ""))


def _shoot(app: QApplication, theme: Theme, make: Callable[[Theme], QWidget], width: int, height: int, path: Path) -> None:
    widget = make(theme)
    layout = widget.layout()
    widget.resize(width, max(height, layout.totalHeightForWidth(width)) if isinstance(layout, QGridLayout) else height)
    for rail in widget.findChildren(Rail):
        rail.adapt(width)
        for strip in widget.findChildren(AnswerStrip):
            strip.set_rail_width(rail.width())
    for panel in widget.findChildren(HelpPanel):
        panel.setVisible(width >= theme.px(1100))
    widget.show()
    focus = widget.findChild(QLineEdit, "focus_me")
    if focus is not None:
        widget.activateWindow()
        focus.setFocus()
    for _ in range(4):
        app.processEvents()
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    app.processEvents()


if __name__ == "__main__":
    paint_gallery(Path(sys.argv[1] if len(sys.argv) > 1 else "shots"))
