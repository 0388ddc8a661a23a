"""The reader: finds in what a student handed in the answers, and what each cell reads.

It is the first that the student's process does, before any code of the student's runs there: locked in and limited, since
whatever reads what others wrote can be made to crash, hang or fill the memory. What it says is plain data: numbers of
the lesson's cells, and texts.
"""

import json
import warnings
from typing import Any

import nbformat
from nbformat import NotebookNode

from grading.judge.notebook.cells import names_in
from grading.judge.notebook.dependencies import reads_of_student
from grading.judge.notebook.document import Unreadable
from grading.judge.notebook.matching import Cell, Earlier
from grading.judge.notebook.metadata import is_answer
from grading.judge.notebook.sanitized import sanitized
from grading.judge.notebook.submission import read_cells, rebuild
from grading.judge.notebook.whole import to_judge
from grading.judge.processes.memory import limited
from grading.judge.wire import answers, messages
from grading.judge.wire.bridge import Bridge

QUESTIONS = (messages.Rebuild, messages.Whole, messages.ToJudge, messages.Reads, messages.Defines)
TAG = "cell of the lesson"  # in the metadata of a cell, which one it is
TOO_MUCH = "{} takes more memory, or nests deeper, than can be read"


class Reader:
    """Answers questions about one submission, which come over a bridge."""

    def __init__(self, bridge: Bridge):
        self.bridge = bridge
        self.submitted: list[Cell] = []
        self.sources: set[str] = set()  # of the code that is the student's

    def serve(self, question: messages.Reading) -> dict[str, Any]:
        """Return what is asked for, as it crosses, or the reason why there is nothing."""
        return self._checked(question).to_plain()

    def _checked(self, question: messages.Reading) -> answers.Answer:
        try:
            with limited(*question.limits), warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about a text that does not run yet
                return self._answer(question)
        except Unreadable as reason:
            return answers.Unreadable(str(reason))
        except (MemoryError, RecursionError):
            return answers.Unreadable(TOO_MUCH.format(question.name))
        except Exception as error:  # noqa: BLE001, whatever it is, it comes of what was handed in
            return answers.Unreadable(f"{question.name} cannot be read ({type(error).__name__})")

    def _answer(self, question: messages.Reading) -> answers.Answer:
        match question:
            case messages.Rebuild():
                return self._rebuild(question)
            case messages.Whole():
                return self._whole(question)
            case messages.ToJudge():
                return self._to_judge(question)
            case messages.Reads():
                return self._reads()
        return self._defines()

    def _rebuild(self, question: messages.Rebuild) -> answers.Cells:
        content = self.bridge.take(question.bytes)
        lesson = _tagged(question.lesson)
        earlier = [Earlier(*cell) for cell in question.earlier]
        made, notes = rebuild(lesson, read_cells(content, question.name), question.notes, earlier)
        cells = made.cells[1:] if notes else made.cells  # they are told at the top
        self.sources = {cell.source for cell in cells if _is_answer(cell)}
        return answers.Cells([_plain(cell, lesson) for cell in cells], notes)

    def _whole(self, question: messages.Whole) -> answers.Cells:
        """Return a notebook of another course as it is to run whole: it is kept here for what is asked next."""
        content = self.bridge.take(question.bytes)
        self.submitted = read_cells(content, question.name)
        lesson = _tagged(question.lesson)
        made, notes = sanitized(lesson, self.submitted)
        return answers.Cells([_plain(cell, lesson) for cell in made.cells], notes)

    def _to_judge(self, question: messages.ToJudge) -> answers.Cells:
        """Return what was read last as it is to be judged."""
        lesson = _tagged(question.lesson)
        made, notes = to_judge(lesson, self.submitted)
        cells = made.cells[1:] if notes else made.cells
        self.sources = {cell.source for cell in cells if _is_answer(cell)}
        return answers.Cells([_plain(cell, lesson) for cell in cells], notes)

    def _reads(self) -> answers.CellNames:
        """Return the names that each answer and each cell of the student's own reads."""
        known = {source: reads_of_student(source) for source in self.sources}
        return answers.CellNames(
            [(source, None if names is None else sorted(names)) for source, names in known.items()]
        )

    def _defines(self) -> answers.CellNames:
        """Return the names that each of them defines."""
        return answers.CellNames([(source, _defined(source)) for source in self.sources])


def _tagged(text: str) -> NotebookNode:
    """Return a lesson whose cells say which they are."""
    lesson: NotebookNode = nbformat.from_dict(json.loads(text))
    for number, cell in enumerate(lesson.cells):
        cell.metadata[TAG] = number
        cell.metadata.pop("parameter_sets", None)  # which are injected later
    return lesson


def _defined(source: str) -> list[str]:
    try:
        return names_in(source)
    except Exception:  # noqa: BLE001, what cannot be looked at defines nothing that is known
        return []


def _is_answer(cell: NotebookNode) -> bool:
    own = TAG not in cell.metadata
    return cell.cell_type == "code" and (own or is_answer(cell))


def _plain(cell: NotebookNode, lesson: NotebookNode) -> answers.Cell:
    """Return a cell as what it is of the lesson's, and what of it is the student's."""
    number, attachments = cell.metadata.get(TAG), cell.get("attachments", {})
    if number is None:
        return answers.Cell(None, cell.cell_type, cell.source, attachments)
    own = lesson.cells[number]
    return answers.Cell(
        number,
        None,
        cell.source if cell.source != own.source else None,
        attachments if cell.get("attachments") != own.get("attachments") else None,
    )


def rehearse() -> None:
    """Do once, in a parent, what is slow only once: with a lesson of one cell, which is its answer."""
    lesson = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("a = %time 1")])
    content = json.dumps(lesson).encode()
    rebuild(nbformat.from_dict(json.loads(content)), read_cells(content, "x.ipynb"))
    reads_of_student.__wrapped__("a = 1\na.b = %time 1")
    reads_of_student.__wrapped__("for a in b: c = [a for a in b]")
