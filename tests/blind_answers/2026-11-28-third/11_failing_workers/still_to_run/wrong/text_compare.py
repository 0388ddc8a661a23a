# looks for the worker's name in a text: w1 is in w10
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    where = " ".join(holders.get(wanted, []))
    for worker in dead:
        where = where.replace(worker, "")
    if where.strip():
        return set()
    tasks = {wanted}
    for task in needs[wanted]:
        tasks |= still_to_run(needs, holders, dead, task)
    return tasks
