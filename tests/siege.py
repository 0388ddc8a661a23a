"""Send every attack of `attacks/` through a real class, beside honest submissions, and print what each gained.

A class is made in a folder of its own with the commands that an instructor types: release, collect, grade, feedback.
Ends with status 1 if an attack gained anything: points beyond those that it deserves, a secret, a file on this machine,
a packet out of the sandbox, script in a page, or a neighbour's mark.
"""

import argparse
import contextlib
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, Self
from unittest import mock

import nbformat
import psutil
from nbformat import NotebookNode
from tqdm import tqdm

from grading import autograde
from grading.classroom import roster
from grading.classroom.folder import Classroom
from grading.engine import grade_many, grade_one
from grading.engine.assignment import Given
from grading.engine.grade_one import Graded, Work
from grading.engine.proof import proven
from grading.lessons.scripts import ROOT
from grading.steps.feedback import make_feedback
from tests import defences
from tests.classes import Course, answered, write_lesson
from tests.hostile import FOLDER, Attack, collection, hand_in
from tests.plain import all_of
from tests.uploads import uploaded
from tests.witness import VARIABLE, Witness, acting, acting_on_screen

NAME = "92_siege"
NONE: list[Attack] = []
PRINTED = ("script", "printer")  # kinds of which pages are made
LARGEST_PAGE = 20_000_000  # bytes
RIGHT = {
    "double": "def double(x):\n    return 2 * x",
    "lazy_sum": "def lazy_sum(data):\n    return delayed(sum)([delayed(slowinc)(x) for x in data])",
}
WRONG = {"double": "def double(x):\n    return {1: 2, 2: 4}[x]"}
Honest = dict[str, tuple[dict[str, str], float]]  # student → answers, and points
HONEST: Honest = {"aaa": (RIGHT, 6), "mmm": (WRONG, 1), "nnn": (RIGHT, 6), "zzz": (RIGHT, 6)}


# What an answer ends with that is badly written, or meets a name that is no longer there: then it tries nothing.
BADLY_WRITTEN = {
    "AttributeError",
    "ImportError",
    "IndentationError",
    "ModuleNotFoundError",
    "NameError",
    "SyntaxError",
}


class Gain(NamedTuple):
    """What an attack gained, what it cost, and why it is no attack, if it is none."""

    attack: Attack
    points: float = 0  # more than it deserves
    read: tuple[str, ...] = ()  # secrets found
    written: tuple[str, ...] = ()
    sent: int = 0
    acts: tuple[str, ...] = ()  # script in feedback
    disturbed: str = ""
    broken: str = ""
    seconds: float = 0
    megabytes: float = 0

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
        costs = [f"{self.seconds:.1f}", f"{self.megabytes:.0f}"]
        return [self.attack.name, *whom, self.disturbed, self.broken, *costs]


MARK = "<!-- written by `make attacks ARGS=--docs` -->"
HEAD = ["attack", "points", "read", "written", "packets", "script", "disturbed", "broken", "s", "MB"]


class Ground:
    """A class that was given the lesson, to copy: making it takes seconds, a copy takes none.

    Use it in a `with`; it also keeps a court, which the judge's secrets are planted in.
    """

    def __init__(self, place: Path):
        self.place = place
        self.copies = count(1)
        self.stack = contextlib.ExitStack()

    def __enter__(self) -> Self:
        (self.place / "desk").mkdir(parents=True)
        with self._set_up(self.place):
            self.witness = Witness(self.place / "desk", self.place / "class")
            self.token = self.witness.token
            self.court = self.stack.enter_context(defences.court_without(None, VARIABLE, self.token))
            text = self.witness.in_lesson((FOLDER / "lesson.txt").read_text("utf-8"))
            write_lesson(self.place / "private", text, NAME)
            course = Course(Classroom(), self.place / "desk")
            with defences.graded_by(self.court):
                course.run("release", NAME)
            self.blank = course.released(NAME)
        return self

    def __exit__(self, *exception: object) -> None:
        self.stack.close()

    @contextlib.contextmanager
    def _set_up(self, place: Path) -> Iterator[None]:
        with mock.patch.dict(
            os.environ, CLASS_DIR=str(place / "class"), EXTRA_SOLUTIONS=str(place / "private")
        ):
            yield

    @contextlib.contextmanager
    def field(
        self, attacks: list[Attack] = NONE, honest: Honest = HONEST, place: Path | None = None
    ) -> Iterator["Field"]:
        """Give a new copy, into which attacks and honest submissions have been collected, with a witness who listens."""
        place = place or self.place / str(next(self.copies))
        for part in ("desk", "host"):
            (place / part).mkdir(parents=True)
        place.chmod(0o711)
        for part in ("class", "private"):
            shutil.copytree(self.place / part, place / part)
        with self._set_up(place):
            witness = Witness(place / "host", place / "class", self.token, self.witness.secrets)
            field = Field(Course(Classroom(), place / "desk"), witness, place, self.blank)
            with witness.listening(), contextlib.ExitStack() as stack:
                stack.callback(witness.clean)
                stack.enter_context(defences.graded_by(self.court))
                field.hand_in(attacks, honest)
                yield field

    def besiege(
        self, attacks: list[Attack], defence: str = "", place: Path | None = None, **ways: Any
    ) -> list[Gain]:
        """Grade attacks and honest submissions in a class of their own, all in one batch; return what each attack gained.

        `defence` is one to take out, and `place` a folder for the class. See `Field.grade` for the ways.
        """
        missing = defences.DEFENCES[defence] if defence else None
        with contextlib.ExitStack() as stack:
            needs_court = bool(missing and (missing.of_the_judge or missing.unsafe))
            if missing and not needs_court:
                stack.enter_context(defences.without(missing))
            submissions = [attack for attack in attacks if attack.is_submission]
            field = stack.enter_context(self.field(submissions, place=place))
            if needs_court:
                court = stack.enter_context(defences.court_without(missing, VARIABLE, self.token))
                stack.enter_context(defences.graded_by(court))
            lesson = missing.lesson if missing else None
            gains = field.grade(attacks, unsafe=bool(missing and missing.unsafe), lesson=lesson, **ways)
        acting_here = [attack for attack in attacks if attack.acts]
        for attack in tqdm(acting_here, "attacks on commands", unit="", disable=None, leave=False):
            with self.field() as field:
                gains.append(Gain(attack, disturbed="; ".join(attack.acts(field))))
        if uploads := [attack for attack in attacks if attack.uploads]:
            with self.field() as field:
                said = uploaded(field, NAME, uploads)
            gains += [Gain(attack, disturbed="; ".join(said[attack.name])) for attack in uploads]
        return gains


class Field:
    """A class under siege. `place` is the folder around it, and `said` what collecting has said."""

    def __init__(self, course: Course, witness: Witness, place: Path, blank: NotebookNode):
        self.course = course
        self.room = course.room
        self.witness = witness
        self.place = place
        self.blank = blank
        self.honest: Honest = {}
        self.said = ""

    def hand_in(self, attacks: list[Attack], honest: Honest = HONEST) -> None:
        """Hand attacks and honest submissions in, and collect them."""
        names = [*honest, *(attack.name for attack in attacks)]
        roster = "id,last_name\n" + "".join(f"{name},{self.witness.secrets['gradebook']}\n" for name in names)
        (self.room.root / "students.csv").write_text(roster)
        self.honest = honest
        for student, (answers, _) in honest.items():
            self.course.hand_in(
                student, answered(self.blank, **answers, why=self.witness.secrets["neighbour"]), NAME
            )
        for attack in attacks:
            hand_in(attack, self.blank, self.witness.words, self.inbound(attack.name), NAME)
        self.said = self.course.run("collect", NAME, "--any-owner", status=None)  # it names what it refuses
        self.witness.owned()

    def inbound(self, student: str) -> Path:
        """Return a new folder of the exchange, where students may write what nbgrader's own command would not."""
        now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f UTC")
        folder = self.room.exchange / self.room.course_id / "inbound" / f"{student}+{NAME}+{now}+siege"
        folder.mkdir()
        (folder / "timestamp.txt").write_text(now)
        return folder

    def notebook(self, **answers: str) -> NotebookNode:
        """Return a notebook with these answers; without any, one with a wrong answer."""
        return answered(self.blank, **(answers or WRONG))

    def stopped(self, *words: object) -> list[str]:
        """Give a command, as the instructor does; return that it was stopped, if it was."""
        try:
            self.course.run(*words, status=None)
        except BaseException as error:  # noqa: BLE001, whatever it is, it ends the command for everybody
            return [f"{words[0]} ends with {type(error).__name__}: {str(error)[:100]}"]
        return []

    def disturbed(self) -> list[str]:
        """Return who of the honest students has not the points that are due."""
        marks = self.course.marks(NAME)
        return [
            f"{student}: {marks.get(student)}"
            for student, (_, due) in self.honest.items()
            if marks.get(student) != due
        ]

    def grade(
        self,
        attacks: list[Attack],
        seconds: float = 2,
        workers: int | None = None,
        unsafe: bool = False,
        lesson: tuple[str, str] | None = None,
        metered: bool = False,
    ) -> list[Gain]:
        """Grade what was collected in one batch, one after the other; return what each attack gained.

        `seconds` is what a cell or a call may take. With `workers` they are graded there, side by side, under the
        grader's own limits; what is on the host then is laid to whoever was graded last. `lesson` is a part of the tests
        and what is to stand there instead. `metered` measures memory, which costs time.
        """
        attacks = [attack for attack in attacks if attack.is_submission]
        took: dict[str, tuple] = {}
        said: dict[str, str] = {}
        limits = {attack.name: attack.seconds for attack in attacks if attack.seconds}
        with _meter(metered) as megabytes, _limits(seconds, workers, limits), self.room.locked():
            roster.read_into(self.room)
            given, students = proven(self.room, NAME), self.room.students(NAME)
            given = given._replace(tests=_changed(given.tests, *lesson)) if lesson else given
            ways = autograde.Options(workers=workers, unsafe=unsafe)
            last = time.monotonic()
            graded = autograde.grade_each(self.room, given, students, ways)
            for outcome in tqdm(graded, "submissions", len(students), unit="", disable=None, leave=False):
                now = time.monotonic()
                took[outcome.student] = (self.witness.sent(), self.witness.owned(), now - last, megabytes())
                said[outcome.student] = autograde.describe(outcome)
                last = now
            script = [attack.name for attack in attacks if attack.kind in PRINTED and attack.name in took]
            make_feedback(self.room, NAME, script)
        marks, disturbed = self.course.marks(NAME), self.disturbed()
        rows = self.rows()
        shown = {a.name: acting_on_screen(said.get(a.name, ""), rows.get(a.name, "")) for a in attacks}
        gains = [
            self._gain(attack, marks, took.pop(attack.name, (0, [], 0, 0)), shown[attack.name])
            for attack in attacks
        ]
        sent = self.witness.sent() + sum(seen[0] for seen in took.values())
        written = self.witness.owned() + [path for seen in took.values() for path in seen[1]]
        if disturbed or sent or written:
            everybody = Attack("after all", "what showed when all was over", 0, None, [])
            gains.append(Gain(everybody, written=tuple(written), sent=sent, disturbed="; ".join(disturbed)))
        return gains

    def rows(self) -> dict[str, str]:
        """Return the table of marks as it is exported: student → row."""
        table = self.place / "marks.csv"
        self.course.run("export", NAME, "--to", table, status=None)
        return {row.split(",")[1]: row for row in table.read_text("utf-8-sig").splitlines()}

    def _gain(self, attack: Attack, marks: dict, took: tuple, shown: list[str]) -> Gain:
        graded = self.room.folder("autograded", NAME, attack.name)
        page = self.room.folder("feedback", NAME, attack.name) / f"{NAME}.html"
        notebook = nbformat.read(graded / f"{NAME}.ipynb", as_version=4) if graded.is_dir() else {"cells": []}
        outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]
        texts = [str(output) for output in outputs]
        size = page.stat().st_size if page.is_file() else 0
        html = page.read_text("utf-8") if 0 < size < LARGEST_PAGE else ""
        notes = self.room.folder("records", NAME, attack.name) / autograde.NOTES
        texts += [html, notes.read_text("utf-8") if notes.is_file() else ""]
        handed_in = self.room.folder("submitted", NAME, attack.name).is_dir()
        missing = "not graded" if handed_in and (not graded.is_dir() or attack.name not in marks) else ""
        if attack.kind in PRINTED:
            missing += "" if size else " no feedback"
            missing += f" a page of {size / 1e6:.0f} MB" if size > LARGEST_PAGE else ""
        sent, written, seconds, megabytes = took
        more = marks.get(attack.name, 0) - attack.honest
        return Gain(
            attack,
            more,
            tuple(self.witness.found(texts)),
            tuple(written),
            sent,
            (*acting(html), *shown),
            missing,
            _broken(attack, more, outputs, [*texts, *self.said.splitlines()]),
            seconds,
            megabytes,
        )


def _changed(tests: dict[str, dict[str, str]], old: str, new: str) -> dict[str, dict[str, str]]:
    """Return tests with another text in one place."""
    changed = {
        name: {key: text.replace(old, new) for key, text in own.items()} for name, own in tests.items()
    }
    if changed == tests:
        raise LookupError(f"the lesson does not say {old!r}: where is that defence now?")
    return changed


def _broken(attack: Attack, more: float, outputs: list[NotebookNode], texts: list[str]) -> str:
    """Return why an attack has not come to what it tries, if it has not."""
    names = {output.ename: output.evalue for output in outputs if output.output_type == "error"}
    if bad := BADLY_WRITTEN & {*names} - {*attack.meant}:
        return "; ".join(f"{name}: {names[name].partition(chr(10))[0][:100]}" for name in sorted(bad))
    if never := {*attack.meant} - {*names}:
        return f"never ends with {', '.join(sorted(never))}"
    if more < 0:
        return f"{more:g} points: fewer than it deserves for what is right in it"
    if attack.reaches and not re.search(attack.reaches, "\n".join(texts)):
        return f"{attack.reaches} is not to be seen"
    return ""


def besiege(
    attacks: list[Attack], place: Path, seconds: float = 2, metered: bool = True, **ways: Any
) -> list[Gain]:
    """Besiege a class in an empty folder: see `Ground.besiege`."""
    with Ground(place / "ground") as ground:
        return ground.besiege(attacks, place=place, seconds=seconds, metered=metered, **ways)


@contextlib.contextmanager
def prepared(attacks: list[Attack], place: Path, honest: Honest = HONEST) -> Iterator[tuple[Course, Witness]]:
    """Give a class in an empty folder: see `Ground.field`."""
    with Ground(place / "ground") as ground, ground.field(attacks, honest, place) as field:
        yield field.course, field.witness


def parts(kind: str) -> int:
    """Return in how many batches a kind is best sent, so that two cores have as much to do."""
    return {"class": 2, "resources": 3, "messages": 2, "structure": 2}.get(kind, 1)


@contextlib.contextmanager
def _limits(seconds: float, workers: int | None, limits: dict[str, float]) -> Iterator[None]:
    """Let this process grade one submission after the other, with less patience, where there are to be no workers."""
    if workers:
        yield
        return
    grade_safely = grade_many.grade_safely

    def impatiently(given: Given, done: Work, unsafe: bool) -> Graded | Exception:
        with mock.patch.object(grade_one, "SECONDS", limits.get(done.student, seconds)):
            return grade_safely(given, done, unsafe)

    with (
        mock.patch.object(grade_many, "FEW", sys.maxsize),
        mock.patch.object(grade_many, "grade_safely", impatiently),
    ):
        yield


@contextlib.contextmanager
def _meter(is_on: bool) -> Iterator[Callable[[], float]]:
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

    if not is_on:
        yield lambda: 0.0
        return
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


def defences_as_markdown() -> str:
    """Return the defences that can be taken out as rows of a table, with the attacks that then gain."""
    rows = []
    for name, defence in defences.DEFENCES.items():
        gain = ", ".join(f"`{attack.name}`" for attack in collection() if name in attack.gains_without)
        rows.append(f"| `{name}` | {defence.what} | {gain} |\n")
    return "".join(rows)


def write_into(page: Path, text: str) -> None:
    """Put the table into a page, and that of defences, in the place of those that are there."""
    before, _, _ = page.read_text("utf-8").partition(MARK)
    head, rows = r"(\| without \|.*\n\|-.*\n)", r"(?:\|.*\n)*"
    before = re.sub(head + rows, lambda found: found[1] + defences_as_markdown(), before)
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
    parser.add_argument(
        "--without", default="", choices=defences.DEFENCES, help="take a defence out, to see who gains"
    )
    arguments = parser.parse_args()
    attacks = collection(arguments.wanted)
    with battlefield() as place:
        ways = {"workers": arguments.workers, "defence": arguments.without}
        gains = besiege(attacks, place, arguments.seconds, **ways)
    if arguments.docs:
        with battlefield() as place:
            plain = [attack for attack in attacks if attack.is_submission]
            write_into(ROOT / "docs" / "security.md", as_markdown(gains, all_of(plain, place, NAME)))
    print(table(HEAD, [gain.row() for gain in gains]))
    gained = [gain.attack.name for gain in gains if gain.gained]
    broken = [gain.attack.name for gain in gains if gain.broken]
    print(
        f"{len(attacks)} attacks; gained something: {', '.join(gained) or 'none'}; broken: {', '.join(broken) or 'none'}"
    )
    return bool(gained or broken)


if __name__ == "__main__":
    sys.exit(main())
