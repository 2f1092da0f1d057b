import pytest

from smmdesk.plan.content import Content, Tool
from smmdesk.plan.plan import Plan
from smmdesk.plan.safety import Access, Safety
from smmdesk.plan.secret import looks_like_password, passwords_in


@pytest.mark.parametrize("text", ["Sommer2027!", "password: hi", "PW? Passwort = x", "mật khẩu: a", "login Xk9#mPq2z", "The PIN is 4711"])
def test_what_looks_like_a_password_is_noticed(text):
    assert looks_like_password(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ann Meyer",
        "+44 20 1234 5678",
        "@Shop2027_x",
        "https://X1.de/Aa",
        "ann@Shop1.example.com",
        "The password is with Ann",
        "Business Suite (2027)",
        "Linden.Street.Cafe2",
    ],
)
def test_names_addresses_and_numbers_are_let_pass(text):
    assert not looks_like_password(text)


def test_the_field_is_named():
    plan = Plan(
        safety=Safety(contact="pwd: x", incident=("Stop", "passcode: y"), access=(Access("a", recovery="Xk9#mPq2z"),)),
        content=Content(tools=(Tool("t", account="Sommer2027!"),)),
    )
    assert list(passwords_in(plan)) == ["safety/contact", "safety/incident", "safety/access/a/recovery", "content/tools/t/account"]
