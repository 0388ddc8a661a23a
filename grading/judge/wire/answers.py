"""What jails answer that look into what students wrote: a class each, read only where each field is of the type it is said to be.

A reader, a printer, an analyst or an unpacker may be in the hands of whoever wrote what it looks at.
"""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Iterable
from dataclasses import dataclass, is_dataclass
from typing import Any, TypeVar, Union, get_args, get_origin

from grading.judge.wire.messages import Malformed


@dataclass
class Answer:
    """What such a process answers. As it crosses it has its name under "is"."""

    def to_plain(self) -> dict[str, Any]:
        """Return it as it crosses."""
        return {"is": type(self).__name__, **{name: _plain(value) for name, value in vars(self).items()}}


Kind = TypeVar("Kind", bound=Answer)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [vars(item) if is_dataclass(item) else item for item in value]
    return value


def read(plain: Any, kinds: Iterable[type[Kind]]) -> Kind:
    """Return an answer of one of these kinds. Raises Malformed where it is none."""
    fields = dict(plain) if type(plain) is dict else {}
    name = fields.pop("is", None)
    for kind in kinds:
        if kind.__name__ == name:
            return typing.cast(Kind, _read(fields, kind))
    raise Malformed("no answer of a kind that is expected here")


_hints = functools.cache(typing.get_type_hints)  # finding them takes longer than reading an answer


def _read(value: Any, hint: Any) -> Any:
    """Return a value of exactly this type: a class, what is in a list, a dictionary or a union, or a dataclass."""
    kind, parts = get_origin(hint), get_args(hint)
    if hint is Any or (kind is None and type(value) is hint):
        return value
    if kind in (Union, types.UnionType):
        return _read(value, next((part for part in parts if _fits(value, part)), None))
    if kind is list and type(value) is list:
        return [_read(item, parts[0]) for item in value]
    if kind is tuple and type(value) is list and len(value) == len(parts):
        return tuple(map(_read, value, parts))
    if kind is dict and type(value) is dict:
        return {_read(name, parts[0]): _read(item, parts[1]) for name, item in value.items()}
    if isinstance(hint, type) and is_dataclass(hint) and type(value) is dict:
        hints = _hints(hint)
        if set(value) == set(hints):
            return hint(**{name: _read(value[name], part) for name, part in hints.items()})
    raise Malformed(f"{type(value).__name__} where {hint} is expected")


def _fits(value: Any, hint: Any) -> bool:
    return type(value) is (get_origin(hint) or hint)


# A reader's


@dataclass
class Unreadable(Answer):
    """Why a notebook cannot be read."""

    reason: str


@dataclass
class Cell:
    """What is the student's of a cell: of the lesson's with this number, or of one of the student's own, of this type.

    None is what a cell has not, or has as the lesson's.
    """

    lesson: int | None
    own: str | None
    source: str | None
    attachments: dict[str, dict[str, str]] | None


@dataclass
class Cells(Answer):
    """A notebook's cells, and notes on it."""

    cells: list[Cell]
    notes: list[str]


@dataclass
class CellNames(Answer):
    """Names that cells read or define, with their sources; None where that is not known."""

    names: list[tuple[str, list[str] | None]]


# A printer's


@dataclass
class Page(Answer):
    """A page as HTML."""

    html: str


@dataclass
class PrintedAnswers(Answer):
    """Answers by grade_id: as HTML, without its student's names ("" where that is the same), and what like ones share."""

    answers: dict[str, tuple[str, str, str]]


@dataclass
class Unprintable(Answer):
    """Why something cannot be printed."""

    reason: str


# An analyst's


@dataclass
class Findings(Answer):
    """What there is in a notebook, by grade_id: see `analysing.Found`."""

    failed: dict[str, tuple[str, str]]
    answers: dict[str, tuple[str, list[int]]]
    told: dict[str, bool]
    untouched: list[str]


# An unpacker's


@dataclass
class Unpacked(Answer):
    """An answer of it: how many seconds of processor time it has taken so far."""

    spent: float


@dataclass
class Member(Unpacked):
    """A file in an archive: where it is (in the class's archive, and in a student's in that), when it was written, what is wrong.

    Or such an archive, which is gone through next.
    """

    at: tuple[int, int]
    path: str
    time: str | None
    problem: str | None
    opens: bool


@dataclass
class NoMore(Unpacked):
    """The archive has ended."""


@dataclass
class Content(Unpacked):
    """The bytes of a file, in base64."""

    content: str


@dataclass
class Refused(Unpacked):
    """Why something cannot be had."""

    reason: str
