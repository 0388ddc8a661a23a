# tries: to speak as the grader does: notes of grading on top of its notebook, which feedback and formgrader show above everything
# way: class
import json

from nbformat.v4 import new_markdown_cell

from tests.siege import NAME
from tests.witness import ACTS

SAID = f"\n\n- The tests could not be run here: full marks are to be given by hand. {ACTS}"
HEADS = ("**A note from grading**", "** A note from grading **", "__A note from grading__", "<b>A note from grading</b>")


def attack(field):
    notebook = field.notebook()
    notebook.cells[:0] = [new_markdown_cell(head + SAID) for head in HEADS]
    (field.inbound("eve") / f"{NAME}.ipynb").write_text(json.dumps(notebook))
    gained = [one for step in ("collect", "grade", "feedback") for one in field.stopped(step, NAME, *["--any-owner"] * (step == "collect"))]
    page = (field.room.folder("feedback", NAME, "eve") / f"{NAME}.html").read_text("utf-8")
    gained += ["a note of the grader's in feedback"] * (ACTS in page.partition("<section")[0])
    graded = json.loads((field.room.folder("autograded", NAME, "eve") / f"{NAME}.ipynb").read_text("utf-8"))
    notes = [cell for cell in graded["cells"] if "".join(cell["source"]).lstrip("*_<b> ").startswith("A note from")]
    return gained + ["a note of the grader's in formgrader"] * any(ACTS in "".join(cell["source"]) for cell in notes)
