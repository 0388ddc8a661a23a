# tries: archives in archives, forty deep, and one that is in itself
# way: class
import io
import json
import struct
import tarfile
import zipfile

from tests.siege import NAME


def inner(files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return made.getvalue()


def attack(field):
    notebook = json.dumps(field.notebook()).encode()
    place = field.place / "uploads.zip"
    files = {f"late_{NAME}.ipynb": notebook}
    (field.room.root / "students.csv").write_text("id\n" + "\n".join(["aaa", "mmm", "nnn", "zzz", "eve", "late"]))
    deep = notebook
    for number in range(40):
        deep = inner({f"{number}.zip" if number else f"{NAME}.ipynb": deep})
    files["eve_deep.zip"] = deep
    files["eve_again.zip"] = inner({"eve_again.zip": deep, **{f"{n}.zip": deep[:2000] for n in range(300)}})
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    gained = field.stopped("collect", NAME, "--from", place, "--match", r"(?P<student>[a-z]+)[_/]")
    gained += field.stopped("grade", NAME)
    if not field.room.folder("autograded", NAME, "late").is_dir():
        gained.append("who hands in beside it is not graded")
    return gained + field.disturbed()
