"""Lists: the open lists that come from the evidence: industries and networks."""

from __future__ import annotations

from smmdesk.words.speaker import Speaker

Options = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def open_lists(speaker: Speaker) -> Options:
    """(list name, options as value and label), for the editors."""
    from smmdesk.evidence.records import industries, platforms

    networks = tuple((key, platform.name) for key, platform in platforms().items())
    trades = tuple((key, speaker.translate(name)) for key, name in industries().items())
    return (("platforms", networks), ("industries", trades))
