"""Backups of a class."""

import tarfile
from datetime import UTC, datetime
from pathlib import Path

from grading.classroom import layout
from grading.classroom.folder import Classroom
from grading.gradebook.copies import copy_gradebook
from grading.whole_files import written_whole

LEFT_OUT = (layout.BACKUPS, layout.EXCHANGE, layout.GRADEBOOK)  # besides names that begin with a dot


def back_up(room: Classroom, target: Path | None = None) -> Path:
    """Pack all of a class but its exchange into a .tar.gz; return where it is.

    Unpacked into an empty CLASS_DIR it is the class again; its gradebook is then an SQLite file, whatever it was. By default it goes into `backups/`, named by the time.
    """
    if target is None:
        (room.root / layout.BACKUPS).mkdir(exist_ok=True)
        stem = f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}"
        names = (f"{stem}{suffix}.tar.gz" for suffix in ["", *(f"-{n}" for n in range(2, 1000))])
        target = next(path for name in names if not (path := room.root / layout.BACKUPS / name).exists())
    with (
        room.scratch() as scratch,
        written_whole(target) as part,
        tarfile.open(part, "w:gz", compresslevel=6) as archive,
    ):
        copy_gradebook(room, room.beside(scratch))
        archive.add(scratch / layout.GRADEBOOK, layout.GRADEBOOK)
        for path in sorted(room.root.iterdir()):
            if path.name not in LEFT_OUT and not path.name.startswith("."):
                archive.add(path, path.name)
    return target
