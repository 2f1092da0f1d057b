"""Form: rows for chosen fields of one record of the plan, derived from their declaration."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smmdesk.plan.declare import fields_of
from smmdesk.plan.path import Path, get
from smmdesk.plan.problem import Problem
from ui.widgets.editors.kit import Kit
from ui.widgets.forms.row import FormRow, Shape, worst

NARROW, TALL = 700, 590
LABEL_WIDTH = (90, 190)


class Form(QWidget):
    """Rows one below the other. `entered(path)` when the owner comes into a field, for the help panel."""

    entered = Signal(str)

    def __init__(
        self, kit: Kit, paths: Sequence[Path], letters: Mapping[str, str] | None = None, lines: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._shape = Shape.WIDE
        self.rows: dict[Path, FormRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for at, path in enumerate(paths):
            if at:
                column.addWidget(_hairline())
            row = FormRow(kit, path, (letters or {}).get(path.rpartition("/")[2], ""), lines)
            self.rows[path] = row
            column.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._align()
        kit.theme.changed.connect(self._align)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._tell_entered)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show on each row the worst problem of its field, and nothing on the others. Problems of other fields are left out."""
        for path, row in self.rows.items():
            row.set_problem(worst([problem for problem in problems if problem.path == path]))

    def focus_field(self, path: Path) -> bool:
        """Bring a field into view and put the cursor there; False if it is not in this form."""
        row = self.rows.get(path)
        if row is None:
            return False
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(row)
        return True

    def set_read_only(self, read_only: bool) -> None:
        """A finished plan: to be read, not changed."""
        for row in self.rows.values():
            row.editor.set_read_only(read_only)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest editor: labels and messages go above and below it."""
        widest = max((row.least_width for row in self.rows.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width() / self._kit.theme.px(1000) * 1000
        shape = Shape.TALL if width < TALL else Shape.NARROW if width < NARROW else Shape.WIDE
        if shape is not self._shape:
            self._shape = shape
            for row in self.rows.values():
                row.set_shape(shape)

    @Slot()
    def _align(self) -> None:
        metrics = QFontMetrics(self._kit.theme.font("body"))
        least, most = (self._kit.theme.px(width) for width in LABEL_WIDTH)
        widest = max((metrics.horizontalAdvance(row.label.text()) + 4 for row in self.rows.values()), default=least)
        for row in self.rows.values():
            row.set_label_width(max(least, min(most, widest)))

    @Slot(QWidget, QWidget)
    def _tell_entered(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        for path, row in self.rows.items():
            if new is not None and row.isAncestorOf(new):
                self.entered.emit(path)


def build_form(kit: Kit, record_path: Path, names: Sequence[str] = (), letters: Mapping[str, str] | None = None, lines: int = 2) -> Form:
    """A form for the named fields of the record at `record_path` (empty: the plan itself); without names for all that are shown.

    `letters` puts a large letter above a label; `lines` is the room for judgements, in lines of small text.
    A name may lead on into a part (`price`, or `rates/lead_rate` from the plan). Raises KeyError for an unknown one.
    """
    prefix = f"{record_path}/" if record_path else ""
    if not names:
        record = get(kit.session.plan, record_path) if record_path else kit.session.plan
        kind: type = type(record)
        names = [f.name for f in fields_of(kind) if not (f.info.hidden or f.is_record or f.is_records)]
    return Form(kit, [prefix + name for name in names], letters, lines)


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("line", True)
    return line
