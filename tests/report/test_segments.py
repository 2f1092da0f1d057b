"""Segments side by side: what an owner reads on the sheet."""

from __future__ import annotations

from smmdesk.plan.market import Market, Segment
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import Range, point
from smmdesk.report.segments import demographics, segment_rows
from smmdesk.words.speaker import Speaker

SPEAKER = Speaker()
YOUNG = Segment(
    "a",
    "Young drivers",
    True,
    Range(500.0, 700.0, 900.0),
    core_need="Company on the road.",
    age_from=25,
    age_to=35,
    gender="All",
    income="Middle",
    interests=("Cars", "Music"),
)
OLD = Segment("b", "", False, point(300.0), social_share=point(0.6), age_from=60, behaviours=("Reads the paper",))


def plan(*segments: Segment) -> Plan:
    return Plan(market=Market(social_share=point(0.9), segments=segments))


def cells(*segments: Segment) -> dict[str, tuple[str, ...]]:
    return {row[0]: row[1:] for row in segment_rows(plan(*segments), SPEAKER).table(SPEAKER).rows}


def test_each_segment_is_a_column_and_the_primary_one_says_so() -> None:
    table = segment_rows(plan(YOUNG, OLD), SPEAKER).table(SPEAKER)
    assert table.columns == ("Aspect", "Young drivers (primary)", "Segment 2")


def test_the_rows_are_those_of_the_sheet_and_say_what_is_not_known() -> None:
    rows = cells(YOUNG, OLD)
    assert rows["Core need"] == ("Company on the road.", "–")
    assert rows["Interests"] == ("Cars, Music", "–")
    assert rows["Behaviours"] == ("–", "Reads the paper")
    assert rows["People"] == ("700 (500 to 900)", "300")


def test_a_segment_without_a_share_of_its_own_takes_that_of_the_market_and_says_so() -> None:
    assert cells(YOUNG, OLD)["Share reachable on social media"] == ("90%, as the whole market", "60%")


def test_demographics_stand_in_one_line() -> None:
    assert demographics(YOUNG, SPEAKER) == "25 to 35 years; All; income: Middle"
    assert demographics(OLD, SPEAKER) == "60 years and older"
    assert demographics(Segment("c", age_to=17), SPEAKER) == "up to 17 years"
    assert demographics(Segment("d"), SPEAKER) == ""


def test_the_sentence_weighs_the_primary_segment_against_all_people() -> None:
    assert SPEAKER.text(segment_rows(plan(YOUNG, OLD), SPEAKER).sentence) == "Young drivers comes first: 700 of 1,000 people."


def test_without_sizes_or_a_primary_one_the_sentence_claims_nothing() -> None:
    unsized = Segment("a", "Guests", True)
    assert SPEAKER.text(segment_rows(plan(unsized), SPEAKER).sentence) == "Guests comes first."
    assert SPEAKER.text(segment_rows(plan(OLD), SPEAKER).sentence) == "None is marked as the primary one yet."
    assert SPEAKER.text(segment_rows(plan(), SPEAKER).title) == "No segment is described yet"


def test_an_owners_words_with_braces_are_shown_as_typed() -> None:
    rows = segment_rows(plan(Segment("a", "{name} & <b>Co</b>", True, point(1.0))), SPEAKER)
    assert rows.table(SPEAKER).columns[1] == "{name} & <b>Co</b> (primary)"
    assert SPEAKER.text(rows.sentence).startswith("{name} & <b>Co</b> comes first")
