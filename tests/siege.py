"""Send every attack of `attacks/` through a real class, beside honest submissions, and print what each gained.

A class is made in a folder of its own with the commands that an instructor types: release, collect, grade, feedback.
Ends with status 1 if an attack gained anything: points beyond those that it deserves, a secret, a file on this machine,
a packet out of the sandbox, script in a page, or a neighbour's mark.
"""

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import nbformat
import psutil

from grading import autograde, engine, roster, work
from grading.classroom import Classroom
from grading.lessons import ROOT
from grading.proof import proven
from tests.classes import Course, answered, write_lesson
from tests.hostile import FOLDER, Attack, collection, hand_in
from tests.plain import all_of
from tests.witness import Witness, acting

NAME = "92_siege"
RIGHT = {
    "double": "def double(x):\n    return 2 * x",
    "lazy_sum": "def lazy_sum(data):\n    return delayed(sum)([delayed(slowinc)(x) for x in data])",
}
WRONG = {"double": "def double(x):\n    return {1: 2, 2: 4}[x]"}
Honest = dict[str, tuple[dict[str, str], float]]  # student → answers, and points
HONEST: Honest = {"aaa": (RIGHT, 6), "mmm": (WRONG, 1), "nnn": (RIGHT, 6), "zzz": (RIGHT, 6)}


class Gain(NamedTuple):
    """What an attack gained, and what it cost."""

    attack: Attack
    points: float  # more than it deserves
    read: list[str]  # secrets found
    written: list[str]
    sent: int
    acts: list[str]  # script in feedback
    disturbed: str
    seconds: float
    megabytes: float

    @property
    def gained(self) -> bool:
        """Tell whether it gained anything."""
        return self.points > 0 or bool(self.read or self.written or self.sent or self.acts or self.disturbed)

    def row(self) -> list[str]:
        """Return it as a row of a table."""
        whom = [
            f"{self.points:g}",
            " ".join(self.read),
            " ".join(self.written),
            str(self.sent or ""),
            " ".join(self.acts),
        ]
        return [self.attack.name, *whom, self.disturbed, f"{self.seconds:.1f}", f"{self.megabytes:.0f}"]


MARK = "<!-- written by `make attacks ARGS=--docs` -->"
HEAD = ["attack", "points", "read", "written", "packets", "script", "disturbed", "s", "MB"]


@contextlib.contextmanager
def prepared(attacks: list[Attack], place: Path, honest: Honest = HONEST) -> Iterator[tuple[Course, Witness]]:
    """Give a class into which attacks and honest submissions have been collected, and a witness who listens."""
    (place / "desk").mkdir()
    (place / "host").mkdir()
    with mock.patch.dict(os.environ), contextlib.ExitStack() as stack:
        os.environ.update(CLASS_DIR=str(place / "class"), EXTRA_SOLUTIONS=str(place / "private"))
        witness = Witness(place / "host", place / "class")
        text = witness.in_lesson((FOLDER / "lesson.txt").read_text("utf-8"))
        write_lesson(place / "private", text, NAME)
        stack.enter_context(witness.listening())
        course = Course(Classroom(), place / "desk")
        course.run("release", NAME)
        names = [*honest, *(attack.name for attack in attacks)]
        roster = "id,last_name\n" + "".join(f"{name},{witness.secrets['gradebook']}\n" for name in names)
        (place / "class" / "students.csv").write_text(roster)
        blank = course.released(NAME)
        for student, (answers, _) in honest.items():
            course.hand_in(student, answered(blank, **answers, why=witness.secrets["neighbour"]), NAME)
        for attack in attacks:
            hand_in(attack, blank, witness.words, _inbound(course, attack.name), NAME)
        course.run("collect", NAME, "--any-owner", status=None)  # it names what it refuses
        witness.owned()
        yield course, witness


def _inbound(course: Course, student: str) -> Path:
    """Return a new folder of the exchange, where students may write what nbgrader's own command would not."""
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f UTC")
    folder = course.room.exchange / course.room.course_id / "inbound" / f"{student}+{NAME}+{now}+siege"
    folder.mkdir()
    (folder / "timestamp.txt").write_text(now)
    return folder


def besiege(
    attacks: list[Attack], place: Path, seconds: float = 2, workers: int | None = None, unsafe: bool = False
) -> list[Gain]:
    """Grade attacks and honest submissions in one batch in an empty folder; return what each attack gained.

    `seconds` is what a cell or a call may take. With `workers` they are graded there, side by side, under the grader's
    own limits; what is on the host then is laid to whoever was graded last.
    """
    with prepared(attacks, place) as (course, witness):
        took: dict[str, tuple] = {}
        with _meter() as megabytes, _limits(seconds, workers), course.room.locked():
            roster.read_into(course.room)
            given, students = proven(course.room, NAME), course.room.students(NAME)
            ways = autograde.Options(workers=workers, unsafe=unsafe)
            last = time.monotonic()
            for outcome in autograde.grade_each(course.room, given, students, ways):
                now = time.monotonic()
                took[outcome.student] = (witness.sent(), witness.owned(), now - last, megabytes())
                last = now
        for attack in attacks:
            if attack.name.startswith("script"):  # a page takes a second
                course.run("feedback", NAME, "--student", attack.name, status=None)
        marks = course.marks(NAME)
        disturbed = [
            f"{student}: {marks.get(student)}"
            for student, (_, due) in HONEST.items()
            if marks.get(student) != due
        ]
        others = [
            seen for student, seen in took.items() if student not in {attack.name for attack in attacks}
        ]
        late = (
            witness.sent() + sum(seen[0] for seen in others),
            witness.owned() + [path for seen in others for path in seen[1]],
            0,
            0,
        )
        gains = [
            _gain(course, witness, attack, marks, took.get(attack.name, (0, [], 0, 0))) for attack in attacks
        ]
        if disturbed or late[0] or late[1]:
            everybody = Attack("after all", "what showed when all was over", 0, None, [])
            gains.append(Gain(everybody, 0, [], late[1], late[0], [], "; ".join(disturbed), 0, 0))
        return gains


def _gain(course: Course, witness: Witness, attack: Attack, marks: dict, took: tuple) -> Gain:
    graded = course.room.folder("autograded", NAME, attack.name)
    page = course.room.folder("feedback", NAME, attack.name) / f"{NAME}.html"
    notebook = nbformat.read(graded / f"{NAME}.ipynb", as_version=4) if graded.is_dir() else {"cells": []}
    texts = [str(cell.get("outputs", "")) for cell in notebook["cells"]]
    texts += [path.read_text("utf-8") for path in (page, graded / autograde.NOTES) if path.is_file()]
    handed_in = course.room.folder("submitted", NAME, attack.name).is_dir()
    missing = "not graded" if handed_in and (not graded.is_dir() or attack.name not in marks) else ""
    if attack.name.startswith("script") and not page.is_file():
        missing += " no feedback"
    sent, written, seconds, megabytes = took
    acts = acting(page.read_text("utf-8")) if page.is_file() else []
    more = marks.get(attack.name, 0) - attack.honest
    return Gain(attack, more, witness.found(texts), written, sent, acts, missing, seconds, megabytes)


@contextlib.contextmanager
def _limits(seconds: float, workers: int | None) -> Iterator[None]:
    """Let this process grade one submission after the other, with less patience, where there are to be no workers."""
    if workers:
        yield
        return
    with mock.patch.object(engine, "FEW", sys.maxsize), mock.patch.object(work, "SECONDS", seconds):
        yield


@contextlib.contextmanager
def _meter() -> Iterator[Callable[[], float]]:
    """Give a function that returns how many megabytes the processes below this one took at most since the last call."""
    most, over = 0.0, threading.Event()

    def measure() -> None:
        nonlocal most
        while not over.wait(0.25):
            total = 0.0
            for process in psutil.Process().children(recursive=True):
                with contextlib.suppress(psutil.Error, OSError):
                    total += process.memory_full_info().pss
            most = max(most, total / 2**20)

    def take() -> float:
        nonlocal most
        taken, most = most, 0.0
        return taken

    thread = threading.Thread(target=measure)
    thread.start()
    try:
        yield take
    finally:
        over.set()
        thread.join()


def as_markdown(gains: list[Gain], plain: dict[str, str]) -> str:
    """Return what attacks gained here, and what they are given by nbgrader, as a table."""
    lines = ["| attack | what it tries | gained here | nbgrader alone |", "|---|---|---|---|"]
    for gain in gains:
        here = "nothing" if not gain.gained else ", ".join(filter(None, gain.row()[1:7]))
        cells = (f"`{gain.attack.name}`", gain.attack.tries, here, plain.get(gain.attack.name, ""))
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def write_into(page: Path, text: str) -> None:
    """Put the table into a page, in the place of the one that is there."""
    before, _, _ = page.read_text("utf-8").partition(MARK)
    page.write_text(f"{before}{MARK}\n\n{text}", "utf-8")


def table(head: list[str], rows: list[list[str]]) -> str:
    """Return rows as text in columns."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    return "\n".join(
        "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in (head, *rows)
    )


@contextlib.contextmanager
def battlefield() -> Iterator[Path]:
    """Give a folder that every user of this machine can reach, and that is gone afterwards."""
    place = Path(tempfile.mkdtemp(prefix="siege-", dir="/var/tmp"))
    place.chmod(0o711)
    try:
        yield place
    finally:
        shutil.rmtree(place)


def main() -> int:
    """Print what each attack gained."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "wanted", nargs="?", default="", help="a regular expression for names of attacks (default: all)"
    )
    parser.add_argument(
        "--seconds", type=float, default=2, help="that a cell or a call may take (default: 2)"
    )
    parser.add_argument(
        "--workers", type=int, help="grade side by side on so many, with the grader's own limits"
    )
    parser.add_argument(
        "--docs", action="store_true", help="compare with nbgrader alone, in docs/security.md (20 minutes)"
    )
    arguments = parser.parse_args()
    attacks = collection(arguments.wanted)
    with battlefield() as place:
        gains = besiege(attacks, place, arguments.seconds, arguments.workers)
    if arguments.docs:
        with battlefield() as place:
            write_into(ROOT / "docs" / "security.md", as_markdown(gains, all_of(attacks, place, NAME)))
    print(table(HEAD, [gain.row() for gain in gains]))
    gained = [gain.attack.name for gain in gains if gain.gained]
    print(f"{len(attacks)} attacks; gained something: {', '.join(gained) or 'none'}")
    return bool(gained)


if __name__ == "__main__":
    sys.exit(main())
