"""The look in which charts are tested: light, usual type."""

from __future__ import annotations

import pytest

from ui.look.theme import Theme


@pytest.fixture
def theme(qapp):
    theme = Theme()
    theme.set_mode("light")
    theme.set_scale(1.0)
    return theme
