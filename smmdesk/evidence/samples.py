"""Samples: finished plans that ship, to look around in and to learn from."""

from __future__ import annotations

from smmdesk.evidence import resource
from smmdesk.plan.codec import decode
from smmdesk.plan.plan import Plan
from smmdesk.words.speaker import Speaker


def sample(name: str) -> Plan:
    """The sample plan `mokuku` or `cafe`. Raises KeyError for another name."""
    return shipped_plan("samples", name)


def sample_names() -> tuple[str, ...]:
    """The samples there are."""
    return resource.names("samples")


def shipped_plan(folder: str, name: str) -> Plan:
    """A plan among our own resources. Raises KeyError for an unknown name, ValueError if the file does not fit the plan any more."""
    if name not in resource.names(folder):
        raise KeyError(name)
    found = decode(resource.resource(folder, name))
    if isinstance(found, Plan):
        return found
    speaker = Speaker()
    raise ValueError(f"resources/{folder}/{name}.json: " + "; ".join(f"{p.path}: {speaker.text(p.text)}" for p in found))
