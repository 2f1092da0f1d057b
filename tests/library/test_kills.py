"""What an owner gets when the program is killed in the middle of a save: what was shown as saved is there, whole, and not locked."""

import sys

import pytest

from tests.library.torture import torture

KILLS = 150


@pytest.mark.skipif(sys.platform == "win32", reason="uses fork and SIGKILL; the same promise is kept there by os.replace")
def test_no_kill_loses_an_acknowledged_save_or_leaves_a_plan_unreadable(tmp_path):
    bad = torture(KILLS, tmp_path)
    assert bad.pop("acknowledged") > KILLS // 10, "the kills came before any save: the test shows nothing"
    assert bad == {"kills": KILLS, "unreadable": 0, "lost": 0, "torn": 0, "locked": 0}
