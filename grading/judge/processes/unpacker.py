"""The unpacker: goes through an archive, and unpacks one of it after the other.

It is a process of its own, locked in and limited; it has the open file, and nothing else of the machine.
"""

import base64
import contextlib
import math
import socket
import time
from collections.abc import Iterator
from typing import Any, BinaryIO

from grading.judge.processes.archives import Member, members_of
from grading.judge.wire import answers, messages
from grading.judge.wire.bridge import Bridge

with contextlib.suppress(ImportError):
    import resource  # there is none on Windows, where no process is forked

LONGEST = 1000  # characters of a name or a reason that are told


class Unpacker:
    """Answers questions about an archive: what is next in it, and what is in that."""

    def __init__(self, file: BinaryIO, is_alone: bool = False):
        self.file = file
        self.is_alone = is_alone  # in its process, so that a limit concerns nobody else
        self.began = time.process_time()
        self.passed: set[int] = set()  # archives that are not to be opened
        self.members: Iterator[tuple[int, int, Member]] | None = None
        self.member: Member | None = None

    def serve(self, plain: Any) -> dict[str, Any]:
        """Return what is asked for, as it crosses, or why it cannot be had. Whatever a file can do to its reader is such a reason."""
        try:
            question = messages.read(plain, (messages.NextMember, messages.ReadMember))
            answer = self._next(question) if isinstance(question, messages.NextMember) else self._read()
        except ValueError as error:
            answer = answers.Refused(0.0, str(error)[:LONGEST])
        except Exception as error:  # noqa: BLE001, damaged or locked by a password: there are many kinds
            answer = answers.Refused(0.0, f"cannot be read ({str(error)[:LONGEST] or type(error).__name__})")
        answer.spent = time.process_time() - self.began
        return answer.to_plain()

    def _next(self, question: messages.NextMember) -> answers.Unpacked:
        """Return the next member; a process that goes on for another is told from where.

        For what is in a student's archive it may take some seconds more of processor time.
        """
        if self.is_alone:
            _end_after(question.seconds)
        if question.passed is not None:
            self.passed.add(question.passed)
        if self.members is None:
            self.file.seek(0)
            self.members = members_of(
                self.file, question.of_class, question.inside, question.start, self.passed
            )
        for number, inner, member in self.members:
            self.member = member
            written = member.time.isoformat() if member.time else None
            problem = member.problem and member.problem[:LONGEST]
            return answers.Member(0.0, (number, inner), member.path[:LONGEST], written, problem, member.opens)
        return answers.NoMore(0.0)

    def _read(self) -> answers.Unpacked:
        if self.member is None:
            return answers.Refused(0.0, "no file of it has been asked for")
        packed = self.member.read()
        if packed.problem:
            return answers.Refused(0.0, packed.problem[:LONGEST])
        return answers.Content(0.0, base64.b64encode(packed.data).decode("ascii"))


def _end_after(seconds: float | None) -> None:
    """Let this process end when it has taken so many seconds of processor time more, or else as late as it may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    most = hard if seconds is None else math.ceil(time.process_time() + seconds)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    if most != soft:
        resource.setrlimit(resource.RLIMIT_CPU, (most, hard))


def main(end: socket.socket, file: BinaryIO, shell: object) -> None:
    """Serve a bridge until its other end closes."""
    Bridge(end, Unpacker(file, is_alone=True).serve).loop()
