import json
from datetime import date

import pytest

from smmdesk.evidence.lookup import suggest
from smmdesk.evidence.records import rates
from smmdesk.evidence.suggestion import Suggestion
from smmdesk.plan.range import Origin
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined

SPEAKER = Speaker()


def offer(field: str, platform: str, *where: str, **how) -> Suggestion:
    found = suggest(field, platform, *where, **how)
    assert isinstance(found, Suggestion), SPEAKER.text(found)
    return found


def words(found: Suggestion) -> str:
    return SPEAKER.text(found.sentence)


def test_the_same_industry_comes_before_all_industries():
    own, general = offer("cpc", "facebook", "beauty_personal_care"), offer("cpc", "facebook", "restaurants_food")
    assert own.range.likely == 0.74
    assert general.range.likely == 0.70
    assert "None was published for your industry" in words(general)
    assert "None was published for your industry" not in words(own)


def test_the_owners_country_comes_before_others_within_a_step():
    assert offer("cpm", "facebook", "all", "VN").range.source == "adcostly_vn"
    assert offer("cpm", "facebook", "all", "US", objective="sales").range.likely == 16.08


def test_all_industries_come_before_the_default_of_another_industry():
    found = offer("cpc", "linkedin", "restaurants_food")
    assert (found.range.low, found.range.high) == (5.5, 9.25)


def test_a_single_figure_becomes_half_to_double_and_says_whose_width_it_is():
    found = offer("cpc", "google_search", "restaurants_food")
    assert found.range.likely == 2.05
    assert found.range.ends == pytest.approx((2.05 / 2, 2.05, 2.05 * 2), rel=0.005)
    assert "the width of the range is ours" in words(found)


def test_a_rate_is_widened_as_odds_and_never_passes_one():
    found = offer("sale_rate", "instagram", "electronics", objective="sales")
    low, likely, high = found.range.ends
    assert likely == pytest.approx(1 - 0.7022)

    def odds(rate: float) -> float:
        return rate / (1 - rate)

    assert odds(likely) / odds(low) == pytest.approx(2, rel=0.01)
    assert odds(high) / odds(likely) == pytest.approx(2, rel=0.01)


def test_a_published_range_is_taken_as_it_stands():
    found = offer("ctr", "pinterest", "restaurants_food")
    assert (found.range.low, found.range.high) == (0.01, 0.016)
    assert "Only a range was published" in words(found)
    assert "1.3" not in words(found)


def test_us_figures_say_so_to_owners_elsewhere():
    assert "It is a US figure" in words(offer("ctr", "facebook", "retail_gifts", "GB"))
    assert "in the US" in words(offer("ctr", "facebook", "retail_gifts", "US"))


def test_costs_are_scaled_by_what_views_cost_in_the_country_and_say_so():
    us, gb = offer("cpc", "facebook", "beauty_personal_care", "US"), offer("cpc", "facebook", "beauty_personal_care", "GB")
    assert gb.range.likely == pytest.approx(us.range.likely * 11.81 / 16.08, rel=0.005)
    assert all(end == float(f"{end:.3g}") for end in gb.range.ends), "no more digits than the evidence has"
    assert "times 0.73" in words(gb)
    rate_us, rate_gb = (offer("ctr", "facebook", "beauty_personal_care", c) for c in ("US", "GB"))
    assert rate_us.range.ends == rate_gb.range.ends


def test_a_cost_measured_in_the_owners_country_comes_before_an_american_one_of_the_same_trade():
    found = offer("cpc", "facebook", "home_improvement", "VN")
    assert "in Vietnam" in words(found)
    assert "US figure" not in words(found)
    assert found.range.likely < offer("cpc", "facebook", "home_improvement", "US").range.likely / 5


def test_money_is_never_converted_silently():
    found = offer("cpc", "facebook", "all", "GB", currency="GBP")
    assert not found.fits_currency
    assert found.currency == "USD"
    assert "convert it before you take it over" in words(found)
    assert offer("cpc", "facebook", "all", "GB", currency="USD").fits_currency
    assert offer("ctr", "facebook", "all", "GB", currency="GBP").fits_currency


@pytest.mark.parametrize(("platform", "basis"), [("instagram", "followers"), ("linkedin", "impressions"), ("youtube", "subscribers")])
def test_engagement_names_its_base_and_never_mixes_it(platform, basis):
    found = offer("engagement", platform, "all")
    assert found.basis == basis
    same = [r.value for r in rates() if r.channel == platform and r.metric == "engagement_rate" and r.basis == basis and not r.format]
    assert found.range.likely in same


def test_engagement_by_views_is_another_figure_than_by_followers():
    per_view = offer("engagement", "tiktok", "all", basis="impressions")
    per_follower = offer("engagement", "tiktok", "all")
    assert per_view.range.likely == 0.0486
    assert per_follower.range.likely == 0.0173
    assert per_follower.range.high < per_view.range.likely


def test_reach_follows_the_size_of_the_account():
    small, large = offer("post_reach", "instagram", followers=2_000), offer("post_reach", "instagram", followers=60_000)
    assert (small.range.likely, large.range.likely) == (0.0665, 0.045)


def test_what_nobody_publishes_is_not_invented():
    for field, platform in (("post_ctr", "instagram"), ("sale_rate", "facebook"), ("post_reach", "tiktok"), ("cpm", "bluesky")):
        assert isinstance(suggest(field, platform), Undefined)


def test_the_social_share_is_the_countrys_own_or_the_lectures():
    assert offer("social_share", "", "all", "US").range.ends == (0.90, 0.92, 0.95)
    assert offer("social_share", "", "all", "DE").range.likely == 0.63


def test_an_unknown_field_is_an_error_of_the_caller():
    with pytest.raises(KeyError):
        suggest("colour", "facebook")


@pytest.mark.parametrize("field", ["cpm", "cpc", "ctr", "lead_rate", "sale_rate", "post_reach", "post_ctr", "engagement", "social_share"])
@pytest.mark.parametrize("country", ["US", "DE", "KE"])
def test_every_suggestion_is_published_dated_and_plausible(field, country):
    from smmdesk.evidence.records import industries, platforms

    for platform in platforms():
        for industry in industries():
            for objective in ("traffic", "sales"):
                found = suggest(field, platform, industry, country, objective=objective)
                if isinstance(found, Undefined):
                    continue
                assert found.range.origin is Origin.PUBLISHED
                assert found.source.year >= 2019
                assert isinstance(found.range.day, date)
                assert found.range.low > 0
                assert found.currency or found.range.high <= 1
                assert found.range.low < found.range.likely < found.range.high


def test_sentences_can_be_spoken():
    text = words(offer("cpm", "tiktok", "all", "DE", currency="EUR"))
    assert text.startswith("Gupta Media, 2025: $4.82")
    assert json.dumps(text)


def test_the_three_numbers_of_a_suggestion_agree_with_each_other():
    from smmdesk.evidence.records import industries, platforms
    from smmdesk.forecast.laws import distribution
    from smmdesk.plan.declare import Law

    asked = 0
    for field in ("cpm", "cpc", "ctr", "lead_rate", "sale_rate", "post_reach", "post_ctr"):
        for platform in platforms():
            for industry in industries():
                for country in ("US", "VN"):
                    found = suggest(field, platform, industry, country, objective="sales")
                    if isinstance(found, Suggestion):
                        law = distribution(found.range, Law.COST if found.currency else Law.RATE)
                        assert not law.likely_disagrees(found.range.likely), found.record
                        asked += 1
    assert asked > 500


def test_an_american_figure_does_not_widen_one_of_the_owners_country():
    assert offer("cpm", "facebook", "all", "VN").range.ends == (1.83 / 2, 1.83, 1.83 * 2)


def test_a_weak_figure_says_so():
    assert "weakly founded" in words(offer("ctr", "pinterest", "all"))
    assert "weakly founded" not in words(offer("ctr", "facebook", "all"))
