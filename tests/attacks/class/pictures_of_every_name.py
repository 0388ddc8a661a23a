# tries: to hold whoever puts answers together by attachments: ten thousand names that are one another's beginnings, and a text that refers to each
# way: class
import json
import time

from tests.siege import NAME

DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def attack(field):
    names = {
        "eva": ["a" * n for n in range(1, 3000)],
        "eve": [f"{n}%20(" for n in range(20_000)],
        "evi": ["\u0130\u0307" * n for n in range(1, 300)],
        "evo": [
            "<script>siege_acts</script>",
            '"><img src=x onerror=siege_acts>',
            "../x",
            "\x00",
            "a\nb",
            "__proto__",
            "&#x22;",
        ],
    }
    for student, own in names.items():
        notebook = field.notebook()
        (cell,) = (
            cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == "why"
        )
        cell.source = " ".join(f"![x](attachment:{name})" for name in own)
        cell["attachments"] = {name: {"image/png": DOT} for name in own}
        (field.inbound(student) / f"{NAME}.ipynb").write_text(json.dumps(notebook))
    began, gained = time.process_time(), []
    for words in (("collect", NAME, "--any-owner"), ("grade", NAME), ("feedback", NAME)):
        gained += field.stopped(*words)
    spent = time.process_time() - began
    marks = field.course.marks(NAME)
    gained += [f"{student} has no mark" for student in names if student not in marks]
    return gained + [f"the grader's own process took {spent:.0f} s"] * (spent > 30) + field.disturbed()
