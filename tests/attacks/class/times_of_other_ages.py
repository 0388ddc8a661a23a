# tries: folders on the exchange from the year 1 and 9999, of other calendars, zones and hours, so that lateness and order cannot be counted
# way: class
import json

from tests.siege import NAME

TIMES = ("9999-12-31 23:59:59.999999 UTC", "0001-01-01 00:00:00.0 UTC", "1969-12-31 23:59:59.0 UTC", "2026-02-29 12:00:00.0 UTC", "2026-11-01 24:00:00.0 UTC", "2026-11-01 12:00:00.0 CET", "2038-01-19 03:14:08.0 UTC", "2026-11-01 12:00:60.0 UTC", "\u0662\u0660\u0662\u0666-11-01 12:00:00.0 UTC", "2026-11-01 12:00:00.0 XXX")


def attack(field):
    for number, time in enumerate(TIMES):
        folder = field.inbound("eve")
        (folder / f"{NAME}.ipynb").write_text(json.dumps(field.notebook()))
        folder.rename(folder.parent / f"ev{chr(ord('a') + number)}+{NAME}+{time}+x")
    (field.room.root / "deadlines.csv").write_text(f"assignment,due,percent_per_day\n{NAME},9000-01-01 12:00,10\n")
    gained = []
    for words in (("collect", NAME, "--any-owner"), ("grade", NAME), ("feedback", NAME), ("export", NAME, "--to", field.place / "m.csv"), ("report", NAME, "--out", field.place / "r.html"), ("collect", NAME, "--any-owner")):
        gained += field.stopped(*words)
    marks = field.course.marks(NAME)
    gained += [f"{student} has {marks[student]:g}" for student in marks if student.startswith("ev") and (marks[student] or 0) > 1]
    return gained + field.disturbed()
