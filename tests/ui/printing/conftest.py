"""What the tests of the print share: the look, and PDFs read back as text."""

from __future__ import annotations

import io
import re
from datetime import date

import pytest

from smmdesk.forecast.live import live_outlook
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.printing.document import paper_size
from ui.printing.parts import documents
from ui.printing.pdf import pdf_bytes

TODAY = date(2026, 11, 22)
SPEAKER = Speaker("en_US")


@pytest.fixture
def theme(qapp):
    look = Theme()
    look.set_mode("light")
    look.set_scale(1.0)
    look.apply(qapp)
    return look


@pytest.fixture
def printed(theme):
    """`printed(plan, parts, paper, speaker)`: the PDF, read by pypdf."""
    from pypdf import PdfReader

    def make(plan, parts=("summary",), paper="a4", speaker=SPEAKER):
        made = documents(live_outlook(plan), theme, speaker, TODAY, parts)
        return PdfReader(io.BytesIO(pdf_bytes(made, paper_size(paper))))

    return make


def text_of(reader) -> str:
    """All words of a PDF in one line, however it broke them."""
    return plain(" ".join(page.extract_text() for page in reader.pages))


def plain(words: str) -> str:
    """Without the breaks that a PDF makes at line ends and around bold words."""
    return re.sub(r" (?=[:,.;])", "", re.sub(r"\s+", " ", words))
