"""Blackboard: Title_login_attempt_2026-11-03-23-59-59_name.ipynb; there may be several attempts, and texts about them.

`attempt` is a word of the site's language.

Source: help.blackboard.com, “download assignments”, and nbgrader's documentation of `zip_collect`.
"""

from functools import partial
from typing import Any

from grading.platforms.registry import Form
from grading.platforms.sheets import Rows, Sheet

FORM = Form(
    "blackboard",
    # A login may have a _ in it: see Owners. Of an attempt without files there is only the text about it.
    (r"(?P<name>[^/]*?_(?P<student>[^/_]+))_[^\W\d_]+_(?P<time>\d{4}(?:-\d\d){5})(?:_(?P<file>.+)|\.txt)",),
    "%Y-%m-%d-%H-%M-%S",
    wrapped=True,
)

IDS = ("Last Name", "First Name", "Username", "Student ID")


def marks(sheet: Sheet) -> Rows:
    """Return marks as Blackboard's grade center imports them (help.blackboard.com, “upload grades”).

    Its own download names each column with a number, by which it finds it again: without one it makes a new column, of text.
    """
    titles = {name: sheet.known_column(partial(_is_of, name), name) for name in sheet.assignments}
    rows = []
    for student, person in sorted(sheet.people.items()):
        row: dict[str, Any] = {
            "Last Name": person["last_name"],
            "First Name": person["first_name"],
            "Username": student,
        }
        row |= {column: person["row"][column] for column in IDS if column in person["row"]}
        rows.append(row | {title: sheet.points(student, name) for name, title in titles.items()})
    ids = [column for column in IDS if any(column in row for row in rows)]
    return [*ids, *titles.values()], rows


def _is_of(name: str, column: str) -> bool:
    """Tell whether a column is of an assignment."""
    return column.partition(" [")[0] == name
