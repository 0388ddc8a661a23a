"""pyproject.toml, requirements.lock and environment.yml say the same."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import grading
from course import data
from grading.lessons.scripts import ROOT

ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
LOCK = (ROOT / "requirements.lock").read_text()
PYPROJECT = (ROOT / "pyproject.toml").read_text()
DEPENDENCIES = [Requirement(line) for line in tomllib.loads(PYPROJECT)["project"]["dependencies"]]
PINS = re.findall(r"^([a-z0-9][\w.-]*)(?:\[[^]]*\])?==([^ ;\\]+)", LOCK, re.MULTILINE)


@pytest.mark.parametrize("requirement", DEPENDENCIES, ids=lambda requirement: requirement.name)
def test_the_lock_pins_every_dependency_within_its_bounds(requirement):
    versions = [version for name, version in PINS if name == canonicalize_name(requirement.name)]
    assert versions, f"run `make upgrade`: {requirement.name} is not in requirements.lock"
    assert all(requirement.specifier.contains(version, prereleases=True) for version in versions)


def test_the_lock_pins_nothing_without_a_hash():
    blocks = re.split(r"^(?=[a-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(PINS)
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_lock_names_no_index():
    assert "://" not in LOCK
    assert "--index" not in LOCK
    assert "--find-links" not in LOCK


def test_conda_installs_the_same_lock():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    names = {re.split("[=<>]", item)[0] for item in environment["dependencies"] if isinstance(item, str)}
    (by_pip,) = [item["pip"] for item in environment["dependencies"] if isinstance(item, dict)]
    assert names == {"python", "graphviz", "pip"}
    assert by_pip == ["-r requirements.lock"]


def test_conda_and_the_project_want_the_same_python():
    wanted = Requirement("python" + tomllib.loads(PYPROJECT)["project"]["requires-python"]).specifier
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    (python,) = [item for item in environment["dependencies"] if str(item).startswith("python=")]
    assert wanted.contains(python.partition("=")[2])
    makefile = (ROOT / "Makefile").read_text()
    oldest, newest = re.search(r"not \((\d, \d+)\) <= sys.version_info < \((\d, \d+)\)", makefile).groups()
    assert str(wanted) in (f"<{newest},>={oldest}".replace(", ", "."),)


def test_links_and_paths_in_documents_lead_somewhere():
    packages = r"`((?:grading|course|tasklens|tests|benchmarks)/[\w/.]+)`"
    for document in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        for link in re.findall(r"\]\(([^)#]+)\)", document.read_text()):
            assert "://" in link or (document.parent / link).exists(), f"{document.name} links to {link}"
        for path in re.findall(packages, document.read_text()):
            assert re.search("NN_topic|[A-Z]{4}", path) or (ROOT / path).exists(), (
                f"{document.name} names {path}"
            )
    for path in re.findall(
        r"`((?:steps|engine|judge|classroom|gradebook|lessons|nbgrader_hooks)/[\w/]+\.py)`", ARCHITECTURE
    ):
        assert (ROOT / "grading" / path).exists(), f"architecture.md names {path}"


def test_the_course_has_one_name():
    assert tomllib.loads(PYPROJECT)["project"]["name"] == grading.COURSE == data.COURSE


def test_every_import_is_declared():
    """What the code imports is in the one list, and not only there because something else needs it."""
    modules = set()
    for folder in ("tasklens", "course", "grading", "tests", "solutions", "data", "benchmarks"):
        for script in (ROOT / folder).rglob("*.py"):
            if any(script.is_relative_to(ROOT / "tests" / name) for name in ("attacks", "blind_answers")):
                continue  # cells of a notebook, some of them no Python
            for node in ast.walk(ast.parse(script.read_text())):
                if isinstance(node, ast.Import):
                    modules |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and not node.level:
                    modules.add(node.module.partition(".")[0])
    outside = (
        modules
        - sys.stdlib_module_names
        - {"tasklens", "course", "grading", "tests", "benchmarks", "__main__"}
        - {"sympy"}  # only read where a course has it
    )
    provides = {
        module: {canonicalize_name(name) for name in names}
        for module, names in packages_distributions().items()
    }
    declared = {canonicalize_name(requirement.name) for requirement in DEPENDENCIES}
    assert {module for module in outside if not provides.get(module, set()) & declared} == set()
