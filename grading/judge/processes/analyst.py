"""The analyst: says of one graded submission what its failed checks said, and what its answers are made of.

It is a process of its own, locked in and limited, since whatever reads what others wrote can be made to crash, hang or fill
the memory. What it says is plain data: texts of limited length, and numbers.
"""

import ast
import json
import re
import socket
from collections.abc import Iterable
from typing import Any

from grading.judge.notebook.kinds_of_messages import is_plain, kind_of
from grading.judge.notebook.structure import features
from grading.judge.wire import answers, messages
from grading.judge.wire.bridge import Bridge

LONGEST = 4000  # characters of a message, or of an answer, that are told


class Analyst:
    """Answers a question about a submission: its graded notebook, and the one that was handed in."""

    def __init__(self, end: socket.socket):
        self.bridge = Bridge(end, self.serve)

    def serve(self, plain: Any) -> dict[str, Any]:
        """Return what was found, as it crosses; nothing of a notebook that cannot be read."""
        question = messages.read(plain, (messages.Analyse,))
        graded, submitted = (_cells(self.bridge.take(length)) for length in question.bytes)
        hide = hider(question.hide)
        found = answers.Findings({}, {}, {}, [])
        for grade_id, cell in _named(graded, question.checks):
            if error := _error(cell):
                name, message = error
                said = message if is_plain(name) else f"{name}: {message}"
                found.failed[grade_id] = hide(kind_of(name, message)), hide(said[:LONGEST])
        for grade_id, cell in _named(graded, question.answers):
            source = _text(cell.get("source"))
            if source.strip() == question.answers[grade_id].strip():
                found.untouched.append(grade_id)
            shown = _bare(source) if question.bare else source
            found.answers[grade_id] = hide(shown[:LONGEST]), features(source)
        for grade_id, cell in _named(submitted, question.checks):
            if _was_run(cell):
                found.told[grade_id] = _error(cell) is None
        return found.to_plain()


def _cells(content: bytes) -> list[dict[str, Any]]:
    try:
        cells = json.loads(content)["cells"]
        return [cell for cell in cells if isinstance(cell, dict)]
    except (ValueError, KeyError, TypeError, RecursionError):
        return []


def _named(cells: Iterable[dict[str, Any]], names: Iterable[str]) -> Iterable[tuple[str, dict[str, Any]]]:
    """Yield the code cells of these names; of several the first."""
    left = set(names)
    for cell in cells:
        mark = (
            (cell.get("metadata") or {}).get("nbgrader") if isinstance(cell.get("metadata"), dict) else None
        )
        name = mark.get("grade_id") if isinstance(mark, dict) else None
        if isinstance(name, str) and name in left and cell.get("cell_type") == "code":
            left.discard(name)
            yield name, cell


def _outputs(cell: dict[str, Any]) -> list[dict[str, Any]]:
    outputs = cell.get("outputs")
    return [output for output in outputs if isinstance(output, dict)] if isinstance(outputs, list) else []


def _error(cell: dict[str, Any]) -> tuple[str, str] | None:
    for output in _outputs(cell):
        if output.get("output_type") == "error":
            return _text(output.get("ename"))[:100], _text(output.get("evalue"))
    return None


def _was_run(cell: dict[str, Any]) -> bool:
    return type(cell.get("execution_count")) is int or bool(_outputs(cell))


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "".join(part for part in value if isinstance(part, str))
    return value if isinstance(value, str) else ""


def _bare(source: str) -> str:
    """Return code without comments and documentation, in which people write their names."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return re.sub(r"#.*", "", source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            body[:1] = [] if len(body) > 1 else [ast.Pass()]
    return ast.unparse(tree)


def hider(words: Iterable[str]) -> Any:
    """Return a function that takes a student's own names out of a text."""
    kept = sorted((re.escape(word) for word in words if len(word) > 1), key=len, reverse=True)
    if not kept:
        return lambda text: text
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(kept)})(?!\w)", re.IGNORECASE)
    return lambda text: pattern.sub("…", text)


def main(end: socket.socket, shell: object) -> None:
    """Serve a bridge until its other end closes."""
    Analyst(end).bridge.loop()
