"""A Dask cluster as an instructor may have one: a scheduler and workers, each a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

# What a worker is told to load first: at the works of some students it does what a test wants to see.
PRELOAD = """
import os, pathlib, signal, time
from grading.engine import grade_many, grade_one as plain


def grade(given, work, court):
    if work.student in os.environ.get("POISONOUS", "").split():
        os.kill(os.getpid(), signal.SIGKILL)  # as the system does where memory is short
    if work.student in os.environ.get("HELD", "").split():
        place = pathlib.Path(os.environ.get("HELD_IN", ""))
        (place / f"{work.student}.held").write_text(str(os.getpid()))
        while not (place / "gate").exists():
            time.sleep(0.05)
    return plain.grade_work(given, work, court)

grade_many.grade_work = grade
"""


class Cluster(NamedTuple):
    """Where it is, and the processes of its scheduler and its workers; each leads a group of its own."""

    address: str
    scheduler: subprocess.Popen
    workers: list[subprocess.Popen]
    place: Path

    def holder(self, student: str) -> int:
        """Wait until a worker holds a student's work; return its process id."""
        note = self.place / f"{student}.held"
        while not note.exists() or not note.read_text():
            assert self.scheduler.poll() is None, self.logs()
            time.sleep(0.05)
        return int(note.read_text())

    def open_gate(self) -> None:
        """Let the workers go on with the works that they hold."""
        (self.place / "gate").touch()

    def logs(self) -> str:
        """Return what the processes have said."""
        return "\n".join(path.read_text("utf-8", "replace") for path in sorted(self.place.glob("*.log")))


@contextmanager
def cluster(
    place: Path,
    number: int = 1,
    *,
    inside: Sequence[str] = (),
    protocol: str = "tcp",
    threads: int = 1,
    nanny: bool = False,
    settings: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Cluster]:
    """Start a cluster that works in a folder; end it.

    Its processes know nothing of a class: another home, another working folder, no variable of this environment.

    Parameters
    ----------
    inside
        The beginning of a command that runs the workers somewhere else.
    settings
        Environment variables of all processes. Of students in POISONOUS each work ends its worker, those in HELD wait
        for `open_gate`.
    """
    place.mkdir()
    (place / "preload.py").write_text(PRELOAD, "utf-8")
    environment = {"PATH": os.environ["PATH"], "HOME": str(place), "LANG": "C.UTF-8", **settings}
    started: list[subprocess.Popen] = []

    def start(name: str, command: Sequence[str]) -> subprocess.Popen:
        with (place / f"{name}.log").open("wb") as log:
            process = subprocess.Popen(
                command, cwd=place, env=environment, stdout=log, stderr=log, start_new_session=True
            )
        started.append(process)
        return process

    dask = [sys.executable, "-m", "dask"]
    file = place / "scheduler.json"
    try:
        here = ["--host", f"{protocol}://127.0.0.1", "--port=0", "--no-dashboard"]
        scheduler = start("scheduler", [*dask, "scheduler", *here, f"--scheduler-file={file}"])
        while not file.exists() or not file.read_text():
            assert scheduler.poll() is None, (place / "scheduler.log").read_text()
            time.sleep(0.05)
        address = json.loads(file.read_text())["address"]
        worker = [*dask, "worker", address, "--no-dashboard", f"--nthreads={threads}", "--preload=preload.py"]
        worker += [f"--local-directory={place}", "--nanny" if nanny else "--no-nanny"]
        workers = [start(f"worker{n}", [*inside, *worker]) for n in range(number)]
        yield Cluster(address, scheduler, workers, place)
    finally:
        for process in started:
            with_all(process, signal.SIGKILL)
            process.wait()


def with_all(process: subprocess.Popen, what: int) -> None:
    """Send a signal to a process and all of its group."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, what)
