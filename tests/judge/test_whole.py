"""A notebook of another course runs whole and is then judged: by one judge, with nothing of the first run in the second."""

import pytest
from nbformat.v4 import new_notebook

from grading.judge.notebook.plan import AnswerCell
from grading.judge.notebook.whole import answer_in, judged_steps, whole_steps
from grading.judge.processes.fork_server import Control
from tests.judge.conftest import graded, notebook

ANSWER = """
import os, sys
def seen():
    return sorted(name for name in ('hidden', 'left') if name in globals()), os.path.exists('left.txt')
def f():
    return 1
"""
TESTS = ["hidden = 7\nleft = f()\nopen('left.txt', 'w').close()", "assert seen() == ([], False), seen()"]


@pytest.fixture
def roles(monkeypatch):
    """The roles of the processes that are started, as they are started."""
    found, fork = [], Control.fork

    def counted(self, role, *args, **kwargs):
        found.append(role)
        return fork(self, role, *args, **kwargs)

    monkeypatch.setattr(Control, "fork", counted)
    return found


def in_both(court, student, tests):
    made, lesson = notebook(ANSWER, tests, names=ANSWER, course="")
    files = {}
    more = {"files": files, "seconds": 5, "total": 60, "student": student}
    whole = court.judge(made, exactly=whole_steps(made), **more)
    steps = judged_steps(made, lesson, (), {"f": list(answer_in(ANSWER))})
    return whole, court.judge(made, exactly=steps, stays=[], **more)


def test_one_judge_leads_both_runs_and_the_second_has_nothing_of_the_first(court, roles):
    with court.student() as student:
        whole, judged = in_both(court, student, TESTS)
    assert [verdict.passed for verdict in whole.verdicts] == [True, False]
    assert [verdict.message for verdict in judged.verdicts] == ["", ""]
    if court.locked_in:
        assert roles == ["student", "judge"]


def test_a_judge_that_has_ended_is_replaced(court, roles):
    with court.student() as student:
        made, lesson = notebook(ANSWER, TESTS, names=ANSWER, course="")
        more = {"files": {}, "seconds": 5, "total": 60, "student": student}
        court.judge(made, exactly=whole_steps(made), **more)
        if student.judge:
            student.judge.end.close()
        steps = judged_steps(made, lesson, (), {"f": list(answer_in(ANSWER))})
        judged = court.judge(made, exactly=steps, stays=[], **more)
    assert [verdict.passed for verdict in judged.verdicts] == [True, True]


def test_what_is_only_judged_draws_its_figures_and_makes_no_pictures(court):
    cell = "import matplotlib.pyplot as plt\nfigure, axes = plt.subplots()\naxes.plot([0, 1], [0, 1])"
    ask = "[label.get_text() for label in axes.get_xticklabels()]"
    made = new_notebook(
        cells=[graded(f"{cell}\ndef f():\n    return {ask}", "f"), graded("assert any(f())", "test0", 1)]
    )
    steps = judged_steps(made, made, (), {"f": [["f"], ""]})
    (verdict,) = court.judge(made, exactly=steps, stays=[]).verdicts
    assert verdict.passed, verdict.message
    shown = court.judge(made, exactly=steps, stays=[]).notebook.cells[0].outputs
    assert not any("image/png" in output.get("data", {}) for output in shown)
    whole = court.judge(made, exactly=whole_steps(made)).notebook.cells[0].outputs
    assert any("image/png" in output.get("data", {}) for output in whole)


WRITES = [
    "import os\nos.system('echo below >&2')",
    "import sys\nsys.__stderr__.write('below')\nsys.__stderr__.flush()",
    "import multiprocessing as m\np = m.get_context('fork').Process(target=lambda: print('below', file=sys.stderr))\np.start()\np.join()",
]
ALIKE = [
    "import os\nplace = os.getcwd()\n%cd -q ..\n%cd -q -\nassert os.getcwd() == place",
    "open('calendar.py', 'w').close()\nimport calendar\nassert calendar.monthrange(2026, 2) == (6, 28)",
    "assert os.environ['PAGER'] == 'cat' and '' in sys.path and os.getcwd() not in sys.path",
    "import builtins\nbuiltins.input = lambda *prompt: 'x'\nassert input() == 'x'",
    "try:\n    input('?')\nexcept Exception as error:\n    assert type(error).__name__ == 'StdinNotImplementedError'\nelse:\n    assert 0",
    "import sys\nassert sys.argv[1] == '-f', sys.argv",
    "import argparse\nparser = argparse.ArgumentParser()\ntry:\n    parser.parse_args()\nexcept SystemExit:\n    pass\nelse:\n    assert 0",
]


def test_what_programs_write_and_who_is_asked_is_as_in_a_kernel(court):
    made = new_notebook(cells=[graded(test, f"test{n}", 1) for n, test in enumerate([*WRITES, *ALIKE])])
    cells = court.judge(made, exactly=whole_steps(made), seconds=20).notebook.cells
    shown = [
        {output.get("name", output.output_type): output.get("text") for output in cell.outputs}
        for cell in cells
    ]
    assert ["below" in one.get("stderr", "") for one in shown[: len(WRITES)]] == [True] * len(WRITES)
    assert [cell.outputs[0].get("name") for cell in cells[: len(WRITES)]] == ["stderr"] * len(WRITES)
    assert ["error" not in one for one in shown[len(WRITES) :]] == [True] * len(ALIKE), shown


def test_what_takes_a_parent_a_second_to_import_is_still_there_for_students(court):
    tests = ["import sys, jsonschema\nassert 'rfc3987_syntax' not in sys.modules", "import rfc3987_syntax"]
    made = new_notebook(cells=[graded(test, f"test{number}", 1) for number, test in enumerate(tests)])
    found = court.judge(made, exactly=whole_steps(made))
    assert [verdict.passed for verdict in found.verdicts] == [True, True]


KERNEL = [
    "import ipykernel.zmqshell\nassert isinstance(get_ipython(), ipykernel.zmqshell.ZMQInteractiveShell)",
    "kernel = get_ipython().kernel\nassert kernel.shell is get_ipython() and kernel.implementation == 'ipython'",
    "from ipykernel.kernelapp import IPKernelApp\nassert IPKernelApp.instance().kernel is get_ipython().kernel",
    "assert get_ipython().parent_header['header']['msg_type'] == 'execute_request'",
    "def g(): ...\nassert g.__code__.co_filename.startswith('/tmp/ipykernel_'), g.__code__.co_filename",
    "import os\nassert os.environ['JPY_PARENT_PID']",
    "import sys\nassert type(sys.stdout).__name__ == 'OutStream' and sys.stdout.errors is None",
    "assert type(exit).__name__ == 'ZMQExitAutocall'",
    "assert {'__doc__', '__loader__', '__package__', '__spec__'} <= globals().keys()",
]
NOTHING = [
    "import sys\nsys.stderr.write('')",
    "print('x', file=sys.stderr)\nget_ipython().display_pub.clear_output()",
]
OUTDATED = "get_ipython().display_pub.clear_output(wait=True)"


def test_cells_find_what_is_around_them_in_a_kernel(court):
    tests = [
        *KERNEL,
        *NOTHING,
        f"print('x', file=sys.stderr)\n{OUTDATED}",
        f"print('x', file=sys.stderr)\n{OUTDATED}\nprint()",
    ]
    made, _ = notebook("import sys", tests, names="import sys", course="")
    whole = court.judge(made, exactly=whole_steps(made))
    cells = [cell for cell in whole.notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    said = [[o.get("evalue", o.get("name", o.output_type)) for o in cell.outputs] for cell in cells]
    assert said == [[] for _ in KERNEL] + [["execute_result"], [], ["stderr"], ["stdout"]]


def test_a_cells_error_is_told_once_though_it_is_hidden_or_cannot_be_shown(court):
    answer = "class Odd(Exception):\n    def __str__(self): raise KeyError('mine')\n    __len__ = __repr__ = __str__"
    hides = "get_ipython().showtraceback = lambda *args, **kwargs: None\n"
    waits = "import asyncio\nawait asyncio.sleep(0)\n"
    tests = ["1 / 0", "raise Odd", waits + "1 / 0", waits + "raise Odd"]
    tests += [hides + "1 / 0", "raise Odd", waits + "1 / 0", waits + "raise Odd"]
    made, _ = notebook(answer, tests, names=answer, course="")
    whole = court.judge(made, exactly=whole_steps(made))
    cells = [cell for cell in whole.notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    assert [sum(output.output_type == "error" for output in cell.outputs) for cell in cells] == [1] * 8


def test_a_name_that_one_answer_defines_and_a_later_one_imports_is_asked_of_the_first():
    sources = {
        "own": "def half(x):\n    return x / 2",
        "later": "from fractions import Fraction as half\nimport math",
    }
    cells = [
        graded(sources["own"], "own"),
        graded("assert half(1) == 0.5", "test0", 1),
        graded(sources["later"], "later"),
        graded("assert half(1) == math.sqrt(1)", "test1", 1),
    ]
    made = new_notebook(cells=cells)
    answers = {grade_id: list(answer_in(source)) for grade_id, source in sources.items()}
    found = judged_steps(made, made, (), answers)
    names = [step.names for step in found if isinstance(step, AnswerCell)]
    assert names[0] == ["half"]
    assert "math" not in names[1]


HELPS = """
import math as m
WANTED = [1, 2]
def near(a, b=1e-9):
    return m.isclose(a, b, abs_tol=1e-6)
assert get_ipython()
def asked(x=f()):
    return x
"""


def test_helpers_of_a_test_that_is_not_judged_are_there_for_those_that_are(court):
    tests = [HELPS, "assert near(f(), 1) and WANTED[0] == f()", "asked()"]
    made, lesson = notebook("def f():\n    return 1", tests, names="def f(): pass", course="")
    answers = {"f": [["f"], ""]}
    steps = judged_steps(made, lesson, {"test0"}, answers)
    found = {
        verdict.grade_id: verdict.message for verdict in court.judge(made, exactly=steps, stays=[]).verdicts
    }
    assert found == {"test1": "", "test2": "name 'asked' is not defined"}
