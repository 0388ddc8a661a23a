"""The cells of a program that was handed in for a notebook, as converters and editors write one.

nbconvert has `# In[1]:` above each cell; jupytext, VS Code, Spyder and PyCharm have `# %%`; Databricks `# COMMAND`; in
marimo's files each cell is a function. A program without any of these is one cell.
"""

import ast
import contextlib
import json
import re
from collections.abc import Iterator
from textwrap import dedent
from typing import Any

from grading.judge.notebook.syntax import tree_of

PERCENT = re.compile(r"^# ?%%+(?:[ \t]+(.*))?$", re.MULTILINE)
NBCONVERT = re.compile(r"^# In\[[ \d]*\]:?()[ \t]*$", re.MULTILINE)
COMMAND = re.compile(r"^# COMMAND -+()[ \t]*$", re.MULTILINE)
DATABRICKS = "# Databricks notebook source"
MARIMO = re.compile(r"^app = \w+\.App\(", re.MULTILINE)
OF_MARIMO = {"cell", "function", "class_definition"}
# What gives something a name; where Python refuses the rest, checks will say why. A word or a number is no program.
DEFINES = re.compile(
    r"^(?:(?:async +)?def \w+\(|class \w+[(:]|import \w|from [\w.]+ import |\w+ *=[^=])", re.MULTILINE
)
IN_WORDS = re.compile(r"\[(markdown|md|raw)\]")
QUOTED = re.compile(r'\s*r?("""|\'\'\')(.*)\1\s*', re.DOTALL)

Cells = list[dict[str, Any]]


def cells_of(text: str) -> Cells | None:
    """Return the cells of a program, as a notebook has them; None where a text is no program in Python."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if MARIMO.search(text) and (cells := _of_marimo(text)):
        return cells
    if text.startswith(DATABRICKS):
        return [_databricks(part) for _, part in _parts(COMMAND, text.removeprefix(DATABRICKS))]
    if PERCENT.search(text):
        return [_percent(header, part) for header, part in _parts(PERCENT, text)]
    if NBCONVERT.search(text):
        return [cell for _, part in _parts(NBCONVERT, text) for cell in _nbconvert(part)]
    return [_code(text)] if DEFINES.search(text) else None


def _code(source: str) -> dict[str, Any]:
    return {"cell_type": "code", "source": source.strip("\n"), "metadata": {}}


def _words(source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "source": source.strip("\n"), "metadata": {}}


def _parts(marks: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    """Give what stands in each mark and below it; and what stands before the first, but for comments."""
    found = list(marks.finditer(text))
    before = text[: found[0].start()] if found else text
    if _uncommented(before) is None:
        yield "", before
    for mark, after in zip(found, [*found[1:], None], strict=True):
        yield mark[1] or "", text[mark.end() : after.start() if after else None]


def _uncommented(text: str) -> str | None:
    """Return a text without the signs of comments; None where there is something else in it."""
    lines = text.strip("\n").split("\n")
    if not all(line.startswith("#") or not line.strip() for line in lines):
        return None
    return "\n".join(line.removeprefix("#").removeprefix(" ") for line in lines)


def _percent(header: str, text: str) -> dict[str, Any]:
    if IN_WORDS.search(header):
        quoted = QUOTED.fullmatch(text)
        cell = _words(quoted[2] if quoted else _uncommented(text) or text)
    else:
        cell = _code(text)
    _, found, options = header.partition("nbgrader=")
    if found:
        with contextlib.suppress(ValueError, RecursionError):  # then it is found by what it says
            cell["metadata"]["nbgrader"] = json.JSONDecoder(parse_int=float).raw_decode(options)[0]
    return cell


def _nbconvert(text: str) -> Iterator[dict[str, Any]]:
    """Give a cell of code and the texts that follow it, of which only the marks of code tell the beginning."""
    blocks = text.strip("\n").split("\n\n")
    texts = []
    while blocks and (said := _uncommented(blocks[-1])) is not None:
        texts.append(said)
        del blocks[-1]
    if code := "\n\n".join(blocks):
        yield _code(code)
    yield from (_words(said) for said in reversed(texts) if said.strip())


def _databricks(text: str) -> dict[str, Any]:
    lines = text.strip("\n").split("\n")
    if not all(line.startswith("# MAGIC") for line in lines):
        return _code(text)
    source = "\n".join(line.removeprefix("# MAGIC").removeprefix(" ") for line in lines)
    return _words(source.removeprefix("%md")) if source.startswith("%md") else _code(source)


def _of_marimo(text: str) -> Cells:
    """Return the bodies of what marimo's decorators mark, as they are without them."""
    try:
        tree = tree_of(text)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return []
    lines = text.split("\n")
    cells = []
    for statement in tree.body:
        match statement:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                kind = next(filter(None, map(_kind, statement.decorator_list)), None)
                body = list(statement.body)
                if kind == "cell" and isinstance(body[-1], ast.Return):
                    del body[-1]
                part: list[ast.stmt] = body if kind == "cell" else [statement]
            case ast.With(items=[ast.withitem(context_expr=ast.Attribute(attr="setup"))]):
                kind, part = "setup", list(statement.body)
            case _:
                continue
        if kind and part:
            cells.append(_code(dedent("\n".join(lines[part[0].lineno - 1 : part[-1].end_lineno]))))
    return cells


def _kind(decorator: ast.expr) -> str | None:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return called.attr if isinstance(called, ast.Attribute) and called.attr in OF_MARIMO else None
