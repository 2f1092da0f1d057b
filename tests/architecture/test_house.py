"""The house keeps its shape: imports run one way, rooms stay small, start stays fast. Every failure says the mend."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.modules import FOLDERS, ROOT, Import, files, imports, imports_of, name_of

LATTICE: dict[str, set[str]] = {
    "words": set(),
    "plan": {"words"},
    "forecast": {"words", "plan"},
    "evidence": {"words", "plan"},
    "library": {"words", "plan"},
    "measure": {"words", "plan", "forecast"},
    "checks": {"words", "plan", "forecast", "evidence", "measure"},
    "report": {"words", "plan", "forecast", "evidence", "measure", "checks"},
}
"""Package of smmdesk -> the packages it may import besides itself."""

ABOVE = {"commandline"}
"""Packages that stand above the lattice, like session.py and wizard.py: they may import all of smmdesk, and no package imports them."""

QT = {"PySide6", "shiboken6", "pyqtgraph"}
NETWORK = {"socket", "ssl", "urllib", "http", "ftplib", "smtplib", "socketserver", "requests", "httpx", "aiohttp", "urllib3", "websockets"}
HEAVY = ("scipy", "pydantic", "babel", "jinja2", "openpyxl", "xlsxwriter", "icalendar", "PySide6.QtPrintSupport")
TESTS_ONLY = {"pytest", "hypothesis", "SALib", "pandas", "matplotlib", "pypdf"}
LONGEST = 300


def broken(found: list[Import], mend: str) -> str:
    return "\n".join([*map(str, found), f"Mend: {mend}"])


def test_the_scan_sees_the_project() -> None:
    scanned = {name_of(file) for file in files()}
    assert {"main", "dev", "smmdesk.session", "smmdesk.plan.plan", "smmdesk.forecast.value"} <= scanned
    assert len(files("smmdesk")) >= 40
    assert len(imports("smmdesk")) >= 150
    assert any(found.lazy for found in imports("smmdesk"))
    assert any(found.target.startswith("PySide6") for found in imports("ui"))


def test_the_domain_knows_no_qt() -> None:
    found = [each for each in imports("smmdesk") if each.package in QT]
    assert not found, broken(found, "compute plain rows in smmdesk/ and draw them in ui/.")


def test_the_domain_does_not_know_the_window() -> None:
    found = [each for each in imports("smmdesk") if each.package in {"ui", "main", "tests", "benchmarks", "devtools"}]
    assert not found, broken(found, "turn it round: let ui/ or main.py pass in what smmdesk/ needs.")


def test_packages_of_the_domain_import_one_way() -> None:
    found = [each for each in imports("smmdesk") if _against_the_lattice(each)]
    assert not found, broken(
        found, "move the function to the package that may know both sides, or pass its result in (docs/architecture.md)."
    )


def _against_the_lattice(each: Import) -> bool:
    importer = each.importer.split("/")
    if each.package != "smmdesk" or len(importer) < 3 or importer[1] in ABOVE or each.target == "smmdesk.__version__":
        return False
    target = each.target.split(".")[1]
    return target not in LATTICE[importer[1]] | {importer[1]}


def test_every_package_of_the_domain_has_its_place_in_the_lattice() -> None:
    packages = {name.split(".")[1] for file in files("smmdesk") if file.name == "__init__.py" and "." in (name := name_of(file))}
    assert packages == set(LATTICE) | ABOVE, "Mend: add the package to LATTICE and to docs/architecture.md."


def test_steps_do_not_know_each_other() -> None:
    found = [each for each in imports("ui") if _from_step_to_step(each)]
    assert not found, broken(found, "share through ui/widgets, ui/charts or the session; a step must be removable alone.")


def _from_step_to_step(each: Import) -> bool:
    importer, target = each.importer.removesuffix(".py").replace("/", "."), each.target
    return bool(_step(importer) and _step(target) and _step(importer) != _step(target))


def _step(name: str) -> str:
    """`goal` for ui.planner.steps.goal.page and ui.planner.steps.goal_smart; nothing outside the steps."""
    parts = name.split(".")
    return parts[3].partition("_")[0] if parts[:3] == ["ui", "planner", "steps"] and len(parts) > 3 else ""


def test_screens_do_not_know_each_other() -> None:
    screens = {"home", "planner"}
    found = [each for each in imports("ui") if {_room(each.importer.replace("/", ".")), _room(each.target)} == screens]
    assert not found, broken(found, "let ui/app.py connect the screens.")


def test_parts_of_screens_do_not_know_the_screens() -> None:
    parts = {"look", "widgets", "charts"}
    above = {"home", "planner", "app", "printing"}
    found = [each for each in imports("ui") if _room(each.importer.replace("/", ".")) in parts and _room(each.target) in above]
    assert not found, broken(found, "pass in what the part shows, and give it a signal for what happens.")


def _room(name: str) -> str:
    parts = name.split(".")
    return parts[1].removesuffix(".py") if parts[0] == "ui" and len(parts) > 1 else ""


def test_nothing_heavy_is_imported_before_it_is_used() -> None:
    found = [each for each in imports("smmdesk", "ui") if not (each.lazy or each.typing) and each.target.startswith(HEAVY)]
    assert not found, broken(found, "import it inside the function that uses it, so that the window comes up first (docs/architecture.md).")


def test_pyqtgraph_stays_in_the_charts() -> None:
    found = [each for each in imports("ui") if each.package == "pyqtgraph" and not each.importer.startswith("ui/charts/") and not each.lazy]
    assert not found, broken(found, "use a chart of ui/charts/, imported when the chart is shown: pyqtgraph costs more than all of Qt.")


def test_qt_is_never_imported_whole() -> None:
    found = [each for each in imports() if each.package in QT and each.target.endswith(".*")]
    assert not found, broken(found, "name the classes.")


def test_the_program_has_no_network_code() -> None:
    found = [each for each in imports("smmdesk", "ui") if each.package in NETWORK or each.target.startswith("PySide6.QtNetwork")]
    assert not found, broken(found, "SMM Desk works offline and says so; leave it out.")


def test_oracles_of_tests_stay_in_tests() -> None:
    found = [each for each in imports("smmdesk", "ui") if each.package in TESTS_ONLY or each.target.startswith("scipy.stats")]
    assert not found, broken(found, "write it with numpy; these are installed for tests only, and scipy.stats takes most of a second.")


@pytest.mark.parametrize("folder", FOLDERS)
def test_files_stay_small(folder: str) -> None:
    long = [
        f"{file.relative_to(ROOT)}: {lines} lines"
        for file in files(folder)
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) > LONGEST
    ]
    assert not long, "\n".join([*long, "Mend: split by noun, one file each."])


KINDS = """
import a.b, c
from d.e import f as g, h
from .i import j
from .. import k
if TYPE_CHECKING:
    from l import m
def work():
    import n
class Room:
    def late(self):
        if self:
            from o import p
try:
    import q
except ImportError:
    pass
"""


def test_the_scan_reads_every_kind_of_import() -> None:
    found = list(imports_of(ast.parse(KINDS), "ui/home/list.py", "ui.home"))
    assert [each.target for each in found] == ["a.b", "c", "d.e.f", "d.e.h", "ui.home.i.j", "ui.k", "l.m", "n", "o.p", "q"]
    assert [each.target for each in found if each.lazy] == ["n", "o.p"]
    assert [each.target for each in found if each.typing] == ["l.m"]


@pytest.mark.parametrize(
    ("importer", "target", "wrong"),
    [
        ("smmdesk/plan/goal.py", "smmdesk.forecast.value.Value", True),
        ("smmdesk/forecast/flow.py", "smmdesk.plan.plan.Plan", False),
        ("smmdesk/library/storage.py", "smmdesk.forecast.value.Value", True),
        ("smmdesk/plan/goal.py", "smmdesk.session.Session", True),
        ("smmdesk/session.py", "smmdesk.report.rows.Row", False),
        ("smmdesk/commandline/run.py", "smmdesk.report.rows.Row", False),
        ("smmdesk/report/rows.py", "smmdesk.commandline.main", True),
        ("smmdesk/plan/goal.py", "smmdesk.plan.range.Range", False),
    ],
)
def test_an_import_against_the_lattice_is_noticed(importer: str, target: str, wrong: bool) -> None:
    assert _against_the_lattice(Import(importer, target, 1, lazy=True, typing=False)) is wrong


@pytest.mark.parametrize(
    ("importer", "target", "wrong"),
    [
        ("ui/planner/steps/goal.py", "ui.planner.steps.budget.Page", True),
        ("ui/planner/steps/goal/page.py", "ui.planner.steps.goal.form.Form", False),
        ("ui/planner/steps/goal.py", "ui.planner.steps.goal_smart.Smart", False),
        ("ui/planner/steps/goal_smart.py", "ui.planner.steps.budget_lines.Lines", True),
        ("ui/planner/steps/__init__.py", "ui.planner.steps.goal.Page", False),
        ("ui/planner/steps/goal/page.py", "ui.planner.steps.funnel.Chart", True),
        ("ui/planner/planner.py", "ui.planner.steps.goal.Page", False),
    ],
)
def test_a_step_that_knows_another_is_noticed(importer: str, target: str, wrong: bool) -> None:
    assert _from_step_to_step(Import(importer, target, 1, lazy=False, typing=False)) is wrong
