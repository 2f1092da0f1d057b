import json

import pytest

from smmdesk.evidence.audience import fit
from smmdesk.evidence.resource import ROOT
from smmdesk.plan.market import Segment


@pytest.fixture(scope="module")
def pew():
    """Shares as they stand in the shipped file: (platform, dimension, group) -> share."""
    file = json.loads((ROOT / "evidence" / "shares.json").read_text("utf-8"))
    at = {name: n for n, name in enumerate(file["meta"]["columns"])}
    rows = [r for r in file["rows"] if r[at["metric"]] == "share_of_adults_using"]
    return {(r[at["platform"]], r[at["dimension"]], r[at["group"]]): r[at["value"]] for r in rows}


def odds(share):
    return share / (1 - share)


def test_without_demographics_it_is_the_share_of_all_adults():
    assert fit("instagram", Segment("s")).share == 0.5002


def test_ages_are_weighted_by_their_years():
    # 25 to 35 is five years of the group 18-29 and six of 30-49.
    assert fit("facebook", Segment("s", age_from=25, age_to=35)).share == pytest.approx((5 * 0.6803 + 6 * 0.8006) / 11)


def test_an_age_on_the_border_of_two_groups_counts_in_its_own():
    assert fit("facebook", Segment("s", age_from=18, age_to=29)).share == pytest.approx(0.6803)
    assert fit("facebook", Segment("s", age_from=65)).share == pytest.approx(0.5717)


def test_mostly_men_are_eight_in_ten_men_of_that_age():
    found = fit("instagram", Segment("s", age_from=30, age_to=49, gender="mostly men"))
    assert found.share == pytest.approx(0.8 * 0.562 + 0.2 * 0.6738)


def test_gender_alone_uses_the_gender_row(pew):
    assert fit("pinterest", Segment("s", gender="Women")).share == pytest.approx(pew["pinterest", "gender", "women"])


def test_education_moves_the_odds_of_the_age_group(pew):
    found = fit("linkedin", Segment("s", age_from=30, age_to=49, education="College or university"))
    wanted = odds(0.4106) * odds(0.5405) / odds(0.3216)
    assert odds(found.share) == pytest.approx(wanted)


def test_income_and_education_together_move_by_their_average():
    found = fit("linkedin", Segment("s", income="High", education="College or university"))
    each = odds(0.5254) / odds(0.3216), odds(0.5405) / odds(0.3216)
    assert odds(found.share) == pytest.approx(odds(0.3216) * (each[0] * each[1]) ** 0.5)


def test_words_that_no_survey_knows_change_nothing():
    assert fit("facebook", Segment("s", income="quite comfortable", gender="alle")).share == fit("facebook", Segment("s")).share


def test_the_margin_is_the_surveys_for_one_group_and_grows_with_income():
    plain = fit("facebook", Segment("s", age_from=18, age_to=29))
    assert plain.margin == pytest.approx(0.0521)
    assert fit("facebook", Segment("s", age_from=18, age_to=29, income="High")).margin > 0.0521


def test_a_national_figure_gives_the_level_elsewhere():
    german = fit("instagram", Segment("s"), "DE")
    assert german.share == pytest.approx(0.40)
    assert german.sources[0] == "ardzdf_2025"
    assert not german.american
    young = fit("instagram", Segment("s", age_from=18, age_to=29), "DE")
    assert odds(young.share) / odds(0.40) == pytest.approx(odds(0.7971) / odds(0.5002))


def test_without_a_national_figure_the_us_one_stands_with_a_wide_margin():
    found = fit("reddit", Segment("s"), "BR")
    assert found.american
    assert found.margin > 0.15


def test_a_network_without_any_survey_is_not_guessed():
    assert fit("telegram", Segment("s")) is None
    assert fit("zalo", Segment("s"), "VN").share == 0.8


def test_every_survey_share_lies_between_nothing_and_all(pew):
    for platform in {key[0] for key in pew}:
        for income in ("", "Low", "High"):
            for age in range(10, 100, 7):
                found = fit(platform, Segment("s", age_from=age, age_to=age + 20, income=income, education="College or university"))
                assert 0 < found.share < 1
                assert 0 < found.margin < 0.5


def test_every_word_the_form_offers_is_understood():
    from smmdesk.evidence import traits
    from smmdesk.plan.lists import options
    from smmdesk.words.speaker import Speaker

    for name, table in (("genders", traits.GENDERS), ("incomes", traits.INCOMES), ("educations", traits.EDUCATIONS)):
        offered = {word for word, _ in options(name, Speaker())}
        assert offered - {"All"} == set(table) - {"All"}
