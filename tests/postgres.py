"""A PostgreSQL server of a test's own, reached by a socket in a folder of its own."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def postgres(programs: Path) -> Iterator[str]:
    """Start a server with an empty database; give its address as nbgrader takes it, and end it.

    `programs` is the folder of initdb. PostgreSQL refuses to run as root: then its own user runs it.
    """
    place = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # a socket's path is short
    other = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    if other:
        shutil.chown(place, "postgres", "postgres")

    def run(program: str, *words: str) -> subprocess.CompletedProcess:
        command = [*other, programs / program, *words]
        return subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)

    server = None
    try:
        done = run(
            "initdb",
            f"--pgdata={place}/data",
            "--username=grader",
            "--auth=trust",
            "--encoding=UTF8",
            "--no-sync",
        )
        assert done.returncode == 0, done.stderr
        quiet = ["-c", "listen_addresses=", "-c", "fsync=off"]
        with (place / "log").open("wb") as log:
            server = subprocess.Popen(
                [*other, programs / "postgres", "-D", place / "data", "-k", place, *quiet],
                cwd=place,
                stdout=log,
                stderr=log,
            )
        while (answer := run("pg_isready", "--host", str(place))).returncode:
            assert answer.returncode in (1, 2), answer  # it starts, or does not answer yet
            assert server.poll() is None, (place / "log").read_text()
            time.sleep(0.1)
        done = run("createdb", "--host", str(place), "--username=grader", "marks")
        assert done.returncode == 0, done.stderr
        yield f"postgresql+psycopg://grader@/marks?host={place}"
    finally:
        if server:
            server.terminate()
            server.wait()
        shutil.rmtree(place)
