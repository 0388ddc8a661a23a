"""Functions of other processes, as they are in the judge: called here, they run there."""

from collections.abc import Callable
from typing import Any

from grading.judge.lens import Function
from grading.judge.processes.notebook_process import Worker
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import graphs as wire_graphs
from grading.judge.wire.messages import Answer

Call = Callable[["Remote", tuple[Any, ...], dict[str, Any]], Any]


class Remote(Function):
    """A function of another process. `direct` tells one that a test calls from one that a task of a graph calls.

    `gives` is what its values are called, which says whether they may stay there.
    """

    __slots__ = ("call", "direct", "gives", "worker")
    call: Call
    direct: bool
    gives: str | None
    worker: Worker

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.call(self, args, kwargs)


def remote(described: Function, call: Call, worker: Worker, direct: bool, gives: str | None = None) -> Remote:
    """Return a function of another process, with what makes its calls."""
    made = Remote(**wire_graphs.fields(described))
    for name, value in (("call", call), ("worker", worker), ("direct", direct), ("gives", gives)):
        object.__setattr__(made, name, value)
    return made


def is_at(function: Any, worker: Worker) -> bool:
    """Tell whether a function is of this process."""
    return isinstance(function, Remote) and function.worker is worker


def checked(answer: Any, may_end: bool = False) -> Answer:
    """Return an answer, or raise what it says was raised; see `from_plain`."""
    if type(answer) is dict and "error" in answer:
        raise wire_errors.from_plain(answer["error"], may_end)
    try:
        return Answer(**answer)
    except TypeError:
        raise wire_errors.Stopped(
            "The process that runs your code sent something that is no answer."
        ) from None
