"""A task graph as a value: what would be computed, by which calls, in which order."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any

from tasklens import _dask, plain, summary
from tasklens.collector import paused
from tasklens.costs import costs_of
from tasklens.expression import exchanged
from tasklens.function import name_of, same_function, undecorated
from tasklens.inputs import collections_in
from tasklens.output import Output
from tasklens.parts import Parts, Task


@dataclass(frozen=True, init=False, eq=False, repr=False)
class TaskGraph:
    """Read one or several Dask collections, unoptimised, into an immutable value.

    Nothing is computed. A task is a call that Dask will make: of a function of yours, or of one that Dask
    adds, such as an operator or ``getitem``. Values that are there already are data and cost nothing.

    Parameters
    ----------
    *collections
        Delayed values, other Dask collections, or one list or tuple of them.

    Raises
    ------
    TypeError
        If something is no Dask collection, or is a ``delayed(f)`` that was not called.
    ValueError
        If there is nothing to read, or if the tasks wait for each other in a cycle.

    Notes
    -----
    It is frozen, and reading it never computes anything: ``len(g)`` is the number of tasks, ``for task in g`` goes through
    them, each after those it waits for, and ``g[key]`` is the `Task` with this key, or the one that gives a Delayed's value
    (KeyError where there is none). Graphs are equal if they say the same of the same functions. `parts` is for the modules
    of tasklens alone.

    Examples
    --------
    >>> from dask import delayed
    >>> def inc(x):
    ...     return x + 1
    >>> g = TaskGraph(delayed(sum)([delayed(inc)(x) for x in range(8)]))
    >>> g
    <TaskGraph: 9 tasks (8 inc, 1 sum), work 9, span 2, parallelism 4.5>
    >>> g.calls(inc), g.work, g.span
    (8, 9, 2)
    """

    parts: Parts

    def __init__(self, *collections: Any):
        found, alone = collections_in(collections)
        with paused():
            raw = _dask.read(found)
            outputs = tuple(Output.of(c) for c in found)
            calls = raw.tasks, raw.data, raw.aliases, raw.annotations
            self._set(Parts.of(*calls, outputs, alone, references=raw.references))

    def _set(self, parts: Parts) -> None:
        object.__setattr__(self, "parts", parts)  # once, where the graph is made

    @classmethod
    def _of(cls, parts: Parts) -> TaskGraph:
        graph = cls.__new__(cls)
        graph._set(parts)
        return graph

    # What is in it

    @property
    def tasks(self) -> tuple[Task, ...]:
        """All tasks, each after those it waits for: a tuple of `Task`."""
        return tuple(self.parts.tasks.values())

    def __len__(self) -> int:
        return len(self.parts.tasks)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[Task]:
        return iter(self.parts.tasks.values())

    def __getitem__(self, key: Any) -> Task:
        """Return the task with this key, or the one that gives this Delayed's value. Raises KeyError where there is none."""
        key = getattr(key, "key", key) if _dask.is_delayed(key) else key
        return self.parts.tasks[self.parts.targets.get(key, key)]

    @property
    def data(self) -> Mapping[Hashable, Any]:
        """Values that are there already, by key: they are no tasks and cost nothing."""
        return MappingProxyType(self.parts.data)

    @property
    def aliases(self) -> Mapping[Hashable, Hashable]:
        """Keys that only stand for another key, which may be an alias, too."""
        return MappingProxyType(self.parts.aliases)

    @property
    def annotations(self) -> Mapping[Hashable, Mapping[str, Any]]:
        """What `dask.annotate` says of tasks: key → {name: value}."""
        return MappingProxyType(self.parts.annotations)

    @property
    def outputs(self) -> tuple[Any, ...]:
        """The keys that were asked for, one item for each collection: a Delayed's key, or lists of keys as Dask nests them."""
        return tuple(output.keys for output in self.parts.outputs)

    @cached_property
    def functions(self) -> Counter[str]:
        """How many tasks call each function, by name, as a `collections.Counter`.

        >>> from dask import delayed
        >>> TaskGraph(delayed(sum)([delayed(abs)(x) for x in range(8)])).functions.most_common()
        [('abs', 8), ('sum', 1)]
        """
        return Counter(task.name for task in self)

    @property
    def is_computed(self) -> bool:
        """Tell whether nothing is left to compute: the Delayed only wraps values that are there already.

        >>> from dask import delayed
        >>> TaskGraph(delayed(sum([1, 2]))).is_computed, TaskGraph(delayed(sum)([1, 2])).is_computed
        (True, False)
        """
        return not self.parts.tasks

    def calls(self, function: Callable[..., Any] | str) -> int:
        """Count the tasks that call `function`, given itself, decorated, or by its name.

        A function with the same name and the same code counts as the same: running its cell again makes
        no other function of it. A partial counts for the function in it.

        Parameters
        ----------
        function
            The function, ``delayed(function)``, a partial of it, or its name as `functions` has it.

        Raises
        ------
        TypeError
            If it is no function and no text.

        Examples
        --------
        >>> from dask import delayed
        >>> g = TaskGraph(sum([delayed(abs)(x) for x in range(8)]))
        >>> g.calls(abs), g.calls("add"), g.calls("max")
        (8, 8, 0)
        """
        return len(self.tasks_calling(function))

    def tasks_calling(self, function: Callable[..., Any] | str) -> tuple[Task, ...]:
        """Return the tasks that call `function`, in the order in which they can run.

        Parameters
        ----------
        function
            As for `calls`.

        Raises
        ------
        TypeError
            If it is no function and no text.

        Examples
        --------
        >>> from dask import delayed
        >>> g = TaskGraph(delayed(sum)([delayed(abs)(x) for x in (-1, -2)]))
        >>> [task.args for task in g.tasks_calling(abs)]
        [(-1,), (-2,)]
        """
        if isinstance(function, str):
            return tuple(task for task in self if task.name == function)
        function = undecorated(function)
        if not callable(function):
            raise TypeError(f"Expected a function or its name, but got {type(function).__name__}.")
        name = name_of(function)
        same: dict[int, bool] = {}
        found = []
        for task in self:
            if task.name != name:
                continue
            if id(task.function) not in same:
                same[id(task.function)] = same_function(task.function, function)
            if same[id(task.function)]:
                found.append(task)
        return tuple(found)

    # What waits for what

    @cached_property
    def dependencies(self) -> Mapping[Hashable, tuple[Hashable, ...]]:
        """The keys of the tasks that each task waits for, by key: only tasks, neither data nor aliases."""
        return MappingProxyType({task.key: task.dependencies for task in self})

    @cached_property
    def dependents(self) -> Mapping[Hashable, tuple[Hashable, ...]]:
        """The keys of the tasks that wait for each task, by key."""
        found: dict[Hashable, list[Hashable]] = {key: [] for key in self.parts.tasks}
        for task in self:
            for key in task.dependencies:
                found[key].append(task.key)
        return MappingProxyType({key: tuple(keys) for key, keys in found.items()})

    def depends_on(self, later: Any, earlier: Any) -> bool:
        """Tell whether every task that is `later` waits, directly or not, for one that is `earlier`.

        Parameters
        ----------
        later, earlier
            Each a function, its name, a key, a `Task` or a Delayed. False where no task is `later`.

        Raises
        ------
        TypeError
            If one is none of these.
        KeyError
            If a Delayed is not in the graph.

        Examples
        --------
        >>> from dask import delayed
        >>> g = TaskGraph(delayed(sum)([delayed(abs)(x) for x in range(8)]))
        >>> g.depends_on(sum, abs), g.depends_on("abs", "sum")
        (True, False)
        """
        waiting, wanted = self._matching(later), self._matching(earlier)
        reached: set[Hashable] = set()
        for task in self:
            if any(key in wanted or key in reached for key in task.dependencies):
                reached.add(task.key)
        return bool(waiting) and waiting <= reached

    def _matching(self, what: Any) -> set[Hashable]:
        if isinstance(what, Task):
            return {what.key}
        if _dask.is_delayed(what) and _dask.uncalled(what) is None:
            return {self[what].key}
        if not callable(what) and what in self.parts.tasks:
            return {what}
        return {task.key for task in self.tasks_calling(what)}

    # What it costs

    def with_costs(self, costs: Any) -> TaskGraph:
        """Return a copy in which tasks cost what you say, in seconds, instead of 1.

        Parameters
        ----------
        costs
            A mapping of functions or their names to seconds (what is not named costs 0), or a function
            of a `Task` that returns seconds, or a measured `Schedule`, which gives each task its own time.

        Raises
        ------
        ValueError
            If a cost is negative or no finite number, or a name is of no task.
        TypeError
            If `costs` is none of these.

        Examples
        --------
        >>> from dask import delayed
        >>> g = TaskGraph(delayed(sum)([delayed(abs)(x) for x in range(8)]))
        >>> g.with_costs({abs: 1.0, "sum": 0.5}).span
        1.5
        """
        return self._of(replace(self.parts, costs=costs_of(self, costs)))

    def with_values(self, exchange: Mapping[Hashable, Any]) -> TaskGraph:
        """Return a copy in which numbers and texts among the arguments, and among the data, are others.

        Parameters
        ----------
        exchange
            Value → the one in its place: numbers and texts, wherever they stand in lists, tuples, sets and dicts. Whatever
            the graph was built from, its tasks now get these; a value that is nowhere changes nothing.

        Examples
        --------
        >>> from dask import delayed
        >>> from tasklens import evaluate
        >>> g = TaskGraph(delayed(sum)([delayed(abs)(x) for x in (-1, -2, 3)]))
        >>> evaluate(g), evaluate(g.with_values({3: 100}))
        (6, 103)
        """
        tasks = {
            key: replace(task, args=exchanged(task.args, exchange), kwargs=exchanged(task.kwargs, exchange))
            for key, task in self.parts.tasks.items()
        }
        return self._of(replace(self.parts, tasks=tasks, data=exchanged(self.parts.data, exchange)))

    @cached_property
    def costs(self) -> Mapping[Hashable, float]:
        """What each task costs, by key: 1, or seconds once `with_costs` has said so."""
        return MappingProxyType(self.parts.costs or dict.fromkeys(self.parts.tasks, 1))

    @property
    def unit(self) -> str:
        """The unit of work and span: ``"tasks"``, or ``"s"`` once there are costs."""
        return "tasks" if self.parts.costs is None else "s"

    @cached_property
    def work(self) -> float:
        """The cost of all tasks together, in `unit`: the time that one worker needs."""
        return len(self) if self.parts.costs is None else math.fsum(self.parts.costs.values())

    @cached_property
    def _ends(self) -> dict[Hashable, float]:
        """When each task ends if it starts as soon as what it waits for has ended."""
        ends: dict[Hashable, float] = {}
        for task in self:
            start = max((ends[key] for key in task.dependencies), default=0)
            ends[task.key] = start + self.costs[task.key]
        return ends

    @property
    def span(self) -> float:
        """The cost of the longest chain of tasks that wait for each other, in `unit`: no number of workers beats it."""
        return max(self._ends.values(), default=0)

    @property
    def parallelism(self) -> float:
        """Work divided by span: the greatest speedup that any number of workers can give; 0 where nothing costs anything.

        Work, span and parallelism are as in Cormen, Leiserson, Rivest and Stein, Introduction to
        Algorithms, chapter on multithreaded algorithms; the span is the critical path of Brent, J. ACM 21 (1974).
        """
        return self.work / self.span if self.span else 0.0

    @cached_property
    def width(self) -> int:
        """How many workers can be busy at once, when every task starts as soon as it can.

        With this many workers a greedy schedule takes only the span, so more gain nothing. It is the
        greatest overlap in the schedule with unlimited workers, hence at most the largest set of tasks
        that do not wait for each other (Dilworth, Ann. Math. 51, 1950), which is costly to find.

        >>> from dask import delayed
        >>> TaskGraph(delayed(sum)([delayed(abs)(x) for x in range(8)])).width
        8
        """
        changes = []
        for key, end in self._ends.items():
            if cost := self.costs[key]:
                changes += [(end - cost, 1), (end, -1)]
        running = most = 0
        for _, change in sorted(changes):
            running += change
            most = max(most, running)
        return most

    @cached_property
    def critical_path(self) -> tuple[Task, ...]:
        """The tasks of a longest chain, first to last; none where there are no tasks.

        >>> from dask import delayed
        >>> [task.name for task in TaskGraph(delayed(str)(delayed(abs)(-1))).critical_path]
        ['abs', 'str']
        """
        if not self.parts.tasks:
            return ()
        ends = self._ends
        path = [max(ends, key=ends.__getitem__)]
        while waits := self.parts.tasks[path[-1]].dependencies:
            path.append(max(waits, key=ends.__getitem__))
        return tuple(self.parts.tasks[key] for key in reversed(path))

    # How it runs

    def to_dask(self, wrap: Callable[[Hashable, Any], Any] | None = None) -> dict[Hashable, Any]:
        """Return a graph that Dask can run.

        Parameters
        ----------
        wrap
            Gives what takes the place of a task, from its key and its node, an object of Dask's. By default the node.

        Returns
        -------
        dict
            Key → node, also for data and aliases.

        Raises
        ------
        ValueError
            If the graph needs data that only a Future on a cluster held, and the Future is gone.

        Examples
        --------
        >>> import dask
        >>> from dask import delayed
        >>> g = TaskGraph(delayed(abs)(-1, dask_key_name="one"))
        >>> dask.get(g.to_dask(), "one")
        1
        """
        tasks = {task.key: (task.function, task.args, task.kwargs) for task in self}
        return _dask.build(tasks, self.parts.data, self.parts.aliases, wrap)

    def to_delayed(self) -> Any:
        """Return real Dask: a Delayed with the same key over the same tasks, or a list of them if there were several.

        Raises
        ------
        ValueError
            If an output is no Delayed's: other collections cannot be told from their tasks.

        Examples
        --------
        >>> from dask import delayed
        >>> g = TaskGraph(delayed(sum)([delayed(abs)(x) for x in (-1, -2, 3)]))
        >>> g.with_values({3: 100}).to_delayed().compute(scheduler="synchronous")
        103
        """
        if any(isinstance(output.keys, list) for output in self.parts.outputs):
            raise ValueError("Only a graph of Delayed values can be made into Delayed values again.")
        dsk = self.to_dask()
        made = [_dask.delayed_of(o.keys, dsk, self.parts.annotations, o.nout) for o in self.parts.outputs]
        return made[0] if self.parts.alone else made

    # How it travels

    def to_json(
        self,
        course: Mapping[str, Callable[..., Any]] | None = None,
        passed: Mapping[Hashable, Any] | None = None,
    ) -> str:
        """Return the graph as JSON text: plain data, without any code.

        Parameters
        ----------
        course
            Name → function of the functions that both sides know. By default all that ``__main__``,
            hence the notebook, defines at its top level.
        passed
            Name → function of the functions that the other side passed in.

        Raises
        ------
        ValueError
            If an argument nests deeper than 100 levels.

        Examples
        --------
        >>> from dask import delayed
        >>> g = TaskGraph(delayed(abs)(-1, dask_key_name="one"))
        >>> TaskGraph.from_json(g.to_json()) == g
        True
        """
        return plain.to_json(self, course, passed)

    @classmethod
    def from_json(
        cls,
        text: str | bytes | dict[str, Any],
        functions: Mapping[str, Callable[..., Any]] | None = None,
        passed: Mapping[str, Callable[..., Any]] | None = None,
        library: Collection[str] = (),
        foreign: Callable[..., Any] | None = None,
    ) -> TaskGraph:
        """Read the graph that `to_json` wrote. Nothing is imported, unpickled or run.

        A function comes back as itself where you say what it is, and else as a description, a `Function`,
        by which it can be counted but not called. A value of a type that is not written comes back as an ``Opaque``, with
        the name of its type. What the text says is its sender's claim: evaluate the
        graph of a sender you do not trust in a sandbox only.

        Parameters
        ----------
        text
            What `to_json` wrote, or a dict that JSON's reader made of it.
        functions
            Name → function for the course's functions.
        passed
            Name → function for those that were passed in.
        library
            Names of modules whose public functions may be taken, if they are loaded, e.g. ``{"operator"}``.
        foreign
            A function that returns a function for the description of a foreign one.

        Raises
        ------
        ValueError
            If the text is not what `to_json` writes, or describes a graph that cannot be.

        Examples
        --------
        >>> from dask import delayed
        >>> text = TaskGraph(delayed(abs)(-1, dask_key_name="one")).to_json()
        >>> TaskGraph.from_json(text).calls(abs)
        1
        >>> TaskGraph.from_json(text, library={"builtins"}).to_delayed().compute(scheduler="synchronous")
        1
        """
        return cls._of(plain.parts_of(text, functions, passed, library, foreign))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskGraph):
            return NotImplemented
        return self is other or plain.equal(self, other)

    def __hash__(self) -> int:
        return hash((len(self), *self.parts.output_keys()))

    # How it shows

    def __repr__(self) -> str:
        return summary.line(self)

    def _repr_html_(self) -> str:
        return summary.table(self)
