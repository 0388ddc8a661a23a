# tries: another course's points, by what answers as a generator does: own send, throw and close, values that differ, and what never ends
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
def f():
    total = 0
    while True:
        total += yield total
#: test
made = f()
next(made)
assert made.send(3) == 3 and made.send(4) == 7
#: test 2
### BEGIN HIDDEN TESTS
made = f()
next(made)
assert [made.send(n) for n in (5, 6, 7)] == [5, 11, 18]
made.close()
### END HIDDEN TESTS
"""
ANSWERS = {
    'object': """
class G:
    __next__ = lambda self: 0
    __iter__ = lambda self: self
    send = lambda self, n: E()
    close = lambda self: None
class E:
    __eq__ = lambda *args: True
    __hash__ = None
def f(): return G()
""",
    'yields': """
class E(int):
    __eq__ = lambda *args: True
    __hash__ = int.__hash__
def f():
    while True: yield E(0)
""",
    'ends': """
def f():
    yield 0
    raise StopIteration
""",
    'returns': """
def f():
    yield 0
    return [5, 11, 18]
""",
    'mock': """
from unittest.mock import MagicMock, ANY
def f():
    made = MagicMock()
    made.send = MagicMock(return_value=ANY)
    made.__next__ = lambda self: 0
    return made
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
