"""Groups: one hand-in that counts for several, by the table `groups.csv` in the class's folder."""

import secrets
import shutil
from datetime import datetime
from pathlib import Path

from grading.classroom import layout, roster
from grading.classroom.csv_tables import TableError, read_table
from grading.classroom.folder import Classroom, replace_folder
from grading.classroom.records import SECRET, read_time
from grading.terminal import one_line

FILE = "groups.csv"


def read_groups(room: Classroom, assignment: str) -> dict[str, list[str]]:
    """Return the members of each group for an assignment. A row without an assignment is for all that have no row.

    Raises TableError where the file is not as it should be, or somebody is in two groups.
    """
    path = room.root / FILE
    if not path.exists():
        return {}
    rows = read_table(path, ["group", "student"], ["assignment"])
    listed = {student["id"] for student in roster.read_roster(room)}
    own = [row for row in rows if row["assignment"] == assignment]
    groups: dict[str, list[str]] = {}
    lines: dict[str, str] = {}
    for row in own or [row for row in rows if not row["assignment"]]:
        student, where = row["student"], f"{path}, line {row['line']}"
        if not (row["group"] and roster.can_be_id(student)):
            raise TableError(f"{where}: a row has a group and a student")
        if listed and student not in listed:
            raise TableError(f"{where}: {student} is not in {layout.STUDENTS}")
        if student in lines:
            raise TableError(f"{where}: {student} is in a group already, in line {lines[student]}")
        lines[student] = row["line"]
        groups.setdefault(row["group"], []).append(student)
    return groups


def share(room: Classroom, assignment: str) -> list[str]:
    """Let the latest hand-in of each group count for all its members; return in words what that has changed."""
    told = []
    for group, members in read_groups(room, assignment).items():
        folders = {student: room.folder("submitted", assignment, student) for student in members}
        times = {s: read_time(folder) or datetime.min for s, folder in folders.items() if folder.is_dir()}
        if not times:
            continue
        latest = max(times, key=lambda student: (times[student], student))
        for student, folder in folders.items():
            if student != latest and not _same(folders[latest], folder):
                with room.scratch() as scratch:
                    fresh = scratch / assignment
                    shutil.copytree(folders[latest], fresh, ignore=shutil.ignore_patterns(SECRET))
                    (fresh / SECRET).write_text(secrets.token_hex(64))  # each has a page of their own
                    replace_folder(fresh, folder)
                told.append(
                    f"{one_line(student)}: has the hand-in of {one_line(latest)} (group {one_line(group)})"
                )
    return told


def _same(one: Path, other: Path) -> bool:
    contents = (
        {p.relative_to(top): p.read_bytes() for p in top.rglob("*") if p.is_file() and p.name != SECRET}
        for top in (one, other)
    )
    return next(contents) == next(contents)
