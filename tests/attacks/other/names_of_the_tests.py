# tries: another course's points, by giving a value to names that its tests use: functions of Python's, modules, helpers and what is expected
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: locked
def same(one, other):
    return one == other
LIMIT = 10
#: answer
def f(n):
    return n + 1
def top():
    return LIMIT
#: test
import math
assert same(f(1), 2) and isinstance(f(1), int) and math.isclose(f(2), 3) and sorted([f(3)]) == [4]
#: test 2
### BEGIN HIDDEN TESTS
expected = [41 + 1]
assert [f(41)] == expected and top() == LIMIT == 10 and len(expected) == 1 and all([same(f(5), 6)])
### END HIDDEN TESTS
"""
ANSWERS = {
    'builtins': """
import builtins
isinstance = sorted = all = len = sum = same = lambda *args: True
math = None
expected = [0]
LIMIT = 0
builtins.all = builtins.isinstance = lambda *args: True
def f(n): return 0
def top(): return 0
""",
    'modules': """
import sys, types
sys.modules['math'] = types.SimpleNamespace(isclose=lambda *args: True)
same.__code__ = (lambda one, other: True).__code__
def f(n): return 0
def top(): return 0
""",
    'deletes': """
del same, LIMIT
def f(n): return 0
def top(): return 0
globals().update(same=lambda *args: True, LIMIT=0)
""",
    'lazily': """
def __getattr__(name): return lambda *args: True
class Names(dict):
    __missing__ = lambda self, name: True
__builtins__ = Names()
def f(n): return 0
def top(): return 0
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
