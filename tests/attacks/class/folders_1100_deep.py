# tries: folders 1100 deep in what it hands in, so that nobody's is collected
# way: class
import json
import os
import shutil

from tests.siege import NAME


def attack(field):
    text = json.dumps(field.notebook())
    folder = field.inbound("eve")
    (folder / f"{NAME}.ipynb").write_text(text)
    here = os.getcwd()
    try:
        os.chdir(folder)
        for _ in range(1100):
            os.mkdir("d")
            os.chdir("d")
    finally:
        os.chdir(here)
    (field.inbound("late") / f"{NAME}.ipynb").write_text(text)
    gained = []
    for words in (("collect", NAME, "--any-owner"), ("grade", NAME), ("backup",)):
        gained += field.stopped(*words)
    if not field.room.folder("submitted", NAME, "late").is_dir():
        gained.append("who hands in later is not collected")
    while folder.exists():  # shutil cannot go so deep at once
        inner = folder
        for _ in range(500):
            if not (inner / "d").is_dir():
                break
            inner /= "d"
        shutil.rmtree(inner)
        if inner == folder:
            break
    return gained + field.disturbed()
