"""A fork server: a process that has imported everything, has run nobody's code, and forks when asked to.

Forking takes milliseconds where starting Python and importing takes a second. It is safe because the server has no
threads. No server ever loads a test or an answer, so no child finds one in its memory that it was not given.
"""

import contextlib
import errno
import gc
import importlib
import itertools
import json
import os
import selectors
import shutil
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from typing import IO, Any

from grading import sandbox
from grading.judge.processes.memory import limit_all, peak_of
from grading.judge.processes.patience import Times, times_of
from grading.judge.processes.warm import Warm
from grading.judge.wire import messages
from grading.sandbox import init, linux
from grading.sandbox.jail import Jails
from grading.sandbox.limits import SECONDS, allow_open_files

ROLES = {
    "student": "grading.judge.processes.student",
    "evaluator": "grading.judge.processes.evaluator",
    "judge": "grading.judge.processes.judge",
    "printer": "grading.judge.processes.printer",
    "unpacker": "grading.judge.processes.unpacker",
    "analyst": "grading.judge.processes.analyst",
}

EXACT = "grading.judge.processes.exact"  # the judge's way with other courses
QUIET = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "NUMEXPR_MAX_THREADS": "1"}
REHEARSAL = """%matplotlib inline
%time 1 + 1
import course, tasklens
from dask import compute, delayed
one = delayed(sum)([delayed(abs)(-1)])
compute(one, scheduler="sync")
tasklens.timeline(tasklens.predict(tasklens.TaskGraph(one), workers=1))
"""
SLOW = "rfc3987_syntax"
LINE = 4096  # bytes; one order or answer
PATIENCE = 120.0  # seconds to try to give an order
TICK = 0.05  # seconds between two tries
PROGRAM = ("-m", "grading.judge")
LOCKED_IN = "locked-in"
ROOM = 400_000  # bytes of small objects of each size, more than the room that imports leave between theirs
MANY = 12  # forks after which huge pages, which take a fifth of a second to make, are worth it


class Gone(Exception):
    """A fork server has ended."""


class Control:
    """The line on which to ask a fork server for children. Closing it ends them."""

    def __init__(self, end: socket.socket):
        self.end = end

    def fork(
        self,
        role: str,
        folder: str,
        *ends: socket.socket | IO[bytes],
        limits: tuple[int, int] | None = None,
        processor: float = SECONDS,
    ) -> int:
        """Start a child that gets these sockets and files and works in a folder; return its process id.

        `limits` are those of a child that is alone: bytes of memory and seconds of processor time. `processor` is what
        another may take with all that it starts, in seconds.
        """
        child: int = self._order(messages.Fork(role, folder, limits, processor), *ends)
        return child

    def kill(self, child: int) -> float | None:
        """End a child and what it started; return the seconds of processor time that they took, None for all they might take."""
        seconds: float | None = self._order(messages.Kill(child))
        return seconds

    def times(self, child: int) -> Times:
        """Return how long a child has had a processor and waited for one: see `patience`."""
        return Times(*self._order(messages.TakenBy(child)))

    def peak(self, child: int) -> int | None:
        """Return how many bytes of memory a child has had at most; None where that is not known."""
        most: int | None = self._order(messages.PeakOf(child))
        return most

    def warm(self, modules: Iterable[str]) -> None:
        """Import modules that are installed, once, where that starts no threads: then no child has to."""
        if modules:
            self._order(messages.Warm(list(modules)))

    def share(self) -> "Control":
        """Return another line to the same server, to hand to somebody else."""
        ours, theirs = socket.socketpair()
        line = Control(ours)
        try:
            with theirs:
                self._order(messages.Share(), theirs)
        except Gone:
            line.close()
            raise
        return line

    def _order(self, order: messages.Message, *ends: socket.socket | IO[bytes]) -> Any:
        text, until = json.dumps(order.to_plain()).encode(), time.monotonic() + PATIENCE
        while True:
            try:
                socket.send_fds(self.end, [text], [end.fileno() for end in ends])
                return self._answer()
            except OSError as error:
                # Too many files of this user are on their way to somebody else, who may be a student's process.
                if error.errno != errno.ETOOMANYREFS or time.monotonic() > until:
                    raise Gone("the fork server is gone") from None
                time.sleep(TICK)

    def _answer(self) -> Any:
        try:
            answer = self.end.recv(LINE)
        except OSError:
            answer = b""
        if not answer:
            raise Gone("the fork server is gone")
        return json.loads(answer)

    def prepare(self, role: str, content: bytes) -> str | None:
        """Give a server what children of a role are to find made, of the class's own; return why it cannot take it."""
        ours, theirs = socket.socketpair()
        try:
            with ours:
                with theirs:
                    text = json.dumps(messages.Prepare(role).to_plain()).encode()
                    socket.send_fds(self.end, [text], [theirs.fileno()])
                ours.sendall(content)
        except OSError:
            raise Gone("the fork server is gone") from None
        why: str | None = self._answer()
        return why

    def finish(self) -> None:
        """End all children that were asked for on this line and on those shared from it; return when they are gone."""
        self._order(messages.Finish())

    def close(self) -> None:
        """End all children that were asked for on this line."""
        self.end.close()


class ForkServer(Control):
    """A fork server of a kind of WARM_UPS, in a process of its own; the last to be closed."""

    def __init__(
        self, is_locked_in: bool = False, readable: Iterable[str | os.PathLike[str]] = (), kind: str = "court"
    ):
        path = os.pathsep.join(sandbox.PROGRAMS) if is_locked_in else os.environ.get("PATH", os.defpath)
        more = _stand_in(path)
        # Archives have the time of day of whoever unpacks them.
        clock = {"TZ": os.environ["TZ"]} if kind == "door" and "TZ" in os.environ else {}
        container = sandbox.command(readable, QUIET | clock, more) if is_locked_in else []
        environment = os.environ | QUIET | {"PATH": os.pathsep.join([path, *more])}
        ours, theirs = socket.socketpair()
        program = [sys.executable, *PROGRAM, str(theirs.fileno()), kind, *([LOCKED_IN] * is_locked_in)]
        with theirs:
            self.process = subprocess.Popen(
                container + program, pass_fds=[theirs.fileno()], env=environment, stdin=subprocess.DEVNULL
            )
        super().__init__(ours)

    def close(self) -> None:
        """End the server and all its children."""
        super().close()
        self.process.wait()


def _stand_in(path: str) -> list[str]:
    """Return the folder of a program that draws what lessons and answers show, where there is none on PATH."""
    if shutil.which("dot", path=path):
        return []
    from grading.judge.lens import (
        dot,  # with it comes Dask, for which no parent is to wait where there is no need
    )

    return [*filter(None, [dot.folder()])]


_early: list[ForkServer] = []
_filling: list[Any] = []  # objects that only take up room


def start_early() -> None:
    """Start a locked-in fork server for the first who asks with `taken_early`."""
    _early.append(ForkServer(is_locked_in=True))


def taken_early() -> ForkServer | None:
    """Return the fork server that was started early, once."""
    return _early.pop() if _early else None


class _Server:
    """Serves the lines of a fork server."""

    def __init__(self, end: socket.socket, shell: Any, jails: Jails | None):
        self.shell = shell
        self.jails = jails
        # Not epoll: Linux counts its watches by user, and a plain user's jails, which are the same user, can use them up.
        self.lines = selectors.PollSelector()
        self.lines.register(end, selectors.EVENT_READ)
        self.first = end
        self.forks = 0
        self.warm = Warm()
        self.children: dict[int, socket.socket] = {}  # by the line on which they were asked for
        self.shared: dict[socket.socket, socket.socket] = {}  # line → the line on which it was asked for
        self.ended: dict[
            int, tuple[socket.socket, float | None]
        ] = {}  # children → their line and processor time

    def serve(self) -> None:
        while True:
            for key, _ in self.lines.select(1.0):
                line = key.fileobj
                if isinstance(line, socket.socket) and line.fileno() != -1:  # it may have been hung up since
                    self._obey(line)
            self._bury()

    def _obey(self, line: socket.socket) -> None:
        text, given, _, _ = socket.recv_fds(line, LINE, 4)
        if not text:
            self._hang_up(line)
            return
        ends: list[Any] = list(map(_opened, given))
        answer: Any = None
        match messages.read(json.loads(text), messages.ORDERS):
            case messages.Fork() as order:
                answer = self._fork(line, order, ends)
            case messages.Kill(child):
                if self.children.get(child) is line:
                    self._kill(child)
                if child in self.ended and self.ended[child][0] is line:
                    answer = self.ended.pop(child)[1]
            case messages.TakenBy(child):
                is_its = self.children.get(child) is line
                answer = times_of(child) if is_its else Times(0.0, 0.0)
            case messages.PeakOf(child):
                answer = self._peak(child) if self.children.get(child) is line else None
            case messages.Prepare(role):
                answer = _prepare(role, ends[0])
            case messages.Finish():
                self._finish(line)
            case messages.Warm(modules):
                self.warm.add(modules)
            case messages.Share():
                self.lines.register(ends[0], selectors.EVENT_READ)
                self.shared[ends.pop()] = line
        for end in ends:
            end.close()
        with contextlib.suppress(BrokenPipeError):  # who asked has ended, and the line with it
            line.send(json.dumps(answer).encode())

    def _fork(self, line: socket.socket, order: messages.Fork, ends: list[Any]) -> int:
        self.forks += 1
        if self.jails and self.forks == MANY:
            linux.use_huge_pages()
        # The judge runs nothing that a student chose, and who is alone cannot get around limits: they need no init.
        is_judge = order.role == "judge"
        watched = not is_judge and not order.limits
        child = self.jails.fork(watched, order.processor, is_judge) if self.jails else os.fork()
        if child:
            self.children[child] = line
            return child
        code = 1
        try:
            os.setsid()
            for key in list(self.lines.get_map().values()):
                if isinstance(key.fileobj, socket.socket):
                    key.fileobj.close()
            self.lines.close()
            _close_all_but(end.fileno() for end in ends)
            os.chdir(order.folder)
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            if order.limits:
                limit_all(*order.limits)
            importlib.import_module(ROLES[order.role]).main(*ends, self.shell)
            code = 0
        finally:
            os._exit(code)

    def _peak(self, child: int) -> int | None:
        """Return the most memory of a watched child: in a jail not of its init, but of the process that it guards."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            if self.jails:
                with open(f"/proc/{child}/task/{child}/children", "rb") as below:
                    child = int(below.read().split()[0])
            return peak_of(child)
        return None

    def _finish(self, line: socket.socket) -> None:
        for child in [child for child, asked in self.children.items() if asked is line]:
            self._kill(child)
        for other in [other for other, asked in self.shared.items() if asked is line]:
            self._hang_up(other)
        for child in [child for child, (asked, _) in self.ended.items() if asked is line]:
            del self.ended[child]

    def _hang_up(self, line: socket.socket) -> None:
        self._finish(line)
        if line is self.first:
            os._exit(0)
        del self.shared[line]
        self.lines.unregister(line)
        line.close()

    def _kill(self, child: int) -> None:
        if child in self.children:  # not buried yet, so the number is still its own
            taken = times_of(
                child
            ).spent  # Linux adds up nothing of those who end with the first process of a jail
            for end in (os.killpg, os.kill):
                try:
                    end(child, signal.SIGKILL)
                except ProcessLookupError:
                    continue
            os.waitpid(child, 0)
            self.ended[child] = self.children.pop(child), taken

    def _bury(self) -> None:
        for child in list(self.children):
            ended, status, usage = os.wait4(child, os.WNOHANG)
            if ended:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(child, signal.SIGKILL)  # what it started and left behind
                is_over = os.waitstatus_to_exitcode(status) == init.TOO_LONG
                taken = None if is_over else usage.ru_utime + usage.ru_stime
                self.ended[child] = self.children.pop(child), taken


def _opened(number: int) -> socket.socket | IO[bytes]:
    return socket.socket(fileno=number) if stat.S_ISSOCK(os.fstat(number).st_mode) else open(number, "rb")


def _prepare(role: str, end: socket.socket) -> str | None:
    """Give the module of a role what it is to be prepared with; return what went wrong, if anything did."""
    with end.makefile("rb") as file:
        content = file.read()
    try:
        importlib.import_module(ROLES[role]).prepare(content)
    except Exception as error:  # noqa: BLE001, as where settings name what is not there
        return f"{type(error).__name__}: {error}"[: LINE // 8]
    return None


def _close_all_but(kept: Iterable[int]) -> None:
    """Close whatever files a child has inherited, but for its sockets and where messages go."""
    edges = [2, *sorted(kept), os.sysconf("SC_OPEN_MAX")]
    for before, after in itertools.pairwise(edges):
        os.closerange(before + 1, after)


def _warm_up() -> Any:
    """Import what lessons import, run what is slow only once, and return a shell."""
    gc.disable()
    import dask.array
    import dask.diagnostics
    import dask.distributed  # noqa: F401  dask.compute imports it when first called
    import matplotlib.pyplot  # noqa: F401
    import pandas  # noqa: F401

    from grading.judge.lens import offer_old_names
    from grading.judge.processes import reader
    from grading.judge.processes.shell import make_shell

    for module in (*(ROLES[role] for role in ("student", "evaluator", "judge")), EXACT):
        importlib.import_module(module)
    offer_old_names()
    reader.rehearse()
    shell = make_shell()
    shell.capture()
    shell.run(REHEARSAL)
    if failed := [output for output in shell.outputs.take() if output["output_type"] == "error"]:
        raise RuntimeError(f"A fork server could not rehearse: {failed}")
    shell.reset(new_session=True)
    shell.user_module.__spec__ = None  # reset takes it away; multiprocessing looks for it
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    if threading.active_count() > 1:
        raise RuntimeError(f"A fork server has started threads: {threading.enumerate()}")
    gc.collect()
    _filling.extend(_small_objects())
    gc.freeze()
    gc.enable()
    return shell


def _small_objects() -> Iterator[Any]:
    """Yield objects of each size that Python packs into pages, to fill the room that is left in them.

    What a child makes would go there, and each page that it writes to is copied: that was a fifth of its memory.
    """
    yield from (object() for _ in range(ROOM // 16))
    yield from (float(number) for number in range(ROOM // 32))
    for size in range(48, 513, 16):
        yield from (bytes(size - sys.getsizeof(b"")) for _ in range(ROOM // size))


def _set_up_desk() -> None:
    """Import what pages are made with; `prepare` does the rest."""
    importlib.import_module(ROLES["printer"])


def _set_up_door() -> None:
    """Import what zip files are read with."""
    importlib.import_module(ROLES["unpacker"])


def _set_up_study() -> None:
    """Import what graded notebooks are looked through with."""
    importlib.import_module(ROLES["analyst"])


WARM_UPS = {"court": _warm_up, "desk": _set_up_desk, "door": _set_up_door, "study": _set_up_study}


def main() -> None:
    """Serve the line whose number is this program's argument, as the kind of server that the second says.

    Lock children in where a third one says so.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if LOCKED_IN in sys.argv:
        allow_open_files()
    end = socket.socket(fileno=int(sys.argv[1]))
    # jsonschema's check of international web addresses builds a grammar for a second; no notebook has such a field.
    sys.modules[SLOW] = None  # type: ignore[assignment]  # Python's way to let an import fail
    shell = WARM_UPS[sys.argv[2]]()
    sys.modules.pop(SLOW, None)  # students' code may import it
    _Server(end, shell, Jails() if LOCKED_IN in sys.argv else None).serve()
