from __future__ import annotations

import numpy as np
import pytest

from smmdesk.forecast.lattice import points
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.tables import CELLS, draws, table, table_of, values_at
from smmdesk.plan.declare import Law
from smmdesk.plan.range import Range, guess, point


@pytest.mark.parametrize(
    ("number", "law"),
    [(guess(0.01, 0.02, 0.05), Law.RATE), (guess(3, 5, 9), Law.COST), (guess(10, 12, 20), Law.OTHER), (point(4), Law.OTHER)],
)
def test_draws_from_a_table_have_the_percentiles_and_the_mean_of_the_law(number: Range, law: Law) -> None:
    found = draws(table_of(number, law), points(1, "x", 7))
    truth = distribution(number, law)
    assert np.percentile(found, [10, 50, 90]) == pytest.approx(truth.quantile(np.array([0.1, 0.5, 0.9])), rel=1e-3)
    assert found.mean() == pytest.approx(truth.mean, rel=1e-3)
    assert found.std() == pytest.approx(truth.sd, rel=1e-2, abs=1e-9)


def test_a_table_is_built_once_and_cannot_be_written_to() -> None:
    first = table_of(guess(0.01, 0.02, 0.05), Law.RATE)
    assert table_of(Range(0.01, 0.02, 0.05, source="another origin"), Law.RATE) is first
    assert table(distribution(guess(0.01, 0.02, 0.05), Law.RATE)) is first
    assert first.shape == (CELLS,)
    with pytest.raises(ValueError, match="read-only"):
        first[0] = 1


def test_draws_can_go_into_a_given_row() -> None:
    row = np.empty(16_384, dtype=np.float32)
    values = table_of(guess(3, 5, 9), Law.COST)
    assert draws(values, points(1, "x", 7), row) is row
    assert (row == draws(values, points(1, "x", 7))).all()


def test_values_at_chances_are_the_quantiles() -> None:
    chances = np.linspace(0.02, 0.98, 97)
    law = distribution(guess(3, 5, 9), Law.COST)
    assert values_at(table(law), chances) == pytest.approx(law.quantile(chances), rel=2e-3)
    assert values_at(table(law), np.array([0.0, 1.0])) == pytest.approx([table(law)[0], table(law)[-1]])
