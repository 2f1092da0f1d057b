from datetime import date

import pytest

from smmdesk.evidence.samples import sample, sample_names
from smmdesk.evidence.sources import is_source, source
from smmdesk.plan.budget import Component, Must
from smmdesk.plan.channel import Mode
from smmdesk.plan.path import places
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range

NAMES = ("cafe", "mokuku")


def ranges(plan: Plan) -> dict[str, Range]:
    return {p.path: p.value for p in places(plan) if isinstance(p.value, Range)}


def has_a_known_origin(value: Range) -> bool:
    """Published: a source that ships, with its year. Else: the owner's own words, or nothing to be unsure of."""
    if value.origin is Origin.PUBLISHED:
        return is_source(value.source) and source(value.source).year > 2000 and value.source != "forecast.md 3"
    return bool(value.source) or value.is_point


def test_the_samples_are_there():
    assert sample_names() == NAMES
    with pytest.raises(KeyError):
        sample("../evidence/rates")


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_of_a_sample_says_where_it_comes_from(name):
    found = ranges(sample(name))
    assert len(found) > 20
    assert [path for path, value in found.items() if not has_a_known_origin(value)] == []
    assert {v.origin for v in found.values()} >= {Origin.PUBLISHED, Origin.OWN, Origin.GUESS}


@pytest.mark.parametrize("name", NAMES)
def test_published_figures_of_a_sample_stand_in_the_evidence(name):
    from smmdesk.evidence.records import rates
    from smmdesk.evidence.width import middle

    known = {(r.source, round(x, 4)) for r in rates() for x in (r.value, 1 - (r.value or 0)) if x is not None}
    known |= {(r.source, round(middle(r.low, r.high), 4)) for r in rates() if r.low and r.high}
    for path, value in ranges(sample(name)).items():
        if value.origin is Origin.PUBLISHED and value.source != "course_social_share":
            assert (value.source, round(value.likely, 4)) in known, path


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_complete(name):
    plan = sample(name)
    assert plan.goal.target
    assert plan.goal.start >= date(2027, 1, 1)
    assert plan.goal.end > plan.goal.start
    assert sum(s.primary for s in plan.market.segments) == 1
    assert plan.market.sized_by_segments
    assert {line.component for line in plan.budget.lines} == set(Component)
    assert Must.LANDING_PAGE in {line.must for line in plan.budget.lines}
    assert {m for c in plan.channels for m in [c.mode]} >= {Mode.BOTH, Mode.ORGANIC}
    assert plan.business.hours_per_week >= sum(c.hours_per_week for c in plan.channels)
    assert {s for c in plan.channels for s in c.segments} <= {s.id for s in plan.market.segments}


def test_mokuku_has_the_three_segments_of_the_course_in_full():
    plan = sample("mokuku")
    assert [(s.age_from, s.age_to) for s in plan.market.segments] == [(25, 35), (30, 55), (25, 50)]
    for segment in plan.market.segments:
        assert segment.core_need
        assert segment.use_case
        assert segment.occupation
        assert len(segment.interests) >= 5
        assert len(segment.behaviours) >= 3
    assert (plan.goal.target, plan.goal.start, plan.goal.end) == (350, date(2027, 3, 1), date(2027, 4, 11))
    assert "3,000 pieces" in plan.notes


def test_mokuku_is_a_sensible_story():
    from smmdesk.forecast.aim import achieved
    from smmdesk.forecast.figures import figure
    from smmdesk.forecast.forecast import forecast

    run = forecast(sample("mokuku"))
    assert -0.1 < figure(run, "mroi") < 0.6
    assert 200 < achieved(run) < 500
    assert 0.008 < figure(run, "conversion_rate") < 0.02


def test_the_cafe_is_a_cautious_story():
    from smmdesk.forecast.aim import achieved
    from smmdesk.forecast.figures import figure
    from smmdesk.forecast.forecast import forecast

    run = forecast(sample("cafe"))
    assert -0.4 < figure(run, "mroi") < 0.2
    assert 25 < achieved(run) < 60
    assert figure(run, "customers") < 0.05 * figure(run, "total_market")


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_shows_the_whole_method(name):
    from smmdesk.checks.completeness import marketing_steps, planning_steps
    from smmdesk.plan.coverage import uncovered
    from smmdesk.plan.weeks import weeks

    plan = sample(name)
    assert uncovered(plan) == ()
    missing = [p.path for s in (*marketing_steps(plan), *planning_steps(plan)) for p in s.missing]
    assert set(missing) <= {"kpis/items"}, "only the measurement plan is left to be fixed at the launch"
    assert all(kpi.has_all_qualities for kpi in plan.kpis.items)
    assert all(plan.business.start <= item.day for item in plan.content.items)
    assert not any(week.is_heavy for week in weeks(plan))
    assert plan.safety.in_charge
    assert all(c.reply_hours for c in plan.channels if c.platform)


def test_mokuku_has_the_journey_of_the_course_for_each_segment():
    from smmdesk.plan.stage import Transition

    actions = sample("mokuku").journey.actions
    for step in (Transition.TO_INTEREST, Transition.TO_DESIRE):
        assert {a.segment for a in actions if a.step is step} == {"s1", "s2", "s3"}
    words = {step: " ".join(a.content for a in actions if a.step is step) for step in Transition}
    assert all(word in words[Transition.TO_CONVERSION] for word in ("Coupon", "sale", "gift"))
    assert "after the purchase" in words[Transition.TO_ADVOCACY]
    assert "review" in words[Transition.TO_ADVOCACY]
    assert all(a.message and a.owner for a in actions)
