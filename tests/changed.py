"""Run the tests of what has changed since the last commit: `python -m tests.changed [OPTIONS OF PYTEST]`.

A test module is run where it has changed, bears the name of a changed module, or imports it; where no test does so, those
of the modules that import it. For a lesson, its own tests and all its answers are run. What is slow otherwise is left to
`make ci`.
"""

import ast
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from grading.lessons.collected_answers import lesson_of

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("tasklens", "course", "grading", "tests")


def changed() -> set[str]:
    """Return the files that differ from the last commit, new ones included."""
    listed = [["diff", "--name-only", "HEAD"], ["ls-files", "--others", "--exclude-standard"]]
    found = [
        subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True)
        for words in listed
    ]
    return {name for done in found for name in done.stdout.splitlines()}


def importers() -> dict[str, set[str]]:
    """Return each module of ours that another one imports: its file → the files that import it."""
    found: dict[str, set[str]] = {}
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            name = path.relative_to(ROOT).as_posix()
            if not name.startswith(("tests/answers/", "tests/blind_answers/", "tests/attacks/")):
                for imported in _imports(ast.parse(path.read_text("utf-8"))):
                    found.setdefault(imported, set()).add(name)
    return found


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            continue
        yield from (f"{name.replace('.', '/')}.py" for name in names if name.partition(".")[0] in PACKAGES)


def select(names: Iterable[str], imported_by: dict[str, set[str]]) -> list[str]:
    """Return the tests of changed files, as arguments of pytest."""
    chosen, lessons = set(), set()
    for name in names:
        parts = Path(name).parts
        if parts[0] == "solutions":
            lessons.add(parts[1])
        elif parts[:2] == ("tests", "answers"):
            lessons.add(lesson_of(parts[3], parts[2]))
        elif name.endswith(".py") and parts[0] in PACKAGES:
            chosen |= _tests_of_module(name, imported_by)
    every = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("test_*.py"))
    if lessons:
        chosen |= {"tests/test_lessons.py", "tests/test_topics.py"}
        chosen |= {path for path in every if Path(path).stem.removeprefix("test_") in lessons}
        chosen |= {
            f"{path}::{test}"
            for path in every
            if path.endswith("/test_answers.py")
            for test in _answers(path, lessons)
        }
    return sorted(test for test in chosen if (ROOT / test.partition("::")[0]).exists())


def _tests_of_module(name: str, imported_by: dict[str, set[str]]) -> set[str]:
    if Path(name).name.startswith("test_"):
        return {name}
    users = imported_by.get(name, set())
    tests = {user for user in users if Path(user).name.startswith("test_")}
    tests |= {
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests").rglob(f"test_{Path(name).stem.lstrip('_')}.py")
    }
    return tests or {test for user in users for test in _tests_of_module(user, {**imported_by, name: set()})}


def _answers(path: str, lessons: set[str]) -> list[str]:
    """Return the tests of a module that try the answers to some lessons."""
    return [test for test in _collected(path) if any(f"[{lesson}" in test for lesson in lessons)]


@cache
def _collected(path: str) -> list[str]:
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", path]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    return [line.partition("::")[2] for line in listed.splitlines() if "::" in line]


def main(options: list[str]) -> int:
    """Run them; return pytest's exit status, or 0 where nothing has changed."""
    chosen = select(changed(), importers())
    if not chosen:
        print("Nothing that has tests differs from the last commit.")
        return 0
    print(
        f"tests of what has changed: {' '.join(sorted({test.partition('::')[0] for test in chosen}))}",
        flush=True,
    )
    os.chdir(ROOT)
    command = [sys.executable, "-m", "pytest", "-q", "-m", "not slow or of_lesson", *options, *chosen]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
