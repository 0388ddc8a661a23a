"""What cells are called by people: an exercise by the heading above it, a check by what it says that it proves."""

import ast
import re

from grading.judge.notebook.syntax import tree_of

LONGEST = 200  # characters of a title
HEADING = re.compile(r"^#{1,6}[ \t]+(\S.*?)[ \t]*#*$", re.MULTILINE)
_MARKS = re.compile(r"[`*]|\[([^\]]*)\]\([^)]*\)")


def heading_of(text: str) -> str:
    """Return the last heading in a text cell, without its marks; nothing where there is none."""
    found = HEADING.findall(text)
    return _plain(found[-1]) if found else ""


def said_by(check: str) -> str:
    """Return the first line of what a check says that it proves; nothing where it does not say so."""
    try:
        text = ast.get_docstring(tree_of(check)) or ""
    except (SyntaxError, ValueError):  # magics
        return ""
    return _plain(text.partition("\n")[0])


def _plain(text: str) -> str:
    text = _MARKS.sub(lambda found: found[1] or "", text).strip()
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
