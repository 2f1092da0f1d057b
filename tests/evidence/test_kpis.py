import pytest

from smmdesk.evidence.kpis import LIBRARY, MATCHING, kpi_of, kpi_suggestions
from smmdesk.evidence.setup import ITEMS, open_items, setup_items
from smmdesk.forecast.figures import key_figures
from smmdesk.plan.channel import Channel, Mode
from smmdesk.plan.goal import Goal, Kind, Metric
from smmdesk.plan.kpi import KpiClass
from smmdesk.plan.plan import Plan
from smmdesk.words.speaker import Speaker


@pytest.mark.parametrize("idea", LIBRARY, ids=lambda i: i.key)
def test_every_kpi_of_the_library_has_all_three_qualities(idea):
    assert kpi_of(idea, "k1", Speaker()).has_all_qualities
    assert idea.figure == "" or idea.figure in key_figures()


def test_keys_are_unique_and_every_metric_of_a_goal_has_its_kpi():
    assert len({i.key for i in LIBRARY}) == len(LIBRARY)
    assert set(MATCHING) == set(Metric)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("metric", Metric)
def test_suggestions_hold_the_goals_own_metric_and_both_classes(kind, metric):
    found = kpi_suggestions(Plan(goal=Goal(kind=kind, metric=metric)))
    assert found[0].key == MATCHING[metric]
    assert {i.kind for i in found} == set(KpiClass)
    assert 2 <= len(found) <= 6
    assert len(set(found)) == len(found)


def test_goals_beyond_sales_get_measures_of_their_own():
    def keys(kind):
        return {i.key for i in kpi_suggestions(Plan(goal=Goal(kind=kind, metric=kind.metric)))}

    assert "awareness" in keys(Kind.NEED)
    assert "terms" in keys(Kind.WORDS)
    assert "recognition" in keys(Kind.SOLUTION)
    assert "preference" in keys(Kind.SUPERIORITY)
    assert "customers" in keys(Kind.AGREEMENT)
    assert "repeat" in keys(Kind.REPEAT)


def test_the_setup_checklist_fits_the_channel_and_shrinks_as_it_is_done():
    paid, own = Channel("a", platform="instagram", mode=Mode.PAID), Channel("b", platform="instagram", mode=Mode.ORGANIC)
    assert setup_items(paid) == ITEMS
    assert {i.key for i in setup_items(paid)} - {i.key for i in setup_items(own)} == {"ads", "limit"}
    assert setup_items(Channel("c")) == ()
    assert len(open_items(Channel("b", platform="instagram", mode=Mode.ORGANIC, setup=("account", "name")))) == len(setup_items(own)) - 2
