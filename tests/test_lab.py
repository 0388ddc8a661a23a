"""A student's own copy of the lessons is made once and never overwritten."""

import json
import os
import shutil
import stat
from pathlib import Path

import jupyterlab.labapp
import pytest

import grading
from course import lab


@pytest.fixture
def lessons(tmp_path: Path) -> Path:
    folder = tmp_path / "notebooks" / "01_first"
    folder.mkdir(parents=True)
    (folder / "01_first.ipynb").write_text("version 1")
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / ".ipynb_checkpoints" / "01_first-checkpoint.ipynb").write_text("not a lesson")
    return folder.parent


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return tmp_path / "my-lessons"


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file() and path.name != lab.RECORD
    }


def test_a_copy_is_made_once(lessons, mine):
    assert lab.hand_out(lessons, mine) == []
    assert contents(mine) == {"01_first/01_first.ipynb": "version 1"}
    before = (mine / "01_first" / "01_first.ipynb").stat().st_mtime_ns
    assert lab.hand_out(lessons, mine) == []
    assert (mine / "01_first" / "01_first.ipynb").stat().st_mtime_ns == before


def test_a_newer_version_is_put_beside_work_with_a_word_about_it(lessons, mine):
    lab.hand_out(lessons, mine)
    (mine / "01_first" / "01_first.ipynb").write_text("my answers")
    (lessons / "01_first" / "01_first.ipynb").write_text("version 2")
    (word,) = lab.hand_out(lessons, mine)
    assert "01_first/01_first.ipynb has a newer version" in word
    assert "01_first-v2.ipynb" in word
    assert contents(mine) == {
        "01_first/01_first.ipynb": "my answers",
        "01_first/01_first-v2.ipynb": "version 2",
    }
    assert lab.hand_out(lessons, mine) == [], "it is said once"
    (lessons / "01_first" / "01_first.ipynb").write_text("version 3")
    lab.hand_out(lessons, mine)
    assert contents(mine)["01_first/01_first-v3.ipynb"] == "version 3"
    assert contents(mine)["01_first/01_first.ipynb"] == "my answers"


def test_an_untouched_lesson_is_renewed_in_place(lessons, mine):
    lab.hand_out(lessons, mine)
    (lessons / "01_first" / "01_first.ipynb").write_text("version 2")
    assert lab.hand_out(lessons, mine) == []
    assert contents(mine) == {"01_first/01_first.ipynb": "version 2"}


def test_a_new_lesson_joins_the_others(lessons, mine):
    lab.hand_out(lessons, mine)
    (lessons / "02_second").mkdir()
    (lessons / "02_second" / "02_second.ipynb").write_text("version 1")
    assert lab.hand_out(lessons, mine) == []
    assert "02_second/02_second.ipynb" in contents(mine)


def test_a_file_of_the_student_where_a_lesson_should_go_is_kept(lessons, mine):
    (mine / "01_first").mkdir(parents=True)
    (mine / "01_first" / "01_first.ipynb").write_text("from elsewhere")
    (word,) = lab.hand_out(lessons, mine)
    assert "01_first-v2.ipynb" in word
    assert contents(mine)["01_first/01_first.ipynb"] == "from elsewhere"


def test_to_start_over_a_student_deletes_the_file(lessons, mine):
    lab.hand_out(lessons, mine)
    (mine / "01_first" / "01_first.ipynb").unlink()
    lab.hand_out(lessons, mine)
    assert contents(mine) == {"01_first/01_first.ipynb": "version 1"}


def test_an_interrupted_copy_loses_nothing(lessons, mine, monkeypatch):
    """A lost record makes every file look like one of the student's: it is never written over."""
    lab.hand_out(lessons, mine)
    (mine / "01_first" / "01_first.ipynb").write_text("my answers")
    (mine / lab.RECORD).unlink()
    lab.hand_out(lessons, mine)
    assert contents(mine)["01_first/01_first.ipynb"] == "my answers"


def test_a_folder_that_cannot_be_written_gets_a_reason(lessons, tmp_path, capsys):
    (tmp_path / "in-the-way").write_text("")
    assert lab.main(["--lessons", str(lessons), "--mine", str(tmp_path / "in-the-way"), "--copy-only"]) == 1
    assert "could not be made" in capsys.readouterr().err


def test_what_jupyterlab_starts_finds_a_dot(lessons, mine, monkeypatch, tmp_path):
    lab.hand_out(lessons, mine)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "")
    monkeypatch.setattr("jupyterlab.labapp.main", lambda arguments: None)
    assert shutil.which("dot") is None
    lab.start_jupyterlab(mine, [])
    assert shutil.which("dot")


def test_what_is_fetched_comes_into_the_students_folder(lessons, mine, monkeypatch):
    """nbgrader's Assignment List does all of it where JupyterLab was started."""
    lab.hand_out(lessons, mine)
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "")
    started = []
    monkeypatch.setattr("jupyterlab.labapp.main", lambda _: started.append(Path.cwd()))
    lab.start_jupyterlab(mine, [])
    assert started == [mine]


def test_pictures_suit_a_dark_theme_and_lines_a_narrow_window(lessons, mine, monkeypatch):
    lab.hand_out(lessons, mine)
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "")
    given = []
    monkeypatch.setattr("jupyterlab.labapp.main", given.extend)
    lab.start_jupyterlab(mine, ["--port=8899"])
    assert "--LabApp.custom_css=True" in given
    (folder,) = (word.rpartition("=")[2] for word in given if "static_custom_path" in word)
    style = (Path(folder) / "custom.css").read_text()
    assert ".jp-OutputArea-output img" in style
    assert "word-break: normal" in style  # else a card's words are cut in a narrow window
    assert given[-1] == "--port=8899"


@pytest.mark.parametrize("there", [True, False])
def test_the_assignment_list_is_hidden_where_there_is_no_exchange(
    lessons, mine, tmp_path, monkeypatch, there
):
    settings, exchange = tmp_path / "settings", tmp_path / "exchange"
    settings.mkdir()
    (settings / "nbgrader_config.py").write_text(f"get_config().Exchange.root = {str(exchange)!r}")
    if there:
        exchange.mkdir()
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(settings))
    monkeypatch.chdir(tmp_path)
    hidden = {}

    def look(_):
        for folder in os.environ["JUPYTER_CONFIG_PATH"].split(os.pathsep):
            page = Path(folder) / "labconfig" / "page_config.json"
            if page.exists():
                hidden.update(json.loads(page.read_text())["disabledExtensions"])

    lab.hand_out(lessons, mine)
    monkeypatch.setattr("jupyterlab.labapp.main", look)
    lab.start_jupyterlab(mine, [])
    assert hidden["@jupyter/nbgrader:formgrader"]
    assert hidden.get("@jupyter/nbgrader:assignment-list", False) is not there


def test_the_start_page_is_opened_first(lessons, mine):
    lab.hand_out(lessons, mine)
    assert lab.first_page(mine) == "01_first/01_first.ipynb"
    (lessons / "start.ipynb").write_text("the lessons")
    lab.hand_out(lessons, mine)
    assert lab.first_page(mine) == "start.ipynb"
    for number in range(2, 12):
        (mine / "start.ipynb").write_text("saved by JupyterLab")
        (lessons / "start.ipynb").write_text(f"version {number}")
        lab.hand_out(lessons, mine)
    assert lab.first_page(mine) == "start-v11.ipynb"


def test_on_a_shared_machine_clusters_and_kernels_are_the_students_alone(lessons, mine, monkeypatch):
    """tests/test_strangers.py tries that with formgrader, which has the same settings."""
    for name in ("DASK_TEMPORARY_DIRECTORY", "JUPYTER_CONFIG_PATH"):
        monkeypatch.setenv(name, "so that it is restored")
        monkeypatch.delenv(name)
    seen = {}

    def run(_):
        folder = Path(os.environ["DASK_TEMPORARY_DIRECTORY"])
        seen["mode"], seen["folder"] = stat.S_IMODE(folder.stat().st_mode), folder
        seen["settings"] = (
            Path(os.environ["JUPYTER_CONFIG_PATH"].split(os.pathsep)[0]) / "jupyter_server_config.json"
        )

    monkeypatch.setattr(jupyterlab.labapp, "main", run)
    assert lab.main(["--lessons", str(lessons), "--mine", str(mine)]) == 0
    assert seen["mode"] == 0o700
    assert not seen["folder"].exists()
    formgrader = json.loads((Path(grading.__file__).parent / "jupyter_server_config.json").read_text())
    settings = json.loads(seen["settings"].read_text())
    # The instructors' page for marking, and what a student's *Validate* runs by.
    assert formgrader.pop("ServerApp") != settings.pop("ServerApp")
    assert settings == formgrader
