"""What the platform called each submission that was collected: for the way back."""

import json
from typing import NamedTuple

from grading.classroom.folder import Classroom
from grading.platforms.registry import Named

FOLDER = "uploads"


class Kept(NamedTuple):
    """The platform, its name of a submission up to the student's own, its number of the student, and the student's name."""

    platform: str
    label: str
    number: str | None
    file: str


def keep_names(room: Classroom, assignment: str, names: dict[str, Named]) -> None:
    """Keep what the platform called the submissions of some students."""
    known = read_names(room, assignment)
    known |= {
        student: Kept(name.platform, name.label, name.number, name.file) for student, name in names.items()
    }
    target = room.root / FOLDER / f"{assignment}.json"
    target.parent.mkdir(exist_ok=True)
    part = target.with_suffix(".part")
    part.write_text(
        json.dumps({student: list(kept) for student, kept in sorted(known.items())}, indent=1), "utf-8"
    )
    part.rename(target)


def read_names(room: Classroom, assignment: str) -> dict[str, Kept]:
    """Return what the platform called submissions, by student."""
    path = room.root / FOLDER / f"{assignment}.json"
    if not path.exists():
        return {}
    return {student: Kept(*kept) for student, kept in json.loads(path.read_text("utf-8")).items()}
