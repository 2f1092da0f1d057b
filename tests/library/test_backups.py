"""What an owner gets from backups: near versions dense, old ones thin, the newest always, whatever the clock says."""

from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from smmdesk.library.backups import Backup, Backups, worth_keeping

START = date(2027, 1, 1)


def backup(saves, days):
    return Backup(saves, START + timedelta(days), Path(f"{saves}"))


def test_the_same_version_is_kept_once(tmp_path):
    backups = Backups(tmp_path)
    for _ in range(3):
        backups.keep("p1", 5, b"version")
    assert [(kept.saves, kept.path.read_bytes()) for kept in backups.of("p1")] == [(5, b"version")]


def test_two_versions_with_one_number_are_both_kept(tmp_path):
    backups = Backups(tmp_path)
    backups.keep("p1", 5, b"mine")
    backups.keep("p1", 5, b"theirs")
    assert {kept.path.read_bytes() for kept in backups.of("p1")} == {b"mine", b"theirs"}


def test_an_id_from_a_hostile_file_reaches_no_other_folder(tmp_path):
    backups = Backups(tmp_path / "inside")
    for bad in ("../x", "/etc", "", "a/b", "..", "a\0"):
        backups.keep(bad, 1, b"x")
        assert backups.of(bad) == []
    assert list(tmp_path.iterdir()) == []


def test_thousands_of_saves_leave_few_files_with_the_newest_among_them(tmp_path):
    backups = Backups(tmp_path)
    for saves in range(300):
        backups.keep("p1", saves * 20, b"%d" % saves)
    kept = [found.saves for found in backups.of("p1")]
    assert kept[:8] == [saves * 20 for saves in range(299, 291, -1)]
    assert len(kept) <= 8 + 14 + 14
    assert min(kept) <= 300 * 20 / 2, "nothing old is left"


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(-10_000, 10_000)), min_size=1, max_size=60, unique_by=lambda pair: pair[0]))
def test_the_newest_version_is_kept_however_the_clock_jumps(found):
    kept = worth_keeping([backup(saves, days) for saves, days in found])
    newest = sorted((saves for saves, _ in found), reverse=True)[:8]
    assert set(newest) <= {one.saves for one in kept}


@given(st.integers(9, 400))
def test_the_last_version_of_each_of_the_last_days_is_kept(count):
    found = [backup(n, n // 10) for n in range(count)]
    kept = {one.saves for one in worth_keeping(found)}
    days = sorted({n // 10 for n in range(count)}, reverse=True)[:14]
    assert {max(n for n in range(count) if n // 10 == day) for day in days} <= kept
