"""Make the course's data: one-minute stock prices that look real and are not.

The same rows and seed give the same bytes on every machine and every Python from 3.11 on. Three rules
keep it so: `Random.random()` is the only source of chance, because its sequence is the only one Python
promises to keep (https://docs.python.org/3/library/random.html#notes-on-reproducibility); all that
follows is whole numbers (cents, shares), because `math` functions differ between C libraries; and every
field of a tar header is set. Only gzip's own bytes may differ, with the version of zlib.
"""

import argparse
import gzip
import hashlib
import os
import random
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

# fmt: off
TICKERS = ("aet", "afl", "aig", "al", "amgn", "avy", "b", "bwa", "ge", "hal", "hp", "hpq", "ibm", "jbl",
           "jpm", "luv", "met", "pcg", "tgt", "usb", "xom")
# fmt: on
SESSION = 390  # minutes from 09:30 to 16:00
ROWS = 40 * SESSION  # eight weeks; more would not stay well under 4 MB, packed
SEED = 2015
FIRST_DAY = date(2015, 1, 5)  # a Monday; all 21 tickers were traded then
MOST_ROWS = 10_000_000  # a USTAR member ends at 8 GiB

CLOCK = [f"T{(570 + minute) // 60:02d}:{(570 + minute) % 60:02d}:00" for minute in range(SESSION)]
# Trading is four times as busy at the open and the close as at noon: a parabola, in thousandths.
BUSY = [1000 + 3000 * (2 * minute - 389) ** 2 // 389**2 for minute in range(SESSION)]


def sessions(ticker: str, rows: int, seed: int) -> Iterator[list[tuple[str, int, int, int, int, int]]]:
    """Yield the bars of one stock, a list for each session; the last one may be short.

    A bar is (timestamp, open, high, low, close, volume): ISO time at which its minute begins, prices in
    cents, volume in shares.
    """
    rng = random.Random(seed << 64 | int.from_bytes(ticker.encode(), "big"))
    close = 2_000 + int(rng.random() * 13_000)
    lots = 4 + int(rng.random() * 32)
    day = FIRST_DAY
    while rows > 0:
        # Overnight the price jumps by up to 0.5 %: two dice, so that small jumps are the likely ones.
        close += _share(close, int(rng.random() * 1001) + int(rng.random() * 1001) - 1000, 200_000)
        bars = []
        for minute in range(min(rows, SESSION)):
            # One draw has 53 bits: more than a bar needs, and much faster than a draw for each field.
            bits = int(rng.random() * 2**53)
            # The sum of four dice is close to a normal distribution: 0.06 % of the price a minute.
            walk = (bits & 63) + (bits >> 6 & 63) + (bits >> 12 & 63) + (bits >> 18 & 63) - 126
            # The product of two dice is mostly small and sometimes large, like wicks and volumes.
            above = (bits >> 24 & 7) * (bits >> 27 & 7)
            below = (bits >> 30 & 7) * (bits >> 33 & 7)
            tick = (bits >> 36 & 1) - (bits >> 37 & 1)
            trade = (bits >> 38 & 63) * (bits >> 44 & 63)

            start = max(close + tick, 100)
            close = max(start + _share(start, walk, 60_000), 100)
            high = max(start, close) + _share(start, above, 40_000)
            low = min(start, close) - _share(start, below, 40_000)
            volume = 100 * (1 + lots * BUSY[minute] * trade // 1_000_000)
            bars.append((f"{day}{CLOCK[minute]}", start, high, low, close, volume))
        yield bars
        rows -= SESSION
        day += timedelta(days=3 if day.weekday() == 4 else 1)


def _share(price: int, parts: int, whole: int) -> int:
    """Return price * parts / whole rounded, because rounding down would pull a walk to zero."""
    return (price * parts + whole // 2) // whole


def lines(bars: Iterable[tuple[str, int, int, int, int, int]]) -> str:
    """Return bars as JSON lines, prices in dollars with two decimals (written from cents, never a float)."""
    return "".join(
        f'{{"timestamp": "{when}", "open": {start // 100}.{start % 100:02d},'
        f' "high": {high // 100}.{high % 100:02d}, "low": {low // 100}.{low % 100:02d},'
        f' "close": {close // 100}.{close % 100:02d}, "volume": {volume}}}\n'
        for when, start, high, low, close, volume in bars
    )


def write_stocks(folder: Path, rows: int, seed: int, advance=lambda rows: None) -> None:
    """Write `<ticker>.json` for every ticker into a folder, a session at a time.

    `advance` is called with the number of rows after each session.
    """
    for ticker in TICKERS:
        with open(folder / f"{ticker}.json", "w", encoding="ascii", newline="\n") as file:
            for bars in sessions(ticker, rows, seed):
                file.write(lines(bars))
                advance(len(bars))


class _Hashed:
    """A file to write to, and the SHA-256 of what was written."""

    def __init__(self, file):
        self._file = file
        self._sha256 = hashlib.sha256()
        self.hexdigest = self._sha256.hexdigest

    def write(self, data: bytes) -> int:
        self._sha256.update(data)
        return self._file.write(data)


def write_tar(folder: Path, file, advance=lambda files: None) -> str:
    """Write a folder's JSON files to a binary file as `daily-stock/<name>` and return the SHA-256.

    Names are in order, and owner, mode and time are fixed. `advance` is called with 1 after each file.
    """
    stream = _Hashed(file)
    with tarfile.open(fileobj=stream, mode="w|", format=tarfile.USTAR_FORMAT, encoding="ascii") as tar:
        for path in sorted(folder.glob("*.json")):
            member = tarfile.TarInfo(f"daily-stock/{path.name}")
            member.size = path.stat().st_size
            member.mode = 0o644
            member.mtime = 1_420_070_400  # 2015-01-01, so that nobody wonders about files from 1970
            with open(path, "rb") as content:
                tar.addfile(member, content)
            advance(1)
    return stream.hexdigest()


def write_tarball(folder: Path, output: Path, advance=lambda files: None) -> str:
    """Write a folder's JSON files to a .tgz and return the SHA-256 of the tar stream in it."""
    with (
        open(output, "wb") as file,
        gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=file, mtime=0) as packed,
    ):
        return write_tar(folder, packed, advance)


def _whole_number(least: int, most: int):
    def parse(text: str) -> int:
        number = int(text.replace(",", "_"))
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"{number:,} is not from {least:,} to {most:,}")
        return number

    parse.__name__ = "whole number"  # argparse says "invalid whole number value: 'x'"
    return parse


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=f"Make {len(TICKERS)} files of synthetic one-minute stock prices, the same bytes for the"
        " same rows and seed. Memory does not grow with rows.",
        epilog="examples: generate.py --rows 40000 --output ~/big-stock (about 100 MB of JSON in a folder;"
        " COURSE_DATA=~/big-stock makes the lessons use it); generate.py --force (remake the committed tarball)",
    )
    parser.add_argument(
        "--rows",
        type=_whole_number(1, MOST_ROWS),
        default=ROWS,
        help=f"rows, that is minutes, in each file; {SESSION} make a session and the last session may be"
        " short (default: %(default)s)",
    )
    parser.add_argument(
        "--seed",
        type=_whole_number(0, 2**32 - 1),
        default=SEED,
        help="chooses the prices (default: %(default)s)",
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=Path(__file__).with_name("daily-stock.tgz"),
        help="a tarball to write if the name ends in .tgz, otherwise a folder of JSON files to make"
        " (default: daily-stock.tgz beside this program)",
    )
    parser.add_argument("--force", action="store_true", help="replace a tarball that is there already")
    arguments = parser.parse_args(argv)
    output = arguments.output
    if output.exists() and (not arguments.force or output.suffix != ".tgz" or output.is_dir()):
        parser.error(
            f"{output} is there already"
            + (": --force replaces it" if output.suffix == ".tgz" else ", and a folder is never replaced")
        )
    if not output.absolute().parent.is_dir():
        parser.error(f"there is no folder {output.absolute().parent} to put {output.name} in")
    return arguments


def main(argv: list[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    from tqdm import tqdm  # here, so that all above needs nothing but Python

    arguments = _arguments(argv)
    output, rows = arguments.output.absolute(), arguments.rows
    try:
        # All is made in a hidden folder beside the output, which is then moved in one step.
        with tempfile.TemporaryDirectory(prefix=".daily-stock-", dir=output.parent) as temporary:
            folder = Path(temporary, "daily-stock")
            folder.mkdir()
            with tqdm(total=len(TICKERS) * rows, desc="making rows", unit=" rows", unit_scale=True) as bar:
                write_stocks(folder, rows, arguments.seed, bar.update)
            size = sum(path.stat().st_size for path in folder.iterdir())
            print(f"{len(TICKERS)} files of {rows:,} rows, {size:,} bytes of JSON")
            if output.suffix != ".tgz":
                os.rename(folder, output)
                return 0
            tarball = Path(temporary, "daily-stock.tgz")
            with tqdm(total=len(TICKERS), desc="packing", unit=" files") as bar:
                tar_sha256 = write_tarball(folder, tarball, bar.update)
            with open(tarball, "rb") as file:
                tgz_sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            print(f"{output.name}: {tarball.stat().st_size:,} bytes")
            print(f"sha256 of the tar stream  {tar_sha256}")
            print(f"sha256 of the .tgz        {tgz_sha256}")
            os.replace(tarball, output)
    except KeyboardInterrupt:
        print(f"\ninterrupted: {arguments.output} is as it was", file=sys.stderr)
        return 130
    except OSError as error:
        print(f"{arguments.output} was not made: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
