"""What the structure of a piece of code is made of, whatever its names, its spacing and its comments are.

The syntax tree is written as a row of words, in which all names that the code gives itself are the same; each run of LENGTH
of them is a feature, as in fingerprints of documents (Schleimer, Wilkerson and Aiken, “Winnowing”, SIGMOD 2003). Answers are
short, so all features are kept. Code of a student's is given to this in a jail only.
"""

import ast
import hashlib
import re
from collections.abc import Iterator

from grading.judge.notebook.syntax import tree_of

LENGTH = 6  # words of a feature
MOST = 4000  # features of an answer
_WORD = re.compile(r"\w+|[^\w\s]")
_ENDS = (ast.stmt, ast.comprehension, ast.Call, ast.Lambda, ast.BinOp)  # whose end is a word, too
_OF_NO_ACCOUNT = ("annotation", "returns", "type_comment", "type_params", "ctx", "kind")


def features(source: str) -> list[int]:
    """Return the features of a piece of code, each a number of 48 bits, in order and each once."""
    words = [*_words(source)]
    runs = (
        {" ".join(words[n : n + LENGTH]) for n in range(max(len(words) - LENGTH + 1, 1))} if words else set()
    )
    digests = (hashlib.blake2b(run.encode(errors="replace"), digest_size=6).digest() for run in runs)
    return sorted(int.from_bytes(digest) for digest in digests)[:MOST]


def _words(source: str) -> Iterator[str]:
    try:
        tree = tree_of(source)
    except (SyntaxError, ValueError):  # magics, or not finished: by its letters
        yield from (word for word in _WORD.findall(re.sub(r"#.*", "", source)))
        return
    own = _own_names(tree)
    stack: list[ast.AST | str] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            yield node
        elif isinstance(node, ast.Name):
            yield "name" if node.id in own else node.id
        elif isinstance(node, ast.Constant):
            yield "text" if isinstance(node.value, str | bytes) else repr(node.value)[:40]
        else:
            yield _head(node, own)
            stack += reversed(_parts(node))


def _head(node: ast.AST, own: set[str]) -> str:
    """Return the word for a node itself; names of attributes and arguments are others' and stay."""
    name = type(node).__name__
    if isinstance(node, ast.Attribute):
        return f".{node.attr}"
    if isinstance(node, ast.keyword):
        return f"{'name' if node.arg in own else node.arg}="
    return name


def _parts(node: ast.AST) -> list[ast.AST | str]:
    """Return what a node consists of: without documentation, types and other notes."""
    parts: list[ast.AST | str] = []
    for field, value in ast.iter_fields(node):
        if field in _OF_NO_ACCOUNT:
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.AST) and not _is_note(part):
                parts.append(part)
    return [*parts, "end"] if isinstance(node, _ENDS) else parts


def _is_note(node: ast.AST) -> bool:
    return isinstance(node, ast.Pass) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))


def _own_names(tree: ast.AST) -> set[str]:
    """Return the names that a piece of code gives to something."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            names.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.alias):
            names.add(node.asname or node.name)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            names.add(node.name)
    return names
