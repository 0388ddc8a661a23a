"""What a class was given of an assignment: all that is needed to grade it anywhere, as plain data."""

import base64
import functools
import hashlib
import json
import platform
from collections.abc import Callable
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import find_all_files

from grading.classroom.folder import ClassError, Classroom
from grading.classroom.versions import read_versions
from grading.engine.other_course import Exactly, generated, read_exactly
from grading.judge.notebook.lint import Finding, findings, is_dangerous
from grading.judge.notebook.metadata import name_of

GRADED_BY = ("dask", "distributed", "ipython", "nbgrader", "numpy", "pandas", "tables")
OURS = ("grading", "course", "tasklens")  # whose versions are their sources
DATA = ("sandbox/hosts",)  # what they read besides modules while they grade


class Given(NamedTuple):
    """An assignment.

    `notebooks` has, by name, what students were given, as JSON; `tests` the source of each locked cell by grade_id,
    hidden tests included; `files` what lies beside the notebooks, in base64; `unjudged` the tests that the judge cannot
    run, and why; `shown` what the course's cells show, one after the other; `earlier` the grade_id and the source of each
    cell of versions that students were given before; `exactly` is there for another course.
    """

    assignment: str
    notebooks: dict[str, str]
    tests: dict[str, dict[str, str]]
    files: dict[str, str]
    unjudged: dict[str, dict[str, str]]
    shown: dict[str, list[list[dict[str, Any]]]]
    earlier: dict[str, list[list[str | None]]] | None = None
    exactly: Exactly | None = None

    @property
    def exact(self) -> Exactly:
        """How another course is graded. Raises ValueError for one of ours."""
        if self.exactly is None:
            raise ValueError(f"{self.assignment} is not of another course.")
        return self.exactly

    def lesson(self, name: str) -> NotebookNode:
        """Return a notebook as students were given it. Not to be changed."""
        return _parsed(self.notebooks[name])

    def tested_lesson(self, name: str) -> NotebookNode:
        """Return the same with its hidden tests. Not to be changed."""
        return _tested(self.notebooks[name], tuple(sorted(self.tests[name].items())))

    def with_tests(self, name: str, notebook: NotebookNode) -> NotebookNode:
        """Put the hidden tests into a notebook's locked cells, and return it."""
        return _with_tests(notebook, self.tests[name])

    def digest(self) -> str:
        """Return a digest of all that a mark depends on besides the submission: this, and what it is graded with."""
        return hashlib.sha256(
            json.dumps([*self._replace(shown={}), environment()], sort_keys=True).encode()
        ).hexdigest()


@functools.cache
def environment() -> tuple[str, ...]:
    """Return what grades here: Python and the packages that a mark depends on, each with its version.

    Found out once in a process, so it is what has been imported here, also where another version is put in its place.
    """
    return (
        f"python {platform.python_version()}",
        *(f"{name} {version(name)}" for name in GRADED_BY),
        *(f"{name} {digest_of_sources(_folder_of(name))}" for name in OURS),
    )


def _folder_of(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"{package} is not installed.")
    return Path(spec.origin).parent


def digest_of_sources(package: Path) -> str:
    """Return a digest of a package's modules and DATA: the same in a checkout and installed, on any system."""
    digest = hashlib.sha256()
    modules = {path.relative_to(package).as_posix(): path for path in package.rglob("*.py")}
    for name, path in sorted((modules | {name: package / name for name in DATA}).items()):
        if path.is_file() and not any(part.startswith(".") for part in name.split("/")):  # what editors leave
            text = path.read_bytes().replace(b"\r\n", b"\n")
            digest.update(f"{name}\0{len(text)}\0".encode() + text)
    return digest.hexdigest()[:12]


@functools.lru_cache(maxsize=8)
def _parsed(text: str) -> NotebookNode:
    notebook: NotebookNode = nbformat.reads(text, as_version=4)
    return notebook


@functools.lru_cache(maxsize=8)
def _tested(text: str, tests: tuple[Any, ...]) -> NotebookNode:
    return _with_tests(nbformat.reads(text, as_version=4), dict(tests))


def _with_tests(notebook: NotebookNode, tests: dict[str, str]) -> NotebookNode:
    for cell in notebook.cells:
        cell.source = tests.get(name_of(cell) or "", cell.source)
    return notebook


def read_notebooks(folder: Path) -> dict[str, NotebookNode]:
    """Return the notebooks in a folder by their names."""
    return {path.stem: nbformat.read(path, as_version=4) for path in sorted(folder.glob("*.ipynb"))}


def read_given(room: Classroom, assignment: str, source: Path | None = None) -> Given:
    """Return an assignment as the class was given it; `source` is the folder of its source, if another.

    Raises ClassError where it was not released, or is none that can be graded here.
    """
    release = room.folder("release", assignment)
    paths = {path.stem: path for path in sorted(release.glob("*.ipynb"))}
    texts: dict[str, str] = {}  # of what was released and is not there any more
    if room.foreign:
        with room.gradebook() as gradebook:
            known = {notebook.name for notebook in gradebook.find_assignment(assignment).notebooks}
        paths = {name: path for name, path in paths.items() if name in known}
        if not_there := known - paths.keys():
            fresh = generated(room, assignment, source or room.folder("source", assignment))
            texts |= {name: fresh[name] for name in not_there if name in fresh}
    texts = {name: path.read_text("utf-8") for name, path in paths.items()} | texts
    if not texts:
        raise ClassError(f"{assignment} is not released: there is no notebook in {release}")
    notebooks, tests = {}, {}
    with room.gradebook() as gradebook:
        for name, text in sorted(texts.items()):
            notebooks[name] = text
            if not room.foreign:
                _check_kernel(name, _parsed(notebooks[name]))
            cells = gradebook.find_notebook(name, assignment).source_cells
            tests[name] = {cell.name: cell.source for cell in cells if cell.locked}
    given = Given(
        assignment,
        notebooks,
        tests,
        files_of_course(source or room.folder("source", assignment), room.coursedir.ignore, room.foreign),
        {},
        {},
        read_versions(room, assignment),
    )
    if room.foreign:
        lessons = {name: given.tested_lesson(name) for name in notebooks}
        exactly = read_exactly(room, lessons, source or room.folder("source", assignment))
        unjudged = {name: _lint(lesson, is_dangerous) for name, lesson in lessons.items()}
        return given._replace(unjudged=unjudged, exactly=exactly)
    return given._replace(unjudged={name: _lint(given.tested_lesson(name)) for name in notebooks})


def _lint(lesson: NotebookNode, counts: Callable[[Finding], bool] = bool) -> dict[str, str]:
    reasons: dict[str, str] = {}
    for finding in filter(counts, findings(lesson)):
        reasons.setdefault(finding.grade_id, f"line {finding.line} {finding.reason}")
    return reasons


def _check_kernel(name: str, notebook: NotebookNode) -> None:
    kernel = notebook.metadata.get("kernelspec", {})
    if (language := kernel.get("language") or "python").lower() != "python":
        raise ClassError(f"{name}.ipynb is for {language}; only notebooks in Python can be graded here")


def files_of_course(source: Path, ignore: list[str], linked: bool = False) -> dict[str, str]:
    """Return the files in a source folder that nbgrader would copy to where a notebook is graded; links where asked for."""
    found = map(Path, find_all_files(str(source), [*ignore, "*.ipynb"]))
    return {
        path.relative_to(source).as_posix(): base64.b64encode(path.read_bytes()).decode()
        for path in sorted(path for path in found if linked or not path.is_symlink())
    }
