"""Wording: what a plan that sells nothing says instead of customers, prices and sales (planning.md M17).

All texts of the program are keys of a translation; here a key is changed for one that fits a cause, before it is translated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from smmdesk.plan import wording_figures, wording_sentences
from smmdesk.words.speaker import Speaker

INSTEAD = {**wording_figures.LABELS, **wording_sentences.LABELS}
"""A text of the program, and the one that stands in its place while the plan sells nothing."""


def fitting(speaker: Speaker, sells: Callable[[], bool]) -> Speaker:
    """The same speaker, in words that fit the plan: `sells` says whether it sells something now."""
    said = speaker.translate
    return replace(speaker, translate=lambda template: said(template if sells() else INSTEAD.get(template, template)))
