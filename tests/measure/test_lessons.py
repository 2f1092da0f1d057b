"""What each range learns, against the closed forms of forecast.md 12.2."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from smmdesk.forecast.forecast import forecast
from smmdesk.forecast.laws import distribution
from smmdesk.forecast.pilot import pilot_plan
from smmdesk.measure.counted import Counted
from smmdesk.measure.learn import count_conflict, gamma_of
from smmdesk.measure.update_plan import learned_plan
from smmdesk.plan.channel import Mode, Ramp
from smmdesk.plan.declare import Law
from smmdesk.plan.path import get
from smmdesk.plan.range import Meaning, Range, point
from smmdesk.words.speaker import Speaker
from tests.forecast.stall import ADS, POSTS, STALL, around

OWN = replace(
    POSTS,
    id="c1",
    post_reach=around(0.2),
    post_ctr=around(0.05),
    other_visits=around(80.0),
    ramp=Ramp.LINEAR,
    ramp_months=2.0,
    lead_rate=point(0.1),
    sale_rate=point(0.2),
)
SEASON = (2.0, *(10 / 11,) * 11)
PLAN = replace(STALL, channels=(OWN,), timing=replace(STALL.timing, season=SEASON))
"""January is twice the other months; the warm-up is at a half in January, done in February; followers 1,000, then 1,100; ten posts."""

PHI = 10.0
SEEN = (
    Counted("c1", 1, 250.0, 25.0, 2.0, seen=900.0, post_clicks=95.0, other_visits=150.0),
    Counted("c1", 2, 190.0, 19.0, 3.0, seen=2300.0, post_clicks=100.0, other_visits=70.0),
)
DECILES = (0.1, 0.5, 0.9)


def learned(counted, plan=PLAN, **more):
    return learned_plan(plan, counted, 2, **more).plan.channels[0]


def beta_of(number: Range) -> tuple[float, float]:
    found = distribution(number, Law.RATE).beta_parameters
    assert found
    return found


def test_who_sees_a_post_is_learned_from_the_followers_who_could_have() -> None:
    a, b = beta_of(OWN.post_reach)
    shown = (1000 * 10 * 0.5 + 1100 * 10 * 1.0) / PHI
    assert learned(SEEN).post_reach.ends == pytest.approx(stats.beta(a + 320, b + shown - 320).ppf(DECILES))


def test_counted_followers_and_posts_come_before_the_planned_ones() -> None:
    a, b = beta_of(OWN.post_reach)
    shown = (1000 * 10 * 0.5 + 2000 * 6) / PHI
    counted = (SEEN[0], replace(SEEN[1], followers=2000.0, posts=6.0))
    assert learned(counted).post_reach.ends == pytest.approx(stats.beta(a + 320, b + shown - 320).ppf(DECILES))


def test_who_clicks_is_learned_from_those_who_saw_and_a_strong_season_is_no_better_post() -> None:
    a, b = beta_of(OWN.post_ctr)
    viewers = (900 * 2.0 + 2300 * 10 / 11) / PHI
    assert learned(SEEN).post_ctr.ends == pytest.approx(stats.beta(a + 19.5, b + viewers - 19.5).ppf(DECILES))


def test_other_visits_are_a_gamma_count_over_months_at_their_season() -> None:
    law = distribution(OWN.other_visits, Law.COST)
    shape, rate = (law.mean / law.sd) ** 2 + 220 / PHI, law.mean / law.sd**2 + (2.0 + 10 / 11) / PHI
    assert learned(SEEN).other_visits.ends == pytest.approx(stats.gamma(shape, scale=1 / rate).ppf(DECILES))


def test_a_pilot_in_a_quarter_of_the_market_teaches_the_whole_four_times_its_visits() -> None:
    ran = pilot_plan(PLAN)
    counted = [replace(c, other_visits=c.other_visits / 4) for c in SEEN]
    few, many = learned(counted, ran=ran).other_visits, learned(SEEN).other_visits
    assert few.likely == pytest.approx(many.likely, rel=0.05)
    assert few.high - few.low > many.high - many.low


def test_what_was_counted_as_foreseen_moves_no_middle() -> None:
    """The counts that the plan itself foresees at its medians: what is learned stays there, and gets narrower."""
    middles = {f"channels/c1/{n}": distribution(getattr(OWN, n), law).percentile(0.5) for n, law in LAWS}
    run = forecast(PLAN, forecast(PLAN).values | middles)
    reach, ctr, other = middles.values()
    counted = []
    for month, (followers, warm, season) in enumerate(((1000, 0.5, 2.0), (1100, 1.0, 10 / 11)), 1):
        seen = followers * 10 * warm * reach
        counted.append(Counted("c1", month, 1000.0, 1.0, 0.0, seen=seen, post_clicks=seen * season * ctr, other_visits=season * other))
        assert counted[-1].post_clicks + counted[-1].other_visits == pytest.approx(run.visits.at(month - 1))
    out = learned(counted)
    for name, _ in LAWS:
        before, after = getattr(OWN, name), getattr(out, name)
        assert after.likely == pytest.approx(middles[f"channels/c1/{name}"], rel=0.03)
        assert after.high - after.low < before.high - before.low


LAWS = (("post_reach", Law.RATE), ("post_ctr", Law.RATE), ("other_visits", Law.COST))


@given(st.sampled_from(("seen", "post_clicks", "other_visits")))
def test_what_nobody_counted_teaches_nothing(name: str) -> None:
    counted = [replace(c, **{name: None} | ({"post_clicks": None} if name == "seen" else {})) for c in SEEN]
    out = learned(counted)
    silent = {"seen": ("post_reach", "post_ctr"), "post_clicks": ("post_ctr",), "other_visits": ("other_visits",)}[name]
    for field, _ in LAWS:
        assert (getattr(out, field) == getattr(OWN, field)) == (field in silent)


@given(st.floats(1.5, 50))
def test_more_of_the_same_evidence_narrows(times: float) -> None:
    many = [replace(c, posts=10 * times, seen=c.seen * times, post_clicks=c.post_clicks * times) for c in SEEN]
    for name in ("post_reach", "post_ctr"):
        few, more = getattr(learned(SEEN), name), getattr(learned(many), name)
        assert more.high - more.low < few.high - few.low


def test_pages_that_load_are_learned_where_all_visits_come_from_clicks() -> None:
    paid = replace(STALL, channels=(replace(ADS, page_load=around(0.7, 0.3)),))
    counted = (Counted("c1", 1, 800.0, 80.0, 8.0, clicks=1000.0),)
    a, b = beta_of(paid.channels[0].page_load)
    out = learned_plan(paid, counted, 1).plan.channels[0].page_load
    assert out.ends == pytest.approx(stats.beta(a + 800, b + 200).ppf(DECILES))
    both = replace(paid, channels=(replace(paid.channels[0], mode=Mode.BOTH),))
    assert learned_plan(both, counted, 1).plan.channels[0].page_load == paid.channels[0].page_load


def test_months_that_are_not_over_teach_nothing_yet() -> None:
    assert learned_plan(PLAN, SEEN, 1).plan == learned_plan(PLAN, SEEN[:1], 1).plan


def test_what_contradicts_a_range_is_told_with_what_was_counted() -> None:
    """Three times as many other visits as foreseen, and posts that one in ten of the foreseen saw; as foreseen, nothing is told."""
    odd = [replace(c, other_visits=4 * c.other_visits, seen=c.seen / 10, post_clicks=c.post_clicks / 10) for c in SEEN]
    told = [Speaker().text(note) for note in learned_plan(PLAN, odd, 2).notes if "disagree" in note.template]
    assert len(told) == 2
    assert "880" in told[1]
    assert not any("disagree" in note.template for note in learned_plan(PLAN, SEEN, 2).notes)


def test_a_surprising_count_is_one_outside_the_central_part_of_the_negative_binomial() -> None:
    prior = gamma_of(80.0, 20.0)
    foreseen = stats.nbinom(prior.shape, prior.rate / (prior.rate + 3.0 / PHI))
    for few in range(60):
        told = count_conflict(prior, few * PHI, 3.0, PHI)
        assert (told is not None) == (min(foreseen.cdf(few), foreseen.sf(few - 1)) < 0.01)


def test_clicks_that_cost_three_times_what_was_foreseen_are_told_by_their_price() -> None:
    paid = replace(STALL, channels=(replace(ADS, cpm=None, ctr=None, cpc=around(0.5)),))
    dear = learned_plan(paid, (Counted("c1", 1, 300.0, 30.0, 3.0, clicks=330.0, spend=500.0),), 1)
    assert any("1.52 each" in Speaker().text(note) for note in dear.notes)
    fair = learned_plan(paid, (Counted("c1", 1, 900.0, 90.0, 9.0, clicks=1000.0, spend=500.0),), 1)
    assert not any("each" in note.template for note in fair.notes)


def test_a_pilot_whose_clicks_cost_as_foreseen_leaves_their_cost_where_it_was() -> None:
    """A quarter of the market at a quarter of the money, one month later, in another season."""
    plan = replace(STALL, channels=(replace(ADS, cpm=None, ctr=None, cpc=around(0.5)),), timing=replace(STALL.timing, season=SEASON))
    plan = replace(plan, pilot=replace(plan.pilot, start=date(2028, 1, 1), months=2, media_share=0.4))
    ran = pilot_plan(plan)
    t = forecast(ran).channels[0]
    counted = [
        Counted("c1", n + 1, float(t.visits.at(n)), 1.0, 0.0, clicks=float(t.clicks.at(n)), spend=float(t.media.at(n))) for n in range(2)
    ]
    out = learned_plan(plan, counted, 2, ran=ran).plan.channels[0].cpc
    assert out.likely == pytest.approx(0.5, rel=0.03)
    assert out.high - out.low < 0.4


def test_a_certain_or_limited_number_of_visits_is_told_or_taken_as_it_is() -> None:
    certain = replace(PLAN, channels=(replace(OWN, other_visits=point(80.0)),))
    found = learned_plan(certain, SEEN, 2)
    assert get(found.plan, "channels/c1/other_visits") == point(80.0)
    assert len(found.notes) >= 1
    limited = replace(PLAN, channels=(replace(OWN, other_visits=Range(0.0, 80.0, 200.0, meaning=Meaning.MIN_MAX)),))
    out = learned(SEEN, limited).other_visits
    assert 0.0 <= out.low < out.likely < out.high
    assert math.isfinite(out.high)
