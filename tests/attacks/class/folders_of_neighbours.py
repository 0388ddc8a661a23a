# tries: names of folders on the exchange that are a neighbour's in other letters, or hold one
# way: class
import json
import os

from tests.siege import NAME

NAMES = ("\uff41aa", "AAA", "aaa ", "aaa\u200b", "../aaa", "aaa+x", ".aaa", "aaa\n", "-aaa", "aaa\x1b[1A", "zzz.")


def attack(field):
    gained = field.stopped("grade", NAME)
    inbound = field.room.exchange / field.room.course_id / "inbound"
    for number, name in enumerate(NAMES):
        folder = inbound / f"{name}+{NAME}+2999-01-01 00:00:{number:02} UTC".replace("/", "\u2044")
        folder.mkdir()
        (folder / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
        os.utime(folder, (4e9, 4e9))
    for words in (("collect", NAME), ("collect", NAME, "--any-owner"), ("grade", NAME), ("feedback", NAME)):
        gained += field.stopped(*words)
    gained += field.stopped("export", NAME, "--to", field.place / "marks.csv")
    return gained + field.disturbed()
