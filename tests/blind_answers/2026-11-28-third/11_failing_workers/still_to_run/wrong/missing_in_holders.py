# a result that is not in holders raises a KeyError
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if set(holders[wanted]) - dead:
        return set()
    tasks = {wanted}
    for task in needs[wanted]:
        tasks |= still_to_run(needs, holders, dead, task)
    return tasks
