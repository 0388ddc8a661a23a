"""What a notebook takes for Python, and Python does not: of it, what a test can have in the judge, too.

That is indentation of a whole cell, and magics that time, and that catch what is printed.
"""

import ast
import re

from IPython.core.inputtransformer2 import leading_empty_lines, leading_indent

from grading.judge.notebook.syntax import tree_of

INDENTED = re.compile(r"(?:[ \t]*\n)*[ \t]+\S")
TIMES = r"%time(?:it)?(?:[ \t]+(?:-[nrp][ \t]*\d+|-[tcqo]))*"
TIMED = re.compile(rf"^([ \t]*){TIMES}[ \t]+(?=[^\s-])", re.MULTILINE)
TIMED_CELL = re.compile(rf"\s*%{TIMES}[ \t]*\n")
SHOWN = re.compile(r"^([ \t]*)%matplotlib\b.*$", re.MULTILINE)
CAUGHT = re.compile(r"\s*%%capture(?:[ \t]+([^\W\d]\w*))?[ \t]*\n")
CATCH = "with __import__('IPython.utils.capture').utils.capture.capture_output() as {}:\n    pass"


def without_magics(source: str) -> str:
    """Return a test as Python, where its only magics time, name a backend, or catch what is printed; else as it is."""
    if INDENTED.match(source):
        source = "".join(leading_indent(leading_empty_lines(source.splitlines(keepends=True))))
    if "%" not in source:
        return source
    try:
        tree_of(source)
    except SyntaxError:
        pass
    else:
        return source  # as most that have a per cent sign
    caught = CAUGHT.match(source)
    plain = TIMED_CELL.sub("", CAUGHT.sub("", source, count=1), count=1)
    plain = SHOWN.sub(r"\1pass", TIMED.sub(r"\1", plain))
    try:
        tree = tree_of(plain)
    except SyntaxError:
        return source
    if not caught:
        return plain
    (catch,) = tree_of(CATCH.format(caught[1] or "_")).body
    assert isinstance(catch, ast.With)
    catch.body = tree.body or catch.body
    return ast.unparse(catch)
