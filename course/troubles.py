"""Errors for checks to raise: one that is of nearly every kind, and one that is of none."""

from __future__ import annotations

import builtins


class Trouble(
    FileNotFoundError,
    PermissionError,
    FileExistsError,
    IsADirectoryError,
    TimeoutError,
    ConnectionResetError,
    BrokenPipeError,
    BlockingIOError,
    InterruptedError,
    ValueError,
    KeyError,
    IndexError,
    ZeroDivisionError,
    OverflowError,
    FloatingPointError,
    NotImplementedError,
    EOFError,
    BufferError,
    ReferenceError,
):
    """An error of these kinds at once: who catches one of them catches it, and hides it or not."""

    __str__ = Exception.__str__  # a KeyError's has quotes


class Unheard(Exception):
    """An error of no kind that anybody can have listed: who catches some kinds does not catch it."""


def error_named(kind: str) -> type[Exception]:
    """Return a kind of errors by its name: one of these, or Python's own."""
    found: type[Exception] = trouble_named(__name__, kind) or getattr(builtins, kind)
    return found


def trouble_named(module: str, name: str) -> type[Exception] | None:
    """Return one of these by the names of its module and its class."""
    return {"Trouble": Trouble, "Unheard": Unheard}.get(name) if module == __name__ else None
