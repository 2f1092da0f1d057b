"""What an owner does on the step "Market and audience"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from smmdesk.evidence.samples import sample
from smmdesk.plan.business import Business
from smmdesk.plan.market import Market, Segment
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, point

LEFT = Qt.MouseButton.LeftButton
TWO = Plan(
    business=Business(country="US"),
    market=Market(size=point(5000.0), segments=(Segment("a", "Guests", True, point(100.0)), Segment("b", "Firms", False))),
)


def segments(page) -> tuple[Segment, ...]:
    return page.kit.session.plan.market.segments


def type_into(page, path: str, words: str) -> None:
    assert page.focus_field(path)
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_an_empty_page_leads_to_the_first_segment_which_is_primary(show_page) -> None:
    page = show_page("audience", Plan())
    QTest.mouseClick(page.segments.picker.add_button, LEFT)
    type_into(page, "market/segments/s1/name", "Neighbours")
    assert [(s.name, s.primary) for s in segments(page)] == [("Neighbours", True)]
    assert page.segments.picker.chip("s1").text() == "Neighbours (primary)"


def test_choosing_another_primary_segment_is_one_step_back(show_page) -> None:
    page = show_page("audience", TWO)
    QTest.mouseClick(page.segments.picker.chip("b"), LEFT)
    assert page.focus_field("market/segments/b/primary")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert [s.primary for s in segments(page)] == [False, True]
    assert page.kit.session.undo_label == "Primary segment"
    page.kit.session.undo()
    assert [s.primary for s in segments(page)] == [True, False]
    assert not page.kit.session.can_undo


def test_the_primary_segment_cannot_be_switched_off(show_page) -> None:
    page = show_page("audience", TWO)
    sheet = page.segments.sheets["a"]
    assert page.focus_field("market/segments/a/primary")
    QTest.keyClick(sheet.primary, Qt.Key.Key_Space)
    assert sheet.primary.isChecked()
    assert [s.primary for s in segments(page)] == [True, False]


def test_the_keys_of_a_chip_copy_move_and_remove(show_page) -> None:
    page = show_page("audience", TWO)
    picker = page.segments.picker
    QTest.keyClick(picker.chip("a"), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [s.name for s in segments(page)] == ["Guests", "Guests", "Firms"]
    copy = picker.current
    QTest.keyClick(picker.chip(copy), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [s.id for s in segments(page)] == ["a", "b", copy]
    QTest.keyClick(picker.chip(copy), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [s.id for s in segments(page)] == ["a", "b"]
    assert picker.current == "b"
    page.kit.session.undo()
    assert [s.id for s in segments(page)] == ["a", "b", copy]


def test_the_size_of_the_market_is_the_sum_as_soon_as_every_segment_has_one(show_page) -> None:
    page = show_page("audience", TWO)
    size = page.market.form.rows["market/size"]
    assert size.isVisible()
    assert page.market.total.text() == "5,000"
    type_into(page, "market/segments/b/size", "300")
    assert not size.isVisible()
    assert page.market.total.text() == "400"
    assert "sum" in page.market.why.accessibleName()


def test_a_share_is_suggested_in_two_clicks_with_its_source_and_year(show_page) -> None:
    page = show_page("audience", sample("mokuku"))
    row = page.market.form.rows["market/social_share"]
    page.ensureWidgetVisible(row)
    QTest.mouseClick(row.suggest, LEFT)
    panel = QApplication.activePopupWidget()
    QTest.mouseClick(panel.cards[0], LEFT)
    taken = page.kit.session.plan.market.social_share
    assert taken.origin is Origin.PUBLISHED
    assert taken.source == "course_social_share"
    assert taken.day is not None
    assert taken.day.year == 2026
    assert page.kit.session.undo_label == "Suggestion: Share reachable on social media"


def test_an_offer_is_taken_by_the_keyboard_alone(show_page) -> None:
    page = show_page("audience", TWO)
    row = page.market.form.rows["market/social_share"]
    row.suggest.setFocus()
    QTest.keyClick(row.suggest, Qt.Key.Key_Space)
    QTest.keyClick(QApplication.activePopupWidget().cards[0], Qt.Key.Key_Return)
    assert page.kit.session.plan.market.social_share.source == "course_social_share"


def test_the_sheet_compares_the_segments_and_follows_what_is_typed(show_page) -> None:
    page = show_page("audience", TWO)
    type_into(page, "market/segments/a/core_need", "Quiet")
    assert "Core need\tQuiet\t–" in page.sheet.tsv()
    assert page.sheet.tsv().splitlines()[0] == "Aspect\tGuests (primary)\tFirms"


def test_a_segments_name_is_shown_as_it_was_typed(show_page) -> None:
    page = show_page("audience", Plan(market=Market(segments=(Segment("a", "<b>Tom & Ann</b>", True),))))
    assert page.segments.picker.chip("a").accessibleName() == "<b>Tom & Ann</b> (primary)"
    assert page.segments.picker.chip("a").text() == "<b>Tom && Ann</b> (primary)"
    assert all(label.textFormat() is not Qt.TextFormat.AutoText for label in page.findChildren(QLabel) if "Tom" in label.text())
