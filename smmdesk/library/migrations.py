"""Migrations: old files live for ever. One small function from the tables of a version to those of the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from smmdesk.library.tables import Tables

FORMAT = 1
"""The version that this program writes. Raise it when an older program would misread a file, and add a step below."""

Step = Callable[[Tables], Tables]

STEPS: Mapping[int, Step] = MappingProxyType({})
"""From version n to n + 1. A new field with a default needs no step. Keep a sample of each version in `tests/library/samples`."""


def migrate(tables: Tables, version: int, steps: Mapping[int, Step] = STEPS, to: int = FORMAT) -> Tables:
    """The tables in the version that this program knows; those of a newer version as they are. Raises KeyError for one that never was."""
    for step in range(version, to):
        tables = steps[step](tables)
    return tables
