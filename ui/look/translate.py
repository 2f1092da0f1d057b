"""Tr: the program's words in the owner's language, and the speaker of the owner's locale."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from smmdesk.words.speaker import Speaker
from ui.look.tokens import RESOURCES

CONTEXT = "smmdesk"
FALLBACK = "en_US"


def tr(text: str, n: int | None = None) -> str:
    """The text in the owner's language. With `n`, `%n` becomes the number and the language's plural form is chosen.

    `text` must be a literal where `tr` is called: it is the key of the translation.
    """
    return QCoreApplication.translate(CONTEXT, text, "", -1 if n is None else n)


def system_locale() -> str:
    """The locale of this computer as `ll_CC`; `en_US` when there is none."""
    return known_locale(QLocale.system().name())


def known_locale(name: str) -> str:
    """`name` when figures can be written in it, else its language alone, else `en_US`."""
    for candidate in (name, name.partition("_")[0]):
        if len(candidate) >= 2 and _has_figures(candidate):
            return candidate
    return FALLBACK


def _has_figures(locale: str) -> bool:
    """Whether Babel knows it. Where its file lies where it should, Babel is not imported: the first window needs no figures."""
    babel = find_spec("babel") if locale.isidentifier() else None
    places = (babel.submodule_search_locations if babel else None) or ()
    if any((Path(place) / "locale-data" / f"{locale}.dat").is_file() for place in places):
        return True
    from babel.localedata import exists

    return exists(locale)


def make_speaker(locale_name: str = "") -> Speaker:
    """The speaker of `locale_name` (empty: the computer's), in the language that `install_language` loaded."""
    return Speaker(known_locale(locale_name) if locale_name else system_locale(), tr)


def install_language(app: QCoreApplication, locale_name: str = "", folder: Path = RESOURCES / "translations") -> Speaker:
    """Load `smmdesk_<locale>.qm` and Qt's own words where present, set Qt's default locale, and return the speaker.

    The translators belong to `app`, so they live as long as it does.
    """
    speaker = make_speaker(locale_name)
    locale = QLocale(speaker.locale)
    QLocale.setDefault(locale)
    for name, place in (("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), (CONTEXT, str(folder))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", place):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    return speaker
