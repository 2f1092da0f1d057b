"""Preferences: language, size of type, colours, and where plans are kept. Everything takes effect at once where it can."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFileDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.library_door import FOLDER_KEY
from ui.look.theme import SCALES, Theme
from ui.look.tokens import RESOURCES
from ui.look.translate import tr
from ui.widgets.button import Button
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.segmented import Segmented

LOCALES = ("en_US", "en_GB", "de_DE", "es_ES", "fr_FR", "it_IT", "ja_JP", "nl_NL", "pl_PL", "pt_BR", "vi_VN")
"""How numbers and dates can be written; a language whose words are translated too is spoken as well."""
LOCALE_KEY = "locale"


def show_preferences(parent: QWidget, theme: Theme, settings: QSettings, library: Path) -> Preferences:
    """Open the settings; the window behind stays usable."""
    dialog = Preferences(theme, settings, library, parent)
    dialog.show()
    return dialog


class Preferences(QDialog):
    """What is chosen is remembered at once; what needs a new start says so."""

    def __init__(self, theme: Theme, settings: QSettings, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self.setWindowTitle(tr("Settings"))
        self.setMinimumWidth(theme.px(520))
        self._mode = Segmented(theme, tr("Colours"), (("light", tr("Light")), ("dark", tr("Dark"))))
        self._mode.set_value(theme.mode)
        self._mode.chosen.connect(theme.set_mode)
        self._size = QComboBox()
        for scale in SCALES:
            self._size.addItem(f"{scale:.0%}", scale)
        self._size.setCurrentIndex(SCALES.index(theme.scale))
        self._size.activated.connect(self._take_size)
        self._locale = QComboBox()
        self._fill_locales()
        self._locale.activated.connect(self._take_locale)
        self._folder = ElidedLabel(str(library))
        self._note = Label("", "small", "text_2", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._theme.px
        choose = Button(self._theme, tr("Change …"), "small")
        choose.setAccessibleName(tr("Change the folder of your plans"))
        choose.clicked.connect(self._choose_folder)
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(choose)
        form = QFormLayout()
        form.setVerticalSpacing(px(12))
        form.setHorizontalSpacing(px(16))
        for words, field in ((tr("Colours"), self._mode), (tr("Size of type"), self._size), (tr("Numbers, dates, language"), self._locale)):
            field.setAccessibleName(words)
            form.addRow(Label(words), field)
        form.addRow(Label(tr("Folder of your plans")), folder)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(14))
        column.addLayout(form)
        column.addWidget(self._note)
        column.addStretch(1)
        column.addWidget(buttons)

    def _fill_locales(self) -> None:
        chosen = str(self._settings.value(LOCALE_KEY, "") or "")
        self._locale.addItem(tr("As this computer ({name})").format(name=_name(QLocale.system())), "")
        for name in sorted({*LOCALES, *_translated()}):
            self._locale.addItem(_name(QLocale(name)), name)
        self._locale.setCurrentIndex(max(self._locale.findData(chosen), 0))

    def _take_size(self, at: int) -> None:
        self._theme.set_scale(float(self._size.itemData(at)))

    def _take_locale(self, at: int) -> None:
        self._settings.setValue(LOCALE_KEY, self._locale.itemData(at))
        self._note.setText(tr("Numbers, dates and language change when you start the program again."))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the folder for your plans"), self._folder.text())
        if folder and folder != self._folder.text():
            self._settings.setValue(FOLDER_KEY, folder)
            self._folder.setText(folder)
            self._note.setText(tr("Your plans stay where they are. The new folder is used when you start the program again."))


def _name(locale: QLocale) -> str:
    return f"{locale.nativeLanguageName()} ({locale.nativeTerritoryName()})"


def _translated() -> tuple[str, ...]:
    """Languages whose words ship."""
    return tuple(path.stem.removeprefix("smmdesk_") for path in (RESOURCES / "translations").glob("smmdesk_*.qm"))
