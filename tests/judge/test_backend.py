"""Checks reach the other processes by whatever name a cell has the functions for it, also as they were called before."""

import pytest

FORMS = {
    "from the course": "from course import {name} as it",
    "from all of the course": "from course import *\nit = {name}",
    "as an attribute of the course": "import course as t\ndef it(*args):\n    return t.{name}(*args)",
    "from the package": "from tasklens import {name} as it",
    "from its module": "from tasklens.{module} import {name} as it",
    "from the package, under its own name": "from tasklens import {name}\nit = {name}",
    "from its module, under its own name": "from tasklens.{module} import {name}\nit = {name}",
    "as an attribute": "import tasklens as t\ndef it(*args):\n    return t.{name}(*args)",
    "everything": "from tasklens import *\nit = {name}",
    "the module by its name": "import importlib\nit = importlib.import_module('tasklens.{module}').{name}",
    "inside a function": "def it(*args):\n    from tasklens.{module} import {name} as inner\n    return inner(*args)",
    "as a default argument": "import tasklens\ndef it(*args, f=tasklens.{name}):\n    return f(*args)",
    "in a partial": "import functools\nfrom tasklens.{module} import {name}\nit = functools.partial({name})",
}
COURSE = """
from pathlib import Path
def put(path, text):
    Path(path).write_text(text)
    return path
def text_of(path):
    return Path(path).read_text()
def ask(answer, x):
    answer(x)
    return there
"""
RIGHT = "@delayed\ndef inc(x): return slowinc(x)\ndef f(x): return delayed(sum)([inc(x), inc(x + 1)])"
IDLE = "def f(x): return delayed(lambda value, *idle: value)(2 * x + 3, delayed(slowinc)(x), delayed(slowinc)(x + 1))"
EVALUATED = "assert it(f(1), {slowinc: lambda x: 10 * x}) == 30, 'idle'\nassert it(f(1)) == 5"


@pytest.mark.parametrize("form", FORMS)
def test_evaluate_finds_out_an_idle_graph_and_lets_an_honest_helper_pass(judge, form):
    names = FORMS[form].format(name="evaluate", module="evaluate")
    for course, test in ((names, EVALUATED), ("", f"{names}\n{EVALUATED}")):
        if course == "" and "*" in names:
            continue  # in a check it would hide what the course has defined
        assert judge(RIGHT, test, course=course) == [None]
        assert judge(IDLE, test, course=course) == ["idle"]


@pytest.mark.parametrize("form", FORMS)
def test_files_are_written_and_read_where_the_answers_are(judge, form):
    write, read = (FORMS[form].format(name=name, module="files") for name in ("write_files", "read_files"))
    course = f"{COURSE}{write}\nwrite = it\n{read}"
    right = "def f(path):\n    new = Path(path + '.up')\n    new.write_text(Path(path).read_text().upper())\n    return str(new)"
    test = "assert it(text_of, f(write(put, 'a.txt', 'ab'))) == 'AB', 'upper'"
    assert judge(right, test, course=course) == [None]
    assert judge(right.replace(".upper()", ""), test, course=course) == ["upper"]


@pytest.mark.parametrize("form", FORMS)
def test_a_course_function_runs_beside_the_answers(judge, form):
    """It calls the answer as it is there: here `there` would be another list."""
    course = COURSE + FORMS[form].format(name="run_beside", module="beside")
    course += "\nthere = []"
    right, wrong = "def f(x):\n    there.append(x)\n    return x", "def f(x):\n    return x"
    test = "assert it(ask, f, 1) == [1], 'one'"
    assert judge(right, test, course=course) == [None]
    assert judge(wrong, test, course=course) == ["one"]
