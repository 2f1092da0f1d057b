"""Every chart shows its rows: normal ones and odd ones, on a screen and on paper, at any width and size of type."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent

from smmdesk.words.speaker import Speaker
from tests.ui.charts import samples
from tests.ui.charts.showing import BY_MONTH, CHARTS, make

CASES = [(name, case) for name, (_, cases) in CHARTS.items() for case in cases()]


def picture(chart):
    return chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colors(image):
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize(("name", "case"), CASES)
def test_every_chart_draws_every_kind_of_rows(name, case, theme, qtbot):
    chart = make(name, theme, qtbot, case)
    for paper in (False, True):
        chart.print_mode = paper
        assert len(colors(picture(chart))) > 2
    assert chart.accessibleName() == Speaker().text(chart.rows.sentence)


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("width", [560, 1000, 1560])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_chart_fits_narrow_windows_and_large_type(name, width, scale, theme, qtbot):
    theme.set_scale(scale)
    chart = make(name, theme, qtbot)
    chart.resize(width, max(chart.minimumHeight(), chart.sizeHint().height()))
    chart.resize(width, max(chart.minimumHeight(), chart.sizeHint().height() if name in BY_MONTH else 0))
    assert chart.width() == width
    assert len(colors(picture(chart))) > 2


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_follows_the_theme_while_it_is_shown(name, theme, qtbot):
    chart = make(name, theme, qtbot)
    light = picture(chart)
    theme.set_mode("dark")
    assert picture(chart) != light
    theme.set_mode("light")
    assert picture(chart) == light


@pytest.mark.parametrize("name", CHARTS)
def test_in_print_mode_grey_alone_tells_the_parts_apart(name, theme, qtbot):
    """Without colour the print still differs from a blank page in more than one grey, and paper stays white."""
    chart = make(name, theme, qtbot)
    theme.set_mode("dark")
    chart.print_mode = True
    grey = picture(chart).convertToFormat(QImage.Format.Format_Grayscale8)
    tones = colors(grey)
    assert "#ffffff" in tones
    assert len(tones) > 3
    assert grey.pixelColor(grey.width() - 1, grey.height() - 1).lightness() > 250


@pytest.mark.parametrize("name", [name for name in CHARTS if name not in BY_MONTH])
def test_a_painted_chart_is_as_high_as_its_picture(name, theme, qtbot):
    chart = make(name, theme, qtbot)
    assert chart.minimumHeight() == chart.heightForWidth(chart.width())


@pytest.mark.parametrize("name", sorted(BY_MONTH))
def test_the_wheel_over_a_plot_scrolls_the_page_and_never_zooms(name, theme, qtbot):
    chart = make(name, theme, qtbot)
    before = chart.plot.vb.viewRange()
    wheel = QWheelEvent(
        QPointF(100, 100),
        QPointF(100, 100),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    chart.view.wheelEvent(wheel)
    assert not wheel.isAccepted()
    assert chart.plot.vb.viewRange() == before


@pytest.mark.parametrize("name", sorted(BY_MONTH))
def test_a_new_forecast_makes_no_items(name, theme, qtbot):
    chart = make(name, theme, qtbot)
    before = set(map(id, chart.view.scene().items()))
    for case in ("36 months", "huge", "normal"):
        chart.show_rows(CHARTS[name][1]()[case])
    assert set(map(id, chart.view.scene().items())) == before


def test_while_steady_an_axis_only_grows(theme, qtbot):
    chart = make("net", theme, qtbot)
    chart.steady = True
    chart.show_rows(samples.net(12, 5.0))
    wide = chart.plot.vb.viewRange()[1]
    chart.show_rows(samples.net(12, 1.0))
    assert chart.plot.vb.viewRange()[1] == wide
    chart.steady = False
    chart.show_rows(samples.net(12, 1.0))
    assert chart.plot.vb.viewRange()[1][1] < wide[1]


def test_no_axis_of_months_has_more_than_seven_labels(theme, qtbot):
    for case in ("normal", "36 months", "one month"):
        chart = make("net", theme, qtbot, case)
        assert 1 <= len(chart.plot.getAxis("bottom")._tickLevels[0]) <= 7


def test_pointing_at_a_month_tells_its_row_of_the_table(theme, qtbot):
    chart = make("budget", theme, qtbot)
    assert "Staffing: " in chart.words_at(2)
    assert "May 2027" in chart.words_at(2)
    assert chart.words_at(-1) == chart.words_at(99) == ""


def test_a_stage_is_chosen_by_a_click(theme, qtbot):
    chart = make("funnel", theme, qtbot)
    spots = chart.spots()
    assert [spot.key for spot in spots] == [stage.key for stage in samples.funnel().stages]
    with qtbot.waitSignal(chart.stage_chosen) as told:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spots[3].rect.center().toPoint())
    assert told.args == ["visits"]


def test_a_stage_is_chosen_by_the_keyboard_and_read_aloud(theme, qtbot):
    chart = make("funnel", theme, qtbot)
    for _ in range(6):
        qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert "Sign-ups" in chart.accessibleDescription()
    assert "1,280 to 2,370" in chart.accessibleDescription()
    with qtbot.waitSignal(chart.stage_chosen) as told:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == ["leads"]


def test_clicking_a_tornado_bar_grabs_its_input(theme, qtbot):
    chart = make("tornado", theme, qtbot)
    with qtbot.waitSignal(chart.input_chosen) as told:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spots()[2].rect.center().toPoint())
    assert told.args == ["channels/ig/cpc"]


def test_clicking_a_cell_tells_its_row_and_column(theme, qtbot):
    chart = make("heat", theme, qtbot)
    at = next(spot for spot in chart.spots() if spot.key == "3/5")
    with qtbot.waitSignal(chart.cell_chosen) as told:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at.rect.center().toPoint())
    assert told.args == [3, 5]


def test_the_funnel_never_lets_figures_overlap_its_bars(theme, qtbot):
    chart = make("funnel", theme, qtbot)
    for width in range(420, 1600, 20):
        at = chart.picture._columns(QRectF(0, 0, width, 500), chart.ink)
        assert at.bars < at.bars_end <= width
        assert at.people_end <= at.range_start <= at.range_end <= at.cost_end <= at.value_end == width
        widest = max(chart.ink.width(words.people, "heading", 600) for words in chart.picture.words)
        assert at.stacked or at.people_end - at.bars_end >= widest


def test_a_bigger_figure_never_has_a_shorter_bar(theme, qtbot):
    chart = make("funnel", theme, qtbot)
    parts = [chart.picture.scale.part(stage.people.likely) for stage in chart.rows.stages]
    assert parts == sorted(parts, reverse=True)
    assert all(0 < part <= 1 for part in parts)
