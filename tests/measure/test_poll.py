import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from smmdesk.measure.poll import poll_range, poll_result, sample_size, wilson
from smmdesk.plan.range import Origin
from smmdesk.plan.research import Poll
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined

counts = st.integers(1, 5_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(counts)
def test_the_interval_is_wilsons(found):
    yes, n = found
    expected = stats.binomtest(yes, n).proportion_ci(0.95, "wilson")
    assert wilson(yes, n) == pytest.approx((expected.low, expected.high), abs=1e-9)


@given(counts)
def test_the_range_for_the_forecast_is_that_of_the_beta_distribution_and_holds_the_share(found):
    yes, n = found
    made = poll_range(Poll("p", n=n, yes=yes, at_random=True))
    low, high = stats.beta(yes + 1, n - yes + 1).ppf([0.1, 0.9])
    assert made.low == pytest.approx(min(low, yes / n), rel=1e-4, abs=1e-6)
    assert made.high == pytest.approx(max(high, yes / n), rel=1e-4, abs=1e-6)
    assert made.likely == yes / n


def test_only_people_chosen_by_chance_measure_anything():
    poll = Poll("p", "Known?", n=40, yes=10, day=date(2027, 1, 2))
    assert poll_range(poll).origin is Origin.GUESS
    assert poll_range(Poll("p", n=40, yes=10, at_random=True)).origin is Origin.MEASURED
    assert "they were not" in Speaker().text(poll_result(poll).sentence)
    assert (poll_range(poll).source, poll_range(poll).day) == ("Known?", date(2027, 1, 2))


def test_no_answers_and_too_many_yes_have_a_reason():
    assert isinstance(poll_result(Poll("p")), Undefined)
    assert isinstance(poll_range(Poll("p", n=2, yes=3)), Undefined)


def test_the_textbook_sample_sizes():
    assert sample_size(0.05) == 385
    assert sample_size(0.10) == 97
    assert sample_size(0.05, people=1000) == 279
    assert sample_size(0.05, people=50) <= 50
    assert sample_size(0.05, people=1) == 1


@given(st.floats(0.01, 0.4), st.floats(0.05, 0.95))
def test_so_many_answers_keep_the_margin(margin, share):
    n = sample_size(margin, share)
    assert 1.959963985 * math.sqrt(share * (1 - share) / n) <= margin * (1 + 1e-6)
