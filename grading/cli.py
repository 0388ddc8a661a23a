"""The commands that instructors and authors type: `python -m grading COMMAND`."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from nbgrader.exchange import ExchangeError
from sqlalchemy.exc import OperationalError

from grading.classroom.csv_tables import TableError
from grading.classroom.folder import ClassError, shown
from grading.command_table import COMMANDS, UNSAFE, Command, in_class
from grading.gradebook.write import unwritten
from grading.lessons import scripts as lessons
from grading.lessons.duration import duration, table
from grading.lessons.start_page import write_start
from grading.steps.demo import play
from grading.terminal import LogFormatter, one_line, say

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
    verbs = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    notebooks = verbs.add_parser("notebooks", help="make the instructor's and the student's notebooks")
    notebooks.add_argument("lesson", nargs="*", help="names of lessons (default: all)")
    notebooks.set_defaults(run=_notebooks)

    times = verbs.add_parser("lessons", help="say how long each lesson takes a student, and of what")
    times.add_argument("lesson", nargs="*", help="names of lessons (default: all)")
    times.set_defaults(run=_lessons)

    edit = verbs.add_parser("import", help="bring an edited solution notebook back into its script")
    edit.add_argument("lesson", help="name of a lesson")
    edit.set_defaults(run=_import)
    for command in COMMANDS:
        _add_class(verbs, command)

    demo = verbs.add_parser("demo", help="play a class of 12 through all of it, in a folder of its own")
    demo.add_argument("--folder", type=Path, default=lessons.ROOT / ".build" / "demo", help="emptied first")
    demo.add_argument("--lesson", help="name of a lesson (default: the first)")
    demo.add_argument("--students", type=int, default=12, help="how many (default, and at least: 12)")
    demo.add_argument(*UNSAFE[0], **UNSAFE[1])
    demo.set_defaults(run=_demo)
    return parser


def _add_class(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", command: Command) -> None:
    parser = verbs.add_parser(
        command.name,
        aliases=command.aliases,
        help=command.words,
        description=f"{command.words[0].upper()}{command.words[1:]}.",
        epilog=f"The class is the folder class/, or the one that CLASS_DIR names.{command.more}",
    )
    for names, settings in command.options:
        parser.add_argument(*names, **settings)
    parser.set_defaults(run=lambda arguments: in_class(command, arguments))
    if command.passes_on:
        parser.set_defaults(options=[])


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


def _lessons(args: argparse.Namespace) -> int:
    """Print how long lessons take; fail where the graded core of one is too long."""
    counted = {script.stem: duration(lessons.read_lesson(script)) for script in _scripts(args.lesson)}
    say(table(counted))
    return int(any(time.too_long for time in counted.values()))


def _import(args: argparse.Namespace) -> None:
    (script,) = _scripts([args.lesson])
    lessons.import_edit(script)
    say(f"{shown(script)} now holds the edit")
