"""An assignment in a class's folder: its source, the student's notebook made from it, and that on the exchange."""

import shutil
import sys
from collections.abc import Iterator
from itertools import dropwhile
from pathlib import Path

import nbformat
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.exchange.default import ExchangeReleaseAssignment

from grading.classroom.folder import ClassError, Classroom, replace_folder
from grading.lessons.scripts import read_lesson

SAYS_NOTHING = (
    "Removing failed assignment",
    "Please see the the above traceback",
    "Config option ",
)  # of why


def copy_source(script: Path, target: Path) -> Path:
    """Copy a lesson into a folder: the instructor's notebook and the files beside it, not the script."""
    folder = target / script.stem
    shutil.copytree(
        script.parent, folder, ignore=shutil.ignore_patterns("*.ipynb", "*.py", "__pycache__", ".*")
    )
    nbformat.write(read_lesson(script), folder / f"{script.stem}.ipynb")
    return folder


def same_files(one: Path, other: Path) -> bool:
    """Return whether two folders hold the same files."""
    contents = (
        {p.relative_to(top): p.read_bytes() for p in top.rglob("*") if p.is_file()} for top in (one, other)
    )
    return next(contents) == next(contents)


def generate_assignment(room: Classroom, assignment: str, source: Path) -> None:
    """Make the student's notebook of a class and record the assignment in its gradebook.

    Raises ClassError with nbgrader's reason where it cannot.
    """
    with room.scratch() as scratch:
        folders = {"source_directory": str(source.parent), "release_directory": str(scratch)}
        converter = room.step(GenerateAssignment, assignment, **folders)
        try:
            converter.start()
        except NbGraderException as error:
            said = list(filter(None, map(_in_short, room.complaints)))
            reasons = [*_unreadable(source), *said[-3:]]
            raise ClassError(
                "\n".join([f"nbgrader could not make a student's notebook of {assignment}:", *reasons])
            ) from error
        replace_folder(scratch / assignment, room.folder("release", assignment))


def _unreadable(source: Path) -> Iterator[str]:
    """Name the notebooks that cannot be read: nbgrader does not."""
    for path in sorted(source.glob("*.ipynb")):
        try:
            nbformat.read(path, as_version=4)
        except Exception:  # noqa: BLE001, nbgrader's reason follows
            yield f"{path.name} is damaged: it cannot be read"


def _in_short(complaint: str) -> str:
    """Return what nbgrader complains of without where in its code that was."""
    *_, last = complaint.split("Traceback (most recent call last):\n")
    lines = list(dropwhile(lambda line: line.startswith(" "), last.splitlines()))
    return "\n".join(line for line in lines if not line.startswith(SAYS_NOTHING)).strip()


def record_assignment(room: Classroom, assignment: str) -> None:
    """Record an assignment of another course in its gradebook where it is not yet; leave what was released as it is."""
    if is_known(room, assignment):
        return
    with room.scratch() as scratch:
        release = room.folder("release", assignment)
        if release.exists():
            shutil.copytree(release, scratch / "release")
        generate_assignment(room, assignment, room.folder("source", assignment))
        if (scratch / "release").exists():
            replace_folder(scratch / "release", release)


def is_known(room: Classroom, assignment: str) -> bool:
    """Tell whether a gradebook has an assignment, with notebooks."""
    with room.gradebook() as gradebook:
        return any(entry.name == assignment and entry.notebooks for entry in gradebook.assignments)


def hand_out(room: Classroom, assignment: str) -> None:
    """Put the student's notebook on the exchange, where it is not there as it is."""
    if sys.platform == "win32":
        return  # nbgrader's exchange needs Unix permissions; a bundle hands lessons out there
    outbound = room.exchange / room.course_id / "outbound" / assignment
    if outbound.exists() and same_files(outbound, room.folder("release", assignment)):
        return
    exchange = room.step(ExchangeReleaseAssignment, assignment)
    exchange.force = True
    exchange.start()
    room.keep_apart()
