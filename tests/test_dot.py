"""Pictures of graphs with and without Graphviz's own program."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tasklens import dot

SCRIPTS = Path(sysconfig.get_path("scripts"))
DRAW = """
import tasklens
from dask import delayed
picture = delayed(sum)([delayed(abs)(-1), 2]).visualize(filename=None, rankdir="LR")
assert picture.data[:4] == b"\\x89PNG", picture.data[:20]
print(len(picture.data))
"""


def run(path: str, *command: str, **kwargs) -> subprocess.CompletedProcess:
    return subprocess.run(
        command, check=False, env={**os.environ, "PATH": path}, capture_output=True, **kwargs
    )


@pytest.fixture
def bare_path(tmp_path: Path) -> str:
    """A PATH on which there is no `dot` at all."""
    assert shutil.which("dot", path=str(tmp_path)) is None
    return str(tmp_path)


def test_visualize_shows_a_picture_where_no_dot_is_on_the_path(bare_path):
    done = run(bare_path, sys.executable, "-c", DRAW)
    assert done.returncode == 0, done.stderr.decode()
    assert int(done.stdout) > 1000
    assert done.stderr == b"", "a word on standard error would cost a student points"


def test_the_same_drawing_fails_there_without_tasklens(bare_path):
    done = run(bare_path, sys.executable, "-c", DRAW.replace("import tasklens", ""))
    assert b"ExecutableNotFound" in done.stderr


def test_a_real_dot_is_used_where_there_is_one(needs_program):
    real = needs_program("dot", besides=SCRIPTS)
    for path in (str(real.parent), f"{SCRIPTS}{os.pathsep}{real.parent}"):
        done = run(path, sys.executable, "-c", DRAW)
        assert done.returncode == 0, done.stderr.decode()
        version = run(path, shutil.which("dot", path=path), "-V")
        assert b"tasklens" not in version.stdout + version.stderr
        assert b"graphviz version" in version.stderr


def test_two_of_ours_do_not_hand_over_to_each_other_for_ever(tmp_path):
    """As where two environments are on PATH."""
    other = tmp_path / "bin"
    other.mkdir()
    shutil.copy(SCRIPTS / "dot", other)
    for path in (f"{SCRIPTS}{os.pathsep}{other}", f"{other}{os.pathsep}{SCRIPTS}"):
        command, environment = [shutil.which("dot", path=path), "-V"], {**os.environ, "PATH": path}
        quiet = {"stdout": subprocess.PIPE, "start_new_session": True}
        with subprocess.Popen(command, env=environment, **quiet) as started:
            try:
                assert b"tasklens" in started.communicate(timeout=20)[0]
            finally:
                with contextlib.suppress(ProcessLookupError):  # it has ended, and all that it started
                    os.killpg(started.pid, signal.SIGKILL)


def test_the_command_writes_beside_its_input(bare_path, tmp_path):
    (tmp_path / "g.gv").write_text("digraph { a -> b }")
    done = run(bare_path, SCRIPTS / "dot", "-Kdot", "-Tsvg", "-O", "g.gv", cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert "<svg" in (tmp_path / "g.gv.svg").read_text()


@pytest.mark.parametrize(("text", "format"), [("digraph { a -> ", "png"), ("digraph { a }", "nonsense")])
def test_a_bad_request_ends_with_a_reason(bare_path, text, format):
    done = run(bare_path, SCRIPTS / "dot", f"-T{format}", input=text.encode())
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.startswith(b"dot: ")
    assert b"Traceback" not in done.stderr


def test_without_pygraphviz_the_command_says_what_to_install(monkeypatch, capsys, bare_path, tmp_path):
    monkeypatch.setenv("PATH", bare_path)
    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    (tmp_path / "g.gv").write_text("digraph { a }")
    assert dot.main(["-Tsvg", str(tmp_path / "g.gv")]) == 1
    assert "apt install graphviz" in capsys.readouterr().err
