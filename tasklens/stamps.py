"""Tasks that note when and where they ran."""

from __future__ import annotations

import os
import platform
import threading
import time
from collections.abc import Hashable
from typing import Any, NamedTuple


class Stamp(NamedTuple):
    """When and where a task ran.

    `start` and `end` are readings of `time.perf_counter` in seconds. Since Python 3.10 that clock is
    system-wide on Linux, macOS and Windows alike, so processes of one machine share it. Between machines
    they do not: there `epoch`, what to add to get the time of day, makes readings comparable, as far as
    the machines' clocks agree.
    """

    start: float
    end: float
    epoch: float
    machine: str
    process: int
    thread: int


class Stamped(NamedTuple):
    """A task's value with its stamp, as it travels between the tasks of a local scheduler."""

    value: Any
    stamp: Stamp


def _stamp(start: float) -> Stamp:
    end = time.perf_counter()
    epoch = time.time() - end
    return Stamp(start, end, epoch, platform.node(), os.getpid(), threading.get_ident())


def run_stamped(node: Any, names: tuple[Any, ...], *values: Any) -> Stamped:
    """Run a task, and hand its stamp on with its value: a local scheduler shows both to a callback."""
    given = {
        name: value.value if type(value) is Stamped else value
        for name, value in zip(names, values, strict=True)
    }
    start = time.perf_counter()
    value = node(given)
    return Stamped(value, _stamp(start))


_log: dict[str, dict[Hashable, Stamp]] = {}


def run_logged(node: Any, names: tuple[Any, ...], *values: Any) -> Any:
    """Run a task on a cluster, and leave its stamp in the worker's process, where it is fetched later."""
    given = dict(zip(names, values, strict=True))
    start = time.perf_counter()
    value = node(given)
    _log.setdefault(node.token, {})[node.key] = _stamp(start)
    return value


def fetch_log(token: str) -> dict[Hashable, Any]:
    return _log.pop(token, {})
