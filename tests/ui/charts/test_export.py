"""A saved chart is lines and text, so that it stays sharp at any size."""

from __future__ import annotations

import importlib
import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPdfWriter

from smmdesk.words.speaker import Speaker
from tests.ui.charts.showing import BY_MONTH, CHARTS, make
from ui.charts.export import chart_image, copy_picture, paint_chart, save_picture

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("name", CHARTS)
def test_an_svg_has_paths_and_text_and_no_raster(name, theme, qtbot, tmp_path):
    chart = make(name, theme, qtbot)
    save_picture(chart, tmp_path / "chart.svg")
    root = ET.parse(tmp_path / "chart.svg").getroot()
    drawn = [
        e for e in root.iter() if e.tag in {SVG + "path", SVG + "rect", SVG + "polyline", SVG + "polygon", SVG + "ellipse", SVG + "circle"}
    ]
    words = " ".join("".join(e.itertext()) for e in root.iter(SVG + "text"))
    assert len(drawn) > 10
    assert not list(root.iter(SVG + "image"))
    assert Speaker().text(chart.rows.title) in words


@pytest.mark.parametrize("name", CHARTS)
def test_a_pdf_has_paths_and_text_and_no_raster(name, theme, qtbot, tmp_path):
    from pypdf import PdfReader

    chart = make(name, theme, qtbot)
    save_picture(chart, tmp_path / "chart.pdf")
    page = PdfReader(tmp_path / "chart.pdf").pages[0]
    assert not list(page.images)
    text = re.sub(r"\s+", "", page.extract_text())
    assert re.sub(r"\s+", "", Speaker().text(chart.rows.title)) in text
    first = chart.table().rows[0]
    labels = [first[0]] if name not in BY_MONTH | {"dots", "heat"} else []
    assert all(re.sub(r"\s+", "", label) in text for label in labels)
    operators = page.get_contents().get_data()
    assert len(re.findall(rb"\b[lcre]{1,2}\s", operators)) > 20


@pytest.mark.parametrize("name", CHARTS)
def test_a_png_is_sharp_and_not_blank(name, theme, qtbot, tmp_path):
    chart = make(name, theme, qtbot)
    save_picture(chart, tmp_path / "chart.png")
    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == 1920
    assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 4


def test_a_print_of_a_dark_screen_is_dark_on_white(theme, qtbot):
    theme.set_mode("dark")
    chart = make("net", theme, qtbot)
    paper = chart_image(chart, paper=True)
    assert paper.pixelColor(2, 2).name() == "#ffffff"
    whites = sum(paper.pixelColor(x, y).lightness() > 240 for x in range(0, paper.width(), 9) for y in range(0, paper.height(), 9))
    assert whites > 0.8 * len(range(0, paper.width(), 9)) * len(range(0, paper.height(), 9))


def test_the_clipboard_holds_the_picture(theme, qtbot):
    copy_picture(make("funnel", theme, qtbot))
    assert QGuiApplication.clipboard().image().width() == 1920


def test_another_ending_or_place_is_refused_in_words(theme, qtbot, tmp_path):
    chart = make("dots", theme, qtbot)
    with pytest.raises(ValueError, match="bmp"):
        save_picture(chart, tmp_path / "chart.bmp")
    for ending in ("png", "svg", "pdf"):
        with pytest.raises(OSError, match="cannot write"):
            save_picture(chart, tmp_path / "no folder" / f"chart.{ending}")


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_painted_into_its_box_on_a_page(name, theme, qtbot, tmp_path):
    chart = make(name, theme, qtbot)
    writer = QPdfWriter(str(tmp_path / "page.pdf"))
    writer.setResolution(96)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    paint_chart(chart, painter, QRectF(60, 100, 620, 300), u=0.8)
    painter.end()
    data = (tmp_path / "page.pdf").read_bytes()
    assert b"/Font" in data
    assert b"/Subtype /Image" not in data
    assert len(data) < 150_000


def test_painted_charts_do_not_bring_pyqtgraph():
    import subprocess
    import sys

    painted = [name for name in CHARTS if name not in BY_MONTH]
    lines = "; ".join(f"import ui.charts.{name}" for name in [*painted, "export", "carded"])
    code = f"import sys; {lines}; sys.exit(any(m in sys.modules for m in ('pyqtgraph', 'numpy')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert importlib.import_module("ui.charts.net")
