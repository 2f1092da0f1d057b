"""The strip tells what the owner changed on a step since it was opened, without moving anything."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smmdesk.evidence.samples import sample
from smmdesk.forecast.live import live_outlook
from smmdesk.plan.path import put
from smmdesk.plan.trial import tried
from smmdesk.words.speaker import Speaker
from ui.planner.strip import since_words, strip_answers

SPEAKER = Speaker("en_US")


def told(planner):
    """What the screen reader says of the chance beyond the chance itself."""
    return [part.accessibleDescription() for part in planner.strip.findChildren(QWidget) if "Since you" in part.accessibleDescription()]


def edit(planner, path, value):
    planner.session.edit(put(planner.session.plan, path, value))
    planner.outlooks.refresh()


def test_what_changed_since_the_step_was_opened_is_said_and_forgotten_on_the_next_step(open_planner, qapp):
    planner = open_planner("goal")
    entered = planner.outlooks.newest
    places = [part.geometry() for part in planner.strip.findChildren(QWidget)]
    assert told(planner) == []
    edit(planner, "goal/target", 250.0)
    now = planner.outlooks.newest
    assert now.chance > entered.chance
    (said,) = told(planner)
    assert f"chance {SPEAKER.chance(entered.chance)} → {SPEAKER.chance(now.chance)}" in said
    assert "Customers" not in said
    qapp.processEvents()
    assert planner.strip.findChildren(QWidget)[0].geometry() == places[0]
    planner.go_to("budget")
    assert told(planner) == []
    planner.go_to("goal")
    assert told(planner) == []


def test_an_undone_change_is_no_longer_told(open_planner):
    planner = open_planner("goal")
    edit(planner, "goal/target", 250.0)
    planner.session.undo()
    planner.outlooks.refresh()
    assert told(planner) == []


def test_the_note_names_the_figures_that_read_differently():
    plan = sample("mokuku")
    before, after = live_outlook(plan), live_outlook(tried(plan, {"business/price": 2 * plan.business.price.likely}))
    said = since_words(after, before, SPEAKER)
    assert "MROI" in said
    assert "Marketing cost" not in said
    assert strip_answers(after, SPEAKER, entered=before)[0].since == said
    assert strip_answers(after, SPEAKER)[0].since == ""
