# tries: names of files that are no text, or as long as the disk allows, so that what packs, shares, reports or grades again falls over them
# way: class
import json
import os

from tests.siege import NAME

NAMES = (
    b"\xff\xfe.csv",
    b"\xed\xa0\x80.txt",
    b"a\xc3",
    b"\x80" * 255,
    "\u00e9".encode("latin1") + b".ipynb",
    b"x" * 255,
    b"-rf",
    b" ",
    b"\\",
    b"~",
    b"$(reboot)",
    b"\n",
)


def attack(field):
    for student in ("eve", "evi"):
        folder = field.inbound(student)
        (folder / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
        for name in NAMES if student == "eve" else ():
            with open(os.path.join(os.fsencode(folder), name), "wb") as file:
                file.write(b"1")
            os.mkdir(os.path.join(os.fsencode(folder), name[:250] + b".d"))
            with open(os.path.join(os.fsencode(folder), name[:250] + b".d", name), "wb") as file:
                file.write(b"2")
    (field.room.root / "groups.csv").write_text("group,student\none,eve\none,evi\n")
    gained = []
    for words in (
        ("collect", NAME, "--any-owner"),
        ("grade", NAME),
        ("regrade", NAME),
        ("feedback", NAME),
        ("release-feedback", NAME, "--zip", field.place / "f.zip"),
        ("report", NAME, "--out", field.place / "r.html"),
        ("backup",),
        ("export", NAME, "--to", field.place / "m.csv"),
    ):
        gained += field.stopped(*words)
    marks = field.course.marks(NAME)
    gained += [f"{student} has {marks.get(student)}" for student in ("eve", "evi") if marks.get(student) != 1]
    return gained + field.disturbed()
