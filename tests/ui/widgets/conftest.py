"""What the tests of widgets share."""

from __future__ import annotations

import pytest

from ui.look.theme import Theme


@pytest.fixture
def theme(qapp):
    """The light look at 100 %."""
    look = Theme()
    look.set_mode("light")
    look.set_scale(1.0)
    look.apply(qapp)
    return look
