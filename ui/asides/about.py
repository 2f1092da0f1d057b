"""About: version, licence, the works it uses, and the sources of its figures."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from smmdesk import __version__
from ui.look.theme import Theme
from ui.look.tokens import RESOURCES
from ui.look.translate import tr
from ui.widgets.label import Label


def show_about(parent: QWidget, theme: Theme) -> QDialog:
    """Open the box; the window behind stays usable."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("About SMM Desk"))
    dialog.resize(theme.px(640), theme.px(520))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(16))
    column.setSpacing(theme.px(10))
    column.addWidget(Label(tr("SMM Desk {version}").format(version=__version__), "title"))
    column.addWidget(Label(tr("Plan social media marketing offline. Nothing leaves this computer."), "body", "text_2", wrap=True))
    versions = tr("Python {python}, Qt {qt}").format(python=platform.python_version(), qt=qVersion())
    column.addWidget(Label(versions, "small", "text_3"))
    text = QPlainTextEdit(about_text())
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(tr("Sources and licences"))
    column.addWidget(text, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(buttons)
    dialog.show()
    return dialog


def about_text() -> str:
    """Sources of the figures, then what the program uses, then its licence."""
    from smmdesk.evidence.records import attribution

    root = RESOURCES.parent
    notes = [(root / name).read_text("utf-8").strip() for name in ("NOTICE", "LICENSE") if (root / name).exists()]
    return "\n\n".join([tr("Sources of the figures"), "\n".join(attribution()), *notes])
