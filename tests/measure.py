"""Run tests, and tell how much of the packages they reach: `python -m tests.measure [pytest's arguments]`.

Counted are lines and branches, also in the processes that tests start, and in those that run in the sandbox: a warm
parent gathers what its children have run (tests/measured). What was measured stays in .build/coverage, for
`coverage html`.
"""

import json
import marshal
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from coverage import CoverageData

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".build" / "coverage"  # pyproject.toml names it too
PACKED = 28  # bits of a line's number where coverage packs a pair of them, and then one for the sign of each


def unpacked(arcs: Iterable) -> Iterator[tuple[int, int]]:
    """Yield pairs of lines, as coverage wants them, from those that it keeps while it measures."""
    for arc in arcs:
        if isinstance(arc, tuple):
            yield arc
            continue
        for_line = (1 << PACKED) - 1
        lines = arc & for_line, arc >> PACKED & for_line
        signs = (-1 if arc >> 2 * PACKED + place & 1 else 1 for place in (0, 1))
        yield tuple(line * sign for line, sign in zip(lines, signs, strict=True))


def gather(folder: Path) -> None:
    """Make coverage's data of what fork servers have written into a folder."""
    found: dict[str, set] = {}
    for path in folder.glob("*.warm"):
        if text := path.read_bytes():  # none where it was killed
            for file, arcs in marshal.loads(text).items():
                found.setdefault(file, set()).update(unpacked(arcs))
    data = CoverageData(str(folder / "data.warm"))
    data.add_arcs(found)
    data.write()


def run(arguments: list[str]) -> int:
    """Run tests with all that they start measured; return pytest's exit status."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    FOLDER.chmod(0o1777)  # some tests start a program as another user
    paths = [str(ROOT / "tests" / "measured"), *filter(None, [os.environ.get("PYTHONPATH")])]
    more = {"MEASURED": str(FOLDER), "PYTHONPATH": os.pathsep.join(paths)}
    command = [sys.executable, "-m", "coverage", "run", "-m", "pytest", *arguments]
    return subprocess.run(command, cwd=ROOT, env=os.environ | more, check=False).returncode


def report() -> str:
    """Return how many lines and branches were reached, by package and in all."""
    gather(FOLDER)
    subprocess.run([sys.executable, "-m", "coverage", "combine", "--quiet"], cwd=ROOT, check=True)
    said = subprocess.run(
        [sys.executable, "-m", "coverage", "json", "--quiet", "-o", "-"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    files = json.loads(said.stdout)["files"]
    rows = [("tasklens", "tasklens/"), ("course", "course/"), ("grading", "grading/"), ("all", "")]
    return "\n".join(
        _row(name, [f["summary"] for path, f in files.items() if path.startswith(start)])
        for name, start in rows
    )


def _row(name: str, files: list[dict]) -> str:
    lines, of_lines, branches, of_branches = (
        sum(file[part] for file in files)
        for part in ("covered_lines", "num_statements", "covered_branches", "num_branches")
    )
    return (
        f"{name:9} {lines:5} of {of_lines:5} lines ({lines / of_lines:.1%}), "
        f"{branches:5} of {of_branches:5} branches ({branches / of_branches:.1%})"
    )


if __name__ == "__main__":
    status = run(sys.argv[1:])
    print(f"\nreached by these tests:\n{report()}")
    sys.exit(status)
