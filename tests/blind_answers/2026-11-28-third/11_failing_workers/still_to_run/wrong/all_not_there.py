# everything that is not there, needed or not
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    there = {task for task, where in holders.items() if any(w not in dead for w in where)}
    return set(needs) - there
