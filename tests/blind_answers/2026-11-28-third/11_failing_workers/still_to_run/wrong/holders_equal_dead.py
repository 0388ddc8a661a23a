# lost only if its holders are exactly the dead
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    where = set(holders.get(wanted, []))
    if where and where != dead:
        return set()
    tasks = {wanted}
    for task in needs[wanted]:
        tasks |= still_to_run(needs, holders, dead, task)
    return tasks
