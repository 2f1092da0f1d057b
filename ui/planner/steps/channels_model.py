"""RankModel: the ranked networks as a table: network with its tick, four scores, the total, and how far the place can be trusted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smmdesk.evidence.ranking import Place
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Percent
from ui.look.plain import plain
from ui.look.translate import tr

Index = QModelIndex | QPersistentModelIndex
PLACE_ROLE = Qt.ItemDataRole.UserRole
NETWORK, GOAL, COMPETITION, SCORE, STABILITY = 0, 1, 4, 5, 6


class RankModel(QAbstractTableModel):
    """`ticked(network, on)` when the owner ticks a network or takes the tick away."""

    ticked = Signal(str, bool)

    def __init__(self, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self.places: tuple[Place, ...] = ()
        self.chosen: frozenset[str] = frozenset()
        self._shares: tuple[float, ...] = (0.25,) * 4

    def show_places(self, places: Sequence[Place], chosen: frozenset[str], shares: tuple[float, ...]) -> None:
        """Show these networks; `shares` say how much the four criteria count, adding up to 1."""
        self.beginResetModel()
        self.places, self.chosen, self._shares = tuple(places), chosen, shares
        self.endResetModel()

    def set_chosen(self, chosen: frozenset[str]) -> None:
        """Show other ticks."""
        self.chosen = chosen
        if self.places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, STABILITY))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else STABILITY + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        ticks = Qt.ItemFlag.ItemIsUserCheckable if index.column() == NETWORK else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | ticks

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self.places[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(place, index.column(), role == Qt.ItemDataRole.AccessibleTextRole)
            case Qt.ItemDataRole.CheckStateRole if index.column() == NETWORK:
                return Qt.CheckState.Checked if place.platform.id in self.chosen else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return plain(self._why(place, index.column()))
            case _ if role == PLACE_ROLE:
                return place
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ARG002
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != NETWORK:
            return False
        self.toggle(index.row())
        return True

    def toggle(self, row: int) -> None:
        """Tick the network of a row, or take its tick away."""
        network = self.places[row].platform.id
        self.ticked.emit(network, network not in self.chosen)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (tr("Network"), tr("Goal"), tr("Audience"), tr("Content"), tr("Rivals"), tr("Score"), tr("Place in\n8 of 10"))
        if GOAL <= section <= COMPETITION:
            return f"{heads[section]}\n{self._speaker.value(Percent(round(self._shares[section - 1], 2)))}"
        return heads[section]

    def is_chosen(self, row: int) -> bool:
        """Whether the network of a row is ticked."""
        return self.places[row].platform.id in self.chosen

    def _words(self, place: Place, column: int, spoken: bool) -> str:
        match column:
            case 0:
                tick = tr("chosen") if place.platform.id in self.chosen else tr("not chosen")
                name = f"{place.place}  {place.platform.name}"
                return f"{name}, {tick}" if spoken else name
            case 5:
                return self._speaker.count(round(place.points))
            case 6:
                if place.best == place.worst:
                    return str(place.best)
                return tr("{best} to {worst}").format(best=place.best, worst=place.worst)
            case _:
                return self._speaker.count(round(place.scores[column - 1].points))

    def _why(self, place: Place, column: int) -> str:
        if GOAL <= column <= COMPETITION:
            return self._speaker.text(place.scores[column - 1].why)
        return self._speaker.text(place.stability) if column == STABILITY else ""
