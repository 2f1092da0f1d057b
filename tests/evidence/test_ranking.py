import dataclasses

import pytest

from smmdesk.evidence.criteria import Criterion, GoalClass, Wish
from smmdesk.evidence.ranking import rank
from smmdesk.evidence.samples import sample
from smmdesk.evidence.sources import is_source
from smmdesk.plan.business import Business
from smmdesk.plan.goal import Goal, Metric
from smmdesk.plan.market import Market, Segment
from smmdesk.plan.plan import Plan
from smmdesk.plan.wish import Buyers, Rivals
from smmdesk.plan.wish import Wish as PlanWish
from smmdesk.words.speaker import Speaker

SPEAKER = Speaker()


def young_people(country: str = "US") -> Plan:
    market = Market(segments=(Segment("s", primary=True, age_from=18, age_to=29),))
    return Plan(business=Business(country=country), goal=Goal(metric=Metric.REACH), market=market)


def only(criterion: Criterion) -> dict[Criterion, float]:
    return {criterion: 1.0}


def ids(places) -> list[str]:
    return [p.platform.id for p in places]


def test_by_audience_alone_the_order_is_that_of_the_survey():
    places = rank(young_people(), weights=only(Criterion.AUDIENCE))
    surveyed = [(p.platform.id, p.points) for p in places if p.scores[1].sources]
    # NPORS 2025, adults 18-29: YouTube 95 %, Instagram 80 %, Facebook 68 %, TikTok 63 %.
    assert [name for name, _ in surveyed[:4]] == ["youtube", "instagram", "facebook", "tiktok"]
    assert dict(surveyed)["instagram"] == pytest.approx(79.71)
    assert dict(surveyed)["facebook"] == pytest.approx(68.03)


def test_the_points_are_the_weighted_mean_of_the_four_scores():
    weights = {Criterion.GOAL: 1.0, Criterion.AUDIENCE: 2.0, Criterion.CONTENT: 3.0, Criterion.COMPETITION: 4.0}
    for place in rank(sample("cafe"), weights=weights):
        goal, audience, content, competition = (s.points for s in place.scores)
        assert place.points == pytest.approx((goal + 2 * audience + 3 * content + 4 * competition) / 10)
        assert 0 <= place.points <= 100


def test_segments_count_by_their_size():
    old, young = Segment("o", age_from=65, primary=True), Segment("y", age_from=18, age_to=29)

    def share(*segments: Segment) -> float:
        plan = Plan(market=Market(segments=segments))
        return next(p.points for p in rank(plan, weights=only(Criterion.AUDIENCE)) if p.platform.id == "instagram")

    assert share(old, young) == pytest.approx((2 * 19.43 + 79.71) / 3)
    from smmdesk.plan.range import point

    sized = dataclasses.replace(old, size=point(100)), dataclasses.replace(young, size=point(300))
    assert share(*sized) == pytest.approx((19.43 + 3 * 79.71) / 4)


def test_every_score_says_why_and_cites_what_ships():
    for place in rank(sample("mokuku")):
        assert [s.criterion for s in place.scores] == list(Criterion)
        for score in place.scores:
            assert SPEAKER.text(score.why).endswith(".")
            assert all(is_source(name) for name in score.sources)
        assert "of 10" in SPEAKER.text(place.stability)


def test_the_owner_is_told_when_the_survey_is_from_another_country():
    us, other = rank(young_people("US"))[0], rank(young_people("KE"))[0]
    assert "US survey" in SPEAKER.text(us.scores[1].why)
    assert "none of your country" in SPEAKER.text(other.scores[1].why)


def test_the_same_plan_gives_the_same_order_and_the_same_doubt():
    assert rank(sample("mokuku")) == rank(sample("mokuku"))


def test_one_network_is_always_first_and_the_chances_add_up():
    places = rank(sample("mokuku"))
    assert sum(p.first for p in places) == pytest.approx(1)
    assert [p.place for p in places] == list(range(1, len(places) + 1))
    assert all(p.best <= p.worst for p in places)


def test_near_ties_are_named_by_both():
    places = rank(sample("mokuku"))
    ties = {(p.platform.id, t.id) for p in places for t in p.ties}
    assert ties
    assert all((b, a) in ties for a, b in ties)
    tied = next(p for p in places if p.ties)
    assert tied.ties[0].name in SPEAKER.text(tied.stability)


def test_a_network_that_is_best_by_everything_is_stable():
    places = rank(young_people(), Wish(formats=frozenset({"text"})), only(Criterion.AUDIENCE))
    assert places[0].platform.id == "youtube"
    assert places[0].first > 0.95


def test_the_wish_decides_goal_formats_buyers_and_rivals():
    plan = young_people()
    service = rank(plan, Wish(goal=GoalClass.SERVICE), only(Criterion.GOAL))
    assert {"messenger", "whatsapp", "facebook"} <= {p.platform.id for p in service if p.points == 100}
    assert rank(plan, Wish(to_businesses=True, goal=GoalClass.LEADS), only(Criterion.GOAL))[0].platform.id == "linkedin"
    videos = rank(plan, Wish(formats=frozenset({"long_video"})), only(Criterion.CONTENT))
    assert next(p for p in videos if p.platform.id == "youtube").points == 100
    assert next(p for p in videos if p.platform.id == "tiktok").points == 0
    alone, crowded = (
        next(p for p in rank(plan, Wish(rivals={"reddit": n}), only(Criterion.COMPETITION)) if p.platform.id == "reddit").points
        for n in (0, 4)
    )
    assert alone > crowded


def test_networks_that_are_not_there_are_not_offered():
    assert "zalo" in ids(rank(young_people("VN")))
    assert "zalo" not in ids(rank(young_people("US")))
    assert "tiktok" not in ids(rank(young_people("IN")))
    assert set(ids(rank(young_people("CN")))) >= {"wechat", "douyin"}
    assert "facebook" not in ids(rank(young_people("CN")))
    assert "email" not in ids(rank(young_people("US")))


def test_weights_that_make_no_sense_are_refused():
    for bad in ({Criterion.GOAL: -1.0}, {Criterion.GOAL: 0.0}):
        with pytest.raises(ValueError):
            rank(young_people(), weights=bad)


def test_what_the_owner_wishes_in_the_plan_ranks_as_if_it_were_asked():
    said = PlanWish(GoalClass.SERVICE, Buyers.BUSINESSES, ("text",), (Rivals("reddit", 7),), 1.0, 0.0, 2.0, 3.0)
    plan = dataclasses.replace(young_people(), wish=said)
    asked = Wish(GoalClass.SERVICE, frozenset({"text"}), True, {"reddit": 7})
    weights = {Criterion.GOAL: 1.0, Criterion.AUDIENCE: 0.0, Criterion.CONTENT: 2.0, Criterion.COMPETITION: 3.0}
    found = [(p.platform.id, p.points) for p in rank(plan)]
    assert found == [(p.platform.id, p.points) for p in rank(young_people(), asked, weights)]
    assert found != [(p.platform.id, p.points) for p in rank(young_people())]
