"""The class list: `students.csv` in the class's folder."""

from grading.classroom import layout
from grading.classroom.csv_tables import TableError, read_table
from grading.classroom.folder import Classroom


def read_roster(room: Classroom) -> list[dict[str, str]]:
    """Return the class list: id, first_name, last_name and email of each student; none where there is no file.

    Raises TableError where the file is not as it should be.
    """
    path = room.root / layout.STUDENTS
    if not path.exists():
        return []
    students = read_table(path, ["id"], ["first_name", "last_name", "email"])
    lines: dict[str, str] = {}
    for student in students:
        name, line = student["id"], student["line"]
        if not name:
            raise TableError(f"{path}, line {line}: a student without an id")
        if name in lines:
            raise TableError(f"{path}, lines {lines[name]} and {line}: the id {name} is there twice")
        if not can_be_id(name):
            raise TableError(f"{path}, line {line}: {name!r} cannot be an id, since folders are named by it")
        lines[name] = line
    return students


def can_be_id(name: str) -> bool:
    """Tell whether a student may be called so in the names of folders and files, and on a terminal."""
    return name.isprintable() and bool(name) and not name.startswith(".") and not {"/", "\\"} & {*name}


def read_into(room: Classroom) -> None:
    """Bring the class list into the gradebook. Nobody is removed there: marks may hang on them."""
    students = read_roster(room)
    with room.gradebook() as gradebook:
        known = {student.id: student for student in gradebook.students}
        for student in students:
            details = {name: student[name] or None for name in ("first_name", "last_name", "email")}
            old = known.get(student["id"])
            if old is None or any(getattr(old, name) != value for name, value in details.items()):
                gradebook.update_or_create_student(student["id"], **details)
