"""Page: one step of the planner as a widget. Holds editors and charts, and no state of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from smmdesk.forecast.outlook import Outlook
from smmdesk.plan.plan import Plan
from smmdesk.plan.problem import Problem
from smmdesk.wizard import step
from ui.planner.kit import Kit
from ui.widgets.help_panel import HelpSection
from ui.widgets.page_head import PageHead


class Page(QScrollArea):
    """Base of all pages: heading and a scrolled column `self.column` to fill. Subclasses set `KEY` and override what they need."""

    KEY = ""
    WIDE = False
    """Whether the page needs the room of the help panel, which then comes only when asked."""
    TRIES = False
    """Whether numbers are tried here: then the answers below are those of the trial, and the page has the primary button."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.step = step(self.KEY)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        label = kit.speaker.text(self.step.label)
        self.setAccessibleName(label)
        inner = QWidget()
        inner.setObjectName("page-body")
        self.column = QVBoxLayout(inner)
        self.head = PageHead(kit.theme, label, kit.speaker.text(self.step.lead))
        self.setWidget(inner)
        self.column.addWidget(self.head)
        kit.theme.changed.connect(self._space)
        self._space()

    def plan_changed(self, _old: Plan, new: Plan) -> None:
        """The plan is another one now; only called while the page is shown, and once when it comes to be shown."""

    def outlook_changed(self, outlook: Outlook) -> None:
        """There are new figures; only called while the page is shown."""

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What is wrong with fields of this step."""

    def help(self) -> Sequence[HelpSection]:
        """What the help panel says beside this page."""
        return ()

    def focus_field(self, path: str) -> bool:  # noqa: ARG002 - for those that override it
        """Bring a field into view and put the cursor into it; False if the page does not have it."""
        return False

    def show_table(self) -> None:
        """Ctrl+T: change between chart and table."""

    def _space(self) -> None:
        theme = self.kit.theme
        margin, gap = theme.px(theme.tokens.sizes["page_margin"]), theme.px(theme.tokens.sizes["gutter"])
        self.column.setContentsMargins(margin, theme.px(18), margin, gap)
        self.column.setSpacing(gap)
