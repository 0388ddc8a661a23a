"""What cells of other courses ask of the kernel, of the machine and of the language, written anew; see `idioms`."""

from tests.courses.idioms import IDIOMS, idiom

__all__ = ["IDIOMS"]

idiom(
    "kernel_asked",
    """
#: answer
def f():
    return 2
#: test
kernel = get_ipython().kernel
assert kernel.shell is get_ipython() and kernel.shell.user_ns['f'] is f and f() == 2
#: test
from IPython import get_ipython as other
assert other() is get_ipython() and hasattr(other(), 'kernel') and other().kernel.implementation == 'ipython'
#: test
from ipykernel.kernelapp import IPKernelApp
assert IPKernelApp.initialized() and IPKernelApp.instance().kernel.shell is get_ipython()
#: test
assert get_ipython().kernel.do_execute is not None and get_ipython().kernel.language_info['name'] == 'python'
#: test
parent = get_ipython().parent_header
assert parent is not None and get_ipython().kernel.get_parent()['header']['msg_type'] == 'execute_request'
#: test
get_ipython().set_next_input('f()')
assert f() == 2
#: test
assert f.__code__.co_filename.startswith('/tmp/ipykernel_'), f.__code__.co_filename
#: test
import os
assert os.environ['JPY_PARENT_PID']
""",
    beside=(
        "cell1",
        "cell2",
        "cell3",
        "cell4",
        "cell5",
        "cell6",
        "cell7",
    ),
)
idiom(
    "tests_import",
    """
#: answer
def mean(values):
    import numpy as np
    return float(np.mean(values))
#: wrong
def mean(values):
    return float(np.mean(values))
#: test
import numpy as np
assert mean([1, 2, 3]) == 2
#: course
table = np.arange(6).reshape(2, 3)
#: answer
total = int(table.sum())
#: wrong
total = int(np.max(table))
#: test
assert total == 15
#: test
from math import floor as down
assert down(2.5) == 2
#: course
below = down(2.5)
#: answer
def lower(x):
    return below + x
#: test
assert lower(1) == 3
""",
)
idiom(
    "every_value_shown",
    """
#: course
from IPython.core.interactiveshell import InteractiveShell
InteractiveShell.ast_node_interactivity = "all"
#: answer
def f():
    return 2
#: test 3
f()
'some text'
#: test 3
0
f() == 2
3
#: test
_ = f()
#: test 2
assert f() == 2
f()
#: course
get_ipython().ast_node_interactivity = 'last_expr'
#: test 3
1
f()
""",
    beside=(
        "cell2",
        "cell3",
        "cell7",
    ),
)
idiom(
    "syntax_warned",
    """
#: answer
def f(x):
    assert (x, 'never fails')
    return x is 3 or "\\d"
#: wrong
def f(x):
    return x == 4
#: test
assert f(3)
#: test
assert f(3) is 1 or f(3)
#: test
assert (f(3), 'never fails')
#: test
assert f(3) == True
assert "\\w" == "\\\\w"
""",
    beside=(
        "cell3",
        "cell4",
    ),
)
idiom(
    "many_processes",
    """
#: course
import multiprocessing, os, subprocess, sys
from concurrent.futures import ProcessPoolExecutor
#: answer
def square(x):
    return x * x
def squares(values):
    with ProcessPoolExecutor(2) as pool:
        return list(pool.map(square, values))
def by_python(code):
    return subprocess.run([sys.executable, '-c', code], capture_output=True, text=True).stdout
#: wrong
def square(x):
    return x
def squares(values):
    return values
def by_python(code):
    return code
#: test
assert squares([1, 2, 3]) == [1, 4, 9]
#: test
with multiprocessing.Pool(2) as pool:
    assert pool.map(square, [1, 2]) == [1, 4]
#: test
assert by_python('print(6 * 7)') == '42\\n'
#: test
queue = multiprocessing.Queue()
child = multiprocessing.Process(target=lambda: queue.put(square(5)))
child.start()
assert queue.get(timeout=20) == 25
child.join()
assert child.exitcode == 0
#: test
os.system(f'echo {square(3)} > nine_of_course.txt')
assert open('nine_of_course.txt').read().strip() == '9'
""",
    beside=("cell4", "cell7"),
)
idiom(
    "deep_recursion",
    """
#: course
import sys
#: answer
def depth(n):
    ### BEGIN SOLUTION
    return 0 if n == 0 else 1 + depth(n - 1)
    ### END SOLUTION
#: test
assert depth(900) == 900
#: test
assert depth(2500) == 2500
#: test
try:
    depth(5000)
except RecursionError:
    pass
else:
    raise AssertionError('too deep')
#: test
sys.setrecursionlimit(20_000)
assert depth(9000) == 9000
#: test
assert sys.getrecursionlimit() == 20_000 and depth(9100) == 9100
""",
    beside=(
        "cell3",
        "cell5",
        "cell6",
    ),
)
idiom(
    "names_there_are",
    """
#: course
first = 1
#: answer
second = 2
#: test
names = sorted(n for n in dir() if not n.startswith('_'))
assert names == ['In', 'Out', 'exit', 'first', 'get_ipython', 'open', 'quit', 'second'], names
#: test
hidden = sorted(n for n in globals() if n.startswith('_') and not n.startswith('_i'))
assert hidden[:8] == ['_', '__', '___', '__builtin__', '__builtins__', '__doc__', '__loader__', '__name__'], hidden
assert {'_dh', '_oh', '_ih', '_i', '_ii'} <= globals().keys()
#: test
assert open.__module__ == 'IPython.core.interactiveshell', open.__module__
#: test
found = %who_ls int
assert {'first', 'second'} <= set(found), found
#: test
assert '__file__' not in globals() and '__session__' in globals()
#: test
assert type(exit).__name__ == 'ZMQExitAutocall' and callable(quit), type(exit)
#: test
import __main__
assert __main__.second == second == vars(__main__)['second']
#: test
assert _i1 == 'first = 1' and _i3.startswith('names') and len(In) > 3
""",
    beside=(
        "cell2",  # in the judge there is an `isinstance` of its own
        "cell4",
        "cell5",
        "cell6",
        "cell9",
    ),
)
idiom(
    "magics_of_all_kinds",
    """
#: course
%load_ext autoreload
%autoreload 2
%config InlineBackend.figure_format = 'retina'
%precision 3
%env COLOUR_OF_COURSE=red
#: answer
%%writefile helper_of_answer.py
def f():
    return 2
#: wrong
%%writefile helper_of_answer.py
def f():
    return 3
#: course
import helper_of_answer, os
#: test
assert helper_of_answer.f() == 2
#: test
assert os.environ['COLOUR_OF_COURSE'] == 'red'
#: test
found = !echo one; echo two
assert found == ['one', 'two'] and found.n == 'one\\ntwo'
#: test
%%bash
test "$(cat helper_of_answer.py | wc -l)" = 2
#: test
%%bash
echo oops >&2
#: test
%%sh
exit 3
#: test
%%python
print(6)
#: test
%run -i helper_of_answer.py
assert f() == 2
#: test
import pathlib, importlib, time
pathlib.Path('helper_of_answer.py').write_text('def f():\\n    return 77777\\n')
importlib.reload(helper_of_answer)
assert helper_of_answer.f() == 77777
#: test
%macro -q again 3
%alias_magic -q tt time
%tt assert helper_of_answer.f() == 77777
#: test
get_ipython().run_cell('other = 5')
get_ipython().run_line_magic('pwd', '')
get_ipython().ex('third = other + 1')
assert third == 6 and get_ipython().ev('third') == 6 and get_ipython().user_ns['third'] == 6
#: test
%%html
<b>bold</b>
#: test
%%latex
$x$
#: test
helper_of_answer.f?
#: test
%pinfo2 helper_of_answer
%history -n 1
#: test
%debug
#: test
%unknown_magic_of_course
#: test
!exit 4
#: test
%autosave 60
%matplotlib inline
%pdb off
%xmode Plain
#: test
%load helper_of_answer.py
#: test
%%javascript
1
#: test
%reset -f
assert 'helper_of_answer' not in globals()
""",
    beside=(
        "cell4",
        "cell5",
        "cell6",
        "cell7",
        "cell8",
        "cell9",
        "cell10",
        "cell11",
        "cell12",
        "cell13",
        "cell14",
        "cell15",
        "cell16",
        "cell17",
        "cell18",
        "cell19",
        "cell20",
        "cell21",
        "cell22",
        "cell23",
        "cell24",
        "cell25",
    ),
)
idiom(
    "own_magics",
    """
#: course
from IPython.core.magic import register_line_magic, register_cell_magic, register_line_cell_magic
from IPython import get_ipython
shown = []
@register_line_magic
def shout(line):
    return line.upper()
@register_cell_magic
def skipped(line, cell):
    return None
def after(result):
    shown.append(result.success)
get_ipython().events.register('post_run_cell', after)
#: answer
@register_line_cell_magic
def twice(line, cell=None):
    return int(cell or line) * 2
#: wrong
def twice(line):
    return 2
#: test
assert get_ipython().run_line_magic('twice', '4') == 8
#: test 8
%twice 4
#: test
%%skipped
raise ValueError
#: test
loud = %shout hello
assert loud == 'HELLO'
#: test
assert shown and shown[0] is True
#: test 2
%%twice
1
""",
    beside=(
        "cell3",
        "cell4",
        "cell5",
        "cell6",
        "cell8",
    ),
)
idiom(
    "future_annotations",
    """
#: course
from __future__ import annotations
import typing
#: answer
def f(x: int, y: list[Undefined] = ()) -> float:
    return x / 2
#: wrong
def f(x):
    return x
#: test
assert f.__annotations__['x'] == 'int' and f(3) == 1.5
#: test
def g(x: Nothing): ...
assert g.__annotations__ == {'x': 'Nothing'}
#: test
assert typing.get_type_hints(lambda: 0) == {}
#: test
import inspect
assert inspect.signature(f).return_annotation == 'float'
""",
    beside=("cell4",),
)
idiom(
    "streams_looked_at",
    """
#: course
import io, sys
#: answer
def say(x):
    sys.stdout.write(str(x) + '\\n')
    sys.stdout.flush()
    return None
#: wrong
def say(x):
    return x
#: test
kept, sys.stdout = sys.stdout, io.StringIO()
say(3)
text, sys.stdout = sys.stdout.getvalue(), kept
assert text == '3\\n'
#: test
assert type(sys.stdout).__name__ == 'OutStream' and sys.stdout.encoding == 'UTF-8' and sys.stdout.name == 'stdout'
#: test
assert not hasattr(sys.stdout, 'buffer'), sys.stdout.buffer
#: test
assert sys.stdout.write('abc') == 3 and sys.stdout.closed is False
#: test
print('to stdout below', file=sys.__stdout__)
say(1)
#: test
print('to stderr below', file=sys.__stderr__)
say(1)
#: test
sys.stdout.isatty(); sys.stdout.fileno(); sys.stderr.isatty()
assert sys.stdin.read() == ''
#: test
print('loud', file=sys.stderr, flush=True)
#: test
sys.stderr.write('')
#: test
import traceback
try:
    1 / 0
except ZeroDivisionError:
    traceback.print_exc(file=sys.stdout)
#: test
import traceback
try:
    1 / 0
except ZeroDivisionError:
    traceback.print_exc()
#: test
try:
    sys.stdout.reconfigure(encoding='utf-8')
except AttributeError:
    assert True
else:
    raise AssertionError('it can be')
#: test
import os
os.write(1, b'below'); os.write(2, b'')
#: test
import contextlib
with open(os.devnull, 'w') as null, contextlib.redirect_stderr(null):
    print('quiet', file=sys.stderr)
assert sys.stdin is not None and sys.stdout is not sys.__stdout__
#: test
import threading
thread = threading.Thread(target=say, args=(3,))
thread.start()
thread.join()
#: test
import threading
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
#: test 5
sys.displayhook(2)
""",
    beside=(
        "cell8",
        "cell10",
        "cell11",
        "cell13",
        "cell15",
        "cell18",
        "cell19",
    ),
)
idiom(
    "exits",
    """
#: answer
import sys
def leave(n):
    sys.exit(n)
#: wrong
def leave(n):
    return n
#: test
try:
    leave(3)
except SystemExit as error:
    assert error.code == 3
#: test
leave(0)
#: test
raise SystemExit
#: test
raise KeyboardInterrupt
#: test
assert 1
#: test
class Stop(BaseException): pass
raise Stop('here')
#: test
raise StopIteration(4)
#: test
raise ExceptionGroup('several', [ValueError(1), TypeError(2)])
""",
    beside=(
        "cell2",
        "cell3",
        "cell4",
        "cell5",
        "cell7",
        "cell8",
        "cell9",
    ),
)
idiom(
    "machine_asked",
    """
#: course
import getpass, locale, os, pathlib, platform, shutil, sys, tempfile, time
#: answer
def where():
    return os.getcwd()
#: test
assert where() == str(pathlib.Path('.').resolve())
#: test
assert os.environ.get('HOME') and pathlib.Path.home().is_dir() and os.path.expanduser('~') != '~'
#: test
with tempfile.TemporaryDirectory() as folder:
    pathlib.Path(folder, 'x').write_text('é')
    assert pathlib.Path(folder, 'x').read_text() == 'é'
#: test
assert locale.getpreferredencoding() == 'UTF-8' and sys.getdefaultencoding() == 'utf-8' and sys.getfilesystemencoding() == 'utf-8'
#: test
assert os.environ.get('PATH') and shutil.which('ls') and shutil.which('python')
#: test
assert platform.system() == 'Linux' and platform.python_version_tuple()[0] == '3' and os.cpu_count() >= 1
#: test
print(os.environ.get('USER'), time.tzname)
assert time.localtime(0).tm_year in (1969, 1970)
#: test
path = pathlib.Path.home() / 'of_course.txt'
path.write_text('here')
assert path.exists()
path.unlink()
#: test
assert sys.flags.optimize == 0 and sys.version_info >= (3, 8) and 'python' in sys.executable
#: test
assert os.listdir('.') and all(not name.startswith('tmp') for name in os.listdir('.'))
""",
    beside=("cell11",),
)
idiom(
    "notebooks_beside",
    """
#: course
%run helper_of_course.ipynb
#: course
import json
#: answer
def f():
    return from_helper(1)
#: test
assert f() == 11
#: test
assert from_helper(2) == 12
#: test
cells = json.load(open('notebooks_beside.ipynb'))['cells']
assert any('from_helper(1)' in ''.join(cell['source']) for cell in cells)
#: test
import nbformat
assert len(nbformat.read('helper_of_course.ipynb', 4).cells) == 1
#: test
exec(open('test_of_course.py').read())
#: test
%run -i test_of_course.py
#: test
import glob
assert 'notebooks_beside.ipynb' in glob.glob('*.ipynb')
""",
    files={
        "helper_of_course.ipynb": '{"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [],'
        ' "source": ["def from_helper(x):\\n", "    return x + 10\\n"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}',
        "test_of_course.py": "assert f() == 11, 'wrong'\n",
    },
    beside=(
        "cell4",
        "cell5",
        "cell6",
        "cell7",
        "cell8",
        "cell9",
    ),
)
idiom(
    "builtins_shadowed",
    """
#: course
values = [3, 1, 2]
#: answer
list = [1, 2]
sum = 0
for max in values:
    sum += max
str = 'text'
def total():
    return sum
#: wrong
def total():
    return 6
sum = 1
#: test
assert total() == 6
#: test
assert sum([1, 2]) == 3
#: test
assert len(list) == 2 and max == 2 and str == 'text'
#: test
del sum, list, max, str
assert sum(values) == 6 and max(values) == 3
#: answer
def f(x):
    return len(x)
len_before = len
len = 5
#: wrong
def f(x):
    return 0
#: test
assert len == 5
#: test
len = len_before
assert f('abc') == 3
#: test
print = lambda *a, **k: None
print(f('ab'))
assert f('ab') == 2
""",
    beside=("cell4",),
)
idiom(
    "objects_of_libraries",
    """
#: course
import numpy as np, pandas as pd, re, datetime, decimal, fractions, collections, types, functools, array, uuid, ipaddress
#: answer
def things():
    return {
        'poly': np.poly1d([1, 2]), 'match': re.match('a(b)', 'ab'), 'delta': datetime.timedelta(1), 'space': types.SimpleNamespace(a=1),
        'partial': functools.partial(pow, 2), 'array': array.array('i', [1, 2]), 'groups': pd.DataFrame({'k': [1, 1], 'v': [2, 3]}).groupby('k'),
        'record': np.array([(1, 2.0)], dtype=[('a', int), ('b', float)]), 'map': map(str, [1]), 'zip': zip([1], [2]), 'range': range(3),
        'slice': slice(1, 2), 'view': memoryview(b'ab'), 'default': collections.defaultdict(list, a=[1]), 'chain': collections.ChainMap({'a': 1}),
        'pattern': re.compile('x'), 'uuid': uuid.UUID(int=5), 'ip': ipaddress.ip_address('10.0.0.1'), 'ellipsis': ..., 'module': re, 'type': int,
        'vector': np.vectorize(lambda x: x + 1), 'cut': pd.cut([1, 2], 2), 'sparse': pd.Series([0, 1], dtype='Sparse[int]'),
        'error': ValueError('x'), 'iterator': iter([1, 2]), 'reversed': reversed([1, 2]), 'enumerate': enumerate('a'), 'random': np.random.default_rng(3),
    }
#: test
assert things()['poly'](3) == 5 and things()['match'].group(1) == 'b' and things()['delta'].days == 1
#: test
assert things()['space'].a == 1 and things()['partial'](3) == 8 and list(things()['array']) == [1, 2]
#: test
assert things()['groups'].sum().loc[1, 'v'] == 5 and things()['record']['b'][0] == 2.0 and things()['record'].dtype.names == ('a', 'b')
#: test
assert list(things()['map']) == ['1'] and list(things()['zip']) == [(1, 2)] and things()['range'] == range(3) and things()['slice'] == slice(1, 2)
#: test
assert bytes(things()['view']) == b'ab' and things()['default']['b'] == [] and things()['chain']['a'] == 1 and things()['pattern'].match('xy')
#: test
assert things()['uuid'].int == 5 and str(things()['ip']) == '10.0.0.1' and things()['ellipsis'] is ... and things()['module'] is re and things()['type'] is int
#: test
assert things()['vector']([1, 2]).tolist() == [2, 3] and len(things()['cut']) == 2 and things()['sparse'].sum() == 1
#: test
assert str(things()['error']) == 'x' and isinstance(things()['error'], ValueError) and next(things()['iterator']) == 1
#: test
assert list(things()['reversed']) == [2, 1] and list(things()['enumerate']) == [(0, 'a')] and things()['random'].integers(9) == np.random.default_rng(3).integers(9)
#: answer
table = pd.DataFrame({'a': [1, None], 'b': ['x', 'y'], 'c': pd.Categorical(['u', 'v'])})
series = pd.Series([1, 2], index=['p', 'q'], name='s')
matrix = np.arange(6.).reshape(2, 3)
scalar = np.float64(0.5)
big = np.arange(100000)
#: wrong
table = pd.DataFrame({'a': [1, None]})
series = [1, 2]
matrix = [[0., 1, 2], [3, 4, 5]]
scalar = 0.5
big = range(100000)
#: test
assert table.shape == (2, 3) and table['a'].isna().sum() == 1 and table['c'].dtype == 'category' and table.c.cat.categories.tolist() == ['u', 'v']
#: test
assert isinstance(series, pd.Series) and series['q'] == 2 and series.name == 's' and list(series.index) == ['p', 'q']
#: test
assert type(matrix) is np.ndarray and matrix.T.shape == (3, 2) and np.allclose(matrix @ matrix.T, [[5, 14], [14, 50]]) and matrix.flags['C_CONTIGUOUS']
#: test
assert type(scalar) is np.float64 and isinstance(scalar, float) and scalar.dtype == np.float64
#: test
assert big.sum() == 4999950000 and big.dtype.kind == 'i' and big.base is None
#: test
assert table.equals(table.copy()) and table.memory_usage().sum() > 0 and id(table) == id(table)
#: test
table['d'] = 1
assert 'd' in table
#: test
assert 'd' in table.columns
""",
    beside=(
        "cell2",
        "cell3",
        "cell4",
        "cell5",
        "cell6",
        "cell7",
        "cell8",
        "cell9",
        "cell10",
    ),
)
idiom(
    "state_between_cells",
    """
#: course
import random
import numpy as np
random.seed(7)
np.random.seed(7)
rng = np.random.default_rng(7)
log = []
stock = {'pen': 3}
#: answer
def draw():
    log.append('draw')
    return random.random(), np.random.rand(), rng.random()
def sell(name):
    global sold
    sold = name
    stock[name] -= 1
    return stock[name]
first = draw()
def remember(x, seen=[]):
    seen.append(x)
    return seen
#: wrong
def draw():
    return random.random(), rng.random(), 0
def sell(name):
    return 2
first = draw()
def remember(x):
    return [x]
#: test
assert [round(x, 6) for x in first] == [0.323833, 0.076308, 0.625095]
#: test
assert [round(x, 6) for x in draw()] == [0.150845, 0.779919, 0.897214]
#: test
assert sell('pen') == 2
#: test
assert stock == {'pen': 2} and sold == 'pen'
#: test
assert log == ['draw', 'draw']
#: test
assert remember(1) == [1]
#: test
assert remember(2) == [1, 2] and remember.__defaults__ == ([1, 2],)
#: course
stock['ink'] = 5
log.clear()
#: test
assert sell('ink') == 4 and sell('pen') == 1 and log == []
#: test
np.random.seed(1); a = np.random.rand()
np.random.seed(1)
assert a == np.random.rand() and first == first
#: test
state = random.getstate()
x = draw()
random.setstate(state)
assert draw()[0] == x[0]
""",
    beside=("cell4", "cell7", "cell13"),
)
idiom(
    "course_changed_by_answers",
    """
#: course
LIMIT = 10
def helper(x):
    return x + 1
class Base:
    name = 'base'
    def greet(self):
        return 'hello ' + self.name
#: answer
def f(x):
    return helper(x) if x < LIMIT else 0
class Child(Base):
    name = 'child'
#: wrong
LIMIT = 1
def helper(x):
    return x
def f(x):
    return helper(x)
class Child(Base):
    pass
#: test
assert f(1) == 2 and f(20) == 0
#: test
assert LIMIT == 10 and helper(1) == 2
#: test
assert Child().greet() == 'hello child' and Base().greet() == 'hello base'
#: answer
def helper(x):
    return x + 2
Base.name = 'other'
LIMIT = 100
#: wrong
Base.greet = lambda self: 'hello child'
#: test
assert helper(1) == 3 and f(1) == 3 and f(50) == 52
#: test
assert Base().greet() == 'hello other' and Child.__mro__[1] is Base
#: test
class Child(Base):
    pass
assert Child().greet() == 'hello other'
#: test
def f(x):
    return -1
assert f(0) == -1
#: test
assert f(1) == -1
""",
    beside=("cell9", "cell10"),
)
idiom(
    "printed_and_shown",
    """
#: course
from IPython.display import display, HTML, Markdown, Math, clear_output, Image, Audio, Latex, JSON, SVG, Pretty, update_display
from IPython.utils.capture import capture_output
from IPython.utils import io
#: answer
def show(x):
    print('value', x)
    display(HTML(f'<b>{x}</b>'))
    return x
#: test
with capture_output() as said:
    show(3)
assert said.stdout == 'value 3\\n' and len(said.outputs) == 1 and '<b>3</b>' in said.outputs[0].data['text/html']
#: test
clear_output(); show(1); clear_output(wait=True)
#: test
import sys
print('one', file=sys.stderr); clear_output()
#: test
print('one', file=sys.stderr); clear_output(wait=True)
#: test
print('one', file=sys.stderr); clear_output(wait=True); print('two')
#: test
handle = display(Pretty('x'), display_id='one')
update_display(Pretty('y'), display_id='one')
handle.update(Pretty('z'))
assert show(2) == 2
#: test 2
show(2)
#: test 2
show(2);
#: test 2
display(show(1))
#: test
Markdown('*x*')
#: test 2
class Two:
    def __repr__(self): return '2'
    def _repr_html_(self): return '9'
Two()
#: test 2
class Two:
    def _repr_mimebundle_(self, include=None, exclude=None): return {'text/html': '2'}
Two()
#: test 2
class Two:
    def __repr__(self): raise ValueError('no')
Two()
#: test 3
import numpy as np
np.float64(2)
#: test 3
np.array(2)
#: test 3
True
#: test 3
2 if show(2) == 2 else 0
#: test 3
'2'
#: test 3
2.5
print('after')
#: test 3
print('before')
1.5
#: test
%%capture
show(1)
raise ValueError('here')
#: test 3
2 + 0j
#: test 3
-1
#: test 3
float('nan')
#: test 3
1e0
#: test 3
1_0 - 8
""",
    beside=(
        "cell2",
        "cell5",
        "cell14",
        "cell18",
        "cell21",
        "cell22",
        "cell24",
        "cell25",
        "cell26",
        "cell27",
    ),
)
idiom(
    "warned_by_libraries",
    """
#: course
import warnings
import numpy as np
import pandas as pd
#: answer
def mean(values):
    return np.mean(values)
def parse(texts):
    return pd.to_datetime(texts)
def old():
    warnings.warn('old', FutureWarning)
    return 1
#: test
assert np.isnan(mean([]))
#: test
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    assert np.isnan(mean([])) and old() == 1
#: test
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter('always')
    old()
assert [w.category for w in found] == [FutureWarning]
#: test
assert old() == 1
#: test
assert old() == 1
#: test
warnings.filterwarnings('ignore')
assert old() == 1 and np.isnan(mean([]))
#: test
assert old() == 1
#: test
warnings.resetwarnings()
warnings.simplefilter('error')
try:
    old()
except FutureWarning:
    pass
else:
    raise AssertionError('no error')
#: test
warnings.simplefilter('default')
import imp
#: test
np.log(0)
#: test
with np.errstate(all='ignore'):
    assert np.log(0) == -np.inf
#: test
np.seterr(all='raise')
try:
    np.log(0)
except FloatingPointError:
    pass
else:
    raise AssertionError('no error')
""",
    beside=(
        "cell2",
        "cell5",
        "cell6",
        "cell10",
        "cell11",
    ),
)
idiom(
    "logged",
    """
#: course
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format='%(levelname)s %(message)s')
log = logging.getLogger('of_course')
#: answer
def f(x):
    log.info('got %s', x)
    return x + 1
#: wrong
def f(x):
    return x
#: test
assert f(1) == 2
#: test
import io
stream = io.StringIO()
handler = logging.StreamHandler(stream)
log.addHandler(handler)
f(5)
log.removeHandler(handler)
assert stream.getvalue() == 'got 5\\n', stream.getvalue()
#: test
import unittest
class Case(unittest.TestCase):
    def runTest(self):
        with self.assertLogs('of_course', 'INFO') as logs:
            f(2)
        self.assertEqual(logs.output, ['INFO:of_course:got 2'])
assert unittest.TextTestRunner(stream=io.StringIO()).run(Case()).wasSuccessful()
#: test
logging.basicConfig(level=logging.DEBUG, force=True)
assert f(1) == 2
#: test
logging.disable(logging.CRITICAL)
assert f(1) == 2
#: test
logging.disable(logging.NOTSET)
logging.getLogger().setLevel(logging.ERROR)
assert f(1) == 2
""",
    beside=(
        "cell4",
        "cell5",
        "cell6",
    ),
)
idiom(
    "pickled_and_copied",
    """
#: course
import copy, json, pickle, shelve
#: answer
class Box:
    def __init__(self, items):
        self.items = items
    def __len__(self):
        return len(self.items)
def save(box, path):
    with open(path, 'wb') as out:
        pickle.dump(box, out)
def to_json(box):
    return json.dumps(vars(box), sort_keys=True)
#: wrong
class Box:
    def __init__(self, items):
        self.items = list(items)
def save(box, path):
    open(path, 'wb').close()
def to_json(box):
    return str(vars(box))
#: test
box = pickle.loads(pickle.dumps(Box([1, 2])))
assert box.items == [1, 2] and type(box) is Box
#: test
items = [[1], 2]
box = copy.deepcopy(Box(items))
items[0].append(5)
assert box.items == [[1], 2] and copy.copy(Box(items)).items is items
#: test
save(Box([3]), 'box_of_answer.pkl')
assert pickle.load(open('box_of_answer.pkl', 'rb')).items == [3]
#: test
assert json.loads(to_json(Box([1]))) == {'items': [1]}
#: test
with shelve.open('shelf_of_answer') as shelf:
    shelf['box'] = Box([4])
with shelve.open('shelf_of_answer') as shelf:
    assert shelf['box'].items == [4] and len(shelf['box']) == 1
#: test
assert Box.__module__ == '__main__' and Box.__qualname__ == 'Box' and repr(Box([1])).startswith('<__main__.Box object at 0x')
""",
    beside=(
        "cell3",
        "cell4",
        "cell5",
        "cell7",
        "cell8",
    ),
)
idiom(
    "odd_cells",
    """
#: course
# only a comment
#: course
1 / 0
#: course
this is no Python
#: course
%%of_nothing
cell
#: answer
# a comment
def f():
\treturn 2

#: wrong
def f(): return (
#: test

#: test
# only a comment
#: test
...
#: test
pass;
#: test
assert f() == 2 ; assert f() != 3
#: test
    assert f() == 2
#: test
assert f() == 2, "é ü 漢字 🎉"
#: test
ñ = π = f()
assert ñ == 2
#: test
assert f() == \\
    2
#: test
'''a docstring'''
#: test
'''a docstring'''
assert f() == 3
#: test
def g(:
#: test
return f()
#: test
assert f() == 2
await_ = 3
#: test
x: int = f()
assert __annotations__ == {'x': int}
#: test 0
assert f() == 2
#: test 0.5
assert f() == 2
#: test 3
if f() == 2:
    2
#: test 3
for i in range(2):
    i
#: test
lambda: f()
#: test 3
(y := f())
#: test
print(*range(3), sep='\\n', end='')
#: test 2
None
""",
    beside=(
        "cell16",
        "cell17",
        "cell18",
        "cell26",
    ),
)
idiom(
    "tables_and_queries",
    """
#: course
import sqlite3
import pandas as pd
from sqlalchemy import create_engine, text, Column, Integer, String
from sqlalchemy.orm import declarative_base, Session
engine = create_engine('sqlite://')
pd.DataFrame({'n': [1, 2, 3], 'k': ['a', 'b', 'a']}).to_sql('t', engine, index=False)
Base = declarative_base()
#: answer
class Row(Base):
    __tablename__ = 'row'
    id = Column(Integer, primary_key=True)
    name = Column(String)
query = '''
select k, sum(n) as total
from t group by k order by k
'''
def ask(q):
    with engine.connect() as con:
        return [tuple(row) for row in con.execute(text(q))]
Base.metadata.create_all(engine)
#: wrong
class Row: pass
query = 'select k from t'
def ask(q):
    return []
#: test
assert ask(query) == [('a', 4), ('b', 2)]
#: test
assert pd.read_sql(query, engine).to_dict('list') == {'k': ['a', 'b'], 'total': [4, 2]}
#: test
with Session(engine) as session:
    session.add(Row(name='x'))
    session.commit()
    assert session.query(Row).count() == 1
#: test
assert ask('select name from row') == [('x',)]
""",
    beside=(
        "cell5",
        "cell6",
    ),
)
idiom(
    "context_variables",
    """
#: course
import contextvars
import numpy as np
told = contextvars.ContextVar('told', default=0)
told.set(3)
np.set_printoptions(precision=2)
#: answer
def f():
    return np.array([1 / 3])
#: test
assert told.get() == 3
#: test
assert str(f()) == '[0.33]'
""",
)
