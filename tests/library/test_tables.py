"""What an owner gets from a file of unknown origin: refused with a reason, quickly, or read exactly."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.library.tables import MAX_DEPTH, NotTablesError, numbered, read_tables, write_tables
from smmdesk.words.speaker import Speaker

SIZE = 1_000_000


def reason(data):
    with pytest.raises(NotTablesError) as caught:
        read_tables(data)
    return Speaker().text(caught.value.reason)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\0" * 4096, "empty"),
        (b" \n\t ", "empty"),
        ('{"a":{}}'.encode("utf-16"), "UTF-8"),
        (b'{"plan":{"1":{"a":"\xed\xa0\x80"}}}', "UTF-8"),
        (b'{"plan":{"1":{"a":NaN}}}', "holds NaN"),
        (b'{"plan":{"1":{"a":-Infinity}}}', "holds -Infinity"),
        (b'{"plan":{"1":{"a":1_000}}}', "damaged"),
        (b'{"plan":{"1":{"a":1}}', "breaks off"),
        (b'{"plan":{"1":{"a":' + b"9" * 5000 + b"}}}", "damaged"),
        (b'{"plan":{"one":{}}}', "tables"),
        (b'{"plan":{"1":3}}', "tables"),
        (b'{"plan":3}', "tables"),
        (b"[]", "tables"),
        (b'"plan"', "tables"),
        (b'{"plan":{}} {"plan":{}}', "behind"),
        (b"[" * SIZE, "deep"),
        (b'{"a":' * SIZE, "deep"),
        (b'"' + b'\\"' * SIZE, "breaks off"),
        (b'"' * SIZE + b"\\", "tables"),
        (b"PK\x03\x04\x14\x00", "damaged"),
    ],
)
def test_what_is_no_plan_file_is_refused_with_its_reason_in_no_time(data, words):
    began = time.process_time()
    assert words in reason(data)
    assert time.process_time() - began < 10  # of this process, busy machine or not; quadratic work would take minutes


def test_brackets_in_texts_are_no_nesting():
    tables = {"plan": {"1": {"a": '[{"\\' * 500}}}
    assert read_tables(write_tables(tables)) == tables


def test_nesting_is_counted_exactly():
    def deep(levels):
        return json.dumps({"plan": {"1": {"a": json.loads("[" * levels + "]" * levels)}}}).encode()

    assert read_tables(deep(MAX_DEPTH - 3))
    assert "deep" in reason(deep(MAX_DEPTH - 2))


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(st.lists(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), values, max_size=4), max_size=4))
def test_tables_read_back_as_written(rows):
    tables = {"plan": numbered(rows)}
    assert read_tables(write_tables(tables)) == tables


@given(st.binary(max_size=200) | st.text(st.sampled_from('[]{}":,\\ 1eN'), max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(data):
    try:
        found = read_tables(data)
    except NotTablesError as refused:
        found = refused
    assert isinstance(found, dict) or Speaker().text(found.reason)


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), "\ud800", (1, 2), {1: 2}])
def test_what_would_not_read_back_is_never_written(bad):
    with pytest.raises(ValueError):
        write_tables({"plan": {"1": {"a": bad}}})
