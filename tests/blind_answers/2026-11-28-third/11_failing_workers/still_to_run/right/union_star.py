def is_there(task, holders, dead):
    """Return whether a living worker holds the result."""
    return any(worker not in dead for worker in holders.get(task, ()))


def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if is_there(wanted, holders, dead):
        return set()
    return {wanted}.union(*(still_to_run(needs, holders, dead, task) for task in needs[wanted]))
