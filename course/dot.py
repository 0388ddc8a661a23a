"""Draw Graphviz pictures on machines that lack Graphviz's program, `dot`.

Dask's `visualize()` runs a program called `dot`. Many machines have none, and a student cannot always install
it. The package pygraphviz carries Graphviz's layout library, so this module is a small `dot` over it. pip installs
it as the command `course-dot`, since `dot` is Graphviz's own name in an environment that has both; `provide` puts a
folder with a `dot` on PATH where there is no other.
"""

import argparse
import contextlib
import hashlib
import os
import shutil
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

MISSING = (
    "dot: this machine has no Graphviz, and pygraphviz, which would stand in for it, is not installed.\n"
    "Install Graphviz (apt install graphviz, brew install graphviz, conda install graphviz)."
)
COMMAND = "course-dot"


def provide() -> None:
    """Put a folder that holds only this module's `dot` last on PATH, where no `dot` is on it."""
    if shutil.which("dot") is None and (made := folder()):
        os.environ["PATH"] = os.pathsep.join([*filter(None, [os.environ.get("PATH", os.defpath)]), made])


def folder() -> str | None:
    """Return a folder that holds only a `dot`, made if need be; None where the command is not installed.

    It lies in the environment, or where only others may write there, in the user's cache.
    """
    command = shutil.which(COMMAND, path=sysconfig.get_path("scripts"))
    if command is None:
        return None
    for place in _places():
        # A copy and no link: Windows finds programs by their ending, and the command is one that may be renamed.
        target = place / f"dot{Path(command).suffix}"
        with contextlib.suppress(OSError):
            _copy(Path(command), target)
            return str(place)
    return None


def _places() -> Iterator[Path]:
    yield Path(sys.prefix, "share", "course", "dot")
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    yield Path(cache, COMMAND) / hashlib.sha256(sys.prefix.encode()).hexdigest()[:16]


def _copy(source: Path, target: Path) -> None:
    """Make a copy, or leave the one that is there; whoever else makes it meanwhile finds it whole."""
    if target.is_file() and target.read_bytes() == source.read_bytes():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent.parent) as scratch:
        os.replace(shutil.copy(source, scratch), target)


def render(text: str, format: str, engine: str = "dot") -> bytes:
    """Lay out a graph in the DOT language and return the picture.

    Raises ModuleNotFoundError without pygraphviz, and ValueError for text that is not DOT or a format or engine
    that Graphviz does not know.
    """
    import pygraphviz

    with _kept_quiet() as complaints:
        try:
            picture: bytes = pygraphviz.AGraph(text).draw(format=format, prog=engine)
        except Exception as error:
            raise ValueError(f"{error}\n{complaints()}".strip()) from error
    if not picture:
        raise ValueError(f"no {format} picture came out\n{complaints()}".strip())
    return picture


@contextlib.contextmanager
def _kept_quiet() -> Iterator[Any]:
    """Hold back what the C library writes to standard error: a note on fonts is no news in a notebook."""
    sys.stderr.flush()
    kept = os.dup(2)
    with tempfile.TemporaryFile() as log:
        os.dup2(log.fileno(), 2)

        def complaints() -> str:
            log.seek(0)
            return log.read().decode(errors="replace")

        try:
            yield complaints
        finally:
            os.dup2(kept, 2)
            os.close(kept)


def main(argv: Sequence[str] | None = None) -> int:
    """Behave like Graphviz's `dot` as far as the Python packages graphviz and dask use it."""
    argv = sys.argv[1:] if argv is None else list(argv)
    parser = argparse.ArgumentParser(prog="dot", description="A stand-in for Graphviz's dot, by pygraphviz.")
    parser.add_argument("-K", dest="engine", default="dot", help="layout engine (default: dot)")
    parser.add_argument("-T", dest="format", default="dot", help="output format: png, svg, pdf, ...")
    parser.add_argument("-o", dest="output", help="file to write (default: standard output)")
    parser.add_argument(
        "-O", dest="beside", action="store_true", help="write beside the input, as NAME.FORMAT"
    )
    parser.add_argument("-V", action="version", version="dot - graphviz, by pygraphviz")
    parser.add_argument("input", nargs="?", help="file to read (default: standard input)")
    args = parser.parse_args(argv)
    text = Path(args.input).read_text("utf-8") if args.input else sys.stdin.buffer.read().decode("utf-8")
    try:
        picture = render(text, args.format, args.engine)
    except ModuleNotFoundError:
        print(MISSING, file=sys.stderr)
        return 1
    except ValueError as error:
        print(f"dot: {error}", file=sys.stderr)
        return 1
    output = f"{args.input}.{args.format}" if args.beside and args.input else args.output
    if output:
        Path(output).write_bytes(picture)
    else:
        sys.stdout.buffer.write(picture)
    return 0
