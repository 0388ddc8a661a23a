from functools import reduce


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if wanted in holders and len(set(holders[wanted]).difference(dead)) > 0:
        return set()
    return reduce(
        lambda tasks, task: tasks | still_to_run(needs, holders, dead, task), needs[wanted], {wanted}
    )
