"""Classes of exceptions that answers define, as they are in the judge: `except` takes no stand-in, so each is a class here.

Its errors say what they said in the student's process. What else they and it have is asked for there.
"""

import builtins
from collections.abc import Callable
from typing import Any

from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.numbers import number_here, of_same_start
from grading.judge.processes.references import Part
from grading.judge.wire.errors import ENDS, OWN, cut
from grading.judge.wire.marshalling import Held

TOLD = ("uncrossed", "student_said", "student_trace", "student_type", "student_number", *OWN)
HERE = (*TOLD, "with_traceback", "add_note")  # what an error is not asked for there
DEEPEST = 20  # classes, each made from the next


class OwnErrors(type):
    """The type of these classes. Calling one makes an error there."""

    part: Part

    def __init__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]):
        if "part" not in space:
            raise TypeError("A test that makes a class of its own from one of the answer's cannot be judged.")
        super().__init__(name, bases, space)

    def __call__(cls, /, *args: Any, **kwargs: Any) -> Any:
        return cls.part.ask("operator", "call", f"{cls.part.label}()", cls, *args, **kwargs)

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return cls.part.ask("builtins", "getattr", f".{name}", cls, name)


class _OwnError:
    part: Part

    def __getattribute__(self, name: str) -> Any:
        own = object.__getattribute__(self, "__dict__")
        if name.startswith("__") or name in HERE or name in own:
            return object.__getattribute__(self, name)
        part = type(self).part
        return part.ask("builtins", "getattr", f".{name}", self, name)

    def __str__(self) -> str:
        return str(vars(self).get("student_said", ""))

    def __repr__(self) -> str:
        return str(type(self).part.ask("builtins", "repr", None, self))


def held_of(thing: Any) -> Held | None:
    """Return what one of these classes, or an error of one, is in the student's process; None for anything else."""
    if type(thing) is OwnErrors:
        return thing.part.held
    if type(type(thing)) is not OwnErrors or type(number := vars(thing).get("student_number")) is not int:
        return None
    held = type(thing).part.held
    return Held(held.home, of_same_start(held.number, number), type(thing).__name__)


class Kinds:
    """These classes, by their numbers here. `known` gives a class that is not the answer's, by its module and name."""

    def __init__(self, known: Callable[[Worker, str, str], type[Exception] | None]):
        self.known = known
        self.made: dict[int, type[Exception]] = {}

    def get(self, worker: Worker, number: Any) -> type[Exception] | None:
        """Return the class with this number there, if it is one of these."""
        return self.made.get(number_here(worker, number)) if type(number) is int else None

    def make(
        self, worker: Worker, plain: Any, label: str, ask: Callable[..., Any], deep: int = 0
    ) -> type[Exception] | None:
        """Return the class that is described; None where it is made from no class of exceptions that may be raised here.

        Raises TypeError, or others, where the description is none.
        """
        if deep > DEEPEST:
            return None
        module, name, number = plain["module"], plain["name"], plain["number"]
        if not type(module) is type(name) is str:
            raise TypeError("a class is described by the names of its module and its own")
        if type(number) is not int:
            kind = vars(builtins).get(name) if module == "builtins" else self.known(worker, module, name)
            return kind if may_be_raised(kind) else None
        if known := self.get(worker, number):
            return known
        made_from = [self.make(worker, base, str(base["name"]), ask, deep + 1) for base in plain["bases"]]
        bases = tuple(base for base in made_from if base)
        if not bases:
            return None
        own = () if any(type(base) is OwnErrors for base in bases) else (_OwnError,)
        part = Part(Held(worker.role, number_here(worker, number), "type"), ask, label)
        space = {"part": part, "__module__": "__main__", "__qualname__": cut(name, 100)}
        made: Any = OwnErrors(cut(name, 100), (*own, *bases), space)
        return self.made.setdefault(part.held.number, made)


def may_be_raised(kind: Any) -> bool:
    """Tell whether this is a class of exceptions that do not end a test, or an iteration, of themselves."""
    return (
        isinstance(kind, type)
        and issubclass(kind, Exception)
        and not issubclass(kind, (AssertionError, *ENDS))
    )
