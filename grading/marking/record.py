"""What was decided by hand, beside the gradebook: rubrics, which items each answer was given, and how to take it back.

The gradebook has the points and the comment, and is right where the two differ. A file for each assignment, below `marking/` in
the class's folder, has the rest. It holds nothing that students wrote.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NotRequired, TypedDict

from filelock import FileLock

from grading.classroom import layout
from grading.classroom.folder import Classroom
from grading.marking.questions import Question
from grading.marking.rubric import Choice, Item, items_of
from grading.whole_files import write_whole

PATIENCE = 30  # seconds to wait for another server's marker
TAKEN_BACK = 5000  # answers whose earlier marks are kept


class Given(TypedDict):
    """What an answer was given: a `Choice`, and the score and the comment that it made."""

    items: Sequence[str]
    more: float
    words: str
    score: float | None
    comment: str | None


class Before(TypedDict):
    """An answer's mark before a decision; and what it was given, if anything."""

    manual: float | None
    waiting: bool
    comment: str | None
    given: Given | None


class Change(TypedDict):
    """What a decision has done to an answer: its mark before, and the version of the mark after it."""

    before: Before
    after: str


class Decision(TypedDict):
    """A decision on the answers to a question, by student; of a change of the rubric, the items before, and its version after."""

    id: str
    question: str
    time: str
    changes: dict[str, Change]
    items: NotRequired[list[list[Any]]]
    rubric: NotRequired[str]


class Record:
    """The record of an assignment, as it was read; `save` it in the `with` in which it was opened."""

    def __init__(self, path: Path, content: dict[str, Any]):
        self.path = path
        self.content = content

    def items(self, question: Question) -> list[Item]:
        """Return a question's rubric: as people have made it, else as the scheme has it."""
        kept = self._of(question).get("items")
        return items_of(question.scheme, question.points) if kept is None else [Item(*item) for item in kept]

    def set_items(self, question: Question, items: list[Item]) -> None:
        """Keep a question's rubric."""
        self._of(question)["items"] = [[*item] for item in items]

    def given(self, question: Question) -> dict[str, Given]:
        """Return what each student's answer was given."""
        given: dict[str, Given] = self._of(question).setdefault("given", {})
        return given

    @property
    def history(self) -> list[Decision]:
        """Decisions, the latest at the end, each with what there was before."""
        history: list[Decision] = self.content.setdefault("history", [])
        return history

    def save(self) -> None:
        """Write it."""
        history, left = self.history, TAKEN_BACK
        for place in range(len(history) - 1, -1, -1):
            left -= len(history[place]["changes"])
            if left < 0:
                del history[: place + 1]
                break
        write_whole(self.path, json.dumps(self.content, indent=1))

    def _of(self, question: Question) -> dict[str, Any]:
        parts: dict[str, Any] = self.content.setdefault("questions", {}).setdefault(question.key, {})
        return parts


def read_record(room: Classroom, assignment: str) -> Record:
    """Return an assignment's record as it is now."""
    path = room.root / layout.MARKING / f"{assignment}.json"
    return Record(path, json.loads(path.read_text("utf-8")) if path.exists() else {})


@contextmanager
def open_record(room: Classroom, assignment: str) -> Iterator[Record]:
    """Give an assignment's record to be changed: nobody else changes it meanwhile, not even from another server."""
    folder = room.root / layout.MARKING
    folder.mkdir(exist_ok=True)
    with FileLock(folder / ".lock", timeout=PATIENCE):
        yield read_record(room, assignment)


def choice_of(given: Given) -> Choice:
    """Return what was decided as it was."""
    return Choice(tuple(given["items"]), given["more"], given["words"])
