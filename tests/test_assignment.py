"""What a mark was made with includes the grader itself, told by its sources."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from grading.engine.assignment import OURS, digest_of_sources, environment
from grading.lessons.scripts import ROOT


def test_the_environment_names_the_sources_that_grade():
    assert environment()[-len(OURS) :] == tuple(f"{name} {digest_of_sources(ROOT / name)}" for name in OURS)
    assert OURS == ("grading", "course", "tasklens")


def test_installed_from_a_wheel_it_is_the_same(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    for project in (ROOT, ROOT / "tasklens"):
        subprocess.run(build, cwd=project, check=True, capture_output=True)
    for wheel in tmp_path.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(tmp_path / "installed")
    for name in OURS:
        assert digest_of_sources(tmp_path / "installed" / name) == digest_of_sources(ROOT / name)


@pytest.fixture
def package(tmp_path) -> Path:
    """A checkout of the grader, to change something in it."""
    # Others of the tests may be writing byte code at the same time.
    return shutil.copytree(
        ROOT / "grading", tmp_path / "grading", ignore=shutil.ignore_patterns("__pycache__")
    )


def test_it_is_the_same_on_windows_and_beside_what_is_no_source(package):
    for path in package.rglob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    for left in ("__pycache__/work.cpython-399.pyc", ".ipynb_checkpoints/work-checkpoint.py", "work.py~"):
        (package / left).parent.mkdir(exist_ok=True)
        (package / left).write_text("left")
    (package / ".#work.py").symlink_to("nowhere")
    assert digest_of_sources(package) == digest_of_sources(ROOT / "grading")


@pytest.mark.parametrize("name", ["work.py", "judge/trial.py", "sandbox/cell.py", "sandbox/hosts"])
def test_one_changed_line_changes_it(package, name):
    with (package / name).open("a") as source:
        source.write("# mended\n")
    assert digest_of_sources(package) != digest_of_sources(ROOT / "grading")


def test_a_module_that_is_gone_new_or_elsewhere_changes_it(package):
    found = [digest_of_sources(package)]
    for change in (
        lambda: (package / "empty.py").touch(),
        lambda: (package / "empty.py").rename(package / "judge" / "empty.py"),
        lambda: (package / "work.py").unlink(),
    ):
        change()
        found.append(digest_of_sources(package))
    assert len(set(found)) == 4
