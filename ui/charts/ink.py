"""Ink: the colours, fonts and textures with which a chart is drawn, on a screen or on paper."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.look.theme import Theme
from ui.look.tokens import ChartColor, load_tokens

_ON_PAPER = {
    "window": "#FFFFFF",
    "surface": "#FFFFFF",
    "sunken": "#FFFFFF",
    "hover": "#FFFFFF",
    "accent_tint": "#FFFFFF",
    "good_tint": "#FFFFFF",
    "warn_tint": "#FFFFFF",
    "bad_tint": "#FFFFFF",
    "chart_1_soft": "#FFFFFF",
    "chart_whisker": "#000000",
}
"""Where paper differs from the light tokens: no tints, which would print as dirt."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A series made ready: fill and edge colour, and the texture that stands for them on paper."""

    fill: QColor
    edge: QColor
    texture: str


@dataclass(eq=False)
class Ink:
    """Token colours and fonts, resolved once for each theme; `u` is one design pixel in the painter's units.

    `paper` asks for textures instead of tints, so that the chart survives a black-and-white printer.
    """

    colors: dict[str, QColor]
    fonts: dict[tuple[str, int], QFont]
    u: float = 1.0
    paper: bool = False
    _metrics: dict[tuple[str, int], QFontMetricsF] = field(default_factory=dict)
    _widths: dict[tuple[str, str, int], float] = field(default_factory=dict)

    def color(self, name: str) -> QColor:
        """A token colour."""
        return self.colors[name]

    def font(self, size: str, weight: int = 0) -> QFont:
        """A font of a token size; another weight than the token's if given."""
        key = (size, weight or load_tokens().types[size].weight)
        if key not in self.fonts:
            font = QFont(self.fonts[(size, load_tokens().types[size].weight)])
            font.setWeight(QFont.Weight(key[1]))
            self.fonts[key] = font
        return self.fonts[key]

    def metrics(self, size: str, weight: int = 0) -> QFontMetricsF:
        """The metrics of such a font."""
        key = (size, weight)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.font(size, weight))
        return self._metrics[key]

    def width(self, words: str, size: str, weight: int = 0) -> float:
        """How wide a line of words is."""
        key = (words, size, weight)
        if key not in self._widths:
            if len(self._widths) > 4000:
                self._widths.clear()
            self._widths[key] = self.metrics(size, weight).horizontalAdvance(words)
        return self._widths[key]

    def line(self, size: str) -> float:
        """The height of one line."""
        return max(self.metrics(size).height(), load_tokens().types[size].line_px * self.u)

    def write(
        self, painter: QPainter, rect: QRectF, words: str, size: str, color: str = "text", align: str = "left", weight: int = 0
    ) -> None:
        """One line of words, centred in height, shortened with an ellipsis where it does not fit."""
        if not words or rect.width() <= 0:
            return
        metrics = self.metrics(size, weight)
        width = self.width(words, size, weight)
        if width > rect.width() + 0.5:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            width = self.width(words, size, weight)
        x = {"left": rect.left(), "right": rect.right() - width, "center": rect.center().x() - width / 2}[align]
        painter.setFont(self.font(size, weight))
        painter.setPen(self.colors[color])
        painter.drawText(QPointF(x, rect.center().y() + (metrics.ascent() - metrics.descent()) / 2), words)

    def pattern(self, index: int) -> Pattern:
        """The series with this index; past the end of the palette it starts again with other textures."""
        palette = load_tokens().chart[:-1]
        series: ChartColor = palette[index % len(palette)]
        if index == 0:
            return Pattern(self.colors["chart_1"], self.colors["chart_1"], series.texture)
        edge = QColor(series.edge_light if self.colors["surface"].lightnessF() > 0.5 else series.fill)
        if index % len(palette) == 0 and not self.paper:
            edge = self.colors["surface"]
        texture = series.texture if index < len(palette) else f"second {series.texture}"
        return Pattern(QColor(series.fill), edge, texture)

    @property
    def neutral(self) -> Pattern:
        """Market stages, before, saved state."""
        return Pattern(self.colors["sunken"], self.colors["border_control"], "outline")

    @property
    def soft(self) -> Pattern:
        """The part of a bar that is only possible: from P10 to P90."""
        edge = self.colors["chart_1"] if self.paper else self.colors["chart_1_soft"]
        return Pattern(self.colors["chart_1_soft"], edge, "hatch 45")


def screen_ink(theme: Theme) -> Ink:
    """Ink of the present theme, for a screen."""
    fonts = {(name, size.weight): theme.font(name) for name, size in theme.tokens.types.items()}
    colors = {name: theme.color(name) for name in theme.tokens.colors[theme.mode]}
    return Ink(colors, fonts, fonts[("body", theme.tokens.types["body"].weight)].pixelSize() / theme.tokens.types["body"].px)


def paper_ink(theme: Theme, u: float = 1.0) -> Ink:
    """Ink for paper: black on white, textures for tints, whatever the mode; `u` painter units to a design pixel."""
    fonts = {}
    for name, size in theme.tokens.types.items():
        font = theme.font(name)
        font.setPixelSize(max(1, round(size.px * u)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if hasattr(font, "clearFeatures"):
            # Inter's tabular figures and contextual signs have no character of their own: copied out of a PDF they would be rubbish.
            font.clearFeatures()
            font.setFeature(QFont.Tag("calt"), 0)
        fonts[(name, size.weight)] = font
    colors = {name: QColor(_ON_PAPER.get(name, value)) for name, value in theme.tokens.colors["light"].items()}
    return Ink(colors, fonts, u, paper=True)


def mix(one: QColor, other: QColor, part: float) -> QColor:
    """A colour between two: 0 is the one, 1 the other."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * part) for a, b in pairs))
