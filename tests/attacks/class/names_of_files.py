# tries: terminal commands, and lines as if of a neighbour, in the names of its files
# way: class
import json

from tests.siege import NAME

NAMES = {
    "eve": ("a\x1b]0;owned\x07\x1b[2K\nzzz: 0 of 6\n\x1b[31m\x1b]52;c;b3duZWQ=\x07.ipynb", "b.ipynb"),
    "eva": ("one\x1b[2J\naaa: 0 of 6; the batch is over.ipynb",),
    "evi": ("one\x9b2J\u2028aaa: 0 of 6\u202e.ipynb",),
}


def attack(field):
    for student, names in NAMES.items():
        folder = field.inbound(student)
        for name in names:
            (folder / name).write_text(json.dumps(field.notebook()))
    said = [field.course.run(*words, status=None) for words in (("collect", NAME, "--any-owner"), ("grade", NAME))]
    said += [field.course.run("export", NAME, "--to", field.place / "marks.csv", status=None)]
    table = (field.place / "marks.csv").read_text("utf-8-sig")
    places = {"on the terminal": "\n".join(said), "in the table": table}
    gained = [f"commands {place}" for place, text in places.items() if set(text) & {"\x1b", "\x07", "\x9b", "\u202e"}]
    lines = [line for text in places.values() for line in text.splitlines()]
    gained += [f"a line as if of a neighbour: {line!r}" for line in lines if line.startswith(("zzz: 0 of 6", "aaa: 0 of 6"))]
    return gained + field.disturbed()
