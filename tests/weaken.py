"""Weaken the code on purpose, and see whether the tests notice: `python -m tests.weaken [REGEX]`.

A weakening is a small, likely regression: an off-by-one, a dropped condition, a check's assert that is loosened. They
stand in tests/weakenings/*.toml, each with the tests that are expected to see it. One after the other is made in a
copy of this working tree, and its tests run there. What they do not see is tried on all tests of its area. The exit
status is 0 if each was seen.
"""

import argparse
import contextlib
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
WEAKENINGS = ROOT / "tests" / "weakenings"
COPIES = ROOT / ".build" / "weakened"  # not below /tmp: the sandbox has one of its own
LONGEST = 1200  # seconds that one run of tests may take
PATIENCE = 20  # seconds that it then has to clear up
NOTE = "WEAKENED_NOTE"  # variable: the file into which a run of tests writes which test has failed


class Stale(Exception):
    """A weakening does not apply any more: the code has changed."""


class Weakening(NamedTuple):
    """A text of a file, and a worse one in its place; and pytest's arguments for the tests that see it."""

    area: str
    name: str
    says: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]
    k: str = ""

    def applied(self, text: str) -> str:
        """Return the file's text with the weakening. Raises Stale where it does not apply exactly once."""
        if (number := text.count(self.old)) != 1:
            raise Stale(f"{self.name}: its text is {number} times in {self.file}, not once")
        return text.replace(self.old, self.new)

    @property
    def arguments(self) -> list[str]:
        """Pytest's arguments for the tests that are expected to see it."""
        return [*self.tests, *(["-k", self.k] if self.k else [])]


def read_areas() -> dict[str, list[str]]:
    """Return pytest's arguments for all tests of each area, by its name."""
    return {path.stem: tomllib.loads(path.read_text("utf-8"))["area"] for path in WEAKENINGS.glob("*.toml")}


def read_weakenings() -> list[Weakening]:
    """Return all weakenings, sorted by area."""
    tables = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(WEAKENINGS.glob("*.toml"))}
    return [
        Weakening(area, **row | {"tests": tuple(row["tests"])})
        for area, table in tables.items()
        for row in table["weakening"]
    ]


class Outcome(NamedTuple):
    """What became of a weakening: `seen` by a test, `survived`, or `broken`, and then why it proves nothing."""

    kind: str
    what: str
    seconds: float = 0.0


class Copy:
    """A copy of the working tree, in which tests run one after the other."""

    def __init__(self, folder: Path, running: set[subprocess.Popen]):
        self.folder = folder
        self.running = running
        self.scratch = tempfile.mkdtemp()  # of its own, and below /tmp: paths of sockets are short
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, check=True, capture_output=True, text=True,
        )  # fmt: skip
        for name in filter(None, listed.stdout.split("\0")):
            if (ROOT / name).is_file():  # it may have been deleted and not committed yet
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, folder / name)
        if (ROOT / "data" / "daily-stock").is_dir():
            shutil.copytree(ROOT / "data" / "daily-stock", folder / "data" / "daily-stock")
        if (proxy := ROOT / "hub" / "node_modules").is_dir():
            (folder / "hub" / "node_modules").symlink_to(proxy)
        where = "import grading, tasklens; print(grading.__file__, tasklens.__file__)"
        found = self._run([sys.executable, "-c", where])[1].split()
        if not all(Path(path).is_relative_to(folder) for path in found) or len(found) != 2:
            raise RuntimeError(f"what is imported is not the copy in {folder}: {found}")

    def close(self) -> None:
        """Remove what tests have left behind."""
        subprocess.run(["rm", "-rf", self.scratch], check=False)  # some folders are too deep for shutil

    @contextlib.contextmanager
    def weakened(self, weakening: Weakening) -> Iterator[None]:
        """Let the copy be weaker. Raises Stale."""
        path = self.folder / weakening.file
        before = path.read_text("utf-8")
        path.write_text(weakening.applied(before), "utf-8")
        try:
            yield
        finally:
            path.write_text(before, "utf-8")

    def try_out(self, weakening: Weakening, arguments: list[str]) -> Outcome:
        """Run some tests with a weakening."""
        began = time.monotonic()
        try:
            with self.weakened(weakening):
                status, said, failed = self._test(arguments)
        except Stale as error:
            return Outcome("broken", str(error))
        seconds = time.monotonic() - began
        if status == 0:
            return Outcome("survived", "", seconds)
        if status is None:
            return Outcome("broken", f"the tests did not end in {LONGEST} s:\n{said[-2000:]}", seconds)
        if status != 1 or not failed:
            return Outcome("broken", f"the tests did not run:\n{said[-2000:]}", seconds)
        return Outcome("seen", failed, seconds)

    def fail_anyway(self, tests: list[str]) -> set[str]:
        """Return those of some tests that fail also without a weakening."""
        failing: set[str] = set()
        while left := [test for test in tests if test not in failing]:
            status, said, failed = self._test(left)
            if status == 0:
                break
            if failed not in left:
                raise RuntimeError(f"the tests did not run without a weakening:\n{said[-2000:]}")
            failing.add(failed)
        return failing

    def _test(self, arguments: list[str]) -> tuple[int | None, str, str]:
        with tempfile.NamedTemporaryFile("r") as note:
            options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "tests.weaken"]
            status, said = self._run(
                [sys.executable, "-m", "pytest", *options, *arguments], **{NOTE: note.name}
            )
            return status, said, note.read()

    def _run(self, command: list[str], **more: str) -> tuple[int | None, str]:
        # No byte code: it is told from the source's by time and size, and both may be the same.
        paths = {
            "PYTHONPATH": str(self.folder),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTEST_DEBUG_TEMPROOT": self.scratch,
        }
        with tempfile.TemporaryFile("w+", errors="replace") as said:
            process = subprocess.Popen(
                command, cwd=self.folder, env={**os.environ, **paths, **more}, start_new_session=True,
                stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT,
            )  # fmt: skip
            self.running.add(process)
            try:
                status = process.wait(LONGEST)
            except subprocess.TimeoutExpired:
                status = None
                end(process)
            self.running.discard(process)
            said.seek(0)
            return status, said.read()


def end(*processes: subprocess.Popen) -> None:
    """End runs of tests: first as Ctrl-C does, so that they clear up, then with all of their groups."""
    for what in (signal.SIGINT, signal.SIGKILL):
        for process in processes:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, what)
        late = time.monotonic() + PATIENCE
        for process in processes:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(max(late - time.monotonic(), 0))


# This module is a plugin of the runs that it starts. Where it is imported otherwise, its hooks do nothing.


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note which test has failed."""
    if report.failed and NOTE in os.environ:
        Path(os.environ[NOTE]).write_text(report.nodeid, "utf-8")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Let a run all of whose tests were left out end as one that had no tests: it has proven nothing."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if NOTE in os.environ and exitstatus == 0 and not reporter.stats.get("passed"):
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED


def try_all(weakenings: list[Weakening], number: int, only_own: bool, tell: Callable[[str], None]) -> int:
    """Try weakenings, so many at a time; return how many were not seen."""
    areas, running, copies = read_areas(), set(), queue.SimpleQueue()
    over = threading.Event()
    outcomes: dict[Weakening, Outcome] = {}
    made: list[Copy] = []

    def one(weakening: Weakening) -> Outcome:
        copy = copies.get()
        try:
            outcome = copy.try_out(weakening, weakening.arguments)
            if outcome.kind == "survived" and not (only_own or over.is_set()):
                outcome = copy.try_out(weakening, [*areas[weakening.area], "-m", "not slow"])
            return outcome
        finally:
            copies.put(copy)

    folder = Path(tempfile.mkdtemp(dir=COPIES))
    folder.chmod(0o755)  # other users run in the sandbox
    try:
        for n in range(number):
            (folder / str(n)).mkdir()
            made.append(Copy(folder / str(n), running))
            copies.put(made[-1])
        with ThreadPoolExecutor(number) as pool:
            tried = {pool.submit(one, weakening): weakening for weakening in weakenings}
            try:
                for future in as_completed(tried):
                    weakening, outcome = tried[future], future.result()
                    outcomes[weakening] = outcome
                    row = f"{len(outcomes):3}/{len(tried)}  {weakening.area:8}  {weakening.name:38}"
                    tell(f"{row}  {outcome.kind} {outcome.what}  ({outcome.seconds:.0f} s)")
            except BaseException:
                over.set()
                pool.shutdown(wait=False, cancel_futures=True)
                end(*running)
                raise
        failed = {
            outcome.what: None for outcome in outcomes.values() if outcome.kind == "seen" and outcome.what
        }
        for test in (anyway := copies.get().fail_anyway(list(failed))):
            tell(f"fails also without a weakening, so it has seen nothing: {test}")
    finally:
        for copy in made:
            copy.close()
        shutil.rmtree(folder, ignore_errors=True)
    unseen = [w.name for w in weakenings if outcomes[w].kind != "seen" or outcomes[w].what in anyway]
    tell(f"{len(weakenings) - len(unseen)} of {len(weakenings)} were seen")
    for name in unseen:
        tell(f"not seen: {name}")
    return len(unseen)


def main() -> int:
    """Try what the arguments say; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.weaken", description=__doc__.partition("\n")[0])
    parser.add_argument(
        "regex", nargs="?", default="", help="only what this is found in, as area/name (default: all)"
    )
    parser.add_argument("-n", type=int, default=1, dest="number", help="how many side by side (default: 1)")
    parser.add_argument("--own", action="store_true", help="do not try survivors on all tests of their area")
    arguments = parser.parse_args()
    chosen = [w for w in read_weakenings() if re.search(arguments.regex, f"{w.area}/{w.name}")]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.signal(
        signal.SIGINT, signal.default_int_handler
    )  # also where it was ignored, as in a script's background
    COPIES.mkdir(parents=True, exist_ok=True)
    try:
        return bool(
            try_all(
                chosen,
                min(arguments.number, len(chosen)),
                arguments.own,
                lambda line: print(line, flush=True),
            )
        )
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
