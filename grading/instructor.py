"""The commands of a class, from release to marks: what an instructor types."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from grading import deadlines, lessons
from grading.autograde import grade, is_graded
from grading.backup import back_up
from grading.bundle import NAME, make_bundle
from grading.classroom import ClassError, Classroom, check_name, shown
from grading.collect import Collected, collect_exchange, collect_upload
from grading.feedback import hand_out_feedback, make_feedback, pack_feedback
from grading.marks import export, read_marks, table
from grading.regrade import regrade, settle
from grading.release import release

Arguments = argparse.Namespace


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add these commands to a parser."""

    def add(
        name: str, run: Callable[[Classroom, Arguments], int | None], words: str
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(
            name,
            help=words,
            description=f"{words[0].upper()}{words[1:]}.",
            epilog="The class is the folder class/, or the one that CLASS_DIR names.",
        )
        command.set_defaults(run=lambda arguments: _in_class(run, arguments))
        return command

    command = add("release", _release, "give the class a lesson and hand its notebook out on the exchange")
    command.add_argument(
        "assignment", nargs="?", help="name of a lesson; EXTRA_SOLUTIONS names a folder of your own"
    )
    command.add_argument(
        "--force", action="store_true", help="replace a release that nobody has handed in yet"
    )

    command = add(
        "collect", _collect, "bring in what students have handed in; the latest version of each counts"
    )
    _names(command)
    command.add_argument(
        "--from",
        dest="place",
        type=Path,
        metavar="PLACE",
        help="a folder or zip file of uploads, not the exchange",
    )
    command.add_argument("--match", metavar="REGEX", help="finds (?P<student>…) in the paths of uploads")
    command.add_argument(
        "--received", metavar="TIME", help="when uploads came in, for all: 2026-12-01 18:00 +0100"
    )
    command.add_argument(
        "--any-owner", action="store_true", help="do not compare names with the owners of files"
    )

    command = add("grade", _grade, "grade what was collected and not graded yet, and show the marks")
    _names(command)

    command = add("feedback", _feedback, "make the feedback pages that are missing or behind the marks")
    _names(command)

    command = add("release-feedback", _release_feedback, "hand out the feedback pages that are new")
    _names(command)
    command.add_argument(
        "--zip", type=Path, metavar="FILE", help="also pack all pages, to upload them elsewhere"
    )

    command = add("export", _export, "write the marks into a CSV file, and show them")
    command.add_argument("assignment", nargs="?", help="name of an assignment (default: all)")
    command.add_argument(
        "--to", type=Path, metavar="FILE", help="the file (default: marks.csv in the class's folder)"
    )

    command = add("backup", _backup, "pack the class, without its exchange, into one file")
    command.add_argument(
        "--to", type=Path, metavar="FILE", help="the file (default: named by the time, in backups/)"
    )

    command = add(
        "regrade", _regrade, "take a mended lesson into the class and grade again what was handed in"
    )
    command.add_argument("assignment", nargs="?", help="name of an assignment")
    command.add_argument("--same-source", action="store_true", help="keep the tests that the class was given")
    command.add_argument(
        "--allow-lower", action="store_true", help="let marks fall where the new tests say so"
    )

    command = add("bundle", _bundle, "pack what students get, to set up by themselves and hand in by upload")
    command.add_argument(
        "--to", type=Path, metavar="FILE", help="the file (default: dask-delayed-course.zip)"
    )

    command = add("formgrader", _formgrader, "open nbgrader's formgrader, to mark answers by hand")
    command.add_argument(
        "options", nargs=argparse.REMAINDER, help="go to JupyterLab: --no-browser --port=8899"
    )


def _names(command: argparse.ArgumentParser) -> None:
    command.add_argument("assignment", nargs="?", help="name of an assignment")
    command.add_argument("--student", metavar="ID", help="only this student's")


def _in_class(run: Callable[[Classroom, Arguments], int | None], arguments: Arguments) -> int:
    room = Classroom()
    if run is _release:
        check_name("lesson", arguments.assignment, list(lessons.known_lessons()))
        room.make()
    if run in (_formgrader, _bundle):  # the one stays open while other commands run, the other needs no class
        return run(room, arguments) or 0
    with room.locked():
        settle(room)
        return run(room, arguments) or 0


def _release(room: Classroom, arguments: Arguments) -> None:
    known = lessons.known_lessons()
    name = check_name("lesson", arguments.assignment, list(known))
    print(release(room, known[name], arguments.force))


def _collect(room: Classroom, arguments: Arguments) -> int:
    assignment = check_name("assignment", arguments.assignment, room.assignments())
    if arguments.place:
        collected = collect_upload(
            room, assignment, arguments.place, arguments.match, _time(arguments.received)
        )
    else:
        collected = collect_exchange(room, assignment, arguments.student, arguments.any_owner)
    return _tell(collected)


def _time(text: str | None) -> object:
    try:
        return text and deadlines.read_time(text)
    except ValueError:
        raise ClassError(f"--received is like 2026-12-01 18:00 +0100, not {text!r}") from None


def _tell(collected: Collected) -> int:
    for problem in collected.problems:
        print(problem, file=sys.stderr)
    count = len(collected.students)
    print(f"collected {count} new: {', '.join(collected.students)}" if count else "nothing new to collect")
    return 1 if collected.problems else 0


def _grade(room: Classroom, arguments: Arguments) -> int:
    assignment, students = room.check_names(arguments.assignment, arguments.student)
    if not students:
        raise ClassError(f"nothing of {assignment} has been collected yet")
    grade(room, assignment, students)
    print(f"\n{table(read_marks(room, [assignment]))}")
    waiting = [student for student in students if not is_graded(room, assignment, student)]
    if waiting:
        print(
            f"\nnot graded: {', '.join(waiting)}; for more see {shown(room.root)}/grading.log",
            file=sys.stderr,
        )
    return 1 if waiting else 0


def _feedback(room: Classroom, arguments: Arguments) -> int:
    assignment, students = room.check_names(arguments.assignment, arguments.student)
    made = make_feedback(room, assignment, students)
    for problem in made.problems:
        print(problem, file=sys.stderr)
    old = len(students) - len(made.students) - len(made.problems)
    print(f"made {_count(made.students)}; {old} are current")
    return 1 if made.problems else 0


def _release_feedback(room: Classroom, arguments: Arguments) -> None:
    assignment, students = room.check_names(arguments.assignment, arguments.student)
    new = hand_out_feedback(room, assignment, students)
    print(f"handed out {_count(new)}")
    if arguments.zip:
        print(f"packed {pack_feedback(room, assignment, students, arguments.zip)} pages into {arguments.zip}")


def _count(students: list[str]) -> str:
    return f"{len(students)} new pages{': ' if students else ''}{', '.join(students)}"


def _export(room: Classroom, arguments: Arguments) -> None:
    names = [room.check_names(arguments.assignment)[0]] if arguments.assignment else room.assignments()
    for name in names:
        deadlines.apply(room, name)
    target = arguments.to or room.root / "marks.csv"
    marks = export(room, names, target)
    for name in names:
        print(f"{name}\n\n{table([mark for mark in marks if mark.assignment == name])}\n")
    print(f"wrote {len(marks)} rows to {shown(target)}")


def _backup(room: Classroom, arguments: Arguments) -> None:
    print(f"backed up to {shown(back_up(room, arguments.to))}")


def _regrade(room: Classroom, arguments: Arguments) -> None:
    assignment, _ = room.check_names(arguments.assignment)
    known = lessons.known_lessons()
    if not arguments.same_source and assignment not in known:
        raise ClassError(
            f"{assignment} is not among today's lessons: {', '.join(known)} (or use --same-source)"
        )
    script = None if arguments.same_source else known[assignment]
    moves = regrade(room, assignment, script, arguments.allow_lower)
    moved = [move for move in moves if move.before != move.after]
    print(f"{len(moved)} of {len(moves)} marks moved; their feedback is new: feedback, then release-feedback")


def _bundle(room: Classroom, arguments: Arguments) -> None:
    target = arguments.to or Path(f"{NAME}.zip")
    names = make_bundle(target, room)
    print(f"packed {', '.join(names)} into {target}: {target.stat().st_size / 1e6:.1f} MB")


def _formgrader(room: Classroom, arguments: Arguments) -> None:
    room.check()
    settings = Path(__file__).resolve().parent
    paths = [str(settings), *filter(None, [os.environ.get("JUPYTER_CONFIG_PATH")])]
    os.umask(room.mask)
    os.environ.update(CLASS_DIR=str(room.root), JUPYTER_CONFIG_PATH=os.pathsep.join(paths))
    from jupyterlab.labapp import main

    main([f"--ServerApp.root_dir={room.root}", "--LabApp.default_url=/formgrader", *arguments.options])
