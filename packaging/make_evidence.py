"""Makes `resources/evidence/*.json` from a folder of collected data: `python packaging/make_evidence.py FOLDER`.

What is taken, what is left out and why stands in `docs/evidence.md`. The same folder always gives the same files.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

OUT = Path(__file__).resolve().parents[1] / "resources" / "evidence"

# Only the trades of our templates and of the samples: two publishers' tables must not be shipped in whole (docs/evidence.md).
INDUSTRIES = (
    "all",
    "restaurants_food",
    "retail_gifts",
    "electronics",
    "beauty_personal_care",
    "health_fitness",
    "home_improvement",
    "business_services_b2b",
    "education",
    "nonprofit",
)
PAID = ("cpm", "cpc", "ctr", "cvr", "cpv")
ORGANIC = ("engagement_rate", "reach_rate", "posts_per_week")
CONVERSION = (
    "landing_page_cvr",
    "session_conversion_rate",
    "ecommerce_order_rate",
    "add_to_cart_rate",
    "cart_abandonment_rate",
    "lead_to_customer_rate",
    "email_click_rate",
    "email_order_rate",
)
RATE_COLUMNS = (
    "id",
    "channel",
    "metric",
    "objective",
    "industry",
    "segment",
    "basis",
    "tier",
    "format",
    "value",
    "low",
    "high",
    "currency",
    "country",
    "period",
    "year",
    "source",
    "confidence",
    "preferred",
    "default",
    "note",
)
SHARE_COLUMNS = ("platform", "metric", "dimension", "group", "value", "margin", "sample", "country", "year", "source", "note")
REACH_COLUMNS = ("platform", "base", "value", "country", "period", "year", "source")
BUDGET_COLUMNS = ("platform", "scope", "objective", "value", "currency", "year", "source", "note")
PLATFORM_LEFT_OUT = ("basis", "confidence", "checked")

OWN_SOURCES = (
    {
        "id": "course_social_share",
        "title": "Lecture on performance funnels and KPIs: usually 90-95 % of a market can be reached on social media",
        "publisher": "Hlavac, course The Business of Social",
        "url": "https://www.coursera.org/lecture/business-of-social/performance-funnels-and-kpis-2BwK0",
        "url_exact": True,
        "year": 2026,
        "population": "A rule of thumb of the course, not a survey; read in 2026",
        "kind": "course",
        "confidence": "secondary",
        "licence": "A single fact, quoted with attribution.",
        "note": "Surveys of single countries are lower for older people: replace it by your own figure where you can.",
    },
    {
        "id": "forecast.md 3",
        "title": "If the budget is doubled, visits grow 1.5 to 1.9 times",
        "publisher": "SMM Desk, our own modelling choice",
        "url": "",
        "url_exact": False,
        "year": 2026,
        "population": "Nobody: an assumption that no source forces",
        "kind": "assumption",
        "confidence": "assumption",
        "licence": "Ours.",
        "note": "A guess. Change it once you have seen two different budgets at work.",
    },
    {
        "id": "start_value",
        "title": "Where a plan starts: every click loads the page, followers stay as many, everybody comes once",
        "publisher": "SMM Desk, our own start value",
        "url": "",
        "url_exact": False,
        "year": 2026,
        "population": "Nobody: it stands until you say otherwise",
        "kind": "assumption",
        "confidence": "assumption",
        "licence": "Ours.",
        "note": "A guess. Your books and the statistics of your web page know better.",
    },
)
ATTRIBUTION = (
    "Source: Pew Research Center, NPORS 2025 / 2024. Pew Research Center bears no responsibility for the analyses or interpretations "
    "of the data presented here. The shares were computed by this project from the weighted public microdata.",
    "Source: DataReportal (Kepios, We Are Social, Meltwater), Digital 2025 and 2026 country reports.",
    "Source: IRP Commerce, e-commerce market data.",
    "All other benchmark figures: single facts quoted from the publishers named beside each figure, who hold the rights to their reports. "
    "They are not open data and not covered by this program's licence.",
)


def main() -> None:
    """Read the folder given on the command line and write every file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="folder with platforms.json, paid_benchmarks.json, ..., sources.json")
    folder: Path = parser.parse_args().folder
    files = {name: json.loads((folder / f"{name}.json").read_text("utf-8")) for name in _names()}
    platforms, sources = files["platforms"], files["sources"]

    sheets = [{k: v for k, v in sheet.items() if k not in PLATFORM_LEFT_OUT} for sheet in platforms["platforms"]]
    rates = [row for name in _names()[1:4] for row in _rates(files[name])]
    shares = [_share(row) for row in platforms["audience"]]
    reach = [_reach(row) for row in platforms["reach_shares"]]
    budgets = [_budget(row) for row in platforms["minimum_budgets"]]
    used = {row["source"] for row in [*rates, *shares, *reach, *budgets]} | {s for sheet in sheets for s in sheet["evidence_source_ids"]}

    OUT.mkdir(parents=True, exist_ok=True)
    meta = {"collected": sources["meta"]["generated"], "schema": 1, "documented_in": "docs/evidence.md"}
    _write("platforms", meta, sheets)
    _table("rates", meta, RATE_COLUMNS, rates)
    _table("shares", meta, SHARE_COLUMNS, shares)
    _table("reach", meta, REACH_COLUMNS, reach)
    _table("budgets", meta, BUDGET_COLUMNS, budgets)
    _write("sources", meta, [_source(s, files) for s in sources["sources"] if s["id"] in used] + list(OWN_SOURCES))
    names = {i["id"]: i["name"] for i in sources["industries"]}
    _write("industries", meta, [{"id": i, "name": names[i]} for i in INDUSTRIES])
    _write("attribution", meta, list(ATTRIBUTION))


def _names() -> tuple[str, ...]:
    return ("platforms", "paid_benchmarks", "organic_benchmarks", "conversion_benchmarks", "sources")


def _rates(file: dict[str, Any]) -> Iterable[dict[str, Any]]:
    defaults = {d["record_id"] for d in file["defaults"]}
    for row in file["records"]:
        wanted = row["metric"] in PAID + ORGANIC + CONVERSION and row["industry"] in INDUSTRIES and _is_sound(row)
        if row["id"] in defaults or wanted:
            yield _rate(row, row["id"] in defaults)


def _is_sound(row: dict[str, Any]) -> bool:
    """Left out: rows that contradict themselves, single months of a series, trends, and stale editions beside a newer one."""
    note = row["note"] or ""
    segment = row.get("segment") or ""
    return row["preferred"] and not note.startswith(("Check:", "For the trend")) and "seasonality" not in segment and row["value"] != 0


def _rate(row: dict[str, Any], default: bool) -> dict[str, Any]:
    same = ("id", "metric", "objective", "industry", "segment", "basis", "value", "low", "high", "currency", "country", "period", "year")
    renamed = {
        "channel": row.get("platform") or row.get("channel"),
        "tier": row.get("follower_tier"),
        "format": row.get("content_format"),
        "source": row["source_id"],
        "default": default,
        "note": row["note"] or "",
    }
    return {k: row.get(k) for k in (*same, "confidence", "preferred")} | renamed


def _share(row: dict[str, Any]) -> dict[str, Any]:
    same = ("platform", "metric", "dimension", "group", "value", "country", "year")
    note = "" if row["source_id"].startswith("pew_npors") else row["note"] or ""
    return {k: row[k] for k in same} | {
        "margin": row.get("margin_95"),
        "sample": row.get("sample_n"),
        "source": row["source_id"],
        "note": note,
    }


def _reach(row: dict[str, Any]) -> dict[str, Any]:
    return {k: row[k] for k in ("platform", "base", "value", "country", "period", "year")} | {"source": row["source_id"]}


def _budget(row: dict[str, Any]) -> dict[str, Any]:
    same = {k: row[k] for k in ("platform", "objective", "value", "currency", "year", "note")}
    return same | {"scope": row["metric"].removeprefix("minimum_daily_budget_"), "source": row["source_id"]}


def _source(source: dict[str, Any], files: dict[str, Any]) -> dict[str, Any]:
    keep = ("id", "title", "publisher", "url", "url_exact", "year", "population", "kind", "licence", "note")
    lists = [rows for name in _names()[:4] for rows in files[name].values() if isinstance(rows, list)]
    confidence = {row["confidence"] for rows in lists for row in rows if row.get("source_id") == source["id"]}
    publisher, transcribed, where = source["publisher"].partition(", transcribed")
    note = f"{source['note']} Transcribed{where}.".strip() if transcribed else source["note"]
    known = {"publisher": publisher, "note": note, "confidence": min(confidence) if confidence else "secondary"}
    return {k: source[k] for k in keep} | known


def _table(name: str, meta: dict[str, Any], columns: tuple[str, ...], rows: list[dict[str, Any]]) -> None:
    _write(name, meta | {"columns": columns}, [[row[c] for c in columns] for row in rows])


def _write(name: str, meta: dict[str, Any], rows: list[Any]) -> None:
    """One row a line, so that a change of the data reads well in a diff."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    head = json.dumps(meta, ensure_ascii=False, separators=(",", ":"))
    (OUT / f"{name}.json").write_text(f'{{"meta":{head},"rows":[\n{lines}\n]}}\n', "utf-8")


if __name__ == "__main__":
    main()
