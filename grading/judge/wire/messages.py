"""Messages between processes: a class each, with its fields. On a bridge, a message has its name under "do".

One of another name, with a field too many, or without one that it needs, is refused. Of what stands in the fields nothing is
promised where a process that may run a student's code has sent it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar


class Malformed(ValueError):
    """What came is none of the messages that may come."""


@dataclass
class Message:
    """What one process asks another, or tells it."""

    def to_plain(self) -> dict[str, Any]:
        """Return it as it crosses."""
        return {"do": type(self).__name__, **vars(self)}


Kind = TypeVar("Kind", bound=Message)


def read(plain: Any, kinds: Iterable[type[Kind]]) -> Kind:
    """Return a message of one of these kinds. Raises Malformed where there is none."""
    fields = dict(plain) if type(plain) is dict else {}
    name = fields.pop("do", None)
    for kind in kinds:
        if kind.__name__ == name:
            try:
                return kind(**fields)
            except TypeError as error:
                raise Malformed(str(error)) from None
    raise Malformed("no message of a kind that is answered here")


# To a process that holds the notebook: the student's, or the evaluator


@dataclass
class Begin(Message):
    """Be like a kernel in whose folder these files are; `refers` lets objects stay, and `unseen` says that nobody looks."""

    files: list[str]
    refers: bool
    unseen: bool


@dataclass
class Run(Message):
    """Run a cell, the course's or another: its source, or its compiled `code`. What it shows is the answer unless it is `quiet`.

    Like a kernel's, where a `limit` in seconds is given. Lines on stderr that match the pattern `ignored` are left out.
    """

    course: bool
    source: str = ""
    code: str | None = None
    quiet: bool = False
    limit: float | None = None
    ignored: str = ""


@dataclass
class Names(Message):
    """Say what these names are."""

    names: list[str]


@dataclass
class Call(Message):
    """Call a function, described like those in parcels, with a parcel of its arguments.

    `files` are another process's, `replace` pairs of functions, `names` what a test has changed, `patched` what
    stands in the place of libraries' functions as long as the call lasts; `hold` says whether what cannot
    cross may stay, `direct` whether changed arguments are wanted, `copies` whether copies of all are to be used, `steered` whether
    generators stay, as a test sends them values.
    """

    function: dict[str, Any]
    arguments: dict[str, Any]
    files: dict[str, Any]
    replace: list[Any]
    hold: bool
    direct: bool
    names: dict[str, dict[str, Any] | None]
    copies: bool
    steered: bool
    patched: dict[str, dict[str, Any]] = field(default_factory=dict)


@dataclass
class Calls(Message):
    """Make several calls, each as it crosses alone."""

    calls: list[dict[str, Any]]


@dataclass
class Put(Message):
    """Write files into the working folder: path → bytes in base64."""

    files: dict[str, str]


@dataclass
class Get(Message):
    """Say what files there are under some paths."""

    paths: list[str]


@dataclass
class Answer:
    """What such a process answers: of these what was asked for."""

    value: Any = None  # of a call: a parcel
    changed: Any = None  # another, of its arguments, where it has changed them
    same: Any = None  # where in its arguments the value itself is: keys, one in the other
    printed: Any = None
    warned: Any = None  # of what a call has warned: see `warned`
    outputs: Any = None  # of a cell
    names: Any = None  # name → parcel, or an error
    answers: Any = None  # to several calls
    files: Any = None  # path → what `file_contents.read` says

    def to_plain(self) -> dict[str, Any]:
        """Return it as it crosses."""
        return {name: value for name, value in vars(self).items() if value is not None}


# From there


@dataclass
class CallBack(Message):
    """Call a function that the running test has passed in."""

    number: Any
    arguments: Any


# To the student's process, before it runs anything: what to read of a notebook that was handed in


@dataclass
class Reading(Message):
    """A question to the reader, which may take so many bytes and seconds, about the notebook of this name."""

    limits: tuple[int, int]
    name: str


@dataclass
class Rebuild(Reading):
    """Find the answers to a lesson, as JSON, in so many bytes that come with this. `earlier` are cells it had once."""

    lesson: str
    notes: list[str]
    earlier: list[Any]
    bytes: int


@dataclass
class Whole(Reading):
    """Find what is to run of a notebook of another course, likewise; it is kept there."""

    lesson: str
    bytes: int


@dataclass
class ToJudge(Reading):
    """Find in the one that is kept there what is to be judged."""

    lesson: str


@dataclass
class Reads(Reading):
    """Say what names each answer reads, and each cell of the student's own."""


@dataclass
class Defines(Reading):
    """Say what names each of them defines."""


# To a printer, an analyst, an unpacker


@dataclass
class Print(Message):
    """Print a notebook of so many bytes, which come with this. `plainly` is the reason why it is to be done simply."""

    press: str
    bytes: int
    plainly: str | None


@dataclass
class PrintPage(Print):
    """Make a page of it."""

    resources: dict[str, Any]


@dataclass
class PrintAnswers(Print):
    """Print these answers alone, also without the words to `hide`."""

    answers: list[str]
    hide: list[str]


@dataclass
class Analyse(Message):
    """Look through a graded notebook and the one that was handed in, of so many bytes: see `analysing.Question`."""

    bytes: list[int]
    checks: list[str]
    hide: list[str]
    answers: dict[str, str]
    bare: bool


@dataclass
class NextMember(Message):
    """Say what comes next in an archive, one of a class's or of a student's; a new process begins at the member `start`.

    It may take `seconds` more for it. Also archives `inside` are gone through, but for the one with the number `passed`.
    """

    of_class: bool
    inside: bool
    start: int
    seconds: float | None = None
    passed: int | None = None


@dataclass
class ReadMember(Message):
    """Give the bytes of the one that came last."""


# To a judge, beside the `Order`, and from it


@dataclass
class GiveFiles(Message):
    """Keep files of the course for an order that comes later: it would be too long with them."""

    files: dict[str, str]


@dataclass
class Judge(Message):
    """Judge a notebook: a `plan.Order`, as it crosses."""

    order: dict[str, Any]


@dataclass
class Report(Message):
    """What there is to say of a step: what its cell shows, and of a test the verdict, as in `court.Verdict`.

    After the last step, which files there are and where objects stayed.
    """

    step: int = -1  # until it is known
    outputs: list[dict[str, Any]] = field(default_factory=list)
    points: float = 0.0
    message: str = ""
    inputs: str = ""
    uncrossed: str = ""
    seconds: float | None = None
    memory: float | None = None
    left: dict[str, str] = field(default_factory=dict)
    stays: list[str] = field(default_factory=list)


# To a fork server


@dataclass
class Fork(Message):
    """Start a child for a role, as `Control.fork` says."""

    role: str
    folder: str
    limits: tuple[int, int] | None
    processor: float


@dataclass
class Kill(Message):
    """End a child."""

    child: int


@dataclass
class TakenBy(Message):
    """Say how long a child has had a processor."""

    child: int


@dataclass
class PeakOf(Message):
    """Say how much memory a child has had at most."""

    child: int


@dataclass
class Prepare(Message):
    """Let children of a role find what comes over the line that comes with this."""

    role: str


@dataclass
class Warm(Message):
    """Import these modules."""

    modules: list[str]


@dataclass
class Share(Message):
    """Take orders also from the line that comes with this."""


@dataclass
class Finish(Message):
    """End all children that were asked for on this line, and on those shared from it."""


ORDERS: tuple[type[Message], ...] = (Fork, Kill, TakenBy, PeakOf, Prepare, Warm, Share, Finish)
