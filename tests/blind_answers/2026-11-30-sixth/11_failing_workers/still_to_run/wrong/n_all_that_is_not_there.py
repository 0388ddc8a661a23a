# every task whose result is not there, needed or not
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    there = {task for task, where in holders.items() if set(where) - dead}
    if wanted in there:
        return set()
    return {task for task in needs if task not in there}
