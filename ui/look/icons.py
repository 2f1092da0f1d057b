"""Icons: our own strokes (`resources/icons/*.svg`), painted in a colour of the theme."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.look.tokens import RESOURCES

FOLDER = RESOURCES / "icons"


@cache
def svg_source(name: str) -> str:
    """The drawing of an icon, strokes in `currentColor`. Raises FileNotFoundError for a name that is not drawn."""
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def icon_names() -> list[str]:
    """The names of all icons, sorted."""
    return sorted(path.stem for path in FOLDER.glob("*.svg"))


def icon_pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon of `size` logical px in the colour `#RRGGBB`, for a screen of the given device pixel ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, color).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def make_icon(name: str, color: str, disabled: str, size: int, ratios: Iterable[float]) -> QIcon:
    """A QIcon with sharp pictures for screens of these device pixel ratios, normal and disabled."""
    icon = QIcon()
    for ratio in ratios:
        icon.addPixmap(icon_pixmap(name, color, size, ratio), QIcon.Mode.Normal)
        icon.addPixmap(icon_pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return icon


def paint_icon(painter: QPainter, name: str, color: str, box: QRectF) -> None:
    """Paint an icon into `box` as lines, for delegates, charts and print."""
    _renderer(name, color).render(painter, box)


def write_icon(name: str, color: str, folder: Path) -> str:
    """Write an icon in one colour as a file into `folder` and return its path for a stylesheet's `url()`."""
    path = folder / f"{name}-{color.lstrip('#')}.svg"
    if not path.exists():
        path.write_text(_coloured(name, color), encoding="utf-8")
    return path.as_posix()


def _coloured(name: str, color: str) -> str:
    return svg_source(name).replace("currentColor", color)


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_coloured(name, color).encode()))
