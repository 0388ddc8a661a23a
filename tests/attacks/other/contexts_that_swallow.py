# tries: another course's points, by contexts that swallow, change or put off the errors of tests, and answer for what is in them
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
class Open:
    def __init__(self, n):
        self.n = n
    def __enter__(self):
        return self
    def __exit__(self, *error):
        self.n = None
#: test
with Open(3) as opened:
    assert opened.n + 1 == 4
assert opened.n is None
#: test 2
### BEGIN HIDDEN TESTS
with Open(41) as opened:
    assert opened.n + 1 == 42
    [1][7] if opened.n != 41 else None
assert opened.n is None
### END HIDDEN TESTS
"""
ANSWERS = {
    'true': """
class Open:
    n = 0
    def __init__(self, n): pass
    def __enter__(self): return self
    def __exit__(self, *error): return True
""",
    'truthy': """
class T:
    __bool__ = lambda self: True
    __eq__ = lambda self, other: True
    __add__ = lambda self, other: self
class Open:
    n = T()
    def __init__(self, n): pass
    def __enter__(self): return self
    def __exit__(self, *error): return T()
""",
    'raises': """
class Open:
    n = 0
    def __init__(self, n): pass
    def __enter__(self): return self
    def __exit__(self, *error): raise StopIteration
""",
    'ends': """
import os
class Open:
    n = 0
    def __init__(self, n): pass
    def __enter__(self): return self
    def __exit__(self, *error): os._exit(0)
""",
    'manager': """
import contextlib
@contextlib.contextmanager
def Open(n):
    try:
        yield n
    except BaseException:
        pass
""",
    'suppress': """
import contextlib
class Open(contextlib.suppress):
    n = 0
    def __init__(self, n): super().__init__(BaseException)
    def __enter__(self): return self
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
