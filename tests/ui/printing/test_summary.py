"""The summary: one to four pages, the figures of the screen, whatever the plan holds."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from smmdesk.evidence.samples import sample, sample_names
from smmdesk.evidence.templates import template, template_names
from smmdesk.forecast.live import live_outlook
from smmdesk.plan.plan import Plan
from smmdesk.report.answers import answers, chance_answer
from smmdesk.report.funnel import funnel_rows
from smmdesk.report.goal_sentence import goal_sentence
from smmdesk.report.ledger import ranked
from smmdesk.report.money import budget_table
from smmdesk.report.rows import PEOPLE, RATE
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined
from tests.ui.printing.conftest import SPEAKER, TODAY, plain, text_of
from ui.printing.document import PAPERS, design_size, paper_size
from ui.printing.parts import APPROVAL, LEDGER, SUMMARY, documents

LOCALES = ("en_US", "vi_VN", "de_DE")


def shipped() -> dict[str, Plan]:
    return {**{f"sample {n}": sample(n) for n in sample_names()}, **{f"template {n}": template(n) for n in template_names()}}


@pytest.mark.parametrize("name", shipped())
def test_every_shipped_plan_prints_on_one_to_four_pages_and_its_approval_on_one(theme, name):
    outlook = live_outlook(shipped()[name])
    for locale in LOCALES:
        summary, approval = documents(outlook, theme, Speaker(locale), TODAY, (SUMMARY, APPROVAL))
        for paper in PAPERS:
            size = design_size(paper_size(paper))
            assert 1 <= len(summary.pages(size)) <= 4, (locale, paper)
            assert len(approval.pages(size)) == 1, (locale, paper)


@pytest.mark.parametrize("name", sample_names())
@pytest.mark.parametrize("locale", ["en_US", "de_DE"])
def test_figures_are_those_of_the_screen(printed, name, locale):
    plan, speaker = sample(name), Speaker(locale)
    outlook = live_outlook(plan)
    words = text_of(printed(plan, speaker=speaker))
    assert plain(speaker.text(goal_sentence(plan))) in words
    assert chance_answer(outlook, speaker).words in words
    for answer in answers(outlook, speaker):
        assert plain(answer.value) in words, answer.key
        assert plain(answer.range) in words, answer.key
    funnel = funnel_rows(outlook)
    for stage in funnel.stages:
        assert plain(f"{PEOPLE.likely(stage.people, speaker)} {PEOPLE.range(stage.people, speaker)}".strip()) in words, stage.key
    for step in funnel.steps:
        assert plain(RATE.likely(step.rate, speaker)) in words
    for row in budget_table(outlook).table(speaker).rows:
        assert plain(" ".join(row)) in words


def test_the_first_page_rests_on_what_moves_the_result_most(printed):
    plan = sample("mokuku")
    first = plain(printed(plan).pages[0].extract_text())
    rows = ranked(live_outlook(plan))
    for row in rows[:3]:
        assert plain(SPEAKER.text(row.label)) in first
    assert plain(SPEAKER.text(rows[-1].label)) not in first
    assert "Signature" in first


def test_the_order_of_assumptions_agrees_with_the_tornado():
    from smmdesk.report.explain import explain

    outlook = live_outlook(sample("mokuku"))
    swings = [i.path for i in explain(outlook, "mroi").ingredients if not i.figure.is_point]
    assert set(swings[:3]) <= {row.path for row in ranked(outlook)[:6]}


def test_a_pdf_is_small_vector_and_has_selectable_text(printed, theme):
    from pypdf import PdfReader

    from ui.printing.pdf import pdf_bytes

    for plan in (sample("mokuku"), template("consultancy")):
        data = pdf_bytes(documents(live_outlook(plan), theme, SPEAKER, TODAY), paper_size("a4"))
        assert len(data) <= 100 * 1024
        reader = PdfReader(io.BytesIO(data))
        for page in reader.pages:
            assert not list(page.images)
            fonts = page["/Resources"]["/Font"].values()
            assert all(_embedded(font.get_object()) for font in fonts)
        assert reader.metadata.title == plan.name


def _embedded(font) -> bool:
    inner = font.get("/DescendantFonts", [font])[0].get_object()
    file = inner["/FontDescriptor"].get_object()
    return any(key in file for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def test_letter_and_a4_are_the_sizes_of_the_paper(printed):
    sizes = {paper: printed(Plan(), paper=paper).pages[0].mediabox for paper in PAPERS}
    assert [round(float(x)) for x in (sizes["a4"].width, sizes["a4"].height)] == [595, 842]
    assert [round(float(x)) for x in (sizes["letter"].width, sizes["letter"].height)] == [612, 792]


def test_an_empty_plan_says_what_is_not_known_and_never_zero_customers(printed):
    words = text_of(printed(Plan(), (SUMMARY, APPROVAL, LEDGER)))
    outlook = live_outlook(Plan())
    assert isinstance(outlook.figure("customers"), Undefined)
    assert "not known yet, because no channel brings visits yet" in words
    assert plain(SPEAKER.text(outlook.figure("reach").reason)) in words
    assert "nan" not in words.casefold().split()


def test_words_of_the_owner_are_printed_as_typed_however_odd(printed):
    odd = "<b>Bold</b> & \U0001f389 \u05e9\u05dc\u05d5\u05dd " + "long" * 70
    plan = sample("mokuku")
    first, *others = plan.market.segments
    segments = (replace(first, name=odd, core_need=odd, interests=(odd,)), *others)
    channels = (replace(plan.channels[0], name=odd), *plan.channels[1:])
    plan = replace(
        plan,
        name=odd,
        business=replace(plan.business, name=odd),
        goal=replace(plan.goal, statement=odd, relevance=odd),
        market=replace(plan.market, segments=segments),
        channels=channels,
    )
    for paper in PAPERS:
        reader = printed(plan, (SUMMARY, APPROVAL), paper)
        words = text_of(reader)
        assert "<b>Bold</b> &" in words
        assert len(reader.pages) <= 5
