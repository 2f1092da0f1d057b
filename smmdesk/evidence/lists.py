"""Lists: the open lists of suggestions that come from the evidence: networks and industries."""

from __future__ import annotations

from smmdesk.evidence.records import industries, platforms
from smmdesk.words.speaker import Speaker


def evidence_options(name: str, speaker: Speaker) -> tuple[tuple[str, str], ...]:
    """(value kept in the plan, what the owner reads) for `platforms` and `industries`, as `plan/lists.py` gives its own.

    Networks keep their names and the order of the fact sheets, industries follow the owner's language with "all" first. Empty otherwise.
    """
    if name == "platforms":
        return tuple((p.id, p.name) for p in platforms().values())
    if name == "industries":
        known = [(id_, speaker.translate(words)) for id_, words in industries().items()]
        return tuple(sorted(known, key=lambda option: (option[0] != "all", option[1].casefold())))
    return ()
