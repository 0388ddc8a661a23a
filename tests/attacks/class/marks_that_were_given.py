# tries: to keep marks and comments of a person for another answer: handed in again with cells exchanged, renamed, doubled, or with none
# way: class
import json
from datetime import UTC, datetime, timedelta

from tests.siege import NAME


def attack(field):
    def hand_in(student, notebook, later):
        now = (datetime.now(UTC) + timedelta(seconds=later)).strftime("%Y-%m-%d %H:%M:%S.%f UTC")
        folder = field.inbound(student)
        (folder / f"{NAME}.ipynb").write_text(json.dumps(notebook))
        folder.rename(folder.parent / f"{student}+{NAME}+{now}+again{later}")

    right = field.notebook(
        double="def double(x):\n    return 2 * x", why="Because it is lazy, and the graph is computed later."
    )
    changed = {name: field.notebook(why="It is eager.") for name in ("eva", "eve", "evi")}
    (cell,) = (
        cell for cell in changed["eve"].cells if cell.metadata.get("nbgrader", {}).get("grade_id") == "why"
    )
    cell.metadata["nbgrader"]["grade_id"] = "why "
    changed["evi"].cells.append(
        {**cell, "id": "again", "source": "Because it is lazy, and the graph is computed later."}
    )
    gained = []
    for student in changed:
        hand_in(student, right, 0)
    for words in (("collect", NAME, "--any-owner"), ("grade", NAME)):
        gained += field.stopped(*words)
    with field.room.gradebook() as gradebook:
        for student in changed:
            grade = gradebook.find_grade("why", NAME, NAME, student)
            grade.manual_score, grade.needs_manual_grade = 3, False
            gradebook.find_comment("why", NAME, NAME, student).manual_comment = "a secret praise"
        gradebook.db.commit()
    for student, notebook in changed.items():
        hand_in(student, notebook, 5)
    for words in (("collect", NAME, "--any-owner"), ("grade", NAME), ("feedback", NAME)):
        gained += field.stopped(*words)
    marks = field.course.marks(NAME)
    with field.room.gradebook() as gradebook:
        for student in changed:
            grade = gradebook.find_grade("why", NAME, NAME, student)
            gained += [f"{student} keeps a mark of {grade.manual_score} that nobody looks at again"] * bool(
                grade.manual_score and not grade.needs_manual_grade
            )
    return (
        gained
        + [f"{student}: {marks[student]}" for student in changed if (marks.get(student) or 0) > 4]
        + field.disturbed()
    )
