"""Grade submissions one at a time: rebuild, run, write. One that fails stops none of the others."""

import contextlib
import secrets
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import nbformat
import psutil
from nbformat import NotebookNode
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException

from grading import deadlines, roster
from grading.classroom import ClassError, Classroom, remove_folder
from grading.submission import Rebuilt, Unreadable, empty, read_cells, rebuild

NOTES = "grader-notes.txt"
TIME, SECRET = "timestamp.txt", "submission_secret.txt"  # what nbgrader keeps beside a submission


# What a notebook does to those who run it, by the names of errors.
THEIRS = ("DeadKernelError", "CellTimeoutError", "RecursionError", "UnicodeEncodeError", "ValidationError")
LONGEST = 600  # seconds that a submission may take, after which its processes are killed


class NotGraded(ClassError):
    """Why a submission could not be graded, which is not its student's fault."""


class Graded(NamedTuple):
    """How the grading of one submission went."""

    student: str
    score: float
    highest: float
    by_hand: int  # answers that wait for a person
    notes: list[str]


def grade(
    room: Classroom, assignment: str, students: Iterable[str], report: Callable[[str], None] = print
) -> list[Graded]:
    """Grade those submissions that have not been graded as they are; say how each went.

    One that could not be graded is named and missing from what is returned.
    """
    roster.read_into(room)
    students = list(students)
    waiting = [student for student in students if not is_graded(room, assignment, student)]
    done = []
    try:
        for number, student in enumerate(waiting, 1):
            submitted = room.folder("submitted", assignment, student)
            try:
                outcome = grade_one(room, assignment, student, submitted)
            except NotGraded as reason:
                report(f"{number:4}/{len(waiting)}  {student}: NOT GRADED: {reason}")
                continue
            done.append(outcome)
            report(f"{number:4}/{len(waiting)}  {describe(outcome)}")
    finally:
        deadlines.apply(room, assignment)
    if len(waiting) < len(students):
        report(f"{len(students) - len(waiting)} graded before and not handed in again since")
    return done


def describe(outcome: Graded) -> str:
    """Return a grading in words."""
    by_hand = f", {outcome.by_hand} to mark by hand" if outcome.by_hand else ""
    notes = "".join(f"\n           {note}" for note in outcome.notes)
    return f"{outcome.student}: {outcome.score:g} of {outcome.highest:g}{by_hand}{notes}"


def is_graded(room: Classroom, assignment: str, student: str) -> bool:
    """Return whether what a student handed in last is what was graded."""
    submitted, graded = (room.folder(step, assignment, student) for step in ("submitted", "autograded"))
    return graded.is_dir() and all(_text(submitted / name) == _text(graded / name) for name in (TIME, SECRET))


def grade_one(room: Classroom, assignment: str, student: str, submitted: Path, *notes: str) -> Graded:
    """Grade one submission, with notes to tell its student.

    Where running it fails twice by what is in it, an empty one is graded instead, which says why: so that no older
    mark is left standing.

    Raises NotGraded where it fails by something else: no student's mark hangs on a full disk.
    """
    lessons = read_lessons(room.folder("release", assignment))
    if not (secret := submitted / SECRET).exists():  # without one, feedback could not be handed out
        secret.write_text(secrets.token_hex(64), "utf-8")
    for last_try in (False, True):
        try:
            rebuilt = {name: _rebuild(lesson, name, submitted, notes) for name, lesson in lessons.items()}
            _run(room, assignment, student, submitted, rebuilt)
            break
        except Exception as error:  # whatever it is, it must not stop the others
            cause = _cause(room, error)
            if last_try and not any(name in cause.partition(":")[0] for name in THEIRS):
                raise NotGraded(cause) from error
    else:
        reason = f"running it stopped the grader ({cause})"
        rebuilt = {name: empty(lesson, reason) for name, lesson in lessons.items()}
        _run(room, assignment, student, submitted, rebuilt)
    with room.gradebook() as gradebook:
        submission = gradebook.find_submission(assignment, student)
        grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
        return Graded(
            student,
            submission.score,
            submission.max_score,
            sum(grade.needs_manual_grade for grade in grades),
            [note for one in rebuilt.values() for note in one.notes],
        )


def read_lessons(folder: Path) -> dict[str, NotebookNode]:
    """Return the notebooks of an assignment as they were handed out, by their names."""
    return {path.stem: nbformat.read(path, as_version=4) for path in sorted(folder.glob("*.ipynb"))}


def _rebuild(lesson: NotebookNode, name: str, submitted: Path, notes: Iterable[str]) -> Rebuilt:
    try:
        path, renamed = _find_notebook(submitted, name)
        return rebuild(lesson, read_cells(path), [*notes, *renamed])
    except Unreadable as reason:
        return empty(lesson, str(reason))


def _find_notebook(submitted: Path, name: str) -> tuple[Path, list[str]]:
    """Return the notebook with a name, or the only one there is, as browsers rename what they download."""
    if (path := submitted / f"{name}.ipynb").exists():
        return path, []
    others = [path for path in sorted(submitted.rglob("*.ipynb")) if ".ipynb_checkpoints" not in path.parts]
    if len(others) == 1:
        return others[0], [f"{name}.ipynb was handed in as {others[0].name}"]
    found = ", ".join(path.name for path in others) or "no notebook"
    raise Unreadable(f"{name}.ipynb is missing; handed in: {found}")


def _run(
    room: Classroom, assignment: str, student: str, submitted: Path, rebuilt: dict[str, Rebuilt]
) -> None:
    """Run rebuilt notebooks and write marks, with nbgrader, from a folder that holds nothing else of the student's."""
    with room.scratch() as scratch:
        stage = scratch / student / assignment
        stage.mkdir(parents=True)
        for name, one in rebuilt.items():
            nbformat.write(one.notebook, stage / f"{name}.ipynb")
        notes = [note for one in rebuilt.values() for note in one.notes]
        (stage / NOTES).write_text("\n".join(notes), "utf-8")
        for name in (TIME, SECRET):
            if (submitted / name).exists():
                shutil.copyfile(submitted / name, stage / name)
        converter = room.step(Autograde, assignment, submitted_directory=str(scratch))
        converter.force = True
        room.complaints.clear()
        try:
            with _at_most(LONGEST):
                converter.start()
        except BaseException:
            if (graded := room.folder("autograded", assignment, student)).exists():
                remove_folder(graded)
            raise


@contextlib.contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Kill the processes that this one has started when time is up: some loops take no other end."""

    def kill() -> None:
        for process in psutil.Process().children(recursive=True):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()

    timer = threading.Timer(seconds, kill)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _cause(room: Classroom, error: Exception) -> str:
    """Return what went wrong, in one line; nbgrader says it in its log only."""
    if not isinstance(error, NbGraderException):
        return f"{type(error).__name__}: {error}"
    tracebacks = [complaint for complaint in room.complaints if complaint.startswith("Traceback")]
    return tracebacks[-1].strip().rpartition("\n")[2] if tracebacks else str(error)


def _text(path: Path) -> str | None:
    return path.read_text("utf-8").strip() if path.is_file() else None
