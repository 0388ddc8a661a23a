"""Look for what students must not get: solutions, hidden tests and marking schemes of lessons."""

import ast
import builtins
import json
import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

from nbformat import NotebookNode

from grading.judge.notebook.metadata import is_answer
from grading.judge.notebook.syntax import tree_of

REGION = re.compile(
    r"^.*BEGIN (SOLUTION|HIDDEN TESTS|MARK SCHEME).*\n(?P<secret>(?:.*\n)*?).*END \1.*$", re.MULTILINE
)
SHORTEST = 10  # letters and digits that a line needs to be anybody's own


def find_leaks(folder: Path, sources: list[NotebookNode]) -> list[str]:
    """Return which secrets of lessons a folder holds: as lines, or as code that does the same in the same way.

    What a lesson shows outside its secrets is known to students anyway.
    """
    secrets = [secret for source in sources for cell in source.cells for secret in _secrets(cell)]
    visible = [_visible(cell) for source in sources for cell in source.cells]
    lines = {line for secret in secrets for line in _lines(secret)}
    lines -= {line for text in visible for line in _lines(text)}
    bodies = [(statements, secret) for secret in secrets if (statements := _parse(secret)) and _lines(secret)]
    kinds = {_kinds(statements) for statements, _ in bodies}
    code = {_shape(statements): secret.strip() for statements, secret in bodies}
    for text in visible:
        for shape in _shapes(text, kinds):
            code.pop(shape, None)

    leaks = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        texts = list(_texts(path))
        found = [line for text in texts for line in _lines(text) if line in lines]
        if path.suffix in (".py", ".ipynb"):
            found += [code[shape] for text in texts for shape in _shapes(text, kinds) if shape in code]
        leaks += [f"{path.relative_to(folder)}: {secret}" for secret in dict.fromkeys(found)]
    return leaks


def _secrets(cell: NotebookNode) -> list[str]:
    regions = [match["secret"] for match in REGION.finditer(cell.source)]
    if not regions and is_answer(cell):
        return [cell.source]
    return regions


def _visible(cell: NotebookNode) -> str:
    if not REGION.search(cell.source) and is_answer(cell):
        return ""
    return REGION.sub("", cell.source)


def _lines(text: str) -> list[str]:
    """Return the lines of a text without indentation, those that say something."""
    stripped = (line.strip() for line in text.splitlines())
    return [line for line in stripped if sum(letter.isalnum() for letter in line) >= SHORTEST]


def _texts(path: Path) -> Iterator[str]:
    """Give the texts of a file: of a notebook every string in it, wherever it stands."""
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        return
    if path.suffix == ".ipynb":
        yield from _strings(json.loads(text))
    else:
        yield text


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        if value and all(isinstance(item, str) for item in value):
            yield "".join(value)
        else:
            for item in value:
                yield from _strings(item)


def _parse(text: str) -> list[ast.stmt]:
    """Return the statements of a text, none where it is not Python; IPython's own lines are left out."""
    try:
        return tree_of(dedent(re.sub(r"^\s*[%!].*$", "", text, flags=re.MULTILINE))).body
    except SyntaxError:
        return []


def _kinds(statements: list[ast.stmt]) -> tuple[type, ...]:
    return tuple(type(statement) for statement in statements)


def _shapes(text: str, kinds: set[tuple[type, ...]]) -> Iterator[str]:
    """Give the shape of every run of statements in a text that is of one of some kinds."""
    lengths = sorted({len(kind) for kind in kinds})
    for node in ast.walk(ast.Module(_parse(text), [])):
        for body in (getattr(node, name, None) for name in ("body", "orelse", "finalbody")):
            if isinstance(body, list):
                runs = (body[start : start + n] for n in lengths for start in range(len(body) - n + 1))
                yield from (_shape(run) for run in runs if _kinds(run) in kinds)


class _Plain(ast.NodeTransformer):
    """Number variables."""

    def __init__(self, numbers: dict[str, str]):
        self.numbers = numbers

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name(self.numbers.get(node.id, node.id), ast.Load())

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return ast.arg(self.numbers.get(node.arg, node.arg))


def _shape(statements: list[ast.stmt]) -> str:
    """Return what statements do, apart from layout, comments and the names of variables.

    A single statement keeps the names that come from outside it, since there are not many ways to write one.
    """
    nodes = list(ast.walk(ast.Module(statements, [])))
    called = {
        node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    fixed = called | set(dir(builtins))
    numbers: dict[str, str] = {}
    for node in nodes:
        if isinstance(node, ast.arg):
            numbers.setdefault(node.arg, f"v{len(numbers)}")
        elif isinstance(node, ast.Name) and (
            isinstance(node.ctx, ast.Store) or (len(statements) > 1 and node.id not in fixed)
        ):
            numbers.setdefault(node.id, f"v{len(numbers)}")
    copy = tree_of(ast.unparse(ast.Module(statements, [])))
    return ast.dump(_Plain(numbers).visit(copy), annotate_fields=False)
