# tries: files that come in with rights of their own: that run as their owner, that everybody may write, with attributes, by folders nobody may leave
# way: class
import json
import os
import stat

from tests.siege import NAME


def attack(field):
    folder = field.inbound("eve")
    (folder / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
    (folder / "tool").write_bytes(b"#!/bin/sh\n")
    (folder / "inner").mkdir()
    (folder / "inner" / "data.csv").write_text("a")
    for path in (folder / f"{NAME}.ipynb", folder / "tool", folder / "inner" / "data.csv"):
        for name, value in (("user.x", b"x" * 3000), ("user.xdg.origin.url", b"http://127.0.0.1/")):
            try:
                os.setxattr(path, name, value)
            except OSError:
                pass
        path.chmod(0o7777)
    (folder / "inner").chmod(0o3777)
    gained = field.stopped("collect", NAME, "--any-owner") + field.stopped("grade", NAME) + field.stopped("feedback", NAME)
    for top in ("submitted", "autograded", "feedback", "records"):
        for path in field.room.folder(top, NAME, "eve").rglob("*"):
            mode = path.stat().st_mode
            bad = mode & (stat.S_ISUID | stat.S_ISGID | stat.S_IWOTH) or (path.is_file() and mode & 0o111)
            gained += [f"{path.name} in {top}/ has the rights {mode & 0o7777:o}"] * bool(bad)
            gained += [f"{path.name} in {top}/ has attributes"] * bool(os.listxattr(path))
    return gained + field.disturbed()
