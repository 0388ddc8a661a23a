"""What an answer's function asks for, as plain data there and as Python's own here: its parameters and their types.

A type is known by its text. Libraries run a text that is given in the place of a type, so as one it is a name at most.
"""

import inspect
from collections.abc import Callable
from inspect import Parameter, Signature
from types import SimpleNamespace, UnionType
from typing import Any, Union

from grading.judge.wire.marshalling import LEAVES

_SAME = (int, float, complex, str, bytes, bool, list, tuple, dict, set, frozenset, object, type(None))
SAME = {repr(hint): hint for hint in (*_SAME, None, Any, Parameter.empty)}  # what is here what it is there

_COUNTS = (
    "co_argcount",
    "co_posonlyargcount",
    "co_kwonlyargcount",
    "co_nlocals",
    "co_flags",
    "co_firstlineno",
)
_NAMES = ("co_name", "co_qualname", "co_varnames", "co_names", "co_freevars", "co_cellvars", "co_code")
KIND: Any = type(Parameter.POSITIONAL_ONLY)


class Hint:
    """A type that is known by its text: it equals what is shown so."""

    def __init__(self, text: str):
        self.text = text

    def __repr__(self) -> str:
        return self.text

    def __eq__(self, other: object) -> bool:
        return text_of(other) == self.text

    def __hash__(self) -> int:
        return hash(self.text)


def text_of(hint: Any) -> str:
    """Return a type as text, which is the same for `int | None` and `Optional[int]`."""
    return repr(Union[hint.__args__] if isinstance(hint, UnionType) else hint)  # noqa: UP007, made of what is there


def told_signature(function: Callable[..., Any]) -> list[Any]:
    """Return the parameters of a function, and the type of what it returns."""
    signature = inspect.signature(function)
    given = signature.parameters.values()
    parameters = [(p.name, int(p.kind), text_of(p.annotation)) for p in given]
    defaults = {p.name: p.default for p in given if p.default is not p.empty}
    return [parameters, defaults, text_of(signature.return_annotation)]


def told_annotations(thing: Any) -> dict[str, str]:
    """Return the annotations of a function or a class."""
    return {name: text_of(hint) for name, hint in thing.__annotations__.items()}


def told_code(function: Callable[..., Any]) -> dict[str, Any]:
    """Return what is plain of a function's code."""
    code = function.__code__
    told = {name: getattr(code, name) for name in (*_COUNTS, *_NAMES)}
    return told | {"co_consts": tuple(value for value in code.co_consts if type(value) in LEAVES)}


def code_of(told: Any) -> SimpleNamespace:
    """Return the code that was told."""
    return SimpleNamespace(**told)


def signature_of(told: Any) -> Signature:
    """Return the signature that was told. Raises ValueError, or another error, where it is none."""
    parameters, defaults, returned = told
    return Signature(
        [
            Parameter(name, KIND(kind), default=defaults.get(name, Parameter.empty), annotation=hint_of(hint))
            for name, kind, hint in parameters
        ],
        return_annotation=hint_of(returned),
    )


def annotations_of(told: Any) -> dict[str, Any]:
    """Return the annotations that were told."""
    return {name: hint_of(hint) for name, hint in told.items()}


def hint_of(text: str) -> Any:
    """Return the type, or the name, that is shown so."""
    name = text[1:-1]
    if text == repr(name) and name.isidentifier():
        return name
    return SAME.get(text, Hint(text))
