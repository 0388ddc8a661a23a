"""What a hostile answer reaches inside the judge; the collection of whole submissions is in tests/attacks."""

import pytest
from nbformat.v4 import new_code_cell

from grading.judge.processes.notebook_process import LIVES
from tests.judge.conftest import notebook

CHECK = "assert f(1) == 2, 'two'"

STOPPED = {
    "no end": "def f(x):\n    while True: pass",
    "_exit": "import os\ndef f(x): os._exit(0)",
    "a crash": "import ctypes\ndef f(x): ctypes.string_at(0)",
    "closed files": "import os\ndef f(x):\n    os.closerange(0, 100)\n    return x",
    "all memory": "def f(x):\n    x = []\n    while True: x.append(bytearray(10**8))",
    "a signal to itself": "import os\ndef f(x): os.kill(os.getpid(), 9)",
    "deep recursion": "def f(x): return f(x + 1)",
}


@pytest.mark.parametrize("attack", STOPPED)
def test_only_the_call_fails_that_stopped_the_process(judge, attack):
    answer = STOPPED[attack] + "\ndef good(): return 3"
    tests = ["assert good() == 3", CHECK, "assert good() == 3"]
    first, hit, last = judge(answer, *tests, names="def f(): ...\ndef good(): ...", seconds=2)
    assert (first, last) == (None, None)
    assert hit is not None


def test_who_stops_its_process_again_and_again_is_not_started_again(judge):
    """Each start takes as long as the cells before it."""
    said = judge(STOPPED["_exit"], *[CHECK] * (LIVES + 2))
    assert ["ended" in message for message in said[:LIVES]] == [True] * LIVES
    assert ["too often" in message for message in said[LIVES:]] == [True, True]


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


def test_what_all_cells_show_together_is_cut(court):
    """So that no number of cells fills the grader's memory; what fits is there, and so are the verdicts."""
    both = notebook("def f(): return 1", ["assert f() == 1"])
    show = "from IPython.display import display, HTML\ndisplay(HTML('x' * 1_900_000))"
    for lesson, count in zip(both, (12, 0), strict=True):
        lesson.cells[1:1] = [new_code_cell(show)] * count
    judged = court.judge(*both)
    outputs = [str(cell.outputs) for cell in judged.notebook.cells]
    assert 15_000_000 < len("".join(outputs)) < 21_000_000
    assert sum("left out" in text for text in outputs) == 2
    assert judged.points == 1


def test_a_course_function_of_a_graph_is_the_courses_own(judge):
    """Whatever the student's process did to it: the evaluator has another."""
    answer = "slowinc.__code__ = (lambda x: 99).__code__\ndef f(x): return delayed(slowinc)(x)"
    assert judge(answer, "assert f(1).compute() == 2", "assert evaluate(f(1), {slowinc: abs}) == 1") == [
        None,
        None,
    ]
