"""What is in an archive that was handed in: it is unpacked in a jail."""

import base64
import binascii
import contextlib
import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, BinaryIO, NamedTuple, Self

from grading import sandbox
from grading.classroom.untrusted_files import Refused
from grading.judge.processes.archives import CLASS_FILES
from grading.judge.processes.fork_server import Gone
from grading.judge.processes.jails import Jails
from grading.judge.processes.unpacker import Unpacker
from grading.judge.wire.bridge import Broken
from grading.terminal import one_line

MEMORY = 2**30  # bytes that unpacking may take
SECONDS = 60  # of processor time, until another process goes on
PATIENCE = 300.0  # seconds that one question may take; others may be busy
HELD = "cannot be read: it takes more time or memory than unpacking may take"


class Entry(NamedTuple):
    """Something in an archive: its path, when it was written (UTC, without saying so), and what is wrong with it.

    `read` gives its bytes until the next one is asked for, and raises Refused where they cannot be had.
    """

    path: str
    time: datetime | None
    read: Callable[[], bytes]
    problem: str | None


class _Jails(Jails):
    kind = "door"


class Unpacking:
    """Opens archives, each in a jail of its own. Use it in a `with`."""

    def __init__(self) -> None:
        self.stack = contextlib.ExitStack()
        self.jails: Jails | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.stack.close()

    def entries(self, file: BinaryIO, of_class: bool, inside: bool = True) -> Iterator[Entry]:
        """Give what is in a class's archive, also `inside` the archives there; or in one student's.

        Raises Refused where it is none, or cannot be read.
        """
        with contextlib.closing(_Archive(file, of_class, inside, self._door())) as archive:
            yield from archive.entries()

    def _door(self) -> Jails | None:
        if self.jails is None and hasattr(os, "fork"):  # Windows cannot
            self.jails = self.stack.enter_context(_Jails(unsafe=sandbox.probe() is not None))
        return self.jails


class _Archive:
    """An open archive, whose process is started again where it has ended."""

    def __init__(self, file: BinaryIO, of_class: bool, inside: bool, jails: Jails | None):
        self.file, self.jails = file, jails
        self.looked_for = {"of_class": of_class, "inside": inside}
        self.stack = contextlib.ExitStack()
        self.ask: Callable[[dict[str, Any]], dict[str, Any]] | None = None

    def close(self) -> None:
        self.stack.close()
        self.ask = None

    def entries(self) -> Iterator[Entry]:
        start, inner, again = 0, -1, False
        for _ in range(CLASS_FILES):
            began = self.ask is None
            try:
                told = _checked(self._question({"do": "next", "start": start, **self.looked_for}))
            except (Broken, Gone):
                if not began and not again:
                    again = True  # what comes before may have used up the time of the process
                    continue
                yield Entry("", None, _refusing(HELD), HELD)
                start, inner, again = start + 1, -1, False
                continue
            if told is None:
                return
            number, place, path, written, problem = told
            if (number, place) <= (start, inner):
                continue  # it was given before the process ended
            start, inner, again = number, place, False
            yield Entry(path, written, _refusing(problem) if problem else self._read, problem)

    def _read(self) -> bytes:
        if self.ask is None:
            raise Refused(HELD)
        try:
            told = self._question({"do": "read"})
            return base64.b64decode(told["content"], validate=True)
        except (Broken, Gone, KeyError, TypeError, binascii.Error):
            raise Refused(HELD) from None

    def _question(self, question: dict[str, Any]) -> dict[str, Any]:
        """Return the answer. Raises Refused where there is none to be had, and Broken where the process has ended."""
        if self.ask is None:
            self.ask = self._begun()
        try:
            told = self.ask(question)
        except (Broken, Gone):
            self.close()
            raise
        if type(reason := told.get("refused")) is str:
            raise Refused(one_line(reason))
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


def _checked(told: dict[str, Any]) -> tuple[int, int, str, datetime | None, str | None] | None:
    """Return what is told of an entry; None at the end. Raises Refused where it is not what the unpacker says."""
    match told:
        case {
            "at": [int(number), int(inner)],
            "path": str(path),
            "time": str() | None,
            "problem": str() | None,
        }:
            with contextlib.suppress(ValueError):
                written: Any = told["time"] and datetime.fromisoformat(told["time"])
                return number, inner, path, written, told["problem"] and one_line(told["problem"])
        case {}:
            if not told:
                return None
    raise Refused(HELD)
