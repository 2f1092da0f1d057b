"""Theme: the look in use (mode and size of type), handed to every widget that paints itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from ui.look.icons import icon_pixmap, make_icon, write_icon
from ui.look.palette import make_palette
from ui.look.stylesheet import make_stylesheet
from ui.look.tokens import MODES, ChartColor, Tokens, load_tokens

SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)

_USUAL_FONT_PX = 16
_MODE_KEY = "look/mode"
_STYLED = "smmdesk_styled"
_SCALE_KEY = "look/scale"


class Settings(Protocol):
    """What the theme needs of a place that remembers choices; a `QSettings` fits."""

    def value(self, key: str, default: Any = ...) -> Any:
        """What was remembered under `key`, else `default`."""

    def setValue(self, key: str, value: Any) -> None:
        """Remember `value` under `key`."""


class Theme(QObject):
    """Colours, fonts and sizes of the present look. `changed` tells widgets that paint themselves to paint again.

    `mode` is `light` or `dark`; `scale` is the size of everything, 1.0 at a usual system font.
    """

    changed = Signal()

    def __init__(self, settings: Settings | None = None, tokens: Tokens | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens or load_tokens()
        self._settings = settings
        self._app: QApplication | None = None
        self._family = ""
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._fonts: dict[tuple[str, int], QFont] = {}
        self._ratios = _screen_ratios()
        self._files = QTemporaryDir()
        self._mode = str(settings.value(_MODE_KEY, "")) if settings else ""
        self._scale = _number(settings.value(_SCALE_KEY, 0.0)) if settings else 0.0

    @property
    def mode(self) -> str:
        """`light` or `dark`."""
        return self._mode if self._mode in MODES else MODES[0]

    @property
    def scale(self) -> float:
        """Size of type and of everything around it; 1.0 is 14 px body text."""
        return self._scale or 1.0

    @property
    def is_dark(self) -> bool:
        """Whether the dark set is in use."""
        return self.mode == "dark"

    def apply(self, app: QApplication) -> None:
        """Give `app` this look. What was never chosen follows the system as it is now."""
        if self._mode not in MODES:
            self._mode = _system_mode(app)
        if self._scale not in SCALES:
            self._scale = _system_scale(app)
        if not app.property(_STYLED):  # once: taking a style away under living widgets costs a repaint of all, and has crashed Qt
            app.setStyle("Fusion")
            app.setProperty(_STYLED, True)
        if self._app is None:
            app.aboutToQuit.connect(self._tidy)
            app.screenAdded.connect(self._screen_added)
        self._app = app
        self._restyle()

    def set_mode(self, mode: str) -> None:
        """Change to `light` or `dark` at once, and remember it."""
        if mode not in MODES:
            raise ValueError(f"no mode {mode!r}")
        if mode != self._mode:
            self._mode = mode
            self._remember(_MODE_KEY, mode)
            self._restyle()

    def toggle_mode(self) -> None:
        """From light to dark or back."""
        self.set_mode("light" if self.is_dark else "dark")

    def set_scale(self, scale: float) -> None:
        """Change the size of type (one of `SCALES`, else the nearest) at once, and remember it."""
        nearest = min(SCALES, key=lambda known: abs(known - scale))
        if nearest != self._scale:
            self._scale = nearest
            self._remember(_SCALE_KEY, nearest)
            self._restyle()

    def px(self, length: float) -> int:
        """A length of the design (px at 100 %) at the present scale, at least one px."""
        return max(1, round(length * self.scale)) if length else 0

    def hex(self, name: str) -> str:
        """A colour token of the present mode as `#RRGGBB`. Raises KeyError for an unknown name."""
        return self.tokens.colors[self.mode][name]

    def color(self, name: str) -> QColor:
        """A colour token of the present mode. Raises KeyError for an unknown name."""
        return QColor(self.hex(name))

    def series(self, at: int) -> tuple[QColor, QColor]:
        """Fill and edge of series `at` (0-based) of a chart; the palette starts again after its end."""
        if at == 0:
            return self.color("chart_1"), self.color("chart_1")
        color: ChartColor = self.tokens.chart[at % len(self.tokens.chart)]
        return QColor(color.fill), QColor(color.fill if self.is_dark else color.edge_light)

    def font(self, size_name: str = "body", weight: int | None = None) -> QFont:
        """The font of a size token (`display title answer heading body label small badge`), with tabular figures."""
        key = (size_name, weight or self.tokens.types[size_name].weight)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(*key)
        return QFont(self._fonts[key])

    def icon(self, name: str, tone: str = "text_2", size: int = 18) -> QIcon:
        """The icon `name` in a colour token; `size` in px at 100 %."""
        key = (name, tone, size)
        if key not in self._icons:
            self._icons[key] = make_icon(name, self.hex(tone), self.hex("border_control"), self.px(size), self._ratios)
        return self._icons[key]

    def pixmap(self, name: str, tone: str = "text_2", size: int = 18, ratio: float = 1.0) -> QPixmap:
        """The icon `name` as a picture for a label; `size` in px at 100 %."""
        return icon_pixmap(name, self.hex(tone), self.px(size), ratio)

    def icon_file(self, name: str, tone: str) -> str:
        """Path of the icon in a colour token, for `url()` in the stylesheet."""
        return write_icon(name, self.hex(tone), Path(self._files.path()))

    def _make_font(self, size_name: str, weight: int) -> QFont:
        font = QFont()
        font.setFamilies([family for family in (self._family, QFont().family()) if family])
        font.setPixelSize(self.px(self.tokens.types[size_name].px))
        font.setWeight(QFont.Weight(weight))
        if hasattr(font, "setFeature"):
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _restyle(self) -> None:
        self._icons.clear()
        self._fonts.clear()
        self._ratios = _screen_ratios()
        if self._app is not None:
            self._family = self._family or _first_family(self.tokens.families)
            self._app.setPalette(make_palette(self.tokens.colors[self.mode]))
            self._app.setFont(self.font())
            self._app.setStyleSheet(make_stylesheet(self))
        self.changed.emit()

    def _screen_added(self) -> None:
        """Icons are painted for the screens there are: a finer one needs them anew."""
        if not _screen_ratios() <= self._ratios:
            self._restyle()

    def _tidy(self) -> None:
        """Take away the icons that were written for the style sheet."""
        self._files.remove()

    def _remember(self, key: str, value: object) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)


def _number(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return 0.0


def _screen_ratios() -> set[float]:
    """Device pixels per logical one, of every screen."""
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}


def _first_family(families: tuple[str, ...]) -> str:
    known = set(QFontDatabase.families())
    return next((family for family in families if family in known), "")


def _system_mode(app: QApplication) -> str:
    scheme = app.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return "dark" if app.palette().color(QPalette.ColorRole.Window).lightness() < 128 else "light"
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def _system_scale(app: QApplication) -> float:
    """Larger only where the owner set a larger system font: usual ones are 12 to 16 px high and count as 1."""
    ratio = QFontInfo(app.font()).pixelSize() / _USUAL_FONT_PX
    return max((scale for scale in SCALES if scale <= ratio), default=1.0)
