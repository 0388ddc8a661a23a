"""Backups of a class."""

import sqlite3
import tarfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from grading.classroom import Classroom

LEFT_OUT = ("backups", "exchange", "gradebook.db")  # besides names that begin with a dot


def back_up(room: Classroom, target: Path | None = None) -> Path:
    """Pack all of a class but its exchange into a .tar.gz; return where it is.

    Unpacked into an empty CLASS_DIR it is the class again. By default it goes into `backups/`, named by the time.
    """
    if target is None:
        (room.root / "backups").mkdir(exist_ok=True)
        stem = f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}"
        names = (f"{stem}{suffix}.tar.gz" for suffix in ["", *(f"-{n}" for n in range(2, 1000))])
        target = next(path for name in names if not (path := room.root / "backups" / name).exists())
    part = target.with_name(f".{target.name}.part")
    with room.scratch() as scratch, tarfile.open(part, "w:gz", compresslevel=6) as archive:
        copy_database(room.database, scratch / "gradebook.db")
        archive.add(scratch / "gradebook.db", "gradebook.db")
        for path in sorted(room.root.iterdir()):
            if path.name not in LEFT_OUT and not path.name.startswith("."):
                archive.add(path, path.name)
    part.rename(target)
    return target


def copy_database(source: Path, target: Path) -> None:
    """Copy an SQLite file as it is at one moment, also over one that others have open."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)
