"""nbgrader's own ways to autograde, by its API (formgrader's button) and its command, lead to the judge."""

import logging
import os
import subprocess
import sys

import pytest
from nbgrader.apps import NbGraderAPI

from grading.classroom.records import Record
from grading.formgrader import told
from grading.lessons.scripts import ROOT
from tests.classes import NAME, RIGHT, WRONG, answered, new_course, with_cell

# Scores in nbgrader, whose tests run beside it, and nowhere else.
FORGES = "from IPython import get_ipython\nget_ipython().run_cell = lambda *a, **k: None\n"
FORGES += "class Same(int):\n    __eq__ = lambda self, other: True\n    __hash__ = int.__hash__\n"
FORGED = 'def double(x):\n    """Return twice x."""\n    return Same(0)'


@pytest.fixture
def course(tmp_path, monkeypatch):
    course = new_course(tmp_path, monkeypatch)
    course.hand_in("right", answered(course.released(), double=RIGHT))
    course.hand_in("forger", with_cell(answered(course.released(), double=FORGED), FORGES, 3))
    course.run("collect", NAME, "--any-owner")
    return course


@pytest.mark.usefixtures("locked_in")  # the button takes no word for going without
def test_the_button_grades_by_the_judge(course):
    buttons = NbGraderAPI(course.room.coursedir, config=course.room.config)
    for student in ("right", "forger"):
        result = buttons.autograde(NAME, student)
        assert result["success"], result
        assert result["log"].startswith(f"{student}: "), "a result is no warning"
        assert result["log"].count("\n") == 0
    assert course.marks() == {"right": 3, "forger": 0}
    assert Record.read(course.room.folder("records", NAME, "forger")).seed
    assert "2 graded before" in course.run("grade", NAME)
    feedback = buttons.generate_feedback(NAME, "right")
    assert feedback == {"success": True}, "what nbgrader notes for its developers is not shown"


class Step:
    """One of nbgrader's, which says much."""

    log = logging.getLogger("one of nbgrader's steps")

    def __init__(self, fails: bool):
        self.fails = fails

    def start(self) -> None:
        self.log.setLevel(logging.DEBUG)
        self.log.info("Converting a notebook")
        self.log.debug("Template paths:\n    one\n    another")
        self.log.warning("Config option `priority` not recognized by `HideTests`.")
        self.log.warning("ada: 3 of 6\nand a word")
        if self.fails:
            raise ValueError


def test_a_success_is_told_without_what_is_noted_for_developers():
    assert told(Step(fails=False)) == {"success": True, "log": "ada: 3 of 6\n    and a word"}


def test_a_failure_is_told_with_all_of_it():
    log = told(Step(fails=True))["log"]
    assert "[DEBUG] Template paths:\n        one" in log
    assert "[WARNING] ada: 3 of 6" in log


def test_the_button_says_what_it_cannot_do(course):
    with course.room.locked():
        result = NbGraderAPI(course.room.coursedir, config=course.room.config).autograde(NAME, "right")
    assert not result["success"]
    assert "another command is at work" in result["log"]
    assert course.marks() == {}


def test_the_button_names_a_mistake_in_a_table(course):
    (course.room.root / "deadlines.csv").write_text(f"assignment,due\n{NAME},tomorrow\n")
    result = NbGraderAPI(course.room.coursedir, config=course.room.config).autograde(NAME, "right")
    assert not result["success"]
    assert "deadlines.csv, line 2: due is like" in result["log"]
    assert course.marks() == {}


@pytest.mark.usefixtures("locked_in")  # the button takes no word for going without
@pytest.mark.slow
def test_nbgraders_command_takes_the_same_way(course):
    command = [sys.executable, "-m", "nbgrader", "autograde", NAME]
    done = subprocess.run(
        command, cwd=ROOT / "grading", capture_output=True, text=True, env=os.environ, check=False
    )
    assert done.returncode == 0, done.stderr
    assert course.marks() == {"right": 3, "forger": 0}
    course.hand_in("right", answered(course.released(), double=WRONG))
    course.run("collect", NAME, "--any-owner")
    done = subprocess.run(
        command, cwd=ROOT / "grading", capture_output=True, text=True, env=os.environ, check=False
    )
    assert "right: 0 of 6" in done.stderr
    assert "forger: " not in done.stderr
