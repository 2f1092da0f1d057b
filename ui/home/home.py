"""Home: the owner's plans: the last ones as cards, all of them as a list, and the ways to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smmdesk.library.entry import Entry
from smmdesk.library.errors import LibraryError
from smmdesk.library.shelf import Library, find
from smmdesk.words.speaker import Speaker
from ui.home.deeds import Deeds
from ui.home.home_bar import HomeBar
from ui.home.plan_list import PlanList
from ui.home.recent import Recent
from ui.home.start_panel import StartPanel
from ui.look.plain import plain
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.look.workers import NewestOnly
from ui.widgets.button import Button
from ui.widgets.empty import Empty
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.page_head import PageHead
from ui.widgets.segmented import Segmented

PANEL_FROM = 1000
"""Narrower windows show the ways to begin below the plans."""
RECENT_FROM = 4
"""With fewer plans the cards would only repeat the list."""


class Home(QWidget):
    """`opened(PlanFile)` when a plan is to be shown; `open_asked(Path)` for a file of the owner's choice; `refreshed` when the list is new.

    The list is read off the GUI thread, first when the window is there; the plans of before stay until the new ones are there.
    """

    opened = Signal(object)
    open_asked = Signal(object)
    refreshed = Signal()
    asked = Signal(str)
    """`settings`, `keys` or `about`."""

    def __init__(self, library: Library, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._theme, self._speaker = library, theme, speaker
        self._entries: tuple[Entry, ...] | None = None
        self._trouble: LibraryError | None = None
        self._is_painted = False
        self.deeds = Deeds(library, speaker, self)
        self.bar = HomeBar(theme)
        self.search = self.bar.search
        self.recent, self.list = Recent(theme, speaker), PlanList(theme, speaker)
        self.start, self.notice = StartPanel(theme), Notice(theme)
        self.empty = Empty(theme, "", "", "plus")
        self.head = PageHead(theme, tr("Plans"))
        self._reader = NewestOnly(library.entries, self)
        self._lay_out()
        self._connect()
        for part in (self.empty, self.recent, self.list):
            part.hide()

    @property
    def is_busy(self) -> bool:
        """Whether the list is being read, or has yet to be for the first time."""
        return self._entries is None or self._reader.is_busy

    def refresh(self) -> None:
        """Read the list again."""
        self._reader.submit()

    def shut(self) -> None:
        """The window closes: end the thread that reads the list."""
        self._reader.close()

    def show_trouble(self, path: Path, trouble: LibraryError) -> None:
        """Say why a file does not open, and what can be had instead."""
        self.deeds.tell(trouble)
        self.deeds.recover(path)

    def tell(self, severity: str, finding: str, rest: str = "", action: str = "") -> None:
        """Show a message above the list."""
        self.notice.show_notice(severity, finding, rest, action)

    def focus_first(self) -> None:
        """Put the focus where an owner goes on: the last plan, else the first one to make."""
        if not self.recent.focus_first() and not self.list.focus_first():
            self._new.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.start.setVisible(self.width() >= self._theme.px(PANEL_FROM))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.refresh)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        for plans in (self.recent, self.list):
            plans.opened.connect(self.deeds.open)
            plans.asked.connect(self._act)
        self.start.chosen.connect(self.deeds.start)
        self.deeds.opened.connect(self.opened)
        self.deeds.asked.connect(self.open_asked)
        self.deeds.changed.connect(self.refresh)
        self.deeds.told.connect(self.tell)
        self.bar.asked.connect(self.asked)
        self.notice.acted.connect(self._undo)
        self.empty.acted.connect(self._mend_empty)
        self._reader.result.connect(self._loaded)
        self._reader.failed.connect(self._not_loaded)
        for keys, act in (
            (QKeySequence.StandardKey.New, self.deeds.new),
            (QKeySequence.StandardKey.Open, self.deeds.choose),
            (QKeySequence.StandardKey.Find, self.bar.focus_search),
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Refresh, self.refresh),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _lay_out(self) -> None:
        theme = self._theme
        inner = QWidget()
        inner.setObjectName("page-body")
        self._column = QVBoxLayout(inner)
        self._fill_head()
        self._column.addWidget(self.head)
        self._column.addWidget(self.recent)
        self._column.addLayout(self._list_head())
        self._column.addWidget(self.list)
        self._column.addWidget(self.empty)
        self._column.addLayout(self._foot())
        self._column.addStretch()
        scroll = QScrollArea()
        scroll.setObjectName("page")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        whole.addWidget(self.bar)
        whole.addLayout(row, 1)
        theme.changed.connect(self._space)
        self._space()

    def _fill_head(self) -> None:
        bring_in, open_file = Button(self._theme, tr("Import"), "quiet"), Button(self._theme, tr("Open file"))
        self._new = Button(self._theme, tr("New plan"), "primary", "plus")
        bring_in.setToolTip(tr("Copy a plan file from elsewhere into your plans"))
        open_file.setToolTip(tr("Open a plan file where it lies (Ctrl+O)"))
        self._new.setToolTip(tr("New plan (Ctrl+N)"))
        for button, act in ((bring_in, self.deeds.bring_in), (open_file, self.deeds.choose), (self._new, self.deeds.new)):
            button.clicked.connect(act)
            self.head.add_tool(button)

    def _list_head(self) -> QHBoxLayout:
        self._way = Segmented(self._theme, tr("Show as"), (("cards", tr("Cards")), ("list", tr("List"))))
        self._way.set_value("list")
        self._way.chosen.connect(self.list.show_as)
        self._title = Label(tr("All plans"), "heading")
        self._sorted = Label(tr("Sorted by last change"), "small", "text_3")
        row = QHBoxLayout()
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(self._sorted)
        row.addWidget(self._way)
        return row

    def _foot(self) -> QHBoxLayout:
        self._bin = Button(self._theme, tr("Recycle bin"), "link", "bin")
        self._bin.clicked.connect(self._show_bin)
        folder = Label(self._library.folders.library.name, "small", "text_3")
        folder.setToolTip(plain(str(self._library.folders.library)))
        foot = QHBoxLayout()
        foot.addWidget(self._bin)
        foot.addWidget(folder)
        foot.addStretch()
        foot.addWidget(Label(tr("Everything stays on this computer."), "small", "text_3"))
        return foot

    def _loaded(self, entries: tuple[Entry, ...]) -> None:
        is_first = self._entries is None
        self._entries, self._trouble = entries, None
        self._show()
        if is_first and self.isVisible() and self.focusWidget() in (None, self.search):
            self.focus_first()
        self.refreshed.emit()

    def _not_loaded(self, trouble: Exception) -> None:
        if not isinstance(trouble, LibraryError):
            raise trouble
        self._entries, self._trouble = (), trouble
        self.deeds.tell(trouble)
        self._show()
        self.refreshed.emit()

    def _show(self) -> None:
        entries = self._entries or ()
        found = find(entries, self.search.text())
        searching = bool(self.search.text().strip())
        self.recent.set_entries(found[:3] if len(entries) >= RECENT_FROM and not searching else ())
        self.list.set_entries(found)
        for part in (self.list, self._title, self._sorted, self._way):
            part.setVisible(bool(found))
        self.empty.setVisible(not found and self._entries is not None)
        if not found:
            self.empty.set_sentence(*self._why_empty())
        self.head.sentence.setText(self._count(len(found)) if entries else "")

    def _why_empty(self) -> tuple[str, str]:
        if self._trouble is not None:
            return self._speaker.text(self._trouble.text), tr("Try again")
        if self._entries:
            return tr("No plan holds these words."), ""
        return tr("You have no plans yet."), tr("Make the first one")

    def _count(self, n: int) -> str:
        return tr("One plan") if n == 1 else tr("{n} plans").format(n=self._speaker.count(n))

    def _mend_empty(self) -> None:
        if self._trouble is not None:
            self.notice.hide()
            self.refresh()
        else:
            self.deeds.new()

    def _act(self, verb: str, entry: Entry) -> None:
        if verb != "compare":
            self.deeds.act(verb, entry)
            return
        from ui.home.other_plan import compare_plan

        try:
            compare_plan(self._library, entry, self._entries or (), self._theme, self._speaker, self)
        except LibraryError as trouble:
            self.deeds.tell(trouble)

    def _undo(self) -> None:
        if self.deeds.undo_delete():
            self.notice.hide()

    def _show_bin(self) -> None:
        from ui.home.bin import show_bin

        show_bin(self, self._library, self._theme, self._speaker)
        self.refresh()

    def _space(self) -> None:
        px = self._theme.px
        margin = px(self._theme.tokens.sizes["page_margin"])
        self._column.setContentsMargins(margin, px(22), margin, px(16))
        self._column.setSpacing(px(14))
