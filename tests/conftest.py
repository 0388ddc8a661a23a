"""What the tests share: the rule for what a machine lacks, and how they are shared out to several processes.

A test that needs a system program, or a sandbox, is left out where there is none; the end of the run names each thing
that is missing once, with how many tests it cost. What can be judged without a sandbox is judged without one there.
Where CI is set (`make ci`), a test left out is a failure: there the programs are installed. Only what root alone can play
may be left out there, where somebody else runs it.

Options: `--passed FILE` writes the tests that passed, and `--not-again FILE` leaves those out which another run with
the same files wrote there. A test that ran without a sandbox is not written, nor one marked `as_each_user`.
"""

import os
import random
import shutil
import sys
from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from nbval import kernel as nbval_kernel
from nbval.plugin import IPyNbFile
from xdist.scheduler import LoadScopeScheduling

from course import dot
from grading import sandbox
from tests import once

# No test fails because a shared machine is slow today; a commit is judged by the examples its parent was judged by, and
# new ones are looked for by night.
settings.register_profile(
    "no clocks",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=not os.environ.get("NIGHTLY"),
)
settings.load_profile("no clocks")
# Nor does a notebook's kernel say so on stderr.
os.environ.setdefault("PYTHONWARNINGS", "ignore:Creating scratch directories is taking:UserWarning")
os.environ.setdefault("DASK_LOGGING__DISTRIBUTED", "error")
dot.provide()  # lessons draw, also where tests run their cells without a kernel

# Long modules whose tests share nothing, so that each may run in another process; and those of which each lesson's do.
SPLIT = {
    "tests/judge/test_answers.py",
    "tests/test_engine.py",
    "tests/test_mishaps.py",
}
if os.environ.get("NIGHTLY"):  # by day one class is for all of them
    SPLIT.add("tests/test_attacks.py")
SPLIT_BY_LESSON = {"tests/test_answers.py", "tests/test_notebooks.py", "tests/test_browser.py"}
# How many tests of a kind are one day's sample of CI (`@pytest.mark.daily("whole stories")`), where they take long.
DAILY = {
    "answers in the notebook": 16,
    "answers in the notebook that take long": 4,
    "classes that a cluster grades": 1,
    "killed runs": 1,
    "lessons on a cluster that is there": 1,
    "marks beside nbgrader's": 1,
    "pages in a browser": 1,
    "tools of the tests": 2,
    "whole classes": 6,
    "whole stories": 1,  # installations from nothing, demos, machines of many users
}
ONLY_ROOT = "only root can be several people"
# What students write: test_answers.py, test_attacks.py and test_blind_answers.py run it.
collect_ignore = ["answers", "attacks", "blind_answers"]
NO_SANDBOX = sandbox.probe()
OPEN = "ran_open"  # what a report says of a test that ran without a sandbox
OPENS = {"court", "course", "trials"}  # fixtures that judge, in a sandbox if there is one


def pytest_addoption(parser):
    parser.addoption("--passed", type=Path, help="write the tests that passed into this file")
    parser.addoption("--not-again", type=Path, help="leave out the tests that such a file names")


@pytest.fixture(scope="session")
def needs_program():
    """Return a function from a program's name to its path; the test is left out where there is none."""

    def find(*names: str, besides: Path | None = None) -> Path:
        folders = [f for f in os.environ["PATH"].split(os.pathsep) if Path(f) != besides]
        for name in names:
            if found := shutil.which(name, path=os.pathsep.join(folders)):
                return Path(found)
        return pytest.skip(f"no {names[0]} on this machine: `make system` installs it")

    return find


@pytest.fixture(scope="session")
def locked_in():
    """Leave a test out where there is no sandbox: it is about being locked in."""
    if NO_SANDBOX:
        pytest.skip(f"no sandbox on this machine: {NO_SANDBOX}")


@pytest.fixture
def amount():
    """Return a function from a number of tries, and that of `make nightly`, to this run's; and a seed, another each day.

    A day is tried again with TESTED_ON, as the log of a failure tells it.
    """

    def choose(tries: int, nightly: int) -> tuple[int, str]:
        seed = os.environ["TESTED_ON"]
        print(f"TESTED_ON={seed}")  # shown where the test fails
        return nightly if os.environ.get("NIGHTLY") else tries, seed

    return choose


@pytest.fixture(scope="session")
def trials(tmp_path_factory):
    """A class to try on it what may go wrong (tests/trials.py)."""
    from tests.trials import Trials  # only here: most tests do without a class

    return Trials(tmp_path_factory.mktemp("trials"))


@pytest.fixture
def course(trials, monkeypatch):
    """Return a new copy of that class, with the commands set up for it."""
    return trials.begin(monkeypatch)


def pytest_configure():
    once.begin()
    os.environ.setdefault(
        "TESTED_ON", datetime.now(UTC).date().isoformat()
    )  # also that of the processes that run tests
    nbval_kernel.start_new_kernel = start_again


def start_again(start=nbval_kernel.start_new_kernel, tries=3, **which):
    """Start a kernel as nbval does, or another where one never answers.

    Its ports are chosen before it takes them, so that on a busy machine another process may have come between.
    """
    for left in reversed(range(tries)):
        try:
            return start(**which)
        except RuntimeError as error:
            if not left:
                raise
            print(f"another kernel is started: {error}", file=sys.stderr)


def pytest_xdist_auto_num_workers():
    """Two processes a core: much of the time tests wait for processes that start. Three took longer."""
    return 2 * (os.cpu_count() or 1)


class Together(LoadScopeScheduling):
    """Shares tests out: those of a module, or a notebook's cells, to one process, but for the modules named above."""

    def _split_scope(self, nodeid: str) -> str:
        module, _, test = nodeid.partition("::")
        if module in SPLIT:
            return nodeid
        return f"{module} {test.partition('[')[2][:2]}" if module in SPLIT_BY_LESSON else module


def pytest_xdist_make_scheduler(config, log):
    return Together(config, log)


def pytest_collection_modifyitems(config, items):
    """Let what takes longest begin first, and leave out what has passed before.

    A replay compares what cells show, and not what Dask says on stderr of how busy the machine is.
    """
    for notebook in {item.parent for item in items if isinstance(item.parent, IPyNbFile)}:
        notebook.skip_compare += ("stderr",)
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
    if os.environ.get("CI") and not os.environ.get("NIGHTLY"):
        leave_out(config, items, left_to_nightly(items, os.environ["TESTED_ON"]))
    if done := config.getoption("not_again"):
        leave_out(config, items, set(done.read_text("utf-8").splitlines()))


def left_to_nightly(items, seed: str) -> set[str]:
    """Return the names of tests that are not of this day's sample: the rest of those marked `daily(number)`.

    Tests marked `daily("what they try")` are of one sample, whatever their names: `DAILY` says how large.
    """
    cases = defaultdict(list)
    for item in items:
        if mark := item.get_closest_marker("daily"):
            (what,) = mark.args
            kind = (what, DAILY[what]) if what in DAILY else (item.nodeid.partition("[")[0], what)
            cases[kind].append(item.nodeid)
    left = set()
    for (_, number), names in cases.items():
        left |= set(names) - set(random.Random(seed).sample(sorted(names), min(number, len(names))))
    return left


def leave_out(config, items, names: set[str]) -> None:
    config.hook.pytest_deselected(items=[item for item in items if item.nodeid in names])
    items[:] = [item for item in items if item.nodeid not in names]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    can_be_run = report.skipped and not hasattr(report, "wasxfail") and "only root" not in report.longrepr[2]
    if can_be_run and os.environ.get("CI"):
        report.outcome = "failed"
        report.longrepr = f"left out, which CI does not allow: {report.longrepr[2]}"
    if item.get_closest_marker("as_each_user") or (NO_SANDBOX and OPENS & set(item.fixturenames)):
        report.user_properties.append((OPEN, "yes"))
    return report


def pytest_terminal_summary(terminalreporter, config):
    stats = terminalreporter.stats
    reasons = Counter(report.longrepr[2].removeprefix("Skipped: ") for report in stats.get("skipped", []))
    if reasons:
        terminalreporter.section("left out")
        for reason, number in reasons.most_common():
            terminalreporter.line(f"{number} test{'s' * (number > 1)}: {reason}")
    passed = stats.get("passed", [])
    if NO_SANDBOX and any(is_open(report) for report in passed):
        terminalreporter.section("without a sandbox")
        terminalreporter.line(f"{sum(map(is_open, passed))} tests judged openly: {NO_SANDBOX}")
    if target := config.getoption("passed"):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("".join(f"{report.nodeid}\n" for report in passed if not is_open(report)), "utf-8")


def is_open(report) -> bool:
    return (OPEN, "yes") in report.user_properties
