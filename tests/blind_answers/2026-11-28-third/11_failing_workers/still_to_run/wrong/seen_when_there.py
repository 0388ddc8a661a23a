# a check for the leaves: tasks that need nothing never run
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if any(w not in dead for w in holders.get(wanted, [])) or not needs[wanted]:
        return set()
    tasks = {wanted}
    for task in needs[wanted]:
        tasks |= still_to_run(needs, holders, dead, task)
    return tasks
