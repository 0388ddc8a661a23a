# tries: to be taken for graded already, or with another seed, by files beside its notebook and by handing in what has the same length
# way: class
import json

from tests.siege import NAME


def attack(field):
    gained = []
    right, wrong = (field.notebook(double=f"def double(x):\n    return {what}") for what in ("x + x", "0 * x"))
    for content in (right, wrong):
        folder = field.inbound("eve")
        (folder / f"{NAME}.ipynb").write_text(json.dumps(content))
        for name in ("grading.json", "grader-notes.txt", "seeds.json", ".seed", "records/grading.json", "x\udcff"):
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text('{"submission": "", "given": "", "seed": "0", "locked_in": true, "inputs": {"x": 7}}')
        for words in (("collect", NAME, "--any-owner", "--update"), ("grade", NAME), ("feedback", NAME)):
            gained += field.stopped(*words) if "--update" not in words else field.stopped(*words[:3])
    marks = field.course.marks(NAME)
    gained += [f"eve has {marks['eve']:g} for what is wrong"] * ((marks.get("eve") or 0) > 1)
    return gained + field.disturbed()
