"""The program of a fork server while coverage is measured: it also gathers what its children have run.

A child can write no file, holds nothing but its bridge, and is killed. So it puts what it has run into memory that it
shares with the fork server: as it ends, or when it is asked to end, just before it is killed. The fork server writes
all of it as it ends, into the file whose number is the program's last argument.
"""

import marshal
import mmap
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

import coverage

MANY, SIZE = 64, 2**20  # children at a time, bytes for each of the two processes of a cell
PATIENCE = 1.0  # seconds that a child has for it: it may be in a loop that does not listen

out = int(sys.argv.pop())
measured = coverage.Coverage(None, config_file=False, branch=True, source=["grading", "course", "tasklens"])
measured.start()

from grading.judge.processes import fork_server

shared = mmap.mmap(-1, 2 * MANY * SIZE)
free, held, found = list(range(MANY)), {}, {}
depth, deepest, number = 0, 1, None  # this process's generation, the last that puts something down, and where
leave = os._exit


def have_run() -> dict[str, set]:
    """Return what this process has run: file → (line, next line), as coverage packs it.

    That is private to coverage; its public ways take longer than most children live.
    """
    return {file: set(arcs) for file, arcs in measured._collector.data.copy().items() if arcs}


def put_down() -> None:
    """Put what this child has run into the memory that it shares."""
    if number is not None and depth <= deepest:
        text = marshal.dumps(have_run())
        place = (2 * number + depth - 1) * SIZE
        shared[place + 8 : place + 8 + len(text)] = text
        shared[place : place + 8] = len(text).to_bytes(8, "little")


def pick_up(child: int) -> None:
    """Take what a child that has ended has put down."""
    mine = held.pop(child, None)
    for place in () if mine is None else (2 * mine * SIZE, (2 * mine + 1) * SIZE):
        length = int.from_bytes(shared[place : place + 8], "little")
        with suppress(ValueError, EOFError, TypeError):  # killed as it put it down
            add(marshal.loads(shared[place + 8 : place + 8 + length]) if length else {})
        shared[place : place + 8] = bytes(8)
    free.extend([] if mine is None else [mine])


def add(more: dict[str, set]) -> None:
    for file, arcs in more.items():
        found.setdefault(file, set()).update(arcs)


def end(status: int) -> None:
    """End this process, with what it has run put down or written."""
    with suppress(BaseException):
        if depth:
            put_down()
        else:
            add(have_run())
            os.pwrite(out, marshal.dumps(found), 0)
    leave(status)


def before_fork() -> None:
    global number
    if not depth:
        number = free.pop() if free else None


def in_child() -> None:
    global depth
    depth += 1


class Server(fork_server._Server):
    """A nursery that asks its children to end before it kills them."""

    def _fork(self, line, order, ends):
        global deepest
        deepest = 2 if self.jails and order.role == "student" else 1
        child = super()._fork(line, order, ends)
        held[child] = number
        return child

    def _kill(self, child):
        if child in self.children:
            with suppress(OSError):  # in a cell that is watched it is the init's child
                inside = Path(f"/proc/{child}/task/{child}/children").read_text().split()
                for process in [*map(int, inside), child] if held.get(child) is not None else ():
                    os.kill(process, signal.SIGTERM)
            late = time.monotonic() + PATIENCE
            while (
                not os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT | os.WNOHANG)
                and time.monotonic() < late
            ):
                time.sleep(0.001)
        super()._kill(child)
        pick_up(child)

    def _bury(self):
        super()._bury()
        for child in [child for child in held if child not in self.children]:
            pick_up(child)


os.register_at_fork(before=before_fork, after_in_child=in_child)
os._exit, fork_server._Server = end, Server
signal.signal(signal.SIGTERM, lambda *_: os._exit(143))
fork_server.main()
