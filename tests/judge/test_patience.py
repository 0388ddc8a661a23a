"""Who waits for a processor is waited for: a busy neighbour costs nobody marks."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from grading.judge.processes import patience
from grading.judge.processes.fork_server import Gone
from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.patience import MORE, Times, patient, times_of
from grading.judge.wire.bridge import Bridge, Broken
from grading.judge.wire.messages import Names

TELLS = Path("/proc/self/schedstat").exists()


@pytest.mark.skipif(not TELLS, reason="this Linux does not tell who waits for a processor")
def test_what_a_busy_machine_makes_wait_is_seen():
    """Also of a process that another has started."""
    with contextlib.ExitStack() as stack:
        spin = [sys.executable, "-c", "while True: pass"]
        below = [sys.executable, "-c", f"import subprocess; subprocess.run({spin})"]
        spinning = [subprocess.Popen(spin) for _ in range(os.cpu_count() + 1)]
        spinning.append(subprocess.Popen(below, start_new_session=True))
        stack.enter_context(contextlib.suppress(ProcessLookupError))
        stack.callback(os.killpg, spinning[-1].pid, signal.SIGKILL)
        for process in spinning:
            stack.callback(process.wait)
            stack.callback(process.kill)
        seen = set()
        while len(seen) < len(spinning):
            seen |= {process.pid for process in spinning[:-1] if times_of(process.pid).waited > 0.05}
            first = int(Path(f"/proc/{spinning[-1].pid}/schedstat").read_text().split()[1]) / 1e9
            seen |= {spinning[-1].pid} if times_of(spinning[-1].pid).waited > first + 0.05 else set()
    assert times_of(2**22 + 1) == Times(0, 0)


def test_one_waits_longer_by_as_much_and_if_it_had_the_processor_no_more_than_three_times(monkeypatch):
    for waited, spent, more in ((0.0, 99.0, 0.0), (5.0, 99.0, 5.0), (1e9, 10.0, MORE * 10), (1e9, 9.9, 1e9)):
        monkeypatch.setattr(patience.time, "monotonic", lambda: 100.0)
        until = patient(10.0, lambda waited=waited, spent=spent: Times(waited, spent))
        assert until() == 110.0  # nobody is asked before
        monkeypatch.setattr(patience.time, "monotonic", lambda: 110.0)
        assert until() == 110.0 + more


def test_an_answer_that_comes_after_the_first_deadline_is_taken():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        other = Bridge(theirs, lambda question: {"value": question["n"]})
        asked = []
        thread = threading.Thread(target=other.loop)

        def until():
            asked.append(time.monotonic())
            if len(asked) == 3:  # once to send, once to receive: then its time was over
                thread.start()
            return time.monotonic() + (0.01 if len(asked) < 3 else 60)

        bridge = Bridge(ours, lambda question: {})
        assert bridge.ask({"n": 3}, until) == {"value": 3}
        ours.shutdown(socket.SHUT_RDWR)
        thread.join()


def test_who_never_answers_is_not_waited_for():
    ours, theirs = socket.socketpair()
    with ours, theirs, pytest.raises(Broken, match="took too long"):
        Bridge(ours, lambda question: {}).ask({}, patient(0.01, lambda: Times(0.01, 0)))


def test_a_worker_asks_who_has_started_its_process():
    class Control:
        def times(self, child):
            if child == 7:
                return Times(2.5, 1.0)
            raise Gone

    worker = Worker("student", Control(), "", 1.0, None)
    worker.child = 7
    assert worker._times() == (2.5, 1.0)
    worker.child = 8
    assert worker._times() == (0, 0)


def test_a_worker_s_deadline_is_the_later_one(monkeypatch):
    worker = Worker("student", None, "", 1.0, None)
    asked = []

    class Given:
        def ask(self, question, deadline):
            asked.append(deadline)
            return {}

    worker.bridge = Given()
    monkeypatch.setattr(worker, "_times", lambda: Times(1.5, 9))
    begun = time.monotonic()
    worker._ask(Names([]))
    monkeypatch.setattr(patience.time, "monotonic", lambda: begun + 1000)
    assert asked[0]() < begun + 1000  # it is over
    assert begun + 2.5 <= asked[0]()


def test_a_fork_server_tells_of_its_children(court):
    with court.student() as student:
        student.ask(Names([]).to_plain(), time.monotonic() + 60)
        assert (student.lines.control.times(student.child).waited > 0) or not TELLS
        assert student.lines.line.times(student.child) == (0, 0)  # another's
