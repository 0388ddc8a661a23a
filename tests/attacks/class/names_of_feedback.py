# tries: pages that break out of the archive of feedback, or are a neighbour's there, by ids and names of notebooks
# way: class
import json
import zipfile
from pathlib import PurePosixPath

from tests.siege import NAME


def attack(field):
    for student in ("eve", "..", "aaa.", "eve\\..\\aaa"):
        folder = field.inbound(student)
        (folder / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
        (folder / "aaa.ipynb").write_text(json.dumps(field.notebook()))
        (folder / "aaa.html").write_text("owned")
    gained, pages = [], field.place / "pages.zip"
    for words in (("collect", NAME, "--any-owner"), ("grade", NAME), ("feedback", NAME), ("release-feedback", NAME, "--zip", pages)):
        gained += field.stopped(*words)
    with zipfile.ZipFile(pages) as archive:
        names = archive.namelist()
        texts = {name: archive.read(name).decode() for name in names}
    gained += [f"{name} leads elsewhere" for name in names if ".." in PurePosixPath(name).parts or name.startswith("/") or "\\" in name]
    gained += ["a name is there twice"] * (len(names) != len(set(names)))
    gained += [f"{name} is the student's own" for name, text in texts.items() if "owned" == text]
    return gained + [f"no page of {student}" for student in field.honest if f"{student}/{NAME}.html" not in names] + field.disturbed()
