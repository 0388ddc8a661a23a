"""The cells of a program that was handed in for a notebook, as converters and editors write one.

nbconvert has `# In[1]:` above each cell; jupytext, VS Code, Spyder and PyCharm have `# %%`; Databricks `# COMMAND`, Fabric
`# CELL`, Copilot `<VSCode.Cell>`; in marimo's files each cell is a function, and in Markdown (jupytext, MyST, Quarto,
nbconvert) code stands between fences. A program without any of these, as Colab writes one, is cut where blank lines are: so
what ends with an error costs itself and nothing below it, as in the notebook.
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
LIGHT = re.compile(r"^# (?:\+[ \t]*(.*)|-)$", re.MULTILINE)
FABRIC = re.compile(r"^# ((?:PARAMETERS )?CELL|MARKDOWN|METADATA) \*{10,}[ \t]*$", re.MULTILINE)
COPILOT = re.compile(r"<(/?)VSCode\.Cell\b([^<>\n]*)>")
OF_COLAB = "# Commented out IPython magic to ensure Python compatibility."
MAGIC = re.compile(r"^([ \t]*)[!%].*$", re.MULTILINE)
FENCED = re.compile(r"^(```+|~~~+)[ \t]*\{?\.?(?:python|ipython|code-cell)\b", re.MULTILINE | re.IGNORECASE)
# What jupytext has before the code of a cell, and between texts.
OPTIONS = re.compile(r"\A(?:---\n(?:.*\n)*?---\n|(?::[\w-]+:.*\n)+)?\n*")
BETWEEN = re.compile(r"\n\n\n+|^<!-- #(?:end)?region\b.*-->$|^\+\+\+.*$", re.MULTILINE)
HEADER = re.compile(r"\A\s*---\n(?:.*\n)*?---\n")
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
    if "<VSCode.Cell" in text:
        _, *parts = COPILOT.split(text)
        marks = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
        return [_of_copilot(header, part) for closes, header, part in marks if not closes] or None
    if FABRIC.search(text):
        return [
            cell for kind, part in _parts(FABRIC, text) if kind != "METADATA" for cell in _fabric(kind, part)
        ]
    if PERCENT.search(text):
        return [_percent(header, part) for header, part in _parts(PERCENT, text)]
    if NBCONVERT.search(text):
        return [cell for _, part in _parts(NBCONVERT, text) for cell in _nbconvert(part)]
    if not DEFINES.search(text):
        return None
    if FENCED.search(text):
        return _of_markdown(text)
    light = _parts(LIGHT, text) if "# +" in text else iter([("", text)])
    return [cell for header, part in light for cell in _light(header, part)]


def _code(source: str) -> dict[str, Any]:
    return {"cell_type": "code", "source": _with_magic(source.strip("\n")), "metadata": {}}


def _with_magic(source: str) -> str:
    """Return a cell with the magic that nbconvert has made a call of."""
    if "run_cell_magic(" in source:
        with contextlib.suppress(SyntaxError, ValueError, MemoryError, RecursionError):
            match tree_of(source).body:
                case [
                    ast.Expr(
                        value=ast.Call(
                            func=ast.Attribute(attr="run_cell_magic"),
                            args=[ast.Constant(str(name)), ast.Constant(str(line)), ast.Constant(str(body))],
                        )
                    )
                ]:
                    return f"%%{name} {line}".rstrip() + f"\n{body}"
    return source


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


def _light(header: str, text: str) -> Cells:
    """Return what stands below a mark of jupytext's light format: one cell, or without one what blank lines separate."""
    if header:
        return [_percent(header, text)]
    return [_paragraph(part) for part in _paragraphs(text)]


def _paragraphs(text: str) -> Iterator[str]:
    """Give the parts of a program between blank lines that are inside no statement; all of one that Python refuses."""
    try:
        body = tree_of(MAGIC.sub(r"\1pass", text)).body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        yield text
        return
    inside = {n for statement in body for n in range(statement.lineno, statement.end_lineno or 0)}
    part: list[str] = []
    for n, line in enumerate([*text.split("\n"), ""]):
        if line.strip() or n in inside:
            part.append(line)
        elif part:
            yield "\n".join(part)
            part = []


def _paragraph(text: str) -> dict[str, Any]:
    """Return the cell of such a part. Texts are comments, or strings in Colab, which makes comments of magics."""
    if text.startswith(OF_COLAB):
        code = text.removeprefix(OF_COLAB).lstrip("\n")
        return _code(_uncommented(code) or re.sub(r"^# (?=[%!])", "", code, flags=re.MULTILINE))
    if (said := _uncommented(text)) is not None:
        return _words(said)
    if quoted := QUOTED.fullmatch(text):
        with contextlib.suppress(SyntaxError, ValueError):
            if len(tree_of(text).body) == 1:
                return _words(quoted[2])
    return _code(text)


def _fabric(kind: str, text: str) -> Cells:
    if kind == "MARKDOWN":
        return [_words(_uncommented(text) or text)]
    return [_code(text)] if kind else []


def _of_copilot(header: str, text: str) -> dict[str, Any]:
    return _code(text) if 'language="python"' in header else _words(text)


def _of_markdown(text: str) -> Cells:
    """Return the code between fences, and the texts between them."""
    cells: Cells = []
    kept: list[str] = []
    fence = ""
    for line in [*HEADER.sub("", text).split("\n"), ""]:
        opens = None if fence else FENCED.match(line)
        if opens:
            cells += [_words(part) for part in BETWEEN.split("\n".join(kept)) if part.strip()]
            kept, fence = [], opens[1]
        elif fence and line.rstrip() == fence:
            cells.append(_code(OPTIONS.sub("", "\n".join([*kept, ""]), count=1)))
            kept, fence = [], ""
        else:
            kept.append(line)
    rest = "\n".join(kept)
    return cells + (
        [_code(rest)] if fence else [_words(part) for part in BETWEEN.split(rest) if part.strip()]
    )


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
