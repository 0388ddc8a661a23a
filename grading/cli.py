"""The commands that instructors and authors type: `python -m grading COMMAND`."""

import argparse
import logging
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from nbgrader.exchange import ExchangeError
from sqlalchemy.exc import OperationalError, SAWarning

from grading import instructor, lessons
from grading.classroom import ClassError, shown
from grading.demo import play
from grading.tables import TableError

NOTEBOOKS = lessons.ROOT / "notebooks"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status."""
    parser = _parser()
    args, options = parser.parse_known_args(argv)
    if options and "options" not in args:
        parser.error(f"unrecognized arguments: {' '.join(options)}")
    args.options = options
    warnings.filterwarnings(
        "ignore", "Object of type <Submitted", SAWarning
    )  # nbgrader's way to add a submission
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    try:
        return args.run(args) or 0
    except (lessons.LessonError, ClassError, TableError) as error:
        print(error, file=sys.stderr)
        return 1
    except (ExchangeError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    except OperationalError as error:
        print(f"the gradebook is in use or damaged: {error.orig}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
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
    instructor.add_to(commands)

    demo = commands.add_parser("demo", help="play a class of 12 through all of it, in a folder of its own")
    demo.add_argument("--folder", type=Path, default=lessons.ROOT / ".build" / "demo", help="emptied first")
    demo.add_argument("--lesson", help="name of a lesson (default: the first)")
    demo.set_defaults(run=_demo)
    return parser


def _scripts(names: Sequence[str]) -> list[Path]:
    """Return the scripts of some lessons, or of all where no name is given."""
    known = lessons.known_lessons()
    if unknown := [name for name in names if name not in known]:
        raise lessons.LessonError(f"no lesson {', '.join(unknown)}; there are: {', '.join(known)}")
    return [known[name] for name in names or known]


def _demo(args: argparse.Namespace) -> None:
    script = _scripts([args.lesson] if args.lesson else [])[0]
    play(script, args.folder.resolve(), lambda *words: main(words))


def _notebooks(args: argparse.Namespace) -> None:
    scripts = _scripts(args.lesson)
    folders = {script.parent.parent: script.parent.parent / "notebooks" for script in scripts}
    folders[lessons.ROOT / "solutions"] = NOTEBOOKS
    changed = []
    for source, release in folders.items():
        changed += lessons.generate([s for s in scripts if s.parent.parent == source], release)
    for path in changed:
        print(f"wrote {shown(path)}")
    if not changed:
        print("notebooks are up to date")


def _import(args: argparse.Namespace) -> None:
    (script,) = _scripts([args.lesson])
    lessons.import_edit(script)
    print(f"{shown(script)} now holds the edit")
