# tries: names and ids that a spreadsheet computes, in the tables of marks that learning platforms take, and where their words are put apart
# way: class
import csv
import re

from tests.siege import NAME

TEXTS = (
    "=1+1",
    "+1",
    "-1+cmd|' /C calc'!A0",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    ";=1",
    '";=1',
    "'=1",
    "''=1",
    "\uff1d1",
    "\u200b=1",
    "\xa0=1",
    "a;=1;b",
    'a;"=1"',
    "%0A=1",
    '=HYPERLINK("http://127.0.0.1/";"x")',
    "\ufeff=1",
    "=\x00",
    "x\x0b=1",
    "x\u2028=1",
)
FORMULA = re.compile(r"(^|[;\t\n\r])[\s\"]*[=+@\uff1d\uff0b\uff20]|(^|[;\t\n\r])[\s\"]*[-\uff0d](?![\d.]+$)")


def attack(field):
    path = field.room.root / "students.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["id", "first_name", "last_name", "email"])
        table.writerows([[student, "A", "B", "a@x"] for student in field.honest])
        table.writerows(
            [
                [f"ev{chr(ord('a') + number)}", text, text[::-1], f"{text}@x"]
                for number, text in enumerate(TEXTS)
            ]
        )
    gained = field.stopped("grade", NAME)
    for platform in (None, "blackboard", "brightspace", "canvas", "moodle"):
        made = field.place / f"{platform}.csv"
        gained += field.stopped("export", NAME, "--to", made, *(("--for", platform) if platform else ()))
        if made.is_file():
            with made.open(encoding="utf-8-sig", newline="") as file:
                gained += [
                    f"a formula for {platform}: {cell!r}"
                    for row in csv.reader(file)
                    for cell in row
                    if FORMULA.search(cell)
                ]
    return gained + field.disturbed()
