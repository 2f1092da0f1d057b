"""Kept: results that are still right, because what they were made from is still the same.

An edit makes a new plan that shares all it did not touch with the old one, and inputs that kept their range keep their array of draws.
So whether something must be made anew is asked by identity, which costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from operator import is_
from typing import Generic, TypeVar

T = TypeVar("T")


class Kept(Generic[T]):
    """The newest result for each of at most `size` keys."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: dict[Hashable, tuple[tuple[object, ...], T]] = {}

    def get(self, key: Hashable, parts: tuple[object, ...], make: Callable[[], T]) -> T:
        """The result of `make`, made anew if one of the `parts` it is made from is another object (a number: another number)."""
        kept = self._kept.get(key)
        if kept and len(kept[0]) == len(parts) and (all(map(is_, kept[0], parts)) or all(map(_same, kept[0], parts))):
            return kept[1]
        result = make()
        self._kept.pop(key, None)
        while len(self._kept) >= self._size:
            self._kept.pop(next(iter(self._kept), None), None)
        self._kept[key] = (parts, result)
        return result


def _same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, float) and isinstance(other, float) and one == other)
