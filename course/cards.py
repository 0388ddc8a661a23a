"""What a learner reads where a check fails: a short card in the place of a traceback."""

from __future__ import annotations

import re
import textwrap
import traceback
from functools import partial
from pathlib import Path
from typing import Any

from IPython import get_ipython
from IPython.display import display

from course.graph_picture import GraphPicture

WIDTH = 72  # columns, of a narrow notebook: what a browser folds once more has lost its labels
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
    wrap = partial(textwrap.wrap, width=WIDTH, break_on_hyphens=False)  # a path or a key stays whole
    lines = wrap(said)
    for label, text in rows.items():
        first = f"  {label}".ljust(LABEL)
        for part in text.splitlines():
            lines += wrap(part, initial_indent=first, subsequent_indent=" " * LABEL)
            first = " " * LABEL
    return "\n".join(lines)


ADVICE = {
    "object of type 'Future' has no len()": "client.map wants lists: of each, one value for each call. What is the same for all calls goes "
    "to client.submit, call by call.",
    "Truth of Delayed objects is not supported": "An if, while, and, or, not (or max, sorted, in) asks a Delayed. Ask an ordinary value, "
    "or put the question into a function and delay that.",
    "Delayed objects of unspecified length are not iterable": "Something goes through a Delayed: a for, a list, sum, or several names "
    "before an =. Nobody knows yet what is in it. Put the loop into a function, and delay that.",
    "Delayed objects of unspecified length have no len()": "Nobody knows yet how long it will be. Put what needs the length into a "
    "function, and delay that.",
    "Delayed objects are immutable": "A Delayed stays as it is. Let a function return what is to be another value, and delay that.",
}
NEEDS_VALUE = (
    "Something needs the value of a Delayed, which nobody knows yet: put it into a function, and delay that."
)
IN_A_TASK = (
    "This is inside a task. Call functions there as they are, without delayed: then they give values. What a task is given Dask "
    "computes before, but finds no Delayed in a generator, a map or a zip: give it a list."
)

NO_FUTURE = (
    "A future is no value yet. Fetch that, by future.result() or client.gather(futures); or hand futures to a task as its "
    "arguments, as in client.submit(sum, futures)."
)


def as_own(error: Any, called: str, args: tuple[Any, ...], hint: str = "") -> None:
    """Let IPython show an error of the answer's with the lines of the answer alone, and what may help."""

    def lines() -> list[str]:
        name = type(error).__name__
        title = f"{name}: {error}" if str(error) else name
        notes = (f"({note})" for note in getattr(error, "__notes__", ()))
        rows = {"called": called, "in code": "\n".join(_frames(error)), "look": error.look}
        return [card(" ".join([title, *notes]), rows)]

    error._render_traceback_, error.args_of_call = lines, args
    error.called, error.look = called, _advice(error, hint)


def _advice(error: Exception, hint: str) -> str:
    if isinstance(error, NotImplementedError):
        return ""
    of_a_delayed = isinstance(error, TypeError) and re.search(r"\bDelayed\b", str(error))
    if of_a_delayed and any("while the task" in note for note in getattr(error, "__notes__", ())):
        return IN_A_TASK
    of_a_future = isinstance(error, TypeError) and "'Future'" in str(error)
    return ADVICE.get(str(error)) or (NEEDS_VALUE if of_a_delayed else NO_FUTURE if of_a_future else hint)


def _frames(error: Exception) -> list[str]:
    """Return the lines that lead to an error, after the check's own and without those of libraries."""
    frames: list[Any] = traceback.extract_tb(error.__traceback__)
    ours = [n for n, frame in enumerate(frames) if frame.filename.startswith(OURS)]
    own = [n for n, frame in enumerate(frames) if "ipykernel" in frame.filename or "<" in frame.filename]
    # Behind the answer's lines there may be a function of the course, which it calls and which has raised this.
    last = max((n for n in ours if not own or n < own[-1]), default=max(ours, default=-1))
    in_cells = [frames[n] for n in own if n > last]
    lines = {
        (frame.lineno, frame.line): frame for frame in reversed(in_cells[-8:])
    }  # a comprehension's is its function's
    return [f"in {frame.name}, line {frame.lineno}:  {frame.line}" for frame in reversed(lines.values())]
