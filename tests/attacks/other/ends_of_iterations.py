# tries: another course's points, by ends of an iteration where a test goes through answers, since another test expects one
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
def f(n):
    if n == 0:
        raise StopIteration
    return n > 0
def g(n):
    return [n]
#: test
assert all(map(f, [1, 2, 3])) and not any(map(f, [-1, -2]))
#: test 2
### BEGIN HIDDEN TESTS
assert sum(map(f, [1, 2, 3, -4])) == 3 and all(f(n) for n in (4, 5))
### END HIDDEN TESTS
#: test
try:
    f(0)
except StopIteration:
    pass
else:
    raise AssertionError("f(0) ends")
assert g(3) == [3]
"""
ANSWERS = {
    'ends': """
def f(n): raise StopIteration
def g(n): return []
""",
    'own': """
class End(StopIteration): pass
def f(n): raise End
def g(n): return []
""",
    'async': """
def f(n): raise StopAsyncIteration
def g(n): return []
""",
    'group': """
def f(n): raise ExceptionGroup('x', [StopIteration()])
def g(n): return []
""",
    'index': """
class F:
    def __call__(self, n): raise IndexError
f = F()
def g(n): return []
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
