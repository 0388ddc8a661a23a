from functools import cache


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""

    @cache
    def missing(task):
        if all(worker in dead for worker in holders.get(task, [])):
            return frozenset([task]).union(*map(missing, needs[task]))
        return frozenset()

    return set(missing(wanted))
