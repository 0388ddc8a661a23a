"""Unpack a tarball that may be damaged or hostile, wholly or not at all."""

import errno
import gzip
import hashlib
import os
import re
import shutil
import tarfile
import tempfile
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

MAX_BYTES = 500_000_000
MAX_FILES = 1000

# One folder and plain names in it, none of which any system reads as more than a name.
_MEMBER = re.compile(r"([A-Za-z0-9_-]+)/([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)")
_PLAIN = (tarfile.REGTYPE, tarfile.AREGTYPE)  # isreg() is also true of sparse files
_STAMP = ".sha256"  # in an unpacked folder: the sum of the tarball that it came from
_BLOCK = tarfile.BLOCKSIZE
_AN_HOUR = 3600  # seconds: far longer than unpacking lasts


class DataError(Exception):
    """Data is missing, damaged or not what it should be; the message says what to do."""


def extract(
    tarball: str | os.PathLike,
    target: str | os.PathLike,
    sha256: str | None = None,
    *,
    max_bytes: int = MAX_BYTES,
    max_files: int = MAX_FILES,
) -> Path:
    """Unpack a gzipped tarball of one folder of plain files so that its files are in `target`; return that.

    Nothing is written before all of the tarball has been read and found good: its SHA-256 is `sha256`
    (if given), it is whole, and it has nothing but plain files in one folder, no name twice, at most
    `max_files` of them and `max_bytes` bytes unpacked, headers counted. Files then go into a hidden folder
    beside `target`, which takes its name in one step. So `target` is there with all its files or not at
    all, also when interrupted, and of several processes at once one wins and the others use what it made.
    What a killed process left behind is cleared after an hour. A `target` that came from the same tarball
    is left as it is.

    Raises DataError for a bad tarball, a full disk, or a `target` that is something else, and
    PermissionError where nothing can be written.
    """
    tarball, target = Path(tarball), Path(target).absolute()
    try:
        file = open(tarball, "rb")  # noqa: SIM115 (closed by `with file` below)
    except OSError as error:
        raise DataError(f"{tarball} could not be read: {error.strerror}.") from error
    with file:  # the same open file throughout, so that it cannot be exchanged after it was checked
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        if sha256 is not None and digest != sha256:
            raise DataError(
                f"{tarball} is not the file it should be (its SHA-256 is {digest}, not {sha256}). Get it"
                f" again; in a clone of the course: git checkout -- {tarball}"
            )
        if source(target) == digest:
            return target
        names = _check(tarball, file, max_bytes, max_files)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _clear_stale(target)
            return _unpack(file, names, target, digest)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise PermissionError(error.errno, error.strerror, str(target)) from error
            raise DataError(f"{tarball} was not unpacked to {target}: {error.strerror or error}.") from error


def source(folder: Path) -> str | None:
    """Return the SHA-256 of the tarball that a folder was unpacked from, None if it was not."""
    try:
        return (folder / _STAMP).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None


def _check(tarball: Path, file: BinaryIO, max_bytes: int, max_files: int) -> list[str]:
    """Return the members' names if the whole archive is what `extract` allows; otherwise raise DataError."""
    names: dict[str, str] = {}  # lower case first, as some file systems see them
    file.seek(0)
    try:
        with gzip.GzipFile(fileobj=file) as stream:
            for member in _members(stream, max_bytes):
                if not _MEMBER.fullmatch(member.name) or member.type not in _PLAIN:
                    raise DataError(f"{member.name!r} in it is not a plain file in one folder")
                if member.name.lower() in names:
                    raise DataError(f"{member.name!r} is in it twice")
                names[member.name.lower()] = member.name
                if len(names) > max_files:
                    raise DataError(f"it has more than {max_files:,} files")
        if len({name.split("/")[0] for name in names}) != 1:
            raise DataError("its files are not in one folder")
    except EOFError as error:
        raise DataError(f"{tarball} was not unpacked: it is cut short. Get it again.") from error
    except (OSError, zlib.error, tarfile.TarError) as error:
        raise DataError(f"{tarball} was not unpacked: it is damaged or not a .tgz ({error}).") from error
    except DataError as error:
        raise DataError(f"{tarball} was not unpacked: {error}.") from None
    return list(names.values())


def _members(stream: BinaryIO, max_bytes: int) -> Iterator[tarfile.TarInfo]:
    """Yield each header of a tar stream, and read the stream to its very end.

    `tarfile` takes a damaged header for the end of the archive, obeys headers that say how to read the
    next one, and reads such headers into memory whatever their size. To refuse all that it is walked here.
    """
    left = max_bytes

    def read(size: int) -> bytes:
        nonlocal left
        left -= size
        if left < 0:
            raise DataError(f"it unpacks to more than {max_bytes:,} bytes")
        data = stream.read(size)
        if len(data) < size:
            raise EOFError
        return data

    while any(header := read(_BLOCK)):
        member = tarfile.TarInfo.frombuf(header, "ascii", "backslashreplace")
        if member.size < 0:
            raise tarfile.HeaderError("a size below zero")
        yield member
        blocks = -(-member.size // _BLOCK)
        while blocks > 0:
            blocks -= len(read(min(blocks, 128) * _BLOCK)) // _BLOCK
    read(_BLOCK)  # an archive ends in two empty blocks
    while padding := stream.read(128 * _BLOCK):  # to the end, because there gzip checks its own sum
        left -= len(padding)
        if left < 0 or any(padding):
            raise DataError("something follows the archive's end")


def _unpack(file: BinaryIO, names: list[str], target: Path, digest: str) -> Path:
    """Unpack a checked tarball into `target`, which is not there yet; return it."""
    # The filter is a second belt. Python 3.11.0 to 3.11.3 has none and relies on the check.
    options = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    partial = Path(tempfile.mkdtemp(prefix=f".{target.name}-", suffix=".partial", dir=target.parent))
    try:
        file.seek(0)
        with tarfile.open(fileobj=file, mode="r:gz") as tar:
            members = tar.getmembers()
            if [member.name for member in members] != names:
                raise DataError(f"{target} was not made: its tarball changed while it was read.")
            for member in members:
                member.mode = 0o644
            tar.extractall(partial, members, **options)
        made = partial / names[0].split("/")[0]
        (made / _STAMP).write_text(digest + "\n", encoding="ascii")
        try:
            os.rename(made, target)
        except OSError as error:
            if source(target) != digest:  # otherwise another process was faster
                if not target.exists():
                    raise
                raise DataError(
                    f"{target} is there already and was not made from this tarball. Move it away or delete"
                    " it, then try again."
                ) from error
        return target
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _clear_stale(target: Path) -> None:
    for partial in target.parent.glob(f".{target.name}-*.partial"):
        try:
            if time.time() - partial.stat().st_mtime > _AN_HOUR:
                shutil.rmtree(partial, ignore_errors=True)
        except FileNotFoundError:
            pass  # another process cleared it first
