"""What was graded, with what, and how: a folder of records for each graded submission.

It does not lie beside the graded notebook: nbgrader copies what does to where students' pages are.
"""

import contextlib
import hashlib
import json
import os
import re
import secrets
import stat
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Self

from nbgrader.api import Assignment, SubmittedAssignment
from nbgrader.utils import parse_utc

from grading.classroom import layout
from grading.classroom.files_beside import LEFT_OUT, RULES, Beside, read_beside
from grading.classroom.folder import Classroom
from grading.classroom.layout import RECORDS
from grading.classroom.untrusted_files import Refused, notebooks_in, read_file
from grading.judge.notebook.document import LARGEST
from grading.whole_files import write_whole

FILE, NOTES = "grading.json", "grader-notes.txt"
TIME, SECRET = "timestamp.txt", "submission_secret.txt"  # what nbgrader keeps beside a submission
KEPT = (SECRET, TIME, NOTES, FILE)
LONGEST = 1000  # bytes of a time or a secret


class Record(NamedTuple):
    """How a submission was graded: digests of it and of what it was graded with, and the seed of random inputs.

    `inputs` are those with which checks have failed, by notebook and grade_id: what a seed gives may change with versions.
    `seconds` are what each check took on the clock, `memory` by how many MB it raised the most memory that the
    student's process had had until then, likewise.
    """

    submission: str
    given: str
    seed: str
    locked_in: bool  # whether its code ran in a sandbox
    inputs: dict[str, dict[str, str]] = {}  # noqa: RUF012, never changed
    seconds: dict[str, dict[str, float]] = {}  # noqa: RUF012, never changed
    memory: dict[str, dict[str, float]] = {}  # noqa: RUF012, never changed

    @classmethod
    def read(cls, folder: Path) -> Self | None:
        """Return the record in a folder, or None where there is none that can be read."""
        try:
            found: Any = json.loads((folder / FILE).read_text("utf-8"))
            return cls(**found)
        except (OSError, ValueError, TypeError):
            return None

    def content(self) -> bytes:
        """Return what is in the record's file."""
        return json.dumps(self._asdict()).encode()


def files_of(submitted: Path) -> Beside:
    """Return the files that were handed in beside a notebook, without what nbgrader and this grader keep there."""
    with contextlib.suppress(Refused):
        return read_beside(submitted, RULES._replace(exclude=[*LEFT_OUT, *KEPT]))
    return Beside({}, {}, {})


class HandedIn(NamedTuple):
    """What was handed in: a digest of all of it; and by their paths those notebooks that were asked for, its time and its secret."""

    digest: str
    contents: dict[str, bytes]

    @property
    def time(self) -> datetime | None:
        """When that was, as `read_time` returns it."""
        return _time_in(self.contents.get(TIME, b""))

    @property
    def secret(self) -> str | None:
        """The secret, as `read_secret` returns it."""
        return _secret_in(self.contents.get(SECRET, b""))


def read_handed_in(submitted: Path, beside: Beside, notebooks: Iterable[str] = ()) -> HandedIn:
    """Return what was handed in, each file read once. Files that are too large are missing, and so are links."""
    digest, folder, contents = hashlib.sha256(), os.fspath(submitted), {}
    kept = {TIME, SECRET, *(f"{name}.ipynb" for name in notebooks)}  # of others there may be any number
    paths = [str(path)[len(folder) + 1 :] for path in notebooks_in(submitted)]
    for path in sorted([*paths, TIME, SECRET], key=lambda path: path.split(os.sep)):
        try:
            known = os.lstat(f"{folder}/{path}")
        except FileNotFoundError:
            continue
        if not stat.S_ISREG(known.st_mode):
            continue
        digest.update(f"{path}\0{known.st_size}\0".encode(errors="surrogateescape"))
        if known.st_size <= LARGEST:  # what is larger is not read
            content = Path(folder, path).read_bytes()
            digest.update(content)
            if path in kept:
                contents[path] = content
    for name, content in beside.files.items():
        digest.update(f"{name}\0{len(content)}\0".encode(errors="surrogateescape") + content)
    return HandedIn(digest.hexdigest(), contents)


def digest_of(submitted: Path) -> str:
    """Return a digest of what was handed in, the files beside the notebook among it, and of when."""
    return read_handed_in(submitted, files_of(submitted)).digest


def parse_time(text: str) -> datetime:
    """Return a time of handing in, as nbgrader writes it, in UTC without saying so.

    Raises ValueError where it is none.
    """
    # What reads times also reads a file whose path stands in the place of a time zone.
    if len(text) > 100 or not re.fullmatch(r"[\w :.,+-]*\w(/\w[\w+-]*)*", text):
        raise ValueError("not a time")
    try:
        # nbgrader takes an offset that stands alone for seconds.
        time: datetime = parse_utc(re.sub(r" ([+-]\d\d:?\d\d)$", r"\1", text))
    except Exception as error:  # noqa: BLE001, it raises many kinds
        raise ValueError(f"not a time: {error}") from None
    return time


def read_time(folder: Path) -> datetime | None:
    """Return when a submission was handed in, in UTC without saying so; None where nothing beside it says so."""
    with contextlib.suppress(Refused):
        return _time_in(read_file(folder / TIME, LONGEST))
    return None


def _time_in(content: bytes) -> datetime | None:
    with contextlib.suppress(ValueError):
        return parse_time(content.decode().strip()) if len(content) <= LONGEST else None
    return None


def write_time(folder: Path, time: datetime) -> None:
    """Write when a submission was handed in, as nbgrader does."""
    (folder / TIME).write_text(text_of(time), "utf-8")


def text_of(time: datetime) -> str:
    """Return when a submission was handed in, as nbgrader writes it."""
    return f"{time.isoformat(' ', 'microseconds')} UTC"


def read_secret(folder: Path) -> str | None:
    """Return the secret beside a submission, by which its feedback is found; None where there is none that can be used."""
    with contextlib.suppress(Refused):
        return _secret_in(read_file(folder / SECRET, LONGEST))
    return None


def _secret_in(content: bytes) -> str | None:
    with contextlib.suppress(ValueError):
        secret = content.decode().strip() if len(content) <= LONGEST else ""
        return secret if secret and secret.isprintable() else None
    return None


def secret_of(room: Classroom, assignment: str, student: str) -> str | None:
    """Return the secret of a graded submission, also of one that nbgrader alone has graded; None where it has none."""
    folders = (room.folder(step, assignment, student) for step in (RECORDS, "autograded", "submitted"))
    return next(filter(None, map(read_secret, folders)), None)


def move_records(room: Classroom) -> None:
    """Take records from beside notebooks and pages, where older versions left them, to their place."""
    for assignment in room.assignments():
        for student in room.students(assignment, "feedback"):
            if (room.folder("feedback", assignment, student) / FILE).exists():  # a copy
                remove_records(room.folder("feedback", assignment, student))
        for student in room.students(assignment, "autograded"):
            old = room.folder("autograded", assignment, student)
            if (old / FILE).exists():
                target = room.folder(RECORDS, assignment, student)
                target.mkdir(parents=True, exist_ok=True)
                for name in KEPT:  # the one looked for above goes last
                    if (old / name).exists():
                        (old / name).replace(target / name)


def remove_records(folder: Path) -> None:
    """Remove the records in a folder."""
    for name in KEPT:
        (folder / name).unlink(missing_ok=True)


def graded_before(
    room: Classroom, assignment: str, students: Iterable[str], given: str | None = None
) -> set[str]:
    """Return those of some students whose last submission is what was graded, and (if asked) with what is `given` now.

    The gradebook has to say the same: it may have been restored from a backup, or a student removed from it.
    """
    with room.gradebook() as gradebook:
        times = gradebook.db.query(SubmittedAssignment.student_id, SubmittedAssignment.timestamp)
        marked = dict(times.join(Assignment).filter(Assignment.name == assignment).all())
    return {s for s in students if s in marked and _is_graded(room, assignment, s, marked[s], given)}


def _is_graded(
    room: Classroom, assignment: str, student: str, marked: datetime | None, given: str | None
) -> bool:
    folders = (room.folder(step, assignment, student) for step in (RECORDS, "autograded", "submitted"))
    records, graded, submitted = folders
    record = Record.read(records)
    if record is None or (given is not None and record.given != given):
        return False
    try:
        return (
            read_time(records) == marked
            and graded.is_dir()
            and submitted.is_dir()
            and record.submission == digest_of(submitted)
        )
    except OSError:  # it cannot be read: grading it again says why
        return False


def seed_for(room: Classroom, submission: str) -> str:
    """Return the seed for a submission's random inputs: always the same one, and not to be known outside the class."""
    return seeds_of(room)(submission)


def seeds_of(room: Classroom) -> Callable[[str], str]:
    """Return what gives each submission of a class its seed.

    The secret is made once, and kept in the class's folder.
    """
    path = room.root / layout.SEEDS
    if not path.exists():
        write_whole(path, secrets.token_hex(32))
    secret = path.read_text("utf-8")
    return lambda submission: hashlib.sha256(f"{secret}{submission}".encode()).hexdigest()[:16]
