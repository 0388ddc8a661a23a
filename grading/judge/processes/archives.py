"""What is in an archive, as bytes: zip and tar files, also those inside. Nothing is written, and all of it is counted."""

import io
import tarfile
import zipfile
from collections.abc import Callable, Container, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from typing import BinaryIO, NamedTuple

from grading.terminal import one_line

PACKED = (".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz")
FOREIGN = (".7z", ".rar", ".gz", ".bz2", ".xz")  # these are named
DEEPEST = 3  # archives in archives
MOST = 10_000  # members
LARGEST = 60_000_000  # bytes of a member
ALL = 200_000_000  # bytes of all members of what one student packed
CLASS_BYTES = 20_000_000_000  # that a class may hand in at once
CLASS_FILES = 200_000


class Packed(NamedTuple):
    """A member of an archive: its path, when it was written, in UTC without saying so, and its bytes or what is wrong."""

    path: str
    time: datetime | None
    data: bytes
    problem: str | None = None


class Member(NamedTuple):
    """A member as it is met, in a class's archive or a student's in that: `read` gives its bytes, or what is wrong."""

    path: str
    time: datetime | None
    read: Callable[[], Packed]
    problem: str | None = None
    opens: bool = False  # it is an archive of a student's, and what is in it comes next


def is_archive(path: str) -> bool:
    """Tell whether a name is that of an archive that can be unpacked here."""
    return path.lower().endswith(PACKED)


def unpack(data: bytes, depth: int = DEEPEST) -> Iterator[Packed]:
    """Give the members of an archive and of those inside it. What cannot be taken is given with the reason."""
    budget = Budget()
    yield from _unpack(data, "", depth, budget)


class Budget:
    """How much more is unpacked."""

    def __init__(self, size: int = ALL, members: int = MOST) -> None:
        self.bytes, self.members = size, members

    def take(self, size: int) -> str | None:
        """Count a member; return what is wrong where it is too much."""
        self.members -= 1
        if size > LARGEST:
            return f"is larger than {LARGEST // 1_000_000} MB"
        if size > self.bytes or self.members < 0:
            return "is too much, with what is packed beside it"
        self.bytes -= size
        return None


def members_of(
    file: BinaryIO, of_class: bool, inside: bool, start: int, passed: Container[int] = ()
) -> Iterator[tuple[int, int, Member]]:
    """Give the members of a class's archive, or of one student's, from its member with this number on.

    Of a class's archive also what is `inside` those in it: each of these is given before it is opened, and not opened if
    its number is in `passed` then.

    Each has two numbers: where it is in the archive, and where in the archive that is there.

    Raises ValueError where the file is no archive.
    """
    if not of_class:
        for number, packed in islice(enumerate(unpack(file.read())), start, None):
            yield number, 0, _met(packed)
        return
    for number, member in islice(enumerate(_top(file)), start, None):
        if not (inside and is_archive(member.path)):
            yield number, 0, member
            continue
        yield number, -1, member._replace(opens=True)
        if number in passed:
            continue
        packed = member.read()
        if packed.problem:
            yield number, 0, member._replace(problem=packed.problem)
            continue
        for inner, found in enumerate(unpack(packed.data)):
            path = f"{member.path}/{found.path}" if found.path else member.path
            # What was packed by the student says nothing of when it was handed in.
            yield number, inner, _met(found)._replace(path=path, time=member.time or found.time)


def _top(file: BinaryIO) -> Iterator[Member]:
    budget = Budget(CLASS_BYTES, CLASS_FILES)
    if zipfile.is_zipfile(file):
        archive = zipfile.ZipFile(file)
        for path, entry in names_in(archive):
            yield Member(path, time_of(entry), partial(read_entry, archive, entry, path, budget))
        return
    file.seek(0)
    if tarfile.is_tarfile(file):
        yield from map(_met, unpack_tar(file, budget))
    else:
        raise ValueError("is neither a folder nor a zip or tar file")


def _met(packed: Packed) -> Member:
    return Member(packed.path, packed.time, lambda: packed, packed.problem)


def _unpack(data: bytes, where: str, depth: int, budget: Budget) -> Iterator[Packed]:
    try:
        file = io.BytesIO(data)
        members = _zipped(file, budget) if zipfile.is_zipfile(file) else unpack_tar(file, budget)
        is_empty = True
        for member in members:
            is_empty = False
            if budget.members < 0:  # told once, and not of each of what may be a million
                yield Packed(where.rstrip("/"), None, b"", f"holds more than {MOST:,} files: hand in fewer")
                return
            path = f"{where}{member.path}"
            if member.problem or not is_archive(path):
                yield member._replace(path=path)
            elif not depth:
                yield Packed(
                    path, None, b"", "is an archive in too many others; unpack it, and collect again"
                )
            else:
                yield from _unpack(member.data, f"{path}/", depth - 1, budget)
        if is_empty:
            yield Packed(where.rstrip("/"), None, b"", "is an archive with nothing in it")
    except Exception as error:  # noqa: BLE001, damaged in one of many ways
        reason = one_line(str(error), 100)
        yield Packed(
            where.rstrip("/"),
            None,
            b"",
            f"is an archive that cannot be read ({reason}); unpack it, and collect again",
        )


def _zipped(file: BinaryIO, budget: Budget) -> Iterator[Packed]:
    with zipfile.ZipFile(file) as archive:
        for path, entry in names_in(archive):
            yield read_entry(archive, entry, path, budget)


def names_in(archive: zipfile.ZipFile) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the files of a zip archive by their paths; some programs write \\ between folders there."""
    names = [(_name(entry), entry) for entry in archive.infolist()]
    of_windows = not any("/" in name for name, _ in names)
    names = [(name.replace("\\", "/") if of_windows else name, entry) for name, entry in names]
    return [(name, entry) for name, entry in names if not name.endswith("/")]


def _name(entry: zipfile.ZipInfo) -> str:
    """Return a name; a Mac writes it in UTF-8 without saying so."""
    if entry.flag_bits & 0x800:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except ValueError:
        return entry.filename


def read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: str, budget: Budget) -> Packed:
    """Return a file of a zip archive."""
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # others unpack without a limit
        return Packed(path, None, b"", "is packed in an unusual way; unpack it, and collect from the folder")
    if problem := budget.take(entry.file_size):
        return Packed(path, None, b"", problem)
    try:
        return Packed(path, time_of(entry), archive.read(entry))
    except Exception as error:  # noqa: BLE001, damaged or locked by a password: there are many kinds
        return Packed(path, None, b"", f"cannot be read ({one_line(str(error))})")


def time_of(entry: zipfile.ZipInfo) -> datetime | None:
    """Return when an entry was written, in UTC; a zip file has the local time, and sometimes none that there can be."""
    try:
        return datetime(*entry.date_time).astimezone(UTC).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None


def unpack_tar(file: BinaryIO, budget: Budget) -> Iterator[Packed]:
    """Give the members of a tar archive, compressed or not."""
    unread = 20 * budget.bytes  # of what is passed over
    file.seek(0)
    with tarfile.open(fileobj=file, mode="r|*") as archive:
        for member in archive:
            unread -= member.size
            if unread < 0:
                yield Packed(member.name, None, b"", "and what follows is too much to be unpacked")
                return
            if member.isdir():
                continue
            problem = budget.take(member.size) if member.isreg() else "is a link, or no file"
            if problem:
                yield Packed(member.name, None, b"", problem)
                if budget.members < 0:
                    return
                continue
            time = datetime.fromtimestamp(member.mtime, UTC).replace(tzinfo=None)
            unpacked = archive.extractfile(member)
            yield Packed(member.name, time, unpacked.read() if unpacked else b"")
