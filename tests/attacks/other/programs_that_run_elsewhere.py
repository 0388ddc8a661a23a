# tries: another course's points, by texts that are programs in a cell of the course's, in any library, and by a function that is passed in
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: course
import builtins, pickle
import sympy, yaml
#: answer
def text():
    return "[1, 2]"
def each(functions, value):
    return [function(value) for function in functions]
#: locked
shown = sympy.simplify(text())
#: test
assert yaml.unsafe_load(text()) == [1, 2]
#: test
assert each([int, builtins.eval], "7") == [7, 7]
#: test 2
### BEGIN HIDDEN TESTS
assert each([len, pickle.loads], pickle.dumps("7")) == [len(pickle.dumps("7")), "7"]
### END HIDDEN TESTS
#: test
assert text() == "[1, 2]" and each([int], "7") == [7]
"""
# What runs in the judge would give all points.
RUN = "from grading.judge.processes import judge as j; j.Trial._verdict = lambda s, t, *a, j=j: j.Report(points=t.points)"
WRONG = f"""
RUN = {RUN!r}
def text(): return "[]"
def each(functions, value): return []
"""
ANSWERS = {
    "cells": "def text(): return f'exec({RUN!r})'",
    "library": "def text(): return '!!python/object/apply:builtins.exec [' + repr(RUN) + ']'",
    "passed": "def each(functions, value): return [functions[-1](f'exec({RUN!r})')]",
    "pickles": """
class Runs:
    __reduce__ = lambda self: (exec, (RUN,))
def each(functions, value): return [functions[-1](pickle.dumps(Runs()))]
""",
}


def attack(field):
    answers = {name: PASSES + WRONG + answer for name, answer in ANSWERS.items()}
    return attacked(field.place, answers, cells=CELLS)
