# tries: another course's points, memory and time of its judge, by what its process says of a class of exceptions and of its errors: bases without end, numbers of others, names that are none, fields that are methods
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
class Refused(ValueError):
    def __init__(self, n):
        super().__init__(f"not {n}")
        self.n = n
def f(n):
    if n < 0:
        raise Refused(n)
    return n + 1
#: test
try:
    f(-3)
except Refused as error:
    assert error.n == -3 and str(error) == "not -3" and error.args == ("not -3",)
else:
    raise AssertionError("nothing was raised")
#: test 2
### BEGIN HIDDEN TESTS
import pytest
with pytest.raises(Refused, match="not -7") as found:
    f(-7)
assert found.value.n == -7 and issubclass(Refused, ValueError) and f(41) == 42
### END HIDDEN TESTS
"""
FORGED = """
from grading.judge.wire import errors
plainly, classily = errors.to_plain, errors.kind_to_plain
class Refused(ValueError): n = -3
def f(n):
    if n < 0: raise Refused(n)
    return n
"""
KINDS = {
    "wide": "dict(classily(kind, number_of), bases=[{'module': '__main__', 'name': 'x' * 9, 'number': n, 'bases': [{'module': 'builtins', 'name': 'OSError', 'number': None}]} for n in range(10**6, 10**6 + 200_000)])",
    "deep": "__import__('functools').reduce(lambda base, n: {'module': '__main__', 'name': 'x', 'number': n, 'bases': [base]}, range(900), classily(kind, number_of))",
    "ends": "dict(classily(kind, number_of), bases=[{'module': 'builtins', 'name': name, 'number': None} for name in ('SystemExit', 'AssertionError', 'StopIteration', 'Exception', 'type', 'object')])",
    "layouts": "dict(classily(kind, number_of), bases=[{'module': 'builtins', 'name': name, 'number': None} for name in ('OSError', 'SyntaxError', 'UnicodeError', 'ExceptionGroup')])",
    "names": "dict(classily(kind, number_of), name=['\\0', '\\ud800', '', 'x' * 10**7][len(kind.__name__) % 4], module='')",
    "numbers": "dict(classily(kind, number_of), number=True)",
    "others": "dict(classily(kind, number_of), number=0, bases=[{'module': 'unittest.case', 'name': 'SkipTest', 'number': None}, {'module': '_pytest.outcomes', 'name': 'Skipped', 'number': None}])",
    "none": "[kind]",
}
FIELDS = "{'args': 1, '__class__': 3, '__dict__': 3, 'with_traceback': 1, 'add_note': 2, '__notes__': 'x', '__suppress_context__': 7, 'student_said': 'not -7', 'student_number': 0, 'called': 'x', 'look': 'x', 'part': 1, 'n': -7}"
ANSWERS = {name: FORGED + f"errors.kind_to_plain = lambda kind, number_of: {forged}\n" for name, forged in KINDS.items()}
ANSWERS |= {
    "fields": FORGED + f"errors.to_plain = lambda error, number_of=None: dict(plainly(error, number_of or errors.no_number), fields={FIELDS}, said='not -7', message='not -7')\n",
    "claims": FORGED + "errors.to_plain = lambda error, number_of=None: dict(plainly(error), names=['AssertionError', 'Refused'], modules=['x', '__main__'], numbers=[0, 2**70])\n",
    "pairs": FORGED + "errors.to_plain = lambda error, number_of=None: {'names': [[]], 'modules': 7, 'numbers': [[], {}], 'fields': [1], 'message': {}, 'said': 3, 'trace': []}\n",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
