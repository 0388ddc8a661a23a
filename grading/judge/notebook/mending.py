"""Code that Python refuses because of what an editor, a chat or a merge did to it, as its writer had it.

A person who marks would read over a no-break space. So would this: only what Python refuses is changed, only so far that
Python takes it, and it is told. What is wrong with the program itself stays wrong.
"""

import ast
import html
import json
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from textwrap import dedent

from IPython.core.inputtransformer2 import TransformerManager

from grading.judge.notebook.syntax import tree_of

LONG = 100_000  # characters from which on a cell stays as it is
MOST = 20  # kinds of characters that are mended
NAMED = re.compile(r"\(U\+([0-9A-F]{4,6})\)|character U\+([0-9A-F]{4,6})")
QUOTES = str.maketrans("“”„‟«»‘’‚‛`", '""""""\'\'\'\'\'')  # noqa: RUF001, that is the point
SIGNS = dict.fromkeys("–—\u2212\u2010\u2011", "-") | dict.fromkeys("×\u2217", "*")
SIGNS |= {"÷": "/", "…": "...", "≤": "<=", "≥": ">=", "≠": "!="}
HEADS = re.compile(r"(?:async +)?def |class ")
LINES = "\u2028\u2029\x85"
FENCE = re.compile(r"[ \t]*(```+|~~~+)[ \t]*([^\n`]*)\n?")
PYTHON = re.compile(r"\{?\.?(python|py|ipython|python3|code-cell)\b.*|", re.IGNORECASE)
CHARACTERS = "characters that Python does not take, as word processors and chats make them, were read as those that they stand for"
ELSEWHERE = (
    "what only marimo, Databricks or Colab have (mo.md, %python, google.colab) was read as it is meant there"
)
# Where it is indented, the student has asked whether it is Colab.
OF_COLAB = re.compile(
    r"^(?:(\w+[ \t]*=[ \t]*)?(?:drive|files|userdata|auth|runtime)\.\w+\(|from google\.colab\b|import google\.colab\b).*[^(,\\\n]$",
    re.MULTILINE,
)
OF_DATABRICKS = re.compile(r"%(python|md)[ \t]*(\n|$)")
NUMBERED = re.compile(r"[ \t]*(\d+)(?:[ \t]*[|:.])?(?![\w.])(.*)")
CHAT = re.compile(r"\A\s*python\s*\n\s*copy(?: code|\s*\n\s*edit)?\s*\n", re.IGNORECASE)
LANGUAGE = re.compile(r"\A\s*(?:python\s*\n|copy code\s*\n)", re.IGNORECASE)
CAUTION = re.compile(
    r"^(?:Use code with caution\b|AI-generated code\. Review and use carefully).*$", re.MULTILINE
)
MERGE = "unresolved merge conflicts (<<<<<<<): one side was taken"


def mended(source: str, is_given: Callable[[str], bool] = lambda source: False) -> tuple[str, str] | None:
    """Return a cell of code that Python takes in place of one that it refuses, and in words what was done; None if neither.

    One that `is_given`, so no answer, is the last choice.
    """
    if len(source) > LONG or (not CHAT.match(source) and problem_of(source) is None):
        return None
    for what, mends in WAYS.items():
        found = [
            made for made in mends(source) if made != source and made.strip() and problem_of(made) is None
        ]
        if found:
            return next((made for made in found if not is_given(made)), found[0]), what
    return None


def meant_elsewhere(source: str) -> tuple[str, str] | None:
    """Return the kind and the text of a cell of code that is so in marimo, Databricks or Colab only; None of all others."""
    if found := OF_DATABRICKS.match(source):
        return "code" if found[1] == "python" else "markdown", source[found.end() :]
    if "google.colab" in source and (made := OF_COLAB.sub(_at_colab, source)) != source:
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


def _at_colab(found: re.Match[str]) -> str:
    """Return what Colab's own call is without Colab: nothing, and of a value, none."""
    return f"{found[1]}{{}}" if found[1] else "pass"


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


def fences(text: str) -> list[str]:
    """Return the code of each pair of fences in a text: what is said to be Python, or else what says nothing and is."""
    said: dict[bool, list[str]] = {True: [], False: []}
    kept: list[str] = []
    fence, label = "", ""
    for line in text.splitlines(keepends=True) if len(text) <= LONG else ():
        mark = FENCE.fullmatch(line)
        if not fence and mark:
            fence, label, kept = mark[1], mark[2].strip(), []
        elif mark and mark[1] == fence and not mark[2].strip():
            if PYTHON.fullmatch(label):
                said[bool(label)].append(dedent("".join(kept)).rstrip("\n"))
            fence = ""
        elif fence:
            kept.append(line)
    if fence:
        return []
    return said[True] or [code for code in said[False] if problem_of(code) is None] or said[False]


def fenced(text: str) -> str:
    """Return the code that stands between fences in a text."""
    return "\n".join(fences(text))


def code_in(text: str) -> list[str]:
    """Return the code in a text: between fences, or else indented as Markdown has it, or else all of it."""
    if found := fences(text):
        return found
    lines = text.splitlines() if len(text) <= LONG else []
    inside = [line for line in lines if line.startswith(("    ", "\t")) or not line.strip()]
    around = [line for line in lines if not line.startswith(("    ", "\t"))]
    if any(map(str.strip, inside)) and not any(HEADS.match(line) for line in around):
        return [dedent("\n".join(inside)).strip("\n")]
    return [text]


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


def _marked(source: str) -> Iterator[str]:
    """Give a text without what mails, differences and listings have before each line."""
    lines = [line for line in source.split("\n") if line.strip()]
    if all(line.startswith(">") for line in lines):
        yield "\n".join(line[1:].removeprefix(" ") for line in lines)
    if all(line[0] in "+- @" for line in lines):
        yield "\n".join(line[1:] for line in lines if line[0] in "+ ")
    found = [NUMBERED.fullmatch(line) for line in lines]
    if all(found) and len(found) > 1:
        numbered = [(int(one[1][:9]), one[2]) for one in found if one]
        if all(later[0] - one[0] == 1 for one, later in pairwise(numbered)):
            yield dedent("\n".join(rest for _, rest in numbered))


def _said_by_chats(source: str) -> Iterator[str]:
    made = CAUTION.sub("", source).rstrip()
    made = CHAT.sub("", made) if CHAT.match(made) else made
    yield from (LANGUAGE.sub("", made), made)


def _escaped(source: str) -> Iterator[str]:
    if "\\n" in source and "\n" not in source:
        try:
            yield json.loads(f'"{source}"', strict=False)
        except ValueError:
            return


WAYS: dict[str, Callable[[str], Iterator[str]]] = {
    CHARACTERS: _characters,
    "tabs and blanks that are mixed were read as an editor shows them": _tabs,
    MERGE: sides,
    "what Markdown has around code (```) was left out": lambda source: iter([fenced(source)]),
    "signs that a web page had made others of (&lt;) were read as they were": lambda source: iter(
        [html.unescape(source)]
    ),
    "numbers, + or > before each line, as listings, differences and mails have them, were left out": _marked,
    "what chats put around code (Copy code, Use code with caution) was left out": _said_by_chats,
    "line ends that were written as \\\\n were read as such": _escaped,
    f"{CHARACTERS}, and tabs as an editor shows them": _both,
}
