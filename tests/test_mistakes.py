"""Honest mistakes: each costs what it touches, says what is wrong, and leaves the rest of the notebook its points.

Eight mistakes stand in each notebook, one in each exercise; what is wrong with the file itself has a notebook of its own.
"""

import html
import json
import re
import sys
from copy import deepcopy
from unittest import mock

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell
from toolz import partition_all

from grading.autograde import Options, Result, grade_each
from grading.classroom import roster
from grading.engine import grade_many
from grading.engine.proof import proven
from grading.steps import feedback
from tests.classes import NAME, Course, new_course

TOGETHER = 8
CELL = '# %% nbgrader={{"grade": {grade}, "grade_id": "{name}", "locked": {grade}, "schema_version": 3, "solution": {answer}, "task": false{points}}}\n'
EXERCISE = (
    CELL.format(grade="false", name="NAME", answer="true", points="")
    + "def NAME(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION\n\n"
    + CELL.format(grade="true", name="NAME_value", answer="false", points=', "points": 1')
    + 'assert NAME(21) == 42, f"NAME(21) is {NAME(21)}"\n\n'
)
LESSON = '# %% [markdown]\n"""\n# A lesson\n"""\n\n# %%\nbase = 1\n\n' + "".join(
    EXERCISE.replace("NAME", f"double{number}") for number in range(TOGETHER)
)
RIGHT = "def double(x):\n    return 2 * x"


def nested(head: str, depth: int, body: str) -> str:
    return "".join(" " * n + head for n in range(depth)) + " " * depth + body + "\n"


def show(what: str) -> str:
    """Return a cell that displays JSON."""
    return f"from IPython.display import display\n{what}\ndisplay({{'application/json': it, 'text/plain': 'shown'}}, raw=True)"


DEEP = "it = []\nfor _ in range({}):\n    it = [it]"
# An answer that gets no point → what its check says.
WRONG = {
    "def double(x, x):\n    return x": "SyntaxError: duplicate argument 'x'",
    f"nonlocal y\n{RIGHT}": "SyntaxError: nonlocal declaration not allowed",
    "def double(x):\n    return [x := 2 * x for x in [x]][0]": "SyntaxError: assignment expression cannot rebind",
    "def double(x):\n    from math import *\n    return 2 * x": "SyntaxError: import \\* only allowed at module level",
    "def double(x):\n    y = 2 * x\n    global y\n    return y": "SyntaxError: name 'y' is assigned to before global",
    f"return 3\n{RIGHT}": "SyntaxError: 'return' outside function",
    f"break\n{RIGHT}": "SyntaxError: 'break' outside loop",
    f"await 3\n{RIGHT}": "TypeError: object int can't be used in 'await'",
    "def double(x):\n    return await x": "SyntaxError: 'await' outside async function",
    "async def double(x):\n    return 2 * x": "cannot be checked",
    "def double(x):\n    return [await y for y in x]": "SyntaxError: .*outside",
    "class A:\n    return 3\n" + RIGHT: "SyntaxError: 'return' outside function",
    "def double(x):\n    '\\x'\n    return 2 * x": "SyntaxError: .*truncated",
    "def double(x):\n    '\\N{nothing}'\n    return 2 * x": "SyntaxError: .*unknown Unicode character name",
    f"k = {'1' * 5000}\n{RIGHT}": "4300 digits",
    f"k = {'(' * 250}1{')' * 250}\n{RIGHT}": "SyntaxError: too many nested parentheses",
    f"k = {'-' * 100_000}1\n{RIGHT}": "MemoryError|RecursionError",
    nested("if 1:\n", 101, "pass") + RIGHT: "IndentationError: too many levels of indentation",
    nested("for _ in [1]:\n", 25, "pass") + RIGHT: "SyntaxError: too many statically nested blocks",
    "def double(x):\n\tif x:\n        return 1\n\treturn 2 * x": "double\\d\\(21\\) is 1",  # as an editor shows it
    "def double(x):\nreturn 2 * x": "IndentationError: expected an indented block",
    "def double(x:\n    return 2 * x": r"SyntaxError: '\(' was never closed",
    "def double(x):\n    return 'x": "SyntaxError: unterminated string",
    'def double(x):\n    """Twice.\n    return 2 * x': "SyntaxError: (unterminated triple-quoted string|incomplete input)",
    "def double(x):\n    return \u201cx\u201d": "double\\d\\(21\\) is x",
    f"print 3\n{RIGHT}": "SyntaxError: Missing parentheses in call to 'print'",
    f"x = = 3\n{RIGHT}": r"SyntaxError: invalid syntax \(line 1\)",
    f"f(x) = 3\n{RIGHT}": "SyntaxError: cannot assign to function call",
    f"None = 3\n{RIGHT}": "SyntaxError: cannot assign to None",
    f"def f(a=1, b): pass\n{RIGHT}": "SyntaxError: .*default argument",
    f"f(a=1, 2)\n{RIGHT}": "SyntaxError: positional argument follows keyword",
    f"from __future__ import braces\n{RIGHT}": "SyntaxError: not a chance",
    f"try:\n    pass\n{RIGHT}": "SyntaxError: expected 'except' or 'finally'",
    f"<b>It is double</b>\n{RIGHT}": "SyntaxError: invalid syntax",
    f"1 / 0\n{RIGHT}": "ZeroDivisionError: division by zero",
    f"import nothing_like_this\n{RIGHT}": "ModuleNotFoundError: No module named 'nothing_like_this'",
    f"exit()\n{RIGHT}": "UsageError: exit ends the program",
    f"k = input()\n{RIGHT}": "EOFError",
    f"raise ValueError('\\ud800')\n{RIGHT}": "ValueError",
    f"raise SystemExit\n{RIGHT}": "double\\d. is not defined",
    "%%bash\necho double": "NameError: name 'double\\d' is not defined",
    "# later": "NameError: name 'double\\d' is not defined",
    "def twice(x):\n    return 2 * x": "NameError: name 'double\\d' is not defined",
    "": "NotImplementedError",
    "double = 3": "TypeError: 'int' object is not callable",
    "def double():\n    return 2": "TypeError: .*positional argument",
    "def double(x):\n    return double(x)": "RecursionError",
    "def double(x):\n    for _ in range(600):\n        x = [x]\n    return x": "nests deeper than 100 levels",
    "def double(x):\n    return 10**5000": "4300 digits",
    "class A:\n    pass\ndef double(x):\n    return A()": "A value of type A",
    "class A:\n    def __eq__(self, other):\n        return 1 / 0\ndef double(x):\n    return A()": "A value of type A",
    "def double(x):\n    print(2 * x)": "double\\d\\(21\\) is None",
}
# An answer that is right, however odd it is.
ODD = [
    "def double(x):\n    return 2 * x\0",
    "def double(x):\n    return 2 * x  # \0",
    "def double(x):\n\u00a0\u00a0return 2 * x",
    f"%nothing_like_this\n{RIGHT}",
    f"k = {'+'.join(['1'] * 900)}\n{RIGHT}",
    f"def double(x):\n    return 2 * x{' + 0' * 900}",
    "def double(x):\n    if x == 0:\n        return 0\n"
    + "".join(f"    elif x == {n}:\n        return {2 * n}\n" for n in range(1, 900)),
    "k = 5\nif k == 0:\n    pass\n" + "".join(f"elif k == {n}:\n    pass\n" for n in range(1, 900)) + RIGHT,
    f"k = {'lambda: ' * 900}1\n{RIGHT}",
    f"k = {'1 if 0 else ' * 900}1\n{RIGHT}",
    f"k = 0x{'1' * 50_000}\n{RIGHT}",
    f"k = {'[' * 190}1{']' * 190}\n{RIGHT}",
    nested("if 1:\n", 95, "pass") + RIGHT,
    "def double(x):\n    '\\d \\y'\n    return 2 * x",
    "def double(x):\n    'half of a letter: \ud800'\n    return 2 * x",
    "\x0cdef double(x):\n\x0c    return 2 * x",
    f"# -*- coding: utf-16 -*-\n{RIGHT}",
    "%precision 3\n" * 50 + RIGHT,
    f"{RIGHT}\n1 / 0",
    ">>> def double(x):\n...     return 2 * x",
    "def double(x):\r\n    return 2 * x\r\n",
]
# A cell of a student's own, before an answer that is right → what it shows.
OWN = {
    "nonlocal y": "SyntaxError: nonlocal declaration",
    "[y := 1 for y in [1]]": "SyntaxError: assignment expression cannot rebind",
    "### BEGIN HIDDEN TESTS\nk = 1": "",
    "from IPython.display import Markdown\nMarkdown('![a](attachment:b.png)')": r"!\[a\]\(attachment:b\.png\)",
    "### END SOLUTION\n### BEGIN HIDDEN TESTS\nk = 1\n### END HIDDEN TESTS": "",
    show(DEEP.format(45)): "shown",
    show(DEEP.format(600)): "shown",
    show(DEEP.format(960)): "shown",
    show(DEEP.format(20_000)): "shown",
    show("it = {'a': float('inf'), 'b': [float('nan')]}"): "shown",
    show("it = {'\\ud800': '\\udfff', 3: 'x'}"): "shown",
    show("it = {'n': 10**5000}"): "shown",
    show("it = [{1, 2}, print]"): "shown",
    "print('\\ud800')\nget_ipython().display_pub.publish({'text/plain': '\\ud800', '\\ud800': 1}, {'\\ud800': 2})": r"\?",
}
if sys.version_info < (3, 13):  # which reads what is as long as that
    WRONG[f"k = {'+'.join(['1'] * 5000)}\n{RIGHT}"] = "RecursionError"
TEXT = [
    "=== BEGIN MARK SCHEME ===\nx",
    ">" * 2000 + "x",
    "*a **b " * 2000,
    "[" * 2000 + "x" + "](y)" * 2000,
    "![a](attachment\\:b.png)",
]


def cell_of(document: dict, name: str) -> dict:
    (cell,) = (c for c in document["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") == name)
    return cell


def version_3(document: dict, level: object) -> dict:
    heading = {"cell_type": "heading", "level": level, "source": "x"}
    cells = [{"input": c["source"], **c} | {"source": c["source"]} for c in document["cells"]]
    for cell in cells:
        if cell["cell_type"] == "code":
            del cell["source"]
    return {
        "nbformat": 3,
        "nbformat_minor": 0,
        "worksheets": [{"cells": [heading, *cells[:4]]}, {"cells": cells[4:]}],
    }


def change(**parts: object):
    """Return a function that changes the cell of the first answer."""
    return lambda document: cell_of(document, "double0").update(parts)


def without(part: str):
    return lambda document: cell_of(document, "double0").pop(part) and None


def each(**parts: object):
    return lambda document: [cell.update(parts) for cell in document["cells"]] and None


# What is done to a notebook whose answers are all right → its points, and what its student is told.
DAMAGE = {
    "a cell is a text": (lambda d: d["cells"].insert(2, "a cell"), 8, ""),
    "a cell is nothing": (lambda d: d["cells"].insert(2, None), 8, ""),
    "a source is a number": (change(source=3), 7, "damaged .*: `double0`"),
    "a source is nothing": (change(source=None), 7, "damaged .*: `double0`"),
    "a source is missing": (without("source"), 7, "damaged .*: `double0`"),
    "a source holds a number": (
        change(source=["def double0(x):\n", 3, "    return 2 * x"]),
        8,
        "damaged .*: `double0`",
    ),
    "a kind is missing": (without("cell_type"), 8, ""),
    "metadata are a list": (change(metadata=[1]), 8, ""),
    "nbgrader's metadata are a list": (change(metadata={"nbgrader": [1]}), 8, ""),
    "a grade_id is a number": (change(metadata={"nbgrader": {"grade_id": 3, "points": "many"}}), 8, ""),
    "all metadata are a text": (each(metadata="x"), 8, ""),
    "tags are an object": (each(metadata={"tags": {"a": 1}}), 8, ""),
    "ids are all the same": (each(id="same"), 8, ""),
    "ids are lists": (each(id=[1]), 8, ""),
    "attachments are of all kinds": (each(attachments=[1]), 8, ""),
    "attachments hold numbers": (each(attachments={"a.png": {"image/png": 3}, "b": 4}), 8, ""),
    "outputs are numbers": (each(outputs=3, execution_count="x"), 8, ""),
    "metadata are missing": (lambda d: d.pop("metadata") and None, 8, ""),
    "the format is missing": (lambda d: d.pop("nbformat") and None, 8, ""),
    "the format is a text": (lambda d: d.update(nbformat="4"), 8, ""),
    "the cells are an object": (lambda d: d.update(cells={}), 0, "is not a notebook, though it is JSON"),
    "nothing but a format": (lambda d: {"nbformat": 3}, 0, "is not a notebook, though it is JSON"),
    "a heading of level 10^30": (lambda d: version_3(d, 10**30), 8, ""),
    "a heading of level true": (lambda d: version_3(d, True), 8, ""),
    "a heading of level x": (lambda d: version_3(d, "x"), 8, ""),
    "numbers that are none": (lambda d: d.update(a=float("nan"), b=float("-inf")), 8, ""),
    "an integer of 6000 digits": (
        lambda d: json.dumps(d).replace("{", '{"n": ' + "1" * 6000 + ", ", 1).encode(),
        8,
        "",
    ),
    "latin-1": (
        lambda d: (
            change(source="# Lösung\ndef double0(x):\n    return 2 * x")(d)
            or json.dumps(d, ensure_ascii=False).encode("latin-1")
        ),
        8,
        "was read as Windows .cp1252",
    ),
    "utf-16": (lambda d: json.dumps(d).encode("utf-16"), 8, ""),
    "brackets": (lambda d: b"[" * 100_000, 0, "nested too deeply"),
}


def answered(blank: dict, sources: list[str]) -> dict:
    """Return a notebook with these answers; the others are right."""
    notebook = deepcopy(blank)
    for number in range(TOGETHER):
        source = sources[number] if number < len(sources) else RIGHT
        cell_of(notebook, f"double{number}")["source"] = source.replace("double", f"double{number}")
    return notebook


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A class in which all of this was handed in, graded, and feedback made."""
    with pytest.MonkeyPatch.context() as patch:
        course = new_course(tmp_path_factory.mktemp("mistakes"), patch, LESSON)
        blank = json.loads(json.dumps(course.released()))
        for number, sources in enumerate(partition_all(TOGETHER, [*WRONG, *ODD])):
            put(course, f"answers{number}", answered(blank, sources))
        own = answered(blank, [])
        own["cells"][1:1] = [new_code_cell(source) for source in OWN]
        own["cells"][1:1] = [new_markdown_cell(source) for source in TEXT]
        put(course, "own", own)
        put(course, "renamed", answered(blank, []), "L\udcf6sung")  # as a name in latin-1 is read
        for number, (damage, _, _) in enumerate(DAMAGE.values()):
            document = answered(blank, [])
            put(course, f"file{number}", damage(document) or document)
        students = course.room.students(NAME)
        with course.room.locked(), mock.patch.object(grade_many, "FEW", len(students)):
            roster.read_into(course.room)
            given = proven(course.room, NAME)
            course.outcomes = {o.student: o for o in grade_each(course.room, given, students, Options())}
        course.made = feedback.make_feedback(course.room, NAME, students)
        yield course


def put(course: Course, student: str, content: dict | bytes, name: str = NAME) -> None:
    """Put a notebook where collected ones are."""
    folder = course.room.folder("submitted", NAME, student)
    folder.mkdir(parents=True)
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    (folder / f"{name}.ipynb").write_bytes(text)


def said(course: Course, student: str, name: str) -> str:
    """Return what a check says in a graded notebook."""
    path = course.room.folder("autograded", NAME, student) / f"{NAME}.ipynb"
    outputs = cell_of(json.loads(path.read_text("utf-8")), name)["outputs"]
    return "\n".join(f"{output['ename']}: {output['evalue']}" for output in outputs if "ename" in output)


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_each_mistake_costs_what_it_touches_and_says_what_is_wrong(course):
    assert not {s: str(outcome) for s, outcome in course.outcomes.items() if not isinstance(outcome, Result)}
    problems = []
    for number, source in enumerate([*WRONG, *ODD]):
        student, name = f"answers{number // TOGETHER}", f"double{number % TOGETHER}"
        message = said(course, student, f"{name}_value")
        wanted = WRONG.get(source)
        if bool(message) != (wanted is not None) or not re.search(wanted or "", message):
            problems.append(f"{source[:80]!r}: {message!r}, not {wanted!r}")
    assert not problems, "\n".join(problems)
    points = {student: outcome.score for student, outcome in course.outcomes.items()}
    wrong, all_ = len(WRONG), len(WRONG) + len(ODD)
    for number in range(-(-all_ // TOGETHER)):
        mine = range(number * TOGETHER, (number + 1) * TOGETHER)
        assert points[f"answers{number}"] == TOGETHER - sum(n < wrong for n in mine)
    assert points["own"] == TOGETHER


@pytest.mark.slow
def test_damage_to_a_file_costs_what_it_touches(course):
    found = {}
    for number, (what, (_, points, note)) in enumerate(DAMAGE.items()):
        outcome = course.outcomes[f"file{number}"]
        notes = "\n".join(outcome.notes)
        if (
            outcome.score != points
            or not re.search(note, notes)
            or bool(note) != ("damaged" in notes or "cp1252" in notes or not points)
        ):
            found[what] = outcome
    assert not found
    renamed = course.outcomes["renamed"]
    assert (renamed.score, renamed.notes) == (8, [f"{NAME}.ipynb was handed in as L\\udcf6sung.ipynb"])


@pytest.mark.slow
def test_each_has_a_page_which_shows_what_went_wrong(course):
    assert not course.made.problems
    pages = {
        student: html.unescape(
            re.sub(
                "<[^>]+>",
                "",
                (course.room.folder("feedback", NAME, student) / f"{NAME}.html").read_text("utf-8"),
            )
        )
        for student in course.outcomes
    }
    for number, (source, wanted) in enumerate(WRONG.items()):
        assert re.search(wanted, pages[f"answers{number // TOGETHER}"]), source
    for source, wanted in OWN.items():
        assert re.search(wanted, pages["own"]), source
    assert pages["own"].count("shown") >= sum(wanted == "shown" for wanted in OWN.values())
