"""What an owner gets from plan data that comes from a file: the same plan, or every mistake at once."""

import dataclasses
import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smmdesk.plan.budget import Budget, BudgetLine, CostKind
from smmdesk.plan.channel import Channel
from smmdesk.plan.codec import decode, encode, keep_unknown, schema
from smmdesk.plan.declare import fields_of
from smmdesk.plan.fit import MAX_ROWS
from smmdesk.plan.goal import Goal, Metric
from smmdesk.plan.market import Market, Segment
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Origin, Range, guess
from smmdesk.words.speaker import Speaker

FULL = Plan(
    id="abc",
    name="Ná\N{COMBINING ACUTE ACCENT} quán 咖啡",
    goal=Goal(metric=Metric.REVENUE, target=12.5, start=date(2027, 3, 1)),
    market=Market(segments=(Segment("s1", "Parents", True, size=guess(1, 2, 3), interests=("tea", "a/b")),)),
    channels=(Channel("ig", spend=300.0, lead_rate=Range(0.1, 0.2, 0.3, Origin.MEASURED, "till", date(2026, 1, 2))),),
    budget=Budget((BudgetLine("b1", kind=CostKind.ONE_OFF, end_month=None),), limit=1e6),
)


def problems(**fields):
    found = decode(encode(FULL) | fields)
    assert isinstance(found, tuple), "the data was taken"
    return {problem.path: Speaker().text(problem.text) for problem in found}


def test_a_plan_comes_back_as_it_was_written():
    assert decode(json.loads(json.dumps(encode(FULL)))) == FULL


def test_missing_fields_take_their_default():
    assert decode({}) == Plan()


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
numbers = st.floats(0, 1e12)


@st.composite
def ranges(draw):
    low, likely, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    return Range(low, likely, high, draw(st.sampled_from(Origin)), draw(texts), draw(st.none() | st.dates()))


@settings(max_examples=60, deadline=None)
@given(texts, st.lists(st.tuples(texts, ranges() | st.none(), st.lists(texts, max_size=3)), max_size=4), st.none() | st.dates())
def test_any_plan_survives_the_round_trip_exactly(name, rows, day):
    segments = tuple(Segment(f"s{n}", label, size=size, interests=tuple(words)) for n, (label, size, words) in enumerate(rows))
    plan = Plan(id="p", name=name, goal=Goal(end=day), market=Market(segments=segments))
    assert decode(json.loads(json.dumps(encode(plan)))) == plan


def test_every_mistake_is_told_at_once_with_its_field_by_record_id():
    channel = encode(FULL)["channels"][0]
    bad = channel | {"lead_rate": {"low": 0.1, "likely": 0.2, "high": 1.3}, "spend": "1_000", "cpm": {"low": 3, "likely": 1, "high": 2}}
    found = problems(channels=[bad], goal={"metric": "likes", "start": "2027-13-01", "target": -1}, timing={"season": [1, 2]})
    assert found["channels/ig/lead_rate"] == "Visitors who become leads: found 130%; allowed is 100% or less."
    assert found["channels/ig/spend"] == "Advertising per month: found the text “1_000”; allowed is a number."
    assert found["channels/ig/cpm"].startswith("Cost per 1,000 views (CPM): low must not be above likely")
    assert found["goal/metric"].startswith("Counted as: found the text “likes”; allowed is one of reach, visits, leads")
    assert found["goal/start"] == "From: found the text “2027-13-01”; allowed is a day such as 2027-03-01."
    assert found["goal/target"] == "Target: found -1; allowed is 0 or more."
    assert found["timing"].startswith("Timing: the season needs twelve numbers")
    assert len(found) == 7


@pytest.mark.parametrize(
    ("fields", "path", "words"),
    [
        ({"channels": [{"id": "a/b"}]}, "channels/a b/id", "may only have letters"),
        ({"channels": [{"id": "a"}, {"id": "a"}]}, "channels/a/id", "must be unique"),
        ({"channels": [{"name": "no id"}]}, "channels/1/id", "needed"),
        ({"channels": [{"id": "x", "segments": ["a", 4]}]}, "channels/x/segments", "allowed is a list"),
        ({"channels": {}}, "channels", "allowed is a list"),
        ({"goal": []}, "goal", "allowed is a record"),
        ({"goal": {"target": float("nan")}}, "goal/target", "not a number"),
        ({"goal": {"target": float("-inf")}}, "goal/target", "not a number"),
        ({"goal": {"target": 10**400}}, "goal/target", "larger than"),
        ({"goal": {"target": True}}, "goal/target", "found yes; allowed is a number"),
        ({"goal": {"owner": "\ud800"}}, "goal/owner", "damaged character"),
        ({"goal": {"owner": "x" * 20_001}}, "goal/owner", "20,001 letters"),
        ({"goal": {"\ud800": 1}}, "goal", "names of the fields"),
        ({"business": {"horizon": 1.5}}, "business/horizon", "allowed is a whole number"),
        ({"business": {"price": {"low": 1, "likely": 1}}}, "business/price", "needed"),
        ({"business": {"price": {"low": 1, "likely": 1, "high": 2, "day": "soon"}}}, "business/price", "a day such as"),
        ({"business": {"price": {"low": 1, "likely": 1, "high": 2, "origin": "x"}}}, "business/price", "one of the words"),
        ({"pilot": {"breadth": 0}}, "pilot/breadth", "found 0%; allowed is more than 0%"),
        ({"channels": [{"id": f"c{n}"} for n in range(MAX_ROWS + 1)]}, "channels", "1,001 rows"),
    ],
)
def test_what_cannot_be_right_is_refused_with_its_place_and_a_sentence(fields, path, words):
    assert words in problems(**fields)[path]


def test_data_nested_without_end_is_refused_quickly():
    deep = []
    for _ in range(100_000):
        deep = [deep]
    assert any("nested" in text for text in problems(more=deep).values())


@pytest.mark.parametrize("data", [None, [], "plan", 3, {"id": 3}])
def test_what_is_no_plan_is_refused(data):
    assert isinstance(decode(data), tuple)


def test_line_breaks_and_direction_marks_do_not_get_into_the_sentence():
    text = problems(goal={"metric": "a\nb\u202ec" + "x" * 300})["goal/metric"]
    assert "\n" not in text
    assert "\u202e" not in text
    assert len(text) < 300


def test_fields_of_a_newer_version_are_kept_through_an_edit():
    raw = encode(FULL) | {"mood": "bright"}
    raw["channels"] = [raw["channels"][0] | {"sound": [1, {"a": None}]}]
    raw["goal"] = raw["goal"] | {"colour": 3}
    plan = decode(raw)
    assert plan == FULL
    kept = keep_unknown(encode(dataclasses.replace(plan, name="New")), raw)
    assert (kept["name"], kept["mood"], kept["goal"]["colour"]) == ("New", "bright", 3)
    assert kept["channels"][0]["sound"] == [1, {"a": None}]


def test_a_deleted_record_takes_its_unknown_fields_along():
    raw = encode(FULL)
    raw["channels"] = [raw["channels"][0] | {"sound": 1}]
    other = encode(dataclasses.replace(FULL, channels=(Channel("other"),)))
    assert keep_unknown(other, raw) == other


def test_the_schema_names_every_field_as_the_form_does():
    made = schema()
    assert made["properties"]["name"]["title"] == "Plan name"
    for part in (Goal, Channel, BudgetLine, Segment):
        titles = {name: about["title"] for name, about in made["$defs"][part.__name__]["properties"].items()}
        assert titles == {field.name: field.info.label for field in fields_of(part)}
    json.dumps(made, allow_nan=False)
