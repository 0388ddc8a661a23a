"""A cluster that is there already, for notebooks that are given its address."""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import nbformat
import papermill
from dask.distributed import Client

from grading.lessons.scripts import ROOT, read_lesson
from tests.replay import parameter_sets

SECONDS = 60  # within which a scheduler and its worker have to be up
ELSEWHERE = (
    "import sys; sys.modules['course'] = None; from dask.__main__ import main; main()"  # has no course
)


@contextlib.contextmanager
def running(folder: Path) -> Iterator[str]:
    """The address of a scheduler with one worker, each a process of its own in a folder of its own, without the course."""
    started = []

    def start(name: str, *arguments: str) -> None:
        (folder / name).mkdir()
        command = [sys.executable, "-c", ELSEWHERE, name, *arguments]
        with (folder / name / "log").open("w") as log:
            started.append(
                subprocess.Popen(command, cwd=folder / name, stdout=log, stderr=log, start_new_session=True)
            )

    about = folder / "scheduler.json"
    here = ["--host", "127.0.0.1", "--port", "0"]
    try:
        start("scheduler", *here, "--no-dashboard", "--scheduler-file", str(about))
        end = time.monotonic() + SECONDS
        while not about.exists() and time.monotonic() < end:
            time.sleep(0.1)
        address = json.loads(about.read_text())["address"]
        options = ["--nthreads", "2", "--no-dashboard", "--local-directory", "scratch", "--no-nanny"]
        start("worker", address, *options)
        with Client(address) as client:
            client.wait_for_workers(1, timeout=SECONDS)
        yield address
    finally:
        for process in reversed(started):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, 15)
            process.wait(SECONDS)


def shown_there(lesson: str, address: str, folder: Path) -> str:
    """Run a lesson's solution on that cluster; return what it prints."""
    solution = read_lesson(ROOT / "solutions" / lesson / f"{lesson}.py")
    parameters = parameter_sets(solution)[0] | {"address": address, "workers": 1}
    (folder / "notebook").mkdir()
    papermill.execute_notebook(
        solution, folder / "run.ipynb", parameters, cwd=folder / "notebook", progress_bar=False
    )
    run = nbformat.read(folder / "run.ipynb", as_version=4)
    return "\n".join(o.get("text", "") for c in run.cells if c.cell_type == "code" for o in c.outputs)
