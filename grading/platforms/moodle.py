"""Moodle: First Last_1234_assignsubmission_file_/… in folders, or as the beginning of a file's name.

Before the name may stand a group's (`Group A-`); where names are hidden it is `Participant`, in the language of the site
(`hiddenuser` of the language packs of mod_assign). What no file name may hold is taken out of names (`clean_param`, PARAM_FILE:
O'Brien is OBrien). The number is the one of the grading worksheet (`Participant 1234`). Source: `mod/assign/locallib.php`,
`download_submissions`; `mod/assign/feedback/offline/importgradeslib.php`, which finds the columns for the participant, the mark
and when that was changed by the words of the site's language; `mod/assign/feedback/file/importziplib.php`, which takes pages back
under these names, from 4.1 on without the last `_`; and docs.moodle.org.
"""

import re
from typing import Any

from grading.classroom.class_lists import HIDDEN
from grading.platforms.registry import Form
from grading.platforms.sheets import Rows, Sheet

MARK = r"_(?P<number>\d+)_assignsubmission_[a-z]+"
FORM = Form(
    "moodle",
    (
        # A folder's last mark is Moodle's, whatever somebody calls herself; where there is no folder only one may be.
        rf"(?P<name>[^/]+){MARK}_?/(?P<file>.+)",
        rf"(?P<name>(?:(?!_\d+_assignsubmission_)[^/])+){MARK}_(?P<file>(?:(?!_\d+_assignsubmission_)[^/])+(?:/.*)?)",
    ),
    wrapped=True,
    blind=rf"(.*-)?{HIDDEN}",
)

COLUMNS = (
    "Identifier", "Full name", "ID number", "Email address", "Grade", "Maximum Grade", "Last modified (grade)",
)  # fmt: skip
GRADE = (
    "grade", "bewertung", "note", "nota", "calificación", "calificación final", "cijfer", "beoordeling", "valutazione",
)  # fmt: skip
# Where the site calls a mark otherwise: its word stands again in the column of when it was changed.
CHANGED = re.compile(r".*[(（](.+)[)）]")


def marks(sheet: Sheet) -> Rows:
    """Return marks as a grading worksheet, which the assignment imports (docs.moodle.org, “offline grading worksheet”).

    Where the class list is a worksheet, it is that one, filled in. Else Moodle's gradebook imports it, too, by the id number
    or the address.
    """
    (assignment,) = sheet.assignments
    rows, columns = [], list(COLUMNS)
    listed = {column for person in sheet.people.values() for column in person["row"]}
    said = {found[1].lower() for column in listed if (found := CHANGED.fullmatch(column))}
    grade = sheet.known_column(lambda column: column.lower() in GRADE, "")
    grade = grade or sheet.known_column(lambda column: column.lower() in said, "")
    for student, person in sorted(sheet.people.items()):
        points = sheet.points(student, assignment)
        if grade and person["row"] and person["number"]:
            row: dict[str, Any] = {column: text for column, text in person["row"].items() if column != "line"}
            columns = list(row)
            rows.append(row | {grade: points})
            continue
        number = sheet.numbers.get(student)
        texts = (
            f"Participant {number}" if number else "",
            f"{person['first_name']} {person['last_name']}".strip(),
            student,
            person["email"],
            points,
            sheet.most(assignment),
            "-",
        )
        rows.append(dict(zip(COLUMNS, texts, strict=True)) | ({grade: points} if grade else {}))
    return columns, [{column: row[column] for column in columns if column in row} for row in rows]
