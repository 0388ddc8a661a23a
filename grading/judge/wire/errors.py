"""Exceptions as plain data: what they are, what they say, and where in a student's cells they come from."""

import builtins
import contextlib
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

# A class of exceptions by its module and name, and its number in the student's process if an answer defines it.
KindOf = Callable[[str, str, Any], type[Exception] | None]
NumberOf = Callable[[type], int | None]  # the number of a class that an answer defines
LONGEST = 4000  # characters of a message or a traceback
OWN = ("called", "look", "picture", "args_of_call")  # attributes by which the judge knows what a check says
MOST = 20  # attributes of an exception that cross
LINKS = ("__cause__", "__context__")
LINKED = 3  # exceptions, each linked to the next, that cross
HERE = str(Path(__file__).parents[1])
LIBRARIES = str(Path(traceback.__file__).parent)
ENDS = (
    StopIteration,
    StopAsyncIteration,
)  # of an iteration: `all(map(answer, inputs))` would take one for the end of inputs


class StudentError(Exception):
    """An exception of the student's process that is none of Python's own."""


class Stopped(Exception):
    """A process was stopped, or ended, before it answered."""


def no_number(kind: type) -> None:
    """Know no class of an answer's."""


def to_plain(error: BaseException, number_of: NumberOf = no_number, linked: int = LINKED) -> dict[str, Any]:
    """Return an exception as plain data. Never raises, whatever the exception's own methods do."""
    try:
        said = cut(str(error))
        quoted = isinstance(error, KeyError) and len(error.args) == 1 and type(error.args[0]) is str
        message = cut(error.args[0]) if quoted else said
    except BaseException:  # noqa: BLE001, it is the student's own class
        said = message = ""
    kinds = [kind for kind in type(error).__mro__ if kind is not object and not _is_ours(kind)]
    return {
        "names": [kind.__name__ for kind in kinds],
        "modules": [str(kind.__module__) for kind in kinds],
        "numbers": [number_of(kind) for kind in kinds],
        "fields": _fields(error),
        "args": _args(error),
        "message": message,
        "said": said,
        "trace": _trace(error),
        **_links(error, number_of, linked),
    }


def kind_to_plain(kind: type, number_of: NumberOf) -> dict[str, Any]:
    """Return a class as plain data; of one that an answer defines also what it is made from."""
    number = number_of(kind)
    bases = [kind_to_plain(base, number_of) for base in kind.__bases__] if number is not None else []
    return {"module": str(kind.__module__), "name": kind.__name__, "number": number, "bases": bases}


def _fields(error: BaseException) -> dict[str, Any]:
    """Return the attributes of an exception that are numbers or short texts."""
    try:
        found = {
            name: value for name, value in vars(error).items() if (value is not None) and _is_short(value)
        }
        return dict(list(found.items())[:MOST])
    except BaseException:  # noqa: BLE001, it is the student's own class
        return {}


def _links(error: BaseException, number_of: NumberOf, left: int) -> dict[str, Any]:
    """Return what an exception was raised from, or while handling what."""
    try:
        others = {link: getattr(error, link) for link in LINKS if left}
        found = {link: to_plain(one, number_of, left - 1) for link, one in others.items() if one is not None}
        return {"suppressed": error.__suppress_context__ is True, **found}
    except BaseException:  # noqa: BLE001, it is the student's own class
        return {}


def _args(error: BaseException) -> list[Any]:
    """Return what an exception was made of, where that is numbers and short texts, as Python's own kinds keep it."""
    try:
        args = [*error.args]
        if isinstance(error, OSError) and len(args) == 2 and type(error.filename) is str:
            args.append(error.filename)
        return args if len(args) < MOST and all(map(_is_short, args)) else []
    except BaseException:  # noqa: BLE001, it is the student's own class
        return []


def _is_short(value: Any) -> bool:
    return type(value) in (bool, int, float, type(None)) or (type(value) is str and len(value) < LONGEST)


def _is_ours(kind: type) -> bool:
    """Tell whether this is the grader's own kind of a TypeError: its name says nothing to a student."""
    return kind.__module__.startswith("grading.") and issubclass(kind, TypeError)


def _trace(error: BaseException) -> str:
    """Return the frames of an exception that are in cells, as text."""
    try:
        frames = [
            frame
            for frame in traceback.extract_tb(error.__traceback__)
            if "ipython-input" in frame.filename or "ipykernel" in frame.filename
        ]
        places = {(frame.lineno, frame.line): frame for frame in reversed(frames[-20:])}
        its = reversed(places.values())  # a comprehension's line is its function's
        return cut("\n".join(f"in {frame.name}, line {frame.lineno}:  {frame.line}" for frame in its))
    except BaseException:  # noqa: BLE001, it is the student's own class
        return ""


def said(error: BaseException) -> str:
    """Return what an exception says: nothing where it cannot even say that."""
    try:
        return cut(str(error))
    except Exception as reason:  # noqa: BLE001, it holds a value that refuses to be shown, and says why
        return "" if reason is error else said(reason)


def cut(text: str, longest: int = LONGEST) -> str:
    """Return a text without the part that is too long."""
    return text if len(text) <= longest else text[:longest] + " …"


def from_plain(plain: Any, may_end: bool = False, kind_of: KindOf | None = None) -> Exception:
    """Return an exception like the one that was described: of Python's own kind where there is one.

    Of ENDS only where it `may_end` an iteration. `kind_of` gives other classes that it may be of; then it has its attributes.
    Its `student_said` is what it says where it was raised, and its `student_trace` where that is; `uncrossed` is of which
    type a value was that could not cross, if that was the reason.
    """
    names, message, said, trace = (
        plain.get(part) if type(plain) is dict else None for part in ("names", "message", "said", "trace")
    )
    names = [name for name in names if type(name) is str] if type(names) is list else []
    message = cut(message) if type(message) is str else ""
    args = plain.get("args") if type(plain) is dict else None
    args = args if type(args) is list and all(map(_is_short, args)) else []
    error = _of_kind(plain, message, args, kind_of) if kind_of else None
    error = error or _make(names, message, args, may_end)
    vars(error).update(
        student_said=cut(said) if type(said) is str else message,
        student_trace=cut(trace) if type(trace) is str else "",
        student_type=cut(names[0], 100) if names else "Exception",
        student_number=plain.get("number") if type(plain) is dict else None,
        uncrossed=_uncrossed(plain),
    )
    for link in LINKS:
        if type(plain) is dict and link in plain:
            setattr(error, link, from_plain(plain[link], kind_of=kind_of))
    error.__suppress_context__ = type(plain) is dict and plain.get("suppressed") is True
    return error


def _uncrossed(plain: Any) -> str:
    """Return of which type a value was that could not cross, where an exception says that."""
    fields = plain.get("fields") if type(plain) is dict else None
    kind = fields.get("uncrossed") if type(fields) is dict else None
    return cut(kind, 200) if type(kind) is str else ""


def _of_kind(plain: Any, message: str, args: list[Any], kind_of: KindOf) -> Exception | None:
    """Return an exception of the first class that `kind_of` gives, unless one of Python's own comes before it."""
    try:
        for module, name, number in zip(plain["modules"], plain["names"], plain["numbers"], strict=True):
            if module == "builtins" and name != AssertionError.__name__:
                return None
            if type(module) is type(name) is str and (kind := kind_of(module, name, number)):
                error = kind.__new__(kind, message)
                error.args = tuple(args) or (message,)
                for field, value in plain["fields"].items():
                    if type(field) is str and field not in OWN and type(value) in (bool, int, float, str):
                        vars(error)[field] = value
                return error
    except Exception:  # noqa: BLE001, what does not fit is of none
        return None
    return None


def _make(names: list[str], message: str, args: list[Any], may_end: bool) -> Exception:
    for name in names:
        kind = getattr(builtins, name, None)
        if not isinstance(kind, type) or (issubclass(kind, ENDS) and not may_end):
            continue
        if issubclass(kind, Exception) and kind not in (Exception, AssertionError):
            # Python itself stumbles over a UnicodeError that names places before the first.
            for parts in ([message],) if issubclass(kind, UnicodeError) else (args, [message]):
                with contextlib.suppress(Exception):  # of something else: of the next kind it may be made
                    error = kind(*parts)
                    if str(error) in (message, repr(message)):
                        return error
    return StudentError(message)
