"""The owner's language and locale reach the words and the figures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from smmdesk.words.text import Money, say
from ui.look.translate import install_language, known_locale, make_speaker, tr


class German(QTranslator):
    """A translation held in memory."""

    def translate(self, context, source, _comment=None, n=-1):
        words = {"Back": "Zurück", "{a} of {b}": "{a} von {b}", "%n plan(s)": "%n Plan" if n == 1 else "%n Pläne"}
        return words.get(source, "") if context == "smmdesk" else ""

    def isEmpty(self):  # noqa: N802
        return False


@pytest.fixture
def german(qapp):
    translator = German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_without_translation_the_english_stands(qapp):
    assert tr("Back") == "Back"


def test_words_and_plurals_are_translated(german):
    assert tr("Back") == "Zurück"
    assert (tr("%n plan(s)", 1), tr("%n plan(s)", 3)) == ("1 Plan", "3 Pläne")


def test_sentences_of_the_domain_are_translated_by_the_speaker(german):
    assert make_speaker("de_DE").text(say("{a} of {b}", a=1, b=Money(2000, "EUR"))) == "1 von 2.000\N{NO-BREAK SPACE}€"


@pytest.mark.parametrize(("asked", "given"), [("vi_VN", "vi_VN"), ("C", "en_US"), ("", "en_US"), ("xx_YY", "en_US"), ("de_QQ", "de")])
def test_unknown_locales_fall_back(asked, given):
    assert known_locale(asked) == given


def test_a_missing_translation_file_is_no_error(qapp, tmp_path):
    assert install_language(qapp, "fr_FR", tmp_path).locale == "fr_FR"
    install_language(qapp, "en_US", tmp_path)
