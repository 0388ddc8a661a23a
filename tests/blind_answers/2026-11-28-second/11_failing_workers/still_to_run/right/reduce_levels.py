from functools import reduce


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    safe = lambda task: task in holders and not set(holders[task]) <= set(dead)
    level = set() if safe(wanted) else {wanted}
    found = frozenset()
    while level - found:
        found |= level
        level = reduce(set.union, (set(needs[task]) for task in level), set())
        level = set(filter(lambda task: not safe(task), level))
    return set(found)
