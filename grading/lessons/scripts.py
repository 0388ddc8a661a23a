"""Lessons: percent scripts, and the notebooks that are made from them.

A lesson `NN_topic` is one text file, `<source>/NN_topic/NN_topic.py`. From it come the instructor's notebook beside
it and, through `nbgrader generate_assignment`, the student's notebook. Only the text file is edited.
"""

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import jupytext
import nbformat
from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.engine import make_url
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from grading.judge.notebook.metadata import name_of
from grading.lessons.duration import SAID, say_time
from grading.lessons.folded import fold
from grading.whole_files import written_whole

ROOT = Path(__file__).resolve().parents[2]
PERCENT = {"extension": ".py", "format_name": "percent", "cell_markers": '"""'}
LAYOUT = {"cell_marker", "lines_to_next_cell", "lines_to_end_of_cell_marker"}  # how jupytext found the text
METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


class LessonError(Exception):
    """What is wrong with a lesson, said to the person who can mend it."""


def find_lessons(source: Path) -> dict[str, Path]:
    """Return the lessons of a folder: name → percent script, in the order of their numbers."""
    return {
        script.stem: script for script in sorted(source.glob("*/*.py")) if script.stem == script.parent.name
    }


def known_lessons() -> dict[str, Path]:
    """Return the lessons of this course and of the folder that EXTRA_SOLUTIONS names: an instructor's own.

    Raises LessonError where that folder has none, or one by the name of ours, or there are none at all.
    """
    lessons = find_lessons(ROOT / "solutions")
    if extra := os.environ.get("EXTRA_SOLUTIONS"):
        own = find_lessons(Path(extra).resolve())
        if not own:
            raise LessonError(f"EXTRA_SOLUTIONS={extra} has no lesson; one is {extra}/NN_topic/NN_topic.py")
        if both := lessons.keys() & own.keys():
            raise LessonError(f"EXTRA_SOLUTIONS={extra}: these names are taken: {', '.join(sorted(both))}")
        lessons |= own
    if not lessons:
        raise LessonError(
            "There are no lessons here: run this in a clone of the course, or let EXTRA_SOLUTIONS name a folder of lessons"
            " (one is FOLDER/NN_topic/NN_topic.py). To grade another course, say where it is: --course FOLDER"
        )
    return lessons


def read_lesson(script: Path) -> NotebookNode:
    """Return the instructor's notebook of a percent script, the same bytes from the same text."""
    notebook: NotebookNode = jupytext.read(script, fmt=PERCENT)
    notebook.metadata = nbformat.from_dict(METADATA)
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    say_time(notebook)
    used: set[str] = set()
    for cell in notebook.cells:
        for key in LAYOUT & set(cell.metadata):
            del cell.metadata[key]
        cell.id = _stable_id(cell, used)
        used.add(cell.id)
    nbformat.validate(notebook)
    return notebook


def _stable_id(cell: NotebookNode, used: set[str]) -> str:
    """Return an id for a cell: its grade_id, or a digest of its text, so that other cells' edits leave it alone."""
    base = name_of(cell) or hashlib.sha256(cell.source.encode()).hexdigest()[:8]
    copies = (base if n == 1 else f"{base}-{n}" for n in range(1, len(used) + 2))
    return next(name for name in copies if name not in used)


SETTINGS = ("nbgrader", "parameter_sets", "grading_parameters")  # of a cell


def _digest(notebook: NotebookNode) -> str:
    """Return a digest of what a person edits: not of outputs, ids or counts, which running a notebook changes."""
    edited = [
        (cell.cell_type, cell.source, cell.metadata.get("tags", []), *map(cell.metadata.get, SETTINGS))
        for cell in notebook.cells
    ]
    return hashlib.sha256(json.dumps(edited, sort_keys=True).encode()).hexdigest()


def write_solution(script: Path) -> Path:
    """Write the instructor's notebook beside its script, if the script has changed since.

    Raises LessonError where somebody has edited the notebook: that edit belongs in the script.
    """
    target, fresh = script.with_suffix(".ipynb"), read_lesson(script)
    fresh.metadata["generated"] = _digest(fresh)
    if target.exists():
        present = nbformat.read(target, as_version=4)
        if _digest(present) == _digest(fresh):
            return target
        if present.metadata.get("generated") != _digest(present):
            raise LessonError(
                f"{_shown(target)} has been edited since it was made from {script.name}.\n"
                f"To bring the edit back into the script:  make import LESSON={script.stem}\n"
                f"To drop the edit:  rm {_shown(target)}"
            )
    with written_whole(target) as part:
        nbformat.write(fresh, part)
    return target


def import_edit(script: Path) -> None:
    """Bring an edited notebook back into its percent script."""
    target = script.with_suffix(".ipynb")
    if not target.exists():
        raise LessonError(f"There is no {_shown(target)} to import.")
    notebook = nbformat.read(target, as_version=4)
    notebook.metadata = nbformat.from_dict({})
    for cell in notebook.cells:
        for key in set(cell.metadata) & {
            "execution",
            "papermill",
            "collapsed",
            "trusted",
            "jupyter",
            "editable",
        }:
            del cell.metadata[key]
    text = _to_script(notebook)
    if said := SAID.search(script.read_text("utf-8")):  # the notebook says what was counted
        text = SAID.sub(lambda found: said[0], text, count=1)
    script.write_text(text, "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", script], check=True)
    target.unlink()
    write_solution(script)


def _to_script(notebook: NotebookNode) -> str:
    """Return a notebook as a percent script without the header that every one of them would share."""
    text: str = jupytext.writes(notebook, fmt=PERCENT)
    if text.startswith("# ---"):
        text = text.split("# ---\n", 2)[2].lstrip("\n")
    return text


def load_config(**course_directory: str) -> Config:
    """Return nbgrader's settings from grading/nbgrader_config.py, with some of CourseDirectory's changed."""
    config: Config = PyFileConfigLoader("nbgrader_config.py", path=str(ROOT / "grading")).load_config()
    config.CourseDirectory.update(course_directory)
    return config


def course_config(folder: Path) -> Config:
    """Return nbgrader's settings of another course: those in its folder, where there are any, as nbgrader reads them there.

    Raises LessonError where they say that the course is in another place, or cannot be read.
    """
    called = folder = folder.resolve()
    config = Config()
    if (folder / "nbgrader_config.py").exists():
        sys.path.append(str(folder))  # as nbgrader does, for modules of the course's own
        try:
            with contextlib.chdir(folder):
                config = PyFileConfigLoader("nbgrader_config.py", path=str(folder)).load_config()
        except Exception as error:
            raise LessonError(f"{folder}/nbgrader_config.py: {type(error).__name__}: {error}") from error
    settings = config.CourseDirectory
    if isinstance(root := settings.get("root"), str) and (place := (folder / root).resolve()).is_dir():
        if not place.is_relative_to(folder):
            raise LessonError(
                f"nbgrader_config.py says that this course is in {place}: give --course {place}"
            )
        folder = place
    settings.root = str(folder)
    if isinstance(url := settings.get("db_url"), str):
        database = make_url(url)
        if database.get_backend_name() == "sqlite" and database.database:
            settings.db_url = f"sqlite:///{called / database.database}"
    return config


def generate(scripts: Iterable[Path], release: Path) -> list[Path]:
    """Write the instructor's and the student's notebook of each lesson; return the student files that changed.

    The gradebook that nbgrader needs for this is thrown away: a class has its own.
    """
    changed = []
    with tempfile.TemporaryDirectory() as scratch:
        # nbgrader spends seconds on stamping an empty gradebook with its version, which matters to no one here.
        with closing(sqlite3.connect(Path(scratch, "gradebook.db"))) as gradebook:
            gradebook.execute("CREATE TABLE not_empty (x)")
        for script in scripts:
            write_solution(script)
            config = load_config(
                root=scratch,
                source_directory=str(script.parent.parent),
                release_directory=scratch,
                db_url=f"sqlite:///{scratch}/gradebook.db",
                assignment_id=script.stem,
            )
            converter = GenerateAssignment(coursedir=CourseDirectory(config=config), config=config)
            try:
                converter.start()
            except NbGraderException as error:
                raise LessonError(
                    f"nbgrader could not make a student's notebook of {_shown(script)}"
                ) from error
            fold(Path(scratch, script.stem, f"{script.stem}.ipynb"))
            changed += _replace(Path(scratch, script.stem), release / script.stem)
    return changed


def _replace(fresh: Path, target: Path) -> list[Path]:
    """Make a folder the same as a fresh one; return the files that were not."""
    wanted = {path.relative_to(fresh) for path in fresh.rglob("*") if path.is_file()}
    present = {path.relative_to(target) for path in target.rglob("*") if path.is_file()}
    present = {path for path in present if ".ipynb_checkpoints" not in path.parts}
    for path in present - wanted:
        (target / path).unlink()
    differing = [
        path
        for path in sorted(wanted)
        if path not in present or (fresh / path).read_bytes() != (target / path).read_bytes()
    ]
    for path in differing:
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(fresh / path, target / path)
    return [target / path for path in sorted([*differing, *(present - wanted)])]


def _shown(path: Path) -> Path:
    """Return a path as a person would write it here."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
