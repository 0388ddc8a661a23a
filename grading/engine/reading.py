"""What the reader says of a submission, made a notebook again: all from the lesson, only texts from the student."""

import json
import re
import time
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any, NamedTuple

import nbformat
from nbformat import NotebookNode

from grading.judge.court import Student
from grading.judge.notebook.cells import code_cell, text_cell
from grading.judge.notebook.document import LARGEST, Unreadable
from grading.judge.notebook.metadata import mark_of
from grading.judge.notebook.outputs import PICTURES
from grading.judge.notebook.sanitized import is_locked, is_test, to_run_whole
from grading.judge.notebook.submission import MOST, Rebuilt, finish
from grading.judge.wire import answers, messages
from grading.judge.wire.bridge import Broken
from grading.judge.wire.messages import Malformed

MEMORY = 2**30  # bytes that reading may take
SECONDS = 30  # of processor time
PATIENCE = 120.0  # seconds that reading may take, longer than its processor time: others may be busy
PLAIN = re.compile(r"[A-Za-z0-9._-]+")  # the name of what is attached
LONGEST_NOTE = 20_000  # characters
HELD = "{} cannot be read: it takes more time or memory than reading a notebook may take"


class Read(NamedTuple):
    """A notebook to grade, and which names each of its student's cells reads: no cell's where nothing was handed in."""

    rebuilt: Rebuilt
    reads: dict[str, frozenset[str] | None] | None


class Both(NamedTuple):
    """A notebook of another course, as it is to run whole and, where it can be, as it is to be judged.

    `reads` and `defines` have the names that each of its student's cells reads and defines, where a reader has looked.
    """

    whole: NotebookNode
    to_judge: NotebookNode | None
    notes: list[str]
    reads: dict[str, frozenset[str] | None] | None = None
    defines: dict[str, list[str]] | None = None

    def defined(self, source: str) -> list[str]:
        """Return the names that a cell of the student's defines, as far as that is known."""
        return (self.defines or {}).get(source, [])


def read(
    student: Student,
    lesson: NotebookNode,
    content: bytes,
    name: str,
    notes: list[str],
    earlier: Iterable[Any] = (),
) -> Read:
    """Return a submitted notebook as it is to be graded, read by the process that is to be its student's.

    `earlier` are cells as `Earlier` has them.

    Raises Unreadable where nothing can be graded, with a reason for the student.
    """
    question = messages.Rebuild(_limits(), name, json.dumps(lesson), notes, list(earlier), len(content))
    try:
        rebuilt = finish(lesson, *_assembled(lesson, _cells(student, question, content)))
    except (Broken, Malformed):
        raise Unreadable(HELD.format(name)) from None
    return Read(rebuilt, _reads(student))


def read_both(
    student: Student, lesson: NotebookNode, tested: NotebookNode, content: bytes, name: str, judge: bool
) -> Both:
    """Return a submitted notebook of another course, read by the process in which it is to run whole.

    `tested` is the lesson with its hidden tests, and `judge` tells whether it is to be judged, too.

    Raises Unreadable where nothing can be graded, with a reason for the student.
    """
    question = messages.Whole(_limits(), name, json.dumps(tested), len(content))
    try:
        told = _cells(student, question, content)
        whole = to_run_whole(tested, _sanitized(tested, told))
    except (Broken, Malformed):
        raise Unreadable(HELD.format(name)) from None
    notes = _notes(told)
    if not judge:
        return Both(whole, None, notes, {}, {})
    try:
        told = _cells(student, messages.ToJudge(_limits(), name, json.dumps(lesson)))
        to_judge = finish(lesson, _assembled(lesson, told)[0], []).notebook
    except (Broken, Malformed, Unreadable):
        return Both(whole, None, notes, {}, {})
    return Both(whole, to_judge, notes, _reads(student), _defines(student))


def _limits() -> tuple[int, int]:
    return MEMORY, SECONDS


def _ask(student: Student, question: messages.Reading, content: bytes = b"") -> dict[str, Any]:
    return student.ask(question.to_plain(), time.monotonic() + PATIENCE, content)


def _cells(student: Student, question: messages.Reading, content: bytes = b"") -> answers.Cells:
    told = answers.read(_ask(student, question, content), (answers.Cells, answers.Unreadable))
    if isinstance(told, answers.Cells):
        return told
    assert isinstance(told, answers.Unreadable)
    raise Unreadable(told.reason[:LONGEST_NOTE])


def _reads(student: Student) -> dict[str, frozenset[str] | None]:
    """Return what the cells of the notebook that was read last read: nothing where that takes too long."""
    return {source: frozenset(names) for source, names in _names(student, messages.Reads(_limits(), ""))}


def _defines(student: Student) -> dict[str, list[str]]:
    """Return what they define, likewise."""
    return dict(_names(student, messages.Defines(_limits(), "")))


def _names(student: Student, question: messages.Reading) -> Iterator[tuple[str, list[str]]]:
    """Give what is known: a cell of which nothing is known is no cell of theirs here."""
    try:
        told = answers.read(_ask(student, question), (answers.CellNames,))
    except (Broken, Malformed):
        return
    for source, names in told.names:
        if names is not None:
            yield source, [*filter(str.isidentifier, names)]


def _assembled(lesson: NotebookNode, told: answers.Cells) -> tuple[list[NotebookNode], list[str]]:
    """Return a notebook's cells and the notes on it.

    Raises Malformed unless each of the lesson's cells is there once, in its order, and changed only where it is an answer.
    """
    if len(told.cells) > MOST + 2 * len(lesson.cells):
        raise Malformed
    made, place = [], 0
    for cell in told.cells:
        if cell.lesson is None:
            made.append(_own(cell))
            continue
        if cell.lesson != place or place == len(lesson.cells):
            raise Malformed
        own = lesson.cells[place]
        made.append(_filled(own, cell, not own.metadata.get("nbgrader", {}).get("solution")))
        place += 1
    if place != len(lesson.cells) or sum(len(cell.source) for cell in made) > 2 * LARGEST:
        raise Malformed
    return made, _notes(told)


def _sanitized(lesson: NotebookNode, told: answers.Cells) -> list[NotebookNode]:
    """Return the cells of a notebook to run whole.

    Raises Malformed where a cell of the lesson's is there twice, or one that is locked is changed, or a test is missing.
    """
    if len(told.cells) > MOST + len(lesson.cells):
        raise Malformed
    made, there = [], set()
    for cell in told.cells:
        if (number := cell.lesson) is None:
            made.append(_own(cell))
            continue
        if number in there or not 0 <= number < len(lesson.cells) or not mark_of(lesson.cells[number]):
            raise Malformed
        there.add(number)
        made.append(_filled(lesson.cells[number], cell, is_locked(lesson.cells[number])))
    tests = {n for n, cell in enumerate(lesson.cells) if is_test(cell)}
    if tests - there or sum(len(cell.source) for cell in made) > 2 * LARGEST:
        raise Malformed
    return made


def _notes(told: answers.Cells) -> list[str]:
    return [note[:LONGEST_NOTE] for note in told.notes]


def _filled(own: NotebookNode, told: answers.Cell, locked: bool) -> NotebookNode:
    cell = deepcopy(own)
    if locked and (told.source, told.attachments) != (None, None):
        raise Malformed
    if told.source is not None:
        cell.source = told.source
    if own.cell_type == "markdown" and told.attachments is not None:
        cell.attachments = nbformat.from_dict(_pictures(told.attachments))
    return cell


def _own(told: answers.Cell) -> NotebookNode:
    if told.source is None:
        raise Malformed
    return (
        code_cell(told.source) if told.own == "code" else text_cell(told.source, _pictures(told.attachments))
    )


def _pictures(attachments: dict[str, dict[str, str]] | None) -> dict[str, dict[str, str]]:
    if attachments is None or not all(
        PLAIN.fullmatch(name) and set(kinds) <= set(PICTURES) for name, kinds in attachments.items()
    ):
        raise Malformed
    return attachments
