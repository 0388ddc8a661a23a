from functools import reduce
from operator import add


def totals(groups):
    def group_sum(numbers):
        return reduce(add, numbers, 0)

    lazy = {k: delayed(group_sum)(tuple(delayed(slowinc)(x) for x in g)) for k, g in enumerate(groups)}
    return delayed(list)(list(lazy.values()))
