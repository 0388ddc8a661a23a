"""The judge's end of a process that holds the notebook: asks it, ends it when it hangs, and starts it again."""

import contextlib
import socket
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from grading.judge.processes.fork_server import Control, Gone
from grading.judge.processes.patience import Times, patient
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import messages
from grading.judge.wire.bridge import Bridge, Broken
from grading.judge.wire.file_contents import in_parts
from grading.sandbox.limits import SECONDS

LIVES = 20  # times that a process may be started for one notebook
NOTHING = messages.Run(course=False)  # in place of a cell that hung


class Worker:
    """A process that has run some of the notebook's cells.

    `cells` are the cells that it is to run, in order; it is brought up to the first `wanted` of
    them before it is asked anything. `processor` is how many seconds of processor time it may take, however often it is
    started, with all that it starts.
    """

    def __init__(
        self,
        role: str,
        control: Control,
        folder: str,
        seconds: float,
        serve: Callable[..., Any],
        processor: float = SECONDS,
    ):
        self.role = role
        self.control = control
        self.folder = folder
        self.seconds = seconds
        self.serve = serve
        self.processor = self.left = processor
        self.cells: list[messages.Run] = []
        self.files: dict[str, str] = {}  # of the course, which the process finds in its folder
        self.is_kernel = False  # whether cells are to find there what a kernel has
        self.unseen = False  # whether nobody will see what they show there
        self.done = 0
        self.bridge: Bridge | None = None
        self.child: int | None = None
        self.waiting: tuple[socket.socket, int] | None = None  # a process that has been started, and its end
        self.generation = 0
        self.renewed = 0

    def run(self, cell: messages.Run) -> dict[str, Any]:
        """Run one more cell and return what it showed. One that hangs is left out when the others run again."""
        self.catch_up()
        self.cells.append(cell)
        self.done += 1
        try:
            return self._ask(replace(cell, quiet=False))
        except wire_errors.Stopped:
            self.cells[-1] = NOTHING
            raise

    def catch_up(self) -> None:
        """Start the process if there is none, and run the cells that it has not run."""
        while self.bridge is None or self.done < len(self.cells):
            if self.bridge is None:
                self._start()
                continue
            number = self.done
            self.done += 1
            try:
                self._ask(replace(self.cells[number], quiet=True))
            except wire_errors.Stopped:
                self.cells[number] = NOTHING

    def ask(self, question: messages.Message) -> dict[str, Any]:
        """Return the answer to a question. Raises Stopped if there is none, and what the answer says was raised."""
        self.catch_up()
        return self._ask(question)

    def _ask(self, question: messages.Message) -> dict[str, Any]:
        try:
            if self.bridge is None:
                raise Broken("ended")
            return self.bridge.ask(question.to_plain(), patient(self.seconds, self._times))
        except ValueError:  # the question is too long: nothing was sent
            raise
        except Broken as error:
            self.end()
            raise wire_errors.Stopped(self._reason(str(error))) from None
        except BaseException:
            self.end()
            raise

    def _times(self) -> Times:
        with contextlib.suppress(Gone):
            return self.control.times(self.child) if self.child is not None else Times(0.0, 0.0)
        return Times(0.0, 0.0)

    def peak(self) -> int | None:
        """Return how many bytes of memory the process has had at most; None where that is not known."""
        with contextlib.suppress(Gone):
            return self.control.peak(self.child) if self.bridge and self.child is not None else None
        return None

    def _reason(self, what: str) -> str:
        if self.left <= 0:
            return (
                f"Your code has used the processors for {self.processor:g} seconds, with all processes and threads that it "
                "has started: no more of it is run. Does it start something that does not end?"
            )
        if what == "took too long":
            return f"This took longer than {self.seconds:g} seconds and was stopped. Is there a loop that does not end?"
        return f"The process that runs your code {what}, so there is no result."

    def _start(self) -> None:
        if self.generation - self.renewed >= LIVES:
            raise wire_errors.Stopped("Your code has stopped its process too often; no more of it is run.")
        if self.left <= 0:
            raise wire_errors.Stopped(self._reason("ended"))
        if self.waiting:
            (ours, self.child), self.waiting = self.waiting, None
        else:
            ours, theirs = socket.socketpair()
            try:
                with theirs:
                    self.child = self.control.fork(self.role, self.folder, theirs, processor=self.left)
            except Gone:
                raise wire_errors.Stopped(
                    "The process that runs your code cannot be started again."
                ) from None
        self.bridge = Bridge(ours, lambda question: self.serve(self, question))
        self.generation += 1
        self.done = 0
        for part in in_parts(self.files):
            self._ask(messages.Put(part))
        if self.is_kernel:
            self._ask(messages.Begin(list(self.files), refers=self.role == "student", unseen=self.unseen))

    def renew(self) -> None:
        """End the process, which has done nothing wrong; the next question starts it again."""
        self.end()
        self.renewed += 1

    def end(self) -> None:
        """End the process; the next question starts it again."""
        if self.bridge is not None:
            self.bridge.end.close()
            with contextlib.suppress(Gone):
                if self.child is not None:
                    taken = self.control.kill(self.child)
                    self.left -= self.left if taken is None else taken
            self.bridge, self.done = None, 0
