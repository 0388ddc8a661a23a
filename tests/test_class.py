"""A class from release to marks, over nbgrader's real exchange and gradebook, by the commands that are typed."""

import csv
import gc
import os
import runpy
import shlex
import stat
import subprocess
import sys
import tarfile
from datetime import datetime, timedelta
from types import ModuleType

import nbformat
import pytest
from nbgrader.api import Gradebook

from grading import autograde
from grading.classroom import deadlines
from grading.engine import grade_one
from grading.lessons.scripts import ROOT
from tests.classes import (
    ALMOST,
    NAME,
    RIGHT,
    SCHEME,
    SECRET_TEST,
    WRONG,
    answered,
    new_course,
    with_cell,
    without,
    write_lesson,
)

ROSTER = (
    "\ufeffid,first_name,last_name,email\r\n"
    'right,"Ada, Countess",Lovelace,ada@example.org\r\n'
    'wrong,"Jürgen ""Jo""",Müller-Lüdenscheidt,\r\n'
    "away,Nobody,Home,\r\n"
    "almost,,,\r\n"
)
DEADLINES = f"""assignment,student,due,percent_per_day
{NAME},,2999-12-01 18:00 +0100,10%
{NAME},almost,2001-01-01 12:00,
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A class whose students have handed in all kinds of notebooks, graded once."""
    place = tmp_path_factory.mktemp("place")
    with pytest.MonkeyPatch.context() as patch:
        course = new_course(place, patch)
        (place / "class" / "students.csv").write_text(ROSTER, "utf-8")
        (place / "class" / "deadlines.csv").write_text(DEADLINES, "utf-8")
        blank = course.released()
        solved = answered(blank, double=RIGHT, why="It is lazy.")
        bare = nbformat.from_dict(solved)
        twice = nbformat.from_dict({**solved, "cells": [*solved.cells, *blank.cells]})
        nameless = answered(bare)
        for cell in nameless.cells:
            cell.metadata = {}
        helped = answered(blank, double='def double(x):\n    """Return twice x."""\n    return helper(x)')
        course.hand_in("right", solved)
        course.hand_in("wrong", answered(blank, double=WRONG))
        course.hand_in("almost", answered(blank, double=ALMOST))
        course.hand_in("untouched", blank)
        course.hand_in("helped", with_cell(helped, "def helper(x):\n    return x + x", 3))
        course.hand_in("twice", twice)
        course.hand_in("deleted", without(answered(blank, double=WRONG), "double_one", "double_more", "why"))
        course.hand_in("nameless", nameless)
        course.hand_in("broken", b'{"cells": [')
        course.hand_in("killer", with_cell(solved, "import os\nos._exit(1)", 3))
        course.said_collect = course.run("collect", NAME, "--any-owner")
        course.said_grade = course.run("grade", NAME)
        yield course


def test_every_submission_is_graded_or_named_with_its_reason(course):
    assert course.marks() == {
        "right": 3,
        "wrong": 0,
        "almost": 1,
        "untouched": 0,
        "helped": 3,
        "twice": 3,
        "deleted": 0,
        "nameless": 3,
        "broken": 0,
        "killer": 3,
    }
    said = course.said_grade
    assert "nothing could be graded: 91_doubling.ipynb is not a notebook" in said
    assert "missing cells were put back, without an answer: `double_one`, `double_more`, `why`" in said
    assert "right: 3 of 6, 1 to mark by hand" in said


def test_a_graded_submission_is_not_graded_again(course):
    assert "0 graded, 0 not graded, 10 graded before" in course.run("grade", NAME)
    assert "nothing new" in course.run("collect", NAME, "--any-owner")


def test_what_is_handed_in_again_is_graded_again_and_no_old_mark_stands(course):
    course.hand_in("twice", b"")
    assert "collected 1 new: twice" in course.run("collect", NAME, "--any-owner", "--student", "twice")
    (line,) = (line for line in course.run("export").splitlines() if line.startswith("twice"))
    assert line.split() == ["twice", "0", "6", "waiting"]
    assert "91_doubling.ipynb is empty" in course.run("grade", NAME)
    assert course.marks()["twice"] == 0
    course.hand_in("twice", answered(course.released(), double=RIGHT))
    course.run("collect", NAME, "--any-owner")
    course.run("grade", NAME, "--student", "twice")
    assert course.marks()["twice"] == 3


def test_what_is_not_a_students_fault_costs_no_mark(course, monkeypatch):
    """It is named with its reason, and graded the next time."""

    def fail(*_):
        raise OSError("no space left on device")

    course.hand_in("helped", answered(course.released(), double=RIGHT))
    course.run("collect", NAME, "--any-owner")
    with monkeypatch.context() as patch:
        patch.setattr(autograde, "replace_folder", fail)
        said = course.run("grade", NAME, status=1)
    assert "helped: NOT GRADED: OSError: no space left on device" in said
    assert "not graded: helped" in said
    course.run("grade", NAME)
    assert course.marks()["helped"] == 3


def test_what_never_ends_is_ended(course, monkeypatch):
    """It ignores interrupts, as a loop around a bare `except` does. The answers beside it count."""
    monkeypatch.setattr(grade_one, "SECONDS", 2)
    endless = (
        "import time\nwhile True:\n    try:\n        time.sleep(1)\n    except BaseException:\n        pass"
    )
    course.hand_in("untouched", with_cell(answered(course.released(), double=RIGHT), endless, 3))
    course.run("collect", NAME, "--any-owner")
    course.run("grade", NAME)
    assert course.marks()["untouched"] == 3
    graded = nbformat.read(
        course.room.folder("autograded", NAME, "untouched") / f"{NAME}.ipynb", as_version=4
    )
    assert "took longer than 2 seconds" in str(graded)


def test_marks_are_exported_with_names_as_they_are(course):
    course.set_by_hand("right", "why", 2.5)
    course.run("export", NAME)
    text = (course.room.root / "marks.csv").read_text("utf-8-sig")
    rows = {row["student_id"]: row for row in csv.DictReader(text.splitlines())}
    assert rows["right"]["first_name"] == "Ada, Countess"
    assert rows["wrong"]["first_name"] == 'Jürgen "Jo"'
    assert rows["wrong"]["last_name"] == "Müller-Lüdenscheidt"
    assert (rows["right"]["score"], rows["right"]["max_score"]) == ("5.5", "6.0")
    assert rows["right"]["to_mark_by_hand"] == "0"
    assert rows["nameless"]["to_mark_by_hand"] == "1"
    assert (rows["away"]["status"], rows["away"]["score"]) == ("nothing handed in", "0.0")
    assert rows["broken"]["note"].startswith("nothing could be graded")


def test_lateness_costs_what_the_table_says(course):
    course.run("export", NAME)
    rows = list(csv.DictReader((course.room.root / "marks.csv").read_text("utf-8-sig").splitlines()))
    late = {row["student_id"] for row in rows if float(row["late_penalty"])}
    assert late == {"almost"}  # whose own deadline was long ago
    (row,) = (row for row in rows if row["student_id"] == "almost")
    assert (row["raw_score"], row["score"], row["due"]) == ("1.0", "0.0", "2001-01-01 12:00")
    assert row["submitted"] > row["due"]


def test_each_day_begun_costs_its_percentage_of_what_was_reached(course):
    """Three points reached, 10 % a day."""
    due = datetime(2999, 12, 1, 17)
    for seconds, penalty in [
        (0, 0),
        (1, 0.3),
        (86_400, 0.3),
        (86_401, 0.6),
        (10 * 86_400, 3),
        (99 * 86_400, 3),
    ]:
        with course.room.gradebook() as gradebook:
            gradebook.find_submission(NAME, "helped").timestamp = due + timedelta(seconds=seconds)
            gradebook.db.commit()
        deadlines.apply(course.room, NAME)
        with course.room.gradebook() as gradebook:
            submission = gradebook.find_submission(NAME, "helped")
            assert submission.late_submission_penalty == pytest.approx(penalty)
            assert submission.score == 3


def test_minutes_of_grace_cost_nothing(course):
    table = course.room.root / "deadlines.csv"
    before = table.read_text()
    table.write_text(f"assignment,due,percent_per_day,grace_minutes\n{NAME},2999-12-01 17:00,10,5\n")
    for seconds, penalty in [(26, 0), (300, 0), (301, 0.3)]:
        with course.room.gradebook() as gradebook:
            due = datetime(2999, 12, 1, 17)
            gradebook.find_submission(NAME, "helped").timestamp = due + timedelta(seconds=seconds)
            gradebook.db.commit()
        deadlines.apply(course.room, NAME)
        with course.room.gradebook() as gradebook:
            found = gradebook.find_submission(NAME, "helped").late_submission_penalty
            assert (found or 0) == pytest.approx(penalty)
    table.write_text(before)


def test_feedback_shows_messages_and_keeps_hidden_tests(course):
    course.set_by_hand("almost", "why", 1, comment="Read section 2 again.")
    course.run("feedback", NAME)
    course.run("release-feedback", NAME)
    (page,) = course.feedback("almost")
    assert "KeyError: 21" in page
    assert "Read section 2 again." in page
    assert "Failed: double doubles every number. <small>0 of 2 points" in page
    assert "A comment on it:" in page
    for hidden in (SECRET_TEST, "double(21)", SCHEME, "Because it is lazy"):
        assert hidden not in page
    (page,) = course.feedback("broken")
    assert "nothing could be graded" in page


def test_the_marking_scheme_is_there_for_the_one_who_marks(course):
    graded = nbformat.read(course.room.folder("autograded", NAME, "right") / f"{NAME}.ipynb", as_version=4)
    text = "\n".join(cell.source for cell in graded.cells)
    assert SCHEME in text
    assert SECRET_TEST in text


def test_feedback_is_made_and_handed_out_only_where_something_changed(course):
    course.run("feedback", NAME)
    course.run("release-feedback", NAME)
    assert "made 0 new" in course.run("feedback", NAME)
    assert "handed out 0 new" in course.run("release-feedback", NAME)
    course.set_by_hand("nameless", "why", 1)
    assert "made 1 new pages: nameless" in course.run("feedback", NAME)
    assert "handed out 1 new pages: nameless" in course.run("release-feedback", NAME)
    for words in ("Good.", "Only the words have changed."):
        course.set_by_hand("nameless", "why", 1, comment=words)
        assert "made 1 new pages: nameless" in course.run("feedback", NAME)
    table = course.room.root / "deadlines.csv"
    for text in (f"{DEADLINES}{NAME},right,2001-01-01 12:00,\n", DEADLINES):  # late, and in time again
        table.write_text(text, "utf-8")
        assert "made 1 new pages: right" in course.run("feedback", NAME)


def test_feedback_can_be_packed_for_upload(course, tmp_path):
    course.run("feedback", NAME)
    assert "packed 10 pages" in course.run("release-feedback", NAME, "--zip", tmp_path / "pages.zip")


def test_a_backup_unpacks_into_the_same_class(course, tmp_path, monkeypatch):
    course.run("export", NAME, "--to", tmp_path / "before.csv")
    course.run("backup", "--to", tmp_path / "class.tar.gz")
    with tarfile.open(tmp_path / "class.tar.gz") as archive:
        archive.extraction_filter = getattr(
            tarfile, "data_filter", None
        )  # Python 3.11.4 is the first to have it
        archive.extractall(tmp_path / "restored")
    monkeypatch.setenv("CLASS_DIR", str(tmp_path / "restored"))
    course.run("export", NAME, "--to", tmp_path / "after.csv")
    assert (tmp_path / "after.csv").read_text() == (tmp_path / "before.csv").read_text()


def test_unknown_names_are_answered_with_the_known_ones(course):
    said = course.run("release", "91_doublin", status=1)
    assert "lessons: 01_delayed_basics" in said
    assert "91_doubling" in said
    assert "which assignment? assignments: 91_doubling" in course.run("grade", status=1)
    assert "no assignment 'nope'; assignments: 91_doubling" in course.run("collect", "nope", status=1)
    assert "no student 'nobody'" in course.run("grade", NAME, "--student", "nobody", status=1)
    assert "almost, broken" in course.run("feedback", NAME, "--student", "nobody", status=1)
    assert "'nobody'; there are: almost, broken" in course.run(
        "collect", NAME, "--student", "nobody", status=1
    )


def test_a_mistake_in_a_table_stops_before_anything_happens(course):
    table = course.room.root / "students.csv"
    good = table.read_bytes()
    table.write_text("id,name\nada,Ada\nada,Ida\n")
    assert "lines 2 and 3: the id ada is there twice" in course.run("grade", NAME, status=1)
    table.write_bytes(good)


def test_the_class_keeps_the_version_it_was_given(course, monkeypatch):
    """A newer lesson, as a `git pull` brings it, changes neither marks nor what students fetch."""
    private = write_lesson(
        course.desk / "newer",
        (course.desk.parent / "private" / NAME / f"{NAME}.py").read_text() + "\n# %%\nnew = 1\n",
    )
    monkeypatch.setenv("EXTRA_SOLUTIONS", str(private))
    before = course.marks()
    assert "regrade 91_doubling" in course.run("release", NAME, status=1)
    course.run("grade", NAME)
    assert course.marks() == before
    assert "new = 1" not in str(course.released())
    source = course.room.folder("source", NAME) / f"{NAME}.ipynb"
    assert "new = 1" not in source.read_text()
    with Gradebook(f"sqlite:///{course.room.database}") as gradebook:
        names = {cell.name for cell in gradebook.find_notebook(NAME, NAME).source_cells}
    assert names == {"double", "double_one", "double_more", "why", "why_question"}


def test_students_on_the_same_machine_reach_the_exchange_and_nothing_else(course):
    root = course.room.root
    for path in root.glob("*s.csv"):
        path.chmod(0o644)  # as editors write them
    course.run("export", NAME, "--to", root.parent / "marks.csv")
    assert stat.S_IMODE(root.stat().st_mode) == 0o711
    for path in root.iterdir():
        if path.name != "exchange":
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    outbound = course.room.exchange / course.room.course_id / "outbound" / NAME / f"{NAME}.ipynb"
    assert stat.S_IMODE(outbound.stat().st_mode) == 0o644


def test_without_a_class_there_is_a_word_about_it(course, monkeypatch, tmp_path):
    monkeypatch.setenv("CLASS_DIR", str(tmp_path / "none"))
    assert "`release` makes one" in course.run("grade", NAME, status=1)
    assert not (tmp_path / "none").exists()


def test_ctrl_c_while_commands_are_imported_is_no_traceback(monkeypatch, capsys):
    class Interrupted(ModuleType):
        def __getattr__(self, name):
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "grading.cli", Interrupted("grading.cli"))
    monkeypatch.setattr(sys, "argv", ["grading", "export"])
    try:
        with pytest.raises(SystemExit) as stopped:
            runpy.run_module("grading", run_name="__main__")
    finally:
        gc.enable()
    assert stopped.value.code == 130
    assert "stopped; nothing was done yet" in capsys.readouterr().err


def test_a_second_command_waits_its_turn(course):
    with course.room.locked():
        assert "another command is at work" in course.run("export", status=1)


def test_formgrader_opens_while_a_command_is_at_work(course, monkeypatch):
    opened = []
    monkeypatch.setattr("jupyterlab.labapp.main", opened.append)
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "")
    mask = os.umask(0o077)
    try:
        with course.room.locked():
            for words in (["formgrader"], ["mark"], ["mark", NAME]):
                course.run(*words)
            assert "no assignment 'x'" in course.run("mark", "x", status=1)
    finally:
        os.umask(mask)
    pages = ["/formgrader", f"/marking/{NAME}", f"/marking/{NAME}"]
    assert [f"--LabApp.default_url={page}" in given for page, given in zip(pages, opened, strict=True)] == [
        True
    ] * 3


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("release", ["release", "01_a", "--x"]),
        ("collect", ["collect", "01_a", "--student", "ada lovelace", "--x"]),
        ("grade", ["grade", "01_a", "--student", "ada lovelace", "--x"]),
        ("feedback", ["feedback", "01_a", "--student", "ada lovelace", "--x"]),
        ("release-feedback", ["release-feedback", "01_a", "--student", "ada lovelace", "--x"]),
        ("export", ["export", "01_a", "--x"]),
        ("backup", ["backup", "--x"]),
        ("regrade", ["regrade", "01_a", "--x"]),
        ("mark", ["mark", "01_a", "--x"]),
        ("formgrader", ["formgrader", "--x"]),
        ("bundle", ["bundle", "--x"]),
        ("demo", ["demo", "--x"]),
    ],
)
def test_each_make_target_is_one_line_over_the_same_command(target, words):
    given = ["ASSIGNMENT=01_a", "STUDENT=ada lovelace", "ARGS=--x"]
    said = subprocess.run(
        ["make", "-n", target, *given], cwd=ROOT, capture_output=True, text=True, check=True
    )
    (line,) = (line for line in said.stdout.splitlines() if " -m grading " in line)
    assert shlex.split(line)[3:] == words
