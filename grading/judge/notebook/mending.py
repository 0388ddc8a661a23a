"""Code that Python refuses because of what an editor, a chat or a merge did to it, as its writer had it.

A person who marks would read over a no-break space. So would this: only what Python refuses is changed, only so far that
Python takes it, and it is told. What is wrong with the program itself stays wrong.
"""

import ast
import html
import re
from collections.abc import Callable, Iterator
from textwrap import dedent

from IPython.core.inputtransformer2 import TransformerManager

from grading.judge.notebook.syntax import tree_of

LONG = 100_000  # characters from which on a cell stays as it is
MOST = 20  # kinds of characters that are mended
NAMED = re.compile(r"\(U\+([0-9A-F]{4,6})\)|character U\+([0-9A-F]{4,6})")
QUOTES = str.maketrans("“”„‟«»‘’‚‛`", '""""""\'\'\'\'\'')  # noqa: RUF001, that is the point
SIGNS = dict.fromkeys("–—\u2212\u2010\u2011", "-") | dict.fromkeys("×\u2217", "*")
SIGNS |= {"÷": "/", "…": "...", "≤": "<=", "≥": ">=", "≠": "!="}
LINES = "\u2028\u2029\x85"
FENCE = re.compile(r" {0,3}(```+|~~~+)[ \t]*([^\n`]*)\n?")
PYTHON = re.compile(r"\{?\.?(python|py|ipython|python3|code-cell)\b.*|", re.IGNORECASE)
CHARACTERS = "characters that Python does not take, as word processors and chats make them, were read as those that they stand for"
ELSEWHERE = (
    "what only marimo, Databricks or Colab have (mo.md, %python, google.colab) was read as it is meant there"
)
# Where it is indented, the student has asked whether it is Colab.
OF_COLAB = re.compile(
    r"^(from google\.colab\b|import google\.colab\b|drive\.mount\().*[^(,\\\n]$", re.MULTILINE
)
OF_DATABRICKS = re.compile(r"%(python|md)[ \t]*(\n|$)")
MERGE = "unresolved merge conflicts (<<<<<<<): one side was taken"


def mended(source: str) -> tuple[str, str] | None:
    """Return a cell of code that Python takes in place of one that it refuses, and in words what was done; None if neither."""
    if len(source) > LONG or problem_of(source) is None:
        return None
    for what, mends in WAYS.items():
        for made in mends(source):
            if made != source and made.strip() and problem_of(made) is None:
                return made, what
    return None


def meant_elsewhere(source: str) -> tuple[str, str] | None:
    """Return the kind and the text of a cell of code that is so in marimo, Databricks or Colab only; None of all others."""
    if found := OF_DATABRICKS.match(source):
        return "code" if found[1] == "python" else "markdown", source[found.end() :]
    if "google.colab" in source and (made := OF_COLAB.sub("pass", source)) != source:
        return "code", made
    if not source.startswith("mo.md(") or len(source) > LONG:
        return None
    try:
        match tree_of(source).body:
            case [ast.Expr(value=ast.Call(args=[ast.Constant(value=str(text))], keywords=[]))]:
                return "markdown", dedent(text).strip()
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        pass
    return None


def problem_of(source: str) -> Exception | None:
    """Return why Python, or IPython, refuses a cell."""
    if "\0" in source:
        return ValueError("source code string cannot contain null bytes")
    problem: Exception
    try:
        tree_of(source)
    except (SyntaxError, ValueError) as error:
        problem = error
    except (MemoryError, RecursionError):  # too deep for an analysis, and perhaps not for Python
        return None
    else:
        return None
    try:
        tree_of(TransformerManager().transform_cell(source))
    except SyntaxError as error:
        return error
    except Exception:  # noqa: BLE001, what a student wrote can end any part of the analysis
        return problem
    return None


def sides(text: str) -> Iterator[str]:
    """Give a text with one side of all its merge conflicts, then with the other."""
    both: tuple[list[str], list[str]] = ([], [])
    side: int | None = None  # 2 where it is what both sides had before
    marks = 0
    for line in text.splitlines(keepends=True):
        mark = line[:7] if line[7:8] in ("", " ", "\r", "\n") else ""
        found = {"<<<<<<<": (None,), "|||||||": (0,), "=======": (0, 2), ">>>>>>>": (1,)}.get(mark, ())
        if side in found:
            side = {"<<<<<<<": 0, "|||||||": 2, "=======": 1, ">>>>>>>": None}[mark]
            marks += 1
        else:
            for n in (0, 1):
                if side in (None, n):
                    both[n].append(line)
    if marks and side is None:
        yield from map("".join, both)


def fenced(text: str) -> str:
    """Return the code that stands between fences in a text."""
    kept: list[str] = []
    fence, taken = "", False
    for line in text.splitlines(keepends=True) if len(text) <= LONG else ():
        mark = FENCE.fullmatch(line)
        if not fence and mark:
            fence, taken = mark[1], bool(PYTHON.fullmatch(mark[2].strip()))
        elif mark and mark[1] == fence and not mark[2].strip():
            fence = ""
        elif fence and taken:
            kept.append(line)
    return "" if fence else "".join(kept).rstrip("\n")


def _characters(source: str) -> Iterator[str]:
    for _ in range(MOST):
        problem = problem_of(source)
        if problem is None:
            yield source
            return
        named = NAMED.search(str(problem))
        bad = "\0" if "null byte" in str(problem) else chr(int(named[1] or named[2], 16)) if named else ""
        if bad not in source or not bad:
            return
        source = source.translate(QUOTES) if ord(bad) in QUOTES else source.replace(bad, _meant(bad))


def _meant(character: str) -> str:
    """Return what an unusual character stands for in a program; nothing where it cannot be seen."""
    if character in LINES:
        return "\n"
    if character.isspace():
        return " "
    if 0xFF01 <= ord(character) <= 0xFF5E:  # as wide as a Chinese letter
        return chr(ord(character) - 0xFEE0)
    return SIGNS.get(character, "")


def _tabs(source: str) -> Iterator[str]:
    for width in (4, 8):
        yield source.expandtabs(width)


def _both(source: str) -> Iterator[str]:
    for one in _tabs(source):
        yield from _characters(one)


WAYS: dict[str, Callable[[str], Iterator[str]]] = {
    CHARACTERS: _characters,
    "tabs and blanks that are mixed were read as an editor shows them": _tabs,
    MERGE: sides,
    "what Markdown has around code (```) was left out": lambda source: iter([fenced(source)]),
    "signs that a web page had made others of (&lt;) were read as they were": lambda source: iter(
        [html.unescape(source)]
    ),
    f"{CHARACTERS}, and tabs as an editor shows them": _both,
}
