"""Any nbgrader course: what there is to know of an assignment, besides its cells, to grade it as nbgrader does."""

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from nbformat import NotebookNode
from nbgrader.converters import Autograde
from nbgrader.preprocessors import Execute, IgnorePattern

from grading.classroom import layout
from grading.classroom.assignments import generate_assignment
from grading.classroom.folder import ClassError, Classroom
from grading.judge.notebook.document import Unreadable
from grading.judge.notebook.submission import load, read_cells
from grading.judge.notebook.whole import answer_in, imported_modules
from grading.terminal import one_line

ENDLESS = 3600.0  # seconds that stand for no limit


class Exactly(NamedTuple):
    """What else there is to know of an assignment of another course.

    `seconds` that a cell may take; `ignored` is a pattern of what may be written to stderr; `kept` are students' files
    that the course's do not replace; `answers` what the instructor's own define, by notebook and grade_id; `by_hand` the
    tests that a person has to mark, and why; `stays` where, in each notebook, the instructor's own answers have objects
    that tests use (None where that is to be found out); `uncompared` the notebooks that no kernel could run, and why;
    `left_out` those that are not graded, and why; `modules` what their cells import of installed packages; `missing` the packages of which
    each imports something and that are not installed.
    """

    seconds: float
    ignored: str
    kept: list[str]
    answers: dict[str, dict[str, list[Any]]]
    by_hand: dict[str, dict[str, str]]
    stays: dict[str, list[str] | None]
    uncompared: dict[str, str]
    left_out: dict[str, str]
    modules: list[str]
    missing: dict[str, list[str]]


def read_exactly(room: Classroom, lessons: dict[str, NotebookNode], source: Path) -> Exactly:
    """Return what a course's settings and its instructor's notebooks say of an assignment.

    Raises ClassError where a setting asks for what is not done here, or no notebook is in Python.
    """
    autograde = Autograde(config=room.config, coursedir=room.coursedir)
    _check_steps(autograde)
    left_out = {name: why for name, lesson in lessons.items() if (why := _not_python(lesson))}
    if left_out.keys() == lessons.keys():
        raise ClassError("; ".join(f"{name}.ipynb {why}" for name, why in left_out.items()))
    ignore = IgnorePattern(config=room.config)
    imports = {name: _imports(source / f"{name}.ipynb") for name in lessons if name not in left_out}
    return Exactly(
        seconds_of(room),
        ignore.pattern if ignore.enabled else "",
        autograde.exclude_overwriting.get(source.name, []),
        {name: _answers(source / f"{name}.ipynb") for name in lessons},
        {name: {} for name in lessons},
        {},
        {},
        left_out,
        sorted({module for found in imports.values() for module in found if _is_installed(module)}),
        {name: _missing(found, source) for name, found in imports.items()},
    )


def generated(room: Classroom, assignment: str, source: Path) -> dict[str, str]:
    """Return the notebooks of an assignment, by name, as they would be released now. Nothing of the course is changed."""
    with room.scratch() as scratch:
        # In the course's folder: nbgrader finds there what settings name, such as a header or templates of tests.
        database = f"sqlite:///{scratch / layout.GRADEBOOK}"
        stage = room.like(release_directory=str(scratch / "release"), db_url=database)
        generate_assignment(stage, assignment, source)
        paths = stage.folder("release", assignment).glob("*.ipynb")
        return {path.stem: path.read_text("utf-8") for path in paths}


def seconds_of(room: Classroom) -> float:
    """Return how long a course lets a cell run."""
    seconds = Execute(config=room.config).timeout
    return float(seconds) if seconds and seconds > 0 else ENDLESS


def _check_steps(autograde: Autograde) -> None:
    """Raise ClassError where marks are made by steps of the course's own."""
    known = {
        name: Autograde.class_traits()[name].default()
        for name in ("sanitize_preprocessors", "autograde_preprocessors")
    }
    for name, steps in known.items():
        own = [
            step if isinstance(step, str) else step.__name__
            for step in getattr(autograde, name)
            if step not in steps
        ]
        own = [step for step in own if step.rpartition(".")[2] not in {known.__name__ for known in steps}]
        if own:
            raise ClassError(
                f"this course grades with steps of its own ({', '.join(map(one_line, own))} in Autograde.{name}), which "
                "do not run here: its marks might be others. Grade it with nbgrader, or take that setting out"
            )


def _not_python(lesson: NotebookNode) -> str | None:
    kernel, info = lesson.metadata.get("kernelspec", {}), lesson.metadata.get("language_info", {})
    language = kernel.get("language") or info.get("name") or "python"
    if language.lower() in ("python", "ipython"):
        return None
    return f"is for {one_line(language)}; only notebooks in Python are graded here, so a person or nbgrader marks it"


def _imports(path: Path) -> set[str]:
    """Return what the cells of an instructor's notebook import that lies not beside it, nor is Python's own."""
    try:
        cells = read_cells(load(path), path.name)
    except Unreadable:
        return set()
    found = {name for cell in cells if cell.kind == "code" for name in imported_modules(cell.source)}
    return {name for name in found if not _is_beside(_package(name), path.parent)}


def _package(name: str) -> str:
    return name.partition(".")[0]


def _is_beside(package: str, folder: Path) -> bool:
    own = package in sys.stdlib_module_names
    return own or (folder / package).exists() or (folder / f"{package}.py").exists()


def _is_installed(name: str) -> bool:
    try:
        return find_spec(_package(name)) is not None
    except (ImportError, ValueError):
        return False


def _missing(imports: set[str], source: Path) -> list[str]:
    """Return the packages that are not installed, nor lie in a folder beside the notebooks, which a cell may add to the path."""
    packages = {_package(name) for name in imports if not _is_installed(name)}
    return sorted(packages and packages - {path.stem for path in source.rglob("*")})


def _answers(path: Path) -> dict[str, list[Any]]:
    """Return what the instructor's answers in a notebook define; nothing where it is not there."""
    try:
        cells = read_cells(load(path), path.name)
    except Unreadable:
        return {}
    return {
        cell.grade_id: list(answer_in(cell.source)) for cell in cells if cell.grade_id and cell.kind == "code"
    }


def told(exactly: Exactly | None, name: str) -> Iterator[str]:
    """Give what an instructor is to know of a notebook of another course."""
    if exactly and (why := exactly.left_out.get(name)):
        yield f"NOT GRADED: {name}.ipynb {why}"
    if exactly and (missing := exactly.missing.get(name)):
        yield f"not installed: {', '.join(map(one_line, missing))}, which {name}.ipynb imports. pip installs it beside the grader"
    if exactly and (why := exactly.uncompared.get(name)):
        yield f"NOT COMPARED: no kernel could run your own answers in {name}.ipynb, so its marks may not be nbgrader's: {why}"
    for grade_id, why in (exactly.by_hand.get(name, {}) if exactly else {}).items():
        yield f"a person has to mark it: {name}, {grade_id}: {why}"
