# tries: a neighbour's mark, by files whose names are, behind what the platform wrote, those of another platform: many of them, or alone in a later download
# way: class
import json

from tests.siege import NAME
from tests.uploads import zipped

LIST = "id,first_name,last_name\naaa,Ann,Able\nmmm,Max,Mild\nnnn,Nil,North\nzzz,Zoe,Zander\neve,Eve,Evil\n"
# What a platform writes before a student's own name of a file, and what that student writes.
BEFORE = ("evileve_3_{}_", "Eve Evil_3_assignsubmission_file_", "3-{} - Eve Evil - Nov 3, 2026 1159 PM - ", "[3] - eve - ")
FORGED = "x_zzz_attempt_2099-01-01-00-00-0{}_" + f"{NAME}.ipynb"
HONEST = f"zanderzoe_1_101_{NAME}.ipynb"


def attack(field):
    notebook = json.dumps(field.notebook()).encode()
    right = field.room.folder("submitted", NAME, "zzz") / f"{NAME}.ipynb"
    (field.room.root / "students.csv").write_text(LIST)
    field.course.run("grade", NAME, status=None)
    gained = []
    for before in BEFORE:
        for others in ({HONEST: right.read_bytes()}, {}):
            files = others | {before.format(200 + n) + FORGED.format(n): notebook for n in range(5)}
            place = field.place / "download.zip"
            place.write_bytes(zipped(files))
            gained += field.stopped("collect", NAME, "--from", place) + field.stopped("grade", NAME)
            gained += [f"{before}: {who}" for who in field.disturbed()]
    return gained
