# tries: a name of its own, in the list of the class, that is markup, a formula, a command, or a neighbour's
# way: class
import csv

from tests.siege import NAME

LIST = """id,first_name,last_name,email
aaa,Ada,Lovelace,a@x
zzz,Zoe,Zola,z@x
mmm,M,M,
nnn,N,N,
eve,"<script>siege_acts</script>","=cmd|' /C calc'!A0",eve@x
evi,"a\x1b[2J\nzzz: 0 of 6","@SUM(1)","{{ 7*7 }}"
"""


def attack(field):
    (field.room.root / "students.csv").write_text(LIST)
    gained = []
    for words in (("grade", NAME), ("feedback", NAME), ("export", NAME, "--to", field.place / "marks.csv")):
        gained += field.stopped(*words)
    said = field.course.run("export", NAME, "--to", field.place / "marks.csv", status=None)
    gained += ["commands on the terminal"] * ("\x1b" in said)
    gained += [f"a line as if of a neighbour: {line!r}" for line in said.splitlines() if line.startswith("zzz: 0 of 6")]
    with (field.place / "marks.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    gained += [f"a formula in the export: {cell!r}" for cell in cells if cell.lstrip()[:1] in ("=", "+", "@") and len(cell) > 1]
    return gained + field.disturbed()
