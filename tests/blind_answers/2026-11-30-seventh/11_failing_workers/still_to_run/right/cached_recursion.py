# recursion with a cache inside
from functools import cache


def still_to_run(needs, holders, dead, wanted):
    @cache
    def to_run(task):
        if not set(holders.get(task, ())) <= set(dead):
            return frozenset()
        return frozenset([task]).union(*map(to_run, needs[task]))

    return set(to_run(wanted))
