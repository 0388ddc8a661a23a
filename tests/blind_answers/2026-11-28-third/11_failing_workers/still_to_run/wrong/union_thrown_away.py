# tasks.union(...) gives a new set, which is dropped
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if any(w not in dead for w in holders.get(wanted, [])):
        return set()
    tasks = {wanted}
    for task in needs[wanted]:
        tasks.union(still_to_run(needs, holders, dead, task))
    return tasks
