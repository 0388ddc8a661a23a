# tries: to swap whole folders while they are collected: its own for one of the class's, a file for a folder, a pipe, a device, by renames that exchange two
# way: class
import ctypes
import json
import os
import threading

from tests.siege import NAME

libc = ctypes.CDLL(None)


def attack(field):
    over = threading.Event()
    folder = field.inbound("eve")
    other = folder.parent / "other"
    for place in (folder, other):
        place.mkdir(exist_ok=True)
        (place / "data").mkdir()
        (place / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
    (other / "data" / "link").symlink_to(field.room.root)
    os.mkfifo(other / "pipe")
    link = folder.parent / "link"
    link.symlink_to(field.room.root / "source")

    def change():
        pairs = [(folder, other), (folder, link), (folder / "data", folder / f"{NAME}.ipynb"), (other, link)]
        number = 0
        while not over.is_set():
            number += 1
            old, new = pairs[number % 4]
            libc.renameat2(-100, os.fsencode(old), -100, os.fsencode(new), 2)

    thread = threading.Thread(target=change)
    thread.start()
    try:
        gained = [what for _ in range(8) for what in field.stopped("collect", NAME, "--any-owner")]
    finally:
        over.set()
        thread.join()
    gained += field.stopped("grade", NAME)
    taken = field.room.folder("submitted", NAME, "eve")
    for path in taken.rglob("*"):
        secret = path.is_file() and any(s.encode() in path.read_bytes() for s in field.witness.secrets.values())
        gained += [f"{path.name} is a link"] * path.is_symlink() + [f"{path.name} holds a secret"] * secret
    return gained + field.disturbed()
