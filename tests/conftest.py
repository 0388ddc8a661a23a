"""What the tests share, and the rule for what a machine lacks.

A test that needs a system program is left out where the program is missing, and named at the end of the run.
Where CI is set (`make ci`), a test left out is a failure: there the programs are installed.
"""

import os
import shutil
from pathlib import Path

import pytest

# What students write: test_answers.py and test_attacks.py run it.
collect_ignore = ["answers", "attacks"]


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
def trials(tmp_path_factory):
    """A class to try on it what may go wrong (tests/trials.py)."""
    from tests.trials import Trials  # only here: most tests do without a class

    return Trials(tmp_path_factory.mktemp("trials"))


@pytest.fixture
def course(trials, monkeypatch):
    """Return a new copy of that class, with the commands set up for it."""
    return trials.begin(monkeypatch)


def pytest_terminal_summary(terminalreporter):
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped:
        terminalreporter.section("left out")
        for report in skipped:
            terminalreporter.line(f"{report.nodeid}: {report.longrepr[2].removeprefix('Skipped: ')}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"left out, which CI does not allow: {report.longrepr[2]}"
    return report
