"""Reading in a jail: what comes back is what rebuilding gives, whatever was handed in costs no more than its marks."""

import json
from copy import deepcopy

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from grading.autograde import with_note
from grading.engine import reading
from grading.engine.reading import Malformed, read
from grading.judge.court import Court
from grading.judge.notebook.cells import mark_of
from grading.judge.notebook.sanitized import is_test, sanitized
from grading.judge.notebook.submission import Unreadable, read_cells, rebuild
from grading.judge.notebook.whole import to_judge
from grading.judge.wire import answers
from tests.conftest import NO_SANDBOX
from tests.judge.conftest import notebook
from tests.test_submission import lesson, solved  # noqa: F401, fixtures

PICTURE = {"plan.png": {"image/png": "aGVsbG8="}}
pytestmark = pytest.mark.as_each_user


@pytest.fixture(scope="module")
def court():
    with Court(unsafe=bool(NO_SANDBOX)) as court:
        yield court


def handed_in(solved):  # noqa: F811
    """Yield submissions that differ in kind: what a student changed, added, deleted, damaged."""
    yield "as it is", solved
    more = deepcopy(solved)
    more.cells.insert(0, new_code_cell("first = 1"))
    more.cells.append(
        new_markdown_cell("![](attachment:plan.png) ![](attachment:other.png)", attachments=PICTURE)
    )
    more.cells[-2].attachments = PICTURE
    more.cells.insert(3, deepcopy(more.cells[-2]))
    yield "own cells", more
    less = deepcopy(solved)
    del less.cells[1:3]
    less.cells[2].source = "assert True"
    less.cells[1].source = ["def double(x):", 3, None]
    yield "locked cells", less


def test_what_comes_back_is_what_rebuilding_gives(court, lesson, solved):  # noqa: F811
    with court.student() as student:
        for what, changed in handed_in(solved):
            content = json.dumps(changed).encode()
            here = rebuild(lesson, read_cells(content, "x.ipynb"), ["a note"])
            there, reads = read(student, lesson, content, "x.ipynb", ["a note"])
            assert there == here, what
            own = {
                cell.source for cell in here.notebook.cells if cell.cell_type == "code" and "x" in cell.source
            }
            assert own & set(reads), what  # each answer is known, the untouched ones, too


def test_what_no_reader_can_bear_is_a_reason(court, lesson, solved, monkeypatch):  # noqa: F811
    """It ends the process at most, and the next notebook has another."""
    monkeypatch.setattr(reading, "SECONDS", 1)
    monkeypatch.setattr(reading, "MEMORY", 2**26)
    bomb = b'{"nbformat": 4, "cells": ["' + b"x" * 50_000_000 + b'"]}'
    for content, reason in {
        b"[" * 200_000: "nested too deeply",
        bomb: "memory|time",
        b'{"cells": []}': "none of the lesson's cells",
    }.items():
        with court.student() as student, pytest.raises(Unreadable, match=reason):
            read(student, lesson, content, "x.ipynb", [])
    with court.student() as student:
        assert read(student, lesson, json.dumps(solved).encode(), "x.ipynb", []).rebuilt.notes == []


def test_a_cell_that_takes_too_long_to_look_at_is_graded_all_the_same(court, lesson, solved, monkeypatch):  # noqa: F811
    """Then all that answers may need is run."""
    monkeypatch.setattr(reading, "SECONDS", 2)
    magics = "\n".join(["x = 1"] * 60_000 + ["a = %time 1"] * 300)
    solved.cells[3].source += f"\n{magics}"
    with court.student() as student:
        rebuilt, reads = read(student, lesson, json.dumps(solved).encode(), "x.ipynb", [])
        assert magics in rebuilt.notebook.cells[4].source
        assert not any(reads.values())
        assert student.bridge is None  # so another is judged


OWN = """
import gc, resource
def f():
    has_read = any(type(thing).__name__ == "Reader" and thing.sources for thing in gc.get_objects())
    return has_read, [resource.getrlimit(kind)[0] for kind in (resource.RLIMIT_AS, resource.RLIMIT_CPU)]
"""


def test_the_process_that_has_read_goes_on_as_the_students(court):
    """Without the limits of reading. Where it has ended, another does."""
    for ends in (False, True):
        submitted, given = notebook(OWN, [f"seen = f()\nassert seen == ({not ends}, [-1, -1]), seen"])
        with court.student() as student:
            rebuilt, reads = read(student, given, json.dumps(submitted).encode(), "x.ipynb", [])
            if ends:
                student.bridge = None
            judged = court.judge(rebuilt.notebook, given, reads=reads, student=student)
        assert [verdict.message for verdict in judged.verdicts] == [""]


@pytest.mark.parametrize("indent", [None, 1])
def test_a_note_is_put_on_top_of_a_graded_notebook_that_is_not_read(solved, indent):  # noqa: F811
    """So whatever is in it costs nothing. What is no notebook stays as it is."""
    text = json.dumps(solved, indent=indent, sort_keys=True)
    noted = json.loads(with_note(text.encode(), "a note"))
    assert noted["cells"][0]["source"].endswith("- a note")
    assert noted == {**solved, "cells": [noted["cells"][0], *solved.cells]}
    unread = text[:40].encode() + b"\xff" * 10
    assert with_note(unread, "a note").endswith(unread[20:])
    assert with_note(b"no notebook", "a note") == b"no notebook"
    assert json.loads(with_note(b'{"cells": []}', "a note"))["cells"]


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"cells": [], "notes": []},
        {"cells": [{"lesson": number} for number in range(5)], "notes": []},
        {"cells": [{"lesson": number} for number in (0, 1, 2, 3, 4, 4)], "notes": []},
        {"cells": [{"lesson": number} for number in (1, 0, 2, 3, 4, 5)], "notes": []},
        {"cells": [{"lesson": 0, "source": "x"}, *({"lesson": n} for n in range(1, 6))], "notes": []},
        {"cells": [*({"lesson": n} for n in range(6)), {"own": "code"}], "notes": []},
        {
            "cells": [*({"lesson": n} for n in range(6)), {"own": "raw", "source": "", "attachments": []}],
            "notes": [],
        },
        {
            "cells": [
                *({"lesson": n} for n in range(5)),
                {"lesson": 5, "attachments": {"a": {"text/html": ""}}},
            ],
            "notes": [],
        },
        {"cells": [{"lesson": number} for number in range(6)], "notes": [None]},
    ],
)
def test_what_the_reader_never_says_is_not_believed(lesson, told):  # noqa: F811
    right = {"cells": [{"lesson": number} for number in range(6)], "notes": ["a"]}
    assert len(reading._assembled(lesson, heard(right))[0]) == 6
    with pytest.raises(Malformed):
        reading._assembled(lesson, heard(told))


CELL = {"lesson": None, "own": None, "source": None, "attachments": None}


def heard(told):
    """Return what a reader has said: of each cell, what is not None."""
    if isinstance(told.get("cells"), list):
        told = told | {"cells": [CELL | cell if isinstance(cell, dict) else cell for cell in told["cells"]]}
    return answers.read({"is": "Cells", **told}, [answers.Cells])


def test_of_another_course_s_notebook_neither_is_what_the_reader_never_says(lesson):  # noqa: F811
    """What is locked is as it was, each cell is there once at most, and every test; in whatever order."""
    marked = [number for number, cell in enumerate(lesson.cells) if mark_of(cell)]
    locked = next(number for number in marked if is_test(lesson.cells[number]))
    plain = next(number for number, cell in enumerate(lesson.cells) if not mark_of(cell))
    right = [{"own": "code", "source": "x = 1"}, *({"lesson": number} for number in reversed(marked))]
    assert len(reading._sanitized(lesson, heard({"cells": right, "notes": []}))) == len(right)
    for wrong in (
        None,
        [None],
        [cell for cell in right if cell.get("lesson") != locked],
        [*right, {"lesson": locked}],
        [*right, {"lesson": plain}],
        [*right, {"lesson": len(lesson.cells)}],
        [*right, {"lesson": -1}],
        [*right, {"lesson": True}],
        [*right, {"own": "code", "source": None}],
        [{**cell, "source": "pass"} if cell.get("lesson") == locked else cell for cell in right],
    ):
        with pytest.raises(Malformed):
            reading._sanitized(lesson, heard({"cells": wrong, "notes": []}))


def test_what_had_to_be_guessed_is_told_in_another_course_too(lesson, solved):  # noqa: F811
    content = json.dumps(solved).encode()
    _, notes = sanitized(lesson, read_cells(content[: len(content) // 2], "x.ipynb"))
    assert notes[0].startswith("x.ipynb ends before the notebook does"), notes


def test_another_course_s_notebook_is_read_as_it_is_sanitized_here(court, lesson, solved):  # noqa: F811
    for what, changed in handed_in(solved):
        content = json.dumps(changed).encode()
        cells = read_cells(content, "x.ipynb")
        with court.student() as student:
            both = reading.read_both(student, lesson, lesson, content, "x.ipynb", judge=True)
        assert (both.whole, both.notes) == sanitized(lesson, cells), what
        made, notes = to_judge(lesson, cells)
        here, there = ([cell.source for cell in found.cells] for found in (made, both.to_judge))
        assert there == here[1:] if notes else here, what
        is_python = what != "locked cells"  # there the answer is damaged
        assert any(names == ["double"] for names in both.defines.values()) == is_python, what
        assert {*both.reads} == {*both.defines}, what
