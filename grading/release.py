"""Give a class an assignment: its source, its record in the gradebook, its notebook on the exchange."""

import shutil
import sys
from pathlib import Path

import nbformat
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.exchange.default import ExchangeReleaseAssignment

from grading import deadlines, roster
from grading.classroom import ClassError, Classroom, replace_folder, shown
from grading.lessons import read_lesson
from grading.proof import check_release, kept_proof, proven


def release(room: Classroom, script: Path, force: bool = False, unproven: bool = False) -> str:
    """Give the class a lesson and hand it out; return what to tell the instructor.

    The class keeps the version that it was given. With `force` it gets today's, as long as nobody has handed in; with
    `unproven` also one that cannot be judged as it should be.

    Raises ClassError where that would change what students already have, and where the lesson cannot be judged.
    """
    roster.read_into(room)
    assignment = script.stem
    source = room.folder("source", assignment)
    with room.scratch() as scratch:
        fresh = copy_source(script, scratch)
        if source.exists():
            if same_files(fresh, source):
                deadlines.apply(room, assignment)
                hand_out(room, assignment)  # a release that was interrupted gets its end
                return f"{assignment} is released as it is in {shown(script.parent)}"
            if room.students(assignment) or _inbound(room, assignment):
                raise ClassError(
                    f"{assignment} has changed since this class was given it, and students have handed it in.\n"
                    f"To grade what they handed in with the new tests: regrade {assignment}"
                )
            if not force:
                raise ClassError(
                    f"{assignment} has changed since this class was given it. Nobody has handed it in yet:\n"
                    f"to replace what students can fetch, release it with --force"
                )
        elif _inbound(room, assignment):
            raise ClassError(
                f"{room.exchange} holds submissions of {assignment} for a class named {room.course_id} already.\n"
                f"Give this class a name of its own: c.CourseDirectory.course_id in {room.root}/nbgrader_config.py"
            )
        if not unproven:
            _check(room, assignment, fresh, script)
        generate(room, assignment, fresh)
        replace_folder(fresh, source)
    deadlines.apply(room, assignment)
    hand_out(room, assignment)
    return f"released {assignment}: students fetch it from the exchange, or get it in `bundle`"


def _check(room: Classroom, assignment: str, source: Path, script: Path) -> None:
    """Raise ClassError where the judge could not grade the lesson as it should; try that out beside the class."""
    with room.scratch() as scratch:
        stage = room.beside(scratch)
        generate(stage, assignment, source)
        check_release(proven(stage, assignment, source), source, script)
        kept_proof(room, assignment).parent.mkdir(exist_ok=True)
        kept_proof(stage, assignment).replace(kept_proof(room, assignment))


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


def generate(room: Classroom, assignment: str, source: Path) -> None:
    """Make the student's notebook of a class and record the assignment in its gradebook.

    Raises ClassError with nbgrader's reason where it cannot.
    """
    with room.scratch() as scratch:
        folders = {"source_directory": str(source.parent), "release_directory": str(scratch)}
        converter = room.step(GenerateAssignment, assignment, **folders)
        try:
            converter.start()
        except NbGraderException as error:
            reason = "\n".join(room.complaints[-3:])
            raise ClassError(
                f"nbgrader could not make a student's notebook of {assignment}:\n{reason}"
            ) from error
        replace_folder(scratch / assignment, room.folder("release", assignment))


def record_assignment(room: Classroom, assignment: str) -> None:
    """Record an assignment of another course in its gradebook where it is not yet; leave what was released as it is."""
    with room.gradebook() as gradebook:
        known = assignment in {entry.name for entry in gradebook.assignments}
    if known:
        return
    with room.scratch() as scratch:
        release = room.folder("release", assignment)
        if release.exists():
            shutil.copytree(release, scratch / "release")
        generate(room, assignment, room.folder("source", assignment))
        if (scratch / "release").exists():
            replace_folder(scratch / "release", release)


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


def _inbound(room: Classroom, assignment: str) -> list[Path]:
    return list((room.exchange / room.course_id / "inbound").glob(f"*+{assignment}+*"))
