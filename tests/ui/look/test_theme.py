"""The look changes at once, remembers what was chosen, and grows with the type."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QLineEdit, QPushButton

from ui.look.icons import icon_names
from ui.look.theme import Theme
from ui.look.tokens import load_tokens


class Memory(dict):
    """Settings that live as long as the test."""

    def value(self, key, default=None):
        return self.get(key, default)

    def setValue(self, key, value):  # noqa: N802
        self[key] = value


def test_choice_of_dark_and_of_size_is_remembered(qapp):
    memory = Memory()
    first = Theme(memory)
    first.apply(qapp)
    first.set_mode("dark")
    first.set_scale(1.5)
    second = Theme(memory)
    second.apply(qapp)
    assert (second.mode, second.scale) == ("dark", 1.5)


def test_nothing_is_remembered_that_was_not_chosen(qapp):
    memory = Memory()
    Theme(memory).apply(qapp)
    assert memory == {}


@pytest.mark.parametrize("broken", ["", "purple", None, 3])
def test_broken_settings_give_a_usable_look(qapp, broken):
    theme = Theme(Memory({"look/mode": broken, "look/scale": broken}))
    theme.apply(qapp)
    assert theme.mode in ("light", "dark")
    assert theme.scale >= 1.0


def test_every_palette_role_follows_the_mode(qapp):
    theme = Theme()
    for mode in ("dark", "light"):
        theme.set_mode(mode)
        theme.apply(qapp)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
            window = qapp.palette().color(group, QPalette.ColorRole.Window).lightness()
            text = qapp.palette().color(group, QPalette.ColorRole.Text).lightness()
            assert (window < text) == (mode == "dark")


def test_change_is_told_once_and_only_when_it_is_one(qapp, qtbot):
    theme = Theme()
    theme.apply(qapp)
    theme.set_mode("light")
    heard = []
    theme.changed.connect(lambda: heard.append(theme.mode))
    theme.toggle_mode()
    theme.set_mode("dark")
    assert heard == ["dark"]


@pytest.mark.parametrize("kind", ["", "primary", "small"])
def test_controls_grow_with_the_type(qapp, qtbot, kind):
    theme = Theme()
    theme.set_scale(1.0)
    theme.apply(qapp)
    button, line = QPushButton("Next: Budget"), QLineEdit("MOKUKU")
    button.setProperty("kind", kind)
    for widget in (button, line):
        qtbot.addWidget(widget)
        widget.show()
    before = [widget.sizeHint() for widget in (button, line)]
    theme.set_scale(1.5)
    after = [widget.sizeHint() for widget in (button, line)]
    theme.set_scale(1.0)
    for small, large in zip(before, after, strict=True):
        assert large.height() == pytest.approx(1.5 * small.height(), abs=3)
        assert large.width() > 1.3 * small.width()


def test_controls_have_the_heights_of_the_design(qapp, qtbot):
    theme = Theme()
    theme.set_scale(1.0)
    theme.apply(qapp)
    sizes = load_tokens().sizes
    for widget, height in ((QLineEdit(), sizes["control"]), (QPushButton("Back"), sizes["button"])):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().height() == height


def test_focus_ring_does_not_move_anything(qapp, qtbot):
    """The ring is drawn inside the box: the same size hint with and without focus."""
    theme = Theme()
    theme.apply(qapp)
    for widget in (QLineEdit("x"), QPushButton("x")):
        qtbot.addWidget(widget)
        widget.show()
        widget.clearFocus()
        before = widget.sizeHint()
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        assert widget.sizeHint() == before


def test_figures_are_tabular(qapp):
    font = Theme().font("body")
    assert font.featureValue(QFont.Tag("tnum")) == 1


def test_the_font_is_the_first_of_the_wanted_that_is_installed(qapp):
    theme = Theme()
    theme.apply(qapp)
    from PySide6.QtGui import QFontDatabase

    wanted = [family for family in theme.tokens.families if family in QFontDatabase.families()]
    if wanted:
        assert QFontInfo(theme.font()).family() == wanted[0]


def test_every_icon_is_drawn_and_follows_the_mode(qapp):
    theme = Theme()
    for name in icon_names():
        seen = []
        for mode in ("light", "dark"):
            theme.set_mode(mode)
            image = theme.pixmap(name, "text", 24).toImage()
            inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
            assert inked, name
            seen.append(inked[0].lightness())
        assert seen[0] < 128 < seen[1], name


def test_an_icon_that_is_not_drawn_is_an_error(qapp):
    with pytest.raises(FileNotFoundError):
        Theme().icon("unicorn")


def test_unknown_mode_is_an_error():
    with pytest.raises(ValueError, match="purple"):
        Theme().set_mode("purple")
