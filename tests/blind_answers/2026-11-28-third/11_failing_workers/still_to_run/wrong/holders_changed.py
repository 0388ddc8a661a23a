# takes dead workers out of the holders that were given
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    for task in holders:
        for worker in list(holders[task]):
            if worker in dead:
                holders[task].remove(worker)
    if holders.get(wanted):
        return set()
    tasks = {wanted}
    for task in needs[wanted]:
        tasks |= still_to_run(needs, holders, dead, task)
    return tasks
