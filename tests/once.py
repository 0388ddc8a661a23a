"""What several tests copy is made once in a run, by whichever of its processes comes first."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

VARIABLE = "MADE_ONCE"  # names the folder to all processes of a run


def begin() -> None:
    """Make the folder of this run, if none of its processes has; it is gone when the process ends that made it."""
    if VARIABLE not in os.environ:
        os.environ[VARIABLE] = folder = tempfile.mkdtemp(prefix="once-")
        maker = os.getpid()
        atexit.register(lambda: os.getpid() == maker and shutil.rmtree(folder))


def made_once(name: str, make: Callable[[Path], None]) -> Path:
    """Return a folder that `make` has filled, to be copied and not changed."""
    begin()
    place = Path(os.environ[VARIABLE], name)
    with FileLock(f"{place}.lock"):
        if not place.exists():
            part = place.with_suffix(".part")
            shutil.rmtree(part, ignore_errors=True)  # of one that failed
            part.mkdir()
            make(part)
            part.rename(place)
    return place
