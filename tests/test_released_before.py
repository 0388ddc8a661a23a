"""A class that was given a lesson when `course` was still a part of `tasklens` goes on."""

import json
from pathlib import Path

import pytest

from tests.classes import answered, new_course, write_lesson

NAME = "92_before"
OLD = """from tasklens import TaskGraph, evaluate, read_files, run_beside, write_files
from tasklens.data import daily_stock
from tasklens.hdf5 import without_unpickling
"""
TODAY = """from course import evaluate, read_files, run_beside, write_files
from course.data import daily_stock
from course.hdf5 import without_unpickling
from tasklens import TaskGraph
"""


def metadata(name: str, points: int = 0) -> str:
    """Return the nbgrader metadata of an answer, or of a check with points."""
    grade = {
        "grade": bool(points),
        "grade_id": name,
        "locked": bool(points),
        "solution": not points,
        "task": False,
    }
    return "nbgrader=" + json.dumps({**grade, "schema_version": 3, **({"points": points} if points else {})})


LESSON = f'''
# %% [markdown]
"""
# A lesson of before
"""

# %%
import json
from pathlib import Path

from dask import delayed

@IMPORTS@
assert len(list(daily_stock().glob("*.json"))) > 20
assert callable(without_unpickling)

# %% tags=["parameters"] parameter_sets=[{{"delay": 0.0}}]
delay = 1.0

# %%
def inc(x):
    return x + 1


def write_numbers(numbers):
    Path("numbers.json").write_text(json.dumps(numbers))
    return "numbers.json"


def read_numbers(path):
    return json.loads(Path(path).read_text())


def length(answer, numbers):
    return len(answer(numbers).dask)

# %% {metadata("total")}
def total(numbers):
    ### BEGIN SOLUTION
    return delayed(sum)([delayed(inc)(number) for number in numbers])
    ### END SOLUTION

# %% {metadata("copy")}
def copy(path, target):
    ### BEGIN SOLUTION
    Path(target).write_text(Path(path).read_text())
    return target
    ### END SOLUTION

# %% {metadata("total_graph", 1)}
"""`total` is a graph that feeds its value."""
assert TaskGraph(total([1, 2])).calls(inc) == 2, "a task for each number"
assert evaluate(total([1, 2]), {{inc: lambda x: 10 * x}}) == 30, "other functions give another value"
assert run_beside(length, total, [1, 2]) == 3, "three tasks"

# %% {metadata("copy_file", 1)}
"""`copy` copies."""
assert read_files(read_numbers, copy(write_files(write_numbers, [1, 2]), "copy.json")) == [1, 2], "the same numbers"
'''
RIGHT = "def total(numbers):\n    return delayed(sum)([delayed(inc)(number) for number in numbers])"
EARLY = "def total(numbers):\n    return delayed(sum)([number + 1 for number in numbers])"
COPY = "def copy(path, target):\n    Path(target).write_bytes(Path(path).read_bytes())\n    return target"


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_it_is_graded_regraded_and_fed_back(tmp_path: Path, monkeypatch):
    course = new_course(tmp_path, monkeypatch, None)
    write_lesson(tmp_path / "private", LESSON.replace("@IMPORTS@", OLD), NAME)
    course.run("release", NAME)
    released = course.released(NAME)
    assert "from tasklens.data import" in str(released)
    course.hand_in("ada", answered(released, total=RIGHT, copy=COPY), NAME)
    course.hand_in("bob", answered(released, total=EARLY, copy=COPY), NAME)
    course.run("collect", NAME, "--any-owner")
    said = course.run("grade", NAME)
    assert "not judged" not in said
    assert course.marks(NAME) == {"ada": 2, "bob": 1}
    course.run("feedback", NAME)

    write_lesson(tmp_path / "private", LESSON.replace("@IMPORTS@", TODAY), NAME)
    course.run("regrade", NAME)
    assert course.marks(NAME) == {"ada": 2, "bob": 1}
    course.run("feedback", NAME)
    course.run("release-feedback", NAME)
    (page,) = course.feedback("bob", NAME)
    assert "a task for each number" in page
