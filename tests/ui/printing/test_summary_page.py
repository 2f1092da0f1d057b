"""The last step of the planner: the pages on the screen are those on paper; every way out says how it went."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from smmdesk.evidence.samples import sample
from smmdesk.plan.plan import Plan
from smmdesk.session import Session
from smmdesk.words.speaker import Speaker
from tests.ui.printing.conftest import text_of
from ui.look.settings import make_settings
from ui.planner.planner import Planner


@pytest.fixture
def open_page(qtbot, theme):
    opened = []

    def make(plan=None):
        planner = Planner(Session(plan or sample("mokuku")), theme, Speaker("en_US"), "summary")
        planner.resize(1280, 800)
        qtbot.addWidget(planner)
        planner.show()
        opened.append(planner)
        page = planner.page
        qtbot.waitUntil(lambda: bool(page.sheets.sheets) and not page.sheets.is_busy)
        return page

    make_settings().clear()
    yield make
    for planner in opened:
        planner.close_plan()


@pytest.fixture
def told(monkeypatch):
    said = []
    monkeypatch.setattr(Planner, "tell", lambda _self, *words: said.append(words))
    return said


def test_pages_are_painted_where_they_are_seen_and_not_before(qtbot, open_page):
    page = open_page()
    qtbot.waitUntil(lambda: page.sheets.sheets[0].ready)
    assert not page.sheets.sheets[-1].ready
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: page.sheets.sheets[-1].ready)


def test_paper_is_white_in_the_dark_too(open_page, theme):
    page = open_page()
    theme.set_mode("dark")
    sheet = page.sheets.sheets[0]
    shown = sheet.grab().toImage()
    corner = sheet.paper().topLeft() * shown.devicePixelRatio()
    assert shown.pixelColor(corner.x() + 8, corner.y() + 8) == QColor(Qt.GlobalColor.white)


def test_an_edit_reaches_the_pages(qtbot, open_page, tmp_path):
    page = open_page()
    page.kit.session.edit(lambda plan: replace(plan, name="Another name"))
    qtbot.waitUntil(lambda: any(d.title == "Another name" for d in page.sheets.documents))


def test_the_saved_pdf_holds_the_chosen_parts(qtbot, open_page, told, tmp_path):
    from pypdf import PdfReader

    page, path = open_page(), tmp_path / "plan.pdf"
    qtbot.mouseClick(page.choices.boxes["approval"], Qt.MouseButton.LeftButton)
    assert page.save_as(path)
    assert told[-1][0] == "good"
    words = text_of(PdfReader(path))
    assert "Program metrics" in words
    assert len(PdfReader(path).pages) == len(page.sheets.sheets) == 5


def test_a_pdf_that_cannot_be_saved_is_told_with_what_to_do(open_page, told, tmp_path):
    assert not open_page().save_as(tmp_path / "nowhere" / "plan.pdf")
    severity, finding, rest = told[-1]
    assert severity == "bad"
    assert "plan.pdf" in finding
    assert rest


def test_without_a_printer_a_message_says_so(qtbot, open_page, told, monkeypatch):
    import ui.printing.printer

    monkeypatch.setattr(ui.printing.printer, "has_printer", lambda: False)
    page = open_page()
    page.print_plan()
    assert told[-1][0] == "warn"
    assert "PDF" in told[-1][2]


def test_a_printer_gets_the_same_pages(open_page, tmp_path):
    from pypdf import PdfReader
    from PySide6.QtPrintSupport import QPrinter

    from ui.printing.document import design_size, paper_size
    from ui.printing.printer import make_printer, print_on

    documents, path = open_page().documents(), tmp_path / "printed.pdf"
    printer = make_printer(documents, paper_size("a4"))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    assert print_on(printer, documents)
    printed = PdfReader(path)
    assert len(printed.pages) == len(documents[0].pages(design_size(paper_size("a4"))))
    assert round(float(printed.pages[0].mediabox.height)) == 842
    assert "6 in 10" in text_of(printed)


def test_paper_and_parts_are_remembered(qtbot, open_page):
    page = open_page()
    assert page.choices.paper == "letter"
    page.choices.paper_choice.set_value("a4")
    page.choices.paper_choice.chosen.emit("a4")
    qtbot.mouseClick(page.choices.boxes["ledger"], Qt.MouseButton.LeftButton)
    again = open_page()
    assert again.choices.paper == "a4"
    assert again.choices.parts == ("summary", "ledger")


def test_nothing_can_be_printed_when_nothing_is_chosen(qtbot, open_page):
    page = open_page()
    qtbot.mouseClick(page.choices.boxes["summary"], Qt.MouseButton.LeftButton)
    assert not page.choices.print_button.isEnabled()
    assert page.documents() == []


def test_what_is_missing_leads_to_its_field(open_page, monkeypatch):
    went = []
    monkeypatch.setattr(
        Planner, "go_to", lambda _self, key, path="", go=Planner.go_to: went.append((key, path)) or (go(_self, key) if not path else None)
    )
    page = open_page(Plan())
    assert page.missing.isVisible()
    page.missing._links[0].click()
    assert went[-1] == ("goal", "business/price")
    assert not open_page().missing.isVisible()


def test_every_control_has_a_name(open_page):
    choices = open_page().choices
    for control in (choices.print_button, choices.preview_button, choices.pdf_button, *choices.boxes.values()):
        assert control.text()
    assert choices.paper_choice.accessibleName()
    assert "page 1 of 4" in open_page().sheets.sheets[0].accessibleName()
