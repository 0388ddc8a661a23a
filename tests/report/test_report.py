"""The report of an assignment, on a class of the small lesson; and its pages in a real browser."""

import csv
import re
import shutil
from pathlib import Path

import pytest
from nbformat.v4 import new_output
from playwright.sync_api import sync_playwright

from grading.judge.processes.analyst import _cells
from grading.judge.wire import answers
from grading.lessons.scripts import ROOT
from grading.report import assignment as assignments
from grading.report import page as pages
from grading.report.term import _behind
from tests.classes import NAME, RIGHT, WRONG, Course, answered, new_course
from tests.keyboard import is_in_order, walked
from tests.once import made_once

SHOTS = ROOT / ".build" / "screenshots"
SCRIPT = "<script>document.title='acted'</script><img src='http://127.0.0.1:9/x.png'>"
HEAD = 'def double(x):\n    """Return twice x."""\n'
OWN_WAY = (
    HEAD
    + "    total = 0\n    for _ in range(2):\n        total, rest = total + x, x\n    return total + rest - rest if rest else total"
)
COPY = (
    OWN_WAY.replace("total", "summe")
    .replace("rest", "übrig")
    .replace("    return", "\n    # by cyd\n    return")
)
ANSWERS = {
    "ada": RIGHT,
    "bob": WRONG,
    "cyd": OWN_WAY,
    "dan": COPY,
    "eve": f"{HEAD}    return {{1: 2, 2: 4}}[x] or 'Eve'",  # passes all that a student sees
    "fay": f'{HEAD}    return "{SCRIPT}"',
    "gus": f"{HEAD}    return x + 3",
    "hal": "def double(x):\n    return x << 1  # {{ 7 * 7 }}",
    "ivy": None,  # as it was given
    "joe": f"{HEAD}    return x + x",
}
LIST = "id,first_name,last_name,email\n" + "".join(
    f"{s},{s.title()},Lovelace{s},{s}@example.org\n" for s in [*ANSWERS, "kim"]
)
LATE = f"assignment,student,due,percent_per_day\n{NAME},,2999-01-01 12:00 +0000,10\n{NAME},joe,2026-01-01 12:00 +0000,10\n"


def make_class(place):
    """Make a class of eleven, of whom ten have handed in, graded."""
    with pytest.MonkeyPatch.context() as patch:
        course = new_course(place, patch)
        (course.room.root / "students.csv").write_text(LIST, "utf-8")
        (course.room.root / "deadlines.csv").write_text(LATE, "utf-8")
        for student, answer in ANSWERS.items():
            notebook = answered(
                course.released(),
                **({"double": answer} if answer else {}),
                why=f"Lazy, says {student}: $T_1 = 4t$.",
            )
            if student in ("eve", "bob"):
                show(notebook, passed=student == "eve")
            course.hand_in(student, notebook)
        course.run("collect", NAME, "--any-owner")
        course.run("grade", NAME)


def show(notebook, passed):
    """Let the checks of a notebook have been run, as its student saw them."""
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade") and cell.cell_type == "code":
            error = [] if passed else [new_output("error", ename="AssertionError", evalue="no", traceback=[])]
            cell.outputs, cell.execution_count = error, 4


@pytest.fixture
def course(tmp_path, monkeypatch):
    shutil.copytree(made_once("reported", make_class), tmp_path, dirs_exist_ok=True, symlinks=True)
    monkeypatch.setenv("CLASS_DIR", str(tmp_path / "class"))
    monkeypatch.setenv("EXTRA_SOLUTIONS", str(tmp_path / "private"))
    return Course(assignments.Classroom(), tmp_path / "desk")


def rows(path):
    return [*csv.DictReader(path.read_text("utf-8-sig").splitlines())]


def test_the_report_says_what_the_class_did(course):
    said = course.run("report", NAME)
    folder = course.room.root / "reports"
    assert f"{NAME}.html" in said
    students = {row["student"].partition("(")[2][:3]: row for row in rows(folder / f"{NAME}-students.csv")}
    assert students["kim"]["status"] == "nothing handed in"
    assert students["kim"]["score"] == ""
    assert "late: " in students["joe"]["look"]
    assert float(students["ada"]["score"]) == 3
    checks = {row["grade_id"]: row for row in rows(folder / f"{NAME}-checks.csv")}
    assert [float(checks["double_one"][name]) for name in ("students", "passed")] == [10, 0.6]
    assert float(checks["double_more"]["passed"]) == 0.5
    assert float(checks["double_one"]["discrimination"]) > 0.5
    assert 0 < float(checks["double_one"]["median_seconds"]) <= float(checks["double_one"]["most_seconds"])
    assert float(checks["double"]["most_seconds"]) > float(checks["double_one"]["median_seconds"])
    if Path("/proc/self/status").exists():  # Linux tells
        assert (
            0
            <= float(checks["double_one"]["median_megabytes"])
            <= float(checks["double_one"]["most_megabytes"])
        )
        assert float(checks["double"]["most_megabytes"]) < 100
    kinds = {row["kind"]: row for row in rows(folder / f"{NAME}-wrong-answers.csv")}
    assert int(kinds["double(…) is #"]["students"]) == 3  # bob's, gus's and fay's
    assert kinds["left as it was given"]["who"] == "Ivy Lovelaceivy (ivy)"
    assert kinds["KeyError: #"]["message"].startswith(r"KeyError: 21\n")  # as the student was told
    (told,) = rows(folder / f"{NAME}-told-right.csv")
    assert (told["who"], told["check"]) == ("Eve Lovelaceeve (eve)", "double doubles every number.")
    (alike,) = rows(folder / f"{NAME}-similar-answers.csv")
    assert alike["students"] == "Cyd Lovelacecyd (cyd); Dan Lovelacedan (dan)"
    page = (folder / f"{NAME}.html").read_text("utf-8")
    assert "# by cyd" in page
    assert "Double a number" in page  # the title, and not the grade_id
    assert "10 students have answers that wait to be marked by hand, and count nothing here yet." in page


def test_an_anonymous_report_names_nobody(course):
    course.run("report", NAME, "--anonymous")
    course.run("report", "--anonymous")
    written = [*(course.room.root / "reports").iterdir()]
    assert len(written) == 8
    for path in written:
        text = path.read_text("utf-8-sig")
        assert not re.search(r"(?i)lovelace|\b(ada|bob|cyd|dan|eve|fay|gus|hal|ivy|joe|kim)\b", text), path
        assert path.stat().st_mode & 0o077 == 0


def test_where_nothing_is_handed_in_and_where_there_is_no_such_assignment(tmp_path, monkeypatch):
    course = new_course(tmp_path, monkeypatch)
    course.run("report", NAME, "--out", tmp_path / "page.html")
    assert "Nothing is graded yet" in (tmp_path / "page.html").read_text("utf-8")
    course.run("report")
    assert "ps1" in course.run("report", "ps1", status=1)


def test_what_comes_of_a_jail_is_checked():
    """And a notebook of any shape gives nothing, and no error."""
    question = assignments.Question("ada", ROOT, ROOT, ("t",), {"a": ""})
    good = {
        "failed": {"t": ["kind", "text"]},
        "answers": {"a": ["x", [1, 2]]},
        "told": {"t": True},
        "untouched": ["a"],
    }
    from grading.engine.analysing import Malformed, _checked

    def checked(told):
        return _checked(question, answers.read({"is": "Findings", **told}, [answers.Findings]))

    assert checked(good).answers == {"a": ("x", [1, 2])}
    for wrong in (
        {"failed": {"u": ["kind", "text"]}}, {"failed": {"t": ["kind"]}}, {"failed": {"t": ["k", "x" * 10**5]}}, {"answers": {"a": ["x", [True]]}},
        {"answers": {"a": ["x", [-1]]}}, {"answers": {"a": ["x", [1] * 10**5]}}, {"told": {"t": 1}}, {"untouched": ["b"]}, {"untouched": [[]]}, {"told": None},
    ):  # fmt: skip
        with pytest.raises(Malformed):
            checked(good | wrong)
    for text in (b"", b"{", b"[]", b'{"cells": 3}', b'{"cells": [3, {}]}', b"[" * 10**5, b"\xff"):
        assert all(isinstance(cell, dict) for cell in _cells(text))


@pytest.mark.parametrize(
    ("shares", "missing", "behind"),
    [
        ([0.9, 0.8, 0.5, 0.4], [False] * 4, True),
        ([0.9, 0.8, 0.5, 0.8], [False] * 4, False),
        ([0.9, 0.8, 0.85, 0.9], [False] * 4, False),
        ([0.9, 0.0, 0.0], [False, True, True], True),
        ([0.9, 0.0, None], [False, True, False], False),
        ([0.3, 0.1], [False] * 2, False),
        ([], [], False),
    ],
)
def test_who_falls_behind_is_compared_with_the_student_before(shares, missing, behind):
    assert bool(_behind(shares, missing)) == behind


def large(report, number):
    """Return a report of so many students, made of a small one."""
    people = [
        person._replace(name=f"{person.name} {n}")
        for n in range(number // len(report.people) + 1)
        for person in report.people
    ]
    mistakes = [
        mistake._replace(students=[f"student {n}" for n in range(number)])
        for mistake in report.mistakes * 100
    ]
    return report._replace(people=people[:number], mistakes=mistakes, alike=report.alike * 200)


def test_the_page_of_a_thousand_is_as_small_as_a_picture(course, tmp_path):
    with course.room.locked():
        report = large(assignments.gather(course.room, NAME), 1000)
    pages.write_report(report, tmp_path / "page.html", anonymous=False)
    page = (tmp_path / "page.html").read_text("utf-8")
    assert len(page) < 2_000_000
    assert (
        len(re.findall("<[a-z]", page)) < 60_000
    )  # elements: `make bench-pages` measures how long 18,000 take to open
    assert len(rows(tmp_path / "page-students.csv")) == 1000


def seen(browser, path, width, theme):
    """Open a page and return it, after what every page has to hold to."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=theme)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert asked == [path.as_uri()]
    page.evaluate("document.querySelectorAll('details').forEach(each => {each.open = true})")
    assert is_in_order(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.title() != "acted"
    return page


@pytest.mark.slow
@pytest.mark.daily("pages in a browser")
def test_the_pages_in_a_browser(course, tmp_path, needs_program):
    """At three widths, in both themes, with the keyboard, on paper; a thousand students too."""
    folder = course.room.root / "reports"
    course.run("report", NAME)
    course.run("report")
    course.run("feedback", NAME, "--student", "fay")
    feedback = tmp_path / "feedback.html"
    shutil.copy(course.room.folder("feedback", NAME, "fay") / f"{NAME}.html", feedback)
    assert feedback.stat().st_size < 200_000
    with course.room.locked():
        report = assignments.gather(course.room, NAME)
    pages.write_report(large(report, 1000), tmp_path / "large.html", anonymous=False)
    SHOTS.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=needs_program("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for path in (folder / f"{NAME}.html", folder / "class.html", feedback):
            inks = set()
            for width in (1280, 768, 390):
                for theme in ("light", "dark"):
                    page = seen(browser, path, width, theme)
                    inks.add(page.evaluate("getComputedStyle(document.body).color"))
                    page.screenshot(path=SHOTS / f"report-{path.stem}-{width}-{theme}.png", full_page=True)
                    page.close()
            assert len(inks) == 2  # one for each theme
        for path in (folder / f"{NAME}.html", folder / "class.html", feedback):
            page = browser.new_page(viewport={"width": 390, "height": 900})
            page.goto(path.as_uri())
            names = walked(page)
            page.close()
        assert "The part of the check that you can see" in names
        assert names[-1] == "The rest of your notebook, as it ran"  # no stop at its headings
        page = browser.new_page()
        page.goto((folder / f"{NAME}.html").as_uri())
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the numbers"
        mistakes = page.locator("#mistakes ~ details").first
        assert not mistakes.locator(".in").is_visible()
        mistakes.locator("summary").focus()
        page.keyboard.press("Enter")
        assert mistakes.locator(".in").is_visible()
        assert page.locator("pre", has_text="<script>").count() > 0  # a student's text, shown as it is
        page.emulate_media(media="print")
        assert page.locator("#alike ~ details pre").first.is_visible()  # paper has no folds
        assert page.locator("nav").is_hidden()
        page = browser.new_page()
        page.goto((tmp_path / "large.html").as_uri())
        assert page.locator("tbody tr").count() > 1000
        browser.close()
