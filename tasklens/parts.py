"""What a task graph consists of: its tasks in an order in which they can run, and what goes with them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tasklens.expression import references as referred
from tasklens.function import name_of
from tasklens.order import dependencies, followed, in_order
from tasklens.output import Output


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """One call that Dask will make: `TaskGraph.tasks` has them.

    Attributes
    ----------
    key
        What Dask calls it: text, a number, or a tuple of these.
    name
        The name of its function; of a partial, the name of the function in it.
    function
        What is called; in a graph from JSON, its description, a `Function`, where nobody has said which it is.
    args, kwargs
        Its arguments: plain Python, in which ``Ref(key)`` stands where the value of another task, or of data, goes in.
    dependencies
        The keys of the tasks that have to end before this one starts, in the order of the arguments, each once.

    Examples
    --------
    >>> from dask import delayed
    >>> from tasklens import TaskGraph
    >>> one = delayed(abs)(-1, dask_key_name="one")
    >>> task = TaskGraph(delayed(sum)([one, 2])).tasks[-1]
    >>> task, task.args, task.dependencies
    (<Task sum, waits for 1>, ([Ref('one'), 2],), ('one',))
    """

    key: Hashable
    name: str
    function: Callable[..., Any]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    dependencies: tuple[Hashable, ...]

    def __repr__(self) -> str:
        waits = f", waits for {len(self.dependencies)}" if self.dependencies else ""
        return f"<Task {self.name}{waits}>"


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """The parts of a graph, by key where they have one; `costs` is None where each task costs 1."""

    tasks: Mapping[Hashable, Task]  # each after those it waits for
    data: Mapping[Hashable, Any]
    aliases: Mapping[Hashable, Hashable]
    targets: Mapping[Hashable, Hashable]  # where each alias leads in the end
    annotations: Mapping[Hashable, Mapping[str, Any]]
    outputs: tuple[Output, ...]
    alone: bool  # one collection was asked for, and not a list of them
    costs: Mapping[Hashable, float] | None = None

    @classmethod
    def of(
        cls,
        calls: Mapping[Hashable, tuple[Any, tuple[Any, ...], dict[str, Any]]],
        data: Mapping[Hashable, Any],
        aliases: Mapping[Hashable, Hashable],
        annotations: Mapping[Hashable, Mapping[str, Any]],
        outputs: tuple[Output, ...],
        alone: bool,
        costs: Mapping[Hashable, float] | None = None,
        references: Mapping[Hashable, Iterable[Hashable]] | None = None,
    ) -> Parts:
        """Return the parts of a graph of these calls: key → (function, args, kwargs).

        `references` are the keys that each call's arguments refer to, in order, for who has them already.

        Raises ValueError if they wait for each other in a cycle.
        """
        targets = followed(aliases)
        found = references or {key: referred(args, kwargs) for key, (_, args, kwargs) in calls.items()}
        waits = {key: dependencies(found[key], calls, targets) for key in calls}
        names: dict[int, str] = {}  # by identity: a student's callable may claim to equal another
        tasks = {}
        for key in in_order(waits):
            function, args, kwargs = calls[key]
            if (name := names.get(id(function))) is None:
                name = names[id(function)] = name_of(function)
            tasks[key] = Task(key, name, function, args, kwargs, waits[key])
        return cls(tasks, data, aliases, targets, annotations, outputs, alone, costs)

    def output_keys(self) -> tuple[Hashable, ...]:
        """Return the keys of all outputs, flat, each once."""
        return tuple(dict.fromkeys(key for output in self.outputs for key in output.flat()))

    def results(self, value_of: Callable[[Hashable], Any]) -> Any:
        """Return the outputs' values: of one collection alone its value, of several a list."""
        values = [output.value(value_of) for output in self.outputs]
        return values[0] if self.alone else values
