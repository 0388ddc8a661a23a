"""course.data: the data is found wherever a notebook runs, and unpacked on first use."""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from course import data
from course.data import TICKERS, DataError, daily_stock, find

ROOT = Path(__file__).parents[1]
TARBALL = (ROOT / "data" / "daily-stock.tgz").read_bytes()


@pytest.fixture(autouse=True)
def alone(tmp_path, monkeypatch):
    """Run in an empty folder, with a cache of its own, and no source tree to fall back on."""
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.delenv("COURSE_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(data, "__file__", str(tmp_path / "source" / "course" / "data.py"))


@pytest.fixture
def unpacked(tmp_path):
    """Make a folder that looks like the data: all 21 files, hardly anything in them."""

    def unpacked(where):
        folder = tmp_path / where
        folder.mkdir(parents=True)
        for ticker in TICKERS:
            (folder / f"{ticker}.json").write_text("{}\n")
        return folder

    return unpacked


@pytest.fixture
def packed(tmp_path):
    """Put the course's tarball into a folder."""

    def packed(where):
        path = tmp_path / where / "daily-stock.tgz"
        path.parent.mkdir(parents=True)
        path.write_bytes(TARBALL)
        return path

    return packed


# Where it is looked for


@pytest.mark.parametrize(
    "place",
    [
        "course",
        "course/my-lessons/03_json_to_hdf5",
        "course/solutions/03_json_to_hdf5",
        "course/class/autograded/ada/03_json_to_hdf5",
        "course/.build/nbval/run-1",
    ],
)
def test_it_is_found_from_anywhere_in_the_course(unpacked, tmp_path, monkeypatch, place):
    folder = unpacked("course/data/daily-stock")
    (tmp_path / place).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(tmp_path / place)
    assert daily_stock() == folder


def test_it_is_found_from_outside_the_course_beside_the_installed_source(unpacked):
    folder = unpacked("source/data/daily-stock")
    assert daily_stock() == folder


def test_this_test_s_own_source_tree_is_such_a_place(tmp_path):
    """From an exchange or a temporary folder of CI: another process, nothing set."""
    environment = {name: value for name, value in os.environ.items() if name != "COURSE_DATA"}
    program = "from course.data import find; print(find().parent)"
    found = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(found.stdout.strip()) == ROOT / "data"


def test_the_nearest_goes_first(unpacked, tmp_path, monkeypatch):
    unpacked("source/data/daily-stock")
    unpacked("data/daily-stock")
    assert find() == tmp_path / "data" / "daily-stock"
    nearest = unpacked("work/data/daily-stock")
    assert find() == nearest


def test_a_folder_goes_before_the_tarball_beside_it(packed):
    tarball = packed("work/data")
    assert find() == tarball
    (tarball.parent / "daily-stock").mkdir()
    assert find() == tarball.parent / "daily-stock"


def test_course_data_goes_before_all_places(unpacked, monkeypatch):
    unpacked("work/data/daily-stock")
    monkeypatch.setenv("COURSE_DATA", str(unpacked("other/daily-stock").parent))
    assert daily_stock().parent.name == "other"


def test_where_goes_before_course_data(unpacked, tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_DATA", str(tmp_path / "not-there"))
    folder = unpacked("given/daily-stock")
    assert daily_stock(folder.parent) == folder
    assert daily_stock(str(folder)) == folder


def test_both_may_name_the_folder_of_files_itself(unpacked, monkeypatch):
    folder = unpacked("work/big-stock")
    monkeypatch.setenv("HOME", str(folder.parent))
    monkeypatch.setenv("USERPROFILE", str(folder.parent))
    for name in (str(folder), "big-stock", "~/big-stock"):
        assert daily_stock(name) == folder
        monkeypatch.setenv("COURSE_DATA", name)
        assert daily_stock() == folder


def test_an_empty_course_data_is_none(unpacked, monkeypatch):
    monkeypatch.setenv("COURSE_DATA", "")
    folder = unpacked("work/data/daily-stock")
    assert daily_stock() == folder


def test_when_told_where_nothing_else_is_searched(unpacked, tmp_path, monkeypatch):
    unpacked("work/data/daily-stock")
    monkeypatch.setenv("COURSE_DATA", str(tmp_path / "empty"))
    with pytest.raises(DataError, match="empty") as caught:
        find()
    assert str(tmp_path / "work") not in str(caught.value)


def test_when_there_is_none_it_says_where_it_looked_and_what_to_do(tmp_path):
    with pytest.raises(DataError) as caught:
        daily_stock()
    for place in ("work", ".", "source"):
        assert str((tmp_path / place / "data").resolve()) in str(caught.value)
    assert "COURSE_DATA" in str(caught.value)
    assert "daily-stock.tgz" in str(caught.value)


# Unpacked on first use


def test_the_first_use_unpacks_the_tarball_and_the_second_does_not(packed, monkeypatch):
    tarball = packed("work/data")
    folder = daily_stock()
    assert folder == tarball.parent / "daily-stock"
    assert sorted(path.stem for path in folder.glob("*.json")) == list(TICKERS)
    with open(folder / "ibm.json") as lines:
        assert json.loads(next(lines)).keys() == {"timestamp", "open", "high", "low", "close", "volume"}
    monkeypatch.delattr(data, "extract")
    assert daily_stock() == folder


def test_a_stopped_extraction_is_done_again(packed, monkeypatch):
    packed("work/data")
    with monkeypatch.context() as patched:
        patched.setattr(os, "rename", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            daily_stock()
    assert len(list(daily_stock().glob("*.json"))) == 21


def test_tasks_may_ask_at_once(packed):
    packed("work/data")
    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(lambda _: daily_stock(), range(4)))) == 1


@pytest.mark.parametrize("change", [lambda b: b[:-1], lambda b: b[:1000] + b"?" + b[1001:], lambda b: b""])
def test_a_changed_tarball_is_refused_and_nothing_is_written(packed, change):
    tarball = packed("work/data")
    tarball.write_bytes(change(tarball.read_bytes()))
    with pytest.raises(DataError, match="SHA-256"):
        daily_stock()
    assert list(tarball.parent.iterdir()) == [tarball]


# Not whole, or not the same


def test_a_missing_file_is_named(unpacked):
    folder = unpacked("work/data/daily-stock")
    (folder / "ibm.json").unlink()
    (folder / "xom.json").unlink()
    with pytest.raises(DataError, match=r"lacks ibm.json, xom.json. .*delete it"):
        daily_stock()


def test_a_folder_from_an_older_tarball_is_noticed(packed):
    packed("work/data")
    (daily_stock() / ".sha256").write_text("0" * 64)
    with pytest.raises(DataError, match="another version"):
        daily_stock()


def test_files_of_one_s_own_beside_the_data_do_no_harm(unpacked):
    folder = unpacked("work/data/daily-stock")
    (folder / "ibm.h5").touch()
    assert daily_stock() == folder


# A course that belongs to somebody else


@pytest.fixture
def read_only_course():
    """A folder with the tarball where we cannot write, in one where we can, and no power over modes."""
    if os.name == "nt":
        pytest.skip("users and modes of POSIX")
    root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as folder:  # not below tmp_path: only its owner may go there
        course = Path(folder, "course")
        course.mkdir()
        (course / "daily-stock.tgz").write_bytes(TARBALL)
        course.chmod(0o555)
        if root:
            os.chown(folder, 65534, -1)
            os.seteuid(65534)
        try:
            yield course
        finally:
            if root:
                os.seteuid(0)
            course.chmod(0o755)


def test_what_cannot_be_unpacked_in_place_goes_to_the_cache(read_only_course, monkeypatch):
    cache = read_only_course.parent / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    folder = daily_stock(read_only_course)
    assert folder == cache / "dask-delayed-course" / data.SHA256[:16] / "daily-stock"
    assert len(list(folder.glob("*.json"))) == 21
    assert daily_stock(read_only_course) == folder
    assert [path.name for path in read_only_course.iterdir()] == ["daily-stock.tgz"]


def test_the_cache_is_in_the_home_folder_unless_told(read_only_course, monkeypatch):
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(read_only_course.parent))
    assert daily_stock(read_only_course).parents[2] == read_only_course.parent / ".cache"


def test_when_nothing_can_be_written_anywhere_it_says_so(read_only_course, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(read_only_course / "cache"))
    with pytest.raises(DataError, match=r"neither .*COURSE_DATA"):
        daily_stock(read_only_course)


# As make calls it


def test_as_a_program_it_prints_the_folder(unpacked):
    folder = unpacked("work/data/daily-stock")
    ran = _program(COURSE_DATA=str(folder))
    assert (ran.returncode, ran.stdout.strip(), ran.stderr) == (0, str(folder), "")


def test_as_a_program_it_says_in_a_line_what_is_wrong(tmp_path):
    ran = _program(COURSE_DATA=str(tmp_path / "none"))
    assert ran.returncode == 1
    assert ran.stderr.startswith("error: The course's data was not found")
    assert len(ran.stderr.splitlines()) == 1


def _program(**environment):
    command = [sys.executable, "-m", "course.data"]
    return subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)
