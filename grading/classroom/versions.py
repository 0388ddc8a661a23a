"""The versions of an assignment that a class was given before the present one: students may hand in any of them."""

import hashlib
import shutil

import nbformat

from grading.classroom.folder import Classroom
from grading.judge.notebook.metadata import name_of

EARLIER = "earlier"


def keep_version(room: Classroom, assignment: str, into: Classroom | None = None) -> None:
    """Keep what the class is given at present, and was before, also in the folder of another class."""
    target = (into or room).root / EARLIER / assignment
    if into and (known := room.root / EARLIER / assignment).is_dir():
        shutil.copytree(known, target, dirs_exist_ok=True)
    for path in room.folder("release", assignment).glob("*.ipynb"):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        (target / digest).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target / digest / path.name)


def read_versions(room: Classroom, assignment: str) -> dict[str, list[list[str | None]]]:
    """Return the grade_id, if any, and the source of each cell of earlier versions, by the name of its notebook."""
    found: dict[str, list[list[str | None]]] = {}
    for path in sorted((room.root / EARLIER / assignment).glob("*/*.ipynb")):
        for cell in nbformat.read(path, as_version=4).cells:
            entry = [name_of(cell), cell.source]
            if entry not in found.setdefault(path.stem, []):
                found[path.stem].append(entry)
    return found
