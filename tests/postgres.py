"""A PostgreSQL server of a test's own, reached by a socket in a folder of its own."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self
from unittest import mock


def keep_marks_in(address: str, room: Path) -> None:
    """Let a class have its gradebook in a server's database."""
    settings = f"c = get_config()\nc.CourseDirectory.db_url = {address!r}\n"
    (room / "nbgrader_config.py").write_text(settings)


@contextmanager
def served(needs_program: Callable[[str], Path]) -> "Iterator[Server]":
    """Give a server of the machine's own programs, which Debian does not have on PATH."""
    debian = sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")))
    path = os.pathsep.join([*debian, os.environ["PATH"]])
    with mock.patch.dict(os.environ, PATH=path), Server(needs_program("initdb").parent) as server:
        yield server


class Server:
    """A server in a folder that lasts as long as a `with`, and what it has written there.

    `programs` is the folder of initdb. PostgreSQL refuses to run as root: then its own user runs it.
    """

    def __init__(self, programs: Path):
        self.programs = programs
        self.process: subprocess.Popen | None = None

    def __enter__(self) -> Self:
        self.place = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # a socket's path is short
        self.other: list[str] = []
        if os.geteuid() == 0:
            self.other = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
            shutil.chown(self.place, "postgres", "postgres")
        settings = ["--username=grader", "--auth=trust", "--encoding=UTF8", "--no-sync"]
        self._must("initdb", f"--pgdata={self.place}/data", *settings)
        self.start()
        self._must("createdb", "--host", str(self.place), "--username=grader", "marks")
        return self

    def __exit__(self, *exception: object) -> None:
        if self.process:
            self.stop()
        shutil.rmtree(self.place)

    @property
    def address(self) -> str:
        """The address of its database, as nbgrader takes it."""
        return f"postgresql+psycopg://grader@/marks?host={self.place}"

    def start(self) -> None:
        """Start it; return once it can be used."""
        quiet = ["-c", "listen_addresses=", "-c", "fsync=off"]
        with (self.place / "log").open("ab") as log:
            command = [*self._as("postgres"), "-D", self.place / "data", "-k", self.place, *quiet]
            self.process = subprocess.Popen(command, cwd=self.place, stdout=log, stderr=log)
        while (answer := self._run("pg_isready", "--host", str(self.place))).returncode:
            assert answer.returncode in (1, 2), answer  # it starts, or does not answer yet
            assert self.process.poll() is None, (self.place / "log").read_text()
            time.sleep(0.1)

    def stop(self, how: int = signal.SIGTERM) -> None:
        """Stop it: with SIGQUIT at once, with SIGTERM when nobody uses it any more."""
        self.process.send_signal(how)
        self.process.wait()
        self.process = None

    def _as(self, program: str) -> list[str | Path]:
        return [*self.other, self.programs / program]

    def _run(self, program: str, *words: str) -> subprocess.CompletedProcess:
        command = [*self._as(program), *words]
        return subprocess.run(command, cwd=self.place, capture_output=True, text=True, check=False)

    def _must(self, program: str, *words: str) -> None:
        done = self._run(program, *words)
        assert done.returncode == 0, done.stderr
