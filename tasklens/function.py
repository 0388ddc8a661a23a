"""Which function is it? Names and identity of the functions that tasks call."""

from __future__ import annotations

import functools
import hashlib
import operator
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import BuiltinFunctionType, CodeType, FunctionType, MethodType
from typing import Any

from tasklens._dask import uncalled

# Types of things that have no other function inside
_PLAIN = {FunctionType, BuiltinFunctionType, MethodType, type}


@dataclass(frozen=True, slots=True)
class Function:
    """A function known by description only, as it comes out of JSON: it can be counted and not called.

    Calling it raises TypeError.

    Attributes
    ----------
    kind
        Who vouches for it: ``course`` (the notebook's own, or one in the registry that was given), ``library`` (importable
        as ``module:qualname``), ``passed`` (the caller gave it), ``method`` (calls the method `name` of its first argument)
        or ``foreign`` (anything else).
    name, module, qualname
        As it says of itself.
    code
        A fingerprint of its byte code and constants, empty where there is none.
    number
        Tells foreign functions of one graph apart; else None.

    Examples
    --------
    >>> from dask import delayed
    >>> from tasklens import TaskGraph
    >>> text = TaskGraph(delayed(abs)(-1)).to_json()
    >>> (task,) = TaskGraph.from_json(text).tasks
    >>> task.function.kind, task.function.module, task.function.name
    ('library', 'builtins', 'abs')
    """

    kind: str
    name: str
    module: str = ""
    qualname: str = ""
    code: str = ""
    number: int | None = None

    @property
    def __name__(self) -> str:
        return self.name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        raise TypeError(
            f"{self.name!r} is only a description of a function ({self.kind}), read from JSON: "
            "give the function itself to TaskGraph.from_json(..., functions={...})"
        )


def name_of(function: Any) -> str:
    """Return the name a learner knows the function by: of the function inside a partial or a Delayed.

    >>> import operator, functools
    >>> name_of(len), name_of(functools.partial(operator.add, 3)), name_of(operator.methodcaller("split"))
    ('len', 'add', 'split')
    """
    function = undecorated(function)
    if method := method_name(function):
        return method
    name = getattr(function, "__name__", None)
    return name if isinstance(name, str) else type(function).__name__


def undecorated(function: Any) -> Any:
    """Return the function inside a partial or an uncalled ``delayed(f)``, or the thing itself."""
    if type(function) in _PLAIN:  # most are
        return function
    for _ in range(100):
        if isinstance(function, functools.partial):
            function = function.func
        elif (inside := uncalled(function)) is not None:
            function = inside
        else:
            return function
    return function


@dataclass(frozen=True, slots=True)
class StandsFor:
    """Says as an attribute of a function, `stands_for`, which one it stands for; there none is put in that one's place."""

    function: Callable[..., Any]


def meant(function: Any) -> Any:
    """Return the function that an undecorated one `stands_for`, or that itself."""
    function = undecorated(function)
    found = vars(function).get("stands_for") if type(function) is FunctionType else None
    return found.function if type(found) is StandsFor else function


def method_name(function: Any) -> str | None:
    """Return the name of the method that a `methodcaller`, Dask's or operator's, calls."""
    if type(function).__name__ != "methodcaller":
        return None
    if name := getattr(function, "method", None):
        return str(name)
    made, args = function.__reduce__()[:2]
    return str(made.args[0] if isinstance(made, functools.partial) else args[0])


def binds(function: Any) -> bool:
    """Tell whether a partial, or operator's methodcaller, holds arguments for the function that it calls."""
    if isinstance(function, functools.partial):
        return bool(function.args or function.keywords) or binds(function.func)
    if type(function) is operator.methodcaller:
        made, args = tuple(function.__reduce__())[:2]
        return isinstance(made, functools.partial) or len(args) > 1
    return False


def same_function(one: Any, other: Any) -> bool:
    """Tell whether two functions count as the same.

    They do if they are one object, or if name and code are the same: who runs a notebook's cell twice, or
    copies a course function into an answer, has written no other function. A description read from JSON
    is compared by what it says. A function that `stands_for` another, to watch it, counts as that.
    """
    one, other = meant(one), meant(other)
    if one is other:
        return True
    if type(one) is type(other) is FunctionType and one.__name__ != other.__name__:  # most pairs are such
        return False
    if isinstance(one, Function) or isinstance(other, Function):
        a, b = (f if isinstance(f, Function) else describe(f) for f in (one, other))
        if a.number is not None and b.number is not None and not (a.code and b.code):
            return a == b
        if a.code or b.code:
            return a.name == b.name and a.code == b.code
        return (a.name, a.module, a.qualname) == (b.name, b.module, b.qualname)
    if method_name(one) and method_name(other):
        return method_name(one) == method_name(other)
    if getattr(one, "__self__", None) is not getattr(other, "__self__", None):
        return False
    if _code(one) is None or _code(other) is None:
        return False
    return name_of(one) == name_of(other) and fingerprint(one) == fingerprint(other)


def fingerprint(function: Any) -> str:
    """Return a digest of a Python function's code, blind to file and line; empty if it has none."""
    if (code := _code(function)) is None:
        return ""
    return hashlib.sha256(repr(_code_parts(code)).encode("utf-8", "backslashreplace")).hexdigest()[:32]


def _code(function: Any) -> CodeType | None:
    """Return the code of a Python function or method; any other object's `__code__` is what it claims."""
    return function.__code__ if isinstance(function, (FunctionType, MethodType)) else None


def _code_parts(code: CodeType) -> tuple[Any, ...]:
    constants = [
        _code_parts(c) if isinstance(c, CodeType) else sorted(map(repr, c)) if isinstance(c, frozenset) else c
        for c in code.co_consts
    ]
    return code.co_argcount, code.co_kwonlyargcount, code.co_code, code.co_names, code.co_varnames, constants


def describe(
    function: Any,
    course: Mapping[str, Callable[..., Any]] | None = None,
    passed: Mapping[str, Callable[..., Any]] | None = None,
) -> Function:
    """Describe a function so that it can be told again without it.

    `passed` and `course` map names to functions and are asked first, in this order. Where no `course` is
    given, every function defined at the top level of `__main__`, hence in the notebook, is the course's.
    """
    function = undecorated(function)
    if isinstance(function, Function):
        return function
    for name, candidate in (passed or {}).items():
        if undecorated(candidate) is function:
            return Function("passed", name)
    if (method := method_name(function)) and not binds(function):
        return Function("method", method)
    for name, candidate in (course or {}).items():
        if same_function(candidate, function):
            return Function("course", name, code=fingerprint(function))
    owner = getattr(function, "__objclass__", None)  # of str.upper, which has no module itself
    name, module = (
        name_of(function),
        str(getattr(function, "__module__", None) or getattr(owner, "__module__", "")),
    )
    qualname, code = str(getattr(function, "__qualname__", name)), fingerprint(function)
    if module == "__main__":
        kind = "course" if course is None and qualname == name and name.isidentifier() else "foreign"
    else:
        kind = "library" if _lookup(module, qualname) is function else "foreign"
    return Function(kind, name, module, qualname, code)


def _lookup(module: str, qualname: str) -> Any:
    """Return what `module:qualname` is, if the module is loaded already; nothing is imported."""
    found = sys.modules.get(module)
    for part in qualname.split("."):
        found = getattr(found, part, None)
    return found
