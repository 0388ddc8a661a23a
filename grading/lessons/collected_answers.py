"""Collected answers, right and wrong: each check passes and catches what it should.

`<folder>/<exercise>/right/*.py` and `.../wrong/*.py` are what students might write in the place of an exercise's
solution. The first line of a wrong one names the checks that have to fail: `# caught by: four_steps_value`, and
`(own error)` behind a check that fails because the answer's own code raises. `<folder>` is named after the lesson that has
the exercise, or had it before: exercises move and keep their names, and collections of answers are kept elsewhere, too.
"""

import copy
import functools
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from nbformat import NotebookNode

from grading.judge.notebook.dependencies import needed
from grading.judge.notebook.metadata import metadata_of
from grading.lessons.scripts import ROOT, find_lessons, read_lesson


def folder_of(script: Path) -> Path:
    """Return where the answers to a lesson lie: ours beside the tests, an instructor's own beside their lessons."""
    top = ROOT / "tests" if script.is_relative_to(ROOT / "solutions") else script.parent.parent
    return top / "answers" / script.stem


def answers_to(folder: Path, exercise: str) -> list[Path]:
    """Return the collected answers to an exercise of a lesson, also from the folders of lessons that had it before."""
    folders = [folder, *(other for other in sorted(folder.parent.glob("*")) if other != folder)]
    return [
        path
        for place in folders
        if place == folder or exercise not in _exercises(_script_of(place))
        for path in sorted((place / exercise).glob("*/*.py"))
    ]


def lesson_of(exercise: str, lesson: str, solutions: Path = ROOT / "solutions") -> str:
    """Return which lesson has an exercise: the one that is named, or else the first that has it."""
    lessons = find_lessons(solutions)
    having = [name for name, script in lessons.items() if exercise in _exercises(script)]
    return lesson if lesson in having or not having else having[0]


def _script_of(folder: Path) -> Path:
    """Return the script of the lesson whose answers lie in this folder."""
    own = folder.parent.parent / folder.name / f"{folder.name}.py"
    return own if own.exists() else ROOT / "solutions" / folder.name / f"{folder.name}.py"


@functools.cache
def _exercises(script: Path) -> set[str]:
    return set(checks_of(read_lesson(script))) if script.exists() else set()


def caught_by(answer: Path) -> dict[str, bool]:
    """Return the checks that a wrong answer names: grade_id → whether they fail with the answer's own error.

    Raises ValueError where its first line is not like that.
    """
    line = answer.read_text("utf-8").partition("\n")[0]
    named = re.fullmatch(r"# caught by: (\w+(?: \(own error\))?(?:, \w+(?: \(own error\))?)*)", line)
    if not named:
        raise ValueError(
            f"{answer.name}: its first line has to be `# caught by: <check>[, <check>]`, not {line!r}"
        )
    return {name.removesuffix(" (own error)"): name.endswith(")") for name in named[1].split(", ")}


def without_demonstrations(notebook: NotebookNode) -> NotebookNode:
    """Return a rebuilt notebook in which the course's cells do only what answers and checks need, and set its parameters."""
    notebook = copy.deepcopy(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    course = [cell for cell in code if not metadata_of(cell)]
    graded = [cell.source for cell in code if metadata_of(cell)]
    for cell, part in zip(course, needed([cell.source for cell in course], graded), strict=True):
        if "parameters" not in cell.metadata.get("tags", []):  # any answer may read them
            cell.source = part
    return notebook


def checks_of(notebook: NotebookNode) -> dict[str, list[str]]:
    """Return the checks of each exercise: those between its answer and the next answer."""
    found: dict[str, list[str]] = {}
    for cell in notebook.cells:
        if cell.cell_type == "code" and metadata_of(cell).get("solution"):
            found[metadata_of(cell)["grade_id"]] = checks = []
        elif cell.cell_type == "code" and metadata_of(cell).get("grade") and found:
            checks.append(metadata_of(cell)["grade_id"])
    return found


def rounds(folder: Path, exercises: Iterable[str]) -> list[dict[str, Path]]:
    """Return exercise → answer for each of as few notebooks as can try all answers."""
    return side_by_side({exercise: answers_to(folder, exercise) for exercise in exercises})


def side_by_side(answers: dict[str, list[Path]]) -> list[dict[str, Path]]:
    """Return the same for the answers to each exercise; right ones stand beside right ones, since they may call each other."""
    made: list[dict[str, Path]] = []
    for is_right in (True, False):
        kind = {
            e: [p for p in paths if (p.parent.name == "right") is is_right] for e, paths in answers.items()
        }
        longest = max(map(len, kind.values()), default=0)
        made += [{e: paths[n] for e, paths in kind.items() if n < len(paths)} for n in range(longest)]
    return made


def filled_in(notebook: NotebookNode, answers: dict[str, Path]) -> NotebookNode:
    """Return a notebook with these answers in the place of its own."""
    notebook = copy.deepcopy(notebook)
    for cell in notebook.cells:
        if metadata_of(cell).get("solution") and metadata_of(cell)["grade_id"] in answers:
            cell.source = answers[metadata_of(cell)["grade_id"]].read_text("utf-8")
    return notebook


def misjudged(
    notebook: NotebookNode, answers: dict[str, Path], judge: Callable[[NotebookNode], dict[str, bool]]
) -> list[str]:
    """Return which answers get another verdict than they deserve; `judge` tells which checks a notebook passes."""
    passed, checks = judge(filled_in(notebook, answers)), checks_of(notebook)
    return [
        f"{exercise}/{path.parent.name}/{path.stem}: {check} {'fails' if right else 'passes'}"
        for exercise, path in answers.items()
        for right in [path.parent.name == "right"]
        for check in (checks[exercise] if right else caught_by(path))
        if passed[check] != right
    ]
