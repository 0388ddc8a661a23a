"""Grade many submissions at once, on this machine or a cluster: works go out as plain data, and come back graded.

`distributed` is imported where it is used: a few works need none, and are to be graded soon.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import itertools
import os
import pickle
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, Any

import dask

from grading.classroom.folder import ClassError
from grading.engine.assignment import Given, environment
from grading.engine.exactly import grade_exactly
from grading.engine.grade_one import Graded, Work, grade_work
from grading.judge.court import standing_court

if TYPE_CHECKING:
    from distributed import Client, Future, SpecCluster

FEW = 3  # so many are graded sooner here than a cluster starts
AHEAD = 3  # works that wait at a worker, so that it never waits
DEATHS = 2  # of workers at one work, before it is tried alone
PATIENCE = 60  # seconds to wait for the first worker
TOGETHER = 16  # works that are handed back at once, at most: many are written quickly, but each takes memory until then
LARGE = 20_000_000  # bytes of those that were handed in, after which no others are waited for
SOON = 1.0  # seconds that a graded work waits for others, at most
TICK = 0.02  # seconds between two looks whether something is done


class Stopped(ClassError):
    """Why no more can be graded now. What has been graded is kept."""


class OtherEnvironment(Exception):
    """A worker's packages are not those that this class is graded with."""


Outcome = tuple[Work, Graded | Exception]


def warning_of(scheduler: str) -> str | None:
    """Return what it means that a scheduler takes everybody; None where it wants a certificate."""
    from distributed.comm.addressing import parse_address

    if parse_address(scheduler)[0] in ("tls", "wss"):
        return None
    return (
        f"WARNING: {scheduler} is not encrypted. Anybody who reaches that port, or a port of its workers, from this machine "
        "or from the network, can run code as their user, and read submissions and hidden tests. Use tls://, or a network "
        "that nobody else is on (docs/security.md)"
    )


def grade_all(
    given: Given,
    works: Iterable[Work],
    number: int,
    *,
    scheduler: str | None = None,
    workers: int | None = None,
    unsafe: bool = False,
) -> Iterator[list[Outcome]]:
    """Yield works with what became of them, as they are done: graded, or the error that prevented it.

    Those that are done within a moment are yielded together. Works are drawn as they are needed, so that memory does not grow with their number.

    Parameters
    ----------
    number
        How many works there are.
    scheduler
        The address of a scheduler whose workers grade; by default a cluster is started on this machine.
    workers
        How many workers to start here; by default one for each core.
    unsafe
        Run without a sandbox where there is none.

    Raises Stopped where the scheduler or all of its workers are out of reach, or a worker has another environment.
    """
    if not number:
        return
    if scheduler is None and workers is None and number <= FEW:
        yield from ([(work, grade_safely(given, work, unsafe))] for work in works)
        return
    with contextlib.ExitStack() as stack:
        client = stack.enter_context(_client(scheduler, min(workers or os.cpu_count() or 1, number)))
        yield from _grade_there(client, given, works, unsafe)


@contextlib.contextmanager
def _client(scheduler: str | None, workers: int) -> Iterator[Client]:
    from grading.engine.local_cluster import local_cluster

    # A work that has killed workers is not tried again and again.
    settings = {
        "distributed.scheduler.allowed-failures": DEATHS,
        "distributed.worker.daemon": False,
        "distributed.worker.profile.enabled": False,  # it looks at threads all the time, and its notes grow
        "distributed.admin.large-graph-warning-threshold": "1GB",  # a notebook with its outputs is large
        "scheduler": dask.config.get("scheduler", None),  # a client that never connects leaves another
    }
    with dask.config.set(settings), contextlib.ExitStack() as stack:
        where = stack.enter_context(local_cluster(workers)) if scheduler is None else scheduler
        yield stack.enter_context(_connect(where))


def _connect(scheduler: str | SpecCluster) -> Client:
    from distributed import Client

    try:
        return Client(scheduler)
    except (OSError, TypeError, ValueError) as error:
        # A TypeError where no certificate is configured for tls://.
        raise Stopped(f"no connection to the scheduler {scheduler}: {error}") from None


def _grade_there(
    client: Client, given: Given, works: Iterable[Work], unsafe: bool
) -> Iterator[list[Outcome]]:
    suspects: list[Work] = []
    yield from _grade_together(client, given, works, unsafe, suspects)
    # These were with workers that ended, and any of them may be the reason. Alone, each shows whether it is.
    for work in suspects:
        alone = _grade_together(client, given, [work], unsafe, [])
        yield next(
            alone, [(work, RuntimeError("it ends every worker that grades it; is it short of memory?"))]
        )


class _Run:
    """Works on their way to workers and back. Those whose workers ended again and again are added to `suspects`.

    Each travels as bytes: what Dask looks into, it takes apart.
    """

    def __init__(self, client: Client, given: Given, unsafe: bool, suspects: list[Work]):
        from distributed import as_completed

        self.client = client
        self.suspects = suspects
        self.given = pickle.dumps(given), unsafe, environment()
        self.shared = self._share()
        self.lost: Counter[str] = Counter()
        self.waiting: dict[Future[Any], tuple[Work, Future[Any]]] = {}
        self.done = as_completed()

    def _share(self) -> Future[Any]:
        try:
            shared: Future[Any] = self.client.scatter(self.given, broadcast=True, hash=False)
        except (OSError, KeyError) as error:
            if self.client.status != "running":
                raise Stopped(f"the scheduler is gone ({error})") from None
            # A worker was just being taken away, as a cluster that adapts does. What a task makes waits for others.
            shared = self.client.submit(pickle.loads, pickle.dumps(self.given), pure=False)
        return shared

    def send(self, works: Iterable[Work]) -> None:
        """Send works to workers, in one message."""
        if works := list(works):
            packed = [pickle.dumps(work) for work in works]
            futures = self.client.map(grade_at_worker, packed, given=self.shared, pure=False)
            self.waiting |= zip(futures, ((work, self.shared) for work in works), strict=True)
            self.done.update(futures)

    def size(self, futures: list[Future[Any]]) -> int:
        """Return how many bytes works have, which are kept until it is known what became of them."""
        works = [self.waiting[future][0] for future in futures]
        return sum(len(part) for work in works for part in (*work.notebooks.values(), *work.files.values()))

    def arrived(self) -> list[Future[Any]]:
        """Return what has come to an end and was not returned before."""
        return self.done.next_batch(block=False) if self.done.has_ready() else []

    def outcomes(self, futures: list[Future[Any]]) -> Iterator[Outcome]:
        """Yield what became of works; some are sent anew instead.

        Raises Stopped.
        """
        found: list[bytes | None] = [None] * len(futures)
        if all(future.status == "finished" for future in futures):
            with contextlib.suppress(Exception):  # then it is told of each why
                found = self.client.gather(futures)  # a round trip for each would take longer
        for future, result in zip(futures, found, strict=True):
            work, sent_with = self.waiting.pop(future)
            if (outcome := self._outcome(future, result, work, sent_with)) is not None:
                yield work, outcome

    def _outcome(
        self, future: Future[Any], result: bytes | None, work: Work, sent_with: Future[Any]
    ) -> Graded | Exception | None:
        from distributed import KilledWorker

        try:
            outcome: Graded | Exception = pickle.loads(future.result() if result is None else result)
            return outcome
        except CancelledError as error:
            # What was scattered is gone with its last worker, or all with the scheduler.
            if self.client.status != "running":
                raise Stopped(f"the scheduler is gone ({error})") from None
            if sent_with is self.shared:
                _wait_for_workers(self.client)
                self.shared = self._share()
            self.lost[work.student] += 1
            if self.lost[work.student] <= DEATHS:
                self.send([work])
            else:
                self.suspects.append(work)
        except OtherEnvironment as error:  # its marks might be others, and so might those of all its works
            raise Stopped(str(error)) from None
        except KilledWorker:
            self.suspects.append(work)
        except Exception as error:  # noqa: BLE001, a worker could not even begin, for example without this package
            return error
        return None


def _grade_together(
    client: Client, given: Given, works: Iterable[Work], unsafe: bool, suspects: list[Work]
) -> Iterator[list[Outcome]]:
    """Yield works with what became of them: TOGETHER of them, or those of a moment. Adds to `suspects` as a run does."""
    _wait_for_workers(client)
    cores, works = _cores(client), iter(works)
    run = _Run(client, given, unsafe, suspects)
    run.send(itertools.islice(works, cores * AHEAD))
    held: list[Outcome] = []  # here, where no worker can take them along when it dies
    until, size, heard = 0.0, 0, time.monotonic()
    while run.waiting:
        stopped: BaseException | None = None
        try:
            if arrived := run.arrived():
                if not held:
                    until = time.monotonic() + SOON
                    # A cluster started here keeps its size; asking another costs a round trip, so not at every result.
                    cores = _cores(client) if client.cluster is None else cores
                heard = time.monotonic()
                size += run.size(arrived)
                held += run.outcomes(arrived)
            elif time.monotonic() < until or not held:
                time.sleep(TICK)
                if time.monotonic() - heard > PATIENCE:  # what waits for a worker does so for ever
                    _wait_for_workers(client)
                    heard = time.monotonic()
            if (free := cores * AHEAD - len(run.waiting)) >= cores:
                run.send(itertools.islice(works, free))
        except (KeyboardInterrupt, Stopped) as error:  # what is done is kept
            stopped = error
        enough = len(held) >= TOGETHER or size >= LARGE
        if held and (stopped or enough or time.monotonic() >= until or not run.waiting):
            for first in range(0, len(held), TOGETHER):
                yield held[first : first + TOGETHER]
            held = []
            if size >= LARGE:
                gc.collect()  # what they were is partly held in circles, until somebody looks
            size = 0
        if stopped:
            raise stopped


def _cores(client: Client) -> int:
    """Return how many cores the workers have that are there now, and one where there is none."""
    try:
        return max(int(sum(client.nthreads().values())), 1)
    except OSError as error:
        raise Stopped(f"the scheduler is gone ({error})") from None


def _wait_for_workers(client: Client) -> None:
    something = client.submit(int)  # where there is nothing to do, a cluster that adapts starts no worker
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError:
        raise Stopped(f"the scheduler has had no worker for {PATIENCE} seconds; start some") from None
    something.release()


def grade_at_worker(work: bytes, given: tuple[bytes, bool, tuple[str, ...]]) -> bytes:
    """Return what `grade_safely` does, where this worker's `environment` is as expected; else raise OtherEnvironment.

    An assignment and a work go in pickled, and what became of it comes back so.
    """
    from distributed import get_worker

    assignment, unsafe, expected = given
    if environment() != expected:
        found, wanted = (
            ", ".join(sorted(set(a) - set(b)))
            for a, b in ((environment(), expected), (expected, environment()))
        )
        raise OtherEnvironment(
            f"the worker {get_worker().address} has {found}, and here is {wanted}: give it this environment and start it "
            "again, or end it"
        )
    return pickle.dumps(grade_safely(_unpacked(assignment), pickle.loads(work), unsafe))


@functools.lru_cache(maxsize=2)
def _unpacked(given: bytes) -> Given:
    """Return an assignment: once, not for each work, and only where the environment is as expected."""
    assignment: Given = pickle.loads(given)
    return assignment


def grade_safely(given: Given, work: Work, unsafe: bool) -> Graded | Exception:
    """Return a work graded, or what went wrong; once more where something did, since it may have been chance."""
    grade = grade_exactly if given.exactly else grade_work
    try:
        return grade(given, work, standing_court(unsafe))
    except Exception:  # noqa: BLE001
        try:
            return grade(given, work, standing_court(unsafe))
        except Exception as error:  # noqa: BLE001, whatever it is, it must not stop the others
            return error
