"""Take in what somebody else can change while it is read.

Everything is reached through open folders, no link is followed, nothing waits for somebody else, and what is taken is
counted while it is copied. What is known of a file is known of the open file that is copied, never of a name.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

from grading.terminal import one_line

CHUNK = 1 << 20  # bytes
# A name is opened before it is looked at: a link is an error, and a pipe or a lease makes nobody wait.
_FLAGS = sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")
)
_REASONS = {
    errno.ELOOP: "is a link to another file",
    errno.EMLINK: "is a link to another file",
    errno.ENXIO: "is neither a file nor a folder",
    errno.EAGAIN: "is held by another program",
}


class Refused(Exception):
    """Why something is not taken, in words that follow its name."""


class Gone(Refused):
    """The same, where there is nothing of that name."""


class TooLarge(Refused):
    """The same, where there is more of it than is taken."""


class _TooMany(Exception):
    """There are more files and folders than are taken."""


class Rules(NamedTuple):
    """What is taken at once: levels of folders, files and folders, bytes; and of files those that are not left out.

    Names are left out by patterns (those of files also where none `include`s them), and so are files of more than `largest` bytes.
    """

    depth: int = 32
    entries: int = 10_000
    bytes: int = 100_000_000
    largest: int = 100_000_000
    exclude: Sequence[str] = ()
    include: Sequence[str] = ("*",)


class Found(NamedTuple):
    """Something in a folder: its path there, and an open file (only until the next one is asked for), or what is wrong."""

    path: str
    file: int | None
    problem: str | None = None


@contextlib.contextmanager
def opened(name: str | Path, folder: int | None = None) -> Iterator[int]:
    """Open a file or folder to read, by its path or by its name in an open folder.

    Raises Refused where it is a link or cannot be opened at once. A folder that it is reached through is trusted, if
    only its path is given.
    """
    try:
        file = os.open(name, os.O_RDONLY | _FLAGS, dir_fd=folder)
    except FileNotFoundError:
        raise Gone("went away while it was read") from None
    except OSError as error:
        reason = f"cannot be read ({error.strerror})"
        raise Refused(_REASONS.get(error.errno or 0, reason)) from None
    try:
        yield file
    finally:
        os.close(file)


def read_file(name: str | Path, most: int, folder: int | None = None) -> bytes:
    """Return what is in a file, of at most so many bytes.

    Raises Refused where it is no file, larger, or cannot be read.
    """
    with opened(name, folder) as file:
        return read_open(file, most)


def read_open(file: int, most: int) -> bytes:
    """Return what is in an open file, as `read_file` does."""
    return b"".join(_chunks(file, most))


def _chunks(file: int, most: int) -> Iterator[bytes]:
    known = os.fstat(file)
    if not stat.S_ISREG(known.st_mode):
        raise Refused("is not a file")
    left, limit = most - known.st_size, most
    while left >= 0:
        try:
            chunk = os.read(file, CHUNK)
        except OSError as error:
            raise Refused(f"cannot be read ({error.strerror})") from None
        if not chunk:
            return
        most -= len(chunk)
        left = most  # it may have grown since it was looked at
        if left >= 0:
            yield chunk
    raise TooLarge(f"is larger than {limit:,} bytes")


def files_in(folder: int, rules: Rules) -> Iterator[Found]:
    """Give each file in an open folder and in those inside it, and whatever cannot be taken with the reason.

    Where there are too many files and folders, that is told, and no more are given.
    """
    try:
        yield from _walk(folder, "", 1, rules, iter(range(rules.entries)))
    except _TooMany:
        yield Found("", None, f"holds more than {rules.entries:,} files and folders")


def files_of(name: str, folder: int, rules: Rules) -> Iterator[Found]:
    """Give the file with a name in an open folder, or those in the folder with that name, as `files_in` does."""
    try:
        yield from _look(folder, name, name, 1, rules, iter(range(rules.entries)))
    except _TooMany:
        yield Found(name, None, f"holds more than {rules.entries:,} files and folders")


def _walk(folder: int, where: str, depth: int, rules: Rules, places: Iterator[int]) -> Iterator[Found]:
    if depth > rules.depth:
        yield Found(where, None, f"is more than {rules.depth} folders deep")
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if next(places, None) is None:
                raise _TooMany
            if not any(fnmatch(entry.name, pattern) for pattern in rules.exclude):
                yield from _look(
                    folder, entry.name, f"{where}/{entry.name}".lstrip("/"), depth, rules, places
                )


def _look(
    folder: int, name: str, path: str, depth: int, rules: Rules, places: Iterator[int]
) -> Iterator[Found]:
    try:
        with opened(name, folder) as file:
            mode = os.fstat(file).st_mode
            if stat.S_ISDIR(mode):
                yield from _walk(file, path, depth + 1, rules, places)
            elif not stat.S_ISREG(mode):
                yield Found(path, None, "is neither a file nor a folder")
            elif any(fnmatch(name, pattern) for pattern in rules.include):
                yield Found(path, file)
    except Refused as reason:
        yield Found(path, None, str(reason))
    except OSError as error:
        yield Found(path, None, f"cannot be read ({error.strerror})")


def copy_folder(folder: int, target: Path, rules: Rules) -> None:
    """Copy the files of an open folder into a new one, which nobody else can write to.

    Raises Refused where something in it is a link, a pipe or the like, belongs to somebody else than the folder does,
    or is too much. What was copied until then stays.
    """
    owner, left = os.fstat(folder).st_uid, rules.bytes
    target.mkdir()
    for path, file, problem in files_in(folder, rules):
        if file is None:
            raise Refused(f"{one_line(path)} {problem}".strip())
        known = os.fstat(file)
        if known.st_uid != owner:  # a second name of a neighbour's file
            raise Refused(f"{one_line(path)} belongs to another user")
        if known.st_size > rules.largest:
            continue
        copy = target / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        with copy.open("xb") as out:
            try:
                for chunk in _chunks(file, left):
                    left -= len(chunk)
                    out.write(chunk)
            except TooLarge:
                raise TooLarge(
                    f"holds more than {rules.bytes / 1e6:g} MB, {one_line(path)} among it"
                ) from None
            except Refused as reason:
                raise Refused(f"{one_line(path)} {reason}") from None


def notebooks_in(folder: Path, depth: int = Rules().depth) -> list[Path]:
    """Return the notebooks in a folder that nobody else can change, and in those inside it, not beyond a depth."""
    found, folders = [], [(folder, 1)]
    while folders:
        place, level = folders.pop()
        try:
            entries = list(os.scandir(place))
        except PermissionError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                folders += [(place / entry.name, level + 1)] if level < depth else []
            elif entry.name.endswith(".ipynb") and entry.is_file(follow_symlinks=False):
                found.append(place / entry.name)
    return found
