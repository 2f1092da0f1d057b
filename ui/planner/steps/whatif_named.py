"""NamedCard: what-ifs kept under a name: compared side by side, tried again, or made the plan."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smmdesk.plan.path import remove
from smmdesk.plan.plan import Plan
from smmdesk.plan.trial import NAMED, trial_of, tried, with_named
from smmdesk.plan.whatif import WhatIf
from smmdesk.report.rows import TableRows
from smmdesk.report.side_by_side import MOST, Version, side_by_side
from ui.look.translate import tr
from ui.look.workers import NewestOnly
from ui.planner.kit import Kit
from ui.widgets.button import Button
from ui.widgets.card import Card, hairline
from ui.widgets.data_table import DataTable
from ui.widgets.label import Label
from ui.widgets.table_rows import show_table_rows


class NamedCard(Card):
    """Names, and the plan beside at most four of them."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.theme, tr("Named what-ifs"), tr("Kept with the plan, without changing it. Up to four are compared below."))
        self._kit = kit
        self._known: tuple[WhatIf, ...] | None = None
        self._compared: dict[str, bool] = {}
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name for what you are trying"))
        self.name.setAccessibleName(tr("Name for what you are trying"))
        self.name.setMaxLength(60)
        self.name.setMaximumWidth(kit.theme.px(320))
        self.name.textChanged.connect(self.show_trial)
        self.name.returnPressed.connect(self._save)
        self.save = Button(kit.theme, tr("Keep under this name"), icon="star")
        self.save.clicked.connect(self._save)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.save)
        row.addStretch(0)
        self.add(row)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add(self._list)
        self.table = DataTable(kit.theme, tr("The plan beside the what-ifs"))
        self.add(self.table)
        self._worker = NewestOnly(_compare, self)
        self._worker.result.connect(self._show_table)
        self.show_trial()

    def show_plan(self, plan: Plan) -> None:
        """The names, and the figures of those that are compared."""
        if plan.what_ifs.named != self._known:
            self._known = plan.what_ifs.named
            for what_if in self._known:
                self._compared.setdefault(what_if.id, sum(self._compared.values()) < MOST)
            self._fill()
        self._ask()

    def show_trial(self) -> None:
        """Whether there is something to keep, and a name for it."""
        is_open = not self._kit.session.frozen
        self.save.setEnabled(is_open and bool(self._kit.trials.numbers) and bool(self.name.text().strip()))
        self.name.setEnabled(is_open)

    def _save(self) -> None:
        name, numbers = self.name.text().strip(), self._kit.trials.numbers
        if name and numbers:
            self._kit.session.edit(with_named(self._kit.session.plan, name, numbers), label=tr("Keep a what-if"))
            self.name.clear()

    def _fill(self) -> None:
        while self._list.count():
            gone = self._list.takeAt(0).widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for what_if in self._known or ():
            self._list.addWidget(hairline())
            self._list.addWidget(self._row(what_if))
        self.table.setVisible(bool(self._known))

    def _row(self, what_if: WhatIf) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, self._kit.theme.px(4), 0, self._kit.theme.px(4))
        chip = Button(self._kit.theme, tr("Compare"), "chip")
        chip.setCheckable(True)
        chip.setChecked(self._compared[what_if.id])
        chip.setAccessibleName(tr("Compare: {name}").format(name=what_if.name))
        chip.clicked.connect(self._toggle)
        row.addWidget(chip)
        row.addWidget(Label(what_if.name, weight=600))
        row.addWidget(Label(self._words(what_if), "small", "text_2", wrap=True), 1)
        for words, act in ((tr("Try it"), self._try), (tr("Make it the plan"), self._adopt), (tr("Delete"), self._delete)):
            button = Button(self._kit.theme, words, "small")
            button.setAccessibleName(f"{words}: {what_if.name}")
            button.clicked.connect(act)
            row.addWidget(button)
        for button in box.findChildren(Button):
            button.setProperty("key", what_if.id)
        return box

    def _words(self, what_if: WhatIf) -> str:
        from smmdesk.report.side_by_side import change_words

        return self._kit.speaker.text(change_words(self._kit.session.plan, what_if, self._kit.speaker))

    def _chosen(self) -> WhatIf:
        key = self.sender().property("key")
        return next(w for w in self._kit.session.plan.what_ifs.named if w.id == key)

    def _toggle(self) -> None:
        chosen = self._chosen()
        self._compared[chosen.id] = not self._compared[chosen.id]
        if sum(self._compared[w.id] for w in self._known or ()) > MOST:
            self._compared[chosen.id] = False
            self._kit.tell("info", tr("At most four are compared."), tr("Take one away first."))
        self.sender().setChecked(self._compared[chosen.id])  # type: ignore[attr-defined]
        self._ask()

    def _try(self) -> None:
        self._kit.trials.take(trial_of(self._chosen()))

    def _adopt(self) -> None:
        chosen = self._chosen()
        label = tr("Make it the plan: {name}").format(name=chosen.name)
        self._kit.session.edit(tried(self._kit.session.plan, trial_of(chosen)), label=label)

    def _delete(self) -> None:
        chosen = self._chosen()
        self._kit.session.edit(remove(self._kit.session.plan, f"{NAMED}/{chosen.id}"), label=tr("Delete a what-if"))

    def _ask(self) -> None:
        plan = self._kit.session.plan
        chosen = [w for w in self._known or () if self._compared.get(w.id)]
        if chosen:
            versions = [Version(tr("Plan"), plan), *(Version(w.name, tried(plan, trial_of(w))) for w in chosen)]
            self._worker.submit(tuple(versions), self._kit.speaker)

    def _show_table(self, rows: TableRows) -> None:
        show_table_rows(self.table, rows)


def _compare(versions: tuple[Version, ...], speaker: object) -> TableRows:
    return side_by_side(versions, speaker)  # type: ignore[arg-type]
