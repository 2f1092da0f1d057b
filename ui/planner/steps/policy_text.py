"""Text card: the policy as it will be printed; any section can be written in the owner's own words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smmdesk.plan.plan import Plan
from smmdesk.plan.policy import SectionText
from smmdesk.report.pages import DocumentText, Section
from smmdesk.report.policy import policy_document
from ui.look.translate import tr
from ui.planner.kit import Kit
from ui.planner.print_buttons import PrintButtons
from ui.planner.today import today
from ui.printing.document import Document
from ui.printing.policy import policy_pages
from ui.widgets.button import Button
from ui.widgets.card import Card, hairline
from ui.widgets.data_table import DataTable
from ui.widgets.editors.long_text import Area
from ui.widgets.label import Label
from ui.widgets.note import Note
from ui.widgets.table_rows import show_table_rows


class TextCard(QWidget):
    """Each section shows its text; "Edit the wording" turns it into a field."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.sections: dict[str, SectionView] = {}
        self.card = Card(kit.theme)
        self.note = Label("", "small", "text_3", wrap=True)
        self.buttons = PrintButtons(kit, self._document)
        self.card.add(self.buttons)
        for section in policy_document(kit.session.plan, kit.speaker).sections:
            self.sections[section.key] = SectionView(kit, section.key)
            self.sections[section.key].written.connect(self._write)
            self.card.add(self.sections[section.key])
        self.card.add(hairline())
        self.card.add(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_plan(self, plan: Plan) -> None:
        """Write the policy anew."""
        text = policy_document(plan, self._kit.speaker)
        self.card.set_title(self._kit.speaker.text(text.title), self._remark(text))
        self.note.setText(self._kit.speaker.text(text.note) if text.note else "")
        for section in text.sections:
            self.sections[section.key].show_section(section)

    def focus_field(self, path: str) -> bool:
        """Open the wording of a section (`policy/texts/key`)."""
        key = path.removeprefix("policy/texts/")
        if key == path or key not in self.sections:
            return False
        self.sections[key].edit()
        return True

    def _remark(self, text: DocumentText) -> str:
        lacking = sum(section.missing is not None for section in text.sections)
        if not lacking:
            return tr("Complete. Print it, and let everybody sign it.")
        return tr("One part is still missing.") if lacking == 1 else tr("{n} parts are still missing.").format(n=lacking)

    def _write(self, key: str, words: str) -> None:
        """Keep the owner's wording of a section; empty words give the section back to the program."""

        def change(plan: Plan) -> Plan:
            others = tuple(text for text in plan.policy.texts if text.id != key)
            texts = (*others, SectionText(key, words)) if words.strip() else others
            return replace(plan, policy=replace(plan.policy, texts=texts))

        self._kit.session.edit(change, merge_key=f"policy/texts/{key}", label=tr("Wording of the policy"))

    def _document(self) -> Document:
        return policy_pages(self._kit.session.plan, self._kit.theme, self._kit.speaker, today())


class SectionView(QWidget):
    """`written(key, words)` while the owner writes; empty words when the program's wording is wanted again."""

    written = Signal(str, str)

    def __init__(self, kit: Kit, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self.key = kit, key
        self.heading = Label("", "body", weight=600)
        self.text = Label("", "body", "text_2", wrap=True)
        self.missing = Note(kit.theme, "warn", kind="small")
        self.area = Area()
        self.area.hide()
        self.edit_button = Button(kit.theme, tr("Edit the wording"), "link")
        self.reset_button = Button(kit.theme, tr("Use the program's wording"), "link")
        self.table = DataTable(kit.theme, "")
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.reset_button)
        head.addWidget(self.edit_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.px(4))
        column.addWidget(hairline())
        column.addLayout(head)
        for part in (self.text, self.area, self.table, self.missing):
            column.addWidget(part)
        self.edit_button.clicked.connect(self.edit)
        self.reset_button.clicked.connect(self._reset)
        self.area.textChanged.connect(self._tell)
        self.area.left.connect(self._leave)

    def show_section(self, section: Section) -> None:
        """The section as it stands; what is being typed stays as it is."""
        speak = self._kit.speaker.text
        heading = speak(section.heading)
        self.heading.setText(heading)
        self.area.setAccessibleName(heading)
        self.edit_button.setAccessibleName(tr("Edit the wording: {section}").format(section=heading))
        self.reset_button.setAccessibleName(tr("Use the program's wording: {section}").format(section=heading))
        self.text.setText(section.text)
        self.text.setVisible(bool(section.text) and self.area.isHidden())
        if section.text != self.area.toPlainText():
            self.area.blockSignals(True)
            self.area.setPlainText(section.text)
            self.area.blockSignals(False)
        self.reset_button.setVisible(section.own)
        self.table.setVisible(section.table is not None and bool(section.table.rows))
        self.edit_button.setHidden(section.table is not None)
        if section.table is not None:
            self.table.setAccessibleName(heading)
            show_table_rows(self.table, section.table)
        self.missing.setVisible(section.missing is not None)
        if section.missing is not None:
            self.missing.set_note("warn", speak(section.missing))

    def edit(self) -> None:
        """Turn the text into a field."""
        self.text.hide()
        self.area.show()
        self.area.setFocus()

    def _tell(self) -> None:
        self.written.emit(self.key, self.area.toPlainText())

    def _reset(self) -> None:
        self.written.emit(self.key, "")
        self._leave()

    def _leave(self) -> None:
        self._kit.session.end_merge()
        self.area.hide()
        self.text.setVisible(bool(self.text.text()))
