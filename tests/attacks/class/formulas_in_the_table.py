# tries: names that a spreadsheet computes, in the table of marks
# way: class
import csv
import json
import zipfile

from tests.siege import NAME

FORMULAS = ('=HYPERLINK("http:127.0.0.1",A1)', "@SUM(1+1)", "=1+1", "+1+1", "-1+1", "\t=1+1")


def attack(field):
    (field.room.root / "students.csv").unlink()  # then a name is whatever an upload says
    with zipfile.ZipFile(field.place / "uploads.zip", "w") as archive:
        for name in FORMULAS:
            archive.writestr(f"{name}_{NAME}.ipynb", json.dumps(field.notebook()))
    gained = field.stopped("collect", NAME, "--from", field.place / "uploads.zip")
    gained += field.stopped("grade", NAME) + field.stopped("export", "--to", field.place / "marks.csv")
    with (field.place / "marks.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    return gained + [f"a formula in the export: {cell!r}" for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@") and len(cell) > 1]
