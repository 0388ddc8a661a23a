# tries: to be left ungraded by another course, by errors of its own class that are asked, and answer oddly, when the test is over
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
class Refused(Exception):
    pass
def f(n):
    if n == 0:
        raise Refused(n)
    return n + 1
#: test
try:
    f(0)
except Refused:
    pass
else:
    assert False, 'no error'
assert f(1) == 2
#: test 2
assert f(41) == 42
"""
ANSWERS = {
    "list": """
class Refused(NameError):
    name = property(lambda self: [])
def f(n): raise Refused
""",
    "raises": """
class Refused(NameError):
    @property
    def name(self): raise KeyboardInterrupt
def f(n): raise Refused
""",
    "ends": """
import os
class Refused(NameError):
    name = property(lambda self: os._exit(0))
def f(n): raise Refused
""",
    "all": """
class Refused(NameError, KeyError):
    def __getattribute__(self, name): return [self]
    __str__ = __repr__ = lambda self: self
def f(n): raise Refused
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
