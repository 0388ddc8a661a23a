"""The commands of a class, each a record: a new one is one more entry."""

import argparse
from collections.abc import Callable
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import Any, NamedTuple

from grading import COURSE
from grading.at_work import at_work
from grading.classroom import layout
from grading.classroom.folder import Busy, Classroom, check_name
from grading.commands import (
    run_backup,
    run_bundle,
    run_collect,
    run_export,
    run_feedback,
    run_formgrader,
    run_grade,
    run_mark,
    run_regrade,
    run_release,
    run_release_feedback,
    run_report,
)
from grading.lessons import scripts as lessons
from grading.platforms.marks import writers


class Command(NamedTuple):
    """A command of a class: what it does, in a program and in words, and what may be said to it."""

    name: str
    run: Callable[[Classroom, argparse.Namespace], int | None]
    words: str
    options: tuple[tuple[tuple[str, ...], dict[str, Any]], ...] = ()  # of argparse's add_argument
    aliases: tuple[str, ...] = ()
    more: str = ""  # at the end of its help
    makes_class: bool = False
    needs_class: bool = True
    stays_open: bool = False  # while other commands run
    passes_on: bool = False  # takes options of another program


def in_class(command: Command, arguments: argparse.Namespace) -> int:
    """Run a command on the class that CLASS_DIR names, or on another course; return its exit status."""
    course = getattr(arguments, "course", None)
    room = Classroom(lessons.course_config(course), foreign=True) if course else Classroom()
    if not command.needs_class:
        return command.run(room, arguments) or 0
    if command.makes_class:
        check_name("lesson", arguments.assignment, list(lessons.known_lessons()))
        room.make()
    named = getattr(arguments, "assignment", None)
    beside = (
        suppress(Busy) if command.stays_open else nullcontext()
    )  # what runs meanwhile brings it in order, too
    with beside, at_work(room, [named] if named else room.assignments()):
        if not command.stays_open:
            return command.run(room, arguments) or 0
    return command.run(room, arguments) or 0


def option(*names: str, **settings: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    """Return what argparse's add_argument takes."""
    return names, settings


def switch(name: str, words: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    """Return an option that is said or not."""
    return option(name, action="store_true", help=words)


ASSIGNMENT = option("assignment", nargs="?", help="name of an assignment")
STUDENT = option("--student", metavar="ID", help="only this student's")
UNSAFE = switch("--unsafe", "run students' code without a sandbox, where there is none")
WAYS = (
    option(
        "--scheduler", metavar="ADDRESS", help="grade on the workers of this Dask scheduler, tcp://host:8786"
    ),
    option("--workers", type=int, metavar="N", help="how many to start here (default: one a core)"),
    UNSAFE,
)


def _file(name: str, words: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    return option(name, type=Path, metavar="FILE", help=words)


COMMANDS = (  # in the order in which an instructor gives them
    Command(
        "release",
        run_release,
        "give the class a lesson and hand its notebook out on the exchange",
        (
            option(
                "assignment", nargs="?", help="name of a lesson; EXTRA_SOLUTIONS names a folder of your own"
            ),
            switch("--force", "replace a release that nobody has handed in yet"),
            switch("--unproven", "release it though its checks cannot be judged as they should be"),
        ),
        makes_class=True,
    ),
    Command(
        "collect",
        run_collect,
        "bring in what students have handed in; the latest version of each counts",
        (
            ASSIGNMENT,
            STUDENT,
            option(
                "--from",
                dest="place",
                type=Path,
                metavar="PLACE",
                help="a folder, zip or tar file of uploads, as a learning platform gives it; not the exchange",
            ),
            option("--match", metavar="REGEX", help="finds (?P<student>…) in the paths of uploads"),
            option(
                "--received", metavar="TIME", help="when uploads came in, for all: 2026-12-01 18:00 +0100"
            ),
            switch("--any-owner", "do not compare names with the owners of files"),
        ),
    ),
    Command(
        "grade",
        run_grade,
        "grade what was collected and not graded yet, and show the marks",
        (
            ASSIGNMENT,
            STUDENT,
            option(
                "--course",
                type=Path,
                metavar="FOLDER",
                help="any nbgrader course, as it is; tests that cannot be judged run beside the answers there",
            ),
            switch("--force", "grade also what was graded as it is"),
            *WAYS,
        ),
        aliases=("autograde",),
    ),
    Command(
        "mark",
        run_mark,
        "open a page on which answers are marked by hand, by the lines of their marking scheme",
        (
            option("assignment", nargs="?", help="name of an assignment (default: a list of them)"),
            option("--course", type=Path, metavar="FOLDER", help="any nbgrader course, as it is"),
        ),
        more=" Any other option goes to JupyterLab, for example: --no-browser --port=8899",
        stays_open=True,
        passes_on=True,
    ),
    Command(
        "feedback",
        run_feedback,
        "make the feedback pages that are missing or behind the marks",
        (ASSIGNMENT, STUDENT),
    ),
    Command(
        "release-feedback",
        run_release_feedback,
        "hand out the feedback pages that are new",
        (
            ASSIGNMENT,
            STUDENT,
            _file("--zip", "also pack all pages, to upload them elsewhere"),
            option(
                "--for",
                dest="platform",
                choices=("canvas", "moodle"),
                help="pack them under this platform's own names, as they were collected",
            ),
        ),
    ),
    Command(
        "export",
        run_export,
        "write the marks into a CSV file, and show them",
        (
            option("assignment", nargs="?", help="name of an assignment (default: all)"),
            _file("--to", f"the file (default: {layout.MARKS} in the class's folder)"),
            option("--for", dest="platform", choices=sorted(writers()), help="as this platform imports it"),
        ),
    ),
    Command(
        "report",
        run_report,
        "write a page of what the class got wrong, and of all assignments where none is named",
        (
            option(
                "assignment", nargs="?", help="name of an assignment (default: the class over all of them)"
            ),
            option("--course", type=Path, metavar="FOLDER", help="any nbgrader course, as it is"),
            switch("--anonymous", "with numbers in the place of names, to show it to others"),
            _file(
                "--out",
                f"the page (default: in {layout.REPORTS}/ of the class's folder); its tables go beside it",
            ),
        ),
    ),
    Command(
        "backup",
        run_backup,
        "pack the class, without its exchange, into one file",
        (_file("--to", f"the file (default: named by the time, in {layout.BACKUPS}/)"),),
    ),
    Command(
        "regrade",
        run_regrade,
        "take a mended lesson into the class and grade again what was handed in",
        (
            ASSIGNMENT,
            switch("--same-source", "keep the tests that the class was given"),
            switch("--allow-lower", "let marks fall where the new tests say so"),
            *WAYS,
        ),
    ),
    Command(
        "bundle",
        run_bundle,
        "pack what students get, to set up by themselves and hand in by upload",
        (_file("--to", f"the file (default: {COURSE}.zip)"),),
        needs_class=False,
    ),
    Command(
        "formgrader",
        run_formgrader,
        "open nbgrader's formgrader, to mark answers by hand",
        more=" Any other option goes to JupyterLab, for example: --no-browser --port=8899",
        stays_open=True,
        passes_on=True,
    ),
)
