# wrong: reduce without a start fails for an empty group
from functools import reduce


def totals(groups):
    def group_sum(numbers):
        return reduce(lambda x, y: x + y, numbers)

    return delayed(list)([delayed(group_sum)([delayed(slowinc)(x) for x in group]) for group in groups])
