"""A plan typed from nothing, until figures and a PDF come out; left in the middle and resumed where it was left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTableView

from smmdesk.plan.range import Range
from tests.journeys.owner import Owner


def test_a_plan_typed_from_nothing_reaches_figures_and_paper_and_is_resumed(owner: Owner, tmp_path, monkeypatch) -> None:
    owner.press("New plan")
    _type_business_and_goal(owner)
    _go(owner, "audience")
    owner.fill("People", "40000")
    owner.fill("Share reachable on social media", "50")
    _go(owner, "channels")
    _choose_instagram(owner)
    _type_channel_and_rates(owner)
    _go(owner, "budget")
    owner.press("Add a cost line")
    owner.fill("What for", "Photos")
    owner.fill("Amount", "300")
    owner.until_saved()
    kept, step = owner.plan, owner.step
    owner.quit()

    owner.start()
    owner.desk.home.focus_first()
    owner.key(Qt.Key.Key_Return)
    assert owner.plan == kept
    assert owner.step == step == "budget"
    assert not owner.reads("needs a goal")
    _go(owner, "summary")
    out = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    owner.press("Save as PDF")
    owner.until(out.exists)
    assert out.read_bytes().startswith(b"%PDF")


def _go(owner: Owner, key: str) -> None:
    while owner.step != key:
        owner.next()


def _type_business_and_goal(owner: Owner) -> None:
    owner.fill("Plan name", "Corner bakery")
    owner.fill("What you sell", "Birthday cakes")
    owner.fill("Price per unit", "40")
    owner.fill("Cost per unit", "15")
    owner.fill("What exactly", "Birthday cakes ordered on our site")
    owner.fill("Target", "60")
    owner.fill("From", "2027-03-01")
    owner.fill("To", "2027-08-31")
    owner.fill("Business goal it serves", "A second baker by autumn")
    owner.fill("Why it serves it", "Cakes carry the wages")
    plan = owner.plan
    assert (plan.name, plan.goal.target) == ("Corner bakery", 60)
    assert plan.goal.start is not None
    assert isinstance(plan.business.price, Range)
    assert plan.business.price.likely == 40


def _choose_instagram(owner: Owner) -> None:
    """Tick the first network of the ranking with the space bar."""
    table = owner.seen(QTableView, "Networks")
    owner.click(table)
    owner.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    owner.key(Qt.Key.Key_Space)
    assert len(owner.plan.channels) == 1


def _type_channel_and_rates(owner: Owner) -> None:
    owner.fill("Advertising per month", "400")
    owner.fill("Cost per click (CPC)", "0.80")
    owner.fill("Visitors who become leads", "10%")
    owner.fill("Leads who buy", "25%")
    channel, rates = owner.plan.channels[0], owner.plan.rates
    assert channel.cpc is not None
    assert channel.cpc.likely == 0.8
    assert rates.lead_rate is not None
    assert rates.lead_rate.likely == 0.1
