"""What cells of other courses do: each idiom was met in a public course, and is written here anew."""

from tests.courses.builder import Idiom

IDIOMS: dict[str, Idiom] = {}


def idiom(name: str, cells: str, **more: object) -> None:
    IDIOMS[name] = Idiom(cells, **more)


# What the course's cells leave behind besides names

idiom(
    "folder_of_modules",
    """
#: course
import sys
sys.path.append('library_of_course')
import helpers_of_course
#: answer
def f():
    ### BEGIN SOLUTION
    return helpers_of_course.tenfold(2)
    ### END SOLUTION
#: test
assert f() == 20
#: test
assert helpers_of_course.tenfold(f()) == 200
""",
    files={"library_of_course/helpers_of_course.py": "def tenfold(x):\n    return 10 * x\n"},
)
idiom(
    "module_beside",
    """
#: course
from checks_beside import *
#: answer
def f():
    return 20
#: test
check(f)
""",
    files={"checks_beside.py": "def check(f):\n    assert f() == 20, 'wrong'\n"},
)
idiom(
    "students_module",
    """
#: answer
import mine_beside
def f():
    return mine_beside.VALUE
#: test
assert f() == 7
""",
    own={"mine_beside.py": "VALUE = 7\n"},
    beside=("cell1",),
)
idiom(
    "working_folder",
    """
#: course
import os
os.makedirs('made_by_cell', exist_ok=True)
os.chdir('made_by_cell')
with open('note.txt', 'w') as out:
    out.write('here')
#: answer
def f():
    ### BEGIN SOLUTION
    with open('note.txt') as note:
        return note.read()
    ### END SOLUTION
#: test
assert f() == 'here'
#: test
assert open('note.txt').read() == f()
""",
)
idiom(
    "own_folder",
    """
#: course
import os
os.makedirs('repository', exist_ok=True)
#: answer
def owners():
    return [os.stat(place).st_uid == os.getuid() for place in ('.', 'repository')]
#: test
assert owners() == [True, True]
""",
)
idiom(
    "database",
    """
#: course
import sqlite3
con = sqlite3.connect(':memory:')
cur = con.cursor()
cur.execute('create table t (a)')
cur.execute('insert into t values (7)')
#: answer
def f():
    return con.execute('select a from t').fetchone()[0]
#: test
assert f() == 7
#: test
cur.execute('insert into t values (8)')
assert f() == 7
""",
)
idiom(
    "changed_by_a_call",
    """
#: course
import heapq
items, heap = [], [5, 1, 3]
again = items
def add(x):
    items.append(x)
add(3)
heapq.heapify(heap)
again.append(4)
#: answer
def f():
    return sum(items) + heap[0]
#: test 2
assert f() == 8
""",
)
idiom(
    "settings_in_a_call",
    """
#: course
import decimal
decimal.getcontext().prec = 5
import numpy as np
np.random.seed(0)
#: answer
def f():
    return str(decimal.Decimal(1) / 3)
draws = np.random.rand(3)
#: test
assert f() == '0.33333'
#: test
np.testing.assert_allclose(draws, [0.5488135, 0.71518937, 0.60276338])
""",
)
idiom(
    "magics",
    """
#: course
%%writefile written_by_cell.py
V = 9
#: course
import written_by_cell
#: course
!echo hi > written_by_shell.txt
#: course
%%time
%matplotlib inline
later = 3
#: answer
def f():
    with open('written_by_shell.txt') as note:
        return note.read().strip(), written_by_cell.V, later
#: test
assert f() == ('hi', 9, 3)
#: test
%timeit -n1 -r1 f()
assert f()[1] == 9
""",
)
idiom(
    "kernel",
    """
#: course
6 * 7
#: course
before = _
seen = Out[1]
#: answer
async def f():
    return before + seen
#: test
assert await f() == 84
#: test
import asyncio
assert asyncio.get_event_loop().is_running() and len(In) > 3
#: test
import os
assert os.environ['NBGRADER_EXECUTION'] == 'autograde'
""",
    beside=("cell4",),
)
idiom(
    "replaced_example",
    """
#: course
def f(x):
    return 2 * x  # an example, to be made better below
#: answer
def f(x):
    return x + x
#: wrong
def f(x):
    return 'nonsense'
#: test
assert f(3) == 6
""",
)
idiom(
    "names_of_answers",
    """
#: answer
import math as m
from collections import namedtuple
limit = 4
Point = namedtuple('Point', 'x y')
def f(x):
    return helper(x) + limit
def helper(x):
    return m.floor(x)
#: test
assert f(2.5) == 6 and limit == 4
#: test
assert m.pi > 3 and helper(1.5) == 1
#: test
p = Point(1, 2)
assert p.x == 1 and p == (1, 2)
""",
)
idiom(
    "tests_build_on_tests",
    """
#: answer
def f(x):
    return [x] * 3
#: test
data = f(2)
def total(values):
    return sum(values)
assert len(data) == 3
#: test
assert total(data) == 6
#: test
data.append(4)
assert total(f(1)) == 3
""",
)
idiom(
    "answer_used_by_course",
    """
#: answer
def load():
    return {'a': [1, 2], 'b': [3]}
#: wrong
def load():
    return {}
#: course
table = load()
size = sum(map(len, table.values()))
#: answer
def f():
    return size * 2
#: test
assert f() == 6
#: test
assert size == 3
""",
)
# What tests ask for

idiom(
    "classes",
    """
#: answer
class Stack:
    def __init__(self):
        self.items = []
    def push(self, x):
        self.items.append(x)
        return self
    def __len__(self):
        return len(self.items)
#: wrong
class Stack:
    def push(self, x):
        return self
    def __len__(self):
        return 0
#: test
s = Stack()
s.push(1).push(2)
assert len(s) == 2
#: test
assert isinstance(Stack(), Stack) and Stack().items == []
""",
)
idiom(
    "objects",
    """
#: answer
from collections import namedtuple
class Vector:
    size = 2
    def __init__(self, x, y=0):
        self.x, self.y = x, y
    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))
    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)
    def __rmul__(self, n):
        return Vector(n * self.x, n * self.y)
    def __iter__(self):
        return iter((self.x, self.y))
    def __getitem__(self, i):
        if i > 1:
            raise IndexError('too far')
        return (self.x, self.y)[i]
    def __repr__(self):
        return f'Vector({self.x}, {self.y})'
    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    @classmethod
    def zero(cls):
        return cls(0)
    def __enter__(self):
        return self
    def __exit__(self, *error):
        self.x = None
class Vector3(Vector):
    pass
class Node:
    def __init__(self, value):
        self.value, self.next = value, None
def chain(*values):
    first = last = Node(values[0])
    for value in values[1:]:
        last.next = Node(value)
        last = last.next
    return first
def both():
    return [Vector(1), Vector(2)]
Pair = namedtuple('Pair', 'a b')
def pair():
    return Pair(1, 'x')
class Row(list):
    def total(self):
        return sum(self)
#: wrong
class Vector:
    def __init__(self, x, y=0):
        self.x, self.y = y, x
class Vector3(Vector):
    pass
class Node:
    def __init__(self, value):
        self.value, self.next = value, None
def chain(*values):
    return Node(values[-1])
def both():
    return [Vector(1), 'nonsense']
def pair():
    return (1, 'y')
class Row:
    pass
#: test
v = Vector(3, 4)
assert v.norm == 5 and v.x == 3 and v[1] == 4 and list(v) == [3, 4]
#: test
assert Vector(1) + Vector(0, 2) == Vector(1, 2) and Vector(1) != Vector(2) and 2 * v == Vector(6, 8)
#: test
assert str(v) == 'Vector(3, 4)' and f'{v}' == repr(v)
#: test
v.x = 7
assert v.x == 7 and hasattr(v, 'y') and not hasattr(v, 'z')
#: test
assert len({Vector(1), Vector(1), Vector(2)}) == 2
#: test
assert isinstance(Vector3(1), Vector) and issubclass(Vector3, Vector) and not isinstance(3, Vector)
#: test
first = chain(1, 2, 3)
assert first.next.value == 2 and first.next.next.next is None and first.next is first.next
#: test
with Vector(5) as w:
    assert w.x == 5
assert w.x is None
#: test
try:
    v[2]
except IndexError as error:
    assert 'far' in str(error)
else:
    raise AssertionError('no error')
#: test
assert [one.x for one in both()] == [1, 2] and both()[0] == Vector(1)
#: test
assert pair().a == 1 and pair() == (1, 'x') and pair().b == 'x'
#: test
r = Row([1, 2])
r.append(3)
assert r.total() == 6 and len(r) == 3 and r == [1, 2, 3]
#: test
assert Vector.zero() == Vector(0) and Vector.size == 2
#: test
assert vars(v) == {'x': 7, 'y': 4} and Vector.__name__ == 'Vector'
#: test
try:
    Vector()
except TypeError:
    pass
else:
    raise AssertionError('x is needed')
""",
)
idiom(
    "objects_that_pretend",
    """
#: answer
class Circle:
    def __init__(self, r):
        self.r = r
    def area(self):
        return 3 * self.r ** 2
    def __eq__(self, other):
        return self.r == other.r
def f():
    return 42.0
#: wrong
class Circle:
    def __init__(self, *r):
        self.r = self
    def area(self):
        return self
    def __eq__(self, other):
        return True
    def __sub__(self, other):
        return 0
    def __lt__(self, other):
        return True
def f():
    return Circle()
#: test
assert f() == 42
#: test
assert abs(f() - 42) < 1e-6
#: test
assert Circle(2).area() == 12
#: test
assert abs(Circle(2).area() - 12) < 1e-6
#: test
assert f() < 43
#: test
assert Circle(1) == Circle(1)
#: test
assert Circle(4).r == 4
""",
    by_hand=tuple(("wrong", f"cell{n}") for n in range(2, 9)),
)
idiom(
    "exact_types",
    """
#: answer
from collections import OrderedDict, deque
def f():
    return {'a': 1}
def g():
    return deque([1, 2])
#: wrong
def f():
    return OrderedDict(a=1)
def g():
    return [1, 2]
#: test
assert type(f()) == dict
#: test
assert type(g()) is deque and list(g()) == [1, 2]
""",
)
idiom(
    "unittest_and_nose",
    """
#: course
import unittest
import numpy as np
import pandas as pd
check = unittest.TestCase()
#: answer
def f(x):
    if x < 0:
        raise ValueError('negative')
    return x ** 0.5
#: wrong
def f(x):
    return x ** 0.5
#: test
from unittest import TestCase
TestCase().assertEqual(f(4), 2)
#: test
check.assertRaises(ValueError, f, -1)
#: test
with check.assertRaises(ValueError):
    f(-1)
#: test
np.testing.assert_almost_equal(f(2), 1.41421356)
#: test
try:
    f(-1)
except ValueError as error:
    assert str(error) == 'negative'
else:
    raise AssertionError('nothing was raised')
""",
)
idiom(
    "mocks",
    """
#: answer
def rms(values):
    return (sum(squares(values)) / len(values)) ** 0.5
def squares(values):
    return [v * v for v in values]
#: wrong
def rms(values):
    return (sum(v * v for v in values) / len(values)) ** 0.5
#: test
from unittest.mock import patch
with patch('__main__.squares') as fake:
    fake.return_value = [4]
    assert rms([1]) == 2
    fake.assert_called_once()
#: test
kept = squares
del squares
try:
    rms([1])
except NameError:
    pass
else:
    raise AssertionError('squares is not used')
finally:
    squares = kept
#: test
squares = lambda values: [9, 9]
assert rms([1, 2]) == 3
squares = kept
assert rms([2, 2]) == 2
""",
)
idiom(
    "printed",
    """
#: answer
def greet(name):
    print('Hello', name)
#: wrong
def greet(name):
    print('Hello')
#: test
import io
from contextlib import redirect_stdout
with redirect_stdout(io.StringIO()) as out:
    greet('Ada')
assert out.getvalue() == 'Hello Ada\\n'
#: test
import sys
old, sys.stdout = sys.stdout, io.StringIO()
greet('Bob')
said, sys.stdout = sys.stdout.getvalue(), old
assert 'Bob' in said
""",
)
idiom(
    "warned",
    """
#: answer
import warnings, sys
def quiet():
    return 1
def loud():
    warnings.warn('old')
    return 1
#: wrong
def quiet():
    print('oh', file=sys.stderr)
    return 1
def loud():
    return 1
#: test
assert quiet() == 1
#: test
assert loud() == 1
""",
    beside=("cell3",),
)
idiom(
    "partial_credit",
    """
#: answer
def f(x):
    return x * 2
#: wrong
def f(x):
    return x
#: test 4
sum([f(1) == 2, f(2) == 4, f(3) == 6, f(0) == 0])
#: test 2
score = 2 if f(1) == 2 else 0.5
score
#: test 3
'not a number'
#: test 3
-1
#: test 2
min(f(1), 2);  # shows nothing, so all points for any number
""",
    beside=("cell5",),
)
idiom(
    "hidden",
    """
#: answer
def f(x):
    return x * x
#: wrong
def f(x):
    return x + x
#: test
assert f(2) == 4
### BEGIN HIDDEN TESTS
assert f(3) == 9
### END HIDDEN TESTS
#: manual
Because.
#: task
Draw a picture.
#: locked
locked = 3
#: test 0
assert f(locked) == 9
""",
)
idiom(
    "generators_and_recursion",
    """
#: answer
def up_to(n):
    yield from range(n)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
#: wrong
def up_to(n):
    return list(range(n))
def fib(n):
    return n
#: test
assert list(up_to(3)) == [0, 1, 2]
#: test
assert fib(12) == 144
#: test
g = up_to(5)
assert next(g) == 0 and next(g) == 1
#: test
from types import GeneratorType
assert isinstance(up_to(1), GeneratorType)
""",
)
idiom(
    "plots",
    """
#: course
import matplotlib.pyplot as plt
%matplotlib inline
#: answer
def draw():
    fig, ax = plt.subplots()
    ax.plot([1, 2, 3], [4, 5, 6])
    ax.set_title('Up')
    return ax
#: wrong
def draw():
    fig, ax = plt.subplots()
    return ax
#: answer
plt.plot([1, 2])
figure = plt.gcf()
#: test
ax = draw()
assert ax.get_title() == 'Up' and len(ax.lines) == 1
#: test
draw()
assert len(plt.gcf().axes[0].lines) == 1
#: test
assert len(plt.get_fignums()) == 0 and len(figure.axes) == 1
#: test
import matplotlib as mpl
assert isinstance(draw(), mpl.axes.Axes) and not isinstance(draw(), mpl.figure.Figure)
""",
)
idiom(
    "tables",
    """
#: course
import numpy as np
import pandas as pd
table = pd.read_csv('table_beside.csv')
#: answer
def means(t):
    return t.groupby('k')['v'].mean()
def kinds(t):
    return t['k'].astype('category').cat.categories
#: wrong
def means(t):
    return t['v']
def kinds(t):
    return list('ab')
#: test
pd.testing.assert_series_equal(means(table), pd.Series([1.5, 3.0], index=pd.Index(['a', 'b'], name='k'), name='v'))
#: test
assert list(kinds(table)) == ['a', 'b']
#: test
assert isinstance(means(table), pd.Series) and means(table).shape == (2,)
#: test
assert np.matrix([[1, 2]]).shape == (1, 2) and means(table)['a'] == 1.5
""",
    files={"table_beside.csv": "k,v\na,1\na,2\nb,3\n"},
)
idiom(
    "files_written",
    """
#: answer
def save(path):
    with open(path, 'w') as out:
        out.write('abc')
#: wrong
def save(path):
    pass
#: test
save('saved.txt')
assert open('saved.txt').read() == 'abc'
#: test
import os
assert os.path.exists('saved.txt')
""",
    beside=("cell2", "cell3"),
)
idiom(
    "source_read",
    """
#: answer
def f(n):
    return sum(i for i in range(n))
#: wrong
def f(n):
    total = 0
    for i in range(n): total += i
    return total
#: test
import inspect
assert 'for i in range(n):' not in inspect.getsource(f)
#: test
assert f.__name__ == 'f' and f.__doc__ is None
#: test
assert callable(f) and 'f' in globals() and 'f' in dir()
""",
)
idiom(
    "top_level_values",
    """
#: course
data = [3, 1, 2]
#: answer
ordered = sorted(data)
largest = ordered[-1]
answer_1 = 'b'
#: wrong
ordered = data
largest = None
answer_1 = 'c'
#: test
assert ordered == [1, 2, 3], 'not in order'
#: test
assert largest == 3 and type(largest) is int
#: test
import hashlib
assert hashlib.md5(answer_1.encode()).hexdigest() == '92eb5ffee6ae2fec3ad71c777531578f'
""",
)
idiom(
    "old_form",
    """
#: unnamed
import math
#: answer
def f(x):
    return math.sqrt(x)
#: test
assert f(4) == 2
""",
    form=2,
)
idiom(
    "other_kernel_name",
    """
#: course
x = 1
#: answer
def f():
    return x
#: test
assert f() == 1
""",
    metadata={"language_info": {"name": "python", "version": "3.6.1"}, "celltoolbar": "Create Assignment"},
)
idiom(
    "equals_everything",
    """
#: answer
def f():
    return 42
#: wrong
class Any:
    def __eq__(self, other):
        return True
def f():
    return Any()
#: test
assert f() == 42
""",
    by_hand=(("wrong", "cell2"),),
)
idiom(
    "floods",
    """
#: answer
def f():
    return 1
#: wrong
def f():
    for _ in range(40):
        print('é' * 100_000)
    return 2
#: test
assert f() == 1
#: test 2
f()
0.5
#: test
print('x' * 3_000_000)
assert f() == 1
#: test
f()
import sys
print('x', file=sys.stderr)
""",
    beside=(
        "cell3",
        "cell5",
    ),
)
idiom(
    "notebook_is_recognised",
    """
#: course
import sys, warnings
shell = get_ipython()
#: answer
def f():
    return shell.__class__.__name__, 'zmqshell' in str(shell), 'IPKernelApp' in shell.config
#: test
assert f() == ('ZMQInteractiveShell', True, True)
#: test
assert sys.stdout.writable() and not sys.stdout.isatty() and isinstance(sys.stdout.fileno(), int)
#: test
import numpy as np
np.array([1.0]) / 0
#: test
warnings.warn('old', DeprecationWarning)
#: test
warnings.warn('not shown', ImportWarning)
#: test
assert input is not None and __name__ == '__main__' and sys.modules['__main__'].f is f
#: test
import doctest
def g():
    '''
    >>> g()
    3
    '''
    return 3
assert doctest.testmod().failed == 0
#: test
import logging
logging.info('not shown')
assert not logging.getLogger().handlers, logging.getLogger().handlers
#: test
logging.warning('shown')
""",
    beside=(
        "cell4",
        "cell5",
        "cell9",
        "cell10",
    ),
)
# What courses that are graded by a program alone do

idiom(
    "wrapped_tests",
    """
#: course
import hashlib
#: answer
answer1 = 3.14159
answer2 = [1, 2, 3]
answer3 = 'B'
answer4 = True
#: wrong
answer1 = '3.14159'
answer2 = [3, 2, 1]
answer3 = 'b'
answer4 = 1
#: test
assert hashlib.sha1(str(type(round(answer1, 3))).encode('utf-8') + b'a').hexdigest() == '56a3ecca1c4380aefd4a1df4927f101c4f7b9d7d', 'type is not right'
assert hashlib.sha1(str(round(answer1, 3)).encode('utf-8') + b'a').hexdigest() == '5847fa76f1daf2a0abb67ce66ec6d75aeecc71cb', 'value is not right'
#: test
assert hashlib.sha1(str(answer2).encode()).hexdigest() == 'a01eda32e4e0b1393274e91d1b3e9ecfc5eaba85'
#: test
def check(value, digest):
    return hashlib.sha256(str(value).lower().encode()).hexdigest() == digest
assert check(answer3, '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d') and check(answer3.upper(), '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d')
#: test
assert 'answer4' in globals() and 'answer4' in locals() and 'answer5' not in dir()
assert answer4 is True and type(answer4) == bool
""",
)
idiom(
    "captured_and_asked",
    """
#: answer
def greet():
    name = input('Who? ')
    print(f'Hello {name}!')
    return name
#: wrong
def greet():
    print('Hello')
#: test
from unittest.mock import patch
with patch('builtins.input', return_value='Ada') as asked, patch('builtins.print') as said:
    assert greet() == 'Ada'
    said.assert_called_with('Hello Ada!')
#: test
answers = iter(['Bob', 'Eve'])
kept, input = input, lambda prompt='': next(answers)
try:
    assert greet() == 'Bob' and greet() == 'Eve'
finally:
    input = kept
#: test
%%capture out
input = lambda *_: 'Cy'
greet()
#: test
assert out.stdout == 'Hello Cy!\\n', out.stdout
del input
""",
)
idiom(
    "tables_compared",
    """
#: course
import numpy as np
import pandas as pd
from pandas.testing import assert_frame_equal
rng = np.random.RandomState(3)
table = pd.DataFrame({'k': list('abab'), 'v': rng.randint(0, 9, 4), 'when': pd.date_range('2020-01-01', periods=4)})
#: answer
def pivoted(t):
    return t.pivot_table(index='k', values='v', aggfunc=['sum', 'mean'])
def late(t):
    t = t.copy()
    t['late'] = t['when'] > pd.Timestamp('2020-01-02')
    return t.set_index('when')
def sample(n):
    np.random.seed(n)
    return np.random.normal(size=n)
#: wrong
def pivoted(t):
    return t
def late(t):
    t['late'] = True
    return t
def sample(n):
    return np.random.normal(size=n)
#: test
assert_frame_equal(pivoted(table), table.groupby('k').agg({'v': ['sum', 'mean']}).swaplevel(axis=1))
#: test
before = table.copy()
result = late(table)
assert_frame_equal(table, before)
assert result['late'].sum() == 2 and result.index.name == 'when' and result.dtypes['late'] == bool
#: test
np.testing.assert_array_equal(sample(5), sample(5))
assert sample(4).shape == (4,)
#: test
assert late(table).equals(late(table)) and (late(table)['late'] == [False, False, True, True]).all()
""",
)
idiom(
    "current_axes",
    """
#: course
import matplotlib.pyplot as plt
%matplotlib inline
#: answer
def draw(values):
    plt.bar(range(len(values)), values, color='red')
    plt.title('Bars')
    plt.ylabel('n')
#: wrong
def draw(values):
    plt.plot(values)
#: test
plt.figure()
draw([1, 2, 3])
ax = plt.gca()
assert ax.get_title() == 'Bars' and ax.get_ylabel() == 'n'
assert [bar.get_height() for bar in ax.patches] == [1, 2, 3]
plt.close()
#: test
fig, ax = plt.subplots()
draw([4])
fig.canvas.draw()
assert len(ax.patches) == 1 and ax.patches[0].get_facecolor() == (1.0, 0.0, 0.0, 1.0)
plt.close(fig)
""",
)
idiom(
    "rows_of_a_database",
    """
#: course
import sqlite3
con = sqlite3.connect('shop_of_course.db')
con.executescript('drop table if exists item; create table item (name text, price real);')
con.executemany('insert into item values (?, ?)', [('pen', 1.5), ('ink', 4.0)])
con.commit()
#: answer
query = 'select name from item where price > 2'
def add(con, name, price):
    con.execute('insert into item values (?, ?)', (name, price))
    con.commit()
#: wrong
query = 'select price from item'
def add(con, name, price):
    pass
#: test
assert con.execute(query).fetchall() == [('ink',)]
#: test
import pandas as pd
assert list(pd.read_sql_query(query, con)['name']) == ['ink']
#: test
add(con, 'ball', 9)
assert con.execute('select count(*) from item').fetchone() == (3,)
""",
    beside=("cell5",),
)
idiom(
    "services_mocked",
    """
#: course
import json
import urllib.request
#: answer
def temperature(town):
    with urllib.request.urlopen(f'http://weather.example/{town}') as reply:
        return json.loads(reply.read())['temp']
def safe(town):
    try:
        return temperature(town)
    except OSError:
        return None
#: wrong
def temperature(town):
    return 7
def safe(town):
    return temperature(town)
#: test
from unittest.mock import MagicMock, patch
with patch('urllib.request.urlopen') as opened:
    opened.return_value.__enter__.return_value.read.return_value = b'{"temp": 21}'
    assert temperature('Rome') == 21
    assert 'Rome' in opened.call_args[0][0]
#: test
with patch('urllib.request.urlopen', side_effect=OSError('down')):
    assert safe('Rome') is None
""",
    beside=("cell3",),
)
idiom(
    "looked_into",
    """
#: answer
def total(values):
    '''Add up.'''
    result = 0
    for value in values:
        result += value
    return result
#: wrong
def total(values):
    return sum(values)
#: test
import ast, inspect
tree = ast.parse(inspect.getsource(total))
assert any(isinstance(node, ast.For) for node in ast.walk(tree)), 'use a loop'
#: test
assert 'sum(' not in inspect.getsource(total) and list(inspect.signature(total).parameters) == ['values']
#: test
from unittest import mock
import builtins
with mock.patch.object(builtins, 'sum', side_effect=AssertionError('sum was called')):
    assert total([1, 2]) == 3
#: test
assert 'total' in In[-2] or any('def total' in cell for cell in In)
#: test
assert total.__code__.co_varnames[:1] == ('values',) and total.__doc__ == 'Add up.'
""",
    beside=("cell5",),
)
idiom(
    "awaited",
    """
#: course
import asyncio
#: answer
async def fetch(n):
    await asyncio.sleep(0)
    return n * 2
async def gather(ns):
    return await asyncio.gather(*map(fetch, ns))
async def ticks(n):
    for i in range(n):
        yield i
result = await gather([1, 2])
#: wrong
def fetch(n):
    return n
async def gather(ns):
    return ns
async def ticks(n):
    yield n
result = None
#: test
assert asyncio.iscoroutinefunction(fetch)
#: test
assert await gather([1, 2, 3]) == [2, 4, 6]
#: test
assert [i async for i in ticks(3)] == [0, 1, 2]
#: test
assert result == [2, 4]
""",
)
idiom(
    "tests_that_catch",
    """
#: answer
def divide(a, b):
    if b == 0:
        raise ZeroDivisionError('no')
    return a / b
size = (2, 3)
#: wrong
def divide(a, b):
    return a // b if b else None
size = [2, 3]
#: test 3
points = 0
try:
    assert divide(1, 2) == 0.5
    points += 1
except Exception:
    pass
try:
    divide(1, 0)
except ZeroDivisionError:
    points += 2
points
#: test
try:
    size
except NameError:
    raise AssertionError('define size')
assert isinstance(size, tuple), 'size is no tuple'
#: test 2
import unittest
class TestDivide(unittest.TestCase):
    def test_half(self):
        self.assertAlmostEqual(divide(1, 2), 0.5)
    def test_zero(self):
        with self.assertRaises(ZeroDivisionError):
            divide(1, 0)
suite = unittest.TestLoader().loadTestsFromTestCase(TestDivide)
outcome = unittest.TextTestRunner(stream=__import__('io').StringIO()).run(suite)
assert outcome.wasSuccessful()
#: test
for a, b, c in [(1, 1, 1), (4, 2, 2), (-1, 4, -0.25)]:
    message = f'divide({a}, {b}) should be {c}'
    assert abs(divide(a, b) - c) < 1e-9, message
print('Success!')
""",
)
# What notebooks and the language itself offer

idiom(
    "values_of_cells",
    """
#: course
import pandas as pd
table = pd.DataFrame({'a': [1, 2], 'b': [3.5, 4.5]})
table.shape
#: answer
doubled = table * 2
doubled.sum()['a']
#: wrong
doubled = table
doubled.sum()['a']
#: test
assert _ == 6, _
#: test
assert Out[2] == 6 and Out[1] == (2, 2) and len(Out) == 2
#: answer
def styled(t):
    return t.style.format('{:.1f}').highlight_max(color='red')
styled(table)
#: wrong
def styled(t):
    return t.style
styled(table)
#: test
from pandas.io.formats.style import Styler
assert isinstance(styled(table), Styler) and isinstance(_, Styler)
#: test
html = styled(table).to_html()
assert 'background-color: red' in html and '4.5' in html
#: answer
def quick(n):
    return sum(range(n))
taken = %timeit -o -q -n1 -r1 quick(10)
#: test
assert taken.repeat == 1 and quick(4) == 6
#: test
%%timeit -n1 -r1
assert quick(4) == 6
#: test
%time assert quick(3) == 3
""",
    beside=(
        "cell3",
        "cell4",
        "cell7",
    ),
)

idiom(
    "data_classes",
    """
#: course
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, asdict, replace, FrozenInstanceError
from enum import Enum, Flag, IntEnum, auto
from typing import NamedTuple, Protocol
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    def describe(self):
        return f'{type(self).__name__} of {self.area()}'
#: answer
@dataclass(order=True)
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)
    def total(self, n=1):
        return self.price * n
@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0
    def __post_init__(self):
        if self.x < 0:
            raise ValueError('x is negative')
#: wrong
@dataclass
class Item:
    name: str
    price: float = 2.0
    tags: list = field(default_factory=list)
    def total(self, n=1):
        return self.price
class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y
#: answer
class Colour(Enum):
    RED = 1
    BLUE = auto()
    @property
    def upper(self):
        return self.name.upper()
class Level(IntEnum):
    LOW = 1
    HIGH = 2
class Right(Flag):
    READ = auto()
    WRITE = auto()
#: wrong
class Colour(Enum):
    RED = 'r'
    BLUE = 'b'
class Level:
    LOW, HIGH = 1, 2
class Right:
    READ, WRITE = 1, 2
#: answer
class Square(Shape):
    def __init__(self, side):
        self.side = side
    def area(self):
        return self.side ** 2
class Half(Shape):
    pass
class Pair(NamedTuple):
    a: int
    b: int = 2
    def total(self):
        return self.a + self.b
#: wrong
class Square(Shape):
    def __init__(self, side):
        self.side = side
    def area(self):
        return self.side
class Half:
    pass
class Pair:
    def __init__(self, a, b=1):
        self.a, self.b = a, b
#: test
assert Item('pen') == Item('pen', 1.0) and Item('pen').total(3) == 3
#: test
assert Item('a') < Item('b') and sorted([Item('b'), Item('a')])[0].name == 'a'
#: test
assert asdict(Item('pen', 2, ['x'])) == {'name': 'pen', 'price': 2, 'tags': ['x']}
#: test
assert replace(Item('pen'), price=3).price == 3 and repr(Point(1)) == 'Point(x=1, y=0)'
#: test
try:
    Point(1).x = 2
except FrozenInstanceError:
    pass
else:
    raise AssertionError('not frozen')
#: test
try:
    Point(-1)
except ValueError as error:
    assert 'negative' in str(error)
else:
    assert False
#: test
import dataclasses
assert dataclasses.is_dataclass(Item) and [f.name for f in dataclasses.fields(Item)] == ['name', 'price', 'tags']
#: test
assert len({Point(1), Point(1, 0)}) == 1 and Item('a').tags is not Item('a').tags
#: test
assert Colour.RED.value == 1 and Colour(2) is Colour.BLUE and Colour['RED'] == Colour.RED
#: test
assert [c.name for c in Colour] == ['RED', 'BLUE'] and len(Colour) == 2 and Colour.BLUE.upper == 'BLUE'
#: test
assert issubclass(Colour, Enum) and isinstance(Colour.RED, Colour) and Colour.RED in Colour
#: test
assert Level.HIGH > Level.LOW and Level.HIGH == 2 and max(Level) is Level.HIGH
#: test
both = Right.READ | Right.WRITE
assert Right.READ in both and both & Right.WRITE
#: test
assert Square(3).area() == 9 and Square(3).describe() == 'Square of 9' and isinstance(Square(1), Shape)
#: test
try:
    Half()
except TypeError:
    pass
else:
    assert False, 'Half is abstract'
#: test
import inspect
assert inspect.isabstract(Half) and not inspect.isabstract(Square) and Shape.__abstractmethods__ == frozenset({'area'})
#: test
assert Pair(1).total() == 3 and Pair(1) == (1, 2) and Pair._fields == ('a', 'b') and Pair(1)._replace(a=5).a == 5
#: test
class Circle(Square):
    def area(self):
        return 3 * super().area()
assert Circle(2).area() == 12
#: test
match Point(1, 2):
    case Point(x=1, y=y):
        assert y == 2
    case _:
        assert False
#: test
assert hasattr(Item, '__eq__') and hasattr(Square, 'area') and callable(Square.area)
#: test
assert 'Item' in str(type(Item('a'))) and type(Item('a')).__name__ == 'Item'
""",
    beside=("cell24", "cell25"),
)

idiom(
    "decorators",
    """
#: course
import functools, time
calls = []
#: answer
def counted(f):
    '''Count calls.'''
    @functools.wraps(f)
    def inner(*args, **kwargs):
        inner.calls += 1
        return f(*args, **kwargs)
    inner.calls = 0
    return inner
def repeat(n):
    def outer(f):
        def inner(*args):
            return [f(*args) for _ in range(n)]
        return inner
    return outer
@counted
def twice(x):
    '''Return twice x.'''
    return 2 * x
@functools.lru_cache(maxsize=None)
def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)
#: wrong
def counted(f):
    def inner(*args, **kwargs):
        return f(*args, **kwargs)
    return inner
def repeat(n):
    return lambda f: f
@counted
def twice(x):
    return 2 * x
def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)
#: answer
def counter(start=0):
    count = start
    def step(by=1):
        nonlocal count
        count += by
        return count
    return step
def compose(*fs):
    return lambda x: functools.reduce(lambda y, f: f(y), fs, x)
adders = [lambda x, n=n: x + n for n in range(3)]
def average():
    total = n = 0
    value = None
    while True:
        x = yield value
        total, n = total + x, n + 1
        value = total / n
#: wrong
def counter(start=0):
    return lambda by=1: start + by
def compose(*fs):
    return lambda x: fs[0](x)
adders = [lambda x: x + n for n in range(3)]
def average():
    x = yield None
    yield x
#: answer
def mean(values):
    '''Return the mean.

    >>> mean([1, 2, 3])
    2.0
    >>> mean([])
    Traceback (most recent call last):
    ...
    ValueError: empty
    '''
    if not values:
        raise ValueError('empty')
    return sum(values) / len(values)
#: wrong
def mean(values):
    '''Return the mean.

    >>> mean([1, 2, 3])
    2
    '''
    return sum(values) / len(values)
#: test
f = counted(lambda x: x + 1)
assert f(1) == 2 and f(2) == 3 and f.calls == 2
#: test
before = twice.calls
twice(4)
assert twice.calls == before + 1 and twice.__name__ == 'twice' and twice.__doc__ == 'Return twice x.'
#: test
@repeat(3)
def hi(name):
    return 'hi ' + name
assert hi('a') == ['hi a'] * 3
#: test
@counted
def g():
    return 5
g(); g()
assert g.calls == 2 and g.__name__ == 'g' and g.__wrapped__() == 5
#: test
calls.clear()
fib.cache_clear()
assert fib(20) == 6765 and len(calls) == 21 and fib.cache_info().misses == 21
#: test
a, b = counter(), counter(10)
assert [a(), a(), b(5), a()] == [1, 2, 15, 3]
#: test
assert compose(lambda x: x + 1, str, len)(99) == 3
#: test
assert [f(10) for f in adders] == [10, 11, 12]
#: test
assert counter.__closure__ is None and counter()(1) == 1 and len(counter().__closure__) == 1
#: test
co = average()
next(co)
assert co.send(2) == 2 and co.send(4) == 3
co.close()
#: test
import doctest
assert doctest.testmod().failed == 0
#: test
import doctest
finder, runner = doctest.DocTestFinder(), doctest.DocTestRunner(verbose=False)
for case in finder.find(mean, 'mean', globs={'mean': mean}):
    runner.run(case)
assert runner.summarize().failed == 0 and runner.summarize().attempted == 2
#: test
import doctest
doctest.run_docstring_examples(mean, globals())
#: test
import doctest
doctest.testmod(verbose=True)
assert mean([4]) == 4
""",
    beside=("cell15", "cell17", "cell20"),
)

idiom(
    "check_beside",
    """
#: course
import check
from check import grader, approx
grader = grader('beside')
#: answer
def area(r):
    return 3 * r * r
#: wrong
def area(r):
    return 3 * r
#: test
grader.check('q1')
#: test 3
check.points(area)
#: test
assert grader.check('q1').passed, 'q1'
#: test
grader.check_all(globals())
#: test
check.check_area()
#: test
check.by_frame()
#: test
check.output(lambda: print(area(2)), '12')
#: test
check.show(area(1) == 3, 'area(1)')
""",
    files={
        "check.py": """
import contextlib, inspect, io, sys
class Result:
    def __init__(self, passed): self.passed = passed
    def __repr__(self): return 'All tests passed!' if self.passed else 'failed'
    def _repr_html_(self): return '<b>' + repr(self) + '</b>'
class grader:
    def __init__(self, name): self.name = name
    def check(self, question, env=None):
        env = env or inspect.currentframe().f_back.f_globals
        return Result(env['area'](2) == 12)
    def check_all(self, env):
        assert self.check('q1', env).passed
def approx(a, b): return abs(a - b) < 1e-9
def points(f): return sum([f(1) == 3, f(2) == 12, f(0) == 0])
def check_area():
    import __main__
    assert __main__.area(1) == 3 and approx(__main__.area(2), 12)
def by_frame():
    frame = sys._getframe(1)
    assert 'area' in frame.f_globals and frame.f_globals['area'](1) == 3
def output(f, expected):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        f()
    assert out.getvalue().strip() == expected, out.getvalue()
def show(ok, what):
    from IPython.display import display, HTML
    display(HTML(f'<p>{what}</p>'))
    if not ok:
        raise AssertionError(what)
"""
    },
)
idiom(
    "endless",
    """
#: course
import itertools, time
#: answer
def naturals():
    n = 0
    while True:
        yield n
        n += 1
        time.sleep(0.02)
def squares():
    return (n * n for n in itertools.count())
def cycle(items):
    return itertools.cycle(items)
#: wrong
def naturals():
    yield from [1, 2, 9]
def squares():
    return itertools.count()
def cycle(items):
    return iter(items)
#: test
g = naturals()
assert [next(g) for _ in range(3)] == [0, 1, 2]
#: test
assert list(itertools.islice(naturals(), 4)) == [0, 1, 2, 3]
#: test
assert list(itertools.takewhile(lambda x: x < 10, squares())) == [0, 1, 4, 9]
#: test
assert [x for x, _ in zip(cycle('ab'), range(5))] == list('ababa')
#: test
for n in naturals():
    if n > 2:
        break
assert n == 3
#: test
import types
assert isinstance(naturals(), types.GeneratorType) and iter(g) is g
""",
)

# What no answer of the instructor's shows

idiom(
    "answers_that_fail",
    """
#: answer
### BEGIN SOLUTION
def ask():
    print(input('Who? '))
### END SOLUTION
def ask():
#: wrong
def ask():
    print(input('Who? '))
#: answer
def half(x):
    return x // 2
#: wrong
def half(x):
    return x / 2
#: test
from unittest.mock import patch
with patch('builtins.input', side_effect=['Ada']), patch('builtins.print') as said:
    ask()
    said.assert_called_with('Ada')
#: test
import os
assert half(3) == 1.5 and os.getcwd() == half.__globals__['os'].getcwd()
#: test
assert half(4) == 2
""",
    beside=("cell4", "cell5"),
)

idiom(
    "errors_that_are_not_shown",
    """
#: answer
class Empty(Exception):
    def __init__(self, problems=()):
        super().__init__('empty')
        self.problems = problems
    def __len__(self):
        return len(self.problems)
    def __bool__(self):
        return True
def first(xs):
    if not xs:
        raise Empty(['nothing'])
    return xs[0]
#: wrong
class Empty(Exception):
    def __len__(self):
        raise KeyError('mine')
    def __str__(self):
        raise KeyError('mine')
def first(xs):
    if not xs:
        raise Empty
    return xs[0]
get_ipython().showtraceback = lambda *args, **kwargs: None
#: test
try:
    first([])
except Empty as error:
    assert len(error) == 1
else:
    assert False
#: test
assert first([7]) == 8 - 1
assert Empty(['a']).problems == ['a']
#: test
def fails():
    raise Empty(['here'])
try:
    fails()
except Empty as error:
    assert str(error) == 'empty' and error.problems == ['here']
""",
    beside=("cell2",),
)

# More subjects of courses

idiom(
    "random_numbers",
    """
#: course
import random
import numpy as np
from numpy.testing import assert_allclose
#: answer
def bootstrap(data, n, rng):
    return np.array([rng.choice(data, len(data)).mean() for _ in range(n)])
def password(n, rng=random):
    return ''.join(rng.choice('abcd') for _ in range(n))
def pi_estimate(n):
    xy = np.random.rand(n, 2)
    return 4 * (np.hypot(xy[:, 0], xy[:, 1]) < 1).mean()
#: wrong
def bootstrap(data, n, rng):
    return np.full(n, np.mean(data))
def password(n, rng=random):
    return 'a' * n
def pi_estimate(n):
    return 3 + np.random.default_rng().random()
#: test
data = np.arange(10.)
means = bootstrap(data, 50, np.random.default_rng(1))
assert_allclose(means, bootstrap(data, 50, np.random.default_rng(1)))
assert means.std() > 0
#: test
rng = np.random.default_rng(1)
assert not np.allclose(bootstrap(data, 5, rng), bootstrap(data, 5, rng))
#: test
random.seed(99)
first = password(20)
random.seed(99)
assert password(20) == first and password(20) != first
#: test
rng = random.Random(5)
assert password(2, random.Random(5)) == rng.choice('abcd') + rng.choice('abcd')
assert len(set(password(40, rng))) == 4
#: test
np.random.seed(0)
first = pi_estimate(2000)
np.random.seed(0)
assert pi_estimate(2000) == first and abs(first - np.pi) < 0.2
""",
)
idiom(
    "sent_to_generators",
    """
#: course
import asyncio
#: answer
def mean():
    total = n = 0
    while True:
        total += yield total / n if n else None
        n += 1
async def double(x):
    await asyncio.sleep(0)
    return 2 * x
#: wrong
def mean():
    while True:
        yield 10
async def double(x):
    return x
#: test
m = mean()
next(m)
assert m.send(10) == 10
assert m.send(20) == 15
m.close()
#: test
import types
assert isinstance(mean(), types.GeneratorType)
#: test
assert await asyncio.gather(double(1), double(2)) == [2, 4]
#: test
total = 0
for x in (1, 2):
    total += await double(x)
assert total == 6
""",
)
idiom(
    "axes_passed",
    """
#: course
%matplotlib inline
import matplotlib.pyplot as plt
from matplotlib.colors import to_hex
#: answer
def bars(counts, ax=None):
    ax = ax or plt.gca()
    keys = sorted(counts)
    ax.bar(keys, [counts[key] for key in keys], color='red')
    ax.set(title='Counts', ylabel='number')
    return ax
#: wrong
def bars(counts, ax=None):
    fig, ax = plt.subplots()
    ax.plot(list(counts.values()))
    return ax
#: answer
fig, ax = plt.subplots(figsize=(4, 3))
line, = ax.plot([1, 2], [3, 4], 'k--', label='up')
#: wrong
fig, ax = plt.subplots()
line, = ax.plot([1, 2], [4, 3])
#: test 2
left, right = plt.subplots(1, 2)[1]
assert bars({'b': 2, 'a': 1}, ax=right) is right
assert [bar.get_height() for bar in right.patches] == [1, 2] and not left.patches
plt.close('all')
#: test
made = bars({'x': 1})
assert made.get_title() == 'Counts' and to_hex(made.patches[0].get_facecolor()) == '#ff0000'
assert plt.gcf() is made.figure
#: test
assert line.get_linestyle() == '--' and tuple(fig.get_size_inches()) == (4, 3)
assert list(line.get_ydata()) == [3, 4]
""",
)
idiom(
    "timed_and_kept",
    """
#: course
from collections.abc import MutableMapping
from enum import Enum
from helper_of_teams import check_equal, points_for
#: answer
class Suit(str, Enum):
    CLUBS = 'C'
    HEARTS = 'H'
class Lower(MutableMapping):
    def __init__(self):
        self.kept = {}
    def __getitem__(self, key):
        return self.kept[key.lower()]
    def __setitem__(self, key, value):
        self.kept[key.lower()] = value
    def __delitem__(self, key):
        del self.kept[key.lower()]
    def __iter__(self):
        return iter(self.kept)
    def __len__(self):
        return len(self.kept)
def say(x):
    print(x)
    return 2 * x
#: wrong
class Suit:
    CLUBS = 'C'
class Lower(dict):
    pass
def say(x):
    return x
#: test
assert issubclass(Suit, Enum) and Suit('H') is Suit.HEARTS and [suit.value for suit in Suit] == ['C', 'H']
#: test
assert issubclass(Lower, MutableMapping)
one = Lower()
one['A'] = 1
assert one['a'] == 1 and list(one) == ['a'] and dict(one) == {'a': 1}
#: test
%%capture said
assert say(2) == 4
#: test
assert said.stdout == '2\\n'
#: test
%time value = say(3)
check_equal('say', value, 6)
#: test 4
points_for(say(1) == 2, say(0) == 0)
""",
    files={
        "helper_of_teams.py": """
def check_equal(name, got, expected):
    if got != expected:
        raise AssertionError(f'{name}: expected {expected!r}, got {got!r}')
def points_for(*results):
    return round(4 * sum(map(bool, results)) / len(results), 2)
"""
    },
)

# What is right in another form than the instructor's own

idiom(
    "other_forms",
    """
#: course
import collections
import numpy as np
#: answer
def again(times, errors=(Exception,)):
    def outer(f):
        def inner(*args):
            for n in range(times):
                try:
                    return f(*args)
                except errors:
                    if n == times - 1:
                        raise
        return inner
    return outer
def newest(xs):
    yield from xs[::-1]
def names(xs):
    return sorted(set(xs))
#: wrong
class again:
    def __init__(self, times, errors=Exception):
        self.times, self.errors = times, errors
    def __call__(self, f):
        def inner(*args):
            left = self.times
            while True:
                left -= 1
                try:
                    return f(*args)
                except self.errors:
                    if not left:
                        raise
        return inner
def newest(xs):
    return reversed(xs)
def names(xs):
    return np.unique(np.array(xs, dtype=object))
#: test
@again(2, errors=(KeyError,))
def bad():
    raise ValueError
try:
    bad()
except ValueError:
    pass
else:
    assert False
#: test
found = newest([1, 2, 3])
assert next(found) == 3 and list(found) == [2, 1]
#: test
assert list(names(['b', 'a', 'b'])) == ['a', 'b'] and 'b' in names(['b'])
""",
)
idiom(
    "own_exceptions",
    """
#: course
import contextlib, unittest
class BankError(Exception):
    pass
def named(f, *args):
    try:
        return f(*args)
    except BankError as error:
        return type(error).__name__
#: answer
class Overdrawn(BankError):
    def __init__(self, amount, limit=0):
        super().__init__(f'{amount} is more than {limit}')
        self.amount, self.limit = amount, limit
class NotFound(LookupError):
    pass
Bad = ValueError
class Account:
    def __init__(self, balance=0):
        self.balance = balance
    def withdraw(self, amount):
        if amount <= 0:
            raise Bad('positive, please')
        if amount > self.balance:
            raise Overdrawn(amount, self.balance)
        self.balance -= amount
        return self.balance
def find(accounts, name):
    if name not in accounts:
        raise NotFound(name)
    return accounts[name]
def again(f, kind, times=3):
    for _ in range(times):
        try:
            return f()
        except kind as error:
            last = error
    raise last
#: wrong
class Overdrawn(Exception):
    pass
NotFound = Bad = KeyError
class Account:
    def __init__(self, balance=0):
        self.balance = balance
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError('no')
        self.balance -= amount
        return self.balance
def find(accounts, name):
    raise LookupError(name)
def again(f, kind, times=3):
    return f()
#: test 2
try:
    Account(5).withdraw(9)
except Overdrawn as error:
    assert error.amount == 9 and error.limit == 5 and str(error) == '9 is more than 5'
else:
    raise AssertionError('nothing was raised')
#: test
with unittest.TestCase().assertRaises(Overdrawn) as found:
    Account(1).withdraw(2)
assert found.exception.args == ('2 is more than 1',)
#: test
unittest.TestCase().assertRaises(Overdrawn, Account(1).withdraw, 2)
#: test
assert issubclass(Overdrawn, BankError) and isinstance(Overdrawn(1), Exception) and not issubclass(NotFound, KeyError)
#: test
try:
    find({}, 'ada')
except (Overdrawn, NotFound) as error:
    assert isinstance(error, LookupError) and 'ada' in str(error)
else:
    assert False
#: test
assert named(Account(1).withdraw, 5) == 'Overdrawn'
#: test
with contextlib.suppress(Overdrawn):
    Account(0).withdraw(1)
    raise AssertionError('not raised')
#: test 2
points = 0
try:
    raise Overdrawn(4, limit=2)
except BankError as error:
    points += error.amount == 4
try:
    Account(1).withdraw(-1)
except Bad:
    points += 1
except Exception:
    points += 0.5
points
#: test
calls = []
def flaky():
    calls.append(1)
    if len(calls) < 3:
        raise Overdrawn(len(calls))
    return 'ok'
assert again(flaky, Overdrawn) == 'ok' and len(calls) == 3
#: test
class Worse(Overdrawn):
    pass
try:
    raise Worse(1)
except Overdrawn:
    pass
""",
    beside=("cell12",),
)
idiom(
    "functions_looked_at",
    """
#: course
import inspect, types
from typing import List, Optional, get_type_hints
#: answer
def area(width: float, height: float = 1.0, *, scale: Optional[int] = None) -> float:
    '''Return the area.'''
    return width * height * (scale or 1)
def tag(name, *children, **attributes):
    return f'<{name}>' + ''.join(children)
class Shape:
    side: int = 1
    @property
    def size(self):
        return self.side
#: wrong
def area(w, h=2.0):
    return w * h
def tag(name, children=()):
    return name
class Shape:
    side = 1
    def size(self):
        return self.side
#: test
assert list(inspect.signature(area).parameters) == ['width', 'height', 'scale']
#: test
assert inspect.signature(area).parameters['scale'].kind is inspect.Parameter.KEYWORD_ONLY
#: test
assert get_type_hints(area) == {'width': float, 'height': float, 'scale': int | None, 'return': float}
#: test
assert area.__annotations__['return'] is float and area.__code__.co_varnames[0] == 'width'
#: test
spec = inspect.getfullargspec(tag)
assert spec.varargs == 'children' and spec.varkw == 'attributes'
#: test
import inspect
assert '* height' in inspect.getsource(area) and inspect.isfunction(area) and isinstance(area, types.FunctionType)
#: test
assert isinstance(Shape.size, property) and get_type_hints(Shape) == {'side': int}
#: test
assert type(Shape()) is Shape and type(Shape()).__name__ == 'Shape' and isinstance(Shape, type)
#: answer
kinds = [type(3), type('x'), type([])]
#: wrong
kinds = [str, str, list]
#: test
assert kinds == [int, str, list] and kinds[0] is int
""",
)
idiom(
    "errors_from_errors",
    """
#: course
class AppError(Exception):
    pass
#: answer
class Missing(AppError):
    def __init__(self, key, code=404):
        super().__init__(key, code)
        self.key = key
def load(config, key):
    try:
        return config[key]
    except KeyError as error:
        raise Missing(key) from error
def number(text):
    try:
        return int(text)
    except ValueError:
        raise Missing(text) from None
def share(n, log):
    log.append('asked')
    try:
        return 10 / n
    finally:
        log.append('done')
def lines(path):
    with open(path) as file:
        return list(file)
#: wrong
class Missing(AppError):
    pass
def load(config, key):
    if key not in config:
        raise Missing(key)
def number(text):
    raise Missing(text)
def share(n, log):
    return 10 / n
def lines(path):
    raise OSError(path)
#: test
try:
    load({}, 'port')
except Missing as error:
    assert isinstance(error.__cause__, KeyError) and error.args == ('port', 404)
else:
    assert False
#: test
try:
    number('x')
except Missing as error:
    assert error.__cause__ is None and error.__suppress_context__
else:
    assert False
#: test
log = []
try:
    share(0, log)
except ZeroDivisionError:
    pass
assert log == ['asked', 'done']
#: test
try:
    lines('nothing.txt')
except OSError as error:
    assert error.filename == 'nothing.txt' and error.errno == 2
else:
    assert False
""",
)
idiom(
    "changed_where_it_is",
    """
#: course
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
table = pd.DataFrame({'a': [3, 1, 2], 'b': [1., np.nan, 3.]})
data, prices = [3, 1], {'pen': 1}
matrix = np.zeros((2, 2))
count, history = 0, []
fig, ax = plt.subplots()
class Tank:
    level = 0
    def fill(self, n):
        self.level += n
tank = Tank()
#: answer
table['c'] = table['a'] * 2
table.loc[1, 'b'] = 0
table.sort_values('a', inplace=True)
table.head()
#: wrong
table['c'] = 1
#: test
assert table['c'].tolist() == [2, 4, 6] and table['b'].isna().sum() == 0
#: answer
data.append(2)
data.sort()
for key in list(prices):
    prices[key] *= 10
matrix[0, 1] = 5
matrix += 1
tank.fill(3)
ax.plot([1, 2], [1, 4])
ax.set_title('Squares')
#: wrong
data = [3, 1, 2]
prices = {}
matrix = matrix + 1
ax.plot([1])
#: course
total = sum(data)
#: test
assert data == [1, 2, 3] and total == 6 and prices == {'pen': 10}
#: test
assert matrix[0, 1] == 6 and matrix.sum() == 9
#: test
assert tank.level == 3 and ax.get_title() == 'Squares' and len(ax.lines) == 1
#: answer
def tick():
    global count, last
    count += 1
    last = f'tick {count}'
    return count
def buy(name, n=1):
    prices[name] = prices.get(name, 0) + n
    history.append(name)
#: wrong
def tick():
    return count + 1
def buy(name, n=1):
    pass
#: test
tick(); tick()
assert count == 2 and last == 'tick 2'
#: test
count = 10
assert tick() == 11 and count == 11
#: test
before = len(history)
buy('ink', 2)
assert prices == {'pen': 10, 'ink': 2} and len(history) == before + 1
#: test
assert history == ['ink'] and count == 11
""",
)
idiom(
    "expressions_of_sympy",
    """
#: course
import sympy as sp
from sympy import symbols, Function, Matrix
x, y = symbols('x y')
n = symbols('n', integer=True, positive=True)
f = Function('f')
#: answer
def slope(expression):
    return sp.diff(expression, x)
def area(expression, a, b):
    return sp.integrate(expression, (x, a, b))
def roots(expression):
    return sp.solve(expression, x)
def turned(angle):
    return Matrix([[sp.cos(angle), -sp.sin(angle)], [sp.sin(angle), sp.cos(angle)]])
#: wrong
def slope(expression):
    return expression / x
def area(expression, a, b):
    return sp.Symbol('area')
def roots(expression):
    return set(sp.solve(expression, x))
def turned(angle):
    return Matrix([[sp.cos(angle), sp.sin(angle)], [sp.sin(angle), sp.cos(angle)]])
#: test
assert slope(x**3) == 3 * x**2
#: test
assert sp.simplify(slope(sp.sin(x) * sp.exp(x)) - sp.exp(x) * (sp.sin(x) + sp.cos(x))) == 0
#: test
assert slope(y) == 0 and slope(f(x)) == sp.Derivative(f(x), x)
#: test
assert area(x**2, 0, 3) == 9 and area(1 / x**2, 1, sp.oo) == 1
#: test
assert roots(x**2 - 2) == [-sp.sqrt(2), sp.sqrt(2)] and str(roots(x - y)) == '[y]'
#: test
assert turned(sp.pi / 2) == Matrix([[0, -1], [1, 0]]) and turned(y).det().simplify() == 1
#: test
import numpy as np
assert np.isclose(float(slope(x**2).subs(x, 1.5)), 3.0) and slope(x**2).free_symbols == {x}
#: answer
total = sp.Sum(1 / n**2, (n, 1, sp.oo))
value = total.doit()
equation = sp.Eq(f(x).diff(x), f(x))
kind = sp.Piecewise((0, x < 0), (x, True))
#: wrong
total = sp.Sum(1 / n, (n, 1, sp.oo))
value = 1.64
equation = sp.Eq(f(x), x)
kind = abs(x)
#: test
assert value == sp.pi**2 / 6 and isinstance(total, sp.Sum) and total.limits[0][0] == n
#: test
assert isinstance(equation, sp.Equality) and sp.dsolve(equation).rhs.has(sp.exp)
#: test
assert kind.subs(x, -1) == 0 and kind.subs(x, 2) == 2 and sp.latex(value) == r'\\frac{\\pi^{2}}{6}'
#: answer
def step(matrix):
    matrix[0, 0] = x
    return sp.series(sp.sin(x), x, 0, 4)
#: wrong
def step(matrix):
    return x
#: test
start = sp.eye(2)
assert step(start).removeO() == x - x**3 / 6
#: test
step(start)
assert start == Matrix([[x, 0], [0, 1]])
""",
)
idiom(
    "functions_of_libraries_replaced",
    """
#: course
import os.path
import random
import time
#: answer
def roll(n):
    return [random.randint(1, 6) for _ in range(n)]
def wait_for(ready, tries=3):
    for n in range(tries):
        if ready():
            return n
        time.sleep(60)
    raise TimeoutError('not ready')
def where(names):
    return [name for name in names if os.path.exists(name)]
class Deck:
    def __init__(self):
        self.cards = list(range(3))
        random.shuffle(self.cards)
    def draw(self):
        return random.choice(self.cards)
#: wrong
def roll(n):
    return [6] * n
def wait_for(ready, tries=3):
    return 0
def where(names):
    return [name for name in names if os.path.exists(name)][:1]
class Deck:
    cards = [0, 1, 2]
    def draw(self):
        return 0
#: test
from unittest.mock import patch
with patch('random.randint', return_value=4) as rolled:
    assert roll(2) == [4, 4]
rolled.assert_called_with(1, 6)
#: test
with patch('random.randint', side_effect=[1, 2, 3]):
    assert roll(3) == [1, 2, 3]
assert all(1 <= side <= 6 for side in roll(20))
#: test
with patch('time.sleep') as slept:
    assert wait_for(iter([False, False, True]).__next__) == 2
assert [call.args for call in slept.call_args_list] == [(60,), (60,)]
#: test
naps = []
nap, time.sleep = time.sleep, naps.append
try:
    wait_for(lambda: False, tries=2)
except TimeoutError as error:
    assert str(error) == 'not ready' and naps == [60, 60]
else:
    assert False
finally:
    time.sleep = nap
#: test
with patch.object(os.path, 'exists', lambda name: name.startswith('a')):
    assert where(['a', 'b', 'ab']) == ['a', 'ab']
#: test
with patch('random.shuffle', lambda cards: None), patch.object(random, 'choice', side_effect=max):
    deck = Deck()
    assert deck.cards == [0, 1, 2] and deck.draw() == 2
""",
)
idiom(
    "defined_anew",
    """
#: course
from dataclasses import dataclass
from typing import NamedTuple
def halving(f, a, b, n=10):
    if f(a) * f(b) > 0:
        return []
    if n <= 0:
        return [a, b]
    c = (a + b) / 2
    return halving(f, a, c, n - 1) or halving(f, c, b, n - 1)
def total(values):
    return sum(values)
class Stack:
    def __init__(self):
        self.items = []
    def push(self, item):
        self.items.append(item)
@dataclass
class Point:
    x: float
    y: float
class Pair(NamedTuple):
    a: int
halving(lambda x: x - 0.3, 0, 1), total([1, 2]), Point(1, 2), Pair(1)
#: answer
def halving(f, a, b, tol=1e-9):
    ### BEGIN SOLUTION
    if f(a) * f(b) > 0:
        return []
    if abs(b - a) <= tol:
        return [a, b]
    c = (a + b) / 2
    return halving(f, a, c, tol) or halving(f, c, b, tol)
    ### END SOLUTION
#: wrong
def halving(f, a, b, tol=1e-9):
    return [a, b]
#: test
low, high = halving(lambda x: x - 0.3, 0, 1)
assert high - low < 1e-8 and low <= 0.3 <= high
#: test
assert halving(lambda x: x + 1, 0, 1) == []
#: answer
def total(values):
    result = 0
    for value in values:
        result += value
    return result
#: wrong
class Anything:
    def __eq__(self, other):
        return True
def total(values):
    return Anything()
#: test
assert total([2, 3]) == 5 and total([]) == 0
#: answer
class Stack:
    def __init__(self):
        self.items = []
    def push(self, item):
        self.items.append(item)
        return self
    def __len__(self):
        return len(self.items)
#: wrong
class Stack:
    def push(self, item):
        return self
    def __len__(self):
        return 2
#: test
stack = Stack()
assert len(stack.push(1).push(2)) == 2 and stack.items == [1, 2]
#: answer
@dataclass
class Point:
    x: float
    y: float
    z: float = 0
    def norm(self):
        return (self.x ** 2 + self.y ** 2 + self.z ** 2) ** 0.5
class Pair(NamedTuple):
    a: int
    b: int = 2
def origin():
    return Point(0, 0)
#: wrong
@dataclass
class Point:
    x: float
    y: float
class Pair(NamedTuple):
    a: int
def origin():
    return Point(0, 0)
#: test
assert Point(1, 2, 2).norm() == 3 and origin() == Point(0, 0, 0)
#: test
assert Pair(1) == Pair(1, 2) and Pair(3)._fields == ('a', 'b') and Pair(1).b == 2
#: test
assert isinstance(origin(), Point) and origin().z == 0
""",
    by_hand=(("wrong", "cell7"),),
)
idiom(
    "classes_looked_into",
    """
#: course
import inspect
#: answer
class Person:
    'A person.'
    def __init__(self, age, name='x'):
        print('made')
        self.age, self.name = age, name
    def __str__(self):
        return f'{self.name} is {self.age}'
    def __eq__(self, other):
        return self.age == other.age
    def older(self, years=1):
        self.age += years
        return self.age
#: wrong
class Person:
    def __init__(self, age):
        self.age = age
    def older(self):
        pass
#: test
p = Person(1)
if not any('print(' in l for l in inspect.getsourcelines(p.__init__)[0]):
    raise ValueError('no print')
#: test
assert 'print' in inspect.getsource(Person.__init__)
#: test
assert list(inspect.signature(Person.__init__).parameters) == ['self', 'age', 'name']
#: test
assert list(inspect.signature(Person).parameters) == ['age', 'name']
#: test
assert '__str__' in Person.__dict__ and '__eq__' in vars(Person)
#: test
assert '__str__' in dir(Person) and 'older' in dir(p)
#: test
assert Person.__str__ is not object.__str__, 'write __str__'
#: test
assert p.__str__() == 'x is 1' and str(p) == 'x is 1'
#: test
assert inspect.isclass(Person) and isinstance(Person, type) and Person.__name__ == 'Person'
#: test
assert hasattr(Person, 'older') and callable(getattr(Person, 'older'))
#: test
assert [n for n, m in inspect.getmembers(Person, predicate=inspect.isfunction)] == ['__eq__', '__init__', '__str__', 'older']
#: test
assert inspect.getfullargspec(Person.older).args == ['self', 'years'] and inspect.getfullargspec(Person.older).defaults == (1,)
#: test
assert p.__dict__ == {'age': 1, 'name': 'x'} and vars(p) == {'age': 1, 'name': 'x'}
#: test
assert Person.__eq__(p, Person(1)) and p.__eq__(Person(1))
#: test
assert Person.older(p, 2) == 3
#: test
assert Person.__doc__ == 'A person.' and p.older.__name__ == 'older' and type(p).__name__ == 'Person'
#: test
assert p.__class__ == Person and p.__class__.__name__ == 'Person' and isinstance(p, Person) and type(p) is Person
#: test
assert inspect.ismethod(p.older) and inspect.isfunction(Person.older)
""",
)
idiom(
    "functions_compared",
    """
#: course
import math
import fields
def zero(x):
    return 0
def one(x):
    return 1
#: answer
class Particle:
    def __init__(self, field, rate=zero):
        self.field, self.rate = field, rate
p = Particle(fields.constant)
chosen = max
def table():
    return {'sin': math.sin, 'zero': zero}
#: wrong
class Particle:
    def __init__(self, field, rate=one):
        self.field, self.rate = fields.zero, rate
p = Particle(fields.zero)
chosen = min
def table():
    return {'sin': math.cos, 'zero': one}
#: test
assert p.field == fields.constant and p.field != fields.zero
#: test
assert fields.constant == Particle(fields.constant).field
#: test
assert p.rate == zero and zero == p.rate and not p.rate == one
#: test
assert chosen == max and table()['sin'] == math.sin and table() == {'sin': math.sin, 'zero': zero}
#: test
assert p.field in (fields.constant, fields.zero) and p.field.__name__ == 'constant'
""",
    files={"fields.py": "def constant(x):\n    return 1\ndef zero(x):\n    return 0\n"},
)
idiom(
    "objects_called",
    """
#: course
import inspect
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
from functools import lru_cache, partial
from operator import itemgetter
#: answer
fig, ax = plt.subplots()
image = ax.imshow(np.eye(3), cmap='gray')
p = np.poly1d([1, 2, 3])
@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def line(a, b, x):
    return a * x + b
unit = partial(line, 1, 0)
second = itemgetter(1)
root = np.vectorize(lambda x: x ** 0.5)
class Adder:
    name = 'adder'
    def __init__(self, n):
        self.n = n
    def __call__(self, x):
        return x + self.n
def cheapest():
    return min([(2, 'b'), (1, 'a')], key=itemgetter(0))
#: wrong
fig, ax = plt.subplots()
image = ax.imshow(np.eye(3), cmap='viridis')
p = np.poly1d([1, 2])
def fib(n):
    return n
unit = abs
second = len
root = np.sqrt
class Adder:
    def __init__(self, n):
        pass
    def __call__(self, x):
        return x
def cheapest():
    return 1
#: test
assert image.get_cmap().name == 'gray' and image.get_array().shape == (3, 3)
#: test
assert p(2) == 11 and p.order == 2 and list(p.coeffs) == [1, 2, 3] and list(p.c) == [1, 2, 3]
#: test
assert np.allclose(p.deriv()(1), 4) and np.allclose(np.roots(p.coeffs), [-1 + 2 ** 0.5 * 1j, -1 - 2 ** 0.5 * 1j])
#: test
assert fib(30) == 832040 and fib.cache_info().hits > 10
#: test
assert unit(4) == 4 and unit.args == (1, 0) and unit.func == line
#: test
assert second('abc') == 'b'
#: test
assert np.allclose(root([4, 9]), [2, 3])
#: test
rectangles = [child for child in ax.get_children() if child.__class__ == matplotlib.patches.Rectangle]
assert len(rectangles) == 1 and image.__class__.__name__ == 'AxesImage'
assert plt.Figure in inspect.getmro(fig.__class__)
#: test
add = Adder(2)
assert add(3) == 5 and add.name == 'adder' and callable(add)
assert list(map(add, [1, 2])) == [3, 4]
""",
)
idiom(
    "indented",
    """
#: answer
def double(x):
    return 2 * x
#: test

  assert double(2) == 4
#: test
    # indented by four
    if True:
        assert double(3) == 6
""",
)
idiom(
    "facts_of_classes",
    """
#: course
import inspect
#: answer
from abc import ABC, abstractmethod
from enum import Enum
from dataclasses import dataclass, is_dataclass, fields, asdict
class Shape(ABC):
    kinds = 0
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Shape.kinds += 1
    @abstractmethod
    def area(self):
        pass
class Square(Shape):
    __slots__ = ('side',)
    def __init__(self, side):
        self.side = side
    def area(self):
        return self.side ** 2
    @staticmethod
    def unit():
        return Square(1)
    @classmethod
    def of_area(cls, area):
        return cls(area ** 0.5)
    @property
    def perimeter(self):
        return 4 * self.side
class Color(Enum):
    RED = 1
    BLUE = 2
@dataclass
class Point:
    x: int
    y: int = 0
#: wrong
class Shape:
    kinds = 1
class Square(Shape):
    def __init__(self, side):
        self.side = str(side)
    def area(self):
        return 0
class Color:
    RED = 1
class Point:
    pass
#: test
assert Shape.__abstractmethods__ == frozenset({'area'}) and inspect.isabstract(Shape)
#: test
try:
    Shape()
    assert False, 'abstract'
except TypeError:
    pass
#: test
assert Square.__slots__ == ('side',) and Shape.kinds == 1
#: test
assert Square.__base__ == Shape and Square.__bases__ == (Shape,) and Shape in Square.__mro__ and Square.mro()[1] == Shape
#: test
assert [k.__name__ for k in Shape.__subclasses__()] == ['Square']
#: test
assert Color.__members__.keys() == {'RED', 'BLUE'} and [c.name for c in Color] == ['RED', 'BLUE'] and Color(2) is Color.BLUE and Color['RED'].value == 1
#: test
import dataclasses
assert dataclasses.is_dataclass(Point) and [f.name for f in dataclasses.fields(Point)] == ['x', 'y']
#: test
assert '__dataclass_fields__' in dir(Point) and hasattr(Point, '__dataclass_fields__') and dataclasses.asdict(Point(1)) == {'x': 1, 'y': 0}
#: test
assert isinstance(Square.perimeter, property) and isinstance(vars(Square)['perimeter'], property) and Square(2).perimeter == 8
#: test
assert Square.of_area(9).side == 3 and Square.unit().area() == 1 and isinstance(Square.unit(), Shape)
#: test
try:
    Square(1).colour = 'red'
except AttributeError:
    pass
else:
    assert hasattr(Square(1), '__dict__')
#: test
sides = sorted([Square(3), Square(1)], key=lambda s: s.side)
assert [s.side for s in sides] == [1, 3] and max(sides, key=Square.area).side == 3
#: test
import copy
a = Square(2)
b = copy.deepcopy(a)
b.side = 5
assert a.side == 2 and a is not b and {a: 1}[a] == 1
""",
)
idiom(
    "answers_that_assert",
    """
#: answer
def is_leap(year):
    assert year > 1581, 'the year is before the calendar'
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
def mean(values):
    if not values:
        raise AssertionError
    return sum(values) / len(values)
#: wrong
def is_leap(year):
    return year % 4 == 0
def mean(values):
    raise ValueError('no values')
#: test
assert is_leap(2000) and not is_leap(2100)
for year in range(1582, 1570, -1):
    try:
        is_leap(1500)
    except AssertionError:
        pass
    else:
        assert False, f'{year} is no error'
#: test
try:
    mean([])
except AssertionError:
    print('OK.')
except:
    assert False, 'an empty list'
#: test
import unittest
with unittest.TestCase().assertRaises(AssertionError) as caught:
    is_leap(3)
assert 'calendar' in str(caught.exception)
#: test
assert mean([1, 3]) == 2
#: test
try:
    is_leap(3)
except Exception as error:
    assert type(error) is AssertionError and error.args == ('the year is before the calendar',)
else:
    assert False
""",
)
idiom(
    "tests_that_nbgrader_writes",
    """
#: course
import pandas as pd
#: answer
def squares(n):
    return [i * i for i in range(n)]
def mean(values):
    return sum(values) / len(values)
#: wrong
import numpy as np
def squares(n):
    return tuple(i * i for i in range(n))
def mean(values):
    return np.mean(values)
#: test
assert squares(1)[0] == 0
### HASHED AUTOTEST squares(5); len(squares(7))
#: test
### AUTOTEST mean([1, 2])
#: test
### BEGIN HIDDEN TESTS
values = [1, 2, 4]
### HASHED AUTOTEST mean(values)
### END HIDDEN TESTS
#: answer
names, pair = {'Ada', 'Bo'}, (1, 'x')
table = pd.DataFrame({'b': range(3), 'a': range(3)})
class Stack:
    def __init__(self):
        self.items = [1]
stack = Stack()
#: wrong
names, pair = ['Ada', 'Bo'], (1, 'y')
table = pd.DataFrame({'b': range(3), 'a': range(1, 4)})
class Stack:
    items = (1,)
stack = Stack()
#: test
### AUTOTEST pair; len(names)
#: test
### HASHED AUTOTEST names
#: test
### AUTOTEST table
#: test
### HASHED AUTOTEST stack.items; type(stack).__name__
""",
    files={
        "autotests.yml": """
python3:
  setup: from hashlib import md5
  hash: md5({{snippet}}.encode() + b'{{salt}}').hexdigest()
  dispatch: type({{snippet}})
  normalize: str({{snippet}})
  check: assert {{snippet}} == '''{{value}}''', '''{{message}}'''
  success: print('well done')
  templates:
    default:
    - {test: "type({{snippet}})", fail: "another type is expected of {{snippet}}"}
    - {test: "{{snippet}}", fail: "another value is expected of {{snippet}}"}
    float:
    - {test: "type({{snippet}})", fail: "{{snippet}} is not a float"}
    - {test: "round({{snippet}}, 2)", fail: "another value is expected of {{snippet}}"}
    set:
    - {test: "type({{snippet}})", fail: "{{snippet}} is not a set"}
    - {test: "sorted(map(str, {{snippet}}))", fail: "other items are expected in {{snippet}}"}
    pandas.core.frame.DataFrame:
    - {test: "{{snippet}}.reindex(sorted({{snippet}}.columns), axis=1)", fail: "{{snippet}} differs"}
"""
    },
)
