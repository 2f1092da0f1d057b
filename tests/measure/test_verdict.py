from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from smmdesk.measure.verdict import Decision, Gates, decide, decisive_chance, judge, trials_to_decide
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined

GATES = Gates()
DAY = date(2027, 6, 1)


@pytest.mark.parametrize(
    ("chance", "loss", "decision"),
    [
        (0.80, 0.10, Decision.GO),
        (0.79, 0.00, Decision.EXTEND),
        (0.95, 0.11, Decision.EXTEND),
        (0.21, 0.50, Decision.EXTEND),
        (0.20, 0.00, Decision.NO_GO),
        (0.00, 1.00, Decision.NO_GO),
    ],
)
def test_the_gates_decide_at_their_edges(chance: float, loss: float, decision: Decision) -> None:
    assert decide(chance, loss, GATES) is decision
    verdict = judge(chance, loss, GATES)
    assert verdict.decision is decision
    assert Speaker().text(verdict.text)


def test_a_good_chance_with_too_large_a_loss_says_which_gate_holds_it_back() -> None:
    assert "too large a loss" in Speaker().text(judge(0.9, 0.3, GATES).text)


def test_maturing_leads_that_could_turn_the_decision_make_it_wait() -> None:
    waiting = judge(0.5, 0.0, GATES, [(0.45, 0.0), (0.85, 0.0)], DAY)
    assert (waiting.decision, waiting.look_again) == (Decision.WAIT, DAY)
    assert judge(0.5, 0.0, GATES, [(0.45, 0.0), (0.75, 0.0)], DAY).decision is Decision.EXTEND
    assert judge(0.9, 0.0, GATES, [], DAY).decision is Decision.GO


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_a_better_chance_or_a_smaller_loss_never_makes_the_decision_worse(chance: float, better: float, loss: float) -> None:
    rank = [Decision.NO_GO, Decision.EXTEND, Decision.GO]
    low, high = sorted((chance, better))
    assert rank.index(decide(low, loss, GATES)) <= rank.index(decide(high, loss, GATES))
    assert rank.index(decide(high, loss, GATES)) <= rank.index(decide(high, loss / 2, GATES))


def test_gates_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="below the GO gate"):
        Gates(0.2, 0.8)


def test_the_chance_of_a_decision_is_the_sum_over_outcomes() -> None:
    k = np.arange(151)
    above = stats.beta.sf(0.05, 4 + k, 96 + 150 - k)
    expected = stats.betabinom.pmf(k, 150, 4, 96)[(above >= 0.8) | (above <= 0.2)].sum()
    assert decisive_chance((4, 96), 150, 0.05, GATES) == pytest.approx(expected)


def test_how_many_more_observations_would_decide() -> None:
    found = trials_to_decide((4, 96), 0.04, GATES)
    assert isinstance(found, int)
    assert decisive_chance((4, 96), found, 0.04, GATES) >= 0.8
    assert trials_to_decide((400, 600), 0.1, GATES) == 0
    assert isinstance(trials_to_decide((4e5, 6e5), 0.4, GATES, most=1000), Undefined)
