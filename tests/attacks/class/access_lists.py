# tries: to leave rights behind that are no mode: access lists which files inherit, so that a third user may read and write what was copied
# way: class
import json
import os
import struct

from tests.siege import NAME

# Version 2; owner, a user of number 12345, group, mask, others: all may all.
LIST = struct.pack("<I", 2) + b"".join(
    struct.pack("<HHI", tag, 7, who)
    for tag, who in ((1, 2**32 - 1), (2, 12345), (4, 2**32 - 1), (16, 2**32 - 1), (32, 2**32 - 1))
)


def attack(field):
    folder = field.inbound("eve")
    (folder / "inner").mkdir()
    for path in (folder, folder / "inner"):
        for kind in ("system.posix_acl_default", "system.posix_acl_access"):
            try:
                os.setxattr(path, kind, LIST)
            except OSError:  # this disk keeps none
                pass
        (path / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
    gained = (
        field.stopped("collect", NAME, "--any-owner")
        + field.stopped("grade", NAME)
        + field.stopped("feedback", NAME)
        + field.stopped("release-feedback", NAME)
    )
    for top in ("submitted", "autograded", "feedback", "records"):
        for path in (place := field.room.folder(top, NAME, "eve"), *place.rglob("*")):
            gained += [
                f"{path.name} in {top}/ has {name}"
                for name in (os.listxattr(path) if path.exists() else ())
                if "acl" in name
            ]
    return gained + field.disturbed()
