"""A class of thirty, five of them hostile, from release to marks by the commands that are typed."""

import csv
from unittest import mock

import pytest

from grading.engine import grade_one
from tests import siege
from tests.hostile import collection
from tests.siege import NAME, RIGHT

LESS = {
    "double": "def double(x):\n    return {1: 2, 2: 4}.get(x, 2 * x) if x < 3 else x"
}  # the hidden test sees it
NOTHING = {"double": "def double(x):\n    return x", "lazy_sum": "def lazy_sum(data):\n    return sum(data)"}
LOOP = {
    "double": "def double(x):\n    total = 0\n    for _ in range(2):\n        total += x\n    return total",
    "lazy_sum": "def lazy_sum(data):\n    parts = []\n    for x in data:\n        parts.append(delayed(slowinc)(x))\n"
    "    return delayed(sum)(parts)",
}
# What students write, the points it deserves, and how many hand it in; two who work as a group hand in the same notebook.
KINDS = {
    "right": (RIGHT, 6, 8),
    "loops": (LOOP, 6, 5),
    "almost": (RIGHT | LESS, 4, 4),
    "half": ({"double": RIGHT["double"]}, 3, 3),
    "wrong": (NOTHING, 0, 3),
    "blank": ({}, 0, 2),
}
HONEST = {
    f"{kind}{number}": (answers, points)
    for kind, (answers, points, students) in KINDS.items()
    for number in range(students)
}
HOSTILE = (
    "resources-memory",
    "resources-never_ends",  # takes as long as a cell may
    "resources-kills_all",
    "messages-forged_answers",
    "structure-not_text",
)


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_a_class_of_thirty_with_five_hostile_students_is_graded_completely():
    attacks = collection(f"^({'|'.join(HOSTILE)})$")
    deserved = {student: points for student, (_, points) in HONEST.items()}
    deserved |= {attack.name: attack.honest for attack in attacks}
    assert (len(HONEST), len(attacks), len(deserved)) == (25, 5, 30)
    with siege.battlefield() as place, siege.Ground(place) as ground, ground.field(attacks, HONEST) as field:
        course, witness = field.course, field.witness
        with mock.patch.object(grade_one, "SECONDS", 5.0):  # workers are threads here
            said = course.run("grade", NAME, "--workers", "2")
        course.run("feedback", NAME)
        course.run("export", NAME, "--to", field.place / "marks.csv")
        with (field.place / "marks.csv").open(encoding="utf-8-sig") as file:
            rows = {row["student_id"]: row for row in csv.DictReader(file)}
        pages = {
            student: (course.room.folder("feedback", NAME, student) / f"{NAME}.html").read_text()
            for student in deserved
        }
        assert (witness.sent(), witness.owned()) == (0, [])
        assert [student for student in HOSTILE if witness.found([pages[student]])] == []
    assert "30 graded, 0 not graded, 0 graded before and not handed in again since: 30 in all" in said
    assert {student: float(row["score"]) for student, row in rows.items()} == deserved
    assert {row["status"] for row in rows.values()} == {"graded"}
    noted = {student: row["note"] for student, row in rows.items() if row["note"]}
    assert list(noted) == ["structure-not_text"]
    assert "nothing could be graded" in noted["structure-not_text"]
