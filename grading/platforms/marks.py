"""Marks as a platform imports them: its columns and its ids, by the class list that it exported.

A platform that takes marks back has a function `marks` in its module, from a Sheet to columns and rows.
"""

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

from grading import platforms
from grading.classroom.class_lists import Person
from grading.classroom.csv_tables import write_table
from grading.classroom.folder import ClassError, Classroom
from grading.classroom.roster import read_roster
from grading.gradebook.marks import Mark
from grading.platforms.names import read_names
from grading.platforms.sheets import Rows, Sheet


def writers() -> dict[str, Callable[[Sheet], Rows]]:
    """Return what writes marks, by the name of the platform."""
    found = {}
    for module in pkgutil.iter_modules(platforms.__path__):
        loaded = importlib.import_module(f"{platforms.__name__}.{module.name}")
        if hasattr(loaded, "FORM") and hasattr(loaded, "marks"):
            found[loaded.FORM.platform] = loaded.marks
    return found


def write_marks_for(room: Classroom, platform: str, marks: list[Mark], target: Path) -> tuple[int, list[str]]:
    """Write marks into a file that a platform imports; return for how many students, and whose marks are left out.

    Who is not in the class list, as somebody who has left, has no id there by which the platform would find them.

    Raises ClassError where the platform takes one assignment at a time.
    """
    listed = {student["id"]: student for student in read_roster(room)}
    by_student: dict[str, dict[str, Mark]] = {}
    left_out = {mark.student_id for mark in marks if listed and mark.student_id not in listed}
    for mark in (mark for mark in marks if mark.student_id not in left_out):
        by_student.setdefault(mark.student_id, {})[mark.assignment] = mark
    for student, own in by_student.items():
        mark = next(iter(own.values()))
        nobody = Person(
            id=student,
            first_name=mark.first_name,
            last_name=mark.last_name,
            email=mark.email,
            line="",
            also=[],
            number="",
            row={},
        )
        listed.setdefault(student, nobody)
    assignments = list(dict.fromkeys(mark.assignment for mark in marks))
    if platform == "moodle" and len(assignments) > 1:
        raise ClassError(f"Moodle takes the marks of one assignment at a time: {', '.join(assignments)}")
    numbers = {student: person["number"] for student, person in listed.items() if person["number"]}
    for assignment in assignments:
        for student, kept in read_names(room, assignment).items():
            if kept.platform == platform and kept.number:
                numbers.setdefault(student, kept.number)
    columns, rows = writers()[platform](Sheet(assignments, by_student, listed, numbers))
    write_table(target, columns, rows, encoding="utf-8")
    graded = {mark.student_id for mark in marks if mark.status == "graded"}
    return len(by_student), sorted(left_out & graded)
