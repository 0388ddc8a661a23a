"""A bridge between two processes: numbered questions and answers in JSON, either side may ask, also while asked."""

import json
import socket
import struct
import threading
import time
from collections.abc import Callable
from itertools import count
from typing import Any

from grading.judge.wire import errors as wire_errors

LARGEST = 64 * 2**20  # bytes of one message
Deadline = (
    float | Callable[[], float] | None
)  # a time of `time.monotonic`, or what gives it: it may be later by then
# What writing or reading raises where something is too long, too deep or no JSON.
UNSENDABLE = (ValueError, TypeError, RecursionError, MemoryError)
HEADER = struct.Struct(">Q")


class Broken(Exception):
    """The other side is gone, hung, or out of step: nothing more can be asked."""


class Bridge:
    """One end of a bridge. `serve` answers the other side's questions, and may ask back; it also gets what is told.

    Only one thread at a time is on the bridge; a question holds it until the answer is there.
    """

    def __init__(self, end: socket.socket, serve: Callable[[Any], dict[str, Any]]):
        self.end = end
        self.serve = serve
        self.numbers = count(1)
        self.turn = threading.RLock()
        self.ahead = bytearray()  # what has come and was not asked for yet

    def ask(
        self, question: dict[str, Any], deadline: Deadline = None, content: bytes = b""
    ) -> dict[str, Any]:
        """Return the answer to a question.

        What `content` is sent with it, the other side `takes`.

        Raises Broken if there is none in time, or something else than an answer.
        """
        with self.turn:
            number = next(self.numbers)
            self._send({"ask": number, "question": question}, deadline)
            self._send_all(content, deadline)
            while True:
                message = self._receive(deadline)
                if "ask" in message:
                    self._answer(message, deadline)
                elif "told" in message:
                    self.serve(message["told"])
                elif message.get("answers") == number and type(message.get("answer")) is dict:
                    answer: dict[str, Any] = message["answer"]
                    return answer
                else:
                    raise Broken("sent an answer that nobody had asked for")

    def take(self, length: int) -> bytes:
        """Return the bytes that were sent with the question that is being answered. Raises Broken."""
        try:
            return self._take(length, None)
        except OSError as error:
            raise Broken(_reason(error)) from None

    def tell(self, message: dict[str, Any]) -> None:
        """Give something to the other side, which is waiting for an answer; do not wait for one. Raises Broken."""
        with self.turn:
            self._send({"told": message}, None)

    def loop(self) -> None:
        """Answer questions until the other side is gone."""
        while True:
            with self.turn:
                try:
                    message = self._receive(None)
                except Broken:
                    return
            self._answer(message, None)

    def _answer(self, message: dict[str, Any], deadline: Deadline) -> None:
        answer = self.serve(message.get("question"))
        with self.turn:
            try:
                self._send({"answers": message["ask"], "answer": answer}, deadline)
            except UNSENDABLE as error:
                self._send(
                    {"answers": message["ask"], "answer": {"error": wire_errors.to_plain(error)}}, deadline
                )

    def _send(self, message: dict[str, Any], deadline: Deadline) -> None:
        text = _written(message).encode()
        if len(text) > LARGEST:
            raise ValueError(f"The message has more than {LARGEST // 2**20} MB: too much to be checked.")
        self._send_all(HEADER.pack(len(text)) + text, deadline)

    def _send_all(self, content: bytes, deadline: Deadline) -> None:
        try:
            self._hurry(deadline)
            self.end.sendall(content)
        except OSError as error:
            raise Broken(_reason(error)) from None

    def _receive(self, deadline: Deadline) -> dict[str, Any]:
        try:
            (length,) = HEADER.unpack(self._take(HEADER.size, deadline))
            if length > LARGEST:
                raise Broken(f"sent more than {LARGEST // 2**20} MB at once")
            message = _read(self._take(length, deadline).decode())
        except OSError as error:
            raise Broken(_reason(error)) from None
        except UNSENDABLE:
            raise Broken("sent something that is no message") from None
        if type(message) is not dict:
            raise Broken("sent something that is no message")
        return message

    def _take(self, length: int, deadline: Deadline) -> bytes:
        while len(self.ahead) < length:
            self._hurry(deadline)
            try:
                part = self.end.recv(max(2**16, min(length - len(self.ahead), 2**20)))
            except TimeoutError:
                if callable(deadline):
                    continue
                raise
            if not part:
                raise Broken("ended")
            self.ahead += part
        taken = bytes(self.ahead[:length])
        del self.ahead[:length]
        return taken

    def _hurry(self, deadline: Deadline) -> None:
        end = deadline() if callable(deadline) else deadline
        left = None if end is None else end - time.monotonic()
        if left is not None and left <= 0:
            raise TimeoutError
        self.end.settimeout(left)


def _reason(error: OSError) -> str:
    return "took too long" if isinstance(error, TimeoutError) else "ended"


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


# Made once: making them takes longer than a short message.
_written = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode
_read = json.JSONDecoder(parse_constant=_no_constant).decode
