"""Functions as a course has them, and answers as students write them, for the tests of the words of checks."""

import functools
import time
from time import sleep

import dask
from dask import delayed

rest = sleep
delay = 0.01


def slowinc(x):
    """Return x + 1."""
    sleep(delay)
    return x + 1


def slowsum(values):
    """Return the sum, after a time in which nobody is to wait."""
    sleep(1e6 * delay)
    return sum(values)


def total(values):
    """Do it right."""
    return delayed(sum)([delayed(slowinc)(x) for x in values])


def prints_a_call(values):
    print(slowinc(values[0]))
    return total(values)


def prints_the_value(values):
    graph = total(values)
    print(graph.compute(scheduler="sync"))
    return graph


lazy_slowinc = delayed(slowinc)


def prints_with_a_lazy_name(values):
    graph = delayed(sum)([lazy_slowinc(x) for x in values])
    print(graph.compute(scheduler="sync"))
    return graph


def swallows(values):
    graph = total(values)
    try:
        dask.compute(graph, scheduler="sync")
    except Exception:  # noqa: BLE001, as students do
        print("not yet")
    return graph


def eager(values):
    return delayed(sum([slowinc(x) for x in values]))


def one_at_a_time(values):
    return delayed(sum)([delayed(slowinc)(x).compute(scheduler="sync") for x in values])


def pops(values):
    results = []
    while values:
        results.append(delayed(slowinc)(values.pop()))
    return delayed(sum)(results)


def zero(values):
    return delayed(0)


def now(x):
    return x


def generator(values):
    return delayed(list)(delayed(slowinc)(x) for x in values)


def lazy_inside(values):
    return delayed(lambda values: [delayed(slowinc)(x) for x in values])(values)


def own_plus(values):
    def plus(x):
        return x + 1

    return delayed(sum)([delayed(plus)(x) for x in values])


def twice(x):
    return 2 * x


def now_for_even(values):
    return delayed(sum)([delayed(twice if x % 2 == 0 else slowinc)(x) for x in values])


def later_for_even(values):
    def decide(x):
        return twice(x) if x % 2 == 0 else slowinc(x)

    return delayed(sum)([delayed(decide)(x) for x in values])


def squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])


def squares_by_the_module(values):
    @delayed
    def slowsquare(x):
        time.sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])


def squares_by_an_import_inside(values):
    @delayed
    def slowsquare(x):
        from time import sleep as wait

        wait(delay)
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])


def squares_awake(values):
    @delayed
    def slowsquare(x):
        return x * x

    sleep(delay)
    return delayed(sum)([slowsquare(x) for x in values])


def into_a_closure(names):
    counts = {}

    def count(name):
        counts[name] = len(name)

    def take(done):
        return counts

    return delayed(take)([delayed(count)(name) for name in names])


def pairs_once(values):
    def pairs(values):
        return ((value, value) for value in values)

    return delayed(dict)(delayed(pairs)(values))


def remembers(values):
    @functools.cache
    def add_up(n):
        return 0 if n == len(values) else values[n] + add_up(n + 1)

    return delayed(add_up)(0)


IN_A_NOTEBOOK = """
counts_of_all = {}

def into_a_global(names):
    def count(name):
        counts_of_all[name] = len(name)

    def take(done):
        return dict(counts_of_all)

    return delayed(take)([delayed(count)(name) for name in names])
"""
_notebook = {"__name__": "__main__", "delayed": delayed}
exec(IN_A_NOTEBOOK, _notebook)  # noqa: S102, a module's globals are not copied, a notebook's are
into_a_global = _notebook["into_a_global"]


def doubled(values):
    return [2 * x for x in values]


def steps(x):
    return {"work": x}


def names(values):
    return delayed(sorted)(values)


def named_alike(values):
    """Return a sum whose task has a name of its own."""
    return delayed(sum)(values, dask_key_name="total")


current = []


def sees_the_last(values):
    """Return a sum of what the last call was given."""
    current[:] = values
    return delayed(lambda: sum(current))()


def halves(number):
    """Return how many hours there are in half a number of days, as a text."""
    return f"{12 * number}h"
