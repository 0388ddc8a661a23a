"""The unpacker: goes through an archive, and unpacks one of it after the other.

It is a process of its own, locked in and limited; it has the open file, and nothing else of the machine.
"""

import base64
import socket
from collections.abc import Iterator
from typing import Any, BinaryIO

from grading.judge.processes.archives import Member, members_of
from grading.judge.wire.bridge import Bridge

LONGEST = 1000  # characters of a name or a reason that are told


class Unpacker:
    """Answers questions about an archive: what is next in it, and what is in that."""

    def __init__(self, file: BinaryIO):
        self.file = file
        self.members: Iterator[tuple[int, int, Member]] | None = None
        self.member: Member | None = None

    def serve(self, question: dict[str, Any]) -> dict[str, Any]:
        """Return what is asked for, or why it cannot be had. Whatever a file can do to its reader is such a reason."""
        try:
            return {"next": self._next, "read": self._read}[question["do"]](question)
        except ValueError as error:
            return {"refused": str(error)[:LONGEST]}
        except Exception as error:  # noqa: BLE001, damaged or locked by a password: there are many kinds
            return {"refused": f"cannot be read ({str(error)[:LONGEST] or type(error).__name__})"}

    def _next(self, question: dict[str, Any]) -> dict[str, Any]:
        """Return the next member; a process that goes on for another is told from where."""
        if self.members is None:
            self.file.seek(0)
            self.members = members_of(self.file, question["of_class"], question["inside"], question["start"])
        for number, inner, member in self.members:
            self.member = member
            time = member.time.isoformat() if member.time else None
            problem = member.problem and member.problem[:LONGEST]
            return {"at": [number, inner], "path": member.path[:LONGEST], "time": time, "problem": problem}
        return {}

    def _read(self, question: dict[str, Any]) -> dict[str, Any]:
        if self.member is None:
            return {"refused": "no file of it has been asked for"}
        packed = self.member.read()
        if packed.problem:
            return {"refused": packed.problem[:LONGEST]}
        return {"content": base64.b64encode(packed.data).decode("ascii")}


def main(end: socket.socket, file: BinaryIO, shell: object) -> None:
    """Serve a bridge until its other end closes."""
    Bridge(end, Unpacker(file).serve).loop()
