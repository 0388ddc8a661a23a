"""How long the pages of a large class take to open: the report of an assignment, and the class over time.

Marks, mistakes and answers of `--students` are made up; the pages are written as `report` writes them, and opened in Chromium
again and again. Shown are seconds until all is read (`DOM`), until it is loaded, and until it is laid out with all folds open,
with the size of each file and its number of elements. Nothing is asserted.
"""

import argparse
import os
import random
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from grading.gradebook.marks import Mark
from grading.report import assignment as of
from grading.report.lesson import Check, Exercise
from grading.report.page import write_report, write_term
from grading.report.statistics import histogram, item, spread
from grading.report.term import Column, Row, Term

ASSIGNMENT = "02_parallel_loops"
EXERCISES, CHECKS, KINDS, ALIKE, ASSIGNMENTS = 8, 3, 150, 120, 12
ANSWER = "def many(values):\n    parts = []\n" + "    parts.append(delayed(slowinc)(values[0]))\n" * 12
TIMES = """() => {
    const entry = performance.getEntriesByType('navigation')[0], begun = performance.now()
    document.querySelectorAll('details').forEach(each => {each.open = true})
    const height = document.documentElement.scrollHeight
    return [entry.domContentLoadedEventEnd, entry.loadEventEnd, performance.now() - begun, document.querySelectorAll('*').length, height]
}"""


def report_of(students: int, luck: random.Random) -> of.Report:
    """Return the report of an assignment that so many have handed in."""
    names = [f"Ada Lovelace{number} (student{number})" for number in range(students)]
    totals = [luck.betavariate(5, 2) * EXERCISES * CHECKS for _ in names]
    exercises = [
        of.ExerciseNumbers(
            Exercise(ASSIGNMENT, f"e{n}", f"Exercise {n}: a loop in parallel", "", []),
            CHECKS,
            item([luck.random() * CHECKS for _ in names], CHECKS, totals),
            [
                of.CheckNumbers(
                    Check(f"e{n}_{m}", "It adds up what the tasks give, in the order of the list.", False),
                    1,
                    item([luck.random() < 0.7 for _ in names], 1, totals),
                    [luck.expovariate(50) for _ in names],
                    [luck.expovariate(2) for _ in names],
                )
                for m in range(CHECKS)
            ],
            luck.randrange(students // 10 + 1),
        )
        for n in range(EXERCISES)
    ]
    people = [
        of.Person(
            name,
            Mark(
                ASSIGNMENT, name, "", "", "", "", "", 0, total, 0, total, EXERCISES * CHECKS, 0, "graded", ""
            ),
            total / EXERCISES / CHECKS,
            [of.Reason("late", "30 hours")] if luck.random() < 0.1 else [],
            [luck.random() for _ in exercises],
        )
        for name, total in zip(names, totals, strict=True)
    ]
    shares = [person.share or 0.0 for person in people]
    mistakes = [
        of.Mistake(f"Exercise {n % EXERCISES}", f"many(…) gives {n}", ["It adds up."], names[: max(students // (n + 1), 1)], "many([1]) gives 2\n" * 6, ANSWER)
        for n in range(KINDS)
    ]  # fmt: skip
    alike = [
        of.Likeness(f"Exercise {n % EXERCISES}", names[n : n + 3], 0.8, 30.0, [([name], ANSWER) for name in names[n : n + 3]])
        for n in range(ALIKE)
    ]  # fmt: skip
    surprises = [
        of.Surprise(f"Exercise {n}", "It adds up.", "many(…) gives #", names[:50]) for n in range(EXERCISES)
    ]
    return of.Report(ASSIGNMENT, [], people, spread(shares), histogram(shares), exercises, mistakes, surprises, 0, alike, [])  # fmt: skip


def term_of(students: int, luck: random.Random) -> Term:
    """Return the marks of so many for all assignments of a term."""
    shares = [[luck.betavariate(5, 2) for _ in range(ASSIGNMENTS)] for _ in range(students)]
    columns = [
        Column(f"{n:02}_lesson", "2026-12-01 12:00", students, students // 10, spread([own[n] for own in shares]), True)
        for n in range(ASSIGNMENTS)
    ]  # fmt: skip
    rows = [
        Row(f"Ada Lovelace{n} (student{n})", [*own], 0, 0, statistics.fmean(own), "")
        for n, own in enumerate(shares)
    ]
    return Term(columns, rows)


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--students", type=int, default=1000)
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    luck = random.Random(1)
    print(f"{arguments.students} students, {os.cpu_count()} cores, {os.getloadavg()[0]:.1f} others at work")
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        folder = Path(place)
        write_report(report_of(arguments.students, luck), folder / "assignment.html", False)
        write_term(term_of(arguments.students, luck), folder / "class.html", False)
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for path in (folder / "assignment.html", folder / "class.html"):
            found = []
            for _ in range(arguments.repeats):
                page = browser.new_page(viewport={"width": 1280, "height": 900})
                page.goto(path.as_uri())
                found.append(page.evaluate(TIMES))
                page.close()
            dom, loaded, opened, elements, _ = map(statistics.median, zip(*found, strict=True))
            print(
                f"{path.stem:10} {path.stat().st_size / 1000:5.0f} kB, {elements:6.0f} elements; seconds: DOM {dom / 1000:.2f}, "
                f"loaded {loaded / 1000:.2f} (most {max(row[1] for row in found) / 1000:.2f}), all folds open {opened / 1000:.2f} more",
                flush=True,
            )
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
