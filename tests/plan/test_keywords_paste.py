from hypothesis import given
from hypothesis import strategies as st

from smmdesk.plan.keywords_paste import pasted
from smmdesk.plan.research import NeedStage
from smmdesk.words.speaker import Speaker


def words(problems):
    return [Speaker().text(p) for p in problems]


def test_a_sheet_with_headings_in_any_order():
    made = pasted("Volume\tKeyword\tMessage\tStage\n1,200\tcar display\tSee it\t3\n\tcar mascot\t\tFeels the need", "en_US")
    assert made.problems == ()
    assert [(r.term, r.volume, r.message, r.stage) for r in made.rows] == [
        ("car display", 1200.0, "See it", NeedStage.SOLUTION),
        ("car mascot", None, "", NeedStage.NEED),
    ]


def test_lines_without_headings_by_semicolon_with_a_german_number():
    made = pasted('kaffee leipzig;1.900;5;"Komm; jetzt"\n', "de_DE")
    assert [(r.term, r.volume, r.stage, r.message) for r in made.rows] == [("kaffee leipzig", 1900.0, NeedStage.PURCHASE, "Komm; jetzt")]


def test_what_cannot_be_read_is_told_by_line_and_the_rest_is_kept():
    made = pasted("a,lots\nb,3,9\n,5\nA,1\nc,-2", "en_US")
    assert [r.term for r in made.rows] == ["a", "b", "c"]
    assert [line.split()[1].strip(",:") for line in words(made.problems)] == ["1", "2", "3", "4", "5"]
    assert all(r.volume is None or r.volume >= 0 for r in made.rows)


def test_nothing_pasted_is_said():
    assert words(pasted(" \n", "en_US").problems) == ["Nothing was pasted."]


@given(st.text(max_size=300))
def test_any_text_is_survived_and_ids_are_unique(text):
    rows = pasted(text, "en_US").rows
    assert len({r.id for r in rows}) == len(rows)
    assert all(r.term for r in rows)
