"""Hand in what no program has written: `python -m tests.fuzz [NUMBER] [--seed SEED]`.

Real notebooks are broken in their structure or as bytes, zip files and folders of the exchange with them, and go through
collect, grade, feedback and export. Files of HDF5 that an answer has written are read by checks. Each hand-in has a number, which is all that it depends on: what was found is tried
again with it. The exit status is 0 where no command ended otherwise than it should, everybody has a mark and a page, and
the grader's own memory stayed as it was.
"""

import argparse
import base64
import gzip
import json
import os
import random
import sys
import tempfile
import time
import warnings
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import pandas
import psutil
import pytest

from grading.engine import grade_one
from grading.judge.court import Court, standing_court
from tests.classes import NAME, RIGHT, Course, answered, new_course
from tests.conftest import NO_SANDBOX
from tests.judge.conftest import notebook as judged_notebook
from tests.test_mutations import mutated

TOGETHER = 50  # hand-ins of one class
SECONDS = 5.0  # that a cell may take
FILES = 5  # hand-ins for each of which there is a file of HDF5
READS = """
import pandas
from course import read_files
from course.hdf5 import without_unpickling


def read(path):
    with without_unpickling(), pandas.HDFStore(path, mode="r") as store:
        return {key: store[key] for key in store}
"""
WRITES = """
import base64


def f(path, number):
    with open(path, "wb") as file:
        file.write(base64.b64decode(CONTENTS[number]))
    return path
"""
CHECK = 'found = read_files(read, f("{number}.h5", {number}))'
GROWTH = 100e6  # bytes that the grader may have more at the end than after the first class
WHEN = "2026-12-01 17:00:{:02} UTC"
PIECES = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b'{"',
    b"[" * 500,
    b"\\ud800",
    b"\n" * 50,
    b"9" * 5000,
    b"<<<<<<< HEAD\n",
)


class Finding(NamedTuple):
    """What is not as it should be, and the numbers of the hand-ins among which it was found."""

    what: str
    numbers: range


def broken(content: bytes, chance: random.Random) -> bytes:
    """Return bytes of which some are gone, others, double, elsewhere, or in another code."""
    for _ in range(chance.randint(1, 4)):
        start, end = sorted(chance.randrange(len(content) + 1) for _ in range(2))
        end = min(end, start + 400)
        content = chance.choice(
            [
                lambda c, s, e: c[:s] + c[e:],
                lambda c, s, e: c[:e],
                lambda c, s, e: c[:s] + chance.choice(PIECES) + c[s:],
                lambda c, s, e: c[:e] + c[s:],
                lambda c, s, e: c[:s] + bytes([chance.randrange(256)]) + c[s + 1 :],
                lambda c, s, e: c.decode("utf-8", "replace").encode(
                    chance.choice(["utf-16", "utf-8-sig", "utf-32"])
                ),
                lambda c, s, e: gzip.compress(c, mtime=0),
            ]
        )(content, start, end)
        if not content:
            break
    return content


def notebook(document: dict, number: int) -> bytes:
    """Return what is handed in by a number: a notebook that is broken in its structure, or one whose bytes are."""
    chance = random.Random(number)
    content = json.dumps(mutated(document, number)).encode()
    return content if chance.random() < 0.7 else broken(json.dumps(document).encode(), chance)


def folder(place: Path, content: bytes, chance: random.Random) -> None:
    """Write a folder of the exchange with a notebook in it, and often with more than there should be."""
    place.mkdir()
    target = place / f"{NAME}.ipynb"
    target.write_bytes(content)
    (place / "timestamp.txt").write_text(WHEN.format(1))
    odd = place / chance.choice(["a\nb", "x" * 200, ".hidden", "-rf", "\udcff\udcfe.ipynb", "b.ipynb"])
    kind = chance.randrange(12)
    if kind == 0:
        target.rename(place / "another name.ipynb")
    elif kind == 1:
        os.mkfifo(place / "pipe")
    elif kind == 2:
        target.unlink()
        target.symlink_to("/etc/passwd")
    elif kind == 3:
        target.unlink()
        target.mkdir()
    elif kind == 4:
        odd.write_bytes(content)
    elif kind == 5:
        (place / "submission_secret.txt").write_bytes(chance.randbytes(40))
    elif kind == 6:
        (place / "timestamp.txt").write_bytes(chance.randbytes(40))
    elif kind == 7:
        deep = place
        for _ in range(40):
            deep /= "d"
        deep.mkdir(parents=True)
    elif kind == 8:
        with target.open("r+b") as file:
            file.truncate(30_000_000)


def upload(place: Path, contents: dict[str, bytes], chance: random.Random) -> None:
    """Write a zip file as a learning platform makes it, of which a few bytes may be others."""
    with zipfile.ZipFile(place, "w", chance.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])) as archive:
        for student, content in contents.items():
            archive.writestr(f"{student}/{NAME}.ipynb", content)
    whole = bytearray(place.read_bytes())
    for _ in range(chance.choice([0, 1, 3])):
        whole[chance.randrange(len(whole))] = chance.randrange(256)
    place.write_bytes(whole)


def try_class(course: Course, numbers: range) -> Iterator[str]:
    """Let a class hand in by these numbers; yield what is not as it should be."""
    document = json.loads(json.dumps(answered(course.released(), double=RIGHT, why="It is *lazy*.")))
    inbound = course.room.exchange / course.room.course_id / "inbound"
    uploaded = {}
    for number in numbers:
        chance = random.Random(f"{number} folder")
        content = notebook(document, number)
        if chance.random() < 0.3:
            uploaded[f"up{number}"] = content
        else:
            folder(inbound / f"s{number}+{NAME}+{WHEN.format(number % 60)}", content, chance)
    upload(course.desk / "up.zip", uploaded, random.Random(f"{numbers} zip"))
    yield from ran(course, "collect", NAME, "--any-owner")
    yield from ran(
        course, "collect", NAME, "--from", course.desk / "up.zip", "--match", r"(?P<student>up\d+)/"
    )
    students = course.room.students(NAME)
    if len(students) < len(numbers) / 3:
        yield f"only {len(students)} of {len(numbers)} were collected"
    yield from ran(course, "grade", NAME, "--workers", "2", status=0)
    yield from ran(course, "feedback", NAME, status=0)
    yield from ran(course, "export", NAME, "--to", course.desk / "marks.csv", status=0)
    marks = course.marks()
    for student in students:
        if student not in marks:
            yield f"{student} has no mark"
        if not (course.room.folder("feedback", NAME, student) / f"{NAME}.html").exists():
            yield f"{student} has no page"


def ran(course: Course, *words: str | Path, status: int | None = None) -> Iterator[str]:
    """Give a command; yield what it did that no hand-in may make it do."""
    try:
        said = course.run(*words, status=status)
    except Exception as error:  # noqa: BLE001, that is what is looked for
        yield f"{words[0]}: {type(error).__name__}: {str(error)[-2000:]}"
        return
    if "Traceback" in said or "NOT GRADED" in said:
        yield f"{words[0]} says {said[-2000:]}"


def hdf5(place: Path, number: int) -> bytes:
    """Return a file of HDF5 by a number, of which a few bytes are others, or which goes on or ends elsewhere."""
    chance = random.Random(f"{number} hdf5")
    table = pandas.DataFrame(
        {"close": [1.5] * chance.randrange(40), "name": chance.choice(["aet", 1, None])},
    )
    path = place / f"{number}.h5"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of PyTables, about objects that it pickles
        table.to_hdf(path, key="prices", format="fixed" if chance.random() < 0.5 or table.empty else "table")
    whole = bytearray(path.read_bytes())
    for _ in range(chance.choice([0, 1, 3, 30])):
        whole[chance.randrange(len(whole))] = chance.randrange(256)
    return bytes(whole) if chance.random() < 0.7 else broken(bytes(whole), chance)


def try_files(court: Court, place: Path, numbers: range) -> Iterator[str]:
    """Let an answer write files of HDF5 by these numbers, which checks read; yield what is not as it should be."""
    contents = [base64.b64encode(hdf5(place, number)).decode() for number in numbers]
    answer = f"CONTENTS = {contents}\n{WRITES}"
    tests = [CHECK.format(number=number) for number in range(len(contents))]
    verdicts = court.judge(*judged_notebook(answer, tests, course=READS), seconds=SECONDS, total=60).verdicts
    if len(verdicts) != len(tests):
        yield f"{len(verdicts)} verdicts on {len(tests)} files"
    if odd := [v.message for v in verdicts if "check did not come to an end" in v.message]:
        yield f"a file has ended the judge: {odd}"
    if not any(verdict.passed for verdict in verdicts):
        yield f"none of the files could be read: {verdicts[0].message}"


def fuzz(begin: int, number: int, tell: Callable[[str], None]) -> list[Finding]:
    """Try so many hand-ins, from a number on; return what was found."""
    found, base, taken = [], None, 0
    with (
        mock.patch.object(grade_one, "SECONDS", SECONDS),
        mock.patch.object(grade_one, "LONGEST", 4 * SECONDS),
    ):
        for start in range(begin, begin + number, TOGETHER):
            numbers = range(start, min(start + TOGETHER, begin + number))
            began = time.monotonic()
            with tempfile.TemporaryDirectory() as place, pytest.MonkeyPatch.context() as patch:
                found_here = [*try_class(new_course(Path(place), patch), numbers)]
                files = range(start, start + len(numbers) // FILES)
                found_here += try_files(standing_court(bool(NO_SANDBOX)), Path(place), files)
                problems = [Finding(what, numbers) for what in found_here]
            taken = psutil.Process().memory_info().rss
            base = base or taken
            found += problems
            tell(f"{numbers}: {time.monotonic() - began:.0f} s, {taken / 1e6:.0f} MB")
            for problem in problems:
                tell(f"  {problem.what}")
    if taken > (base or 0) + GROWTH:
        found.append(
            Finding(f"the grader has grown by {(taken - base) / 1e6:.0f} MB", range(begin, begin + number))
        )
    return found


def main() -> int:
    """Try what the arguments say; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("number", nargs="?", type=int, default=5000, help="how many hand-ins (default: 5000)")
    parser.add_argument("--seed", type=int, default=0, help="the number of the first (default: 0)")
    arguments = parser.parse_args()
    found = fuzz(arguments.seed, arguments.number, lambda line: print(line, flush=True))
    print(f"{arguments.number} tried, {len(found)} findings")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
