"""Questionnaire: questions for customers on paper, with boxes to tick and lines to write on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from smmdesk.plan.plan import Plan
from smmdesk.report.questionnaire import Question, questionnaire
from smmdesk.words.speaker import Speaker
from ui.charts.ink import Ink
from ui.look.theme import Theme
from ui.look.translate import tr
from ui.printing.blocks import Block, Words, remark
from ui.printing.document import Document
from ui.printing.handout import handout

BOX = 12.0
LINE = 26.0


@dataclass
class Ticks(Block):
    """Answers with a box each, side by side, in as many lines as they need."""

    answers: tuple[str, ...]
    space_before: float = 6.0

    def height(self, width: float, ink: Ink) -> float:
        return len(self._lines(width, ink)) * (ink.line("body") + 4.0)

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        tall = ink.line("body") + 4.0
        for row, answers in enumerate(self._lines(rect.width(), ink)):
            left, top = rect.left(), rect.top() + row * tall
            for answer in answers:
                painter.setPen(QPen(ink.color("text"), 1.0))
                painter.drawRect(QRectF(left, top + (tall - BOX) / 2, BOX, BOX))
                ink.write(painter, QRectF(left + BOX + 6, top, ink.width(answer, "body") + 2, tall), answer, "body")
                left += self._wide(answer, ink)

    def _lines(self, width: float, ink: Ink) -> list[list[str]]:
        lines: list[list[str]] = [[]]
        used = 0.0
        for answer in self.answers:
            wide = self._wide(answer, ink)
            if lines[-1] and used + wide > width:
                lines.append([])
                used = 0.0
            lines[-1].append(answer)
            used += wide
        return lines

    def _wide(self, answer: str, ink: Ink) -> float:
        return BOX + 6.0 + ink.width(answer, "body") + 22.0


@dataclass
class Ruled(Block):
    """Lines to write on."""

    lines: int = 2
    space_before: float = 4.0

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002
        return self.lines * LINE

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        painter.setPen(QPen(ink.color("border_control"), 0.8))
        for at in range(1, self.lines + 1):
            y = rect.top() + at * LINE - 4
            painter.drawLine(QLineF(rect.left(), y, rect.right(), y))


def questionnaire_pages(plan: Plan, theme: Theme, speaker: Speaker, today: date) -> Document:
    """The questionnaire of a plan."""
    title = plan.business.name or tr("A few questions")
    blocks: list[Block] = [Words(title, "display", weight=600), remark(tr("Nine short questions. No name is needed. Thank you!"))]
    for number, question in enumerate(questionnaire(plan), 1):
        blocks += _question(number, question, speaker)
    return handout(plan, theme, speaker, tr("Questionnaire"), blocks, today)


def _question(number: int, question: Question, speaker: Speaker) -> list[Block]:
    words = Words(f"{number}.  {speaker.text(question.text)}", "body", weight=600, space_before=18.0, keep_with_next=True)
    if not question.answers:
        return [words, Ruled()]
    return [words, Ticks(tuple(speaker.text(answer) for answer in question.answers))]
