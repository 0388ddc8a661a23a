"""tasklens.tarball: a good tarball is unpacked whole; of a bad one not a byte is written."""

import errno
import gzip
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

from tasklens import tarball
from tasklens.tarball import DataError, extract, source

FILES = {"daily-stock/a.json": b"first\n" * 300, "daily-stock/b.json": b"", "daily-stock/c.json": b"last\n"}


def member(name, content=b"", **fields):
    """A tar member, header and content in blocks, with any field of the header set."""
    info = tarfile.TarInfo(name)
    info.size = len(content)
    for field, value in fields.items():
        setattr(info, field, value)
    header = info.tobuf(tarfile.USTAR_FORMAT)
    return header + content + b"\0" * (-len(content) % 512)


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


def test_the_right_sum_is_accepted_and_remembered(make, target):
    path = make(GOOD + END)
    digest = tarball.hashlib.sha256(path.read_bytes()).hexdigest()
    extract(path, target, digest)
    assert source(target) == digest


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


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_modes_and_owners_in_the_tarball_are_not_obeyed(make, target):
    extract(make(member("top/a", b"x", mode=0o6777, uid=12345, gid=12345) + END), target)
    found = (target / "a").stat()
    assert found.st_mode & 0o7777 == 0o644
    assert found.st_uid == os.getuid()


def test_a_python_before_3_11_4_unpacks_by_the_check_alone(make, target, monkeypatch):
    today = tarfile.TarFile.extractall

    def of_old(self, path, members):
        today(self, path, members, **({"filter": "fully_trusted"} if filtered else {}))

    filtered = hasattr(tarfile, "data_filter")
    monkeypatch.delattr(tarfile, "data_filter", raising=False)
    monkeypatch.setattr(tarfile.TarFile, "extractall", of_old)
    assert contents(extract(make(GOOD + END), target)) == FILES


@pytest.mark.skipif(not hasattr(tarfile, "data_filter"), reason="needs Python 3.11.4")
def test_the_filter_is_the_second_belt(make, target, monkeypatch):
    """What a broken check would let through, the filter stops, and nothing stays."""
    path = make(member("../out/evil", b"x") + END)
    monkeypatch.setattr(tarball, "_check", lambda *_: ["../out/evil"])
    with pytest.raises(tarfile.OutsideDestinationError):
        extract(path, target)
    assert not list(target.parent.iterdir())


def test_what_is_unpacked_is_what_was_checked(make, target, monkeypatch):
    path = make(GOOD + END)
    monkeypatch.setattr(tarball, "_check", lambda *_: ["daily-stock/a.json"])
    with pytest.raises(DataError, match="changed while it was read"):
        extract(path, target)
    assert not list(target.parent.iterdir())


# Hostile ones

HOSTILE = {
    "absolute path": member("/daily-stock/a"),
    "absolute path outside": member("/etc/evil"),
    "parent folder": member("../evil"),
    "parent folder within": member("daily-stock/../../evil"),
    "parent as the file": member("daily-stock/.."),
    "parent as the folder": member("../daily-stock"),
    "current folder": member("./a"),
    "no folder": member("a.json"),
    "deeper folder": member("daily-stock/deep/a"),
    "hidden file": member("daily-stock/.sha256"),
    "backslash": member("daily-stock/..\\evil"),
    "drive": member("C:/evil"),
    "stream": member("daily-stock/a:b"),
    "newline": member("daily-stock/a\n"),
    "not ascii": member("daily-stock/ä"),
    "ending in a dot": member("daily-stock/a."),
    "folder": member("daily-stock/", type=tarfile.DIRTYPE),
    "folder named like a file": member("daily-stock/a", type=tarfile.DIRTYPE),
    "symbolic link": member("daily-stock/a", type=tarfile.SYMTYPE, linkname="/etc/passwd"),
    "symbolic link for the folder": member("daily-stock", type=tarfile.SYMTYPE, linkname="/etc"),
    "hard link": member("daily-stock/d", type=tarfile.LNKTYPE, linkname="daily-stock/a.json"),
    "character device": member("daily-stock/a", type=tarfile.CHRTYPE, devmajor=1, devminor=3),
    "block device": member("daily-stock/a", type=tarfile.BLKTYPE),
    "fifo": member("daily-stock/a", type=tarfile.FIFOTYPE),
    "contiguous file": member("daily-stock/a", type=tarfile.CONTTYPE),
    "sparse file": member("daily-stock/a", type=tarfile.GNUTYPE_SPARSE),
    "long name": member("daily-stock/long", b"../evil\0", type=tarfile.GNUTYPE_LONGNAME) + member("x/y"),
    "pax header": member("daily-stock/pax", b"16 path=../evil\n", type=tarfile.XHDTYPE) + member("x/y"),
    "global pax header": member("daily-stock/pax", b"16 path=../evil\n", type=tarfile.XGLTYPE),
    "unknown type": member("daily-stock/a", type=b"Z"),
}


@pytest.mark.parametrize("bad", HOSTILE.values(), ids=HOSTILE)
def test_only_plain_files_in_one_folder_are_accepted(make, target, bad):
    refused(make(GOOD + bad + END), target, "is not a plain file in one folder")
    refused(make(bad + GOOD + END), target, "is not a plain file in one folder")


def test_two_folders_are_refused(make, target):
    refused(make(GOOD + member("other/a") + END), target, "not in one folder")


def test_an_empty_archive_is_refused(make, target):
    refused(make(END), target, "not in one folder")


@pytest.mark.parametrize("name", ["daily-stock/a.json", "daily-stock/A.JSON"])
def test_a_name_twice_is_refused_also_in_another_case(make, target, name):
    refused(make(GOOD + member(name) + END), target, "twice")
    refused(make(member(name) + GOOD + END), target, "twice")


def test_a_bomb_of_bytes_is_refused_before_it_is_unpacked(make, target):
    stream = member("daily-stock/zeros", b"\0" * 20_000_000) + END
    refused(make(stream), target, "unpacks to more than 10,000,000 bytes", max_bytes=10_000_000)


def test_a_bomb_may_not_hide_in_a_header(make, target):
    """A file that says it has 8 GB, or less than nothing, and has nothing."""
    refused(make(member("daily-stock/a", size=8_000_000_000)), target, "cut short", max_bytes=10**10)
    refused(make(member("daily-stock/a", size=8_000_000_000)), target, "cut short")
    info = tarfile.TarInfo("daily-stock/a")
    info.size = -512
    refused(make(info.tobuf(tarfile.GNU_FORMAT) + END), target, "damaged")


def test_a_bomb_may_not_hide_after_the_end(make, target):
    refused(make(GOOD + END + b"\0" * 10_000_000), target, "after|follows", max_bytes=5_000_000)


def test_the_limit_of_bytes_is_exact(make, target):
    stream = GOOD + END
    refused(make(stream), target, "unpacks to more than", max_bytes=len(stream) - 1)
    assert extract(make(stream), target, max_bytes=len(stream)) == target


def test_a_bomb_of_files_is_refused(make, target):
    stream = b"".join(member(f"daily-stock/{number}") for number in range(1001)) + END
    refused(make(stream), target, "more than 1,000 files")
    refused(make(GOOD + END), target, "more than 2 files", max_files=2)
    assert extract(make(GOOD + END), target, max_files=3) == target


# Damaged ones


@pytest.mark.parametrize("kept", [0, 1, 5, 10, 50, 0.5, -9, -8, -1])
def test_a_tarball_cut_short_anywhere_is_refused(make, target, kept):
    packed = gzip.compress(GOOD + END)
    size = int(len(packed) * kept) if isinstance(kept, float) else kept
    refused(make(packed[:size], pack=bytes), target, "cut short|damaged")


@pytest.mark.parametrize(
    "stream",
    [GOOD, GOOD + END[:512], GOOD[:700], GOOD[:512], GOOD[:100]],
    ids=lambda stream: str(len(stream)),
)
def test_an_archive_cut_short_before_it_was_packed_is_refused(make, target, stream):
    refused(make(stream), target, "cut short|damaged")


def test_a_damaged_header_is_not_taken_for_the_end(make, target):
    """tarfile stops there without a word, and half of the files would be missing."""
    stream = bytearray(GOOD + END)
    at = stream.index(b"daily-stock/c.json")
    stream[at] ^= 1
    path = make(bytes(stream))
    with tarfile.open(path) as tar:
        assert len(tar.getnames()) == 2
    refused(path, target, "damaged")


def test_a_changed_byte_anywhere_is_noticed_without_a_sum_too(make, target):
    packed = gzip.compress(GOOD + END, mtime=0)
    harmless = 0
    for at in range(10, len(packed)):  # the ten before say when and where it was packed
        path = make(packed[:at] + bytes([packed[at] ^ 0x10]) + packed[at + 1 :], pack=bytes)
        try:
            extract(path, target)
        except DataError:
            assert not list(target.parent.iterdir())
        else:
            assert contents(target) == FILES
            shutil.rmtree(target)
            harmless += 1
    assert harmless <= 1  # a few bits fill up the last byte and mean nothing


@pytest.mark.parametrize("rest", [b"x", member("daily-stock/z") + END], ids=["a byte", "an archive"])
def test_something_after_the_end_is_refused(make, target, rest):
    refused(make(GOOD + END + rest), target, "follows")


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"not a tarball\n" * 100,
        GOOD + END,
        gzip.compress(b"not a tarball\n" * 100),
        b"PK\3\4" + b"\0" * 600,
    ],
    ids=["empty", "text", "not packed", "packed text", "zip"],
)
def test_what_is_no_tarball_is_refused(make, target, packed):
    refused(make(packed, pack=bytes), target, "cut short|damaged or not a .tgz")


def test_another_sum_is_refused_before_anything_is_read(make, target, monkeypatch):
    monkeypatch.delattr(tarball, "_check")
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
    program = "import os, sys; from tasklens import tarball; os.rename = lambda *_: os.kill(os.getpid(), 9)"
    killed = subprocess.run(
        [sys.executable, "-c", f"{program}; tarball.extract(*sys.argv[1:])", path, target], check=False
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
        "import resource, sys; from tasklens import tarball;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); tarball.extract(*sys.argv[1:])"
    )
    failed = subprocess.run(
        [sys.executable, "-c", program, path, target], check=False, capture_output=True, text=True
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
