"""Record row: the cells of one record in a table, and the handle that moves, copies and removes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QToolButton, QWidget

from smmdesk.plan.path import Path
from smmdesk.plan.problem import Problem
from ui.look.translate import tr
from ui.widgets.button import IconButton
from ui.widgets.editors.bind import Binding, bound_editor
from ui.widgets.editors.editor import Editor
from ui.widgets.editors.kit import Kit
from ui.widgets.editors.long_text import LongTextEditor
from ui.widgets.editors.typed import TypedEditor
from ui.widgets.forms.row import STATES, worst

if TYPE_CHECKING:
    from ui.widgets.forms.records import Records

Spot = tuple[int, int, int]
"""Line, column and width in columns of a cell."""


class RecordRow(QObject):
    """Not a widget itself: its cells stand in the grid of the table, so that the columns are aligned."""

    def __init__(self, kit: Kit, path: Path, names: Sequence[str], table: Records) -> None:
        super().__init__(table)
        self.path = path
        self._kit = kit
        self._table = table
        self._problems: dict[Path, Problem] = {}
        self.cells: dict[Path, tuple[Editor, Binding]] = {}
        self.parts: list[QWidget] = []
        """Everything in the row that takes the focus, in order."""
        for name in names:
            cell = f"{path}/{name}"
            editor, binding = bound_editor(kit, cell, in_table=True)
            editor.setParent(table)
            if isinstance(editor, TypedEditor | LongTextEditor):
                is_long = isinstance(editor, LongTextEditor)
                editor.setMinimumWidth(kit.theme.px(260 if is_long else 130 if self._is_text(editor) else 84))
            self.cells[cell] = (editor, binding)
            self.parts += [part for part, _ in editor.inputs()]
            binding.changed.connect(self._show)
        self.handle = IconButton(kit.theme, "more", tr("Move, copy or remove this row"))
        self.handle.setParent(table)
        self.handle.setMenu(self._make_menu())
        self.handle.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.parts.append(self.handle)
        for part in self.parts:
            part.installEventFilter(table)

    def place(self, grid: QGridLayout, spots: Sequence[Spot], top: int) -> None:
        """Put the cells into the grid at `spots` below line `top`; the handle ends the first line."""
        widgets = [editor for editor, _ in self.cells.values()]
        end = max(column + span for _, column, span in spots)
        is_folded = spots[-1][0] > 0
        margin = self._kit.theme.px(8) if is_folded else 0
        for widget, (line, column, span) in zip([*widgets, self.handle], [*spots, (0, end, 1)], strict=True):
            grid.removeWidget(widget)
            grid.addWidget(widget, top + line, column, 1, span, Qt.AlignmentFlag.AlignTop)
            widget.show()
        for widget, (_, column, _) in zip(widgets, spots, strict=True):
            widget.setContentsMargins(0, 0, margin, 0)
            if not is_folded:
                grid.setColumnStretch(column, 1 if self._is_text(widget) else 0)

    def drop(self) -> None:
        """Take the row away."""
        for editor, _ in self.cells.values():
            editor.hide()
            editor.deleteLater()
        self.handle.hide()
        self.handle.deleteLater()
        self.deleteLater()

    def focus(self, name: str) -> bool:
        """Put the cursor into the named cell, or the first; False if there is none of that name."""
        path = f"{self.path}/{name}" if name else next(iter(self.cells))
        if path not in self.cells:
            return False
        self.cells[path][0].setFocus()
        return True

    def path_of(self, widget: QWidget) -> Path:
        """The field whose cell holds the widget; empty if none does."""
        return next((path for path, (editor, _) in self.cells.items() if editor.isAncestorOf(widget)), "")

    def problem_of(self, path: Path) -> str:
        """What is wrong in a cell, as a sentence; empty if nothing is."""
        wrong = self.cells[path][1].problem
        if wrong is not None:
            return self._kit.speaker.text(wrong)
        problem = self._problems.get(path)
        if problem is None:
            return ""
        mend = self._kit.speaker.text(problem.mend) if problem.mend else ""
        return f"{self._kit.speaker.text(problem.text)} {mend}".strip()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the cells whose field has a problem."""
        found = {path: worst([problem for problem in problems if problem.path == path]) for path in self.cells}
        self._problems = {path: problem for path, problem in found.items() if problem is not None}
        self._show()

    @Slot()
    def _show(self) -> None:
        for path, (editor, binding) in self.cells.items():
            problem = self._problems.get(path)
            editor.set_state("bad" if binding.problem else STATES[problem.severity] if problem else "")
            said = self.problem_of(path)
            info = binding.info
            editor.describe(self._kit.speaker.translate(info.label), said or binding.echo or self._kit.speaker.translate(info.help))
        self._table.row_changed(self)

    @staticmethod
    def _is_text(editor: Editor) -> bool:
        return isinstance(editor, LongTextEditor) or (isinstance(editor, TypedEditor) and not editor.is_number)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self.handle)
        for words, key, code in (
            (tr("Move up"), "Alt+Up", "up"),
            (tr("Move down"), "Alt+Down", "down"),
            (tr("Copy"), "Ctrl+D", "copy"),
            (tr("Remove"), "Ctrl+Del", "remove"),
        ):
            action = menu.addAction(f"{words}\t{key}")
            action.setData(code)
        menu.triggered.connect(self._act)
        return menu

    @Slot(QAction)
    def _act(self, action: QAction) -> None:
        key = self.path.rpartition("/")[2]
        match action.data():
            case "up":
                self._table.move_row(key, -1)
            case "down":
                self._table.move_row(key, 1)
            case "copy":
                self._table.copy_row(key)
            case "remove":
                self._table.remove_row(key)
