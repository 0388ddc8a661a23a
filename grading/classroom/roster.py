"""The class list: `students.csv` in the class's folder, our own or as a learning platform exports it."""

import re
import unicodedata

from grading.classroom import layout
from grading.classroom.class_lists import IDS, Person, person, usable
from grading.classroom.csv_tables import TableError, read_whole
from grading.classroom.folder import Classroom

ROUNDED = re.compile(r"\d([.,]\d+)?[eE]\+\d+")


def read_roster(room: Classroom) -> list[Person]:
    """Return the class list; nobody where there is no file.

    Raises TableError where the file is not as it should be.
    """
    path = room.root / layout.STUDENTS
    if not path.exists():
        return []
    table = read_whole(path, IDS)
    rows, columns = usable(table, path)
    lines: dict[str, str] = {}
    alike: dict[str, str] = {}
    students = []
    for row in rows:
        student, line = person(row, columns), row["line"]
        name = student["id"]
        if not name:
            raise TableError(f"{path}, line {line}: a student without an id")
        if ROUNDED.fullmatch(name):
            raise TableError(
                f"{path}, line {line}: {name} is what a spreadsheet makes of a long number: format that column as text, "
                "and export it again"
            )
        if name in lines:
            raise TableError(f"{path}, lines {lines[name]} and {line}: the id {name} is there twice")
        if not can_be_id(name):
            raise TableError(f"{path}, line {line}: {name!r} cannot be an id, since folders are named by it")
        if twin := alike.get(_key(name)):
            raise TableError(
                f"{path}, lines {lines[twin]} and {line}: the ids {twin} and {name} differ only in case or accents' form"
            )
        lines[name], alike[_key(name)] = line, name
        students.append(student)
    return students


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def can_be_id(name: str) -> bool:
    """Tell whether a student may be called so in the names of folders and files, and on a terminal."""
    return name.isprintable() and bool(name) and not name.startswith(".") and not {"/", "\\"} & {*name}


def read_into(room: Classroom) -> None:
    """Bring the class list into the gradebook. Nobody is removed there: marks may hang on them."""
    students = read_roster(room)
    with room.gradebook() as gradebook:
        known = {student.id: student for student in gradebook.students}
        for student in students:
            details = {
                "first_name": student["first_name"] or None,
                "last_name": student["last_name"] or None,
                "email": student["email"] or None,
            }
            old = known.get(student["id"])
            if old is None or any(getattr(old, name) != value for name, value in details.items()):
                gradebook.update_or_create_student(student["id"], **details)
