"""Rank card: the networks in order of fit with their ticks, and beside or below them why the one with the cursor scores as it does."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from smmdesk.evidence.criteria import Criterion
from smmdesk.evidence.ranking import Place, rank, weights_of
from smmdesk.plan.channel import Mode
from smmdesk.plan.chosen import is_chosen, with_network, without_network
from smmdesk.plan.plan import Plan
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.steps.channels_model import RankModel
from ui.planner.steps.channels_table import RankTable
from ui.planner.steps.channels_why import WhyCard
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.note import Note

FIRST = 7
"""So many networks are shown at once, and all that are chosen."""
BESIDE = 860
"""Width, px at 100 %, from which the reasons stand beside the table."""


class RankCard(QWidget):
    """`opened(channel id)` when the owner has just chosen a network."""

    opened = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._places: tuple[Place, ...] = ()
        self.model = RankModel(kit.speaker, self)
        self.table = RankTable(kit.theme, self.model)
        self.why = WhyCard(kit)
        self.note = Note(kit.theme, "info", kind="label")
        self.all = Button(kit.theme, "", "link")
        self.all.setCheckable(True)
        self.all.toggled.connect(self._refill)
        self.card = Card(kit.theme, tr("Networks by rank"), tr("Tick those you choose. The score only explains; you decide."))
        self.card.add_tool(self.all)
        self.card.add(self.table)
        self.card.add(self.note)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.card, 2)
        self._row.addWidget(self.why, 1)
        self.model.ticked.connect(self._tick)
        self.table.selectionModel().currentRowChanged.connect(self._explain)
        self._seen: tuple[object, ...] = ()

    def show_plan(self, _old: Plan, new: Plan) -> None:
        """Rank anew when what the ranking looks at has changed; else only the ticks follow."""
        seen = (new.business, new.goal.metric, new.market, new.wish)
        if seen != self._seen:
            self._seen = seen
            self._places = rank(new)
            self._refill()
        else:
            self.model.set_chosen(self._chosen())
        self._say()

    def focus_table(self) -> bool:
        """Put the cursor into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= self._kit.theme.px(BESIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(self._kit.theme.px(16))

    def _chosen(self) -> frozenset[str]:
        plan = self._kit.session.plan
        return frozenset(p.platform.id for p in self._places if is_chosen(plan, p.platform.id))

    def _refill(self) -> None:
        chosen = self._chosen()
        shown = [p for p in self._places if self.all.isChecked() or p.place <= FIRST or p.platform.id in chosen]
        at = self.table.currentIndex().row()
        current = self.model.places[at].platform.id if 0 <= at < len(self.model.places) else ""
        self.model.show_places(shown, chosen, tuple(self._weights().values()))
        row = next((n for n, place in enumerate(shown) if place.platform.id == current), 0)
        self.table.setCurrentIndex(self.model.index(row, 0))
        self.all.setText(tr("Only the first") if self.all.isChecked() else tr("All {n} networks").format(n=len(self._places)))
        self._explain(self.table.currentIndex())

    def _weights(self) -> dict[Criterion, float]:
        weights = weights_of(self._kit.session.plan.wish)
        whole = sum(weights.values())
        return {criterion: weight / whole for criterion, weight in weights.items()}

    def _explain(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.places):
            self.why.show_place(self.model.places[index.row()], self._weights())

    def _say(self) -> None:
        """The near tie at the top, and the better one that was left out."""
        if not self._places:
            return
        first, chosen = self._places[0], self._chosen()
        words = []
        if first.ties:
            words.append(tr("{first} and {second} are as good as tied.").format(first=first.platform.name, second=first.ties[0].name))
        left_out = next((p for p in self._places if p.platform.id not in chosen), None)
        last = max((p.place for p in self._places if p.platform.id in chosen), default=0)
        if left_out is not None and left_out.place < last:
            words.append(tr("{network} ranks {place}; you left it out.").format(network=left_out.platform.name, place=left_out.place))
        if not chosen:
            words.append(tr("No network is chosen yet."))
        self.note.set_note("info", "", " ".join(words))
        self.note.setVisible(bool(words))

    def _tick(self, network: str, on: bool) -> None:
        plan = self._kit.session.plan
        found = next(p.platform for p in self._places if p.platform.id == network)
        if not on:
            self._kit.session.edit(without_network(plan, network), label=tr("Leave out {network}").format(network=found.name))
            return
        mode = {"organic": Mode.ORGANIC, "paid": Mode.PAID}.get(found.use, Mode.BOTH)
        new, key = with_network(plan, network, found.name, mode)
        self._kit.session.edit(new, label=tr("Choose {network}").format(network=found.name))
        self.opened.emit(key)
