"""A lesson's code cells, run one by one without a kernel: hundreds of answers take seconds."""

import contextlib
import io
import random
import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import dask
from distributed import Client, SpecCluster

from grading.lessons.collected_answers import lesson_of
from grading.lessons.scripts import ROOT, read_lesson
from tests.replay import parameter_sets, prepared


@dataclass(frozen=True)
class Cell:
    """A code cell of a solution notebook.

    `grade_id` is empty where nothing is answered or checked; `exercise` names the exercise that the cell answers or
    checks.
    """

    source: str
    title: str
    grade_id: str = ""
    exercise: str = ""

    @property
    def is_answer(self) -> bool:
        return bool(self.exercise) and self.grade_id == self.exercise

    @property
    def is_check(self) -> bool:
        return bool(self.exercise) and self.grade_id != self.exercise

    def run(self, names: dict) -> None:
        """Run the cell among these names, without its magics."""
        source = re.sub(r"^%.*$", "", self.source, flags=re.MULTILINE)
        exec(compile(source, self.title, "exec", dont_inherit=True), names)  # noqa: S102, our own lessons and answers


def lesson_cells(name: str, solutions: Path = ROOT / "solutions") -> list[Cell]:
    """Return the code cells of a lesson's solution notebook under its first parameter set, hidden tests included."""
    notebook = read_lesson(solutions / name / f"{name}.py")
    notebook = prepared(notebook, parameter_sets(notebook)[0])
    cells, exercise = [], ""
    for number, cell in enumerate(notebook.cells):
        metadata = cell.metadata.get("nbgrader", {})
        if cell.cell_type != "code":
            continue
        if metadata.get("solution"):
            exercise = metadata["grade_id"]
        graded = metadata.get("solution") or metadata.get("grade")
        grade_id = metadata["grade_id"] if graded else ""
        title = f"<{name}: {grade_id or f'cell {number}'}>"
        cells.append(Cell(cell.source, title, grade_id, exercise if graded else ""))
    return cells


@dataclass
class Outcome:
    """What an answer did in each check of its exercise: grade_id → the error, or None; and what it complained of."""

    answer: Path
    errors: dict[str, Exception | None]
    stderr: str

    @property
    def failed(self) -> list[str]:
        """The checks that failed."""
        return [check for check, error in self.errors.items() if error]

    def is_own_error(self, check: str) -> bool:
        """Tell whether the answer's own code raised what the check failed with."""
        error = self.errors[check]
        return not isinstance(error, AssertionError) and str(self.answer) in _files(error)

    def stumbled(self, check: str) -> bool:
        """Tell whether the check did not judge the answer, but met an error in a line of its own."""
        error = self.errors[check]
        return not isinstance(error, AssertionError) and _files(error)[-1].endswith(f": {check}>")


@dataclass(frozen=True)
class Opened:
    """Clients and clusters that are open at some time, and what Dask computes with then."""

    those: list
    scheduler: str | None

    @classmethod
    def now(cls) -> "Opened":
        return cls([*Client._instances, *SpecCluster._instances], dask.config.get("scheduler", None))

    def close_others(self) -> None:
        """Close what was opened since."""
        for opened in [*Client._instances, *SpecCluster._instances]:
            if opened not in self.those:
                opened.close()
        dask.config.set(
            scheduler=self.scheduler
        )  # clients put it back in the order in which they were opened


def error_of(cell: Cell, names: dict) -> Exception | None:
    """Return what a check raises, if anything."""
    try:
        cell.run(names)
    except Exception as error:  # noqa: BLE001, whatever an answer may raise
        return error
    return None


def _files(error: Exception) -> list[str]:
    return [frame.filename for frame in traceback.extract_tb(error.__traceback__)]


class Reading:
    """A lesson that is read from top to bottom, with one answer after the other in the place of its own.

    Cells that answer or check another exercise are left out. All cells share one namespace, as in a notebook; it is put
    back after each answer, except for objects that an answer changes in place; clusters that it left open are closed.
    """

    def __init__(self, name: str, folder: Path):
        self.name = name
        self.folder = folder  # where pictures are saved
        self.cells = lesson_cells(name)
        self.position = 0
        self.names: dict = {"__name__": "__main__"}
        self.outside = Opened.now()

    def close(self) -> None:
        """Close what the lesson has opened so far, as its last cells do: a client would be everybody's."""
        self.outside.close_others()
        for value in self.names.values():
            if isinstance(value, TemporaryDirectory):
                value.cleanup()

    def try_answer(self, exercise: str, answer: Path, seed: str = "") -> Outcome:
        """Put an answer in the place of an exercise's solution, and run the exercise's checks.

        With a seed the inputs that each of them draws are always the same. An exercise that has moved to another lesson is tried there.
        """
        if not (places := self._places(exercise)):
            self.close()
            self.__init__(lesson_of(exercise, self.name), self.folder)
            places = self._places(exercise)
        (place,) = places
        if place < self.position:
            self.close()
            self.__init__(self.name, self.folder)
        self._read_on(place)
        with self._restored(), contextlib.chdir(self.folder):
            return self._outcome(place, answer, seed)

    def _places(self, exercise: str) -> list[int]:
        return [i for i, cell in enumerate(self.cells) if cell.is_answer and cell.exercise == exercise]

    def _read_on(self, stop: int) -> None:
        """Run the cells that neither answer nor check, up to a position."""
        with contextlib.chdir(self.folder):
            for cell in self.cells[self.position : stop]:
                if not cell.grade_id:
                    cell.run(self.names)
        self.position = stop

    def _outcome(self, place: int, answer: Path, seed: str) -> Outcome:
        exercise = self.cells[place].exercise
        last = max(i for i, cell in enumerate(self.cells) if cell.exercise == exercise)
        errors: dict[str, Exception | None] = {}
        with contextlib.redirect_stderr(io.StringIO()) as stderr:
            Cell(answer.read_text("utf-8"), str(answer)).run(self.names)
            for cell in self.cells[place + 1 : last + 1]:
                if cell.is_check:
                    random.seed(seed or None)
                    errors[cell.grade_id] = error_of(cell, self.names)
                elif not cell.is_answer:
                    cell.run(self.names)
        return Outcome(answer, errors, stderr.getvalue())

    @contextlib.contextmanager
    def _restored(self) -> Iterator[None]:
        before, opened = dict(self.names), Opened.now()
        try:
            yield
        finally:
            self.names.clear()
            self.names.update(before)
            opened.close_others()  # the next answer's compute would go there
