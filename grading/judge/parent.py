"""A warm parent: a process that has imported everything, has run nobody's code, and forks when asked to.

Forking takes milliseconds where starting Python and importing takes a second. It is safe because the parent has no
threads. No parent ever loads a test or an answer, so no child finds one in its memory that it was not given.
"""

import contextlib
import gc
import importlib
import json
import os
import selectors
import signal
import socket
import subprocess
import sys
import threading
from typing import Any

ROLES = {"student": "grading.judge.host", "evaluator": "grading.judge.host", "judge": "grading.judge.trial"}
QUIET = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "NUMEXPR_MAX_THREADS": "1"}
REHEARSAL = """%matplotlib inline
%time 1 + 1
import tasklens
from dask import compute, delayed
one = delayed(sum)([delayed(abs)(-1)])
compute(one, scheduler="sync")
tasklens.timeline(tasklens.predict(tasklens.TaskGraph(one), workers=1))
"""
LINE = 4096  # bytes; one order or answer


class Gone(Exception):
    """A warm parent has ended."""


class Control:
    """The line on which to ask a warm parent for children. Closing it ends them."""

    def __init__(self, end: socket.socket):
        self.end = end

    def fork(self, role: str, folder: str, *ends: socket.socket) -> int:
        """Start a child that gets these sockets and works in a folder; return its process id."""
        return self._order({"fork": role, "folder": folder}, *ends)

    def kill(self, child: int) -> None:
        """End a child and what it started."""
        self._order({"kill": child})

    def share(self) -> "Control":
        """Return another line to the same parent, to hand to somebody else."""
        ours, theirs = socket.socketpair()
        line = Control(ours)
        try:
            with theirs:
                self._order({"share": True}, theirs)
        except Gone:
            line.close()
            raise
        return line

    def _order(self, order: dict, *ends: socket.socket) -> Any:
        try:
            socket.send_fds(self.end, [json.dumps(order).encode()], [end.fileno() for end in ends])
            answer = self.end.recv(LINE)
        except OSError:
            answer = b""
        if not answer:
            raise Gone("the warm parent is gone")
        return json.loads(answer)

    def close(self) -> None:
        """End all children that were asked for on this line."""
        self.end.close()


class Parent(Control):
    """A warm parent in a process of its own; the last to be closed."""

    def __init__(self):
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-m", "grading.judge", str(theirs.fileno())]
        with theirs:
            self.process = subprocess.Popen(
                command, pass_fds=[theirs.fileno()], env=os.environ | QUIET, stdin=subprocess.DEVNULL
            )
        super().__init__(ours)

    def close(self) -> None:
        """End the parent and all its children."""
        super().close()
        self.process.wait()


class _Nursery:
    """Serves the lines of a warm parent."""

    def __init__(self, end: socket.socket, shell: Any):
        self.shell = shell
        self.lines = selectors.DefaultSelector()
        self.lines.register(end, selectors.EVENT_READ)
        self.first = end
        self.children: dict[int, socket.socket] = {}

    def serve(self) -> None:
        while True:
            for key, _ in self.lines.select(1.0):
                self._obey(key.fileobj)
            self._bury()

    def _obey(self, line: socket.socket) -> None:
        text, given, _, _ = socket.recv_fds(line, LINE, 4)
        if not text:
            self._hang_up(line)
            return
        order, ends = json.loads(text), [socket.socket(fileno=number) for number in given]
        answer: Any = None
        if "fork" in order:
            answer = self._fork(line, order, ends)
        elif "kill" in order:
            self._kill(order["kill"])
        else:
            self.lines.register(ends.pop(), selectors.EVENT_READ)
        for end in ends:
            end.close()
        line.send(json.dumps(answer).encode())

    def _fork(self, line: socket.socket, order: dict, ends: list) -> int:
        child = os.fork()
        if child:
            self.children[child] = line
            return child
        code = 1
        try:
            os.setsid()
            for key in list(self.lines.get_map().values()):
                key.fileobj.close()
            self.lines.close()
            os.chdir(order["folder"])
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            importlib.import_module(ROLES[order["fork"]]).main(*ends, self.shell)
            code = 0
        finally:
            os._exit(code)

    def _hang_up(self, line: socket.socket) -> None:
        for child in [child for child, asked in self.children.items() if asked is line]:
            self._kill(child)
        self.lines.unregister(line)
        line.close()
        if line is self.first:
            for child in list(self.children):
                self._kill(child)
            os._exit(0)

    def _kill(self, child: int) -> None:
        if child in self.children:  # not buried yet, so the number is still its own
            for end in (os.killpg, os.kill):
                try:
                    end(child, signal.SIGKILL)
                except ProcessLookupError:
                    continue
            os.waitpid(child, 0)
            del self.children[child]

    def _bury(self) -> None:
        for child in list(self.children):
            if os.waitpid(child, os.WNOHANG)[0]:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(child, signal.SIGKILL)  # what it started and left behind
                del self.children[child]


def _warm_up() -> Any:
    """Import what lessons import, run what is slow only once, and return a shell."""
    import distributed  # noqa: F401  dask.compute imports it when first called
    import matplotlib.pyplot  # noqa: F401
    import pandas  # noqa: F401

    from grading.judge import host, trial  # noqa: F401
    from grading.judge.shell import make_shell

    shell = make_shell()
    shell.capture()
    shell.run(REHEARSAL)
    if failed := [output for output in shell.outputs.take() if output["output_type"] == "error"]:
        raise RuntimeError(f"A warm parent could not rehearse: {failed}")
    shell.reset(new_session=True)
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    if threading.active_count() > 1:
        raise RuntimeError(f"A warm parent has started threads: {threading.enumerate()}")
    gc.collect()
    gc.freeze()
    return shell


def main() -> None:
    """Serve the line whose number is this program's argument."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _Nursery(socket.socket(fileno=int(sys.argv[1])), _warm_up()).serve()
