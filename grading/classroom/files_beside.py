"""Files that a student hands in beside the notebook, since its code imports or reads them."""

import base64
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from grading.classroom.untrusted_files import Refused, Rules, files_in, opened, read_open

MOST = 10_000_000  # bytes of them all
LEFT_OUT = ("*.ipynb", "*.pyc", "*.html", ".*", "__pycache__", "__MACOSX")
RULES = Rules(depth=8, entries=1000, bytes=MOST, largest=MOST)


class Beside(NamedTuple):
    """The files, by their paths; and of others why they are not among them: they are too much, or no files."""

    files: dict[str, bytes]
    too_much: dict[str, str]
    no_files: dict[str, str]

    def in_base64(self) -> dict[str, str]:
        """Return the files as text."""
        return {path: base64.b64encode(content).decode() for path, content in self.files.items()}


def read_beside(submitted: Path, rules: Rules) -> Beside:
    """Return the files beside a submitted notebook; no link is followed. Raises Refused where that is no folder."""
    beside, left = Beside({}, {}, {}), rules.bytes
    with opened(submitted) as folder:
        for path, file, problem in files_in(folder, rules):
            if file is None:
                beside.no_files[path] = problem or "cannot be read"
                continue
            try:
                beside.files[path] = read_open(file, left)
                left -= len(beside.files[path])
            except Refused as reason:
                beside.too_much[path] = str(reason)
    files, too_much, no_files = beside
    return Beside(dict(sorted(files.items())), dict(sorted(too_much.items())), dict(sorted(no_files.items())))


def in_the_way(path: str, of_course: dict[str, str]) -> bool:
    """Tell whether a file has the place of one of the course's, or of a folder of its files."""
    own = PurePosixPath(path)
    return any(
        own.is_relative_to(course) or PurePosixPath(course).is_relative_to(own) for course in of_course
    )
