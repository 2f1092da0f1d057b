"""Text can be read and edges seen in both modes: WCAG 2.2, 1.4.3 (text 4.5) and 1.4.11 (edges 3.0)."""

from __future__ import annotations

import pytest

from ui.look.tokens import MODES, contrast, load_tokens

TEXT = [(text, on) for text in ("text", "text_2", "text_3") for on in ("surface", "window", "sunken")] + [
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "accent_tint"),
    ("text", "accent_tint"),
    ("text_2", "accent_tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "hover"),
    ("text_2", "hover"),
    ("accent", "hover"),
    *((tone, on) for tone in ("good", "warn", "bad") for on in ("surface", f"{tone}_tint")),
    *(("text", f"{tone}_tint") for tone in ("good", "warn", "bad")),
    *(("text_2", f"{tone}_tint") for tone in ("good", "warn", "bad")),
    ("text_2", "surface"),
    ("chart_axis", "surface"),
]
EDGES = [
    ("border_control", "surface"),
    ("focus", "window"),
    ("focus", "surface"),
    ("focus", "sunken"),
    ("text", "accent"),
    ("chart_1", "surface"),
    ("good", "good_tint"),
]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("text", "on"), TEXT)
def test_text_is_readable(mode, text, on):
    colors = load_tokens().colors[mode]
    assert contrast(colors[text], colors[on]) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("edge", "on"), [pair for pair in EDGES if pair != ("text", "accent")])
def test_edges_and_marks_are_visible(mode, edge, on):
    colors = load_tokens().colors[mode]
    assert contrast(colors[edge], colors[on]) >= 3.0


@pytest.mark.parametrize("mode", MODES)
def test_focus_on_the_primary_button_differs_from_the_button(mode):
    colors = load_tokens().colors[mode]
    assert contrast(colors["text"], colors["accent"]) >= 1.5
    assert contrast(colors["text"], colors["surface"]) >= 3.0


def test_edges_of_chart_colours_are_visible_on_light_and_fills_on_dark():
    tokens = load_tokens()
    for color in tokens.chart:
        assert contrast(color.edge_light, tokens.colors["light"]["surface"]) >= 3.0, color.name
        assert contrast(color.fill, tokens.colors["dark"]["surface"]) >= 3.0, color.name


def test_contrast_of_known_pairs():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


def test_both_modes_name_the_same_colours():
    colors = load_tokens().colors
    assert set(colors["light"]) == set(colors["dark"])
