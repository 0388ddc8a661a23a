"""Give a class an assignment: its source, its record in the gradebook, its notebook on the exchange."""

from pathlib import Path

from grading.classroom import layout, roster
from grading.classroom.assignments import copy_source, generate_assignment, hand_out, same_files
from grading.classroom.folder import ClassError, Classroom, replace_folder, shown
from grading.classroom.versions import keep_version
from grading.engine.proof import check_release, kept_proof, proven
from grading.terminal import say


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
                f"Give this class a name of its own: c.CourseDirectory.course_id in {room.root}/{layout.SETTINGS}"
            )
        if not unproven:
            _check(room, assignment, fresh, script)
        keep_version(room, assignment)
        generate_assignment(room, assignment, fresh)
        replace_folder(fresh, source)
    hand_out(room, assignment)
    return f"released {assignment}: students fetch it from the exchange, or get it in `bundle`"


def _check(room: Classroom, assignment: str, source: Path, script: Path) -> None:
    """Raise ClassError where the judge could not grade the lesson as it should; try that out beside the class."""
    with room.scratch() as scratch:
        stage = room.beside(scratch)
        generate_assignment(stage, assignment, source)
        say(f"running {assignment} with its own answers; its cells wait there as they do for a student")
        given = proven(stage, assignment, source)
        say(
            "trying the answers that were collected for its exercises, once with this grader; a lesson with many takes a minute or two"
        )
        check_release(given, source, script)
        kept_proof(room, assignment).parent.mkdir(exist_ok=True)
        kept_proof(stage, assignment).replace(kept_proof(room, assignment))


def _inbound(room: Classroom, assignment: str) -> list[Path]:
    return list((room.exchange / room.course_id / "inbound").glob(f"*+{assignment}+*"))
