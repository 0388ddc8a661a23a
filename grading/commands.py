"""What the commands of a class do, from release to marks."""

import argparse
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from course.server import serve
from grading import COURSE
from grading.autograde import Options
from grading.classroom import deadlines, layout
from grading.classroom.assignments import record_assignment
from grading.classroom.folder import ClassError, Classroom, check_name, shown
from grading.classroom.groups import share
from grading.engine.grade_many import warning_of
from grading.gradebook.backup import back_up
from grading.gradebook.marks import read_marks
from grading.lessons import scripts as lessons
from grading.marking import COURSE as MARKED_COURSE
from grading.platforms.marks import write_marks_for
from grading.steps.bundle import make_bundle
from grading.steps.collect import Collected, collect_exchange, collect_upload
from grading.steps.export import export, table
from grading.steps.feedback import hand_out_feedback, make_feedback, pack_feedback
from grading.steps.grade import grade
from grading.steps.regrade import regrade
from grading.steps.release import release
from grading.steps.report import report
from grading.terminal import FEW, one_line, say

Arguments = argparse.Namespace


def run_release(room: Classroom, arguments: Arguments) -> None:
    known = lessons.known_lessons()
    name = check_name("lesson", arguments.assignment, list(known))
    say(release(room, known[name], arguments.force, arguments.unproven))


def run_collect(room: Classroom, arguments: Arguments) -> int:
    assignment = check_name("assignment", arguments.assignment, room.assignments())
    if arguments.place:
        collected = collect_upload(
            room, assignment, arguments.place, arguments.match, _time(arguments.received), arguments.student
        )
    else:
        collected = collect_exchange(room, assignment, arguments.student, arguments.any_owner)
    for line in share(room, assignment):
        say(line)
    return _tell(collected)


def _time(text: str | None) -> datetime | None:
    try:
        return deadlines.read_time(text) if text else None
    except ValueError:
        raise ClassError(f"--received is like 2026-12-01 18:00 +0100, not {text!r}") from None


def _tell(collected: Collected) -> int:
    for problem in collected.problems:
        say(one_line(problem), aside=True)
    count = len(collected.students)
    say(f"collected {count} new: {_names(collected.students)}" if count else "nothing new to collect")
    return 1 if collected.problems else 0


def run_grade(room: Classroom, arguments: Arguments) -> int:
    assignment, students = room.check_names(arguments.assignment, arguments.student)
    if not students:
        where = f": there is no {room.folder('submitted', assignment, 'STUDENT')}" if room.foreign else ""
        raise ClassError(f"nothing of {assignment} has been collected yet{where}")
    if arguments.course:
        record_assignment(room, assignment)
    left = grade(room, assignment, students, options=_options(arguments))
    if len(students) <= FEW:
        say(f"\n{table(read_marks(room, [assignment], arguments.student))}")
    else:
        say(f"\n`export` shows the marks of all {len(students)}, and writes them into a file")
    if arguments.unsafe:
        say(
            "\nWARNING: graded without a sandbox, so students' code could do whatever you can",
            aside=True,
        )
    if left:
        say(
            f"\nnot graded: {', '.join(map(one_line, left))}; for more see {shown(room.root)}/{layout.LOG}",
            aside=True,
        )
    return 1 if left else 0


def _options(arguments: Arguments) -> Options:
    if arguments.scheduler and (warning := warning_of(arguments.scheduler)):
        say(warning, aside=True)
    return Options(
        getattr(arguments, "force", True), arguments.scheduler, arguments.workers, arguments.unsafe
    )


def run_feedback(room: Classroom, arguments: Arguments) -> int:
    assignment, students = room.check_names(arguments.assignment, arguments.student)
    made = make_feedback(room, assignment, students)
    for problem in made.problems:
        say(one_line(problem), aside=True)
    old = len(students) - len(made.students) - len(made.problems)
    say(f"made {_count(made.students)}; {old} are current")
    return 1 if made.problems else 0


def run_release_feedback(room: Classroom, arguments: Arguments) -> int:
    if arguments.platform and not arguments.zip:
        raise ClassError("--for says how to pack pages: give --zip FILE, too")
    assignment, students = room.check_names(arguments.assignment, arguments.student)
    new, problems = hand_out_feedback(room, assignment, students)
    for problem in problems:
        say(problem, aside=True)
    say(f"handed out {_count(new)}")
    if arguments.zip:
        packed, unnamed = pack_feedback(room, assignment, students, arguments.zip, arguments.platform)
        say(f"packed {packed} pages into {arguments.zip}")
        if unnamed:
            say(
                f"not packed, since they were not collected from {arguments.platform}: {_names(unnamed)}",
                aside=True,
            )
        problems = problems or unnamed
    return 1 if problems else 0


def _count(students: list[str]) -> str:
    return f"{len(students)} new pages{': ' if students else ''}{_names(students)}"


def _names(students: list[str]) -> str:
    more = f" and {len(students) - FEW} more" if len(students) > FEW else ""
    return ", ".join(map(one_line, students[:FEW])) + more


def run_export(room: Classroom, arguments: Arguments) -> None:
    names = [room.check_names(arguments.assignment)[0]] if arguments.assignment else room.assignments()
    target = arguments.to or room.root / layout.MARKS
    marks = export(room, names, target) if not arguments.platform else read_marks(room, names)
    for name in names:
        say(f"{name}\n\n{table([mark for mark in marks if mark.assignment == name])}\n")
    if arguments.platform:
        target = arguments.to or room.root / f"marks-{arguments.platform}.csv"
        count, left_out = write_marks_for(room, arguments.platform, marks, target)
        say(f"wrote the marks of {count} students to {shown(target)}, for {arguments.platform} to import")
        if left_out:
            say(f"not in {layout.STUDENTS}, so not in it: {_names(left_out)}", aside=True)
        if waiting := [mark.student_id for mark in marks if mark.status == "waiting"]:
            say(f"not graded yet, so without a mark there: {_names(waiting)}", aside=True)
        if by_hand := [mark.student_id for mark in marks if mark.to_mark_by_hand]:
            say(f"answers still to be marked by hand: {_names(by_hand)}", aside=True)
        return
    say(f"wrote {len(marks)} rows to {shown(target)}")


def run_report(room: Classroom, arguments: Arguments) -> None:
    assignment = room.check_names(arguments.assignment)[0] if arguments.assignment else None
    if not assignment and not room.assignments():
        raise ClassError(f"{shown(room.root)} has no assignment yet: `release` gives it one")
    page, *tables = report(room, assignment, arguments.anonymous, arguments.out)
    say(f"wrote {shown(page)}; open it in a browser")
    for path in tables:
        say(f"wrote {shown(path)}")
    if not arguments.anonymous:
        say("They name students: keep them where the class is, or show what --anonymous writes")


def run_backup(room: Classroom, arguments: Arguments) -> None:
    say(f"backed up to {shown(back_up(room, arguments.to))}")


def run_regrade(room: Classroom, arguments: Arguments) -> None:
    assignment, _ = room.check_names(arguments.assignment)
    known = {} if arguments.same_source else lessons.known_lessons()
    if not arguments.same_source and assignment not in known:
        raise ClassError(
            f"{assignment} is not among today's lessons: {', '.join(known)} (or use --same-source)"
        )
    script = None if arguments.same_source else known[assignment]
    moves = regrade(room, assignment, script, arguments.allow_lower, options=_options(arguments))
    moved = [move for move in moves if move.before != move.after]
    say(f"{len(moved)} of {len(moves)} marks moved; their feedback is new: feedback, then release-feedback")


def run_bundle(room: Classroom, arguments: Arguments) -> None:
    target = arguments.to or Path(f"{COURSE}.zip")
    names = make_bundle(target, room)
    say(f"packed {', '.join(names)} into {target}: {target.stat().st_size / 1e6:.1f} MB")


def run_formgrader(room: Classroom, arguments: Arguments) -> None:
    _serve(room, "/formgrader", arguments.options)


def run_mark(room: Classroom, arguments: Arguments) -> None:
    names = room.assignments()
    if arguments.assignment or len(names) == 1:
        names = [check_name("assignment", arguments.assignment or names[0], names)]
    if arguments.course:
        os.environ[MARKED_COURSE] = str(arguments.course.resolve())
    _serve(room, f"/marking/{quote(names[0])}" if len(names) == 1 else "/marking", arguments.options)


def _serve(room: Classroom, page: str, options: Sequence[str]) -> None:
    settings = Path(__file__).resolve().parent
    paths = [str(settings), *filter(None, [os.environ.get("JUPYTER_CONFIG_PATH")])]
    os.umask(room.mask)
    os.environ.update(CLASS_DIR=str(room.root), JUPYTER_CONFIG_PATH=os.pathsep.join(paths))
    serve(room.root, page, options)
