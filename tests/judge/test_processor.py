"""Processor time is limited for all that a notebook starts together, however often its process is started."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from grading import sandbox
from grading.judge.processes.fork_server import Control
from grading.judge.processes.notebook_process import Worker
from grading.sandbox import processor
from grading.sandbox.processor import Meter, spent
from tests.conftest import NO_SANDBOX
from tests.judge.conftest import notebook

locked_in = pytest.mark.skipif(bool(NO_SANDBOX), reason=str(NO_SANDBOX))
BURN = "while True: pass"


def test_what_a_process_and_those_it_has_waited_for_had_is_told():
    burn = "import os, time\nwhile time.process_time() < 0.3: pass\n"
    program = f"{burn}if os.fork() == 0:\n    os._exit(0) if {burn!r} == exec({burn!r}) else os._exit(0)\nos.wait()\nprint(flush=True)\ninput()"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        assert spent([Path("/proc", str(process.pid))]) >= 0.5
        process.communicate(b"\n")
    assert spent([Path("/proc", str(process.pid))]) == 0


def test_a_name_is_no_time(tmp_path):
    times = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 7, 8, 20, 0]
    (tmp_path / "stat").write_bytes(b"7 (a) R 1 1 9\n9 9) S " + " ".join(map(str, times)).encode())
    assert spent([tmp_path]) == 26 / processor.TICKS


def test_what_has_ended_and_nobody_waits_for_counts_as_far_as_it_was_seen(monkeypatch):
    told = iter([5.0, 8.0, 2.0, 3.0])
    monkeypatch.setattr(processor, "spent", lambda processes: next(told))
    meter = Meter()
    assert [meter.read() for _ in range(4)] == [5.0, 8.0, 8.0, 9.0]


CHILDREN = {
    "of its own": BURN,
    "of a child": f"import os\nif os.fork():\n    os.wait()\n{BURN}",
    "of a child of another session for which nobody waits": (
        "import os, signal\nsignal.signal(signal.SIGCHLD, signal.SIG_IGN)\nif os.fork() == 0:\n    os.setsid()\n"
        f"    {BURN}\nsignal.pause()"
    ),
    "of a child that it leaves behind": f"import os\nif os.fork() == 0 and os.fork() == 0:\n    {BURN}\nos.wait()\nos.read(os.pipe()[0], 1)",
}


@locked_in
@pytest.mark.parametrize("code", CHILDREN.values(), ids=CHILDREN)
def test_a_jail_ends_when_all_in_it_have_had_their_time(code):
    program = (
        # Where it does not end, all of the container does with this process.
        "import os, signal\nsignal.alarm(50)\nfrom grading.sandbox import init, jail\nchild = jail.Jails().fork(seconds=0.3)\n"
        "if child:\n    _, status, usage = os.wait4(child, 0)\n"
        "    print(os.waitstatus_to_exitcode(status) == init.TOO_LONG, usage.ru_utime + usage.ru_stime)\n"
        f"else:\n    exec({code!r})"
    )
    done = subprocess.run(
        [*sandbox.command(), sys.executable, "-c", program],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.startswith("True "), done
    if "SIG_IGN" not in code:  # Linux then adds nothing up
        assert float(done.stdout.split()[1]) >= 0.25, done


LEAVES = f"import os, time\nif os.fork() == 0:\n    {BURN}\ndef f():\n    time.sleep(100)\n"


@locked_in
def test_a_student_is_told_so(court):
    judged = court.judge(*notebook(LEAVES, ["f()", "f()"]), seconds=100, processor=2)
    for verdict in judged.verdicts:
        assert "has used the processors for 2 seconds" in verdict.message


@locked_in
def test_it_is_one_limit_however_often_a_process_is_started(court):
    """Each kills itself when it has spent a little, with a child that goes on."""
    answer = (
        "import os, time\nif os.fork() == 0:\n    while True: pass\n"
        "def f():\n    while time.process_time() < 0.4: pass\n    os.kill(os.getpid(), 9)\n"
    )
    said = [
        verdict.message
        for verdict in court.judge(*notebook(answer, ["f()"] * 8), seconds=60, processor=2).verdicts
    ]
    assert "ended" in said[0]
    assert "has used the processors" in said[-1], said


def test_a_worker_that_has_had_its_time_is_not_started_again():
    class Spent(Control):
        def __init__(self):
            self.told = iter([3.0, None])

        def kill(self, child):
            return next(self.told)

    class Bridge:
        end = open(os.devnull)  # noqa: SIM115

    worker = Worker("student", Spent(), "", 1.0, None, 10.0)
    worker.child = 7
    lefts = []
    for _ in range(2):
        worker.bridge = Bridge()
        worker.end()
        lefts.append(worker.left)
    assert lefts == [7.0, 0.0]
    with pytest.raises(Exception, match="has used the processors for 10 seconds"):
        worker.ask({})


@locked_in
def test_memory_is_by_how_much_a_check_raises_the_peak(court):
    """Also where it is freed again; of a process that ended, nothing is said."""
    answer = "import os\ndef f(size=0):\n    if size < 0: os._exit(1)\n    return len(bytearray(size))"
    tests = ["f()", "f(60_000_000)", "f(150_000_000)", "f(40_000_000)", "f(-1)"]
    *raised, ended = [verdict.memory for verdict in court.judge(*notebook(answer, tests)).verdicts]
    for found, expected in zip(raised, [0, 60, 90, 0], strict=True):
        assert abs(found - expected) < 15, raised
    assert ended is None
