"""`make` on a machine of somebody else: what it needs, what it says, what it leaves alone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from grading.lessons import ROOT, find_lessons

# All that a student's machine has to have: no `dot`, no conda, no compiler.
PROGRAMS = ("sh", "make", "awk", "cp", "git", "grep", "mkdir", "rm", "sed", "touch", "tr")
ANSWER = """
import json, os, signal, socket, subprocess, sys, time, urllib.request
with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
arguments = f"--no-browser --port={port} --ServerApp.token= --ServerApp.password= --allow-root"
lab = subprocess.Popen(["make", "lab", f"LAB_ARGS={arguments}"], stdout=sys.stderr, start_new_session=True)
address = f"http://127.0.0.1:{port}/api/contents/01_delayed_basics"
try:
    while True:
        try:
            print(urllib.request.urlopen(address).read().decode())
            break
        except OSError:
            if lab.poll() is not None:
                sys.exit(f"make lab ended with {lab.returncode}")
            time.sleep(0.2)
finally:
    os.killpg(lab.pid, signal.SIGTERM)
    lab.wait()
"""


def make(*arguments: str, cwd: Path = ROOT, path: str | None = None, **kwargs) -> subprocess.CompletedProcess:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))
    }
    environment |= {"PATH": path} if path else {}
    return subprocess.run(
        ["make", *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False, **kwargs
    )


@pytest.fixture(scope="module")
def bare(tmp_path_factory) -> str:
    """A PATH with nothing but Python 3, make, git and the everyday tools."""
    folder = tmp_path_factory.mktemp("bin")
    for name in PROGRAMS:
        (folder / name).symlink_to(shutil.which(name))
    (folder / "python3").symlink_to(Path(sys.base_prefix) / "bin" / "python3")
    assert shutil.which("dot", path=str(folder)) is None
    return str(folder)


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """The Makefile and what it starts from, where nothing has been set up."""
    for name in ("Makefile", "requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def test_make_alone_prints_every_target():
    done = make()
    assert done.returncode == 0
    makefile = (ROOT / "Makefile").read_text()
    targets = {
        word
        for line in makefile.splitlines()
        if line.startswith(".PHONY:")
        for word in line.split(":")[1].split()
    }
    assert targets
    for target in targets:
        assert f"make {target} " in done.stdout


def test_an_old_make_is_told_so():
    done = make("MAKE_VERSION=3.80", "help")
    assert done.returncode != 0
    assert "needs GNU make 3.81 or newer" in done.stderr


def test_no_python_is_new_enough(fresh, tmp_path):
    done = make("lab", "PYTHON=", cwd=fresh)
    assert done.returncode != 0
    assert "This course needs Python 3.11 to 3.14: install" in done.stderr
    assert not (fresh / ".venv").exists()


def test_a_python_that_is_too_old_is_passed_over(fresh, bare, tmp_path):
    """The first Python on PATH is old: the next name is tried."""
    tools = tmp_path / "tools"
    shutil.copytree(bare, tools, symlinks=True)
    (tools / "python3").unlink()
    (tools / "python3").write_text("#!/bin/sh\nexit 1\n")
    (tools / "python3").chmod(0o755)
    assert "This course needs Python" in make("lab", cwd=fresh, path=str(tools)).stderr
    (tools / "python3.12").symlink_to(Path(sys.base_prefix) / "bin" / "python3")
    assert "with python3.12" in make("-n", "lab", cwd=fresh, path=str(tools)).stdout


def test_a_python_without_venv_is_told_what_to_install(fresh, tmp_path):
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\ncase "$*" in *ensurepip*) exit 1;; esac\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    done = make("lab", f"PYTHON={python}", cwd=fresh)
    assert done.returncode != 0
    assert "apt install python3-venv" in done.stderr
    assert not (fresh / ".venv").exists()


@pytest.fixture(scope="module")
def clone(tmp_path_factory, bare) -> tuple[Path, dict]:
    """A fresh clone in which `make lab` has answered once, with an empty HOME."""
    top = tmp_path_factory.mktemp("clone")
    (top / "home").mkdir()
    subprocess.run(["git", "clone", "--quiet", ROOT, top / "course"], check=True)
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "XDG"))
    }
    environment |= {"HOME": str(top / "home"), "PATH": bare}
    return top / "course", environment


@pytest.fixture(scope="module")
def first_answer(clone) -> dict:
    course, environment = clone
    done = subprocess.run(
        [sys.executable, "-c", ANSWER],
        cwd=course,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.slow
def test_make_lab_answers_on_its_port_with_lesson_1(first_answer):
    assert [entry["name"] for entry in first_answer["content"]] == ["01_delayed_basics.ipynb"]


@pytest.mark.slow
@pytest.mark.usefixtures("first_answer")
def test_a_second_make_lab_does_nothing_again(clone):
    course, environment = clone
    done = subprocess.run(
        ["make", "-n", "lab"], cwd=course, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [".venv/bin/python", "-m", "tasklens.lab"]


@pytest.mark.slow
def test_a_second_make_lab_works_offline(clone, first_answer, needs_program):
    course, environment = clone
    offline = [needs_program("bwrap"), "--dev-bind", "/", "/", "--unshare-net", sys.executable, "-c", ANSWER]
    done = subprocess.run(offline, cwd=course, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["content"][0]["name"] == first_answer["content"][0]["name"]


@pytest.mark.slow
@pytest.mark.usefixtures("first_answer")
def test_no_target_touches_what_people_made(clone):
    course, environment = clone
    work = course / "my-lessons" / "01_delayed_basics" / "01_delayed_basics.ipynb"
    marks = course / "class" / "gradebook.db"
    marks.parent.mkdir()
    for path in (work, marks):
        path.write_text("mine")
    for target in ("notebooks", "format", "clean"):
        subprocess.run(["make", target], cwd=course, env=environment, capture_output=True, check=True)
    assert (work.read_text(), marks.read_text()) == ("mine", "mine")
    assert (
        subprocess.run(["git", "status", "--short"], cwd=course, capture_output=True, check=True).stdout
        == b""
    )
    assert list(find_lessons(course / "solutions")) == list(find_lessons(ROOT / "solutions"))
