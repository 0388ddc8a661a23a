"""Draw Graphviz pictures on machines that lack Graphviz's program, `dot`.

Dask's `visualize()` runs a program called `dot`. Many machines have none, and a student cannot always install
it. The package pygraphviz carries Graphviz's layout library, so this module is a small `dot` over it: pip
installs it as a command, and `provide` puts that command on PATH where there is no other.
"""

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

MISSING = (
    "dot: this machine has no Graphviz, and pygraphviz, which would stand in for it, is not installed.\n"
    "Install Graphviz (apt install graphviz, brew install graphviz, conda install graphviz)."
)
HANDED_OVER = "TASKLENS_DOT_HANDED_OVER"  # for one of ours that ours has started


def provide() -> None:
    """Put this module's `dot` last on PATH, so that it is found where no real one is."""
    scripts = sysconfig.get_path("scripts")
    if shutil.which("dot") is None and shutil.which("dot", path=scripts):
        os.environ["PATH"] = os.pathsep.join(filter(None, [os.environ.get("PATH"), scripts]))


def real_dot() -> str | None:
    """Return the path of Graphviz's own `dot`, or None. An activated environment has ours before it on PATH."""
    ours = os.path.normcase(sysconfig.get_path("scripts"))
    folders = os.environ.get("PATH", "").split(os.pathsep)
    others = (folder for folder in folders if os.path.normcase(os.path.abspath(folder)) != ours)
    return shutil.which("dot", path=os.pathsep.join(others))


def render(text: str, format: str, engine: str = "dot") -> bytes:
    """Lay out a graph in the DOT language and return the picture.

    Raises ModuleNotFoundError without pygraphviz, and ValueError for text that is not DOT or a format or engine
    that Graphviz does not know.
    """
    import pygraphviz

    with _kept_quiet() as complaints:
        try:
            picture = pygraphviz.AGraph(text).draw(format=format, prog=engine)
        except Exception as error:
            raise ValueError(f"{error}\n{complaints()}".strip()) from error
    if not picture:
        raise ValueError(f"no {format} picture came out\n{complaints()}".strip())
    return picture


@contextlib.contextmanager
def _kept_quiet() -> Iterator:
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
    if HANDED_OVER not in os.environ and (real := real_dot()):
        return subprocess.run([real, *argv], check=False, env={**os.environ, HANDED_OVER: "1"}).returncode
    parser = argparse.ArgumentParser(prog="dot", description="A stand-in for Graphviz's dot, by pygraphviz.")
    parser.add_argument("-K", dest="engine", default="dot", help="layout engine (default: dot)")
    parser.add_argument("-T", dest="format", default="dot", help="output format: png, svg, pdf, ...")
    parser.add_argument("-o", dest="output", help="file to write (default: standard output)")
    parser.add_argument(
        "-O", dest="beside", action="store_true", help="write beside the input, as NAME.FORMAT"
    )
    parser.add_argument("-V", action="version", version="dot - graphviz, by pygraphviz (tasklens)")
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
