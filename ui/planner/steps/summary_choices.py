"""PrintChoices: what to print, on which paper, and the buttons for it. Remembers paper and parts."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.look.theme import Theme
from ui.look.translate import tr
from ui.printing.document import PAPERS
from ui.printing.parts import APPROVAL, KPIS, LEDGER, PARTS, SUMMARY
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

PAPER_KEY, PARTS_KEY = "print/paper", "print/parts"


class PrintChoices(Card):
    """`changed` when paper or parts were changed."""

    changed = Signal()

    def __init__(self, theme: Theme, settings: QSettings, usual_paper: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._settings = settings
        self.print_button = Button(theme, tr("Print …"), "primary", "print")
        self.print_button.setToolTip(tr("Print (Ctrl+P)"))
        self.preview_button = Button(theme, tr("Preview"))
        self.pdf_button = Button(theme, tr("Save as PDF …"), icon="save")
        self.paper_choice = Segmented(theme, tr("Paper"), (("a4", tr("A4")), ("letter", tr("Letter"))))
        labels = {SUMMARY: tr("Summary"), APPROVAL: tr("Approval sheet"), KPIS: tr("KPI sheet"), LEDGER: tr("All assumptions")}
        self.boxes = {key: QCheckBox(labels[key]) for key in PARTS}
        self._recall(usual_paper)
        paper = QWidget()
        beside = QHBoxLayout(paper)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.px(8))
        beside.addWidget(Label(tr("Paper:"), "label", "text_2"))
        beside.addWidget(self.paper_choice)
        rows = (
            (self.print_button, self.preview_button, self.pdf_button),
            (Label(tr("Print:"), "label", "text_2"), *self.boxes.values(), paper),
        )
        for widgets in rows:
            flow = FlowLayout(theme.px(12))
            for widget in widgets:
                flow.addWidget(widget)
            self.add(flow)
        self.paper_choice.chosen.connect(self._remember)
        for box in self.boxes.values():
            box.clicked.connect(self._remember)

    @property
    def paper(self) -> str:
        """`a4` or `letter`."""
        return self.paper_choice.value()

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts to print, in their order."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def choose_only(self, part: str) -> None:
        """Tick one part. It is not remembered: the owner's own choice comes back with the next plan."""
        for key, box in self.boxes.items():
            box.setChecked(key == part)
        self._apply()

    def _recall(self, usual_paper: str) -> None:
        paper = str(self._settings.value(PAPER_KEY, usual_paper))
        self.paper_choice.set_value(paper if paper in PAPERS else usual_paper)
        chosen = str(self._settings.value(PARTS_KEY, SUMMARY)).split()
        for key, box in self.boxes.items():
            box.setChecked(key in chosen)

    def _remember(self) -> None:
        self._settings.setValue(PAPER_KEY, self.paper)
        self._settings.setValue(PARTS_KEY, " ".join(self.parts))
        self._apply()

    def _apply(self) -> None:
        for button in (self.print_button, self.preview_button, self.pdf_button):
            button.setEnabled(bool(self.parts))
        self.changed.emit()
