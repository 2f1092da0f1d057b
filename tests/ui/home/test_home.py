"""Home: plans are found, made, copied, thrown away and got back, by mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smmdesk.evidence.samples import sample
from smmdesk.library.folders import Folders
from smmdesk.library.shelf import Library
from ui.home.home import Home
from ui.home.plan_card import plan_menu
from ui.look.theme import Theme
from ui.look.translate import make_speaker


@pytest.fixture
def shelf(tmp_path):
    library = Library(Folders(tmp_path / "plans", tmp_path / "state"))
    for name in ("Spring", "Summer", "Autumn", "Winter"):
        library.new(replace(sample("cafe"), name=name)).close()
    return library


@pytest.fixture
def home(qtbot, qapp, shelf):
    theme = Theme()
    theme.apply(qapp)
    screen = Home(shelf, theme, make_speaker("en_US"))
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    rested(qtbot, screen)
    return screen


def rested(qtbot, home):
    qtbot.waitUntil(lambda: not home.is_busy)


def names(home):
    model = home.list.table.model()
    return {model.index(row, 0).data() for row in range(model.rowCount())}


def test_typing_finds_plans_and_says_when_there_is_none(home, qtbot) -> None:
    assert names(home) == {"Spring", "Summer", "Autumn", "Winter"}
    qtbot.keyClicks(home.search, "summer")
    assert names(home) == {"Summer"}
    qtbot.keyClicks(home.search, "xyz")
    assert home.empty.isVisible()
    assert not home.list.isVisible()


def test_a_deleted_plan_comes_back_with_undo(home, qtbot) -> None:
    card = home.recent.cards[0]
    gone = card.entry.name
    QTest.keyClick(card, Qt.Key.Key_Delete)
    rested(qtbot, home)
    assert gone not in names(home)
    home.notice.acted.emit()
    rested(qtbot, home)
    assert gone in names(home)


def test_a_plan_is_copied_by_key(home, qtbot) -> None:
    QTest.keyClick(home.recent.cards[0], Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    rested(qtbot, home)
    assert f"{home.recent.cards[0].entry.name}" in names(home)
    assert any(name.endswith(", copy") for name in names(home))


def test_enter_on_a_card_opens_its_plan(home, qtbot, shelf) -> None:
    card = home.recent.cards[0]
    with qtbot.waitSignal(home.open_asked) as told:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert told.args == [shelf.path_of(card.entry)]


def test_a_folder_that_went_away_is_not_an_empty_library(home, qtbot, shelf, tmp_path) -> None:
    shelf.folders.library.rename(tmp_path / "away")
    home.refresh()
    rested(qtbot, home)
    assert "not there now" in home.notice.accessibleName()
    assert home.empty.isVisible()
    (tmp_path / "away").rename(shelf.folders.library)
    home.empty.acted.emit()
    rested(qtbot, home)
    assert len(names(home)) == 4


def test_a_broken_file_is_named_in_the_list(home, qtbot, shelf) -> None:
    (shelf.folders.library / "Old plan.smmplan").write_text("oops", "utf-8")
    home.refresh()
    rested(qtbot, home)
    model = home.list.table.model()
    row = next(r for r in range(model.rowCount()) if model.index(r, 0).data() == "Old plan")
    assert "cannot be read" in model.index(row, 1).data()


def test_a_thousand_plans_are_listed_without_a_pause_and_can_all_be_shown(home, qtbot) -> None:
    entries = tuple(home.list._entries[0]._replace(file=f"{n}.smmplan", name=f"Plan {n}") for n in range(1000))
    began = perf_counter()
    home.list.set_entries(entries)
    assert perf_counter() - began < 1.0
    home.list._more.click()
    assert home.list.table.model().rowCount() == 1000


def test_a_plan_is_compared_with_another_one_and_with_its_earlier_version(home, qtbot, shelf, monkeypatch) -> None:
    from PySide6.QtWidgets import QDialog

    from smmdesk.plan.path import put
    from ui.asides.compare import CompareWindow
    from ui.home.other_plan import OtherPlan

    entry = next(entry for entry in shelf.entries() if entry.name == "Spring")
    file = shelf.open(shelf.path_of(entry))
    shelf.backups.keep(entry.plan_id, 1, shelf.path_of(entry).read_bytes())
    file.save(put(file.plan, "goal/target", 777.0))
    file.close()
    offered = []

    def choose(dialog, last):
        rows = [row[0].text for row in dialog.table.model().rows]
        offered.append(rows)
        dialog.table.opened.emit(len(rows) - 1 if last else next(at for at, row in enumerate(rows) if row == "Winter"))
        return QDialog.DialogCode.Accepted

    for last, titles in ((False, ("Winter", "Spring")), (True, ("Spring, as it was on", "Spring"))):
        monkeypatch.setattr(OtherPlan, "exec", lambda dialog, last=last: choose(dialog, last))
        menu = plan_menu(home)
        home.list.asked.emit(next(action for action in menu.actions() if action.text().startswith("Compare")).data(), entry)
        window = home.findChildren(CompareWindow)[-1]
        columns = [column.title for column in window.figures.model().columns]
        assert all(any(column.startswith(title) for column in columns) for title in titles)
        assert any("777" in cell.text for row in window.fields.model().rows for cell in row)
        window.close()
    assert "Spring" not in offered[0]


def test_a_plan_is_not_offered_beside_itself(qtbot, tmp_path, qapp) -> None:
    from ui.home.other_plan import OtherPlan

    library = Library(Folders(tmp_path / "one", tmp_path / "own"))
    library.new(replace(sample("cafe"), name="Only")).close()
    (entry,) = library.entries()
    dialog = OtherPlan(library, entry, (entry,), Theme())
    qtbot.addWidget(dialog)
    assert all("as it was" in row[0].text for row in dialog.table.model().rows)
