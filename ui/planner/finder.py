"""Finder: the search field of the planner: finds fields by their label and goes there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from smmdesk import wizard
from smmdesk.plan.path import Place, places
from ui.look.translate import tr
from ui.planner.kit import Kit

MOST = 12


class Finder(QObject):
    """Completes what is typed with the plan's fields; choosing one shows its step with the cursor in the field."""

    def __init__(self, kit: Kit, field: QLineEdit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._field = field
        self._model = QStringListModel(self)
        self._places: dict[str, str] = {}
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(MOST)
        completer.activated[str].connect(self._go)
        field.setCompleter(completer)
        field.textEdited.connect(self._search)
        field.returnPressed.connect(self._go_first, Qt.ConnectionType.QueuedConnection)

    def _search(self, text: str) -> None:
        found = {label: path for label, path in self._labels() if text.strip().casefold() in label.casefold()} if text.strip() else {}
        self._places = dict(list(found.items())[:MOST])
        self._model.setStringList(list(self._places))

    def _labels(self) -> list[tuple[str, str]]:
        return [(self._label(place), place.path) for place in places(self._kit.session.plan) if not place.field.info.hidden]

    def _label(self, place: Place) -> str:
        field = tr(place.field.info.label)
        owner = str(getattr(place.record, "name", "") or getattr(place.record, "label", ""))
        inside = place.path.count("/") > 1
        step = self._kit.speaker.text(wizard.step_of(place.path).label)
        return f"{owner}: {field} ({step})" if inside and owner else f"{field} ({step})"

    def _go_first(self) -> None:
        if self._places:
            self._go(next(iter(self._places)))

    def _go(self, label: str) -> None:
        path = self._places.get(label)
        self._field.clear()
        if path:
            self._kit.go_to(wizard.step_of(path).key, path)
