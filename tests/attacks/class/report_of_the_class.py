# tries: script, formulas and lines of its own in what the report shows of the class's mistakes
# way: class
import csv
import json

from tests.siege import NAME
from tests.witness import ACTS, acting

TEXTS = (
    f"<script>{ACTS}</script>", f"</pre></details><img src=x onerror='{ACTS}'>", "{{ 7 * 7 }}{% raw %}", "\u202eaaa: 6 of 6\u2066", "\ud800",
    f'"><svg onload="{ACTS}">', "]]><!--", f"$\\href{{javascript:{ACTS}}}{{x}}$", "x" * 300_000, "=HYPERLINK(1)", "\t@SUM(1)",
)


def attack(field):
    for number, text in enumerate(TEXTS):
        answer = f"def double(x):\n    raise ValueError({text!r})\n# {text}"
        (field.inbound(f"eve{number}") / f"{NAME}.ipynb").write_text(json.dumps(field.notebook(double=answer, why=text)))
    page = field.place / "report.html"
    gained = field.stopped("collect", NAME, "--any-owner") + field.stopped("grade", NAME)
    gained += field.stopped("report", NAME, "--out", page)
    html = page.read_text("utf-8") if page.is_file() else ""
    gained += [f"{what} in the report" for what in acting(html)]
    gained += [f"a report of {len(html) / 1e6:.0f} MB"] * (len(html) > 20_000_000) + ["a template runs"] * (">49<" in html)
    for table in field.place.glob("report*.csv"):
        with table.open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        gained += [f"a formula in {table.name}: {cell!r}" for cell in cells if cell.lstrip()[:1] in ("=", "+", "@")]
    return gained + field.disturbed()
