"""Fold: which columns of a wide table stand in which line where there is little room."""

from __future__ import annotations

from collections.abc import Sequence


def fold(needs: Sequence[int], room: int, gap: int) -> list[list[int]]:
    """Columns by line: as few lines as fit into `room` px, as even as can be, order kept. A column wider than the room stands alone."""
    lines = _filled(needs, room, gap)
    for narrower in range(room, 0, -4):
        tighter = _filled(needs, narrower, gap)
        if len(tighter) > len(lines):
            break
        lines = tighter
    return lines


def _filled(needs: Sequence[int], room: int, gap: int) -> list[list[int]]:
    lines: list[list[int]] = [[]]
    used = 0
    for at, need in enumerate(needs):
        if lines[-1] and used + gap + need > room:
            lines.append([])
            used = 0
        used += need + (gap if lines[-1] else 0)
        lines[-1].append(at)
    return lines
