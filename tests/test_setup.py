"""`make` on a machine of somebody else: what it needs, what it says, what it leaves alone."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

import pytest

from grading.command_table import COMMANDS
from grading.lessons.scripts import ROOT, find_lessons
from tests.addresses import port

# All that a student's machine has to have: no `dot`, no conda, no compiler.
PROGRAMS = ("sh", "make", "awk", "chmod", "cp", "git", "grep", "mkdir", "rm", "sed", "touch", "tr")
ANSWER = """
import os, re, signal, subprocess, sys, time, urllib.request
arguments = f"--no-browser --port={sys.argv[1]} --ServerApp.token= --ServerApp.password= --allow-root"
command = ["make", "lab", f"LAB_ARGS={arguments}"]
lab = subprocess.Popen(command, stdout=sys.stderr, stderr=subprocess.PIPE, text=True, start_new_session=True)
address = None
try:
    for line in lab.stderr:
        print(line, end="", file=sys.stderr)
        if address := re.search(r"http://127.0.0.1:[0-9]+/", line):
            break
    while True:
        if not address or lab.poll() is not None:
            sys.exit("make lab ended")
        try:
            print(urllib.request.urlopen(address[0] + "api/contents/01_delayed_basics").read().decode())
            break
        except OSError:  # it says its address a moment before it listens
            time.sleep(0.2)
finally:
    if lab.returncode is None:
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
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "locks", tmp_path / "locks")
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


PYTHON = """#!/bin/sh
# Does what the set-up asks of Python, and installs nothing.
case "$*" in
    -c*) exec {python} "$@" ;;
    "-m venv .venv") mkdir -p .venv/bin && cp "$0" .venv/bin/python && cp {uv} .venv/bin/uv ;;
    *"config get global.cert") test -n "$CONFIGURED" && echo "$CONFIGURED" ;;
    *) echo "python $*" >> {log} ;;
esac
"""
UV = """#!/bin/sh
echo "uv certificates:$UV_SYSTEM_CERTS,$SSL_CERT_FILE $*" >> {log}
touch .venv/.lock && chmod 666 .venv/.lock
test "$UV_SYSTEM_CERTS" = "$FAILS" || test "$FAILS" = always || exit 0
echo "error: Failed to fetch: somewhere
  cause: error sending request
  cause: invalid peer certificate: UnknownIssuer

hint: Consider the flag" >&2
exit 2
"""
TRUST = ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE", "CONFIGURED")


@pytest.fixture
def set_up(fresh, monkeypatch):
    """Return a function that sets up with a Python and a uv that only write down what they are told."""
    for name in (*TRUST, "UV_SYSTEM_CERTS"):
        monkeypatch.delenv(name, raising=False)

    def run(
        fails: str = "never",
        folder: Path = fresh,
        python: str = sys.executable,
        whose: str = "students",
        **settings: str,
    ):
        for name, value in {**settings, "FAILS": fails}.items():
            monkeypatch.setenv(name, value)
        for name, script in (("python", PYTHON), ("uv", UV)):
            (folder / name).write_text(script.format(python=python, uv=folder / "uv", log=folder / "log"))
            (folder / name).chmod(0o755)
        done = make(f".venv/{whose}", f"PYTHON={folder / 'python'}", cwd=folder)
        assert done.returncode == 0, done.stderr
        return (folder / "log").read_text().splitlines(), done.stdout + done.stderr

    return run


def test_uv_installs_the_lock_and_the_project(set_up, fresh):
    (first, lock, project, last), said = set_up()
    assert first.startswith("python -m pip install")
    assert first.endswith("-r .build/uv.lock")
    assert lock.startswith("uv certificates:true, pip install")
    assert lock.endswith("-r locks/students.lock")
    assert project.startswith("uv ")
    assert project.endswith("--editable .")
    assert last == "python -m course.footprint"
    assert "pip" not in said
    assert (fresh / ".venv" / ".lock").stat().st_mode & 0o022 == 0, (
        "uv leaves a lock that any user could hold"
    )


@pytest.mark.parametrize("whose", ["students", "instructors", "developers"])
def test_what_others_need_holds_what_a_student_needs(set_up, fresh, whose):
    """An environment that was set up for more is not set up again for less; for more, it is."""
    known = ["students", "instructors", "developers"]
    (_, lock, *_), _ = set_up(whose=whose)
    assert lock.endswith(f"-r locks/{whose}.lock")
    for other in known:
        done = make("--question", f".venv/{other}", cwd=fresh)
        assert done.returncode == int(known.index(other) > known.index(whose)), other


def test_each_target_sets_up_what_it_needs():
    """What students do needs no package of the instructors', and what these do none of the developers'."""
    makefile = (ROOT / "Makefile").read_text()
    needs = dict(
        re.findall(r"^([a-z-]+): \$\((FOR_STUDENTS|FOR_INSTRUCTORS|READY)\)", makefile, re.MULTILINE)
    )
    assert {name for name, need in needs.items() if need == "FOR_STUDENTS"} == {"lab", "data"}
    assert {name for name, need in needs.items() if need == "FOR_INSTRUCTORS"} == {
        *(command.name for command in COMMANDS),
        "demo",
    }


@pytest.mark.parametrize("name", TRUST)
def test_uv_trusts_the_certificates_that_pip_is_told_to_trust(set_up, name):
    (_, lock, *_), _ = set_up(**{name: "/some where/proxy.pem"})
    assert lock.startswith("uv certificates:true,/some where/proxy.pem pip install")


def test_where_the_system_has_no_certificates_uv_takes_its_own(set_up):
    (_, first, second, *_), said = set_up(fails="true", PIP_CERT="/nothing.pem")
    assert first.startswith("uv certificates:true,/nothing.pem ")
    assert second.startswith("uv certificates:, pip install")
    assert second.endswith("-r locks/students.lock")
    assert "UnknownIssuer" not in said


def test_where_uv_cannot_install_pip_does_and_says_that_it_is_at_work(set_up):
    calls, said = set_up(fails="always")
    assert "uv could not install (invalid peer certificate: UnknownIssuer): pip does it now" in said
    by_pip = [call for call in calls if call.startswith("python -m pip install")]
    assert [call.split()[-1] for call in by_pip] == [".build/uv.lock", "locks/students.lock", "."]
    assert "--require-hashes" in by_pip[1]
    assert "--quiet" not in by_pip[1], "it shows its progress"


@pytest.fixture
def shared(fresh):
    """Return a function that makes a folder which every user can reach, and in it a Python in a folder of some mode."""
    if os.geteuid():
        pytest.skip("only root sets up for others")
    with tempfile.TemporaryDirectory(dir="/var/tmp") as top:  # pytest's own are closed to others

        def put(course: int, python: int) -> tuple[Path, Path]:
            Path(top).chmod(0o755)
            shutil.copytree(fresh, Path(top, "course"))
            home = Path(top, "home", "python")
            (home / "bin").mkdir(parents=True)
            (home / "lib").symlink_to(Path(sys.base_prefix, "lib"))
            shutil.copy(os.path.realpath(sys.executable), home / "bin" / "python3")
            Path(top, "course").chmod(course)
            Path(top, "home").chmod(python)
            return Path(top, "course"), home / "bin" / "python3"

        yield put


def test_root_is_warned_of_a_python_that_others_cannot_reach(shared, set_up):
    course, python = shared(course=0o755, python=0o700)
    _, said = set_up(folder=course, python=python)
    assert f"{python}: {python.parents[2]} is closed to them" in said
    assert "make clean && make PYTHON=/usr/bin/python3 lab" in said


@pytest.mark.parametrize(("course", "python"), [(0o755, 0o755), (0o700, 0o700)])
def test_root_is_not_warned_where_others_can_or_where_nobody_else_comes(shared, set_up, course, python):
    course, python = shared(course, python)
    _, said = set_up(folder=course, python=python)
    assert "Warning" not in said


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
    if not os.environ.get("NIGHTLY"):  # else all is downloaded again, as on a new machine
        cache = [sysconfig.get_path("scripts") + "/uv", "cache", "dir"]
        environment["UV_CACHE_DIR"] = subprocess.check_output(cache, text=True).strip()
    return top / "course", environment


@pytest.fixture(scope="module")
def first_answer(clone) -> dict:
    course, environment = clone
    done = subprocess.run(
        [sys.executable, "-c", ANSWER, str(port())],
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


def room(path: Path) -> int:
    """Return how many bytes of a file are in pages that are not all zero. Whether those are written depends on how it was unpacked."""
    content, page = path.read_bytes(), 4096
    pages = (content[at : at + page] for at in range(0, len(content), page))
    return page * sum(one != bytes(len(one)) for one in pages)


@pytest.mark.slow
@pytest.mark.usefixtures("first_answer")
def test_what_a_student_installs_is_under_half_of_what_everybody_did(clone):
    """That was 1.2 GiB: what those who work on the course need, with byte code of all. Byte code comes with use."""
    course, _ = clone
    found = [
        path for path in (course / ".venv").rglob("*") if path.suffix != ".pyc" and not path.is_symlink()
    ]
    size = sum({path.lstat().st_ino: room(path) for path in found if path.is_file()}.values())
    assert size < 0.6 * 2**30, f"{size / 2**20:.0f} MiB: what of locks/students.lock does a student need?"
    assert not [*course.glob(".venv/*/uv*")]


@pytest.mark.slow
@pytest.mark.usefixtures("first_answer")
def test_a_second_make_lab_does_nothing_again(clone):
    course, environment = clone
    done = subprocess.run(
        ["make", "-n", "lab"], cwd=course, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [".venv/bin/python", "-m", "course.lab"]


@pytest.mark.slow
def test_a_second_make_lab_works_offline(clone, first_answer, needs_program):
    course, environment = clone
    apart = [needs_program("bwrap"), "--dev-bind", "/", "/", "--unshare-net"]
    offline = [*apart, sys.executable, "-c", ANSWER, str(port())]
    done = subprocess.run(offline, cwd=course, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["content"][0]["name"] == first_answer["content"][0]["name"]


@pytest.mark.slow
@pytest.mark.daily("whole stories")
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
