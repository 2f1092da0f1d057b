"""A plan that sells nothing speaks of results and people, in every text of the program."""

from __future__ import annotations

import re
from string import Formatter

from devtools.strings import collect
from smmdesk.plan.wording import INSTEAD, fitting
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Count, say

OF_A_SHOP = re.compile(r"\b(customers?|buy|buys|buyers?|bought|buying|price per|sales?(?! tax)|sold|orders)\b", re.IGNORECASE)


def holes(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_a_cause_has_a_value_per_result_and_a_shop_a_price() -> None:
    sells = False
    speaker = fitting(Speaker(), lambda: sells)
    assert speaker.translate("Price per unit") == "Value per result"
    assert speaker.text(say("{n} customers are likely", n=Count(3))) == "3 people are likely"
    assert speaker.translate("Target") == "Target"
    sells = True
    assert speaker.translate("Price per unit") == "Price per unit"


def test_words_are_changed_before_they_are_translated() -> None:
    spoken = fitting(Speaker("de_DE", {"Value per result": "Wert je Ergebnis"}.__getitem__), lambda: False)
    assert spoken.translate("Price per unit") == "Wert je Ergebnis"


def test_every_changed_text_is_one_of_the_program_and_keeps_its_holes() -> None:
    texts = {message.text for message in collect()}
    assert not set(INSTEAD) - texts
    assert all(holes(old) == holes(new) for old, new in INSTEAD.items())


def test_no_word_of_a_shop_is_left_in_what_a_cause_reads() -> None:
    assert not [new for new in INSTEAD.values() if OF_A_SHOP.search(re.sub(r"{.*?}", "", new))]
