"""Unpack the course's tarball, whose sum is known, wholly or not at all."""

import errno
import hashlib
import os
import shutil
import tarfile
import tempfile
import time
from pathlib import Path
from typing import Any, BinaryIO

_STAMP = ".sha256"  # in an unpacked folder: the sum of the tarball that it came from
_AN_HOUR = 3600  # seconds: far longer than unpacking lasts


class DataError(Exception):
    """Data is missing, damaged or not what it should be; the message says what to do."""


def extract(tarball: str | os.PathLike[str], target: str | os.PathLike[str], sha256: str) -> Path:
    """Unpack a tarball of one folder of files, whose SHA-256 is known, so that its files are in `target`; return that.

    Nothing is written of a tarball with another sum. Files go into a hidden folder beside `target`, which takes its
    name in one step. So `target` is there with all its files or not at all, also when interrupted, and of several
    processes at once one wins and the others use what it made. What a killed process left behind is cleared after an
    hour. A `target` that came from the same tarball is left as it is.

    Raises DataError for another tarball, a full disk, or a `target` that is something else, and PermissionError where
    nothing can be written.
    """
    tarball, target = Path(tarball), Path(target).absolute()
    try:
        file = open(tarball, "rb")  # noqa: SIM115 (closed by `with file` below)
    except OSError as error:
        raise DataError(f"{tarball} could not be read: {error.strerror}.") from error
    with file:  # the same open file throughout, so that it cannot be exchanged after it was checked
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != sha256:
            raise DataError(
                f"{tarball} is not the file it should be (its SHA-256 is {digest}, not {sha256}). Get it"
                f" again; in a clone of the course: git checkout -- {tarball}"
            )
        if source(target) == digest:
            return target
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _clear_stale(target)
            return _unpack(file, target, digest)
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


def _unpack(file: BinaryIO, target: Path, digest: str) -> Path:
    """Unpack a tarball with the right sum into `target`, which is not there yet; return it."""
    # Python 3.11.0 to 3.11.3 has no filter; the sum says that nothing needs one.
    options: dict[str, Any] = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    partial = Path(tempfile.mkdtemp(prefix=f".{target.name}-", suffix=".partial", dir=target.parent))
    try:
        file.seek(0)
        with tarfile.open(fileobj=file, mode="r:gz") as tar:
            tar.extractall(partial, **options)
        (made,) = partial.iterdir()
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
