"""Jails: processes forked from a fork server, each in a jail of its own, that take a question or two and are gone."""

import contextlib
import os
import socket
import tempfile
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple, Self

from grading import sandbox
from grading.judge.processes.fork_server import ROLES, Control, ForkServer, Gone, taken_early
from grading.judge.wire.bridge import Bridge
from grading.sandbox.jail import HOME
from grading.sandbox.limits import allow_open_files


class Lines(NamedTuple):
    """A line to a fork server, one shared from it to hand to a judge, and where each process is to work."""

    line: Control
    control: Control
    folders: dict[str, str]


class Jails:
    """Keeps a fork server for processes that work on what students wrote. Use it in a `with`, also in several threads.

    Parameters
    ----------
    unsafe
        Do without a sandbox: then students' code may do whatever this process may. `locked_in` tells which it is.
    readable
        Files and folders that students' code may read, besides Python's and the course's own.

    Entering it raises sandbox.Unavailable where there is no sandbox.
    """

    kind = "court"  # of fork server

    def __init__(self, unsafe: bool = False, readable: Iterable[str | os.PathLike[str]] = ()):
        self.locked_in = not unsafe
        # Threads ask the fork server one after the other.
        self.turn = threading.Lock()
        self.readable = list(readable)

    def __enter__(self) -> Self:
        if self.locked_in and (reason := sandbox.probe()):
            raise sandbox.Unavailable(reason)
        if self.locked_in:
            allow_open_files()
        self.server = self._start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.server.close()

    def _start(self) -> ForkServer:
        early = taken_early() if self.kind == "court" and self.locked_in and not self.readable else None
        return early or ForkServer(self.locked_in, self.readable, self.kind)

    def _line(self) -> Control:
        """Return a line to the fork server, or to a new one if it has ended."""
        with self.turn:
            try:
                return self.server.share()
            except Gone:  # not polled: a process that has just been killed counts as running for a moment
                self.server.close()
                self.server = self._start()
                return self.server.share()

    def _folders(self, stack: contextlib.ExitStack) -> dict[str, str]:
        """Return where each process is to work: in a folder that there is until the stack ends, or in its own."""
        if self.locked_in:
            return dict.fromkeys(ROLES, HOME)
        room = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folders = {role: str(room / role) for role in ROLES}
        for folder in folders.values():
            os.mkdir(folder)
        return folders

    @contextlib.contextmanager
    def lines(self) -> Iterator[Lines]:
        """Give lines to the fork server, on which processes are started. All of them end with the `with`.

        Raises Gone where the fork server ends.
        """
        with contextlib.ExitStack() as stack:
            line = stack.enter_context(contextlib.closing(self._line()))
            stack.callback(line.finish)
            control = stack.enter_context(contextlib.closing(line.share()))
            yield Lines(line, control, self._folders(stack))

    @contextlib.contextmanager
    def jail(self, role: str, memory: int, seconds: int, *files: IO[bytes]) -> Iterator[Bridge]:
        """Give a bridge to a new process of a role, which asks nothing itself; it ends with the `with`.

        It gets these open files, and may take so many bytes, so many seconds of processor time, and start no other process.

        Raises Gone where the fork server ends.
        """
        with contextlib.ExitStack() as stack:
            line = stack.enter_context(contextlib.closing(self._line()))
            stack.callback(line.finish)
            ours, theirs = map(stack.enter_context, socket.socketpair())
            line.fork(role, self._folders(stack)[role], theirs, *files, limits=(memory, seconds))
            theirs.close()
            yield Bridge(ours, _refuse)


def _refuse(question: dict[str, Any]) -> dict[str, Any]:
    return {"error": "nothing is answered here"}
