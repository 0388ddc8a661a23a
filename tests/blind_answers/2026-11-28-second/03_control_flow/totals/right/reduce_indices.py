import operator
from functools import reduce


def totals(groups):
    def added(values):
        return reduce(operator.add, values, 0)

    lazies = []
    for i in range(len(groups)):
        lazies.append([])
        for j in range(len(groups[i])):
            lazies[i].append(lazy_inc(groups[i][j]))
    return delayed(list)(list(map(delayed(added), lazies)))
