"""Nobody else on the machine runs code, or is told anything, where an instructor's command is at work."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from urllib.request import Request, urlopen

import psutil
import pytest
from distributed import LocalCluster

from grading.lessons.scripts import ROOT
from tests.classes import NAME, formgrader
from tests.outer import PRELOAD
from tests.test_engine import started

pytestmark = [
    pytest.mark.slow,
    pytest.mark.daily("whole classes"),
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which process listens where"),
]


def listening(pid: int) -> set[str]:
    """Return where a process and those that it has started listen: host:port, and the names of Unix sockets.

    What students' code runs in has a network of its own, which cannot be reached from here and is not told of.
    """
    here, found = os.readlink("/proc/self/ns/net"), set()
    for process in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]:
        with suppress(psutil.Error, OSError):  # it has ended
            if os.readlink(f"/proc/{process.pid}/ns/net") == here:
                ports = (c for c in process.net_connections("tcp") if c.status == psutil.CONN_LISTEN)
                found |= {f"{c.laddr.ip}:{c.laddr.port}" for c in ports}
                found |= {c.laddr for c in process.net_connections("unix") if c.laddr}
    return found


def knock(folder: Path, addresses: Iterable[str]) -> dict[str, str]:
    """Return what a stranger was told at each address, by the way that was tried."""
    folder.mkdir()
    command = [sys.executable, "-m", "tests.stranger", str(folder), *sorted(addresses)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def held(tmp_path, monkeypatch):
    """Give a function that waits until the works of two students are being graded; they end when `gate` is there.

    It holds what is graded by workers, threads of the command or processes of their own.
    """
    (tmp_path / "preload.py").write_text(PRELOAD, "utf-8")
    monkeypatch.setenv("DASK_DISTRIBUTED__WORKER__PRELOAD", str(tmp_path / "preload.py"))
    monkeypatch.setenv("HELD", "right wrong")
    monkeypatch.setenv("HELD_IN", str(tmp_path))

    def wait(command: subprocess.Popen) -> None:
        while len(list(tmp_path.glob("*.held"))) < 2:
            assert command.poll() is None, command.communicate(timeout=300)[0]
            time.sleep(0.05)

    return wait


def test_where_a_port_is_open_a_stranger_is_in(tmp_path):
    """So the others of these tests can fail."""
    local = {"dashboard_address": "127.0.0.1:0", "worker_dashboard_address": "127.0.0.1:0"}
    with LocalCluster(n_workers=1, processes=False, protocol="tcp://", **local):
        told = knock(tmp_path / "knocked", listening(os.getpid()))
    assert ways_in(told) == {"as_client tcp", "as_caller tcp", "as_browser"}
    assert len(list((tmp_path / "knocked").iterdir())) == 2


def ways_in(told: dict[str, str]) -> set[str]:
    """Return in which ways a stranger was answered."""
    answered = ("ran as", "'OK'", "HTTP", "connected")
    return {way.partition(" ")[2] for way, what in told.items() if any(word in what for word in answered)}


def test_beside_threads_that_grade_nothing_listens(course, held):
    with started(course, "grade", NAME, "--workers", "2") as command:
        held(command)
        assert listening(command.pid) == set()


def test_processes_that_grade_take_nothing_from_a_stranger(course, held, tmp_path):
    with started(course, "grade", NAME, "--workers", "5") as command:
        held(command)
        ports = listening(command.pid)
        told = knock(tmp_path / "knocked", ports)
        (tmp_path / "gate").touch()
        said, _ = command.communicate(timeout=300)
    assert ways_in(told) == set(), told
    assert not list((tmp_path / "knocked").iterdir())
    assert all(port.startswith("127.0.0.1:") for port in ports)
    assert len(ports) == 1 + 2 + 2, "a scheduler, two workers, and a nanny of each"
    assert "5 graded, 0 not graded" in said


def test_a_second_grading_and_feedback_do_not_listen(course, held, tmp_path):
    course.run("grade", NAME, "--workers", "2")
    with started(course, "regrade", NAME, "--same-source", "--workers", "2") as command:
        held(command)
        assert listening(command.pid) == set()
        (tmp_path / "gate").touch()
        assert "0 of 5 marks moved" in command.communicate(timeout=300)[0]
    with started(course, "feedback", NAME) as command:
        while command.poll() is None:
            assert listening(command.pid) == set()
            time.sleep(0.1)
        assert "made 5 new pages" in command.communicate(timeout=300)[0]


def test_formgrader_and_its_kernels_take_nothing_from_a_stranger(course, tmp_path):
    with formgrader(tmp_path) as address:
        (server,) = (c for c in psutil.Process().children() if "formgrader" in c.cmdline())
        (port,) = listening(server.pid)
        assert port in address
        told = knock(tmp_path / "knocked", [port])
        assert "403" in told[f"{port} as_browser"]
        assert ways_in(told) == {"as_browser"}
        ask = Request(
            f"http://{port}/api/kernels", b"{}", {"Authorization": f"token {address.rpartition('=')[2]}"}
        )
        with urlopen(ask) as reply:
            assert reply.status == 201
        notes = [path for path in tmp_path.rglob("runtime/*") if path.is_file()]
        assert [path for path in notes if path.stat().st_mode & 0o077] == []
        (note,) = (json.loads(path.read_text()) for path in notes if path.name.startswith("kernel-"))
        kernel = {f"{note['ip']}:{note[name]}" for name in note if name.endswith("_port")}
        assert len(kernel) == 5
        while not kernel <= (ports := listening(server.pid)):
            time.sleep(0.05)
        assert {greeting(at) for at in kernel} == {b""}, "b'NULL' takes everybody"
        assert all(at.startswith("127.0.0.1:") for at in ports)


def greeting(address: str) -> bytes:
    """Return how a ZeroMQ socket answers somebody who brings no key; nothing where it does not."""
    host, port = address.rsplit(":", 1)
    with socket.create_connection((host, int(port))) as end, end.makefile("rb") as reader:
        end.sendall(b"\xff" + bytes(8) + b"\x7f\x03\x00NULL" + bytes(48))
        try:
            return reader.read(64)[12:32].rstrip(b"\0")
        except ConnectionResetError:
            return b""
