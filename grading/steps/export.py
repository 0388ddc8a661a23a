"""The marks of a class: as a table on the screen, and as a CSV file."""

import unicodedata
from collections.abc import Iterable
from pathlib import Path

from grading.classroom.csv_tables import write_table
from grading.classroom.folder import Classroom
from grading.gradebook.marks import Mark, read_marks
from grading.terminal import one_line


def export(room: Classroom, assignments: Iterable[str], target: Path) -> list[Mark]:
    """Write the marks into a CSV file and return them."""
    marks = read_marks(room, assignments)
    write_table(target, Mark._fields, [mark._asdict() for mark in marks])
    return marks


def table(marks: list[Mark]) -> str:
    """Return marks as text in columns."""
    head = ("student", "name", "score", "of", "late h", "penalty", "by hand", "")
    rows = [
        (
            one_line(mark.student_id),
            one_line(f"{mark.first_name} {mark.last_name}".strip()),
            f"{mark.score:g}",
            f"{mark.max_score:g}",
            f"{mark.hours_late:g}" if mark.hours_late else "",
            f"{mark.late_penalty:g}" if mark.late_penalty else "",
            str(mark.to_mark_by_hand or ""),
            "" if mark.status == "graded" else mark.status,
        )
        for mark in marks
    ]
    widths = [max(map(_width, column)) for column in zip(head, *rows, strict=True)]
    lines = (
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        for row in (head, *rows)
    )
    return "\n".join(line.rstrip() for line in lines)


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))
