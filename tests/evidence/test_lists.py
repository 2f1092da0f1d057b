from smmdesk.evidence.lists import evidence_options
from smmdesk.evidence.samples import sample, sample_names
from smmdesk.evidence.templates import template, template_names
from smmdesk.words.speaker import Speaker


def test_networks_and_industries_can_be_chosen_by_name():
    assert ("tiktok", "TikTok") in evidence_options("platforms", Speaker())
    assert evidence_options("industries", Speaker())[0] == ("all", "All industries")
    assert evidence_options("colours", Speaker()) == ()


def test_industries_stand_in_the_order_of_the_owners_language():
    speaker = Speaker(translate=lambda words: {"Non-profit": "Aaa"}.get(words, words))
    assert evidence_options("industries", speaker)[1] == ("nonprofit", "Aaa")


def test_samples_and_templates_use_only_what_can_be_chosen():
    platforms = {value for value, _ in evidence_options("platforms", Speaker())} | {""}
    industries = {value for value, _ in evidence_options("industries", Speaker())}
    for plan in [*map(sample, sample_names()), *map(template, template_names())]:
        assert plan.business.industry in industries
        assert {c.platform for c in plan.channels} <= platforms
