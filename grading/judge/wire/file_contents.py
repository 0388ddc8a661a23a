"""Files as plain data: what a check writes for answers, and reads of what they wrote, crosses as bytes.

The student's process and the evaluator have folders of their own. A file is copied to the same relative path; one with
an absolute path goes into a folder of copies, and the argument that names it is made to name the copy.
"""

import base64
import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

MOST = 1000  # files that are copied at once
LARGEST = 40 * 2**20  # bytes of them all: in base64, one message
COPIES = Path("copies-of-files")


def paths_in(value: Any) -> Iterator[str]:
    """Yield what may be paths among plain values: texts of one line, and `Path`s."""
    if isinstance(value, Path) or (type(value) is str and 0 < len(value) < 1000 and value.isprintable()):
        yield str(value)
    elif type(value) in (list, tuple):
        for item in value:
            yield from paths_in(item)
    elif type(value) is dict:
        for item in value.values():
            yield from paths_in(item)


def read(paths: list[str]) -> dict[str, dict[str, Any] | None]:
    """Return what is there under each path: relative path → bytes for a folder, "" → bytes for a file; None for nothing.

    Raises ValueError where that is too much.
    """
    found: dict[str, dict[str, Any] | None] = {}
    number, size = 0, 0
    for text in paths:
        top = Path(text)
        found[text] = None
        if top == Path(top.root) or not _is_there(top):  # a separator, or a text that is no path at all
            continue
        members = [top] if top.is_file() else [p for p in sorted(top.rglob("*")) if p.is_file()]
        found[text] = {} if top.is_dir() else None
        for path in members:
            number, size = number + 1, size + path.stat().st_size
            if number > MOST or size > LARGEST:
                raise ValueError(
                    f"There are more than {MOST:,} files or {LARGEST // 2**20} MB: too much to be checked."
                )
            name = "" if path == top else path.relative_to(top).as_posix()
            found[text] = (found[text] or {}) | {name: base64.b64encode(path.read_bytes()).decode()}
    return found


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # longer than a name may be
        return False


def write(contents: dict[str, str]) -> None:
    """Write files into the working folder: relative path → bytes.

    Raises ValueError for a path that leads out of it.
    """
    for name, text in contents.items():
        path = Path(name)
        if path.is_absolute() or ".." in path.parts:
            raise ValueError(f"{name} is not in the working folder")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(text, validate=True))


def in_parts(contents: dict[str, str]) -> Iterator[dict[str, str]]:
    """Give files in as many parts as it takes for each to be one message; one file is never parted."""
    part: dict[str, str] = {}
    size = 0
    for name, text in contents.items():
        if part and size + len(text) > LARGEST:
            yield part
            part, size = {}, 0
        part[name] = text
        size += len(text)
    if part:
        yield part


class Copies:
    """The copies of another process's files in this one's folder."""

    def __init__(self) -> None:
        self.there: set[Path] = set()
        self.numbers = count()

    def put(self, found: dict[str, dict[str, Any] | None], value: Any) -> Any:
        """Bring the copies up to what `read` has found; return `value` with copies in the place of absolute paths."""
        moved = {}
        for text, members in found.items():
            target = Path(text)
            if target.is_absolute():
                target = COPIES / str(next(self.numbers)) / target.name
            self._remove(Path(text))
            if members is None:
                continue
            if "" not in members:
                target.mkdir(parents=True, exist_ok=True)
            write({str(target / name): content for name, content in members.items()})
            self.there.add(target)
            if str(target) != text:
                moved[text] = str(target)
        return _renamed(value, moved) if moved else value

    def _remove(self, path: Path) -> None:
        if path in self.there:
            shutil.rmtree(path) if path.is_dir() else os.unlink(path)
            self.there.remove(path)


def _renamed(value: Any, moved: dict[str, str]) -> Any:
    if isinstance(value, (str, Path)):
        return type(value)(moved.get(str(value), value))
    if type(value) in (list, tuple):
        return type(value)(_renamed(item, moved) for item in value)
    if type(value) is dict:
        return {key: _renamed(item, moved) for key, item in value.items()}
    return value
