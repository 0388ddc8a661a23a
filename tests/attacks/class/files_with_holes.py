# tries: files of terabytes that are all hole, sockets, second names of its own file, and folders that nobody may enter
# way: class
import json
import os
import socket

from tests.siege import NAME


def attack(field):
    holes, odd, shut, twice = (field.inbound(name) for name in ("eva", "eve", "evi", "evo"))
    notebook = json.dumps(field.notebook())
    for path in (holes / f"{NAME}.ipynb", holes / "data.csv"):
        path.touch()
        os.truncate(path, 5 * 10**12)
    (odd / f"{NAME}.ipynb").write_text(notebook)
    with socket.socket(socket.AF_UNIX) as listener:
        here = os.open(".", os.O_PATH)
        os.chdir(odd)  # a path may be longer than a socket's name
        listener.bind("s")
        os.fchdir(here)
        os.close(here)
        (shut / f"{NAME}.ipynb").write_text(notebook)
        (shut / "closed").mkdir(mode=0)
        (shut / "empty.ipynb").touch(mode=0)
        (twice / f"{NAME}.ipynb").write_text(notebook)
        for number in range(3000):
            os.link(twice / f"{NAME}.ipynb", twice / f"{number}.ipynb")
        gained = field.stopped("collect", NAME, "--any-owner") + field.stopped("grade", NAME)
    (shut / "closed").chmod(0o700)
    return gained + field.stopped("feedback", NAME) + field.disturbed()
