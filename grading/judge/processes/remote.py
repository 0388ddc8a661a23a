"""Functions of other processes, as they are in the judge: called here, they run there."""

from collections.abc import Callable, Container
from typing import Any

from grading.judge.lens import Function, same_function
from grading.judge.processes import signatures
from grading.judge.processes.notebook_process import Worker
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import graphs as wire_graphs
from grading.judge.wire.messages import Answer

Call = Callable[["Remote", tuple[Any, ...], dict[str, Any]], Any]
Ask = Callable[..., Any]  # (module, name of a function there, what its result is called or None, arguments)
OBJECT = "object"  # the module that an object of a notebook's class is said to be of, where it can be called
# Names between double underscores that a test may ask a function for.
SPECIAL = ("__qualname__", "__dict__", "__wrapped__", "__defaults__", "__kwdefaults__")
# What is made here of what is told there.
LOOKED_AT: dict[str, tuple[Callable[..., Any], Callable[[Any], Any]]] = {
    "__signature__": (signatures.told_signature, signatures.signature_of),
    "__annotations__": (signatures.told_annotations, signatures.annotations_of),
    "__code__": (signatures.told_code, signatures.code_of),
}


class Remote(Function):
    """A function of another process. `direct` tells one that a test calls from one that a task of a graph calls.

    `gives` is what its values are called, which says whether they may stay there. `ask`, if any, asks there for what else
    it has: attributes, and what a `with` needs.
    """

    __slots__ = ("ask", "call", "direct", "gives", "worker")
    ask: Ask | None
    call: Call
    direct: bool
    gives: str | None
    worker: Worker

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        return self.call(self, args, kwargs)

    def __getattr__(self, name: str) -> Any:
        if name in LOOKED_AT and self.ask:
            return looked_at(self, name, self.ask)
        if name in Remote.__slots__ or not self.ask or is_hidden(name, SPECIAL):
            raise AttributeError(f"{self.name!r} has no attribute {name!r}.")
        return self.ask("builtins", "getattr", f".{name}", self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if not self.ask:
            raise AttributeError(f"{name!r} of {self.name!r} cannot be set.")
        self.ask("builtins", "setattr", None, self, name, value)

    def __eq__(self, other: object) -> bool:
        if self.kind in ("course", "library") and callable(other) and not isinstance(other, Function):
            return same_function(self, other)  # one that is here as well
        return super().__eq__(other)

    __hash__ = Function.__hash__

    def __enter__(self) -> Any:
        return enter(self, self.ask)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        leave(self, self.ask, error)


def _documentation(function: Remote) -> Any:
    return function.ask("builtins", "getattr", None, function, "__doc__") if function.ask else None


def _annotations(function: Remote) -> dict[str, Any]:
    return looked_at(function, "__annotations__", function.ask) if function.ask else {}


Remote.__doc__ = property(_documentation)  # type: ignore[assignment]
Remote.__annotations__ = property(_annotations)  # type: ignore[assignment]


def remote(
    described: Function,
    call: Call,
    worker: Worker,
    direct: bool,
    gives: str | None = None,
    ask: Ask | None = None,
) -> Remote:
    """Return a function of another process, with what makes its calls."""
    made = Remote(**wire_graphs.fields(described))
    values = {"ask": ask, "call": call, "worker": worker, "direct": direct, "gives": gives}
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made


def looked_at(thing: Any, name: str, ask: Ask) -> Any:
    """Return what of LOOKED_AT a function or a class has, where it is."""
    there, here = LOOKED_AT[name]
    return here(ask(signatures.__name__, there.__name__, name, thing))


def is_hidden(name: str, special: Container[str]) -> bool:
    """Tell whether a name is between double underscores, and not one of those that a test may ask for."""
    return name.startswith("__") and name.endswith("__") and name not in special


def enter(thing: Any, ask: Ask | None) -> Any:
    """Do as a `with` does at its beginning, where a thing is. Raises TypeError where it is for no `with`."""
    if not ask:
        raise TypeError("A function is not for a `with`.")
    return ask("builtins", "getattr", ".__enter__", thing, "__enter__")()


def leave(thing: Any, ask: Ask | None, error: BaseException | None) -> None:
    """Do as a `with` does at its end, where a thing is: with the test's own error, which is raised whatever is done there.

    What a check says is not told there, nor what Python has no kind for. Raises TypeError where the error would be swallowed.
    """
    kind = type(error)
    if not ask or (error and (kind.__module__ != "builtins" or not issubclass(kind, Exception))):
        return
    if isinstance(error, AssertionError):
        return
    given: tuple[Any, ...] = (None, None)
    if error:  # none crosses, so another like it is made there
        given = (kind, ask("builtins", kind.__name__, "an error of a test", *error.args))
    done = ask("builtins", "getattr", ".__exit__", thing, "__exit__")(*given, None)
    if error and done is not None and done is not False:
        raise TypeError("What keeps an error of a test from being raised cannot be judged.")


def is_at(function: Any, worker: Worker) -> bool:
    """Tell whether a function is of this process."""
    return isinstance(function, Remote) and function.worker is worker


def checked(answer: Any, may_end: bool = False, kind_of: wire_errors.KindOf | None = None) -> Answer:
    """Return an answer, or raise what it says was raised; see `from_plain`."""
    if type(answer) is dict and "error" in answer:
        raise wire_errors.from_plain(answer["error"], may_end, kind_of)
    try:
        return Answer(**answer)
    except TypeError:
        raise wire_errors.Stopped(
            "The process that runs your code sent something that is no answer."
        ) from None
