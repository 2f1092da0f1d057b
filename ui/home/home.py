"""Home: the owner's plans, found, made, opened, copied, thrown away and got back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smmdesk.library.entry import Entry
from smmdesk.library.errors import LibraryError
from smmdesk.library.planfile import PlanFile
from smmdesk.library.shelf import Deleted, Library, find
from smmdesk.plan.fresh import fresh_plan
from smmdesk.plan.plan import Plan
from smmdesk.words.speaker import Speaker
from ui.home.ask_name import ask_name
from ui.home.plan_list import PlanList
from ui.home.start_panel import StartPanel
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.widgets.button import Button, IconButton
from ui.widgets.empty import Empty
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.page_head import PageHead
from ui.widgets.segmented import Segmented
from ui.widgets.top_bar import SearchField

PANEL_FROM = 1000


class Home(QWidget):
    """`opened(PlanFile)` when a plan is to be shown; `open_asked(Path)` for a file of the owner's choice."""

    opened = Signal(object)
    open_asked = Signal(object)

    def __init__(self, library: Library, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._theme, self._speaker = library, theme, speaker
        self._entries: tuple[Entry, ...] = ()
        self._deleted: Deleted | None = None
        self.search = SearchField(theme, tr("Search plans and goals"))
        self.list = PlanList(theme, speaker)
        self.start = StartPanel(theme)
        self.notice = Notice(theme)
        self.empty = Empty(theme, tr("You have no plans yet."), tr("Make the first one"), "plus")
        self.head = PageHead(theme, tr("Plans"))
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self.list.opened.connect(self._open)
        self.list.asked.connect(self._do)
        self.start.chosen.connect(self._start)
        self.notice.acted.connect(self._undo_delete)
        self.empty.acted.connect(self._new)
        for keys, act in ((QKeySequence.StandardKey.New, self._new), (QKeySequence.StandardKey.Open, self._choose)):
            QShortcut(QKeySequence(keys), self, act)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._to_search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo_delete)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        try:
            self._entries = self._library.entries()
        except LibraryError as trouble:
            self._entries = ()
            self._tell_trouble(trouble)
        self._show()

    def show_trouble(self, path: Path, trouble: LibraryError) -> None:
        """Say why a file does not open, and what can be had instead."""
        self._tell_trouble(trouble)
        try:
            offers = self._library.recover(path)
        except (LibraryError, OSError):
            return
        if offers:
            from ui.home.recover import offer_recovery

            file = offer_recovery(self, self._library, path, offers, self._speaker)
            if file is not None:
                self.opened.emit(file)

    def tell(self, severity: str, finding: str, rest: str = "") -> None:
        """Show a message above the list."""
        self._deleted = None
        self.notice.show_notice(severity, finding, rest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.start.setVisible(self.width() >= self._theme.px(PANEL_FROM))

    def _lay_out(self) -> None:
        theme = self._theme
        open_file, new = Button(theme, tr("Open file")), Button(theme, tr("New plan"), "primary", "plus")
        bring_in = Button(theme, tr("Import"), "quiet")
        bring_in.setToolTip(tr("Copy a plan file from elsewhere into your plans"))
        open_file.setToolTip(tr("Open a plan file where it lies (Ctrl+O)"))
        new.setToolTip(tr("New plan (Ctrl+N)"))
        bring_in.clicked.connect(self._bring_in)
        open_file.clicked.connect(self._choose)
        new.clicked.connect(self._new)
        for button in (bring_in, open_file, new):
            self.head.add_tool(button)
        self._way = Segmented(theme, tr("Show as"), (("cards", tr("Cards")), ("list", tr("List"))))
        self._way.set_value("list")
        self._way.chosen.connect(self.list.show_as)
        self._bin = Button(theme, tr("Recycle bin"), "quiet", "bin")
        self._bin.clicked.connect(self._show_bin)
        middle = QHBoxLayout()
        self._count = Label("", "heading")
        middle.addWidget(self._count)
        middle.addStretch()
        middle.addWidget(self._way)
        inner = QWidget()
        inner.setObjectName("page-body")
        foot = self._foot()
        column = QVBoxLayout(inner)
        margin = theme.px(theme.tokens.sizes["page_margin"])
        column.setContentsMargins(margin, theme.px(18), margin, theme.px(16))
        column.setSpacing(theme.px(14))
        for part in (self.head, middle, self.list, self.empty, foot):
            column.addLayout(part) if isinstance(part, QHBoxLayout) else column.addWidget(part)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setObjectName("page")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.notice)
        left.addWidget(scroll, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.start)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addLayout(row, 1)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self._bin)
        foot.addStretch()
        foot.addWidget(Label(tr("Everything stays on this computer."), "small", "text_3"))
        return foot

    def _bar(self) -> QFrame:
        theme, bar = self._theme, QFrame()
        bar.setObjectName("topbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.px(28), theme.px(6), theme.px(16), theme.px(6))
        row.addWidget(Label(tr("SMM Desk"), "heading"))
        row.addStretch()
        self.search.setMinimumWidth(theme.px(300))
        row.addWidget(self.search)
        row.addStretch()
        self._mode = IconButton(theme, "moon", tr("Dark or light colours"))
        self._mode.clicked.connect(theme.toggle_mode)
        row.addWidget(self._mode)
        return bar

    def _show(self) -> None:
        found = find(self._entries, self.search.text())
        self.list.set_entries(found)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        if not found:
            searching = bool(self._entries)
            self.empty.set_sentence(
                tr("No plan holds these words.") if searching else tr("You have no plans yet."),
                "" if searching else tr("Make the first one"),
            )
        self._count.setText(tr("One plan") if len(found) == 1 else tr("{n} plans").format(n=self._speaker.count(len(found))))

    def _start(self, kind: str, name: str) -> None:
        today = date.today()  # noqa: DTZ011 - the owner's own day
        if kind == "blank":
            self._make(fresh_plan(tr("Untitled plan"), today))
            return
        from smmdesk.evidence.samples import sample
        from smmdesk.evidence.templates import template

        made = sample(name) if kind == "sample" else template(name)
        self._make(fresh_plan(made.name, today, made))

    def _make(self, plan: Plan) -> None:
        self._try_open(lambda: self._library.new(plan))

    def _new(self) -> None:
        self._start("blank", "")

    def _open(self, file: str) -> None:
        path = self._library.folders.library / file
        self.open_asked.emit(path)

    def _choose(self) -> None:
        path = self._ask_file()
        if path:
            self.open_asked.emit(path)

    def _bring_in(self) -> None:
        path = self._ask_file()
        if path:
            self._try_open(lambda: self._library.bring_in(path))

    def _ask_file(self) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a plan file"), "", tr("Plans (*.smmplan);;All files (*)"))
        return Path(name) if name else None

    def _do(self, verb: str, file: str) -> None:
        path = self._library.folders.library / file
        entry = next(e for e in self._entries if e.file == file)
        name = entry.name or tr("Untitled plan")
        try:
            if verb == "open":
                self._open(file)
            elif verb == "duplicate":
                self._library.duplicate(path, tr("{name}, copy").format(name=name))
            elif verb == "rename":
                wanted = ask_name(self, name)
                if wanted:
                    self._library.rename(path, wanted)
            elif verb == "delete":
                self._deleted = self._library.delete(path)
                self.notice.show_notice("info", tr("{name} is in the recycle bin.").format(name=name), "", tr("Undo"))
        except LibraryError as trouble:
            self._tell_trouble(trouble)
        self.refresh()

    def _undo_delete(self) -> None:
        if self._deleted is None:
            return
        try:
            self._library.restore(self._deleted)
        except LibraryError as trouble:
            self._tell_trouble(trouble)
        self._deleted = None
        self.notice.hide()
        self.refresh()

    def _show_bin(self) -> None:
        from ui.home.bin import show_bin

        show_bin(self, self._library, self._theme)
        self.refresh()

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _try_open(self, action: object) -> None:
        try:
            file: PlanFile = action()  # type: ignore[operator]
        except LibraryError as trouble:
            self._tell_trouble(trouble)
            return
        self.opened.emit(file)

    def _tell_trouble(self, trouble: LibraryError) -> None:
        self.tell("bad", self._speaker.text(trouble.text), self._speaker.text(trouble.mend) if trouble.mend else "")
