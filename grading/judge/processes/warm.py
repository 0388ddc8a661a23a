"""Modules that a warm parent imports for its children, because a course's cells do: each child would take seconds for some."""

import contextlib
import gc
import importlib
import os
import signal
import time
import warnings
from collections.abc import Iterable
from pathlib import Path

PATIENCE = 60.0  # seconds that imports may take
TICK = 0.02
THREADS = Path("/proc/self/task")  # has an entry for each of a process's threads, Python's or not


class Warm:
    """The modules that were asked for in this process. A parent that forks must not have threads: a child tries first."""

    def __init__(self) -> None:
        self.tried: set[str] = set()

    def add(self, modules: Iterable[str]) -> None:
        """Import modules that were not asked for before, but for those that start a thread, or take too long."""
        fresh = [name for name in modules if name not in self.tried]
        self.tried.update(fresh)
        if not fresh or not THREADS.exists():
            return
        for some in [fresh] if _comes_alone(fresh) else [[name] for name in fresh]:
            if some is fresh or _comes_alone(some):
                _bring_in(some)
        gc.collect()
        gc.freeze()


def _bring_in(modules: Iterable[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in modules:
            with contextlib.suppress(Exception):  # a cell that imports it says why
                importlib.import_module(name)


def _comes_alone(modules: Iterable[str]) -> bool:
    """Tell whether a process that has imported the modules has one thread, as a child of this one finds out."""
    child = os.fork()
    if not child:
        code = 1
        try:
            _bring_in(modules)
            code = int(len(list(THREADS.iterdir())) > 1)
        finally:
            os._exit(code)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status == 0
        time.sleep(TICK)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False
