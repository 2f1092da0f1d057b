"""Recovery: what can be had instead of a plan file that does not open. It offers; the owner decides; the broken file is kept."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from smmdesk.library.backups import Backups
from smmdesk.library.disk import REAL, Disk
from smmdesk.library.errors import NotReadable, NotSaved, because
from smmdesk.library.names import beside
from smmdesk.library.planfile import PlanFile
from smmdesk.library.plantables import plan_of
from smmdesk.library.storage import SAVE_ELSEWHERE
from smmdesk.library.tables import NotTablesError, Tables, read_tables
from smmdesk.library.whole import read_whole, resolved, temporaries_of
from smmdesk.plan.plan import Plan
from smmdesk.words.text import Text, say

_ID_INSIDE = re.compile(rb'"plan_id":"([A-Za-z0-9_.-]{1,64})"')


@dataclass(frozen=True)
class Offer:
    """A version that can be opened: where it was found, the plan, how many saves it had seen and when it was saved."""

    found: Text
    source: Path
    plan: Plan
    saves: int
    saved: datetime | None


def recover(path: Path, backups: Backups | None = None, disk: Disk = REAL) -> tuple[Offer, ...]:
    """Versions of a broken or missing plan, newest first: inside the file, unfinished beside it, and backups. Changes nothing."""
    sources = [(say("the readable part of the file"), path)]
    with suppress(OSError):
        sources += [(say("a save that a crash left unfinished"), temporary) for temporary in temporaries_of(disk, path)]
    if backups is not None:
        kept = (backup for plan_id in _ids(path, disk, sources) for backup in backups.of(plan_id))
        sources += [(say("a backup of {day}", day=backup.day), backup.path) for backup in kept]
    offers: list[Offer] = []
    for found, source in sources:
        offer = _offer(found, source, disk)
        if offer is not None and not any((offer.saves, offer.plan) == (other.saves, other.plan) for other in offers):
            offers.append(offer)
    return tuple(sorted(offers, key=lambda offer: offer.saves, reverse=True))


def accept(offer: Offer, path: Path, backups: Backups | None = None, disk: Disk = REAL) -> PlanFile:
    """Put an offered version in the place of the broken file, which is kept aside as `NAME (broken DATE).smmplan`. Raises LibraryError."""
    raw = _tables(offer.source, disk)
    if raw is None:
        raise NotSaved(say("{file} cannot be read any more.", file=offer.source.name))
    *_, tables = plan_of(offer.source, raw)
    path = resolved(path)
    try:
        if path.exists():
            aside = beside(path, f"broken {datetime.now(UTC).astimezone():%Y-%m-%d %H%M}")
            disk.place(path, aside)
            disk.settle(path.parent)
    except OSError as error:
        text = say("{file} cannot be put aside: {reason}.", file=path.name, reason=because(error))
        raise NotSaved(text, SAVE_ELSEWHERE) from error
    file = PlanFile.create(path, offer.plan, backups, disk, tables)
    with suppress(OSError):
        for temporary in temporaries_of(disk, path):
            disk.remove(temporary)
    return file


def unfinished(file: PlanFile, disk: Disk = REAL) -> tuple[Offer, ...]:
    """Work newer than the open file that a crash left beside it. What is older or torn is removed: the file itself is whole."""
    newer: list[Offer] = []
    with suppress(OSError):
        for temporary in temporaries_of(disk, file.path):
            offer = _offer(say("a save that a crash left unfinished"), temporary, disk)
            if offer and offer.plan.id == file.plan.id and offer.saves > file.saves and offer.plan != file.plan:
                newer.append(offer)
            elif file.read_only is None:
                with suppress(OSError):
                    disk.remove(temporary)
    return tuple(sorted(newer, key=lambda offer: offer.saves, reverse=True))


def _ids(path: Path, disk: Disk, sources: list[tuple[Text, Path]]) -> list[str]:
    """Ids that the broken plan may have: from its name, its remains, and what lies beside it."""
    ids = [path.stem.rpartition(" ")[2]]
    for _, source in sources:
        with suppress(OSError, NotReadable):
            data, _ = read_whole(disk, source)
            ids += [found.decode("ascii") for found in _ID_INSIDE.findall(data)[-1:]]
    return list(dict.fromkeys(ids))


def _offer(found: Text, source: Path, disk: Disk) -> Offer | None:
    tables = _tables(source, disk)
    if tables is None:
        return None
    try:
        meta, plan, _, _ = plan_of(source, tables)
    except NotReadable:
        return None
    return Offer(found, source, plan, meta.saves, meta.moment)


def _tables(source: Path, disk: Disk) -> Tables | None:
    try:
        data, _ = read_whole(disk, source)
        return read_tables(data)
    except NotTablesError as error:
        return error.whole
    except (OSError, NotReadable):
        return None
