# the wanted runs, even if it is there
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    tasks = {wanted}
    for task in needs[wanted]:
        if not any(w not in dead for w in holders.get(task, [])):
            tasks |= still_to_run(needs, holders, dead, task)
    return tasks
