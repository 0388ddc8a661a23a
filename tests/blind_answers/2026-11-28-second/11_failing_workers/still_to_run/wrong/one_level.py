# looks only at what wanted needs itself
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    safe = lambda task: bool(set(holders.get(task, [])) - dead)
    if safe(wanted):
        return set()
    return {wanted} | {task for task in needs[wanted] if not safe(task)}
