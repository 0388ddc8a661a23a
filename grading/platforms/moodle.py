"""Moodle: First Last_1234_assignsubmission_file_/… in folders, or as the beginning of a file's name.

Before the name may stand a group's (`Group A-`); where names are hidden it is `Participant`. The number is the one of the
grading worksheet (`Participant 1234`). Source: `mod/assign/locallib.php`, `download_submissions`, and docs.moodle.org.
"""

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
    blind=r"(.*-)?(participant|teilnehmer(/in|\*in|:in|in)?|participante?|partecipante|deelnemer)",
)

COLUMNS = (
    "Identifier", "Full name", "ID number", "Email address", "Grade", "Maximum Grade", "Last modified (grade)",
)  # fmt: skip
GRADE = ("grade", "bewertung", "note", "calificación", "calificación final", "beoordeling", "valutazione")


def marks(sheet: Sheet) -> Rows:
    """Return marks as a grading worksheet, which the assignment imports (docs.moodle.org, “offline grading worksheet”).

    Where the class list is a worksheet, it is that one, filled in. Else Moodle's gradebook imports it, too, by the id number
    or the address.
    """
    (assignment,) = sheet.assignments
    rows, columns = [], list(COLUMNS)
    grade = sheet.known_column(lambda column: column.lower() in GRADE, "")
    for student, person in sorted(sheet.people.items()):
        points = sheet.points(student, assignment)
        if grade and person["row"] and person["number"]:
            row = {column: text for column, text in person["row"].items() if column != "line"}
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
