"""Canvas: lastfirst_LATE_123_456_name-1.ipynb, with the numbers of the user and of the uploaded file.

Of a name only Latin letters are left; of one in other letters, nothing (`_123_456_name.ipynb`).

Source: `app/models/content_zipper.rb` and `lib/gradebook_exporter.rb` of canvas-lms, and the Canvas guides, “download all
submissions”.
"""

import re
from functools import partial
from typing import Any

from grading.platforms.registry import Form
from grading.platforms.sheets import Rows, Sheet

FORM = Form(
    "canvas",
    (
        r"anon_(?P<number>\w{5})_(?:LATE_)?(?:\w+_)?(?P<order>\d+)_(?P<file>.+)",
        # A day is none of Canvas's numbers: Otter's archives are called ada_2026_11_20T10_11_12_123456.zip.
        r"(?P<squeezed>[^_/@]*)_(?:LATE_)?(?!20\d\d_\d\d_\d\dT)(?P<number>\d+)_(?:question_\d+_)?(?P<order>\d+)_(?P<file>.+)",
        r"(?P<squeezed>[^_/@]*)_(?:LATE_)?(?P<number>\d+)_(?P<file>(?:text|link)\.html)",
    ),
)

IDS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")


def marks(sheet: Sheet) -> Rows:
    """Return marks as Canvas's gradebook imports them (Canvas guides, “import grades in the Gradebook”)."""
    titles = {name: sheet.known_column(partial(_is_of, name), name) for name in sheet.assignments}
    points = {title: sheet.most(name) for name, title in titles.items()}
    rows: list[dict[str, Any]] = [{"Student": "    Points Possible"} | points]
    for student, person in sorted(sheet.people.items()):
        name = ", ".join(filter(None, (person["last_name"], person["first_name"])))
        own = {"Student": name, "ID": sheet.numbers.get(student, ""), "SIS Login ID": student}
        own |= {column: person["row"][column] for column in IDS if column in person["row"]}
        rows.append(own | {title: sheet.points(student, name) for name, title in titles.items()})
    return [*IDS, *titles.values()], rows


def _is_of(name: str, column: str) -> bool:
    """Tell whether a column is of an assignment."""
    return re.sub(r" \(\d+\)$", "", column) == name
