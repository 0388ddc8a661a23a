"""What is in an archive that was handed in: it is unpacked in a jail."""

import base64
import binascii
import contextlib
import os
import time
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any, BinaryIO, NamedTuple, Self

from grading import sandbox
from grading.classroom.untrusted_files import Refused
from grading.judge.processes.fork_server import Gone
from grading.judge.processes.jails import Jails
from grading.judge.processes.unpacker import Unpacker
from grading.judge.wire import answers
from grading.judge.wire.bridge import Broken
from grading.judge.wire.messages import Malformed, Message, NextMember, ReadMember
from grading.terminal import one_line

MEMORY = 2**30  # bytes that unpacking may take
SECONDS = 60  # of processor time, until another process goes on
OF_ONE = 30  # of these, for all archives of one student
PATIENCE = 300.0  # seconds that one question may take; others may be busy
HELD = "cannot be read: it takes more time or memory than unpacking may take"
ANSWERS: tuple[type[answers.Unpacked], ...] = (
    answers.Member,
    answers.NoMore,
    answers.Content,
    answers.Refused,
)
CUT = (
    "takes more time or memory than unpacking may take: {} seconds of processor time for all archives of one student; "
    "neither it nor those after it were unpacked"
)


class Entry(NamedTuple):
    """Something in an archive: its path, when it was written (UTC, without saying so), and what is wrong with it.

    `read` gives its bytes until the next one is asked for, and raises Refused where they cannot be had.
    """

    path: str
    time: datetime | None
    read: Callable[[], bytes]
    problem: str | None


class Allowance:
    """What all archives of each student may still take, each time that a download is gone through.

    `whose` tells by its path who has handed an archive in. What was too much once is passed over from then on.
    """

    def __init__(self, whose: Callable[[str], Hashable] = lambda path: path) -> None:
        self.whose = whose
        self.taken: defaultdict[Hashable, float] = defaultdict(float)
        self.told: set[Hashable] = set()
        self.passed_over: set[str] = set()

    def begin(self) -> None:
        """Begin to go through a download."""
        self.taken.clear()
        self.told.clear()

    def left(self, path: str) -> float:
        """Return how many seconds of processor time an archive may take."""
        return 0.0 if path in self.passed_over else OF_ONE - self.taken[self.whose(path)]

    def take(self, path: str, seconds: float) -> None:
        """Count processor time."""
        self.taken[self.whose(path)] += seconds

    def passes_over(self, path: str) -> Iterator[Entry]:
        """Give the reason why an archive is passed over, and those of the same student after it: once."""
        owner = self.whose(path)
        self.passed_over.add(path)
        self.take(path, OF_ONE)
        if owner not in self.told:
            self.told.add(owner)
            reason = CUT.format(OF_ONE)
            yield Entry(path, None, _refusing(reason), reason)


class _Jails(Jails):
    kind = "door"


class Unpacking:
    """Opens archives, each in a jail of its own. Use it in a `with`."""

    def __init__(self, allowance: Allowance) -> None:
        self.allowance = allowance
        self.stack = contextlib.ExitStack()
        self.jails: Jails | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.stack.close()

    def of_class(self, file: BinaryIO, inside: bool = True) -> Iterator[Entry]:
        """Give what is in a class's archive, also `inside` the archives there.

        Raises Refused where it is none, or cannot be read.
        """
        with contextlib.closing(_Archive(file, self._door(), self.allowance)) as archive:
            yield from archive.of_class(inside)

    def of_student(self, file: BinaryIO, path: str) -> Iterator[Entry]:
        """Give what is in one student's archive. Raises Refused where it is none."""
        with contextlib.closing(_Archive(file, self._door(), self.allowance)) as archive:
            yield from archive.of_student(path)

    def _door(self) -> Jails | None:
        if self.jails is None and hasattr(os, "fork"):  # Windows cannot
            self.jails = self.stack.enter_context(_Jails(unsafe=sandbox.probe() is not None))
        return self.jails


class _Archive:
    """An open archive, whose process is started again where it has ended."""

    def __init__(self, file: BinaryIO, jails: Jails | None, allowance: Allowance):
        self.file, self.jails, self.allowance = file, jails, allowance
        self.stack = contextlib.ExitStack()
        self.ask: Callable[[dict[str, Any]], dict[str, Any]] | None = None
        self.opened: str | None = None  # the student's archive that is gone through
        self.spent = self.first = 0.0  # processor time of the process, and when it had found the first file

    def close(self) -> None:
        self.stack.close()
        self.ask = None
        self.spent = self.first = 0.0

    def of_student(self, path: str) -> Iterator[Entry]:
        self.opened = path
        began = False
        with contextlib.suppress(Broken, Gone):
            while (left := self.allowance.left(path)) > 0 and not (began and self.ask is None):
                began = True
                if (told := _checked(self._question(NextMember(False, False, 0, left)))) is None:
                    return
                yield self._entry(told, f"{path}/{told.path}" if told.path else path)
        yield from self.allowance.passes_over(path)

    def of_class(self, inside: bool) -> Iterator[Entry]:
        # Where it is in the class's archive, and where in a student's in that.
        at, began_at, passed = (0, -2), -1, None
        while True:
            if self.opened is None and self.spent > SECONDS / 2 > 2 * self.first:
                self.close()  # so that what is read next has as much time as others
            fresh = self.ask is None
            began_at = at[0] if fresh else began_at
            left = self.allowance.left(self.opened) if self.opened else None
            try:
                if left is not None and left <= 0:
                    raise Broken("has had its time")
                told = _checked(self._question(NextMember(True, inside, at[0], left, passed)))
            except (Broken, Gone):
                if self.opened is not None:
                    self.close()
                    yield from self.allowance.passes_over(self.opened)
                    at, self.opened = (at[0] + 1, -2), None
                elif fresh:
                    raise Refused(f"{HELD}; unpack it, and collect from the folder") from None
                continue
            passed = None
            if told is None:
                return
            if told.at <= at:
                continue  # it was given before the process ended
            if told.at[0] != at[0] or told.opens:
                self.opened = None
            if not told.opens:
                at = told.at
                yield self._entry(told, told.path)
                continue
            if (left := self.allowance.left(told.path)) <= 0:
                yield from self.allowance.passes_over(told.path)
                passed = told.at[0]
            elif self.spent + left > SECONDS and began_at != told.at[0]:
                self.close()
                at = (told.at[0], -2)
                continue
            else:
                self.opened = told.path
            at = told.at

    def _entry(self, told: answers.Member, path: str) -> Entry:
        read = _refusing(told.problem) if told.problem else self._read
        return Entry(path, _time(told), read, told.problem)

    def _read(self) -> bytes:
        if self.ask is None:
            raise Refused(HELD)
        try:
            told = self._question(ReadMember())
            if isinstance(told, answers.Content):
                return base64.b64decode(told.content, validate=True)
        except (Broken, Gone, binascii.Error):
            pass  # as what is no content
        raise Refused(HELD)

    def _question(self, question: Message) -> answers.Unpacked:
        """Return the answer. Raises Refused where there is none to be had, and Broken where the process has ended."""
        if self.ask is None:
            self.ask = self._begun()
        try:
            told = answers.read(self.ask(question.to_plain()), ANSWERS)
        except (Broken, Gone):
            self.close()
            raise
        except Malformed:
            raise Refused(HELD) from None
        if told.spent > self.spent:
            if self.opened is not None:
                self.allowance.take(self.opened, told.spent - self.spent)
            self.first, self.spent = self.first or told.spent, told.spent
        if isinstance(told, answers.Refused):
            raise Refused(one_line(told.reason))
        return told

    def _begun(self) -> Callable[[dict[str, Any]], dict[str, Any]]:
        if self.jails is None:
            return Unpacker(self.file).serve
        bridge = self.stack.enter_context(self.jails.jail("unpacker", MEMORY, SECONDS, self.file))
        return lambda question: bridge.ask(question, time.monotonic() + PATIENCE)


def _refusing(problem: str) -> Callable[[], bytes]:
    def read() -> bytes:
        raise Refused(problem)

    return read


def _checked(told: answers.Unpacked) -> answers.Member | None:
    """Return what is told of an entry; None at the end. Raises Refused where the unpacker says something else."""
    if isinstance(told, answers.NoMore):
        return None
    if not isinstance(told, answers.Member):
        raise Refused(HELD)
    return replace(told, problem=told.problem and one_line(told.problem))


def _time(told: answers.Member) -> datetime | None:
    with contextlib.suppress(ValueError):
        return datetime.fromisoformat(told.time) if told.time else None
    raise Refused(HELD)
