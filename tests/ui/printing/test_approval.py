"""The approval sheet says what the screen says, on one page, with room to sign."""

from __future__ import annotations

import pytest

from smmdesk.evidence.samples import sample, sample_names
from smmdesk.forecast.live import live_outlook
from smmdesk.forecast.scenario import Scenario
from smmdesk.report.answers import answer
from smmdesk.report.approval import EFFECTIVENESS, EFFICIENCY, SHARE, approval
from smmdesk.report.scenarios import scenario_table
from tests.ui.printing.conftest import SPEAKER, plain, text_of
from ui.printing.parts import APPROVAL


@pytest.mark.parametrize("name", sample_names())
def test_program_metrics_are_those_of_the_screen(printed, name):
    plan = sample(name)
    outlook, reader = live_outlook(plan), printed(plan, (APPROVAL,))
    words = text_of(reader)
    assert len(reader.pages) == 1
    for key in (*EFFICIENCY, *EFFECTIVENESS, *SHARE):
        found = answer(outlook, key, SPEAKER)
        assert plain(f"{found.value} {found.range}".strip()) in words, key
        if found.reason:
            assert plain(found.reason) in words, key


@pytest.mark.parametrize("name", sample_names())
def test_business_metrics_are_those_of_the_scenarios(name):
    outlook = live_outlook(sample(name))
    whole = {SPEAKER.text(label): (unit, values) for label, unit, values in scenario_table(outlook).rows}
    rows = approval(outlook, SPEAKER).business.table.rows
    for label in ("Revenue", "Contribution", "MROI"):
        unit, values = whole[label]
        row = next(row for row in rows if row[0] == label)
        assert row[1:] == tuple(unit.say(v, SPEAKER) for v in values)
    assert len(rows[0]) == 1 + len(Scenario)


def test_there_is_room_for_a_decision_and_a_signature(printed):
    words = text_of(printed(sample("cafe"), (APPROVAL,)))
    for expected in ("Decision", "Pilot first", "Full program", "Not approved", "Name", "Signature", "Date"):
        assert expected in words
