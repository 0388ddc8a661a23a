"""Grade one submission, from plain data to plain data: rebuild it, and let it be judged."""

import contextlib
import json
import time
from typing import NamedTuple

from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import LimitOutput

from grading.engine.assignment import Given
from grading.engine.reading import read
from grading.judge.court import Court, Judged
from grading.judge.notebook.document import Unreadable
from grading.judge.notebook.metadata import metadata_of, name_of
from grading.judge.notebook.submission import Rebuilt, empty

SECONDS = 30.0  # that a cell, or one call of an answer, may take
LONGEST = 600.0  # seconds that a notebook may take


class Work(NamedTuple):
    """A submission to grade: the bytes of its notebooks by name, or why there are none; and what to tell its student.

    `files` are those beside the notebook, by path, in base64.
    """

    student: str
    notebooks: dict[str, bytes | str]
    notes: dict[str, list[str]]
    seed: str
    files: dict[str, str] = {}  # noqa: RUF012, never changed; what was handed in beside them, in base64


class Graded(NamedTuple):
    """A graded submission.

    `notebooks` are files with the outputs of their cells; `scores` the points of each graded cell by notebook and
    grade_id, None where a person has to mark; `unanswered` the answers that are as they were given. `inputs` are those with
    which checks have failed, by notebook and grade_id; `seconds` what each check took on the clock, and `memory` by how
    many MB it raised the most that the student's process had had, likewise.
    """

    student: str
    notebooks: dict[str, bytes]
    scores: dict[str, dict[str, float | None]]
    unanswered: dict[str, list[str]]
    notes: list[str]
    seed: str
    inputs: dict[str, dict[str, str]] = {}  # noqa: RUF012, never changed
    seconds: dict[str, dict[str, float]] = {}  # noqa: RUF012, never changed
    memory: dict[str, dict[str, float]] = {}  # noqa: RUF012, never changed


def grade_work(given: Given, work: Work, court: Court) -> Graded:
    """Grade a submission. Whatever is in it becomes points and notes."""
    graded = Graded(work.student, {}, {}, {}, [], work.seed, {}, {}, {})
    for name in given.notebooks:
        rebuilt, judged = _judged(given, work, name, court)
        notebook, _ = LimitOutput().preprocess(judged.notebook, {})
        graded.scores[name] = _scores(notebook, {v.grade_id: v.points for v in judged.verdicts})
        if inputs := {v.grade_id: v.inputs for v in judged.verdicts if v.inputs}:
            graded.inputs[name] = inputs
        graded.seconds[name] = {v.grade_id: v.seconds for v in judged.verdicts if v.seconds is not None}
        graded.memory[name] = {v.grade_id: v.memory for v in judged.verdicts if v.memory is not None}
        graded.unanswered[name] = [
            grade_id for cell in notebook.cells if _is_unanswered(cell) and (grade_id := name_of(cell))
        ]
        graded.notebooks[name] = content_of(notebook)
        graded.notes.extend(rebuilt.notes)
    return graded


def content_of(notebook: NotebookNode) -> bytes:
    """Return a graded notebook as it is kept."""
    # Not by nbformat: it indents, which takes longer. A note may be put before the cells later, so they come first.
    return json.dumps({"cells": notebook.cells, **notebook}, ensure_ascii=False).encode()


def _judged(given: Given, work: Work, name: str, court: Court) -> tuple[Rebuilt, Judged]:
    """Let a notebook be read, and then judged, by one process; return both."""
    lesson, notes = given.lesson(name), work.notes.get(name, [])
    end = time.monotonic() + LONGEST
    with contextlib.ExitStack() as stack:
        student = None
        try:
            if isinstance(found := work.notebooks[name], str):
                raise Unreadable(found)
            student = stack.enter_context(court.student())
            earlier = (given.earlier or {}).get(name, [])
            rebuilt, reads = read(student, lesson, found, f"{name}.ipynb", notes, earlier)
        except Unreadable as reason:
            rebuilt, reads, student = empty(lesson, str(reason), notes), None, None
        judged = court.judge(
            given.with_tests(name, rebuilt.notebook),
            given.tested_lesson(name),
            unjudged=given.unjudged[name],
            files=given.files,
            own=work.files,
            shown=given.shown.get(name),
            seed=work.seed,
            seconds=SECONDS,
            total=min(LONGEST, max(end - time.monotonic(), SECONDS)),
            reads=reads,
            student=student,
        )
    return rebuilt, judged


def _is_unanswered(cell: NotebookNode) -> bool:
    if not utils.is_solution(cell):
        return False
    return bool(metadata_of(cell).get("checksum") == utils.compute_checksum(cell))


def _scores(notebook: NotebookNode, points: dict[str, float]) -> dict[str, float | None]:
    """Return the points of each graded cell: what the judge says, or nbgrader does of an answer for a person."""
    scores: dict[str, float | None] = {}
    for cell in notebook.cells:
        name = name_of(cell) or ""
        if utils.is_grade(cell):
            scores[name] = points[name] if name in points else utils.determine_grade(cell)[0]
        elif utils.is_task(cell):
            scores[name] = None
    return scores
