from dataclasses import replace

from smmdesk.forecast.figures import key_figures
from smmdesk.plan.business import Business
from smmdesk.plan.declare import fields_of
from smmdesk.plan.plan import Plan
from smmdesk.plan.wording import LABELS, figure_label, info_of

CAUSE = Plan(business=replace(Business(), sells=False))


def test_a_cause_has_a_value_per_result_and_a_shop_a_price():
    assert info_of(CAUSE, "business/price").label == "Value per result"
    assert info_of(Plan(), "business/price").label == "Price per unit"
    assert info_of(CAUSE, "business/price").unit is info_of(Plan(), "business/price").unit
    assert info_of(CAUSE, "goal/target") == info_of(Plan(), "goal/target")
    assert figure_label(CAUSE, "revenue", "Revenue") == "Value of the results"
    assert figure_label(Plan(), "revenue", "Revenue") == "Revenue"


def test_only_fields_and_figures_that_exist_have_other_words():
    names = {f.name for f in fields_of(Business)}
    assert set(LABELS["field"]) == set(LABELS["help"]) <= names
    assert set(LABELS["figure"]) <= set(key_figures())
