"""Grade again what was handed in, after a test was mended, added or split.

All is done beside the class first, on a copy of its gradebook; the class changes in one last step. An interruption
before that step changes nothing, and one in it is made good by the next command.
"""

import json
from collections.abc import Callable
from pathlib import Path

from nbgrader.api import Assignment, Gradebook
from tqdm import tqdm

from grading.autograde import PLAIN, NotGraded, Options, check_sandbox, grade_each, tell
from grading.classroom import layout
from grading.classroom.assignments import copy_source, generate_assignment, hand_out, same_files
from grading.classroom.folder import (
    ClassError,
    Classroom,
    make_writable,
    remove_folder,
    replace_folder,
    shown,
)
from grading.classroom.layout import RECORDS
from grading.classroom.records import graded_before
from grading.classroom.versions import EARLIER, keep_version
from grading.engine.proof import proven
from grading.gradebook.backup import back_up
from grading.gradebook.changes import Move, changes, describe, half_changed, why
from grading.gradebook.copies import copy_gradebook, digest_of_gradebook
from grading.gradebook.standing import Standing, carry_over, grades_of, keep_total, read_standing
from grading.terminal import one_line, say
from grading.whole_files import write_whole

COMPLETE = "complete"  # the file that says so
MENDED = "the checks of this lesson were mended after you handed in, and your work was graded again with the new ones"


def regrade(
    room: Classroom,
    assignment: str,
    script: Path | None,
    allow_lower: bool = False,
    report: Callable[[str], None] = say,
    options: Options = PLAIN,
) -> list[Move]:
    """Grade all that was handed in with today's tests of a lesson, or with the class's own where there is no script.

    Marks and comments given by hand stay. No mark is lowered without `allow_lower`: what the new tests would take is
    given back, first on the checks that take it.

    Raises ClassError, with nothing changed, where the new lesson has no place for marks that were given.
    """
    check_sandbox(options)
    students = room.students(assignment)
    graded = graded_before(room, assignment, students)
    if waiting := [student for student in students if student not in graded]:
        raise ClassError(
            f"not graded yet: {', '.join(map(one_line, waiting))}; grade them first, so that it can be seen what moves"
        )
    report(f"backed up to {shown(back_up(room))}")
    try:
        moves = _regrade_beside(room, assignment, script, allow_lower, report, options)
    finally:
        settle(room)
    hand_out(room, assignment)
    return moves


def _regrade_beside(
    room: Classroom,
    assignment: str,
    script: Path | None,
    allow_lower: bool,
    report: Callable[[str], None],
    options: Options,
) -> list[Move]:
    stage = room.beside(room.root / layout.STAGE)
    stage.root.mkdir()
    keep_version(room, assignment, stage)
    read = digest_of_gradebook(room)
    copy_gradebook(room, stage)
    source = room.folder("source", assignment)
    fresh = copy_source(script, stage.root / "source") if script else source
    report("\n".join(changes(source, fresh)))
    notes = [] if same_files(source, fresh) else [MENDED]

    with stage.gradebook() as gradebook:
        entry = gradebook.find_assignment(assignment)
        before = {submission.student_id: read_standing(submission) for submission in entry.submissions}
        points, due = entry.max_score, entry.duedate
        gradebook.remove_assignment(assignment)
    generate_assignment(stage, assignment, fresh)
    with stage.gradebook() as gradebook:
        entry = gradebook.find_assignment(assignment)
        entry.duedate = due
        gradebook.db.commit()
        _check_room(gradebook, assignment, before, points, allow_lower)
        with gradebook.db.no_autoflush:  # each query would write what is not complete yet
            for student, standing in before.items():
                gradebook.update_or_create_submission(assignment, student, extension=standing.extension)

    handed_in = [s for s in before if room.folder("submitted", assignment, s).is_dir()]
    given = proven(stage, assignment, fresh)
    outcomes = grade_each(stage, given, handed_in, options, notes, room)
    for outcome in tqdm(outcomes, total=len(handed_in), unit=" submissions", disable=None, leave=False):
        if isinstance(outcome, NotGraded):
            raise ClassError(f"{outcome}\nso nothing has changed")
    moves = []
    for number, (student, standing) in enumerate(sorted(before.items()), 1):
        move = _settle_one(stage, assignment, student, standing, student not in handed_in, allow_lower)
        report(f"{number:4}/{len(before)}  {describe(move)}")
        moves.append(move)
    for name in half_changed(source, fresh):
        if rejected := [student for student in handed_in if _still_fails(stage, assignment, student, name)]:
            report(
                f"`{name}`: only its visible half has changed. Its hidden tests are as they were, and reject "
                f"{len(rejected)} of {len(handed_in)} answers, also where the visible half passes now"
            )
    write_whole(stage.root / COMPLETE, json.dumps([assignment, read]))
    return moves


def _still_fails(stage: Classroom, assignment: str, student: str, name: str) -> bool:
    with stage.gradebook() as gradebook:
        grades = grades_of(gradebook.find_submission(assignment, student))
        return name in grades and (grades[name].auto_score or 0) < grades[name].max_score


def settle(room: Classroom) -> None:
    """Bring a finished second grading into the class, or clear away one that was interrupted.

    The gradebook goes first, all of it or nothing: marks given from then on are marks in the new one.

    Raises ClassError, with the class as it was, where the gradebook has changed since it was read.
    """
    stage = room.beside(room.root / layout.STAGE)
    if not stage.root.exists():
        return
    if (stage.root / COMPLETE).exists():
        assignment, read = json.loads((stage.root / COMPLETE).read_text("utf-8"))
        if _identity(room, assignment) != _identity(stage, assignment):
            if digest_of_gradebook(room) != read:
                _clear(stage)
                raise ClassError(
                    "the gradebook has changed meanwhile (in formgrader?), so nothing of the regrade of "
                    f"{assignment} was taken in; do it again"
                )
            copy_gradebook(stage, room)
        _take_folders(room, stage, assignment)
    _clear(stage)


def _identity(room: Classroom, assignment: str) -> str | None:
    """Return what an assignment is called inside a gradebook: another name each time that it is recorded."""
    with room.gradebook() as gradebook:
        found: str | None = gradebook.db.query(Assignment.id).filter(Assignment.name == assignment).scalar()
    return found


def _take_folders(room: Classroom, stage: Classroom, assignment: str) -> None:
    graded = [("autograded", path.parent.name) for path in stage.root.glob("autograded/*/*")]
    graded += [(RECORDS, student) for _, student in graded]
    if (kept := stage.root / EARLIER / assignment).exists():
        replace_folder(kept, room.root / EARLIER / assignment)
    for step, student in [("source", "."), ("release", "."), *graded]:
        if (fresh := stage.folder(step, assignment, student)).exists():
            if (old := room.folder(step, assignment, student)).exists():
                make_writable(old)
            replace_folder(fresh, old)


def _clear(stage: Classroom) -> None:
    (stage.root / COMPLETE).unlink(missing_ok=True)  # first: what is removed in part is not to be taken in
    remove_folder(stage.root)


def _check_room(
    gradebook: Gradebook, assignment: str, before: dict[str, Standing], points: float, allow_lower: bool
) -> None:
    """Raise ClassError where marks that were given have no place in the new lesson."""
    entry = gradebook.find_assignment(assignment)
    several = len(entry.notebooks) > 1
    cells = {
        f"{notebook.name}/{cell.name}" if several else cell.name
        for notebook in entry.notebooks
        for cell in [*notebook.grade_cells, *notebook.solution_cells, *notebook.task_cells]
    }
    lost = {
        f"{one_line(student)} ({name})"
        for student, standing in before.items()
        for name in standing.by_hand
        if name not in cells
    }
    if lost and not allow_lower:
        raise ClassError(
            f"marks or comments given by hand belong to cells that are gone: {', '.join(sorted(lost))}.\n"
            "Give those cells their old grade_id, or drop what was given with --allow-lower"
        )
    if entry.max_score < points and not allow_lower:
        raise ClassError(
            f"{assignment} has {entry.max_score:g} points now and had {points:g}, so marks would fall.\n"
            "Give it as many points as it had, or accept that with --allow-lower"
        )


def _settle_one(
    stage: Classroom, assignment: str, student: str, before: Standing, by_hand: bool, allow_lower: bool
) -> Move:
    """Bring what a student had by hand to the new marks; keep the total unless it may fall."""
    with stage.gradebook() as gradebook:
        submission = gradebook.find_submission(assignment, student)
        carry_over(submission, before, all_scores=by_hand)
        gradebook.db.commit()
        given = submission.score
        reasons = why(submission, before)
        if given < before.total and not allow_lower:
            keep_total(submission, before)
            reasons.append(f"the new tests alone give {given:g}")
            folder = stage.folder("autograded", assignment, student)
            if folder.exists():  # it does not where what was handed in is gone
                make_writable(folder)
                tell(
                    folder,
                    stage.folder(RECORDS, assignment, student),
                    f"by the new checks it would be {given:g}; your mark stays as it was",
                )
        gradebook.db.commit()
        return Move(student, before.total, submission.score, reasons)
