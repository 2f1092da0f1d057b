"""Tests run without a screen, give the same result each time, and never touch the folders of the person who runs them."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("MPLBACKEND", "Agg")

_OWNER = tempfile.TemporaryDirectory(prefix="smmdesk-tests-")
for _name in (
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "XDG_STATE_HOME",
    "XDG_DOCUMENTS_DIR",
    "XDG_RUNTIME_DIR",
    "SMMDESK_HOME",
    "LOCALAPPDATA",
    "APPDATA",
):
    _folder = Path(_OWNER.name) / _name.lower()
    _folder.mkdir(mode=0o700)
    os.environ[_name] = str(_folder)

# The same examples in each run, so that a red test is red for everybody; `--hypothesis-profile=search` looks for new ones.
# No deadline: a busy machine is not a defect.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2_000, deadline=None)
settings.load_profile("steady")
