"""A picture of every screen, dark and light, small and large: `python -m tests.visual [folder] [part of look] [part of name]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from tests.visual.cut import faults
from tests.visual.screens import open_desk, settle, walk

LOOKS = (
    ("light", 1.0, (1024, 700)),
    ("light", 1.0, (1920, 1080)),
    ("dark", 1.0, (1024, 700)),
    ("dark", 1.0, (1920, 1080)),
    ("light", 1.5, (1024, 700)),
    ("light", 1.5, (1920, 1080)),
    ("dark", 1.5, (1920, 1080)),
)


def shoot(folder: Path, look_part: str = "", name_part: str = "") -> int:
    """Write the pictures whose names hold both parts; prints what is cut or overlapping. The number of such faults."""
    folder.mkdir(parents=True, exist_ok=True)
    found = 0
    for mode, scale, (width, height) in LOOKS:
        look = f"{mode}_{width}x{height}_{round(scale * 100)}"
        if look_part not in look:
            continue
        with open_desk(mode, scale) as desk:
            desk.resize(width, height)
            desk.show()
            for screen in walk(desk):
                if name_part not in screen.name:
                    continue
                settle()
                name = f"{screen.name}_{look}"
                for fault in faults(screen.widget):
                    found += 1
                    print(f"{name}: {fault}")
                screen.widget.grab().save(str(folder / f"{name}.png"))
    return found


if __name__ == "__main__":
    place = Path(sys.argv[1] if len(sys.argv) > 1 else "shots")
    print(f"{shoot(place, *sys.argv[2:4])} faults; the pictures are in {place}")
