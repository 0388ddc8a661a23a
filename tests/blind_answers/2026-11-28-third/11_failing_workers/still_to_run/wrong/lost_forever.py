# what was never computed does not have to run again
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if wanted not in holders:
        tasks = set()
    elif any(w not in dead for w in holders[wanted]):
        return set()
    else:
        tasks = {wanted}
    for task in needs[wanted]:
        tasks |= still_to_run(needs, holders, dead, task)
    return tasks
