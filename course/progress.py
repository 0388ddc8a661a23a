"""Which checks have passed in a student's own copy: told after each check, and on the start page.

It is kept in the copy, beside the lessons, and says nothing of marks: a class is graded from the notebook alone. It works where
JupyterLab has opened a copy that `course.lab` made, and nowhere else: no grader, and no other notebook, notices it.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course import shell

COPY = ".handed-out.json"  # course.lab writes it into every copy
RECORD = ".progress.json"


@dataclass(frozen=True)
class Check:
    """A graded test cell: how many points it carries, and which exercise it is about."""

    points: float
    exercise: str


def checks_of(notebook: Path) -> dict[str, Check]:
    """Return the checks of a lesson by the ids of their cells; none of a file that is no notebook."""
    try:
        cells = json.loads(notebook.read_text("utf-8"))["cells"]
    except (OSError, ValueError, KeyError, TypeError):  # JupyterLab may be writing it
        return {}
    found, exercise = {}, ""
    for cell in cells:
        mark = cell.get("metadata", {}).get("nbgrader", {})
        if mark.get("solution"):
            exercise = mark["grade_id"]
        elif mark.get("grade") and cell.get("cell_type") == "code":
            found[cell.get("id", "")] = Check(mark.get("points", 0), exercise)
    return found


@dataclass(frozen=True)
class Standing:
    """How far a lesson is: points of the checks that passed, of all, and exercises of which every check passed."""

    points: float
    most: float
    done: tuple[str, ...]
    exercises: tuple[str, ...]

    @classmethod
    def of(cls, notebook: Path) -> Standing:
        """Return the standing of a lesson in a student's copy."""
        checks, passed = checks_of(notebook), set(_read(notebook.parents[1]).get(notebook.stem, ()))
        exercises = tuple(dict.fromkeys(check.exercise for check in checks.values()))
        missing = {check.exercise for name, check in checks.items() if name not in passed}
        return cls(
            sum(check.points for name, check in checks.items() if name in passed),
            sum(check.points for check in checks.values()),
            tuple(exercise for exercise in exercises if exercise not in missing),
            exercises,
        )

    def __str__(self) -> str:
        return f"{self.points:g} of {self.most:g} points, {len(self.done)} of {len(self.exercises)} exercises done"


def note(notebook: Path, check: str, passed: bool) -> None:
    """Keep whether a check passed when it was last run."""
    copy = notebook.parents[1]
    record = _read(copy)
    names = [name for name in record.get(notebook.stem, ()) if name != check]
    record[notebook.stem] = [*names, check] if passed else names
    part = copy / f"{RECORD}.part"
    part.write_text(json.dumps(record, indent=1), "utf-8")
    os.replace(part, copy / RECORD)


def _read(copy: Path) -> dict[str, list[str]]:
    try:
        record = json.loads((copy / RECORD).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def opened() -> Path | None:
    """Return the notebook that this kernel was started for, if it lies in a student's copy."""
    path = Path(os.environ.get("JPY_SESSION_NAME") or "/")
    top = path.parent if path.parent.joinpath(COPY).exists() else path.parent.parent
    return path if path.suffix == ".ipynb" and (top / COPY).exists() else None


def watch() -> None:
    """After each check that is run in a student's copy, tell how far the lesson is."""
    if (notebook := opened()) is None or (running := shell.running()) is None:
        return

    def tell(result: Any) -> None:
        cell = getattr(result.info, "cell_id", None)
        if cell in checks_of(notebook):
            try:
                note(notebook, cell, result.success)
            except OSError:
                return  # a copy that cannot be written to is no reason to disturb a check
            print(f"\n{'✓' if result.success else '✗'} So far in this lesson: {Standing.of(notebook)}")

    shell.listen(running, "post_run_cell", tell)


class Overview:
    """All lessons of a copy with what was reached in each, as a table."""

    def __init__(self, copy: Path):
        self.standings = {
            path.stem: Standing.of(path)
            for path in sorted(copy.glob("*/*.ipynb"))
            if path.stem == path.parent.name
        }

    def _repr_markdown_(self) -> str:
        rows = [
            f"| {name} | {s.points:g} of {s.most:g} | {len(s.done)} of {len(s.exercises)} | {', '.join(s.done)} |"
            for name, s in self.standings.items()
        ]
        return "\n".join(["| lesson | points so far | exercises done | |", "|---|---|---|---|", *rows])

    def __repr__(self) -> str:
        return "\n".join(f"{name}: {standing}" for name, standing in self.standings.items())


def show() -> Overview:
    """Return the points so far, for the start page to show."""
    notebook = opened()
    return Overview(notebook.parent if notebook else Path.cwd())
