"""Tokens: the numbers of the look (colours, spaces, type), read once from `resources/look/tokens.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

MODES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class TypeSize:
    """One size of type: height in px at 100 %, weight 100..900, distance of lines in px."""

    px: int
    weight: int
    line_px: int


@dataclass(frozen=True, slots=True)
class ChartColor:
    """One colour of the chart palette (Okabe-Ito): fill, its edge on light surfaces, and the texture that stands for it in print."""

    name: str
    fill: str
    edge_light: str
    texture: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens. Lengths are px at 100 %; colours are `#RRGGBB`."""

    colors: Mapping[str, Mapping[str, str]]
    """By mode (`light`, `dark`), then by name."""
    space: Mapping[str, int]
    radius: Mapping[str, int]
    families: tuple[str, ...]
    types: Mapping[str, TypeSize]
    chart: tuple[ChartColor, ...]
    sizes: Mapping[str, int]


@cache
def load_tokens(path: Path = RESOURCES / "look" / "tokens.json") -> Tokens:
    """Read the tokens. Raises OSError or KeyError: the program is broken without them, so nobody catches it."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    return Tokens(
        colors=MappingProxyType({mode: MappingProxyType(raw[mode]) for mode in MODES}),
        space=MappingProxyType(raw["space_px"]),
        radius=MappingProxyType(raw["radius_px"]),
        families=tuple(raw["type"]["family"]),
        types=MappingProxyType({name: TypeSize(**size) for name, size in raw["type"]["sizes"].items()}),
        chart=tuple(ChartColor(c["name"], c["fill"], c["edge_light"], c["print"]) for c in raw["chart_palette"]),
        sizes=MappingProxyType(raw["sizes_px"]),
    )


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1..21 of two `#RRGGBB` colours (WCAG 2.2, 1.4.3)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
