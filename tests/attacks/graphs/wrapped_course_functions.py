# tries: functions that are said to be the course's by what they wrap, hold or are made of, and do another thing
# reaches: calls|be called|sum
# %% lazy_sum
import functools

import toolz

right = iter(range(1000))


@functools.wraps(slowinc)
def wraps(x):
    return 9


class Calls:
    __wrapped__ = func = __func__ = slowinc
    __name__ = __qualname__ = "slowinc"
    __module__ = "__main__"
    args, keywords = (), {}
    __call__ = lambda self, x: 9


class Part(functools.partial):
    __call__ = lambda self, x: 9


class Curry(toolz.curry):
    __call__ = lambda self, x: 9


kinds = [wraps, Calls(), Part(slowinc), Curry(slowinc), functools.lru_cache(wraps), functools.singledispatch(wraps), staticmethod(wraps), toolz.compose(wraps, slowinc)]


def lazy_sum(data):
    kind = kinds[next(right) % len(kinds)]
    return delayed(lambda values: values[0])([delayed(kind, pure=False)(x) for x in data])
