"""Plain: words for tool tips and message boxes, which else read markup, and files named in it, out of an owner's text."""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain(text: str) -> str:
    """`text`, escaped only if Qt would take it for rich text, so that `<b>` is shown as it was typed."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
