"""Python's syntax trees."""

import ast
import threading

_ONE = threading.Lock()


def tree_of(source: str, name: str = "<unknown>") -> ast.Module:
    """Return the tree of a source; raise SyntaxError, or ValueError, where it is no Python.

    One thread at a time makes one: CPython counts the depth of all of them together, and raises SystemError where two
    threads take turns (gh-106905: "AST constructor recursion depth mismatch").
    """
    with _ONE:
        return ast.parse(source, name)
