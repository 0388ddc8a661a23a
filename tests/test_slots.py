"""Where a function is found that someone holds: in each of these places `evaluate` puts another for a while."""

import functools
from collections import OrderedDict
from dataclasses import dataclass
from types import SimpleNamespace
from typing import NamedTuple

import pytest
import toolz
from dask import delayed

from course import evaluate


def inc(x):
    return x + 1


def wrapped(function):
    @functools.wraps(function)
    def inner(*args):
        return function(*args)

    return inner


@dataclass(frozen=True)
class Frozen:
    step: object

    def __call__(self, x):
        return self.step(x)

    def through(self, x):
        return self.step.step(x)

    def by_name(self, x):
        return self.step.second(x)


class Slotted:
    __slots__ = ("empty", "step")

    def __init__(self, step):
        self.step = step  # and `empty` stays unset

    def __call__(self, x):
        return self.step(x)


class Ways(NamedTuple):
    first: object
    second: object


class Table(dict):
    def __setitem__(self, key, value):
        raise TypeError("This table is closed.")

    def run(self, x):
        return self["one"](x)


def second(ways, x):
    return ways[1](x)


def both(ways, x):
    return ways[0](x) + ways[1](x) - ways[0](x)


class Bound:
    def __init__(self, step):
        self.steps = {"one": [step]}

    def run(self, x):
        return self.steps["one"][0](x)

    def second(self, x):
        return self.steps["one"][0][1](x)

    def second_of_second(self, x):
        return self.steps["one"][0][1][0](x)


class Kept:
    step = staticmethod(inc)
    table = {"one": inc}  # noqa: RUF012, a table as students keep one

    def __call__(self, x):
        return type(self).table["one"](x)

    @classmethod
    def both(cls, x):
        return cls.step(x)


class InANotebook(Bound):
    __module__ = "__main__"


TABLE = [inc]


def from_table(x):
    return TABLE[0](x)


def from_table_inside(x):
    return max([TABLE[0](value) for value in [x]])


def by_default(x, step=inc, *, other=inc):
    return step(other(x)) - other(0)


def call(step, x):
    return step(x)


HOLDERS = {
    "decorated": wrapped(inc),
    "decorated twice": wrapped(wrapped(inc)),
    "a frozen object": Frozen(inc),
    "an object in an object": Frozen(Frozen(inc)),
    "a method of an object with tables": Bound(inc).run,
    "an object of a notebook's": InANotebook(inc).run,
    "a class": Kept(),
    "a static method of a class": Kept.both,
    "a table": from_table,
    "a table, inside a comprehension": from_table_inside,
    "a partial in an object": Frozen(functools.partial(inc)),
    "a tuple": functools.partial(second, (abs, inc)),
    "an object beside it in a tuple": functools.partial(both, (inc, Frozen(inc))),
    "a tuple in an object": Bound((abs, inc)).second,
    "a tuple in a tuple in an object": Bound((abs, (inc,))).second_of_second,
    "a named tuple": Frozen(Ways(abs, inc)).by_name,
    "a namespace": Frozen(Frozen(SimpleNamespace(step=inc)).through),
    "an ordered dictionary": functools.partial(second, OrderedDict({1: inc})),
    "a closed table": Table(one=inc).run,
    "an object with slots": Slotted(inc),
    "a static method by itself": Frozen(Frozen(staticmethod(Frozen(inc)))),
    "a cached function": functools.cache(Frozen(inc)),
    "functions composed": toolz.compose(abs, inc),
    "functions composed in an object": Frozen(toolz.compose_left(inc, abs)),
    "a function curried": toolz.curry(call)(inc),
    "an argument of a partial": functools.partial(call, inc),
    "an object among the arguments of a partial": functools.partial(call, Frozen(inc)),
    "an argument of a partial in an object": Frozen(functools.partial(call, inc)),
}


@pytest.mark.parametrize("held", HOLDERS.values(), ids=HOLDERS)
def test_what_is_held_is_replaced_and_put_back(held):
    graph = delayed(held)(3)
    assert evaluate(graph) == 4
    assert evaluate(graph, {inc: lambda x: 10 * x}) == 30
    assert evaluate(graph) == 4


@pytest.mark.parametrize("held", HOLDERS.values(), ids=HOLDERS)
def test_what_an_argument_holds_is_replaced_and_put_back(held):
    for graph in (
        delayed(call)(held, 3),
        delayed(call)(x=3, step=held),
        delayed(lambda steps, x: steps["one"][0](x))({"one": [held]}, 3),
        delayed(call)(delayed(held), 3),  # the same object, as data of the graph
    ):
        assert evaluate(graph) == 4
        assert evaluate(graph, {inc: lambda x: 10 * x}) == 30
        assert evaluate(graph) == 4


@pytest.mark.slow
def test_many_holders_are_all_found():
    """Each task of a large graph may have a function of its own; a long table beside it takes nobody's place."""
    holders = [Bound(inc) for _ in range(1_500)]
    for holder in holders:
        holder.numbers = list(range(900))
    graph = delayed(sum)([delayed(holder.run)(1) for holder in holders])
    assert evaluate(graph, {inc: lambda x: 10 * x}) == 15_000


def test_defaults_are_replaced_and_put_back():
    graph = delayed(by_default)(3)
    assert evaluate(graph, {inc: lambda x: 10 * x}) == 300
    assert by_default(3) == 4


def test_a_named_tuple_as_an_argument_is_looked_through():
    graph = delayed(second)(Ways(abs, inc), 3)
    assert evaluate(graph, {inc: lambda x: 10 * x}) == 30


def test_what_a_partial_holds_beside_the_function_stays():
    graph = delayed(lambda waiting: waiting())(functools.partial(inc, 3))
    assert evaluate(graph, {inc: lambda x: 10 * x}) == 30
    assert evaluate(graph) == 4


def test_what_is_held_is_put_back_after_an_error():
    holder = Bound(inc)
    with pytest.raises(ZeroDivisionError):
        evaluate(delayed(holder.run)(3), {inc: lambda x: x / 0})
    assert holder.steps == {"one": [inc]}


def test_an_uncalled_delayed_function_stays():
    """A table of lazy functions makes tasks; a plain function in its place would make none."""
    table = SimpleNamespace(lazy=delayed(inc))

    def makes_tasks(x):
        return hasattr(table.lazy(x), "compute")

    assert evaluate(delayed(makes_tasks)(3), {inc: lambda x: 10 * x}) is True


def test_the_replacement_still_finds_the_old_one():
    assert evaluate(delayed(wrapped(inc))(3), {inc: lambda x: 10 * inc(x)}) == 40
