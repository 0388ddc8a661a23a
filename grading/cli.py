"""The commands that instructors and authors type: `python -m grading COMMAND`."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from nbgrader.exchange import ExchangeError
from sqlalchemy.exc import OperationalError

from grading import instructor, lessons
from grading.classroom import ClassError, shown
from grading.demo import play
from grading.gradebook import unwritten
from grading.screen import LogFormatter, one_line, say
from grading.start import write_start
from grading.tables import TableError

NOTEBOOKS = lessons.ROOT / "notebooks"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # some terminals cannot show every student's name
    parser = _parser()
    args, options = parser.parse_known_args(argv)
    if options and "options" not in args:
        parser.error(f"unrecognized arguments: {' '.join(options)}")
    args.options = options
    log = logging.StreamHandler()
    log.setFormatter(LogFormatter("%(levelname)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[log])
    try:
        return args.run(args) or 0
    except BrokenPipeError:  # whoever was reading has seen enough, as with `| head`
        sys.stdout = None
        return 0
    except (lessons.LessonError, ClassError, TableError) as error:
        say(error, aside=True)
        return 1
    except (ExchangeError, OSError) as error:  # not our words
        say(one_line(error), aside=True)
        return 1
    except OperationalError as error:
        say(unwritten(error), aside=True)
        return 1
    except KeyboardInterrupt:
        say("\nstopped; what is done is kept, and the same command goes on from there", aside=True)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m grading", description="Make, release and grade lessons.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    notebooks = commands.add_parser("notebooks", help="make the instructor's and the student's notebooks")
    notebooks.add_argument("lesson", nargs="*", help="names of lessons (default: all)")
    notebooks.set_defaults(run=_notebooks)

    edit = commands.add_parser("import", help="bring an edited solution notebook back into its script")
    edit.add_argument("lesson", help="name of a lesson")
    edit.set_defaults(run=_import)
    _add_class(commands)

    demo = commands.add_parser("demo", help="play a class of 12 through all of it, in a folder of its own")
    demo.add_argument("--folder", type=Path, default=lessons.ROOT / ".build" / "demo", help="emptied first")
    demo.add_argument("--lesson", help="name of a lesson (default: the first)")
    demo.add_argument("--students", type=int, default=12, help="how many (default, and at least: 12)")
    _unsafe(demo)
    demo.set_defaults(run=_demo)
    return parser


def _add_class(commands: argparse._SubParsersAction) -> None:
    """Add the commands of a class, in the order in which an instructor gives them."""

    def add(name: str, run: instructor.Command, words: str, **more: list[str]) -> argparse.ArgumentParser:
        command = commands.add_parser(
            name,
            **more,
            help=words,
            description=f"{words[0].upper()}{words[1:]}.",
            epilog="The class is the folder class/, or the one that CLASS_DIR names.",
        )
        command.set_defaults(run=lambda arguments: instructor.in_class(run, arguments))
        return command

    command = add(
        "release", instructor.run_release, "give the class a lesson and hand its notebook out on the exchange"
    )
    command.add_argument(
        "assignment", nargs="?", help="name of a lesson; EXTRA_SOLUTIONS names a folder of your own"
    )
    command.add_argument(
        "--force", action="store_true", help="replace a release that nobody has handed in yet"
    )
    command.add_argument(
        "--unproven",
        action="store_true",
        help="release it though its checks cannot be judged as they should be",
    )

    command = add(
        "collect",
        instructor.run_collect,
        "bring in what students have handed in; the latest version of each counts",
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

    command = add(
        "grade",
        instructor.run_grade,
        "grade what was collected and not graded yet, and show the marks",
        aliases=["autograde"],
    )
    _names(command)
    command.add_argument(
        "--course",
        type=Path,
        metavar="FOLDER",
        help="any nbgrader course, as it is; tests that cannot be judged run beside the answers there",
    )
    command.add_argument("--force", action="store_true", help="grade also what was graded as it is")
    _ways(command)

    command = add(
        "feedback", instructor.run_feedback, "make the feedback pages that are missing or behind the marks"
    )
    _names(command)

    command = add(
        "release-feedback", instructor.run_release_feedback, "hand out the feedback pages that are new"
    )
    _names(command)
    command.add_argument(
        "--zip", type=Path, metavar="FILE", help="also pack all pages, to upload them elsewhere"
    )

    command = add("export", instructor.run_export, "write the marks into a CSV file, and show them")
    command.add_argument("assignment", nargs="?", help="name of an assignment (default: all)")
    command.add_argument(
        "--to", type=Path, metavar="FILE", help="the file (default: marks.csv in the class's folder)"
    )

    command = add("backup", instructor.run_backup, "pack the class, without its exchange, into one file")
    command.add_argument(
        "--to", type=Path, metavar="FILE", help="the file (default: named by the time, in backups/)"
    )

    command = add(
        "regrade",
        instructor.run_regrade,
        "take a mended lesson into the class and grade again what was handed in",
    )
    command.add_argument("assignment", nargs="?", help="name of an assignment")
    command.add_argument("--same-source", action="store_true", help="keep the tests that the class was given")
    command.add_argument(
        "--allow-lower", action="store_true", help="let marks fall where the new tests say so"
    )
    command.set_defaults(force=True)
    _ways(command)

    command = add(
        "bundle",
        instructor.run_bundle,
        "pack what students get, to set up by themselves and hand in by upload",
    )
    command.add_argument(
        "--to", type=Path, metavar="FILE", help="the file (default: dask-delayed-course.zip)"
    )

    command = add(
        "formgrader", instructor.run_formgrader, "open nbgrader's formgrader, to mark answers by hand"
    )
    command.set_defaults(options=[])
    command.epilog += " Any other option goes to JupyterLab, for example: --no-browser --port=8899"


def _names(command: argparse.ArgumentParser) -> None:
    command.add_argument("assignment", nargs="?", help="name of an assignment")
    command.add_argument("--student", metavar="ID", help="only this student's")


def _ways(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--scheduler", metavar="ADDRESS", help="grade on the workers of this Dask scheduler, tcp://host:8786"
    )
    command.add_argument(
        "--workers", type=int, metavar="N", help="how many to start here (default: one a core)"
    )
    _unsafe(command)


def _unsafe(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--unsafe", action="store_true", help="run students' code without a sandbox, where there is none"
    )


def _scripts(names: Sequence[str]) -> list[Path]:
    """Return the scripts of some lessons, or of all where no name is given."""
    known = lessons.known_lessons()
    if unknown := [name for name in names if name not in known]:
        raise lessons.LessonError(f"no lesson {', '.join(unknown)}; there are: {', '.join(known)}")
    return [known[name] for name in names or known]


def _demo(args: argparse.Namespace) -> None:
    script = _scripts([args.lesson] if args.lesson else [])[0]
    unsafe = ["--unsafe"] if args.unsafe else []

    def command(*words: str) -> int:
        return main([*words, *(unsafe if words[0] in ("grade", "regrade") else [])])

    play(script, args.folder.resolve(), command, max(args.students, 12))


def _notebooks(args: argparse.Namespace) -> None:
    scripts = _scripts(args.lesson)
    folders = {script.parent.parent: script.parent.parent / "notebooks" for script in scripts}
    folders[lessons.ROOT / "solutions"] = NOTEBOOKS
    changed = []
    for source, release in folders.items():
        changed += lessons.generate([s for s in scripts if s.parent.parent == source], release)
    changed += write_start(NOTEBOOKS)
    for path in changed:
        say(f"wrote {shown(path)}")
    if not changed:
        say("notebooks are up to date")


def _import(args: argparse.Namespace) -> None:
    (script,) = _scripts([args.lesson])
    lessons.import_edit(script)
    say(f"{shown(script)} now holds the edit")
