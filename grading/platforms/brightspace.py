"""Brightspace: 123-456 - First Last - Nov 3, 2026 1159 PM/…, with the numbers of the user and of the submission.

Source: community.d2l.com, “download submissions”, and public scripts for its files.
"""

from functools import partial

from grading.platforms.registry import Form
from grading.platforms.sheets import Rows, Sheet

IDS, END = ("OrgDefinedId", "Username"), "End-of-Line Indicator"
HEAD = r"(?P<number>\d+)-(?P<order>\d+) - (?P<name>(?:(?! - )[^/])+)"
FORM = Form(
    "brightspace",
    (
        rf"{HEAD} - (?P<time>\w+ \d+, \d+ \d+ [AP]M)(?:/| - )(?P<file>.+)",
        rf"{HEAD} - (?P<file>.+)",
    ),
    "%b %d, %Y %I%M %p",
    wrapped=True,
)


def marks(sheet: Sheet) -> Rows:
    """Return marks as Brightspace imports them (community.d2l.com/brightspace/kb/articles/3538-importing-grades)."""
    titles = {
        name: sheet.known_column(
            partial(_is_of, name),
            f"{name} Points Grade <Numeric MaxPoints:{sheet.most(name)}>",
        )
        for name in sheet.assignments
    }
    rows = []
    for student, person in sorted(sheet.people.items()):
        row = {"Username": f"#{student}"}
        row |= {column: person["row"][column] for column in IDS if column in person["row"]}
        rows.append(row | {title: sheet.points(student, name) for name, title in titles.items()} | {END: "#"})
    ids = [column for column in IDS if any(column in row for row in rows)]
    return [*ids, *titles.values(), END], rows


def _is_of(name: str, column: str) -> bool:
    """Tell whether a column is of an assignment."""
    return column.startswith(f"{name} Points Grade")
