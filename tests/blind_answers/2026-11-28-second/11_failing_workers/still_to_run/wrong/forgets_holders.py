# takes lost results out of the dictionary that it was given
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    for task in list(holders):
        if set(holders[task]) <= dead:
            del holders[task]
    if wanted in holders:
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
