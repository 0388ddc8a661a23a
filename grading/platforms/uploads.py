"""What is in a download from a learning platform: files in folders and archives, also those inside archives."""

import contextlib
import os
import re
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from grading.classroom.folder import ClassError
from grading.classroom.untrusted_files import Found, Refused, Rules, files_of, opened, read_open
from grading.judge.notebook.submission import LARGEST
from grading.platforms import gradescope
from grading.platforms.archives import (
    FOREIGN,
    Budget,
    is_archive,
    names_in,
    read_entry,
    time_of,
    unpack,
    unpack_tar,
)

NOTEBOOK = re.compile(r"\.ipynb(\.txt|\.json| ?\(\d+\))?$", re.IGNORECASE)  # browsers and editors add to it
ALL = 20_000_000_000  # bytes that a class may hand in at once
MOST = 200_000  # files of a class
CHAFF = (
    "thumbs.db",
    "desktop.ini",
    "timestamp.txt",
    "submission_metadata.yml",
    "grades.csv",
    "grades.xls",
    "index.html",
)


class Upload(NamedTuple):
    """A file that was handed in; when in UTC without saying so, None where that is not known.

    `read` gives its bytes, until the next one is asked for, and raises Refused where they cannot be had.
    """

    path: str
    time: datetime | None
    read: Callable[[], bytes]
    problem: str | None = None

    @property
    def is_notebook(self) -> bool:
        """Tell whether it may be a notebook, by its name."""
        return bool(NOTEBOOK.search(self.path))

    @property
    def is_told(self) -> bool:
        """Tell whether it is to be named where it cannot be taken: a notebook, or an archive that may hold one."""
        return self.is_notebook or self.problem is not None


def read_uploads(place: Path) -> Iterator[Upload]:
    """Give what is in a folder, a zip file or a tar file, but for what systems and platforms add.

    Raises ClassError where it is none of these, or cannot be read.
    """
    for upload in _uploads(place):
        parts = PurePosixPath(upload.path).parts
        hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in parts)
        if not hidden and parts and parts[-1].lower() not in CHAFF:
            yield upload


def _uploads(place: Path) -> Iterator[Upload]:
    try:
        if place.is_dir():
            with opened(place.resolve()) as folder:
                for name in sorted(os.listdir(folder)):
                    for found in files_of(name, folder, Rules()):
                        yield from _in_folder(found)
        elif zipfile.is_zipfile(place):
            with zipfile.ZipFile(place) as archive:
                budget = Budget(ALL, MOST)
                for path, entry in names_in(archive):
                    yield from _in_archive(archive, entry, path, budget)
        elif place.is_file() and tarfile.is_tarfile(place):
            with place.open("rb") as file:
                for member in unpack_tar(file, Budget(ALL, MOST)):
                    yield from _member(member.path, member.time, partial(_data, member.data, member.problem))
        else:
            raise ClassError(f"{place} is neither a folder nor a zip or tar file")
    except (Refused, zipfile.BadZipFile, tarfile.TarError, EOFError, NotImplementedError) as error:
        raise ClassError(f"{place} cannot be read: {error}") from None


def read_submitters(place: Path) -> dict[str, list[dict[str, str]]]:
    """Return who handed in each numbered submission, where the platform has put a table of that into its download."""
    for upload in _uploads(place):
        if PurePosixPath(upload.path).name == gradescope.TABLE and len(PurePosixPath(upload.path).parts) <= 2:
            with contextlib.suppress(Refused):
                return gradescope.read_owners(upload.read().decode("utf-8", "replace"))
    return {}


def _in_folder(found: Found) -> Iterator[Upload]:
    if found.file is None:
        yield Upload(found.path, None, partial(_data, b"", found.problem), found.problem)
        return
    time = datetime.fromtimestamp(int(os.fstat(found.file).st_mtime), UTC).replace(tzinfo=None)
    yield from _member(found.path, time, partial(read_open, found.file, LARGEST))


def _in_archive(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: str, budget: Budget
) -> Iterator[Upload]:
    def read() -> bytes:
        packed = read_entry(archive, entry, path, budget)
        return _data(packed.data, packed.problem)

    yield from _member(path, time_of(entry), read)


def _member(path: str, time: datetime | None, read: Callable[[], bytes]) -> Iterator[Upload]:
    """Give a file, or what is in it where it is an archive."""
    if path.lower().endswith(FOREIGN) and not is_archive(path):
        problem = "is packed in a way that is not unpacked here; unpack it, and collect again"
        yield Upload(path, time, partial(_data, b"", problem), problem)
    elif not is_archive(path):
        yield Upload(path, time, read)
    else:
        try:
            data = read()
        except Refused as reason:
            yield Upload(path, time, partial(_data, b"", str(reason)), str(reason))
            return
        for member in unpack(data):
            inner = f"{path}/{member.path}" if member.path else path
            problem = (
                member.problem
                if not member.path or is_archive(member.path) or NOTEBOOK.search(inner)
                else None
            )
            # What was packed by the student says nothing of when it was handed in.
            yield Upload(inner, time or member.time, partial(_data, member.data, member.problem), problem)


def _data(data: bytes, problem: str | None) -> bytes:
    if problem:
        raise Refused(problem)
    return data
