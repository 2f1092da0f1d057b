import pytest

from smmdesk.evidence.records import attribution, budgets, platforms, rates, reach_shares, shares
from smmdesk.evidence.resource import ROOT
from smmdesk.evidence.sources import cite, cited, describe, is_source, source, sources
from smmdesk.words.speaker import Speaker

SPEAKER = Speaker()


def test_every_figure_names_a_source_that_ships():
    named = {r.source for r in (*rates(), *shares(), *reach_shares(), *budgets())} | {s for p in platforms().values() for s in p.sources}
    assert len(named) > 50
    assert named <= set(sources())


def test_every_source_has_publisher_year_and_terms():
    for found in sources().values():
        assert found.publisher
        assert found.title
        assert found.licence
        assert 2015 <= found.year <= 2026


def test_a_source_is_cited_by_publisher_and_year():
    assert SPEAKER.text(cite("pew_npors_2025")) == "Pew Research Center, 2025"
    assert SPEAKER.text(cite("course_social_share")).startswith("Hlavac")


def test_the_owners_own_words_are_cited_as_they_are():
    assert SPEAKER.text(cite("my till, May {2026}")) == "my till, May {2026}"
    assert not is_source("my till")
    with pytest.raises(KeyError):
        source("my till")


def test_our_own_modelling_choice_is_shown_as_ours():
    assert source("forecast.md 3").confidence == "assumption"
    assert "our own modelling choice" in SPEAKER.text(describe("forecast.md 3"))


def test_a_list_of_sources_holds_each_once():
    found = cited(["pew_npors_2025", "gupta_2025", "pew_npors_2025", "my till"])
    assert [s.id for s in found] == ["gupta_2025", "pew_npors_2025"]


def test_the_attribution_that_pew_asks_for_ships():
    line = next(a for a in attribution() if "Pew" in a)
    assert "bears no responsibility for the analyses or interpretations" in line


def test_the_two_protected_tables_do_not_ship_in_whole():
    search = {r.industry for r in rates() if r.source == "localiq_google_2026"}
    engagement = {r.industry for r in rates() if r.source == "rivaliq_2025"}
    assert 1 < len(search) <= 8
    assert 1 < len(engagement) <= 6


def test_the_evidence_is_small():
    assert sum(path.stat().st_size for path in (ROOT / "evidence").glob("*.json")) < 250_000


def test_rates_of_the_file_are_sound():
    assert len({r.id for r in rates()}) == len(rates()) > 200
    for rate in rates():
        ends = [x for x in (rate.low, rate.value, rate.high) if x is not None]
        assert ends == sorted(ends)
        assert ends
        assert not rate.note.startswith("Check:")
