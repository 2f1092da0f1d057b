"""Pages: a document to be read, edited and printed: a title and sections with text or a table."""

from __future__ import annotations

from dataclasses import dataclass

from smmdesk.report.rows import Align, TableRows
from smmdesk.words.text import Text


@dataclass(frozen=True, slots=True)
class Section:
    """One section. `own`: the owner wrote the text; else it follows from the answers. `missing`: why it is not complete."""

    key: str
    heading: Text
    text: str = ""
    table: TableRows | None = None
    own: bool = False
    missing: Text | None = None


@dataclass(frozen=True, slots=True)
class DocumentText:
    """A document. `note` stands in small print below the title."""

    title: Text
    sections: tuple[Section, ...]
    note: Text | None = None

    @property
    def is_complete(self) -> bool:
        """Whether no section lacks anything."""
        return all(section.missing is None for section in self.sections)


LEFT: Align = "left"
"""For tables of as many text columns as the plan has channels or networks."""
