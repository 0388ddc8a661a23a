"""Files that are written whole: who reads one, or ends this program, finds the old file or the new, and never a part."""

import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path


@contextlib.contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """Give the path of a file to write, which then takes the target's place, if nothing was raised."""
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def write_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Make a folder of these files."""
    os.mkdir(folder)
    place = os.fspath(folder)
    for name, content in contents.items():
        with open(f"{place}/{name}", "xb") as file:  # less than half of what `Path.write_bytes` takes
            file.write(content)


def write_whole(target: Path, text: str) -> None:
    """Write a text into a file."""
    with written_whole(target) as part:
        part.write_text(text, "utf-8")
