"""What an owner does on the step "Channels"."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smmdesk.evidence.sources import source
from smmdesk.plan.business import Business
from smmdesk.plan.channel import Channel, Mode
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, guess, point
from smmdesk.plan.timing import LEAD_GENERATION, SEASONS
from ui.planner.steps.channels_model import NETWORK

LEFT = Qt.MouseButton.LeftButton
INSTAGRAM = Channel("ig", "Instagram", "instagram", Mode.PAID, spend=300.0, cpc=guess(0.5, 0.7, 1.0))
US = Plan(business=Business(country="US", currency="USD"), channels=(INSTAGRAM,))


def plan_of(page) -> Plan:
    return page.kit.session.plan


def row_of(page, network: str) -> int:
    return next(n for n, place in enumerate(page.rank.model.places) if place.platform.id == network)


def put_cursor_on(page, network: str) -> None:
    page.rank.table.setCurrentIndex(page.rank.model.index(row_of(page, network), NETWORK))
    page.rank.table.setFocus()


def type_into(page, path: str, words: str) -> None:
    assert page.focus_field(path)
    line = QApplication.focusWidget()
    line.selectAll()
    QTest.keyClicks(line, words)


def suggest(page, path: str):
    """Click Suggest beside a field; gives the panel with the offers."""
    assert page.focus_field(path)
    button = next(form for form in page.detail.sheets["ig"].forms.values() if path in form.rows).rows[path].suggest
    QTest.mouseClick(button, LEFT)
    return QApplication.activePopupWidget()


def test_space_chooses_a_network_and_takes_it_away_again(show_page) -> None:
    page = show_page("channels", Plan())
    put_cursor_on(page, "facebook")
    QTest.keyClick(page.rank.table, Qt.Key.Key_Space)
    assert [(c.name, c.platform) for c in plan_of(page).channels] == [("Facebook", "facebook")]
    assert page.kit.session.undo_label == "Choose Facebook"
    assert page.detail.picker.current == "facebook"
    QTest.keyClick(page.rank.table, Qt.Key.Key_Space)
    assert plan_of(page).channels == ()
    page.kit.session.undo()
    assert [c.name for c in plan_of(page).channels] == ["Facebook"]


def test_a_click_on_the_box_chooses_and_a_click_on_the_name_only_explains(show_page) -> None:
    page = show_page("channels", Plan())
    table = page.rank.table
    box = table.visualRect(page.rank.model.index(row_of(page, "instagram"), NETWORK))
    QTest.mouseClick(table.viewport(), LEFT, pos=box.center())
    assert plan_of(page).channels == ()
    assert page.rank.why.card.title.text().startswith("Why Instagram scores")
    QTest.mouseClick(table.viewport(), LEFT, pos=box.topLeft() + QPoint(12, box.height() // 2))
    assert [c.platform for c in plan_of(page).channels] == ["instagram"]


def test_the_reasons_add_up_to_the_score_and_name_their_sources(show_page) -> None:
    page = show_page("channels", US)
    put_cursor_on(page, "facebook")
    parts = [float(part.text()) for _, _, part in page.rank.why._rows.values()]
    score = float(page.rank.why._total.text())
    assert sum(parts) == pytest.approx(score, abs=0.25)
    assert "Pew Research Center, 2025" in " ".join(why.text() for _, why, _ in page.rank.why._rows.values())


def test_a_suggested_cost_is_taken_in_two_clicks_with_source_year_and_date(show_page) -> None:
    page = show_page("channels", US)
    panel = suggest(page, "channels/ig/cpc")
    offer = panel.cards[0].offer
    QTest.mouseClick(panel.cards[0], LEFT)
    taken = plan_of(page).channels[0].cpc
    assert taken == offer.range
    assert taken.origin is Origin.PUBLISHED
    assert source(taken.source).year == offer.year
    assert taken.day is not None
    assert page.kit.session.undo_label == "Suggestion: Cost per click (CPC)"
    page.kit.session.undo()
    assert plan_of(page).channels[0].cpc == INSTAGRAM.cpc


def test_a_figure_in_dollars_waits_for_the_price_of_a_dollar(show_page) -> None:
    page = show_page("channels", replace(US, business=Business(country="GB", currency="GBP")))
    panel = suggest(page, "channels/ig/cpc")
    dollars = panel.cards[0].offer.range
    assert "convert it" in panel.cards[0].accessibleDescription()
    QTest.mouseClick(panel.cards[0], LEFT)
    assert plan_of(page).channels[0].cpc == INSTAGRAM.cpc
    panel.rate.setFocus()
    QTest.keyClicks(panel.rate.focusProxy(), "0.5")
    QTest.mouseClick(panel.cards[0], LEFT)
    taken = plan_of(page).channels[0].cpc
    assert taken.likely == pytest.approx(dollars.likely / 2, rel=0.005)  # a suggestion carries three digits
    assert taken.source == dollars.source
    assert plan_of(page).business.dollar == 0.5


def test_a_channel_of_ones_own_has_no_published_figures_and_says_so(show_page) -> None:
    page = show_page("channels", replace(US, channels=(replace(INSTAGRAM, platform=""),)))
    panel = suggest(page, "channels/ig/ctr")
    assert panel.cards == []


def test_only_the_sections_that_the_kind_needs_are_shown(show_page) -> None:
    page = show_page("channels", US)
    folds = page.detail.sheets["ig"].folds
    assert folds["paid"].isVisible()
    assert not folds["organic"].isVisible()
    page.kit.session.edit(replace(US, channels=(replace(INSTAGRAM, mode=Mode.ORGANIC),)))
    assert not folds["paid"].isVisible()
    assert folds["organic"].isVisible()


def test_a_channel_of_ones_own_is_added_named_and_counted(show_page) -> None:
    page = show_page("channels", Plan())
    QTest.mouseClick(page.detail.picker.add_button, LEFT)
    type_into(page, "channels/c1/name", "Flyers")
    type_into(page, "channels/c1/other_visits", "40")
    assert plan_of(page).channels[0].other_visits.likely == 40.0
    assert page.detail.picker.chip("c1").text() == "Flyers"
    assert "Flyers" in page.chosen.table.tsv()


def test_too_little_money_for_a_network_is_said_beside_the_field(show_page) -> None:
    page = show_page("channels", replace(US, channels=(replace(INSTAGRAM, spend=5.0),)))
    row = page.detail.sheets["ig"].forms["paid"].rows["channels/ig/spend"]
    assert "a day" in row.message.toolTip()
    type_into(page, "channels/ig/spend", "900")
    QApplication.focusWidget().clearFocus()
    assert "a day" not in row.message.toolTip()


def test_the_question_of_the_doubled_budget_is_answered_in_visits(show_page) -> None:
    page = show_page("channels", US)
    row = page.detail.sheets["ig"].forms["paid"].rows["channels/ig/doubling"]
    assert row.message.toolTip() == "100 visits now would become about 170 with twice the money (150 to 190)."


def test_without_a_rate_of_its_own_a_channel_names_the_plans(show_page) -> None:
    page = show_page("channels", replace(US, rates=replace(US.rates, lead_rate=point(0.06))))
    row = page.detail.sheets["ig"].forms["rates"].rows["channels/ig/lead_rate"]
    assert row.message.toolTip() == "Empty: the plan's rate, 6%."
    type_into(page, "channels/ig/lead_rate", "9")
    assert row.message.toolTip() != "Empty: the plan's rate, 6%."


def test_a_weight_moved_by_key_ranks_anew_and_is_taken_back(show_page) -> None:
    page = show_page("channels", US)
    QTest.mouseClick(page.weigh, LEFT)
    before = [place.platform.id for place in page.rank._places]
    assert page.focus_field("wish/audience_weight")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert plan_of(page).wish.audience_weight == 0.0
    assert [place.platform.id for place in page.rank._places] != before
    QTest.mouseClick(page.wish.reset, LEFT)
    assert plan_of(page).wish == US.wish
    assert [place.platform.id for place in page.rank._places] == before


def test_the_last_weight_cannot_be_taken_away(show_page) -> None:
    only = replace(US.wish, goal_weight=1.0, audience_weight=0.0, content_weight=0.0, competition_weight=0.0)
    page = show_page("channels", replace(US, wish=only))
    QTest.mouseClick(page.weigh, LEFT)
    assert page.focus_field("wish/goal_weight")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert plan_of(page).wish == only


def test_rivals_that_the_owner_counted_lower_the_score(show_page) -> None:
    page = show_page("channels", US)
    put_cursor_on(page, "facebook")
    before = next(p.points for p in page.rank._places if p.platform.id == "facebook")
    page.rank.why.rivals.line.setFocus()
    QTest.keyClicks(page.rank.why.rivals.line, "12")
    assert plan_of(page).wish.rivals_on("facebook") == 12
    assert next(p.points for p in page.rank._places if p.platform.id == "facebook") < before
    assert page.rank.why.card.title.text().startswith("Why Facebook")


def test_content_that_can_be_made_is_ticked_and_kept(show_page) -> None:
    page = show_page("channels", US)
    QTest.mouseClick(page.weigh, LEFT)
    page.wish.formats["text"].setFocus()
    QTest.keyClick(page.wish.formats["text"], Qt.Key.Key_Space)
    assert plan_of(page).wish.formats == ("text",)
    page.kit.session.undo()
    assert not page.wish.formats["text"].isChecked()


def test_presets_of_season_and_delay_are_one_step_each(show_page) -> None:
    page = show_page("channels", US)
    summer = page.timing.seasons["Summer business"]
    summer.setFocus()
    QTest.keyClick(summer, Qt.Key.Key_Space)
    assert plan_of(page).timing.season == SEASONS["Summer business"]
    QTest.mouseClick(page.timing.lags[LEAD_GENERATION], LEFT)
    assert plan_of(page).timing.lag == LEAD_GENERATION
    page.kit.session.undo()
    page.kit.session.undo()
    assert page.timing.seasons["The same all year"].isChecked()
    assert plan_of(page).timing == US.timing


def test_every_preset_season_has_a_mean_of_one() -> None:
    assert all(sum(season) / 12 == pytest.approx(1.0) for season in SEASONS.values())


@pytest.mark.parametrize("width", [1024, 1280])
def test_nothing_stands_outside_the_page(show_page, width) -> None:
    page = show_page("channels", US, width, 700)
    assert page.widget().width() <= page.viewport().width()
    assert page.horizontalScrollBar().maximum() == 0
