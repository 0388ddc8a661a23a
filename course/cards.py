"""What a learner reads where a check fails: a short card in the place of a traceback."""

from __future__ import annotations

import textwrap
import traceback
from pathlib import Path
from typing import Any

from IPython import get_ipython
from IPython.display import display

from course.graph_picture import GraphPicture

WIDTH = 88  # columns: a notebook beside its file browser, and a page of feedback
LABEL = 11  # columns before what a row says
OURS = tuple(str(Path(__file__).parent.parent / name) for name in ("course", "tasklens"))


class CheckFailed(AssertionError):
    """What a check saw and what it expected, as a card of few lines; IPython shows the card alone."""

    picture: GraphPicture | None = None  # of the graph in which something is wrong with the tasks
    args_of_call: tuple[Any, ...] | None = None  # with which the answer was called

    def __init__(self, said: str, **rows: str):
        super().__init__(card(said, rows))

    def _render_traceback_(self) -> list[str]:
        picture, self.picture = self.picture, None  # it is asked for twice
        if picture and hasattr(get_ipython(), "kernel"):  # a plain terminal shows words alone
            display(picture)
        return [f"{type(self).__name__}: {self}"]


def card(said: str, rows: dict[str, str]) -> str:
    """Return a title and rows, each a label and what it says; without the rows that say nothing."""
    lines = textwrap.wrap(said, WIDTH)
    for label, text in rows.items():
        first = f"  {label}".ljust(LABEL)
        for part in text.splitlines():
            lines += textwrap.wrap(part, WIDTH, initial_indent=first, subsequent_indent=" " * LABEL)
            first = " " * LABEL
    return "\n".join(lines)


ADVICE = {
    "Truth of Delayed objects is not supported": "Something asked a Delayed “true or false?”: an if, while, and, or, not; or max, "
    "min, sorted, in, which compare. Nobody knows yet. Ask an ordinary value, where there is one; if there is none, put the question "
    "into a function, and delay that.",
}


def as_own(error: Any, called: str, args: tuple[Any, ...], hint: str = "") -> None:
    """Let IPython show an error of the answer's with the lines of the answer alone, and what may help."""

    def lines() -> list[str]:
        name = type(error).__name__
        title = f"{name}: {error}" if str(error) else name
        rows = {"called": called, "in code": "\n".join(_frames(error)), "look": error.look}
        return [card(title, rows), *getattr(error, "__notes__", [])]

    error._render_traceback_, error.args_of_call = lines, args
    is_begun = not isinstance(error, NotImplementedError)
    error.called, error.look = called, ADVICE.get(str(error), hint if is_begun else "")


def _frames(error: Exception) -> list[str]:
    """Return the lines that lead to an error, after the check's own and without those of libraries."""
    frames: list[Any] = traceback.extract_tb(error.__traceback__)
    last = max((n for n, frame in enumerate(frames) if frame.filename.startswith(OURS)), default=-1)
    in_cells = [
        frame for frame in frames[last + 1 :] if "ipykernel" in frame.filename or "<" in frame.filename
    ]
    lines = {
        (frame.lineno, frame.line): frame for frame in reversed(in_cells[-8:])
    }  # a comprehension's is its function's
    return [f"in {frame.name}, line {frame.lineno}:  {frame.line}" for frame in reversed(lines.values())]
