"""Secret: whether a text looks like a password, which a plan never holds (planning.md M63)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smmdesk.plan.plan import Plan

_NAMED = re.compile(
    r"\b(pass\s?(word|phrase|code)|passwd|pwd|passwort|kennwort|mật khẩu|contraseña|mot de passe|pin)\b\s*"
    r"(:|=|is\b|ist\b|là\b)\s*(?!(with|kept|held|in|by|not|only|never)\b)\S",
    re.IGNORECASE,
)
_WORD = re.compile(r"\S{8,64}")
_PLAIN = re.compile(r"(https?://|www\.)\S+|\S+@\S+\.\S+|[@#][\w.\-]+|\+?[\d\s()/.\-]+|[\w\-]+(\.[\w\-]+)+(/\S*)?", re.IGNORECASE)
_KINDS = (re.compile(r"[a-z]"), re.compile(r"[A-Z]"), re.compile(r"\d"), re.compile(r"[^\w\s.,:;'\-/()&]"))


def looks_like_password(text: str) -> bool:
    """Whether a text names a password, or holds a word made of three or more of: small letters, capitals, digits, marks.

    Addresses, links, telephone numbers and names of accounts (`@shop2027`) are let pass.
    """
    if _NAMED.search(text):
        return True
    words = (word.strip(".,;:()") for word in _WORD.findall(text))
    return any(
        not _PLAIN.fullmatch(word) and sum(bool(kind.search(word)) for kind in _KINDS) >= 3 and _KINDS[2].search(word) for word in words
    )


def passwords_in(plan: Plan) -> Iterator[str]:
    """Paths of the fields of the security page and the tool register that look as if they held one."""
    safety = plan.safety
    for name in ("expert", "contact", "in_charge", "deputy"):
        if looks_like_password(getattr(safety, name)):
            yield f"safety/{name}"
    for name in ("chain", "incident"):
        if any(looks_like_password(line) for line in getattr(safety, name)):
            yield f"safety/{name}"
    for access in safety.access:
        yield from (f"safety/access/{access.id}/{n}" for n in ("account", "holder", "recovery") if looks_like_password(getattr(access, n)))
    for tool in plan.content.tools:
        yield from (f"content/tools/{tool.id}/{n}" for n in ("name", "purpose", "account") if looks_like_password(getattr(tool, n)))
