"""What was graded, with what, and how: a small file beside each graded submission."""

import hashlib
import json
import secrets
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Self

from nbgrader.api import Assignment, SubmittedAssignment
from nbgrader.utils import parse_utc

from grading.classroom import Classroom
from grading.submission import LARGEST

FILE = "grading.json"
TIME, SECRET = "timestamp.txt", "submission_secret.txt"  # what nbgrader keeps beside a submission


class Record(NamedTuple):
    """How a submission was graded: digests of it and of what it was graded with, and the seed of random inputs."""

    submission: str
    given: str
    seed: str
    locked_in: bool  # whether its code ran in a sandbox

    @classmethod
    def read(cls, folder: Path) -> Self | None:
        """Return the record in a folder, or None where there is none that can be read."""
        try:
            found: Any = json.loads((folder / FILE).read_text("utf-8"))
            return cls(**found)
        except (OSError, ValueError, TypeError):
            return None

    def write(self, folder: Path) -> None:
        """Write the record into a folder."""
        (folder / FILE).write_text(json.dumps(self._asdict(), indent=1), "utf-8")


def digest_of(submitted: Path) -> str:
    """Return a digest of what was handed in, and of when."""
    digest = hashlib.sha256()
    paths = [*submitted.rglob("*.ipynb"), submitted / TIME, submitted / SECRET]
    for path in sorted(path for path in paths if path.is_file() and not path.is_symlink()):
        size = path.stat().st_size
        digest.update(f"{path.relative_to(submitted)}\0{size}\0".encode(errors="surrogateescape"))
        if size <= LARGEST:  # what is larger is not read
            digest.update(path.read_bytes())
    return digest.hexdigest()


def read_time(folder: Path) -> datetime | None:
    """Return when a submission was handed in, in UTC without saying so; None where nothing beside it says so."""
    path = folder / TIME
    text = path.read_text("utf-8").strip() if path.is_file() else ""
    return parse_utc(text) if text else None


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
    graded, submitted = (room.folder(step, assignment, student) for step in ("autograded", "submitted"))
    record = Record.read(graded)
    if record is None or (given is not None and record.given != given):
        return False
    try:
        return (
            read_time(graded) == marked and submitted.is_dir() and record.submission == digest_of(submitted)
        )
    except (OSError, ValueError):  # it cannot be read: grading it again says why
        return False


def seed_for(room: Classroom, submission: str) -> str:
    """Return the seed for a submission's random inputs: always the same one, and not to be known outside the class.

    The secret is made once, and kept in the class's folder.
    """
    path = room.root / "seeds.secret"
    if not path.exists():
        fresh = room.root / ".seeds.part"
        fresh.write_text(secrets.token_hex(32), "utf-8")
        fresh.rename(path)
    return hashlib.sha256(f"{path.read_text('utf-8')}{submission}".encode()).hexdigest()[:16]
