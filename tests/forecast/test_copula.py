from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from smmdesk.forecast.copula import (
    group_chances,
    group_points,
    impossible,
    matrix_chances,
    normal_correlation,
    spearman_correlation,
)
from smmdesk.forecast.lattice import lattice
from smmdesk.forecast.normal import normal_quantile

OWN = lattice(5, [f"channels/c{k}/cpm" for k in range(1, 7)])
FACTOR = lattice(5, ["together/cpm"])[0]


def _spearman(rows: np.ndarray) -> np.ndarray:
    return stats.spearmanr(rows, axis=1).statistic


@pytest.mark.parametrize("wanted", [0.3, 0.7, 0.95])
def test_the_live_group_has_the_rank_correlation_that_was_entered(wanted: float) -> None:
    rows = group_points(OWN, FACTOR, wanted) / 2.0**32
    found = _spearman(rows)[np.triu_indices(len(OWN), 1)]
    assert found == pytest.approx(np.full(found.size, wanted), abs=0.02)
    for row in rows:
        assert np.percentile(row, [10, 50, 90]) == pytest.approx([0.1, 0.5, 0.9], abs=0.006)


def test_no_correlation_leaves_the_points_as_they_are() -> None:
    assert group_points(OWN, FACTOR, 0) is OWN


def test_an_input_that_joins_leaves_the_other_rows_alone() -> None:
    assert (group_points(OWN[:3], FACTOR, 0.3) == group_points(OWN, FACTOR, 0.3)[:3]).all()


def test_full_correlation_makes_all_inputs_one() -> None:
    rows = group_points(OWN, FACTOR, 1)
    assert (rows == rows[0]).all()


def test_the_live_and_the_exact_group_agree() -> None:
    own, factor = (normal_quantile((rows + 0.5) / 2.0**32) for rows in (OWN, FACTOR))
    difference = np.abs(group_points(OWN, FACTOR, 0.4) / 2.0**32 - group_chances(own, factor, 0.4))
    assert np.mean(difference) < 1e-4
    assert np.percentile(difference, 99) < 1e-3


def test_a_group_with_a_negative_tie_is_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        group_points(OWN, FACTOR, -0.2)


def test_any_valid_matrix_comes_out_of_the_exact_form() -> None:
    wanted = np.array([[1, 0.5, -0.3], [0.5, 1, 0.2], [-0.3, 0.2, 1]])
    rows = matrix_chances(np.random.default_rng(1).standard_normal((3, 100_000)), wanted)
    assert _spearman(rows) == pytest.approx(wanted, abs=0.015)


@given(st.floats(-1, 1))
def test_the_two_scales_of_correlation_are_inverse(rank: float) -> None:
    assert spearman_correlation(normal_correlation(np.array(rank))) == pytest.approx(rank, abs=1e-12)


def test_an_impossible_matrix_names_the_pair_and_offers_a_possible_one() -> None:
    asked = np.array([[1, 0.9, 0.9, 0], [0.9, 1, -0.6, 0], [0.9, -0.6, 1, 0], [0, 0, 0, 1]])
    found = impossible(["price", "rate", "reach", "cpm"], asked)
    assert found is not None
    assert {found.first, found.second} < {"price", "rate", "reach"}
    nearest = np.array(found.nearest)
    assert np.linalg.eigvalsh(normal_correlation(nearest))[0] > -1e-9
    assert np.diag(nearest) == pytest.approx(1)
    assert impossible(["price", "rate", "reach", "cpm"], nearest) is None
    random = np.random.default_rng(2)
    distance = np.linalg.norm(normal_correlation(nearest) - normal_correlation(asked))
    for _ in range(200):
        root = random.standard_normal((4, 4))
        other = root @ root.T
        other /= np.sqrt(np.outer(np.diag(other), np.diag(other)))
        mixed = 0.02 * other + 0.98 * normal_correlation(nearest)
        assert np.linalg.norm(mixed - normal_correlation(asked)) >= distance - 1e-6
    with pytest.raises(ValueError, match="positive semidefinite"):
        matrix_chances(np.zeros((4, 10)), asked)


def test_a_valid_matrix_is_not_complained_about() -> None:
    assert impossible(["a", "b"], np.array([[1, -1], [-1, 1]])) is None
