"""Policy: the social media policy and the security page on paper, each with lines to sign on."""

from __future__ import annotations

from datetime import date

from smmdesk.plan.plan import Plan
from smmdesk.report.policy import policy_document
from smmdesk.report.security import security_document
from smmdesk.words.speaker import Speaker
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.printing.document import Document
from ui.printing.handout import handout, text_blocks
from ui.printing.signing import Signatures


def policy_pages(plan: Plan, theme: Theme, speaker: Speaker, today: date) -> Document:
    """The policy as it stands in the plan, to be signed by those for whom it holds."""
    blocks = [*text_blocks(policy_document(plan, speaker), speaker), Signatures((tr("Name"), tr("Signature"), tr("Date")))]
    return handout(plan, theme, speaker, tr("Social media policy"), blocks, today)


def security_pages(plan: Plan, theme: Theme, speaker: Speaker, today: date) -> Document:
    """The security page, to be hung up where everybody finds it."""
    return handout(plan, theme, speaker, tr("Security of our accounts"), text_blocks(security_document(plan, speaker), speaker), today)
