"""What is in a download from a learning platform: files in folders and archives, also those inside archives."""

import contextlib
import os
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from grading.classroom.folder import ClassError
from grading.classroom.untrusted_files import Found, Refused, Rules, files_of, opened, read_open
from grading.engine.unpacking import Allowance, Entry, Unpacking
from grading.judge.notebook.document import LARGEST
from grading.judge.processes.archives import FOREIGN, is_archive
from grading.platforms import gradescope

# Browsers, editors and systems add to it.
NOTEBOOK = re.compile(r"\.ipynb(\.ipynb|\.txt|\.json|\.download| ?\(\d+\)|[ ._]+)*$", re.IGNORECASE)
SCRIPT = re.compile(r"\.py(\.txt|\.download| ?\(\d+\)|[ ._]+)*$", re.IGNORECASE)
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
    hidden: bool = False

    @property
    def is_notebook(self) -> bool:
        """Tell whether it may be a notebook, by its name."""
        return not self.hidden and bool(NOTEBOOK.search(self.path))

    @property
    def is_script(self) -> bool:
        """Tell whether it may be a notebook that was saved as a program, by its name."""
        return not self.hidden and bool(SCRIPT.search(self.path))

    @property
    def is_told(self) -> bool:
        """Tell whether it is to be named where it cannot be taken: a notebook, or an archive that may hold one."""
        return self.is_notebook or self.problem is not None


def read_uploads(place: Path, allowance: Allowance) -> Iterator[Upload]:
    """Give what is in a folder, a zip file or a tar file, but for what systems and platforms add.

    What is hidden and may stand for a notebook is given as such: it is no notebook, but somebody may have nothing else.

    Raises ClassError where it is none of these, or cannot be read.
    """
    allowance.begin()
    for upload in _uploads(place, allowance):
        parts = PurePosixPath(upload.path).parts
        if not parts or parts[-1].lower() in CHAFF or "__MACOSX" in parts or parts[-1].startswith("._"):
            continue
        if not any(part.startswith(".") and part != ".." for part in parts):
            yield upload
        elif ".ipynb" in upload.path:  # an editor's copy, or what stands for a file that a cloud still has
            yield upload._replace(hidden=True, problem=None)


def names_given(place: Path) -> Iterator[str]:
    """Give the paths of notebooks and archives as the platform has named them: nothing of a student's is opened.

    Raises ClassError as `read_uploads` does.
    """
    for upload in _uploads(place):
        if upload.is_notebook or is_archive(upload.path):
            yield upload.path


def _uploads(place: Path, allowance: Allowance | None = None) -> Iterator[Upload]:
    """Give what is in a place; with an allowance also what is in students' archives there."""
    inside = allowance is not None
    try:
        with Unpacking(allowance or Allowance()) as unpacking:
            if place.is_dir():
                with opened(place.resolve()) as folder:
                    for name in sorted(os.listdir(folder)):
                        for found in files_of(name, folder, Rules()):
                            yield from _in_folder(found, unpacking, inside)
            elif place.is_file():
                with place.open("rb") as file:
                    yield from map(_upload, unpacking.of_class(file, inside))
            else:
                raise Refused("is neither a folder nor a zip or tar file")
    except Refused as reason:
        raise ClassError(f"{place} {reason}") from None
    except OSError as error:
        raise ClassError(f"{place} cannot be read: {error.strerror}") from None


def read_submitters(place: Path) -> dict[str, list[dict[str, str]]]:
    """Return who handed in each numbered submission, where the platform has put a table of that into its download.

    A file of that name in a submission is a student's own, and says nothing.
    """
    for upload in _uploads(place):
        parts = PurePosixPath(upload.path).parts
        if parts[-1:] == (gradescope.TABLE,) and len(parts) <= 2 and not gradescope.FORM.read(upload.path):
            with contextlib.suppress(Refused):
                return gradescope.read_owners(upload.read().decode("utf-8", "replace"))
    return {}


def _in_folder(found: Found, unpacking: Unpacking, inside: bool) -> Iterator[Upload]:
    if found.file is None:
        yield Upload(found.path, None, partial(_refuse, found.problem or "cannot be read"), found.problem)
        return
    time = datetime.fromtimestamp(int(os.fstat(found.file).st_mtime), UTC).replace(tzinfo=None)
    if not (inside and is_archive(found.path)):
        yield _upload(Entry(found.path, time, partial(read_open, found.file, LARGEST), None))
        return
    try:
        with os.fdopen(os.dup(found.file), "rb") as file:
            for entry in unpacking.of_student(file, found.path):
                yield _upload(entry._replace(time=time))
    except Refused as reason:
        yield _upload(Entry(found.path, time, _nothing, str(reason)))


def _upload(entry: Entry) -> Upload:
    """Return an upload; one that is no notebook and no archive is not told of, whatever is wrong with it."""
    path, problem = entry.path, entry.problem
    if path.lower().endswith(FOREIGN) and not is_archive(path):
        problem = problem or "is packed in a way that is not unpacked here; unpack it, and collect again"
    told = problem and (
        is_archive(path) or path.lower().endswith(FOREIGN) or NOTEBOOK.search(path) or not path
    )
    read = partial(_refuse, problem) if problem else entry.read
    return Upload(path, entry.time, read, problem if told else None)


def _refuse(problem: str) -> bytes:
    raise Refused(problem)


def _nothing() -> bytes:
    return b""
