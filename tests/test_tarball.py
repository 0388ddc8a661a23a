"""course.tarball: a good tarball is unpacked whole; of a bad one not a byte is written."""

import errno
import gzip
import hashlib
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import tracemalloc
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from course import tarball
from course.tarball import DataError, source

FILES = {"daily-stock/a.json": b"first\n" * 300, "daily-stock/b.json": b"", "daily-stock/c.json": b"last\n"}


def member(name, content=b"", **fields):
    """A tar member, header and content in blocks, with any field of the header set."""
    info = tarfile.TarInfo(name)
    info.size = len(content)
    for field, value in fields.items():
        setattr(info, field, value)
    header = info.tobuf(tarfile.USTAR_FORMAT)
    return header + content + b"\0" * (-len(content) % 512)


def sum_of(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest() if os.path.isfile(path) else ""


def extract(path, target, sha256=None):
    return tarball.extract(path, target, sha256 or sum_of(path))


GOOD = b"".join(member(name, content) for name, content in FILES.items())
END = b"\0" * 1024


@pytest.fixture
def make(tmp_path):
    """Write a .tgz of a tar stream, in a folder of its own."""

    def make(stream, pack=gzip.compress):
        path = tmp_path / "packed" / "daily-stock.tgz"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(pack(stream))
        return path

    return make


@pytest.fixture
def target(tmp_path):
    """Where to unpack: alone in a folder, so that whatever else is written shows."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "daily-stock"


def contents(folder):
    return {f"daily-stock/{path.name}": path.read_bytes() for path in folder.glob("*.json")}


def refused(path, target, message, **options):
    """Check that a tarball gets a DataError that says why, and that nothing was written."""
    with pytest.raises(DataError, match=message) as caught:
        extract(path, target, **options)
    assert str(path) in str(caught.value)
    assert not list(target.parent.iterdir())
    assert sorted(p.name for p in target.parents[1].iterdir()) == ["out", "packed"]


# Good tarballs


def test_files_arrive_whole_and_nothing_else_does(make, target):
    assert extract(make(GOOD + END), target) == target
    assert contents(target) == FILES
    assert sorted(path.name for path in target.iterdir()) == [".sha256", "a.json", "b.json", "c.json"]
    assert [path.name for path in target.parent.iterdir()] == ["daily-stock"]


def test_the_sum_is_remembered(make, target):
    path = make(GOOD + END)
    extract(path, target)
    assert source(target) == sum_of(path)


def test_a_tarball_of_the_tar_program_is_fine(tmp_path, target):
    """Padding to records, a GNU header, owners and times are as a person's `tar czf` makes them."""
    (tmp_path / "packed" / "daily-stock").mkdir(parents=True)
    for name, content in FILES.items():
        (tmp_path / "packed" / name).write_bytes(content)
    with tarfile.open(tmp_path / "packed" / "x.tgz", "w:gz", format=tarfile.GNU_FORMAT) as tar:
        for name in FILES:
            tar.add(tmp_path / "packed" / name, name)
    assert contents(extract(tmp_path / "packed" / "x.tgz", target)) == FILES


def test_the_target_and_the_folders_above_it_are_made_under_any_name(make, tmp_path):
    target = tmp_path / "some" / "where" / "else"
    assert contents(extract(make(GOOD + END), target)) == FILES


def test_a_relative_target_is_taken_from_the_working_directory(make, target, monkeypatch):
    monkeypatch.chdir(target.parent)
    assert extract(make(GOOD + END), "daily-stock") == target


def test_a_second_time_leaves_the_folder_as_it_is(make, target):
    path = make(GOOD + END)
    extract(path, target)
    (target / "a.json").write_text("changed")
    extract(path, target)
    assert (target / "a.json").read_text() == "changed"


def test_another_sum_is_refused_before_anything_is_read(make, target, monkeypatch):
    monkeypatch.delattr(tarball.tarfile, "open")
    refused(make(GOOD + END), target, "SHA-256 is .*not 0000", sha256="0" * 64)


def test_a_tarball_that_is_not_there_or_is_a_folder_is_named(tmp_path, target):
    (tmp_path / "packed").mkdir()
    refused(tmp_path / "packed" / "none.tgz", target, "could not be read: No such file")
    refused(tmp_path / "packed", target, "could not be read")


# Interrupted, at once, and where there is no room


def test_ctrl_c_leaves_nothing(make, target, monkeypatch):
    def interrupted(*_):
        assert list(target.parent.iterdir())  # something is being written
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        extract(make(GOOD + END), target)
    assert not list(target.parent.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="sends a signal")
def test_a_killed_process_leaves_no_target_and_its_rest_is_cleared_later(make, target):
    path = make(GOOD + END)
    program = "import os, sys; from course import tarball; os.rename = lambda *_: os.kill(os.getpid(), 9)"
    killed = subprocess.run(
        [sys.executable, "-c", f"{program}; tarball.extract(*sys.argv[1:])", path, target, sum_of(path)],
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    (rest,) = target.parent.iterdir()
    assert rest.name.endswith(".partial")

    extract(path, target)
    assert rest.exists()  # it may be another process at work
    shutil.rmtree(target)
    os.utime(rest, (1, 1))
    mine = target.parent / ".daily-stock-notes"
    mine.mkdir()
    os.utime(mine, (1, 1))
    extract(path, target)
    assert {p.name for p in target.parent.iterdir()} == {"daily-stock", mine.name}


def test_processes_at_once_all_get_the_whole_folder(make, target):
    path = make(b"".join(member(f"top/{n}.json", b"x" * 100_000) for n in range(50)) + END)
    context = multiprocessing.get_context("spawn")
    together = context.Barrier(3).wait
    with ProcessPoolExecutor(3, mp_context=context, initializer=together) as pool:
        assert [task.result() for task in [pool.submit(extract, path, target) for _ in range(3)]] == [
            target
        ] * 3
    assert len(contents(target)) == 50
    assert [p.name for p in target.parent.iterdir()] == ["daily-stock"]


def test_the_slower_of_two_uses_what_the_faster_made(make, target, monkeypatch):
    path = make(GOOD + END)
    rename = os.rename

    def late(*names):
        monkeypatch.setattr(os, "rename", rename)
        extract(path, target)
        (target / "made-by-the-faster").touch()
        rename(*names)

    monkeypatch.setattr(os, "rename", late)
    assert extract(path, target) == target
    assert (target / "made-by-the-faster").exists()
    assert [p.name for p in target.parent.iterdir()] == ["daily-stock"]


@pytest.mark.parametrize("kind", ["folder", "file", "another version"])
def test_a_target_that_is_something_else_is_left_alone(make, target, kind):
    if kind == "folder":
        target.mkdir()
        (target / "mine.txt").write_text("mine")
    elif kind == "file":
        target.write_text("mine")
    else:
        extract(make(member("daily-stock/old.json", b"mine") + END), target)
    before = sorted(target.parent.rglob("*"))
    with pytest.raises(DataError, match="there already and was not made from this tarball"):
        extract(make(GOOD + END), target)
    assert sorted(target.parent.rglob("*")) == before


def test_a_full_disk_is_said_and_nothing_stays(make, target, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tarfile, "copyfileobj", full)
    refused(make(GOOD + END), target, "not unpacked to .*: No space left on device")


@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
def test_a_write_that_really_fails_halfway_leaves_nothing(make, target):
    path = make(member("daily-stock/a", b"x" * 10) + member("daily-stock/b", b"x" * 1_000_000) + END)
    program = (
        "import resource, sys; from course import tarball;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); tarball.extract(*sys.argv[1:])"
    )
    failed = subprocess.run(
        [sys.executable, "-c", program, path, target, sum_of(path)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert "DataError" in failed.stderr
    assert "File too large" in failed.stderr
    assert not list(target.parent.iterdir())


def test_memory_does_not_grow_with_the_files(make, target):
    def peak(size):
        path = make(member("daily-stock/a", b"x" * size) + END)
        tracemalloc.start()
        try:
            extract(path, target)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            shutil.rmtree(target)

    assert peak(20_000_000) < peak(1000) + 1_000_000


def test_a_read_only_place_is_told_apart(make, target, monkeypatch):
    """The caller may have another place; a read-only file system is not a PermissionError to Python."""

    def read_only(**_):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(tarball.tempfile, "mkdtemp", read_only)
    with pytest.raises(PermissionError):
        extract(make(GOOD + END), target)


def test_paths_may_be_strings(make, target):
    assert extract(str(make(GOOD + END)), str(target)) == Path(target)
