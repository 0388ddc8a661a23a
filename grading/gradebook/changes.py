"""What is new in a lesson, and how that moved marks, in words."""

import re
from pathlib import Path
from typing import NamedTuple

from nbgrader.api import SubmittedAssignment

from grading.classroom.assignments import same_files
from grading.engine.assignment import read_notebooks
from grading.gradebook.standing import Standing, grades_of
from grading.judge.notebook.metadata import metadata_of, name_of
from grading.terminal import one_line

HIDDEN = re.compile(r"### BEGIN HIDDEN TESTS(.*?)### END HIDDEN TESTS", re.DOTALL)


class Move(NamedTuple):
    """How a student's mark moved, and why."""

    student: str
    before: float
    after: float
    why: list[str]


def changes(source: Path, fresh: Path) -> list[str]:
    """Return in words what is new in a lesson, cell by cell."""
    if same_files(source, fresh):
        return [f"{source.name} is as the class was given it: grading again with the same tests"]
    old, new = (_named_cells(folder) for folder in (source, fresh))
    changed = [name for name in old if name in new and old[name] != new[name]]
    kinds = {"changed": changed, "added": [*(new.keys() - old)], "removed": [*(old.keys() - new)]}
    lines = [f"{kind}: {', '.join(sorted(names))}" for kind, names in kinds.items() if names]
    return lines or ["only text outside the graded cells has changed"]


def half_changed(source: Path, fresh: Path) -> list[str]:
    """Return the checks of which only the half that students see has changed, and that have a hidden one."""
    old, new = ({name: cell[0] for name, cell in _named_cells(folder).items()} for folder in (source, fresh))
    hidden = {name: HIDDEN.findall(text) for name, text in new.items()}
    return sorted(
        name
        for name, text in new.items()
        if hidden[name] and old.get(name, text) != text and HIDDEN.findall(old[name]) == hidden[name]
    )


def _named_cells(folder: Path) -> dict[str, tuple[str, float]]:
    return {
        name: (cell.source, metadata_of(cell).get("points", 0))
        for notebook in read_notebooks(folder).values()
        for cell in notebook.cells
        if (name := name_of(cell))
    }


def why(submission: SubmittedAssignment, before: Standing) -> list[str]:
    """Return in words which cells of a submission have another mark than before."""
    now = {name: grade.score for name, grade in grades_of(submission).items()}
    gone = [
        f"`{name}` gone, was {score:g}" for name, score in before.scores.items() if name not in now and score
    ]
    moved = [
        f"`{name}` {before.scores[name]:g} → {score:g}"
        if name in before.scores
        else f"`{name}` is new: {score:g}"
        for name, score in now.items()
        if before.scores.get(name) != score
    ]
    return sorted(moved) + sorted(gone)


def describe(move: Move) -> str:
    """Return a move in words."""
    student = one_line(move.student)
    if move.before == move.after and not move.why:
        return f"{student}: {move.after:g} as before"
    arrow = "stays" if move.before == move.after else f"{move.before:g} →"
    return f"{student}: {arrow} {move.after:g} ({'; '.join(move.why)})"
