"""Autosave: saves the newest plan one second after the last edit, in a thread of its own; knows nothing of Qt."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType

from smmdesk.library.errors import LibraryError, NotSaved
from smmdesk.library.planfile import PlanFile, Saved
from smmdesk.plan.plan import Plan
from smmdesk.words.text import say

log = logging.getLogger(__name__)

Figures = Mapping[str, float | str | None]

PAUSE = 1.0
LONGEST = 10.0
RETRY = 30.0
NO_FIGURES: Figures = MappingProxyType({})


class Autosave:
    """Saves a plan file in the background.

    `on_saved(saved)` comes when a plan is safely on the disk, `on_failed(error)` when it is not: once for each new reason. Both are
    called on the saver's thread. A plan that could not be saved is kept and tried again with the next edit, after half a minute, and by
    `flush`. While the owner types without a pause, it saves every ten seconds.
    """

    def __init__(
        self, file: PlanFile, on_saved: Callable[[Saved], None], on_failed: Callable[[LibraryError], None], pause: float = PAUSE
    ) -> None:
        self._file = file
        self._on_saved = on_saved
        self._on_failed = on_failed
        self._pause = pause
        self._changed = threading.Condition()
        self._newest: tuple[Plan, Figures] | None = None
        self._due = self._latest = 0.0
        self._hurry = self._saving = self._closed = False
        self._attempts = 0
        self._last_reason: object = None
        self._thread: threading.Thread | None = None

    def plan_changed(self, plan: Plan, figures: Figures = NO_FIGURES) -> None:
        """Take the newest plan; costs nothing. `figures` (chance, cost) go into the list of plans."""
        with self._changed:
            if self._closed:
                raise RuntimeError("the autosave is closed")
            now = time.monotonic()
            if self._newest is None:
                self._latest = now + LONGEST
            self._newest = (plan, figures)
            self._due = min(now + self._pause, max(self._latest, now))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    @property
    def is_waiting(self) -> bool:
        """Whether there is work that is not on the disk yet."""
        with self._changed:
            return self._newest is not None or self._saving

    def flush(self, timeout: float | None = None) -> bool:
        """Save now and wait. True when everything is on the disk; False if it failed (`on_failed` has told why) or took longer."""
        with self._changed:
            attempts = self._attempts + (2 if self._saving else 1)
            self._hurry = self._newest is not None
            self._changed.notify_all()
            self._changed.wait_for(lambda: (self._newest is None and not self._saving) or self._attempts >= attempts, timeout)
            return self._newest is None and not self._saving

    def close(self, timeout: float | None = None) -> bool:
        """Save what is left and end the thread. False if something could not be saved; then the work is still in `session.plan`."""
        done = self.flush(timeout)
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        return done

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._closed and not self._is_due():
                    self._changed.wait(None if self._newest is None else max(0.0, self._due - time.monotonic()))
                if self._closed:
                    return
                assert self._newest is not None
                taken, self._newest = self._newest, None
                self._hurry, self._saving = False, True
            error = self._save(*taken)
            with self._changed:
                if error is not None and self._newest is None:
                    self._newest = taken
                    self._latest = self._due = time.monotonic() + RETRY
                self._saving = False
                self._attempts += 1
                self._changed.notify_all()

    def _is_due(self) -> bool:
        return self._newest is not None and (self._hurry or time.monotonic() >= self._due)

    def _save(self, plan: Plan, figures: Figures) -> LibraryError | None:
        try:
            saved = self._file.save(plan, figures)
        except LibraryError as error:
            return self._failed(error)
        except Exception as error:  # a fault of ours must not end the thread and lose the work silently
            log.exception("autosave")
            return self._failed(NotSaved(say("The plan was not saved: {words}.", words=type(error).__name__), say("Choose Save as.")))
        self._last_reason = None
        self._on_saved(saved)
        return None

    def _failed(self, error: LibraryError) -> LibraryError:
        if error.text != self._last_reason:
            self._last_reason = error.text
            self._on_failed(error)
        return error
