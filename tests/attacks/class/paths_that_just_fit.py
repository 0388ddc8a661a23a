# tries: paths that are just short enough to be copied, and too long where the copy is put: under a longer name, in an archive, in records
# way: class
import json
import os
import subprocess

from tests.siege import NAME

WHO = ("eve", "e" + "v" * 60)


def attack(field):
    for student in WHO:
        folder = field.inbound(student)
        (folder / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
        beneath = 4095 - len(str(field.room.root)) - len("/.scratch12345678") - len(NAME)
        for less in range(0, 120, 7):
            here, left = os.open(folder, os.O_PATH), beneath - less
            while left > 0:
                part = f"{less:03}" + "x" * (min(left, 200) - 3) if left > 3 else "y"
                left -= len(part) + 1
                os.mkdir(part, dir_fd=here) if left > 0 else os.close(
                    os.open(part, os.O_CREAT | os.O_WRONLY, dir_fd=here)
                )
                if left > 0:
                    inner = os.open(part, os.O_PATH, dir_fd=here)
                    os.close(here)
                    here = inner
            os.close(here)
    (field.room.root / "groups.csv").write_text(
        "group,student\n" + "".join(f"one,{student}\n" for student in WHO)
    )
    gained = []
    for words in (
        ("collect", NAME, "--any-owner"),
        ("grade", NAME),
        ("feedback", NAME),
        ("backup",),
        ("report", NAME, "--out", field.place / "r.html"),
    ):
        gained += field.stopped(*words)
    for student in WHO:  # nobody else can go there by a path
        subprocess.run(["rm", "-rf", *field.inbound("evz").parent.glob(f"{student}+*")], check=True)
    return gained + field.disturbed()
