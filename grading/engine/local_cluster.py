"""A Dask cluster on this machine that nobody else on it reaches."""

import logging
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from typing import Any

import dask
from distributed import Nanny, Scheduler, SpecCluster, Worker
from distributed.security import Security

from grading.adapters.distributed import forget_servers

THREADS = 4  # of a worker's process: the work is done in processes of the judge
QUIET = {
    # Pages are not served, and importing what makes them takes half a second.
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    # Nobody looks at what Dask's servers measure of themselves, up to fifty times a second.
    "distributed.admin.system-monitor.interval": "10s",
    "distributed.admin.tick.interval": "1s",
}


class Silent:
    """Opens no web page, as each of Dask's servers does even without a dashboard, for all who can reach it."""

    def start_http_server(self, *_: object, **__: object) -> None:
        """Do nothing."""


class SilentScheduler(Silent, Scheduler):
    """Dask's scheduler without its web page."""


class SilentWorker(Silent, Worker):
    """Dask's worker without its web page."""


@contextmanager
def _unheard() -> Iterator[None]:
    """Let Dask's servers here log nothing below an error.

    Where the root logger has a handler, `distributed` makes none of its own, so `silence_logs` finds nothing to silence.
    """
    log = logging.getLogger("distributed")
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(before)


@contextmanager
def local_cluster(workers: int) -> Iterator[SpecCluster]:
    """Start so many workers here, and end them.

    Up to THREADS are threads of this process, and nothing listens. More are threads of several processes, whose ports
    take only what has the certificates that were made for this run: whoever talks to a Dask worker runs code as its user.
    """
    kind: dict[str, Any] = {"cls": SilentWorker, "options": {}}
    where: dict[str, Any] = {"protocol": "inproc://"}
    if workers > THREADS:  # one process more is a second more
        kind = {"cls": Nanny, "options": {"worker_class": SilentWorker}}
        where = {"protocol": "tls://", "host": "127.0.0.1", "security": Security.temporary()}
    kind["options"] |= where | {
        "nthreads": min(workers, THREADS),
        "memory_limit": None,
        "dashboard": False,  # importing what it is made of takes half a second
        "silence_logs": logging.CRITICAL,
    }
    # Dask's servers import from their folder: by default one in /tmp, which any user may have made before.
    with (
        _unheard(),
        tempfile.TemporaryDirectory(prefix="grading-") as folder,
        dask.config.set({**QUIET, "temporary_directory": folder}),
    ):
        try:
            with SpecCluster(
                scheduler={"cls": SilentScheduler, "options": where | {"dashboard": False}},
                workers=dict.fromkeys(range(ceil(workers / THREADS)), kind),
                security=where.get("security"),
                silence_logs=logging.CRITICAL,
            ) as cluster:
                yield cluster
        finally:  # they leave it on sys.path, and when it is gone, any user may make it anew
            sys.path[:] = [entry for entry in sys.path if not entry.startswith(folder)]
            forget_servers()
