# tries: another course's points, by errors that say a test was left out, is over, or has failed as expected
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
class Refused(Exception):
    pass
def f(n):
    if n < 0:
        raise ValueError("negative")
    if n == 0:
        raise Refused(n)
    return n + 1
#: test
assert f(1) == 2
#: test 2
import pytest
with pytest.raises(ValueError, match="negative"):
    f(-1)
assert f(41) == 42
#: test
assert f(7) == 8 and [f(n) for n in (1, 2)] == [2, 3]
"""
ANSWERS = {
    'skips': """
import unittest
class Refused(unittest.SkipTest): pass
def f(n): raise unittest.SkipTest('negative')
""",
    'pytest': """
import pytest
class Refused(Exception): pass
def f(n): pytest.skip('negative')
""",
    'xfail': """
import pytest
class Refused(Exception): pass
def f(n): pytest.xfail('negative')
""",
    'exits': """
import sys
Refused = SystemExit
def f(n): sys.exit(0)
""",
    'quits': """
import bdb
Refused = bdb.BdbQuit
def f(n): raise bdb.BdbQuit
""",
    'cancels': """
import asyncio
Refused = asyncio.CancelledError
def f(n): raise asyncio.CancelledError('negative')
""",
    'kinds': """
class Meta(type):
    __instancecheck__ = __subclasscheck__ = lambda *args: True
    mro = lambda cls: [cls, ValueError, Exception, BaseException, object]
class Refused(ValueError, metaclass=Meta):
    args = (0,)
def f(n): raise Refused('negative')
""",
    'usage': """
from IPython.core.error import UsageError as Refused
def f(n): raise Refused('negative')
""",
    'passes': """
class Refused(Exception): pass
def f(n): raise AssertionError
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
