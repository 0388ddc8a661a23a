"""Files that are written whole: who reads one, or ends this program, finds the old file or the new, and never a part."""

import contextlib
import os
from collections.abc import Iterator
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


def write_whole(target: Path, text: str) -> None:
    """Write a text into a file."""
    with written_whole(target) as part:
        part.write_text(text, "utf-8")
