"""The suggestions an owner gets for countries, currencies and people."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from devtools import strings
from smmdesk.evidence import traits
from smmdesk.plan.channel import Channel
from smmdesk.plan.lists import LABELS, options
from smmdesk.plan.path import duplicate, get, move
from smmdesk.plan.plan import Plan
from smmdesk.words.speaker import Speaker

PLAN = Plan(channels=(Channel("a", "A", spend=5.0), Channel("b"), Channel("c")))


@pytest.mark.parametrize(("locale", "name"), [("en_US", "Vietnam"), ("de_DE", "Vietnam"), ("vi_VN", "Việt Nam")])
def test_countries_stand_in_the_owners_language(locale: str, name: str) -> None:
    assert dict(options("countries", Speaker(locale)))["VN"] == name


def test_only_money_that_is_used_today_is_offered() -> None:
    known = dict(options("currencies", Speaker()))
    assert {"USD", "EUR", "VND", "CHF", "JPY"} <= set(known)
    assert not {"DEM", "FRF", "XXX"} & set(known)
    assert known["VND"].startswith("VND")


def test_words_for_people_are_translated_and_kept_apart_from_the_value() -> None:
    assert options("genders", Speaker(translate=str.upper))[1] == ("Mostly women", "MOSTLY WOMEN")


@pytest.mark.parametrize(("name", "known"), [("genders", traits.GENDERS), ("incomes", traits.INCOMES), ("educations", traits.EDUCATIONS)])
def test_the_channel_ranking_understands_every_word_offered(name: str, known: Mapping[str, object]) -> None:
    assert {value for value, _ in options(name, Speaker())} - {"All"} <= set(known)


def test_translators_find_the_words() -> None:
    texts = {message.text for message in strings.collect()}
    assert {label for words in LABELS.values() for label in words.values()} <= texts


def test_an_unknown_list_leaves_the_owner_free() -> None:
    assert options("planets", Speaker()) == ()


@pytest.mark.parametrize(
    ("path", "by", "order"), [("channels/a", 1, "bac"), ("channels/c", -1, "acb"), ("channels/a", 9, "bca"), ("channels/a", -1, "abc")]
)
def test_a_row_moves_at_most_to_the_ends(path: str, by: int, order: str) -> None:
    assert "".join(row.id for row in move(PLAN, path, by).channels) == order


def test_a_copy_stands_behind_its_original_with_all_its_values() -> None:
    plan = duplicate(PLAN, "channels/a", "a2")
    assert [row.id for row in plan.channels] == ["a", "a2", "b", "c"]
    assert get(plan, "channels/a2/spend") == 5.0
