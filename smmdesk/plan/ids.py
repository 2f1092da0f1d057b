"""Plain ids: what the id of a plan or of a row may look like, and new ones. Knows no plan, so that the list of plans comes up fast."""

from __future__ import annotations

import re
import secrets

PLAIN_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}", re.ASCII)


def new_plan_id() -> str:
    """An id that no other plan has."""
    return f"p{secrets.token_hex(5)}"
