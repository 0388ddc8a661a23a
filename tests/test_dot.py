"""Pictures of graphs with and without Graphviz's own program."""

import os
import shutil
import subprocess
import sys
import sysconfig
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from course import dot

SCRIPTS = Path(sysconfig.get_path("scripts"))
COMMAND = SCRIPTS / "course-dot"
DRAW = """
from course import dot
dot.provide()
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


def test_the_same_drawing_fails_there_without_it(bare_path):
    done = run(bare_path, sys.executable, "-c", DRAW.replace("dot.provide()", ""))
    assert b"ExecutableNotFound" in done.stderr


def test_an_import_changes_no_path(bare_path):
    done = run(bare_path, sys.executable, "-c", "import os, tasklens; print(os.environ['PATH'])")
    assert done.stdout.decode().strip() == bare_path


def test_nothing_is_installed_under_the_name_of_graphviz_s_own_program():
    """In an environment of conda's it would be written over that."""
    assert COMMAND.exists()
    ours = [path for path in SCRIPTS.glob("dot*") if b"course" in path.read_bytes()]
    assert ours == []


def test_a_folder_with_a_dot_and_nothing_else_is_last_on_the_path_once(bare_path, monkeypatch):
    monkeypatch.setenv("PATH", bare_path)
    for _ in range(2):
        dot.provide()
    before, made = os.environ["PATH"].split(os.pathsep)
    assert before == bare_path
    assert [path.name for path in Path(made).iterdir()] == ["dot"]


def test_without_a_path_the_system_s_programs_are_still_found(monkeypatch):
    monkeypatch.delenv("PATH")
    monkeypatch.setattr(shutil, "which", lambda name, path=None: None if name == "dot" else str(COMMAND))
    dot.provide()
    assert os.environ["PATH"].split(os.pathsep)[:-1] == os.defpath.split(os.pathsep)


def test_where_there_is_a_dot_the_path_stays_as_it_is(tmp_path, monkeypatch):
    (tmp_path / "dot").touch(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    dot.provide()
    assert os.environ["PATH"] == str(tmp_path)


def test_an_environment_that_only_others_may_write_to(tmp_path, monkeypatch):
    """A file in the way stands for missing rights: root has them all."""
    (tmp_path / "share").write_text("")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with ThreadPoolExecutor(8) as several:
        (made,) = set(several.map(lambda _: dot.folder(), range(16)))
    assert Path(made).is_relative_to(tmp_path / "cache")
    assert run(made, str(Path(made, "dot")), "-V").returncode == 0
    assert [path.name for path in Path(made).parent.rglob("*")] == [Path(made).name, "dot"]
    Path(made, "dot").write_text("of an older version")
    dot.folder()
    assert Path(made, "dot").read_bytes() == COMMAND.read_bytes()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "share"))
    assert dot.folder() is None


def test_every_kernel_of_the_environment_draws(bare_path, monkeypatch):
    """Whoever starts it: an editor, papermill or JupyterLab; and `tasklens` is not imported for that."""
    monkeypatch.setenv("PATH", bare_path)
    loaded = "import sys\nassert 'tasklens' not in sys.modules\nassert 'dask' not in sys.modules"
    drawing = "from dask import delayed\ndelayed(sum)([delayed(abs)(-1), 2]).visualize(filename=None)"
    notebook = new_notebook(cells=[new_code_cell(loaded), new_code_cell(drawing), new_code_cell("dir()")])
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    (shown,) = notebook.cells[1].outputs
    assert len(shown.data["image/png"]) > 1000
    assert "Path" not in notebook.cells[2].outputs[0].data["text/plain"]


def test_a_real_dot_is_used_where_there_is_one(needs_program):
    real = needs_program("dot", besides=Path(dot.folder()))
    done = run(str(real.parent), sys.executable, "-c", f"{DRAW}\nimport shutil\nprint(shutil.which('dot'))")
    assert done.stdout.decode().splitlines()[-1] == str(real), done.stderr.decode()


def test_the_command_writes_beside_its_input(bare_path, tmp_path):
    (tmp_path / "g.gv").write_text("digraph { a -> b }")
    done = run(bare_path, COMMAND, "-Kdot", "-Tsvg", "-O", "g.gv", cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert "<svg" in (tmp_path / "g.gv.svg").read_text()


@pytest.mark.parametrize(("text", "format"), [("digraph { a -> ", "png"), ("digraph { a }", "nonsense")])
def test_a_bad_request_ends_with_a_reason(bare_path, text, format):
    done = run(bare_path, COMMAND, f"-T{format}", input=text.encode())
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
