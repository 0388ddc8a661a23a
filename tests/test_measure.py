"""What runs in the sandbox is measured with the rest, where coverage is."""

import os
import subprocess
import sys

import pytest
from coverage import CoverageData

from grading.lessons.scripts import ROOT
from tests.measure import gather, unpacked

PROGRAM = """
from grading.judge.court import Court
from tests.judge.conftest import notebook

answer = "def f(g): return delayed(g)(1)\\ndef h(): raise SystemExit"
tests = ["assert evaluate(f(abs)) == 1", "assert evaluate(f(slowinc)) == 2", "h()"]
with Court(unsafe={unsafe}) as court:
    judged = court.judge(*notebook(answer, tests, names="def f(): ...\\ndef h(): ..."))
print(judged.points)
"""


@pytest.mark.slow
@pytest.mark.daily("tools of the tests")
@pytest.mark.parametrize("unsafe", [False, True])
def test_what_children_of_a_fork_server_run_is_measured(request, tmp_path, unsafe):
    """Of each of them: of the judge, the student's process, the evaluator, and the init."""
    if not unsafe:
        request.getfixturevalue("locked_in")
    paths = [str(ROOT / "tests" / "measured"), str(ROOT)]
    environment = {**os.environ, "MEASURED": str(tmp_path), "PYTHONPATH": os.pathsep.join(paths)}
    program = PROGRAM.format(unsafe=unsafe)
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("2.0\n", "")
    gather(tmp_path)
    data = CoverageData(str(tmp_path / "data.warm"))
    data.read()

    def reached(file: str, text: str) -> bool:
        lines = (ROOT / file).read_text("utf-8").splitlines()
        (number,) = (number for number, line in enumerate(lines, 1) if text in line)
        return number in data.lines(str(ROOT / file))

    assert reached("grading/judge/processes/judge.py", "points = step.points")
    assert reached("grading/judge/processes/student.py", 'self._error(error), "printed"')  # the student's
    assert reached(
        "grading/judge/processes/student.py", "return self.course[described.name]"
    )  # the evaluator's
    assert reached("grading/judge/processes/fork_server.py", "os.setsid()")
    for line in ("limit(open", "init.watch(second, seconds)", "os.write(tell, READY)"):
        assert reached("grading/sandbox/jail.py", line) == (not unsafe)
    assert not reached("grading/judge/processes/student.py", "return Answer(files=file_contents.read(")


def test_pairs_of_lines_are_as_coverage_packs_them():
    packed = [3 | 5 << 28, 1 | 7 << 28 | 1 << 56, 9 | 1 << 28 | 1 << 57, (4, -1)]
    assert list(unpacked(packed)) == [(3, 5), (-1, 7), (9, -1), (4, -1)]
