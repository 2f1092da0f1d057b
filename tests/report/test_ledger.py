"""The list of assumptions says of each number who it is from."""

from __future__ import annotations

import pytest

from smmdesk.evidence.templates import template, template_names
from smmdesk.plan.path import put
from smmdesk.plan.range import guess
from smmdesk.report.ledger import assumptions, key_table
from smmdesk.words.speaker import Speaker

SPEAKER = Speaker()


@pytest.mark.parametrize("name", template_names())
def test_what_a_template_put_there_is_not_called_the_owners(name: str) -> None:
    known_from = {row[-1] for row in key_table(assumptions(template(name)), SPEAKER).rows}
    assert "Template" in known_from
    assert "Owner" not in known_from


def test_what_the_owner_typed_is() -> None:
    plan = put(template("cafe"), "business/price", guess(4.0, 5.0, 6.0))
    row = next(row for row in key_table(assumptions(plan), SPEAKER).rows if row[0] == "Price per unit")
    assert row[-1] == "Owner"
