"""A class of forty, whose notebooks come from one download in five shapes: nothing is lost, and each guess is told."""

import json

import pytest

from tests.classes import NAME, RIGHT, answered, new_course
from tests.handins.downloads import FILE
from tests.handins.shapes import code, text
from tests.handins.test_downloads import zipped

HELPED = "from helper import twice\n\ndef double(x):\n    return twice(x)"


def place(cells: list[dict], name: str) -> int:
    return next(
        n for n, cell in enumerate(cells) if cell["metadata"].get("nbgrader", {}).get("grade_id") == name
    )


def split(cells):
    """By JupyterLab, which copies the metadata to both halves."""
    n = place(cells, "double")
    top, _, rest = RIGHT.rpartition("\n    return")
    cells[n : n + 1] = [
        {**cells[n], "source": top},
        {**cells[n], "id": "half", "source": f"    return{rest}"},
    ]


def retyped(cells):
    cells[place(cells, "double")] = code(RIGHT)
    cells[place(cells, "why")] = text("It is lazy.", "words")


def bare(cells):
    """By a program that keeps nothing but the texts."""
    for n, cell in enumerate(cells):
        cell |= {"metadata": {}, "id": f"x{n}"}


def packed(cells):
    cells[place(cells, "double")]["source"] = HELPED


def windows(cells):
    pass


SHAPES = {split: "split inside a statement", retyped: "have lost their names", bare: "have lost their names", packed: "", windows: "cp1252"}  # fmt: skip


def handed_in(blank, number: int) -> dict[str, bytes]:
    """Return the files of one student in the platform's folder."""
    shape = [*SHAPES][number % len(SHAPES)]
    why = "It is lazy – naïve." if shape is windows else "It is lazy."
    cells = json.loads(json.dumps(answered(blank, double=RIGHT, why=why)))["cells"]
    shape(cells)
    document = json.dumps(
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}, ensure_ascii=False
    )
    folder = f"Given {number} Family_{100 + number}_assignsubmission_file_/"
    if shape is packed:
        inner = {f"work/{FILE}": document, "work/helper.py": "def twice(x):\n    return 2 * x\n"}
        return {f"{folder}work.zip": zipped(inner)}
    return {f"{folder}{FILE}": document.encode("cp1252" if shape is windows else "utf-8")}


@pytest.mark.slow
def test_nothing_of_forty_is_lost_and_each_guess_is_told(tmp_path):
    with pytest.MonkeyPatch.context() as patch:
        course = new_course(tmp_path, patch)
        names = [f"Given {number},Family,s{number:02}" for number in range(40)]
        (course.room.root / "students.csv").write_text("\n".join(["First name,Last name,ID number", *names]))
        blank, files = course.released(), {}
        for number in range(40):
            files |= handed_in(blank, number)
        (tmp_path / "up.zip").write_bytes(zipped(files))
        course.run("collect", NAME, "--from", tmp_path / "up.zip")
        said = course.run("grade", NAME)
        assert course.marks() == {f"s{number:02}": 3 for number in range(40)}
        assert "40 graded, 0 not graded" in said
        told = {
            path.parent.parent.name: path.read_text()
            for path in course.room.root.glob("records/*/*/grader-notes.txt")
        }
        for number in range(40):
            words = [*SHAPES.values()][number % len(SHAPES)]
            assert words in told[f"s{number:02}"]
            assert bool(words) == (f"s{number:02}: 3 of 6" in said)
        with course.room.gradebook() as gradebook:
            waiting = [
                grade.needs_manual_grade
                for entry in gradebook.find_assignment(NAME).submissions
                for grade in entry.notebooks[0].grades
                if grade.name == "why"
            ]
        assert waiting == [True] * 40, "every written answer reaches its marker"
