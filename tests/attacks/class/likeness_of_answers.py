# tries: to hold or fill the report that looks for like answers: thousands of features each, all nearly the same, and a neighbour's beside them
# way: class
import json

from tests.siege import NAME

MANY = 40  # who are alike


def attack(field):
    for number in range(MANY):
        lines = "".join(f"    x = x.a{n}[{n}](y{n} := {n}, *z, **{{'k{n}': x}}) if x else not x\n" for n in range(300) if n % MANY != number)
        answer = f"def double(x):\n    return 0\ndef odd(x, z):\n{lines}"
        (field.inbound(f"eve{number}") / f"{NAME}.ipynb").write_text(json.dumps(field.notebook(double=answer)))
    gained = []
    for words in (("collect", NAME, "--any-owner"), ("grade", NAME), ("report", NAME, "--out", field.place / "report.html")):
        gained += field.stopped(*words)
    page = field.place / "report.html"
    text = page.read_text("utf-8") if page.is_file() else ""
    gained += ["a report of more than 20 MB"] * (len(text) > 20_000_000) + ["no report"] * (not text)
    return gained + field.disturbed()
