"""What an owner gets for a file name: safe everywhere, whatever the plan is called."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdesk.library.names import beside, file_name, fold


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Autumn launch", "Autumn launch p1.smmplan"),
        ("", "plan p1.smmplan"),
        ("../../etc/passwd", "etc passwd p1.smmplan"),
        (r"\\server\share\x", "server share x p1.smmplan"),
        ("http://x.y/z", "http x.y z p1.smmplan"),
        ("CON", "_CON p1.smmplan"),
        ("nul.txt", "_nul.txt p1.smmplan"),
        ("a\nb\tc\0d", "a b c d p1.smmplan"),
        ("abc\u202egpj", "abc gpj p1.smmplan"),
        ("...", "plan p1.smmplan"),
        ("Cafe\N{COMBINING ACUTE ACCENT} 咖啡", "Café 咖啡 p1.smmplan"),
    ],
)
def test_a_plan_name_becomes_a_readable_safe_file_name(name, file):
    assert file_name(name, "p1") == file


@given(st.text(max_size=300))
def test_any_name_is_one_plain_part_of_at_most_100_bytes(name):
    file = file_name(name.encode("utf-8", "ignore").decode(), "p0123456789")
    assert len(file.encode("utf-8")) <= 100
    assert Path(file).name == file
    assert not file.startswith((".", " ", "-"))
    assert file.endswith(" p0123456789.smmplan")
    assert all(letter.isprintable() and letter not in '<>:"/\\|?*' for letter in file)


def test_a_name_beside_is_always_free(tmp_path):
    path = tmp_path / "a.smmplan"
    made = []
    for _ in range(3):
        free = beside(path, "conflict my/host")
        free.touch()
        made.append(free.name)
    assert made == ["a (conflict my host).smmplan", "a (conflict my host 2).smmplan", "a (conflict my host 3).smmplan"]


def test_text_is_compared_without_case_and_however_accents_are_stored():
    assert fold("CAFÉ") == fold("cafe\N{COMBINING ACUTE ACCENT}")
    assert fold("Straße") == fold("STRASSE")
