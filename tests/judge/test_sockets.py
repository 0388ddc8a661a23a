"""What waits in sockets is counted: it takes memory, and belongs to no process."""

import socket
import sys

import pytest

from grading.sandbox import init, sockets

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists sockets so")
SENT = 2**20


@pytest.fixture(autouse=True)
def looks_closely(monkeypatch):
    monkeypatch.setattr(sockets, "FEW", 0)


def full(one, other):
    """Send SENT bytes that nobody reads; return the open ends."""
    one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2 * SENT)
    one.setblocking(False)
    left = SENT
    while left > 0:
        try:
            left -= one.send(bytes(min(left, 2**14)))
        except BlockingIOError:
            break
    return SENT - left


def test_what_waits_between_processes_is_counted():
    one, other = socket.socketpair()
    with one, other:
        before = sockets._in_unix()
        sent = full(one, other)
        assert sent > 2**16
        assert sockets._in_unix() - before >= sent // 2  # others on this machine read meanwhile
        assert sockets.waiting() >= sent // 2


def test_what_waits_on_the_loopback_is_counted():
    with socket.create_server(("127.0.0.1", 0)) as door, socket.create_connection(door.getsockname()) as one:
        other, _ = door.accept()
        with other:
            sent = full(one, other)
            assert sent > 2**16
            assert sockets._in_internet("tcp") >= sent
            assert sockets.waiting() >= sent


def test_where_linux_does_not_list_them_each_counts_as_full(monkeypatch):
    def refused(*args):
        raise OSError

    monkeypatch.setattr(sockets, "_parts", refused)
    one, other = socket.socketpair()
    with one, other:
        assert sockets._in_unix() >= 2 * sockets.FULL


def test_a_few_are_not_looked_at(monkeypatch):
    monkeypatch.setattr(sockets, "FEW", 10**9)
    monkeypatch.setattr(sockets, "_in_unix", lambda: 1)
    assert sockets.waiting() == 0


def test_it_counts_as_memory_of_the_jail(monkeypatch):
    monkeypatch.setattr(init, "_quick_look", lambda process: 1)
    monkeypatch.setattr(init, "_sum", lambda *args: 1)
    counted = []
    for waits in (0, 1000):
        monkeypatch.setattr(sockets, "waiting", lambda waits=waits: waits)
        counted.append(init.used())
    assert counted[1] - counted[0] > 900
