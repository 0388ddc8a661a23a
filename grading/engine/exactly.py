"""Grade a submission of any nbgrader course as nbgrader does, and let no program forge what can be judged.

Each notebook runs whole, as nbgrader runs it, in the sandbox: that gives the marks. A student's program could forge
them. So tests that can be judged are judged, too: what they give there is the most that counts by itself. Where the
judge gives less, a person has to look.
"""

import base64
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader import utils
from nbgrader.preprocessors import LimitOutput

from grading.classroom.files_beside import read_beside
from grading.classroom.untrusted_files import Rules
from grading.engine.assignment import Given
from grading.engine.grade_one import LONGEST, Graded, Work, content_of
from grading.engine.reading import Both, read_both
from grading.judge.court import Court, Student, Verdict
from grading.judge.notebook.document import Unreadable
from grading.judge.notebook.metadata import mark_of, name_of
from grading.judge.notebook.submission import add_notes
from grading.judge.notebook.whole import judged_steps, whole_steps
from grading.judge.processes.memory import TOO_LONG
from grading.terminal import one_line

MOST = Rules(entries=1000, bytes=40_000_000)  # of what a student hands in beside notebooks
NO_JUDGE = "it could not be judged, and a student's program could have forged what it gives"


class Run(NamedTuple):
    """A notebook that has run whole: with outputs, what each of its tests gives, and what to tell the student.

    `judged` is what the judge says of those tests that it was asked for; `left` are the files there at the end, for the
    notebooks that run after it; `stays` is where objects stayed in the student's process, if that was asked.
    """

    notebook: NotebookNode
    points: dict[str, float]
    judged: dict[str, Verdict]
    notes: list[str]
    left: dict[str, str]
    stays: list[str]


def with_files(work: Work, folder: Path, ignore: list[str]) -> Work:
    """Return a work with the files that a student handed in beside notebooks, as far as they are not too much."""
    beside = read_beside(folder, MOST._replace(exclude=[*ignore, "*.ipynb", ".*"]))
    missing = [
        f"a file is not there while this is graded: {one_line(path)} {problem}"
        for path, problem in (beside.no_files | beside.too_much).items()
    ]
    notes = {name: [*told, *missing] for name, told in work.notes.items()}
    return work._replace(files=beside.in_base64(), notes=notes)


def grade_exactly(given: Given, work: Work, court: Court) -> Graded:
    """Grade a submission. Whatever is in it becomes points and notes."""
    graded = Graded(work.student, {}, {}, {}, [], work.seed)
    left: dict[str, str] = {}
    for name in given.notebooks:
        found, notes = work.notebooks.get(name, "nothing was handed in"), list(work.notes.get(name, []))
        if name in given.exact.left_out:
            graded.scores[name] = dict.fromkeys(_graded_cells(given.lesson(name)))
            continue
        try:
            if isinstance(found, str):
                raise Unreadable(found)
            run = _read_and_run(given, name, found, work, court, left)
        except Unreadable as reason:
            notes.append(f"nothing could be graded: {reason}")
            notebook = given.with_tests(name, json.loads(given.notebooks[name], object_hook=NotebookNode))
            graded.scores[name] = dict.fromkeys(_graded_cells(notebook), 0.0)
        else:
            left |= run.left
            notebook, notes = run.notebook, [*notes, *run.notes]
            graded.scores[name], waiting = _scores(given, name, run)
            notes += [f"`{grade_id}` waits for a person: {why}" for grade_id, why in waiting.items()]
            graded.unanswered[name] = [
                mark_of(cell)["grade_id"] for cell in notebook.cells if _is_unanswered(cell)
            ]
            notebook, _ = LimitOutput().preprocess(notebook, {})
        add_notes(notebook, notes)
        graded.notebooks[name] = content_of(notebook)
        graded.notes.extend(notes)
    return graded


def _read_and_run(
    given: Given, name: str, content: bytes, work: Work, court: Court, left: Mapping[str, str]
) -> Run:
    """Do what `run_both` does with what was handed in. Raises Unreadable where that cannot be read."""
    lesson, tested = given.lesson(name), given.tested_lesson(name)
    with court.student(given.exact.modules, _total(given, name)) as student:
        both = read_both(student, lesson, tested, content, f"{name}.ipynb", bool(_to_judge(given, name)))
        return run_both(given, name, both, work, court, left, student)


def _to_judge(given: Given, name: str) -> set[str]:
    """Return the tests of a notebook that are to be judged."""
    tests = {mark_of(cell)["grade_id"] for cell in given.lesson(name).cells if is_test(cell)}
    return tests - given.unjudged[name].keys() - given.exact.by_hand.get(name, {}).keys()


def _total(given: Given, name: str) -> float:
    """Return how many seconds a notebook may take: by the course's cells, since of others there may be thousands."""
    return max(LONGEST, given.exact.seconds * len(given.lesson(name).cells))


def run_both(
    given: Given,
    name: str,
    both: Both,
    work: Work,
    court: Court,
    left: Mapping[str, str],
    student: Student | None = None,
) -> Run:
    """Run a notebook whole, where others have `left` files, and judge those of its tests that can be.

    `student` is the process that has read it, where one has.
    """
    how = given.exact
    notebook = both.whole
    own: dict[str, str | None] = {
        path: text for path, text in work.files.items() if path not in given.files or path in how.kept
    }
    own |= {path: None for path in how.kept if path not in own}
    own |= left
    last = name == [*given.notebooks][-1]
    total = _total(given, name)  # it is one limit for both
    end = time.monotonic() + total
    itself = {f"{name}.ipynb": base64.b64encode(json.dumps(notebook).encode()).decode()}
    steps = whole_steps(notebook, how.ignored)
    more: dict[str, Any] = {
        "files": given.files,
        "seed": work.seed,
        "seconds": how.seconds,
        "modules": how.modules,
    }
    whole = court.judge(
        notebook, exactly=steps, own=own | itself, leave=not last, total=total, student=student, **more
    )
    tests = [cell for cell in whole.notebook.cells if is_test(cell)]
    hung = {cell.source for cell in whole.notebook.cells if _took_too_long(cell)}
    points = {mark_of(cell)["grade_id"]: points_of(cell) for cell in tests}
    wanted = _to_judge(given, name)
    judged: dict[str, Verdict] = {}
    stays: list[str] = []
    if any(points[grade_id] for grade_id in wanted):  # the judge only takes away
        if both.to_judge:
            rebuilt = given.with_tests(name, both.to_judge)
            looks: dict[str, Any] = (
                {} if both.reads is None else {"look": both.reads.get, "defines": both.defined}
            )
            unjudged = points.keys() - wanted
            steps = judged_steps(
                rebuilt, given.tested_lesson(name), unjudged, how.answers.get(name, {}), **looks
            )
            steps = [step for step in steps if step.source not in hung]  # not once more in each process
            rest = max(end - time.monotonic(), how.seconds)
            stay = how.stays.get(name, [])
            found = court.judge(
                rebuilt, exactly=steps, own=own, stays=stay, total=rest, student=student, **more
            )
            stays = found.stays
            judged = {verdict.grade_id: verdict for verdict in found.verdicts}
        for grade_id in wanted - judged.keys():
            judged[grade_id] = Verdict(grade_id, 0.0, 0.0, NO_JUDGE)
    there = {path: text for path, text in whole.left.items() if text != given.files.get(path)}
    return Run(whole.notebook, points, judged, both.notes, there, stays)


def _took_too_long(cell: NotebookNode) -> bool:
    return any(output.get("ename") == TOO_LONG for output in cell.get("outputs", []))


def points_of(cell: NotebookNode) -> float:
    """Return what nbgrader gives for a test by its outputs."""
    try:
        points: float = utils.determine_grade(cell)[0]
    except (ValueError, KeyError):  # more points than there are, or none that can be read
        return float(mark_of(cell)["points"])
    return points


def _scores(given: Given, name: str, run: Run) -> tuple[dict[str, float | None], dict[str, str]]:
    """Return the points of each graded cell, and why a person has to mark where it is a test that has none."""
    scores: dict[str, float | None] = dict.fromkeys(
        _graded_cells(given.lesson(name))
    )  # a person marks what is not there
    waiting: dict[str, str] = dict(given.exact.by_hand.get(name, {}))
    for cell in run.notebook.cells:
        grade_id = mark_of(cell).get("grade_id", "")
        if is_test(cell):
            verdict = run.judged.get(grade_id)
            scores[grade_id] = run.points[grade_id]
            if verdict and verdict.points < run.points[grade_id]:
                waiting[grade_id] = f"it passes beside the answers, and not in the judge: {verdict.message}"
            if why := waiting.get(grade_id):
                scores[grade_id] = None
                cell.outputs = [
                    *cell.outputs,
                    new_output("display_data", {"text/plain": f"For a person to mark: {why}"}),
                ]
        elif utils.is_grade(cell):
            scores[grade_id] = utils.determine_grade(cell)[0]
    return scores, waiting


def _graded_cells(lesson: NotebookNode) -> list[str]:
    graded = (cell for cell in lesson.cells if utils.is_grade(cell) or utils.is_task(cell))
    return [name for cell in graded if (name := name_of(cell))]


def is_test(cell: NotebookNode) -> bool:
    """Tell whether a cell is a test, as nbgrader does."""
    return cell.cell_type == "code" and utils.is_grade(cell) and not utils.is_solution(cell)


def _is_unanswered(cell: NotebookNode) -> bool:
    return (
        bool(mark_of(cell))
        and utils.is_solution(cell)
        and mark_of(cell).get("checksum") == utils.compute_checksum(cell)
    )
