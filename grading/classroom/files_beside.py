"""Files that a student hands in beside the notebook, since its code imports or reads them."""

import contextlib
import os
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from grading.classroom.untrusted_files import Refused, Rules, files_in, opened, read_open

MOST = 10_000_000  # bytes of them all
LEFT_OUT = ("*.ipynb", "*.pyc", "*.html", ".*", "__pycache__", "__MACOSX")
RULES = Rules(depth=8, entries=1000, bytes=MOST, largest=MOST)


class Beside(NamedTuple):
    """The files, by their paths, and the paths of those that are too much."""

    files: dict[str, bytes]
    too_much: list[str]


def read_beside(submitted: Path, without: tuple[str, ...]) -> Beside:
    """Return the files beside a submitted notebook, but for some names; no link is followed."""
    found: dict[str, bytes] = {}
    too_much, left = [], MOST
    rules = RULES._replace(exclude=[*LEFT_OUT, *without])
    with contextlib.suppress(Refused), opened(submitted) as folder:
        for path, file, _ in files_in(folder, rules):
            if file is None:
                continue
            try:
                if os.fstat(file).st_size > left:
                    raise Refused("is too much")
                found[path] = read_open(file, left)
                left -= len(found[path])
            except Refused:
                too_much.append(path)
    return Beside(dict(sorted(found.items())), sorted(too_much))


def in_the_way(path: str, of_course: dict[str, str]) -> bool:
    """Tell whether a file has the place of one of the course's, or of a folder of its files."""
    own = PurePosixPath(path)
    return any(
        own.is_relative_to(course) or PurePosixPath(course).is_relative_to(own) for course in of_course
    )
