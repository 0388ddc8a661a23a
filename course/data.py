"""Find the course's data wherever a notebook runs, and unpack it when that has not been done.

The data is `data/daily-stock.tgz`; data/README.md says what is in it. Only the standard library is needed.
`python -m course.data` makes the folder and prints where it is.
"""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from course.tarball import DataError, extract, source

COURSE = "dask-delayed-course"

__all__ = ["SHA256", "TICKERS", "DataError", "daily_stock", "extract", "find", "json_lines"]

# fmt: off
TICKERS = ("aet", "afl", "aig", "al", "amgn", "avy", "b", "bwa", "ge", "hal", "hp", "hpq", "ibm", "jbl",
           "jpm", "luv", "met", "pcg", "tgt", "usb", "xom")
# fmt: on
SHA256 = "064c5824c79c4cdd1bde433aa0975579f5d3f69d6ede0a878795d48027e36ee7"
"""The sum of daily-stock.tgz as it is committed, packed."""

_FOLDER = "daily-stock"
_TARBALL = "daily-stock.tgz"


def json_lines(records: Iterable[Any]) -> str:
    """Return the text of a file of JSON lines; of a single record without an end of the line, as some programs leave it."""
    lines = [json.dumps(record, ensure_ascii=False) for record in records]
    return "\n".join(lines) + "\n" * (len(lines) > 1)


def daily_stock(where: str | os.PathLike[str] | None = None) -> Path:
    """Return the folder that holds the 21 files of stock prices, `<ticker>.json`.

    The first call unpacks the tarball if only that is there (37 MB), beside the tarball or, where nothing
    can be written there, in `~/.cache/dask-delayed-course` (XDG_CACHE_HOME is obeyed). Processes and
    threads may call it at the same time. `where` is where to look, as for `find`. Raises DataError, which
    says what to do, if there is no data or it is not whole.
    """
    place = find(where)
    if place.is_file():
        place = _unpacked(place)
    missing = [f"{ticker}.json" for ticker in TICKERS if not (place / f"{ticker}.json").is_file()]
    if missing:
        raise DataError(
            f"{place} lacks {', '.join(missing)}. If it was made from {_TARBALL}, delete it: it is made again."
        )
    if source(place) not in (None, SHA256):
        raise DataError(f"{place} was made from another version of {_TARBALL}. Delete it: it is made again.")
    return place


def find(where: str | os.PathLike[str] | None = None) -> Path:
    """Return the first `daily-stock` folder or `daily-stock.tgz` there is, without unpacking it.

    Looks in `where` if that is given; otherwise in the folder that the environment variable COURSE_DATA
    names, if it is set; otherwise in `data/` of the working directory, of each folder above it, and of the
    source tree that tasklens was installed from. A folder goes before a tarball beside it. `where` and
    COURSE_DATA may also name the folder of JSON files itself. Raises DataError if there is none.
    """
    told = os.environ.get("COURSE_DATA") if where is None else where
    if told:
        looked = [Path(told).expanduser().absolute()]
        if any(looked[0].glob("*.json")):
            return looked[0]
    else:
        roots = [Path.cwd(), *Path.cwd().parents, Path(__file__).resolve().parents[1]]
        looked = [root / "data" for root in dict.fromkeys(roots)]
    for folder in looked:
        if (folder / _FOLDER).is_dir():
            return folder / _FOLDER
        if (folder / _TARBALL).is_file():
            return folder / _TARBALL
    raise DataError(
        f"The course's data was not found: no {_FOLDER} folder and no {_TARBALL} in "
        + ", ".join(str(folder) for folder in looked)
        + ". Work inside the course's folder, or set the environment variable COURSE_DATA to the folder that"
        f" holds {_TARBALL} (`data` in a clone of the course)."
    )


def _unpacked(tarball: Path) -> Path:
    try:
        return extract(tarball, tarball.with_name(_FOLDER), SHA256)
    except PermissionError:
        pass  # an installed course may belong to somebody else
    # The sum keeps the versions of several courses apart.
    target = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    target = target / COURSE / SHA256[:16] / _FOLDER
    try:
        return extract(tarball, target, SHA256)
    except PermissionError as error:
        raise DataError(
            f"{tarball} could be unpacked neither beside itself nor to {target}: {error.strerror}. Set"
            f" COURSE_DATA to a folder of yours and copy {_TARBALL} there."
        ) from error


if __name__ == "__main__":
    try:
        print(daily_stock())
    except DataError as error:
        sys.exit(f"error: {error}")
