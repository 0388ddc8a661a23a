# tries: folders and pipes in the place of each file that is read beside a notebook: times, secrets, settings, lists, records
# way: class
import json
import os

from tests.siege import NAME


def attack(field):
    for number, name in enumerate(("timestamp.txt", "submission_secret.txt", f"{NAME}.ipynb", "gradebook.db", "nbgrader_config.py", "students.csv", ".nbgrader.log", "feedback", "__init__.py")):
        for make in (lambda path: path.mkdir(), os.mkfifo, lambda path: path.symlink_to(path), lambda path: path.write_bytes(b"")):
            folder = field.inbound(f"ev{chr(ord('a') + number)}{make.__code__.co_firstlineno if hasattr(make, '__code__') else ''}{'abcd'[number % 4]}")
            (folder / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
            path = folder / name
            path.unlink(missing_ok=True)
            make(path)
    inbound = field.inbound("evz").parent
    (inbound / f"evx+{NAME}+2026-11-01 12:00:00.0 UTC+x").write_text("a file")
    os.mkfifo(inbound / f"evy+{NAME}+2026-11-01 12:00:00.0 UTC+x")
    gained = []
    for words in (("collect", NAME, "--any-owner"), ("grade", NAME), ("feedback", NAME), ("release-feedback", NAME), ("export", NAME, "--to", field.place / "m.csv")):
        gained += field.stopped(*words)
    marks = field.course.marks(NAME)
    for path in (field.room.root / "submitted").glob(f"*/{NAME}"):
        gained += [f"{path.parent.name} has no mark"] * (path.parent.name not in marks)
    return gained + field.disturbed()
