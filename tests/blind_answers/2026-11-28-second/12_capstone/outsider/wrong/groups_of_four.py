# a task reads and adds four files: not each call in a task of its own
from functools import reduce


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    groups = [paths[i : i + 4] for i in range(0, len(paths), 4)]
    load = delayed(lambda group: [read(path) for path in group])
    loaded = [load(group) for group in groups]
    sums = [delayed(lambda lists: reduce(add, lists))(lists) for lists in loaded]
    market = delayed(lambda lists: reduce(add, lists))(sums)
    compare = delayed(lambda group, lists, m: [(p, likeness(o, m)) for p, o in zip(group, lists)])
    found = [compare(group, lists, market) for group, lists in zip(groups, loaded)]
    return delayed(lambda parts: min((p for part in parts for p in part), key=lambda pair: pair[1]))(found)
