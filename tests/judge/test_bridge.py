"""The bridge keeps questions and answers together, and breaks where the other side does not."""

import errno
import json
import resource
import socket
import struct
import threading
import time

import pytest

from grading.judge.processes import fork_server
from grading.judge.processes.fork_server import Control, Gone
from grading.judge.wire.bridge import LARGEST, Bridge, Broken
from grading.sandbox.limits import MANY
from tests.conftest import NO_SANDBOX
from tests.judge.conftest import notebook


@pytest.fixture
def ends():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def soon() -> float:
    return time.monotonic() + 0.2


def test_either_side_may_ask_while_asked(ends):
    def count_down(bridge):
        return lambda question: bridge().ask({"n": question["n"] - 1}) if question["n"] else {"end": True}

    left, right = (Bridge(end, lambda question: {}) for end in ends)
    left.serve, right.serve = count_down(lambda: left), count_down(lambda: right)
    thread = threading.Thread(target=right.loop)
    thread.start()
    assert left.ask({"n": 9}) == {"end": True}
    ends[0].shutdown(socket.SHUT_RDWR)
    thread.join()


def test_threads_take_turns(ends):
    left, right = Bridge(ends[0], lambda question: {}), Bridge(ends[1], lambda question: question)
    threading.Thread(target=right.loop, daemon=True).start()
    answers = {}
    threads = [
        threading.Thread(target=lambda n=n: answers.update({n: left.ask({"n": n})})) for n in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {n: {"n": n} for n in range(20)}


def test_what_is_told_comes_before_the_answer_and_gets_none(ends):
    told = []

    def tell(question):
        for number in range(3):
            right.tell({"n": number})
        return question

    left, right = Bridge(ends[0], told.append), Bridge(ends[1], tell)
    threading.Thread(target=right.loop, daemon=True).start()
    assert left.ask({"and": "then"}) == {"and": "then"}
    assert told == [{"n": 0}, {"n": 1}, {"n": 2}]
    assert left.ask({"once": "more"}) == {"once": "more"}


def message(**parts) -> bytes:
    text = json.dumps(parts).encode()
    return struct.pack(">Q", len(text)) + text


@pytest.mark.parametrize(
    "sent",
    [
        message(answers=2, answer={}),
        message(answers=1, answer=3),
        message(answers=1),
        message(),
        struct.pack(">Q", 2) + b"[]",
        struct.pack(">Q", 3) + b"NaN",
        struct.pack(">Q", 4) + b"\xff\xff\xff\xff",
        struct.pack(">Q", LARGEST + 1),
        struct.pack(">Q", 10**5) + b"[" * 10**5,
        b"short",
    ],
    ids=repr,
)
def test_what_is_no_answer_breaks_the_bridge(ends, sent):
    threading.Thread(target=ends[1].sendall, args=[sent], daemon=True).start()
    with pytest.raises(Broken):
        Bridge(ends[0], lambda question: {}).ask({}, soon())


def test_numbers_that_json_has_not_are_no_message(ends):
    """What reads them as NaN would find each answer equal to no other, and each comparison false."""
    text = b'{"answers": 1, "answer": {"value": NaN}}'
    ends[1].sendall(struct.pack(">Q", len(text)) + text)
    with pytest.raises(Broken, match="no message"):
        Bridge(ends[0], lambda question: {}).ask({}, soon())


def test_too_much_at_once_is_refused_before_it_is_read(ends):
    ends[1].sendall(struct.pack(">Q", LARGEST + 1))
    with pytest.raises(Broken, match="more than 64 MB"):
        Bridge(ends[0], lambda question: {}).ask({}, soon())


def test_silence_and_the_end_break_the_bridge(ends):
    bridge = Bridge(ends[0], lambda question: {})
    with pytest.raises(Broken, match="took too long"):
        bridge.ask({}, soon())
    ends[1].close()
    with pytest.raises(Broken, match="ended"):
        bridge.ask({}, soon())


def test_a_side_that_does_not_read_breaks_the_bridge(ends):
    with pytest.raises(Broken, match="took too long"):
        Bridge(ends[0], lambda question: {}).ask({"text": "x" * 10**7}, soon())


@pytest.mark.parametrize("answer", [{"text": "x" * LARGEST}, {"value": float("nan")}, {"value": object()}])
def test_an_answer_that_cannot_be_sent_becomes_an_error(ends, answer):
    left, right = Bridge(ends[0], lambda question: {}), Bridge(ends[1], lambda question: answer)
    threading.Thread(target=right.loop, daemon=True).start()
    assert left.ask({})["error"]["names"][0] in ("ValueError", "TypeError")


class TooMany:
    """A socket that cannot send files for a while, and then can."""

    def __init__(self, number):
        self.tries = iter([*[errno.ETOOMANYREFS] * number, 0])

    def sendmsg(self, *args):
        if reason := next(self.tries):
            raise OSError(reason, "")

    def recv(self, length):
        return b"7"


def test_a_fork_server_is_not_gone_where_others_have_too_many_files_on_their_way(monkeypatch):
    monkeypatch.setattr(fork_server, "TICK", 0)
    assert Control(TooMany(3)).fork("student", "") == 7
    monkeypatch.setattr(fork_server, "PATIENCE", -1)
    with pytest.raises(Gone):
        Control(TooMany(3)).fork("student", "")


@pytest.mark.skipif(bool(NO_SANDBOX), reason=str(NO_SANDBOX))
def test_the_judge_may_have_more_open_files_than_a_student(court):
    """Else as many as a student sends elsewhere keep a plain user's judge from starting a process."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    assert most > 1024, "this system allows its users too few to see it"
    limit = "import resource\nmost, _ = resource.getrlimit(resource.RLIMIT_NOFILE)\n"
    test = f"{limit}assert f() == 1024 and most == {min(most, MANY)}, most"
    answer = "import resource\ndef f(): return resource.getrlimit(resource.RLIMIT_NOFILE)[1]"
    (verdict,) = court.judge(*notebook(answer, [test])).verdicts
    assert verdict.passed, verdict.message
