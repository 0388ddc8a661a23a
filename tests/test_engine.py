"""Grading on clusters: the same gradebook on any, and nothing lost where a part of one is."""

import itertools
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import dask
import pytest
from distributed import Client, LocalCluster
from distributed.comm import CommClosedError

from grading.engine import grade_many
from grading.engine.assignment import digest_of_sources
from grading.engine.grade_one import Work
from grading.engine.local_cluster import local_cluster
from grading.lessons.scripts import ROOT
from tests.classes import NAME, Course, openly
from tests.outer import Cluster, cluster, with_all
from tests.trials import STUDENTS, state

pytestmark = pytest.mark.slow
WORKERS = pytest.mark.daily("classes that a cluster grades")


@contextmanager
def started(course: Course, *words: str, **settings: str):
    """Start a command in a process of its own, with more environment variables; give it, what it says to be read."""
    command = [sys.executable, "-m", "grading", *words, *openly(words[0])]
    environment = {**os.environ, "CLASS_DIR": str(course.room.root), "PYTHONUNBUFFERED": "1", **settings}
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        # Where the tests were started in the background, Ctrl-C is ignored, and would be so in what they start.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509, it does nothing else
    )
    try:
        yield process
    finally:
        with_all(process, signal.SIGKILL)
        process.communicate()


def await_workers(outer: Cluster) -> None:
    with Client(outer.address) as client:
        client.wait_for_workers(len(outer.workers), timeout=60)


def interrupted(process: subprocess.Popen) -> str:
    """Press Ctrl-C, as a person again where nothing happens: Python loses one that comes while an object is finalized."""
    for _ in range(3):
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=30)[0]
    raise AssertionError("Ctrl-C does not stop it")


def first_mark(process: subprocess.Popen) -> str:
    """Wait until a command has said how the first submission went; return that."""
    for line in process.stdout:
        if re.match(r"\w+: [\d.]+ of 6", line):
            return line
    raise AssertionError("it has ended without a mark")


@contextmanager
def elastic(number: int):
    """A cluster in this process, so that a test sees what its workers do; of workers with one core each."""
    with LocalCluster(
        n_workers=number, threads_per_worker=1, processes=False, protocol="tcp://", dashboard_address=None
    ) as cluster:
        yield cluster


WORKS = [Work(str(number), {}, {}, "seed") for number in range(6)]


def test_a_local_cluster_says_nothing_on_the_terminal():
    script = "import logging; logging.basicConfig()\nfrom grading.engine.local_cluster import local_cluster\nwith local_cluster(2): pass"
    plain = {name: value for name, value in os.environ.items() if not name.startswith("DASK_LOGGING")}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=plain, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("", "")


def test_for_workers_that_join_later_there_are_works(monkeypatch):
    monkeypatch.setattr(grade_many, "grade_safely", lambda given, work, unsafe: work.student)
    monkeypatch.setattr(grade_many, "AHEAD", 1)
    monkeypatch.setattr(grade_many, "SOON", 0)
    drawn = []

    def works():
        for work in WORKS:
            drawn.append(work)
            yield work

    with elastic(1) as cluster:
        outcomes = grade_many.grade_all("given", works(), len(WORKS), scheduler=cluster.scheduler_address)
        done = next(outcomes)
        assert len(drawn) == 1 + 1
        cluster.scale(3)
        cluster.wait_for_workers(3)
        done += next(outcomes)
        assert len(drawn) == 2 + 3
        done += itertools.chain(*outcomes)
    assert sorted(outcome for _, outcome in done) == [work.student for work in WORKS]


def test_large_works_wait_for_no_others(monkeypatch):
    """Each takes memory until its marks are written."""
    monkeypatch.setattr(grade_many, "grade_safely", lambda given, work, unsafe: work.student)
    monkeypatch.setattr(grade_many, "SOON", 60)
    monkeypatch.setattr(grade_many, "LARGE", 100)
    works = [Work(str(number), {"a": b"x" * 60}, {}, "seed") for number in range(6)]
    with elastic(1) as cluster:
        address = cluster.scheduler_address
        sizes = [len(some) for some in grade_many.grade_all("given", works, len(works), scheduler=address)]
    assert sum(sizes) == 6
    assert len(sizes) > 1


def test_a_cluster_that_starts_workers_where_there_is_work_does(monkeypatch):
    monkeypatch.setattr(grade_many, "grade_safely", lambda given, work, unsafe: work.student)
    monkeypatch.setattr(grade_many, "PATIENCE", 10)
    with elastic(0) as cluster:
        cluster.adapt(minimum=0, maximum=1, interval="100ms")
        done = [
            *itertools.chain(
                *grade_many.grade_all("given", WORKS, len(WORKS), scheduler=cluster.scheduler_address)
            )
        ]
    assert len(done) == len(WORKS)


def test_workers_that_come_and_go_lose_no_work(monkeypatch):
    """Also all of them, with what was shared out to them, while works are on their way."""
    monkeypatch.setattr(grade_many, "grade_safely", lambda given, work, unsafe: work.student)
    monkeypatch.setattr(grade_many, "SOON", 0)
    works = [WORKS[0]._replace(student=str(number)) for number in range(60)]
    done, sizes = [], itertools.cycle([3, 1, 0, 2])
    with elastic(2) as cluster:
        for some in grade_many.grade_all("given", works, len(works), scheduler=cluster.scheduler_address):
            done += some
            if (size := next(sizes)) == 0:
                cluster.scale(0)
                while cluster.scheduler.workers:
                    time.sleep(0.01)
            cluster.scale(size or 2)
    assert [work.student for work, _ in done] == [outcome for _, outcome in done]
    assert sorted(work.student for work, _ in done) == sorted(work.student for work in works)


def test_a_worker_that_goes_when_it_is_given_what_all_share_costs_nothing(monkeypatch):
    """As one of a cluster that adapts may, which has had nothing to do yet."""
    monkeypatch.setattr(grade_many, "grade_safely", lambda given, work, unsafe: work.student)
    with elastic(2) as cluster:
        first, _ = cluster.workers.values()

        async def go(**_: object):
            await first.close()
            raise CommClosedError("gone")

        first.handlers["update_data"] = go
        done = [*grade_many.grade_all("given", WORKS, len(WORKS), scheduler=cluster.scheduler_address)]
    assert len([*itertools.chain(*done)]) == len(WORKS)


@WORKERS
def test_a_cluster_that_adapts_while_a_class_is_graded_makes_the_same_gradebook(course, trials):
    with elastic(0) as cluster:
        cluster.adapt(minimum=0, maximum=3, interval="50ms", wait_count=1, target_duration="100ms")
        said = course.run("grade", NAME, "--scheduler", cluster.scheduler_address)
    assert "5 graded, 0 not graded" in said
    assert state(course) == trials.expected


@pytest.mark.parametrize("ways", [{}, {"workers": 2}, {"scheduler": "tcp://nowhere.invalid:1"}])
def test_where_there_is_nothing_to_grade_no_cluster_is_needed(ways):
    assert list(grade_many.grade_all("given", [], 0, **ways)) == []


def test_no_module_is_taken_from_a_folder_that_others_may_have_made(tmp_path, monkeypatch):
    """Dask's servers put their folder on sys.path: by default a common one, and whoever made it first owns it."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "dask-scratch-space").mkdir(mode=0o777)
    with local_cluster(1) as cluster, cluster.get_client() as client:
        used = client.submit(lambda: [Path(entry) for entry in sys.path]).result()
        monkeypatch.syspath_prepend("elsewhere")  # Dask takes away only what is first when it ends
    (ours,) = {path.parents[1] for path in used if path.is_relative_to(tmp_path)}
    assert ours.parent == tmp_path
    assert not ours.exists()
    assert list((tmp_path / "dask-scratch-space").iterdir()) == []
    assert not any(entry.startswith(str(tmp_path)) for entry in sys.path)


@WORKERS
@pytest.mark.parametrize("workers", [2, 4, 5])
def test_more_workers_here_make_the_same_gradebook(course, trials, workers):
    """One to four are threads of one process, five are two processes."""
    assert "5 graded, 0 not graded" in course.run("grade", NAME, "--workers", workers)
    assert state(course) == trials.expected


@WORKERS
@pytest.mark.parametrize("number", [1, 2])
def test_workers_without_the_class_and_the_data_make_the_same_gradebook(
    course, trials, tmp_path, needs_program, number
):
    """They run where neither the class, nor its lesson, nor the course's data and solutions are."""
    hidden = [trials.fresh.parent, ROOT / "data", ROOT / "solutions", ROOT / "notebooks"]
    inside = [str(needs_program("bwrap")), "--dev-bind", "/", "/"]
    for folder in hidden:
        inside += ["--tmpfs", str(folder)]
    empty = f'for folder in {" ".join(map(str, hidden))}; do test -d $folder && test -z "$(ls $folder)" || exit 1; done'
    subprocess.run([*inside, "sh", "-c", empty], check=True)
    with cluster(tmp_path / "cluster", number, inside=inside) as outer:
        await_workers(outer)
        assert "5 graded, 0 not graded" in course.run("grade", NAME, "--scheduler", outer.address)
    assert state(course) == trials.expected


@WORKERS
@pytest.mark.parametrize(("number", "threads"), [(2, 1), (1, 4)])
def test_what_ends_its_workers_is_named_and_the_others_are_graded(course, trials, tmp_path, number, threads):
    """Also those that were with the same workers; and where that no longer happens, the next run finishes."""
    poison = {"POISONOUS": "right"}
    with cluster(tmp_path / "cluster", number, threads=threads, nanny=True, settings=poison) as outer:
        said = course.run("grade", NAME, "--scheduler", outer.address, status=1)
    assert "right: NOT GRADED: RuntimeError: it ends every worker that grades it" in said
    assert "4 graded, 1 not graded, 0 graded before" in said
    assert "not graded: right;" in said
    assert set(course.marks()) == STUDENTS - {"right"}
    assert "1 graded, 0 not graded, 4 graded before" in trials.goes_on(course)


@WORKERS
def test_the_works_of_a_lost_worker_go_to_another(course, trials, tmp_path):
    with (
        cluster(tmp_path / "cluster", 2, settings={"HELD": "right"}) as outer,
        started(course, "grade", NAME, "--scheduler", outer.address) as command,
    ):
        os.kill(outer.holder("right"), signal.SIGKILL)
        outer.open_gate()
        said, _ = command.communicate(timeout=60)
        assert sorted(worker.poll() for worker in outer.workers if worker.poll()) == [-signal.SIGKILL]
    assert "5 graded, 0 not graded" in said
    assert state(course) == trials.expected


@WORKERS
def test_without_any_worker_a_run_ends_and_says_how_to_go_on(course, trials, tmp_path, monkeypatch):
    monkeypatch.setattr(grade_many, "PATIENCE", 1)
    with cluster(tmp_path / "cluster", 1, settings={"POISONOUS": "wrong"}) as outer:
        await_workers(outer)
        said = course.run("grade", NAME, "--scheduler", outer.address, status=1)
    assert "the scheduler has had no worker for 1 seconds" in said
    assert course.marks()
    assert "wrong" not in course.marks()
    assert "the same command goes on from there" in said
    trials.goes_on(course)


def another_package(folder: Path) -> str:
    """Install another nbgrader, as far as can be told."""
    other = folder / "nbgrader-0.1.dist-info" / "METADATA"
    other.parent.mkdir(parents=True)
    other.write_text("Metadata-Version: 2.1\nName: nbgrader\nVersion: 0.1\n", "utf-8")
    return r"nbgrader 0\.1, and here is nbgrader (?!0\.1:)\S+"


def another_checkout(folder: Path) -> str:
    """Install a grader in which one line is another."""
    without = shutil.ignore_patterns("__pycache__")
    ours = digest_of_sources(shutil.copytree(ROOT / "grading", folder / "grading", ignore=without))
    with (folder / "grading" / "work.py").open("a", encoding="utf-8") as source:
        source.write("SECONDS = 1.0\n")
    return f"grading {digest_of_sources(folder / 'grading')}, and here is grading {ours}"


@WORKERS
@pytest.mark.parametrize("install", [another_package, another_checkout])
def test_a_worker_with_another_environment_grades_nothing(course, trials, tmp_path, install):
    """Its marks might be others, and nobody would know which."""
    told = install(tmp_path / "other")
    with cluster(tmp_path / "cluster", 1, settings={"PYTHONPATH": str(tmp_path / "other")}) as outer:
        said = course.run("grade", NAME, "--scheduler", outer.address, status=1)
    assert re.search(rf"the worker tcp://\S+ has {told}: give it this environment and start it again", said)
    assert "0 graded, 5 not graded" in said
    assert not course.marks()
    assert "5 graded, 0 not graded" in trials.goes_on(course)


@WORKERS
def test_stopped_by_a_person_a_run_says_how_to_go_on(course, trials, tmp_path):
    with (
        cluster(tmp_path / "cluster", 1, settings={"HELD": "right wrong"}, threads=3) as outer,
        started(course, "grade", NAME, "--scheduler", outer.address) as command,
    ):
        first_mark(command)
        said = interrupted(command)
        assert command.returncode == 130
        assert "stopped; what is done is kept, and the same command goes on from there" in said
        kept = set(course.marks())
        assert kept
        assert not kept & {"right", "wrong"}
        outer.open_gate()  # the same cluster serves the next run
        trials.goes_on(course, "--scheduler", outer.address)


@WORKERS
def test_without_its_scheduler_a_run_ends_and_says_how_to_go_on(course, trials, tmp_path):
    with (
        cluster(tmp_path / "cluster", 1, settings={"HELD": "right wrong"}, threads=3) as outer,
        started(course, "grade", NAME, "--scheduler", outer.address) as command,
    ):
        first_mark(command)
        outer.scheduler.kill()
        said, _ = command.communicate(timeout=60)
    assert command.returncode == 1
    assert "the scheduler is gone" in said
    assert "the same command goes on from there" in said
    kept = set(course.marks())
    assert kept
    assert not kept & {"right", "wrong"}
    assert f"{5 - len(kept)} graded, 0 not graded, {len(kept)} graded before" in trials.goes_on(course)


def test_without_a_connection_nothing_is_graded(course):
    said = course.run("grade", NAME, "--scheduler", "nowhere", status=1)
    assert "WARNING: nowhere is not encrypted" in said
    assert "no connection to the scheduler nowhere: missing port number" in said
    assert "0 graded, 5 not graded, 0 graded before" in said
    course.run("grade", NAME)
    assert "not graded: almost, " in course.run("grade", NAME, "--force", "--scheduler", "nowhere", status=1)
    assert dask.config.get("scheduler", None) is None


@WORKERS
def test_over_tls_as_dask_configures_it(course, trials, tmp_path, needs_program):
    """With the certificate a run is like any other, and without it the scheduler takes none."""
    pair = tmp_path / "key.pem", tmp_path / "certificate.pem"
    make = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    command = [needs_program("openssl"), *make.split(), "-keyout", pair[0], "-out", pair[1]]
    subprocess.run(command, check=True, capture_output=True)
    tls = "DASK_DISTRIBUTED__COMM__TLS__"
    settings = {f"{tls}CA_FILE": str(pair[1]), "DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION": "true"}
    for role in ("SCHEDULER", "WORKER", "CLIENT"):
        settings |= {f"{tls}{role}__KEY": str(pair[0]), f"{tls}{role}__CERT": str(pair[1])}
    with cluster(tmp_path / "cluster", protocol="tls", settings=settings) as outer:
        assert outer.address.startswith("tls://")
        said = course.run("grade", NAME, "--scheduler", outer.address, status=1)
        assert f"no connection to the scheduler {outer.address}: TLS expects" in said
        assert "WARNING" not in said
        assert not course.marks()
        with started(course, "grade", NAME, "--scheduler", outer.address, **settings) as command:
            said, _ = command.communicate(timeout=60)
    assert "5 graded, 0 not graded" in said
    assert state(course) == trials.expected
