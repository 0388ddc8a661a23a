"""What a hostile answer gains: nothing. Each gets the verdict that its value deserves, and stops nobody else."""

import pytest

from tests.judge.conftest import notebook

RIGHT = "\ndef f(x): return x + 1"
WRONG = "\ndef f(x): return x"
CHECK = "assert f(1) == 2, 'two'"

GAINS_NOTHING = {
    "always equal": "class E:\n    def __eq__(self, other): return True\ndef f(x): return E()",
    "an equal number": "class E(int):\n    def __eq__(self, other): return True\n    __hash__ = None\ndef f(x): return E(5)",
    "an equal text": "class E(str):\n    def __eq__(self, other): return True\ndef f(x): return E('no')",
    "a false class": "class E:\n    __class__ = int\n    def __eq__(self, other): return True\ndef f(x): return E()",
    "a patched dask": "dask.compute = lambda *a, **k: (2,) * 99\nimport tasklens\ntasklens.evaluate = lambda *a: 2"
    + WRONG,
    "patched builtins": "import builtins\nbuiltins.AssertionError = SystemExit\nbuiltins.abs = print" + WRONG,
    "a patched shell": (
        "ip = get_ipython()\nip.run_cell = lambda *a, **k: None\nip.showtraceback = lambda *a, **k: None"
        + WRONG
    ),
    "an AST transformer": (
        "import ast\nclass T(ast.NodeTransformer):\n    def visit_Assert(self, node): return ast.Pass()\n"
        "get_ipython().ast_transformers.append(T())" + WRONG
    ),
    "an input transformer": (
        "get_ipython().input_transformers_cleanup.append(lambda lines: ['pass\\n'])" + WRONG
    ),
    "a patched grader": (
        "import sys\nfor name, module in list(sys.modules.items()):\n"
        "    if name.startswith('grading.judge'):\n"
        "        for key in ('pack', 'encode', 'to_plain'):\n"
        "            if hasattr(module, key): setattr(module, key, lambda *a, **k: {'value': 2})" + WRONG
    ),
    "forged answers": (
        "import os, json, struct\ndef f(x):\n"
        "    for number in range(1, 40):\n"
        "        parcel = {'value': 99, 'graph': None, 'functions': []}\n"
        "        text = json.dumps({'answers': number, 'answer': {'value': parcel, 'points': 1}}).encode()\n"
        "        for fd in range(3, 30):\n"
        "            try: os.write(fd, struct.pack('>Q', len(text)) + text)\n"
        "            except OSError: pass\n"
        "    return x"
    ),
    "a forged answer of its own kind": (
        "import os, json, struct\ndef f(x):\n    for fd in range(3, 30):\n"
        "        try: os.write(fd, struct.pack('>Q', 2**40) + b'x' * 100)\n"
        "        except OSError: pass\n    return x"
    ),
    "no end": "def f(x):\n    while True: pass",
    "no end, deaf to signals": (
        "import signal\nfor s in range(1, 32):\n    try: signal.signal(s, signal.SIG_IGN)\n    except (OSError, ValueError): pass\n"
        "def f(x):\n    while True: pass"
    ),
    "a cell without end": "def f(x): return x\nwhile True: pass",
    "_exit": "import os\ndef f(x): os._exit(0)",
    "_exit in a cell": "import os\nos._exit(0)",
    "exit in a cell": "exit()",
    "a signal to itself": "import os\ndef f(x): os.kill(os.getpid(), 9)",
    "a signal to its parent": "import os\ndef f(x): os.kill(os.getppid(), 9)",
    "a signal to all": "import os\ndef f(x): os.killpg(os.getpgrp(), 9)",
    "a crash": "import ctypes\ndef f(x): ctypes.string_at(0)",
    "deep recursion": "def f(x): return f(x + 1)",
    "recursion without a limit": "import sys\nsys.setrecursionlimit(10**9)\ndef f(x): return f(x + 1)",
    "closed files": "import os\ndef f(x):\n    os.closerange(0, 100)\n    return x",
    "a flood of text": "def f(x):\n    for i in range(100):\n        print('x' * 10**6)\n    return x",
    "a flood of bytes": "import os\ndef f(x):\n    for i in range(100):\n        os.write(1, b'x' * 10**6)\n    return x",
    "a huge text": "def f(x): return 'x' * 10**8",
    "a huge list": "def f(x): return [0] * 10**7",
    "a deep list": "def f(x):\n    for i in range(10**5): x = [x]\n    return x",
    "all memory": "def f(x):\n    x = []\n    while True: x.append(bytearray(10**8))",
    "an error that lies": ("class E(Exception):\n    def __str__(self): raise SystemExit\ndef f(x): raise E"),
    "a fork": "import os\ndef f(x):\n    if os.fork() == 0: return 2\n    return x",
}


@pytest.mark.parametrize("attack", GAINS_NOTHING)
def test_a_wrong_answer_fails(judge, attack):
    assert judge(GAINS_NOTHING[attack], CHECK, seconds=1) != [None]
    assert judge(RIGHT, CHECK, seconds=2) == [None], "it has not hurt the next"


STOPPED = ["no end", "_exit", "a crash", "closed files", "all memory", "a signal to itself", "deep recursion"]


@pytest.mark.parametrize("attack", STOPPED)
def test_only_the_call_fails_that_stopped_the_process(judge, attack):
    answer = GAINS_NOTHING[attack] + "\ndef good(): return 3"
    tests = ["assert good() == 3", CHECK, "assert good() == 3"]
    first, hit, last = judge(answer, *tests, names="def f(): ...\ndef good(): ...", seconds=2)
    assert (first, last) == (None, None)
    assert hit is not None


GRAPHS = {
    "a huge power": "delayed(pow)(10, 10**9)",
    "a huge range": "delayed(list)(range(10**12))",
    "a long sleep": "delayed(__import__('time').sleep)(1000)",
    "a huge text": "delayed(str.ljust)('x', 10**11)",
    "doublings": "double()",
    "an exit": "delayed(__import__('os')._exit)(0)",
}


@pytest.mark.parametrize("kind", GRAPHS)
def test_a_graph_is_not_run_in_the_judge(judge, kind):
    answer = (
        "def double():\n    z = delayed([0])\n    for i in range(60): z = z + z\n    return z\n"
        f"def f(): return {GRAPHS[kind]}\ndef good(): return delayed(slowinc)(1)"
    )
    tests = ["assert f().compute() == 3", "assert good().compute() == 2"]
    hit, last = judge(answer, *tests, names="def f(): ...\ndef good(): ...", seconds=2)
    assert hit is not None
    assert last is None


SEARCH = """
import gc, sys
def f(word, where):
    pieces = word[0], word[1]
    def found(text): return pieces[0] + pieces[1] in text
    if where == 'objects':
        seen = 0
        for thing in gc.get_objects():
            for part in [thing, *gc.get_referents(thing)]:
                if isinstance(part, str) and found(part): seen += 1
        for frame in sys._current_frames().values():
            while frame:
                seen += found(repr(list(frame.f_locals))) + found(repr(frame.f_code.co_consts))
                frame = frame.f_back
        return seen
    seen = 0
    whole = (pieces[0] + pieces[1]).encode()
    with open('/proc/self/maps') as maps, open('/proc/self/mem', 'rb', 0) as memory:
        for line in maps:
            area, rights = line.split()[:2]
            start, end = (int(x, 16) for x in area.split('-'))
            if 'rw' not in rights or end - start > 2**28: continue
            try:
                memory.seek(start)
                seen += memory.read(end - start).count(whole)
            except (OSError, ValueError, OverflowError):
                pass
    return seen - baseline()
def baseline(): return {baseline}
"""


def test_the_students_process_holds_no_test(judge):
    """The search looks for a word of which the test shows it two halves; it does find the word if it is passed in."""
    search = SEARCH.replace("{baseline}", "0")
    word = "'plugh_' 'quux_secret'"
    objects = f"hidden = {word}\nassert f(['plugh_', 'quux_secret'], 'objects') == 0"
    memory = f"hidden = {word}\nseen = f(['plugh_', 'quux_secret'], 'memory')\nassert seen <= 2, seen"
    known = f"hidden = {word}\nseen = f([hidden, ''], 'memory')\nassert seen > 2, seen"
    assert judge(search, objects, memory, known, seconds=20) == [None, None, None]


def test_a_thread_that_acts_later_reaches_nothing(judge):
    answer = (
        "import threading, time\ndef f(g):\n    def later():\n        time.sleep(0.2)\n        g(1)\n"
        "    threading.Thread(target=later).start()\n    return 0\n"
        "def good():\n    time.sleep(0.5)\n    return 3"
    )
    first = "seen = []\nassert f(seen.append) == 0 and seen == []"
    second = "assert good() == 3 and seen == [], seen"
    assert judge(answer, first, second, names="def f(): ...\ndef good(): ...") == [None, None]


def test_what_a_cell_prints_is_cut(court):
    judged = court.judge(*notebook("for i in range(100):\n    print('x' * 10**6)\ndef f(): ...", []))
    text = str(judged.notebook.cells[1].outputs)
    assert len(text) < 3_000_000
    assert "left out" in text


def test_a_course_function_of_a_graph_is_the_courses_own(judge):
    """Whatever the student's process did to it: the evaluator has another."""
    answer = "slowinc.__code__ = (lambda x: 99).__code__\ndef f(x): return delayed(slowinc)(x)"
    assert judge(answer, "assert f(1).compute() == 2", "assert evaluate(f(1), {slowinc: abs}) == 1") == [
        None,
        None,
    ]
